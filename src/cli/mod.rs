//! The command line: one file a verb, each from arguments to an exit code.

mod analyse;
mod apply;
mod args;
mod check;
mod complaint;
mod edit;
mod fmt;
mod json;
mod new;
mod out;
mod read;
mod show;

use std::ffi::OsString;

pub use args::Arguments;
use args::Verb;
use complaint::Complaint;
pub use out::Exit;

use crate::map::Language;
use crate::store;
use crate::words::Words;

/// What a verb needs besides its own arguments.
pub(crate) struct Room {
    /// The language of all sentences.
    pub(crate) words: Words,
    /// The day for which everything is judged.
    pub(crate) day: crate::map::Day,
    /// Whether only ASCII signs may be used.
    pub(crate) ascii: bool,
}

/// Runs the program with these arguments, the program's name first.
pub fn run(arguments: Vec<OsString>) -> Exit {
    let words = Words::for_locale(asked_language(&arguments), sys_locale::get_locale().as_deref());
    let arguments = match Arguments::read(arguments, &words) {
        Ok(arguments) => arguments,
        Err(error) => return complaint::usage(&error, &words),
    };
    let room = Room {
        day: arguments.common.on.unwrap_or_else(store::today),
        ascii: arguments.common.ascii,
        words,
    };
    let done = match arguments.verb {
        None => edit::run(arguments.file.as_deref(), room),
        Some(Verb::New(verb)) => new::run(&verb, &room),
        Some(Verb::Check(verb)) => check::run(&verb, &room),
        Some(Verb::Analyse(verb)) => analyse::run(&verb, &room),
        Some(Verb::Show(verb)) => show::run(&verb, &room),
        Some(Verb::Fmt(verb)) => fmt::run(&verb, &room),
        Some(Verb::Apply(verb)) => apply::run(&verb, &room),
    };
    done.unwrap_or_else(|complaint: Complaint| complaint.tell())
}

/// The language that `--lang` asks for, before the arguments are read: their explanations depend on it.
fn asked_language(arguments: &[OsString]) -> Option<Language> {
    let texts: Vec<&str> = arguments.iter().filter_map(|argument| argument.to_str()).collect();
    let after = |pair: &[&str]| if let [first, second] = pair { (*first == "--lang").then(|| (*second).to_owned()) } else { None };
    let parted = texts.windows(2).find_map(after);
    let joined = texts.iter().find_map(|text| text.strip_prefix("--lang=").map(str::to_owned));
    parted.or(joined)?.parse().ok()
}
