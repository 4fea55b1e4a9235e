//! Tests of the house: both languages say the same things, whole and safely.

use std::collections::{BTreeMap, BTreeSet};

use super::bundle;
use super::safe::is_safe;
use super::vocabulary::all_messages;
use super::words::message_ids;
use super::{Arg, Words};
use crate::map::Language;

/// The messages of a language: id -> the names of its arguments.
fn messages(language: Language) -> BTreeMap<String, BTreeSet<String>> {
    let mut messages = BTreeMap::new();
    for (_, text) in bundle::sources(language) {
        let mut current = None;
        for line in text.lines().filter(|line| !line.starts_with('#')) {
            if let Some(id) = message_ids(line).next() {
                current = Some(id.to_owned());
                messages.insert(id.to_owned(), BTreeSet::new());
            }
            if let Some(arguments) = current.as_ref().and_then(|id| messages.get_mut(id)) {
                let names = line.split('$').skip(1).map(|after| {
                    after.chars().take_while(|c| c.is_ascii_alphanumeric() || "-_".contains(*c)).collect::<String>()
                });
                arguments.extend(names);
            }
        }
    }
    messages
}

#[test]
fn the_files_have_no_faults() {
    for language in Language::ALL {
        assert_eq!(bundle::bundle(*language).1, Vec::<String>::new());
    }
}

#[test]
fn both_languages_hold_the_same_messages_with_the_same_arguments() {
    let (german, english) = (messages(Language::De), messages(Language::En));
    for (id, arguments) in &german {
        assert_eq!(english.get(id), Some(arguments), "{id} in English");
    }
    for id in english.keys() {
        assert!(german.contains_key(id), "{id} in German");
    }
}

#[test]
fn topics_hold_the_same_messages_in_both_languages() {
    for (german, english) in bundle::sources(Language::De).iter().zip(bundle::sources(Language::En)) {
        let ids = |text: &'static str| message_ids(text).collect::<BTreeSet<_>>();
        assert_eq!(ids(german.1), ids(english.1), "{} and {}", german.0, english.0);
    }
}

#[test]
fn every_message_can_be_said() {
    for language in Language::ALL {
        let words = Words::new(*language);
        for (id, arguments) in messages(*language) {
            for count in [0, 1, 2, 25] {
                let args: Vec<(&str, Arg)> = arguments.iter().map(|name| (name.as_str(), Arg::Count(count))).collect();
                let text = words.with(&id, &args);
                assert!(!text.trim().is_empty() && !text.contains(['{', '}', '$']), "{id}: {text}");
                assert!(text.lines().all(is_safe), "{id}: {text:?}");
                assert!(!text.lines().any(|line| line.trim().contains("  ")), "{id} has a doubled space: {text:?}");
            }
            assert!(words.has(&id), "{id} has no text");
        }
    }
}

#[test]
fn every_word_of_every_list_is_known() {
    for language in Language::ALL {
        let words = Words::new(*language);
        for id in all_messages() {
            assert!(words.has(&id), "{id} in {language:?}");
        }
    }
}

#[test]
fn threads_may_share_words() {
    fn shared<T: Send + Sync>(_: &T) {}
    shared(&Words::new(Language::De));
}

#[test]
fn nothing_missing_panics() {
    let words = Words::new(Language::De);
    assert_eq!(words.text("gibt-es-nicht"), "gibt-es-nicht");
    assert_eq!(words.with("böse\n{ $x }", &[]), "böse␤{ $x }");
    assert!(words.with("count-units", &[]).contains("$n"));
    for number in [f64::NAN, f64::INFINITY, -1e300, 1e300, 0.1 + 0.2] {
        assert!(!words.with("count-units", &[("n", number.into())]).is_empty());
    }
    assert_eq!(words.with("list-and", &[("first", "a\nb".into()), ("last", "\u{202E}c".into())]), "a␤b und \u{FFFD}c");
}
