//! Why a value typed into a form is not taken. Typed; the sentence comes from `words/`.

use crate::view::find::NotFound;
use crate::words::Words;

/// Why a value is not taken; the map is as it was.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum FormError {
    /// The record is no longer there, or has no such attribute.
    NotThere,
    /// Every such record needs the attribute.
    Required,
    /// Not a number of full-time posts.
    Posts,
    /// Not a share from 0 to 100 %.
    Share,
    /// Not a strength.
    Strength,
    /// Not 1 to 4.
    Trust,
    /// Not a day of the calendar.
    Day,
    /// Not an id.
    Id(String),
    /// No word of the list.
    Word(String),
    /// No such record, or several.
    Reference(NotFound),
    /// No such value of a dimension; write it as `dimension=value`.
    Scope(String),
    /// Not a dimension with values: write it as `bezirk: mitte, nord`.
    Dimension,
    /// Not a list of thresholds: write it as `members: 5`.
    Thresholds,
    /// Another responsibility or tie has that place already.
    Taken,
}

impl std::fmt::Display for FormError {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "{self:?}")
    }
}

impl std::error::Error for FormError {}

impl FormError {
    /// The sentence that says what was expected.
    pub fn sentence(&self, words: &Words) -> String {
        let id = match self {
            Self::NotThere => "form-error-not-there",
            Self::Required => "form-error-required",
            Self::Posts => "form-error-posts",
            Self::Share => "form-error-share",
            Self::Strength => "form-error-strength",
            Self::Trust => "form-error-trust",
            Self::Day => "form-error-day",
            Self::Id(text) => return words.with("form-error-id", &[("text", text.into())]),
            Self::Word(text) => return words.with("form-error-word", &[("text", text.into())]),
            Self::Reference(not_found) => return not_found.sentence(words),
            Self::Scope(text) => return words.with("form-error-scope", &[("text", text.into())]),
            Self::Dimension => "form-error-dimension",
            Self::Thresholds => "form-error-thresholds",
            Self::Taken => "form-error-taken",
        };
        words.text(id).into_owned()
    }
}
