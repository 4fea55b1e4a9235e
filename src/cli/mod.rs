//! The command line: one file a verb, each from arguments to an exit code.

mod analyse;
mod apply;
mod args;
mod check;
mod compare;
mod complaint;
mod diff;
mod edit;
mod fmt;
mod git_setup;
mod help;
mod history;
mod import;
mod import_lexicon;
mod json;
mod merge;
mod new;
mod out;
mod place;
mod progress;
mod read;
mod show;
mod source;
mod suggest;
mod table;
mod usage;
mod variant;
mod write;

use std::ffi::OsString;

use clap::FromArgMatches;

use args::{Arguments, Verb};
pub use out::Exit;

use crate::map::{Day, Language};
use crate::store;
use crate::words::Words;

/// What a verb needs besides its own arguments.
struct Room {
    /// The language of all sentences.
    words: Words,
    /// The day for which everything is judged.
    day: Day,
    /// Whether only ASCII signs may be used.
    ascii: bool,
    /// The largest file that is read, in bytes.
    largest: u64,
}

/// Runs the program with these arguments, the program's name first.
pub fn run(arguments: Vec<OsString>) -> Exit {
    let is_driver = is_driver(&arguments);
    match done(arguments) {
        // To git, 2 would be an ordinary conflict: it would keep our side without a mark.
        Exit::Refused if is_driver => Exit::Unusable,
        exit => exit,
    }
}

/// Whether git calls to merge, also where the call as a whole is not understood.
fn is_driver(arguments: &[OsString]) -> bool {
    let has = |word: &str| arguments.iter().any(|argument| argument == word);
    has("merge") && has("--driver")
}

fn done(arguments: Vec<OsString>) -> Exit {
    let words = Words::for_locale(asked_language(&arguments), sys_locale::get_locale().as_deref());
    let matches = help::command(&words).try_get_matches_from(arguments);
    let arguments = match matches.and_then(|matches| Arguments::from_arg_matches(&matches)) {
        Ok(arguments) => arguments,
        Err(error) => return usage::tell(&error, &words),
    };
    if let (Some(file), Some(_)) = (&arguments.file, &arguments.verb) {
        return usage::one_too_many(file, &words).tell(&words);
    }
    let common = arguments.common;
    let room = Room {
        words,
        day: common.on.unwrap_or_else(store::today),
        ascii: common.ascii,
        largest: common.max_size.map_or(store::LARGEST, |mebibytes| mebibytes << 20),
    };
    let language = room.words.language();
    let done = match &arguments.verb {
        None => edit::run(arguments.file.as_deref(), room),
        Some(Verb::New(verb)) => new::run(verb, &room),
        Some(Verb::Check(verb)) => check::run(verb, &room),
        Some(Verb::Analyse(verb)) => analyse::run(verb, &room),
        Some(Verb::Compare(verb)) => compare::run(verb, &room),
        Some(Verb::Suggest(verb)) => suggest::run(verb, &room),
        Some(Verb::Show(verb)) => show::run(verb, &room),
        Some(Verb::Fmt(verb)) => Ok(fmt::run(verb, &room)),
        Some(Verb::Apply(verb)) => apply::run(verb, &room),
        Some(Verb::Variant(verb)) => variant::run(verb, &room),
        Some(Verb::Diff(verb)) => diff::run(verb, &room),
        Some(Verb::History(verb)) => history::run(verb, &room),
        Some(Verb::Merge(verb)) => merge::run(verb, &room),
        Some(Verb::GitSetup(verb)) => git_setup::run(verb, &room),
        Some(Verb::Import(verb)) => import::run(verb, &room),
    };
    // The editor takes the words along; a complaint is worth making them anew.
    done.unwrap_or_else(|complaint| complaint.tell(&Words::new(language)))
}

/// The language that `--lang` asks for, before the arguments are read: their explanations depend on it.
fn asked_language(arguments: &[OsString]) -> Option<Language> {
    let texts: Vec<&str> = arguments.iter().filter_map(|argument| argument.to_str()).collect();
    let apart = texts.windows(2).filter(|pair| pair.first() == Some(&"--lang")).find_map(|pair| pair.get(1).copied());
    let joined = texts.iter().find_map(|text| text.strip_prefix("--lang="));
    apart.or(joined)?.parse().ok()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_call_as_driver_is_known_even_where_it_is_wrong() {
        let call = |words: &[&str]| words.iter().map(OsString::from).collect::<Vec<_>>();
        assert!(is_driver(&call(&["querschnitt", "merge", "--driver", "--nonsense"])));
        assert!(!is_driver(&call(&["querschnitt", "merge", "a", "b", "c"])));
        assert!(!is_driver(&call(&["querschnitt", "check", "--driver"])));
    }

    #[test]
    fn the_language_is_known_before_the_arguments_are_read() {
        let asked = |arguments: &[&str]| asked_language(&arguments.iter().map(OsString::from).collect::<Vec<_>>());
        assert_eq!(asked(&["querschnitt", "--lang", "de"]), Some(Language::De));
        assert_eq!(asked(&["querschnitt", "check", "--lang=en", "a.ron"]), Some(Language::En));
        assert_eq!(asked(&["querschnitt", "--lang", "fr"]), None);
        assert_eq!(asked(&["querschnitt", "--lang"]), None);
    }
}
