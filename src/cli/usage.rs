//! What is wrong with the arguments, in a sentence.

use clap::error::{ContextKind, ContextValue, ErrorKind};

use super::complaint::Complaint;
use super::help::verbs;
use super::out::{Exit, print};
use crate::words::Words;

/// Tells what is wrong with the arguments; `--help` and `--version` are no errors.
pub(super) fn tell(error: &clap::Error, words: &Words) -> Exit {
    if matches!(error.kind(), ErrorKind::DisplayHelp | ErrorKind::DisplayVersion) {
        let done = print(&error.render().to_string(), words);
        return done.map_or_else(|complaint| complaint.tell(words), |()| Exit::Done);
    }
    complaint(error, words).tell(words)
}

fn complaint(error: &clap::Error, words: &Words) -> Complaint {
    let context = |kind| error.get(kind).map(text).unwrap_or_default();
    let (argument, value) = (context(ContextKind::InvalidArg), context(ContextKind::InvalidValue));
    let message = match error.kind() {
        ErrorKind::UnknownArgument if argument.starts_with('-') => "cli-unknown-argument",
        ErrorKind::UnknownArgument => "cli-one-too-many",
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
    let sentence = words.with(message, &[("argument", argument.into()), ("value", value.into())]);
    let one_of = |values: String| words.with("cli-possible-values", &[("values", values.into())]);
    let hint = match (message, context(ContextKind::ValidValue), context(ContextKind::SuggestedArg)) {
        ("cli-day-invalid", ..) => words.text("cli-day-invalid-hint").into_owned(),
        ("cli-one-too-many", ..) => words.with("cli-verbs", &[("verbs", verbs().join(", ").into())]),
        (_, values, _) if !values.is_empty() => one_of(values),
        (_, _, meant) if !meant.is_empty() => words.with("cli-meant", &[("meant", meant.into())]),
        _ => words.text("cli-see-help").into_owned(),
    };
    Complaint::new(sentence).hint(hint)
}

fn text(value: &ContextValue) -> String {
    match value {
        ContextValue::Strings(texts) => texts.join(", "),
        other => other.to_string(),
    }
}
