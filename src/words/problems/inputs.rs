//! What was typed and does not fit: ids, days, languages, numbers.

use super::Trouble;
use crate::map::{InvalidDay, InvalidId, MAX_ID, OutOfRange, UnknownLanguage};
use crate::store::NumberKind;
use crate::words::{Arg, Words};

impl Words {
    /// Why a text is no id.
    pub fn invalid_id(&self, invalid: &InvalidId) -> Trouble {
        self.trouble("id", &[("text", cut(&invalid.0)), ("n", MAX_ID.into())])
    }

    /// Why a text is no day, and how to write one.
    pub fn invalid_day(&self, invalid: &InvalidDay) -> Trouble {
        self.trouble("day", &[("text", cut(&invalid.0))])
    }

    /// Why a text is no language.
    pub fn unknown_language(&self, unknown: &UnknownLanguage) -> Trouble {
        self.trouble("language", &[("text", cut(&unknown.0))])
    }

    /// Why a number does not fit.
    pub fn out_of_range(&self, out: &OutOfRange) -> Trouble {
        let found = self.number(out.value());
        // What the type expects says which it is; a test keeps the two together.
        let kind = match out.expected() {
            text if text.contains("posts") => NumberKind::Posts,
            text if text.contains("strength") => NumberKind::Strength,
            text if text.contains("share") => NumberKind::Share,
            text if text.contains("trust") => NumberKind::Trust,
            _ => NumberKind::Threshold,
        };
        self.number_range(kind, &found)
    }

    /// Why a number as it was typed does not fit what it stands for.
    pub fn number_range(&self, kind: NumberKind, found: &str) -> Trouble {
        let id = match kind {
            NumberKind::Posts => "posts",
            NumberKind::Strength => "strength",
            NumberKind::Share => "share",
            NumberKind::Threshold => "threshold",
            NumberKind::Trust => "trust",
        };
        self.trouble(&format!("number-{id}"), &[("text", cut(found))])
    }
}

/// The beginning of a text that may be very long.
pub(super) fn cut(text: &str) -> Arg<'_> {
    match text.char_indices().nth(60) {
        Some((end, _)) => format!("{}…", &text[..end]).into(),
        None => text.into(),
    }
}
