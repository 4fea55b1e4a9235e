//! Which comments leave a text: the own ones of records that are removed.

use std::collections::{BTreeMap, BTreeSet};

use crate::edit::slot_now;
use crate::map::{Map, Record, Slot};

use super::carry::{Counts, counted, lost_comments, take};
use super::changes::Entry;
use super::own::own;
use super::splice::Original;
use super::tree::{Comment, Source};

/// The comments of a text that go with the records they belong to.
#[derive(Debug, Default)]
pub(crate) struct Leaving {
    /// Where they begin.
    starts: BTreeSet<usize>,
}

/// What a text is merged with.
#[derive(Clone, Copy)]
pub(crate) struct Merged<'t> {
    /// What both sides came from.
    pub(crate) base: Original<'t>,
    /// The text of the other side, if it has one of its own.
    pub(crate) other: Option<Source<'t>>,
}

impl Leaving {
    /// What goes from a text when these records are removed. One that is only elsewhere in the new map leaves its comments.
    ///
    /// In a merge only those comments go that stood at the record in the base already, under a former id perhaps, and that the
    /// other text has not either.
    pub(crate) fn of(original: Original<'_>, removed: &[Entry], map: &Map, merged: Option<Merged<'_>>) -> Self {
        let mut starts = BTreeSet::new();
        let mut taken = merged.and_then(|merged| Some(counted(lost_comments(merged.base.source, merged.other?))));
        let followed = merged.map(|merged| followed(merged.base, map)).unwrap_or_default();
        for (slot, record) in removed.iter().filter(|(slot, _)| map.record(slot).is_none()) {
            let mut of_base = merged.map(|merged| {
                let slots = std::iter::once(slot.clone()).chain(former(slot, record));
                let slots = slots.chain(followed.get(slot).into_iter().flatten().cloned());
                counted(slots.flat_map(|slot| own_comments(merged.base, &slot)).map(|(_, words)| words))
            });
            for (start, words) in own_comments(original, slot) {
                let may_go = |counts: &mut Option<Counts>| counts.as_mut().is_none_or(|counts| take(counts, &words));
                starts.extend((may_go(&mut of_base) && may_go(&mut taken)).then_some(start));
            }
        }
        Self { starts }
    }

    /// Whether the comment that begins here goes.
    pub(crate) fn goes(&self, start: usize) -> bool {
        self.starts.contains(&start)
    }

    /// The texts of all that goes.
    pub(crate) fn texts(&self, source: Source<'_>) -> Vec<String> {
        let comments = source.tree.comments.iter().filter(|comment| self.goes(comment.range().start));
        comments.map(|comment| words(source, comment)).collect()
    }
}

/// The slots of a text in which ids changed since, by what they are called now. O(n log n) for n slots.
fn followed(original: Original<'_>, map: &Map) -> BTreeMap<Slot, Vec<Slot>> {
    let mut followed: BTreeMap<Slot, Vec<Slot>> = BTreeMap::new();
    for slot in original.slots.keys() {
        let now = slot_now(slot, map);
        if now != *slot {
            followed.entry(now).or_default().push(slot.clone());
        }
    }
    followed
}

/// The slots that a record had under its former ids.
fn former<'r>(slot: &Slot, record: &'r Record) -> impl Iterator<Item = Slot> + use<'r> {
    let is_path = matches!(slot, Slot::Path(_));
    record.was().map(move |id| if is_path { Slot::Path(id.clone()) } else { Slot::Node(id.clone()) })
}

/// The comments of a record: where they begin, and their words.
fn own_comments<'t>(original: Original<'t>, slot: &Slot) -> impl Iterator<Item = (usize, String)> + use<'t> {
    let source = original.source;
    let range = original.slots.get(slot).map(|&item| own(source, item));
    let comments = range.map(|range| source.tree.comments_in(range)).unwrap_or_default();
    comments.iter().map(move |comment| (comment.range().start, words(source, comment)))
}

/// A comment with its signs, without the line's end; lines within it end as on Unix.
pub(crate) fn words(source: Source<'_>, comment: &Comment) -> String {
    source.text.get(comment.range()).unwrap_or_default().trim_end().replace("\r\n", "\n")
}
