//! Which comments leave a text: the own ones of records that are removed.

use std::collections::BTreeSet;

use crate::map::{Map, Slot};

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

impl Leaving {
    /// What goes from a text when these records are removed. One that is only elsewhere in the new map leaves its comments.
    ///
    /// With a base only those comments go that stood at the record there already.
    pub(crate) fn of(original: Original<'_>, removed: &[Entry], map: &Map, base: Option<Original<'_>>) -> Self {
        let mut starts = BTreeSet::new();
        for (slot, _) in removed.iter().filter(|(slot, _)| map.record(slot).is_none()) {
            let mut of_base = base.map(|base| own_comments(base, slot).map(|(_, words)| words).collect::<Vec<_>>());
            for (start, words) in own_comments(original, slot) {
                let may_go = of_base.as_mut().is_none_or(|left| {
                    let place = left.iter().position(|text| *text == words);
                    place.map(|place| left.swap_remove(place)).is_some()
                });
                starts.extend(may_go.then_some(start));
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
