//! The one door to all messages: by id, with arguments, in one language.

use std::borrow::Cow;
use std::collections::HashMap;
use std::fmt;

use fluent_bundle::{FluentArgs, FluentValue};

use super::bundle::{self, Bundle};
use super::{Arg, numbers, shown};
use crate::map::Language;

/// Every sentence of the program in one language.
///
/// Texts without arguments are kept ready, so asking for them many times a frame costs a look-up each. Nothing here
/// panics: a missing message gives its id, a missing argument its name in braces.
///
/// # Examples
/// ```
/// use querschnitt::map::Language;
/// use querschnitt::words::Words;
/// let words = Words::new(Language::De);
/// assert_eq!(words.text("command-save"), "Speichern");
/// assert_eq!(words.with("count-units", &[("n", 1.into())]), "1 Akteur");
/// assert_eq!(words.text("no-such-message"), "no-such-message");
/// ```
pub struct Words {
    language: Language,
    bundle: Bundle,
    plain: HashMap<Box<str>, Box<str>>,
}

impl Words {
    /// All messages of a language; takes a few milliseconds, so once is enough.
    pub fn new(language: Language) -> Self {
        let (bundle, _) = bundle::bundle(language);
        let plain = bundle::sources(language)
            .iter()
            .flat_map(|(_, text)| message_ids(text))
            .filter_map(|id| Some((id.into(), formatted(&bundle, id, None)?.ok()?.into())))
            .collect();
        Self { language, bundle, plain }
    }

    /// The language spoken.
    pub fn language(&self) -> Language {
        self.language
    }

    /// The message of an id that takes no arguments; the id itself where there is none.
    pub fn text<'a>(&'a self, id: &str) -> Cow<'a, str> {
        match self.plain.get(id) {
            Some(text) => Cow::Borrowed(text),
            None => Cow::Owned(self.with(id, &[])),
        }
    }

    /// The message of an id with its arguments by name; the id itself where there is none.
    pub fn with(&self, id: &str, args: &[(&str, Arg)]) -> String {
        let mut fluent = FluentArgs::with_capacity(args.len());
        for (name, arg) in args {
            fluent.set(*name, value(arg, self.language));
        }
        match formatted(&self.bundle, id, Some(&fluent)) {
            Some(Ok(text) | Err(text)) => text,
            None => shown(id).into_owned(),
        }
    }

    /// Whether there is a message of this id.
    pub fn has(&self, id: &str) -> bool {
        self.bundle.has_message(id)
    }
}

impl fmt::Debug for Words {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Words").field("language", &self.language).finish_non_exhaustive()
    }
}

/// The text of a message: `Err` holds it too, where an argument was missing. `None`: there is no such message.
fn formatted(bundle: &Bundle, id: &str, args: Option<&FluentArgs>) -> Option<Result<String, String>> {
    let pattern = bundle.get_message(id)?.value()?;
    let mut errors = Vec::new();
    let text = bundle.format_pattern(pattern, args, &mut errors).into_owned();
    Some(if errors.is_empty() { Ok(text) } else { Err(text) })
}

/// An argument as fluent takes it. Numbers for which it knows no plural are handed over as text.
fn value<'a>(arg: &'a Arg, language: Language) -> FluentValue<'a> {
    match arg {
        Arg::Text(text) => FluentValue::String(shown(text)),
        Arg::Count(count) => number(*count as f64, language),
        Arg::Number(value) => number(numbers::rounded(*value), language),
    }
}

fn number(value: f64, language: Language) -> FluentValue<'static> {
    if value.abs() < 1e15 {
        FluentValue::from(value)
    } else {
        FluentValue::String(numbers::written(value, language).into())
    }
}

/// The ids of the messages in a file, in its order.
pub(super) fn message_ids(text: &str) -> impl Iterator<Item = &str> {
    text.lines()
        .filter(|line| line.starts_with(|letter: char| letter.is_ascii_lowercase()))
        .filter_map(|line| Some(line.split_once('=')?.0.trim_end()))
}
