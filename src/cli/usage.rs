//! What is wrong with the arguments, in a sentence.

use std::path::Path;

use clap::error::{ContextKind, ContextValue, ErrorKind};

use super::complaint::Complaint;
use super::help::{explanation, verbs};
use super::out::{Exit, print};
use crate::map::Language;
use crate::words::Words;

/// Tells what is wrong with the arguments; `--help` and `--version` are no errors.
pub(super) fn tell(error: &clap::Error, words: &Words) -> Exit {
    if matches!(error.kind(), ErrorKind::DisplayHelp | ErrorKind::DisplayVersion) {
        let done = print(&error.render().to_string(), words);
        return done.map_or_else(|complaint| complaint.tell(words), |()| Exit::Done);
    }
    complaint(error, words).tell(words)
}

/// The complaint that a verb does not come first.
pub(super) fn one_too_many(argument: &Path, words: &Words) -> Complaint {
    let argument = argument.to_string_lossy();
    Complaint::new(words.with("cli-one-too-many", &[("argument", argument.into())]))
        .hint(words.with("cli-verbs", &[("verbs", verbs().join(", ").into())]))
}

fn complaint(error: &clap::Error, words: &Words) -> Complaint {
    let context = |kind| error.get(kind).map(text).unwrap_or_default();
    let (argument, value) = (context(ContextKind::InvalidArg), context(ContextKind::InvalidValue));
    let message = match error.kind() {
        ErrorKind::InvalidSubcommand => return one_too_many(context(ContextKind::InvalidSubcommand).as_ref(), words),
        ErrorKind::UnknownArgument if !argument.starts_with('-') => return one_too_many(argument.as_ref(), words),
        ErrorKind::UnknownArgument => "cli-unknown-argument",
        ErrorKind::ValueValidation if argument.starts_with("--on") && !value.is_empty() => "cli-day-invalid",
        ErrorKind::InvalidValue | ErrorKind::ValueValidation if value.is_empty() => "cli-missing-value",
        ErrorKind::InvalidValue | ErrorKind::ValueValidation => "cli-invalid-value",
        ErrorKind::TooManyValues => "cli-no-value-wanted",
        ErrorKind::MissingRequiredArgument => "cli-missing-argument",
        ErrorKind::ArgumentConflict if context(ContextKind::PriorArg) == argument => "cli-twice",
        ErrorKind::ArgumentConflict => "cli-conflict",
        ErrorKind::InvalidUtf8 => "cli-no-unicode",
        _ => "cli-wrong-use",
    };
    let sentence = words.with(message, &[("argument", argument.as_str().into()), ("value", value.into())]);
    let possible = match context(ContextKind::ValidValue) {
        none if none.is_empty() && argument.starts_with("--lang") => {
            Language::ALL.iter().map(|language| language.code()).collect::<Vec<_>>().join(", ")
        }
        values => values,
    };
    let explained = (message == "cli-invalid-value").then(|| explanation(&argument, words)).flatten();
    let hint = explained.filter(|_| possible.is_empty()).map(|text| format!("{argument}: {text}"));
    Complaint::new(sentence).hint(hint.unwrap_or_else(|| other_hint(message, &possible, error, words)))
}

/// What to do: the values there are, the option meant, or where to read on.
fn other_hint(message: &str, possible: &str, error: &clap::Error, words: &Words) -> String {
    if message == "cli-day-invalid" {
        return words.text("cli-day-invalid-hint").into_owned();
    }
    if !possible.is_empty() {
        return words.with("cli-possible-values", &[("values", possible.into())]);
    }
    match error.get(ContextKind::SuggestedArg).map(text) {
        Some(meant) => words.with("cli-meant", &[("meant", meant.into())]),
        None => words.text("cli-see-help").into_owned(),
    }
}

/// A value as a sentence takes it: without the dots for „and more“.
fn text(value: &ContextValue) -> String {
    match value {
        ContextValue::Strings(texts) => {
            texts.iter().map(|text| text.trim_end_matches("...")).collect::<Vec<_>>().join(", ")
        }
        other => other.to_string().trim_end_matches("...").to_owned(),
    }
}
