//! Names as a map keeps them: in Unicode's composed form (NFC), so that equal names are equal texts.

use std::borrow::Cow;

use unicode_normalization::{IsNormalized, UnicodeNormalization, is_nfc_quick};

use super::Record;

/// The composed form of a text.
///
/// # Examples
/// ```
/// use querschnitt::map::composed;
/// assert_eq!(composed("A\u{308}mter"), "Ämter");
/// ```
pub fn composed(text: &str) -> Cow<'_, str> {
    match is_nfc_quick(text.chars()) {
        IsNormalized::Yes => Cow::Borrowed(text),
        _ => Cow::Owned(text.nfc().collect()),
    }
}

fn compose(text: &mut String) {
    if let Cow::Owned(nfc) = composed(text) {
        *text = nfc;
    }
}

impl Record {
    /// The record with its name and short name composed: every way into a map passes here.
    #[must_use]
    pub fn composed(mut self) -> Self {
        let (name, short) = match &mut self {
            Self::Department(record) => (&mut record.name, record.short.as_mut()),
            Self::Actor(record) => (&mut record.name, record.short.as_mut()),
            Self::Field(record) => (&mut record.name, record.short.as_mut()),
            Self::Path(record) => (&mut record.name, None),
            Self::Programme(record) => (&mut record.name, None),
            Self::Variant(record) => (&mut record.name, None),
            _ => return self,
        };
        compose(name);
        short.map(compose);
        self
    }
}
