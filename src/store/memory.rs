//! What a session remembers of its file, so that what was removed comes back as it was written.

use std::collections::{BTreeMap, VecDeque};
use std::sync::Arc;

use crate::map::{Map, Record, Slot};

use super::changes::Entry;
use super::own::own;
use super::splice::Original;

/// How many earlier texts are remembered at most.
const MOST_TEXTS: usize = 16;
/// How many bytes they have at most, apart from the newest.
const MOST_BYTES: usize = 64 << 20;

/// Earlier texts of a file, and the texts of records that were removed from it.
#[derive(Debug, Clone, Default)]
pub(crate) struct Memory {
    /// The newest is first.
    texts: VecDeque<(Map, Arc<str>)>,
    records: Removed,
}

/// The own texts of removed records, with their comments and without their commas.
pub(crate) type Removed = BTreeMap<Slot, (Record, String)>;

impl Memory {
    /// The text that the file had when it last said this map.
    pub(crate) fn text_of(&self, map: &Map) -> Option<&str> {
        self.texts.iter().find(|(earlier, _)| earlier == map).map(|(_, text)| &**text)
    }

    /// The records that were removed and did not come back yet.
    pub(crate) fn records(&self) -> &Removed {
        &self.records
    }

    /// What is left of it where someone else changed the file, and removed these records: texts as they were would undo that.
    pub(crate) fn of_records(&self, removed: Removed, now: &Map) -> Self {
        let mut records = self.records.clone();
        records.extend(removed);
        records.retain(|slot, _| now.record(slot).is_none());
        Self { texts: VecDeque::new(), records }
    }

    /// Remembers what a save replaces: a text that said `old`, and records that are in `new` no more.
    pub(crate) fn replace(&mut self, text: &str, old: &Map, new: &Map, removed: Removed) {
        self.texts.retain(|(earlier, _)| earlier != old && earlier != new);
        self.texts.push_front((old.clone(), text.into()));
        self.texts.truncate(MOST_TEXTS);
        let mut bytes = 0;
        let fits = |(_, text): &&(Map, Arc<str>)| {
            bytes += text.len();
            bytes <= MOST_BYTES
        };
        let fitting = self.texts.iter().take_while(fits).count();
        self.texts.truncate(fitting.max(1));
        self.records.extend(removed);
        self.records.retain(|slot, _| new.record(slot).is_none());
    }
}

/// The texts of records that are to be removed and are nowhere in the new map.
pub(crate) fn removed_texts(original: Original<'_>, removed: &[Entry], new: &Map) -> Removed {
    let gone = removed.iter().filter(|(slot, _)| new.record(slot).is_none());
    let text = |(slot, record): &Entry| Some((slot.clone(), (record.clone(), own_text(original, slot)?)));
    gone.filter_map(text).collect()
}

/// A record as it stands in its text, with its comments, without its comma. Lines end as on Unix.
fn own_text(original: Original<'_>, slot: &Slot) -> Option<String> {
    let Original { source, slots } = original;
    let item = *slots.get(slot)?;
    let range = own(source, item);
    let comma = source.tree.comma(item);
    let (end, rest) = comma.map_or((range.end, range.end), |comma| (comma - 1, comma));
    let text = format!("{}{}", source.text.get(range.start..end)?, source.text.get(rest..range.end)?);
    let last = source.tree.comments_in(range.clone()).last();
    let line_end = if last.is_some_and(|last| last.line && last.range().end >= range.end) { "\n" } else { "" };
    Some(format!("{}{line_end}", text.replace("\r\n", "\n")))
}
