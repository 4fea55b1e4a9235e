//! The text of a merge: ours, with what changes spliced in, and the comments that came from theirs.

use crate::edit;
use crate::map::Map;

use super::document::{Changed, Document, SaveError};
use super::merged_comments::with_comments;

/// A merge of three documents.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct MergedText {
    /// The merged map; its conflicts are listed in it.
    pub map: Map,
    /// Its text, without byte order mark.
    pub text: String,
}

/// Merges three documents; the text keeps the form of ours.
///
/// Comments merge as well: those of ours stay where they are, those that theirs wrote come to the records they belong to, and what
/// theirs changed or took away and ours left is as theirs has it. Where only one side changed its text, that text is taken as it is.
///
/// # Errors
/// [`SaveError::WouldNotComeBack`], a fault of this program.
pub fn merged_text(base: &Document, ours: &Document, theirs: &Document) -> Result<MergedText, SaveError> {
    for (same, other) in [(ours, theirs), (theirs, ours)] {
        if base.text() == same.text() || ours.text() == theirs.text() {
            return Ok(MergedText { map: other.map().clone(), text: other.text().to_owned() });
        }
    }
    let map = edit::merge(base.map(), ours.map(), theirs.map());
    let spliced = ours.merged_to(&map, base, theirs)?;
    let here = spliced.as_ref().map_or_else(|| ours.original(), Changed::original);
    let text = with_comments(here, &map, base, ours, theirs);
    Ok(MergedText { map, text })
}

#[cfg(test)]
mod tests;
