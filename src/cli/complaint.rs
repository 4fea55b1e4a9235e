//! What went wrong, as `querschnitt: error: what` with `hint:` where there is one.

use super::out::{Exit, print_error};
use crate::words::Words;

/// A refused call: sentences to tell, fit to be shown.
pub(super) struct Complaint {
    sentences: Vec<String>,
    hint: Option<String>,
}

impl Complaint {
    /// A complaint of one sentence.
    pub(super) fn new(sentence: impl Into<String>) -> Self {
        Self::all(vec![sentence.into()])
    }

    /// A complaint of several sentences, a line each.
    pub(super) fn all(sentences: Vec<String>) -> Self {
        Self { sentences, hint: None }
    }

    /// Adds what to do.
    pub(super) fn hint(mut self, hint: impl Into<String>) -> Self {
        self.hint = Some(hint.into());
        self
    }

    /// Tells it on standard error.
    pub(super) fn tell(self, words: &Words) -> Exit {
        let error = words.text("cli-error");
        let mut text: String =
            self.sentences.iter().map(|sentence| format!("querschnitt: {error}: {sentence}\n")).collect();
        if let Some(hint) = &self.hint {
            text += &format!("{}: {hint}\n", words.text("cli-hint"));
        }
        print_error(&text);
        Exit::Refused
    }
}
