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

/// A text as someone typed or pasted it, made fit for one line: composed, without control and bidirectional characters
/// (line breaks and tabs become spaces), without spaces at its ends.
///
/// Every form and quick entry passes what was typed through here. Actions and files may hold any text: it is data, kept as
/// it is, escaped where it is written and dropped where it would reach a terminal.
///
/// # Examples
/// ```
/// use querschnitt::map::typed;
/// assert_eq!(typed(" A\u{308}mter\n\u{202e}Nord\u{1b}[0m "), "Ämter Nord[0m");
/// ```
pub fn typed(text: &str) -> String {
    let kept = text.chars().filter_map(|letter| match letter {
        '\n' | '\r' | '\t' | '\u{2028}' | '\u{2029}' => Some(' '),
        '\u{61c}' | '\u{200e}' | '\u{200f}' | '\u{202a}'..='\u{202e}' | '\u{2066}'..='\u{2069}' | '\u{feff}' => None,
        control if control.is_control() => None,
        other => Some(other),
    });
    kept.nfc().collect::<String>().trim().to_owned()
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
