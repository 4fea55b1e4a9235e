//! The text that a save writes: made from the document's own, read back, and held against the map and the comments.

use crate::map::Map;
use crate::store::carry::lost_comments;
use crate::store::changes::Changes;
use crate::store::format::canonical_with_comments;
use crate::store::leaving::{Leaving, Merged};
use crate::store::memory::{Removed, removed_texts};
use crate::store::read::{Reading, read};
use crate::store::splice::{Original, splice};
use crate::store::tree::Source;

use super::{Document, Form, SaveError};

/// A text that says another map, and what it reads as.
pub(in crate::store) struct Changed {
    pub(super) text: String,
    pub(super) form: Form,
    pub(super) reading: Reading,
    /// The records that are not in it any more.
    pub(super) removed: Removed,
}

impl Changed {
    /// The text and where its records stand.
    pub(in crate::store) fn original(&self) -> Original<'_> {
        Original { source: Source { text: &self.text, tree: &self.reading.tree }, slots: &self.reading.slots }
    }
}

impl Document {
    /// The text that a save of `map` would write, and how.
    pub fn text_for(&self, map: &Map) -> Result<(String, Form), SaveError> {
        if *map == self.map {
            return Ok((self.text.clone(), Form::Untouched));
        }
        self.changed_to(map, None).map(|changed| (changed.text, changed.form))
    }

    /// As [`Document::text_for`], for a merge with another document: a comment that only one of both removed does not go.
    /// Nothing where the map is the document's own.
    pub(in crate::store) fn merged_to(
        &self,
        map: &Map,
        base: &Self,
        other: &Self,
    ) -> Result<Option<Changed>, SaveError> {
        let merged = Merged { base: base.original(), other: Some(other.source()) };
        if *map == self.map { Ok(None) } else { self.changed_to(map, Some(merged)).map(Some) }
    }

    /// The text of another map than the document's, read back already.
    pub(super) fn changed_to(&self, map: &Map, merged: Option<Merged<'_>>) -> Result<Changed, SaveError> {
        let original = self.original();
        let changes = Changes::between(&self.map, map);
        let leaving = Leaving::of(original, &changes.removed, map, merged);
        let says = |text: String, form| {
            let reading = self.says(&text, map, &leaving)?;
            let removed = removed_texts(original, &changes.removed, map);
            Some(Changed { text, form, reading, removed })
        };
        let earlier = self.memory.text_of(map).filter(|_| merged.is_none());
        let spliced = |records: &Removed| says(splice(original, &changes, &leaving, records)?, Form::Kept);
        earlier
            .and_then(|text| says(text.to_owned(), Form::Kept))
            .or_else(|| spliced(self.memory.records()))
            .or_else(|| spliced(&Removed::new()))
            .or_else(|| says(canonical_with_comments(original, map, &leaving), Form::Canonical))
            .ok_or_else(|| SaveError::WouldNotComeBack { path: self.path.clone() })
    }

    /// What a text reads as, if that is the map and no comment is lost but those that leave with their records.
    fn says(&self, text: &str, map: &Map, leaving: &Leaving) -> Option<Reading> {
        let reading = read(text).ok().filter(|reading| reading.map == *map)?;
        let mut lost = lost_comments(self.source(), Source { text, tree: &reading.tree });
        for gone in leaving.texts(self.source()) {
            if let Some(place) = lost.iter().position(|comment| *comment == gone) {
                lost.swap_remove(place);
            }
        }
        lost.is_empty().then_some(reading)
    }
}
