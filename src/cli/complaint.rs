//! What went wrong, as `querschnitt: error: what` with `hint:` where there is one.

use std::io;

use clap::error::{ContextKind, ErrorKind};

use super::out::{Exit, print, print_error};
use crate::words::{Words, shown};

/// A refused call: sentences to tell.
pub(super) struct Complaint {
    sentences: Vec<String>,
    hint: Option<String>,
    label: String,
}

impl Complaint {
    /// A complaint of one sentence.
    pub(super) fn new(words: &Words, sentence: impl Into<String>) -> Self {
        Self::all(words, vec![sentence.into()])
    }

    /// A complaint of several sentences, a line each.
    pub(super) fn all(words: &Words, sentences: Vec<String>) -> Self {
        Self { sentences, hint: None, label: words.text("cli-hint") }
    }

    /// The complaint that standard output could not be written.
    pub(super) fn output(words: &Words, error: &io::Error) -> Self {
        Self::new(words, words.with("cli-output-failed", &[("why", error.to_string().into())]))
    }

    /// Adds what to do.
    pub(super) fn hint(mut self, hint: String) -> Self {
        self.hint = Some(hint);
        self
    }

    /// Tells it on standard error.
    pub(super) fn tell(self) -> Exit {
        let mut text = String::new();
        for sentence in &self.sentences {
            text.push_str(&format!("querschnitt: error: {sentence}\n"));
        }
        if let Some(hint) = &self.hint {
            text.push_str(&format!("{}: {hint}\n", self.label));
        }
        print_error(&text);
        Exit::Refused
    }
}

/// Tells what is wrong with the arguments; `--help` and `--version` are no errors.
pub(super) fn usage(error: &clap::Error, words: &Words) -> Exit {
    if matches!(error.kind(), ErrorKind::DisplayHelp | ErrorKind::DisplayVersion) {
        return match print(&error.render().to_string()) {
            Ok(()) => Exit::Done,
            Err(error) => Complaint::output(words, &error).tell(),
        };
    }
    let context = |kind| error.get(kind).map(|value| shown(&value.to_string()).into_owned()).unwrap_or_default();
    let (argument, value) = (context(ContextKind::InvalidArg), context(ContextKind::InvalidValue));
    let message = match error.kind() {
        ErrorKind::UnknownArgument => "cli-unknown-argument",
        ErrorKind::InvalidValue | ErrorKind::ValueValidation if value.is_empty() => "cli-missing-value",
        ErrorKind::InvalidValue | ErrorKind::ValueValidation => "cli-invalid-value",
        ErrorKind::MissingRequiredArgument => "cli-missing-argument",
        ErrorKind::ArgumentConflict => "cli-conflict",
        _ => "cli-wrong-use",
    };
    let sentence = words.with(message, &[("argument", argument.into()), ("value", value.into())]);
    let possible = context(ContextKind::ValidValue);
    let hint = if possible.is_empty() {
        words.text("cli-see-help")
    } else {
        words.with("cli-possible-values", &[("values", possible.into())])
    };
    Complaint::new(words, sentence).hint(hint).tell()
}
