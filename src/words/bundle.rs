//! The message files of each language as one bundle.

use fluent_bundle::concurrent::FluentBundle;
use fluent_bundle::{FluentError, FluentResource, FluentValue};
use unic_langid::LanguageIdentifier;

use super::numbers;
use crate::map::Language;

/// All messages of one language. Concurrent, so that threads may share it.
pub(super) type Bundle = FluentBundle<FluentResource>;

/// Declares the topics; each has a file in the folder of every language.
macro_rules! topics {
    ($($topic:literal)+) => {
        /// The message files of a language, one a topic: name and text.
        pub(super) fn sources(language: Language) -> &'static [(&'static str, &'static str)] {
            match language {
                Language::De => &[$((concat!("de/", $topic, ".ftl"), include_str!(concat!("de/", $topic, ".ftl")))),+],
                Language::En => &[$((concat!("en/", $topic, ".ftl"), include_str!(concat!("en/", $topic, ".ftl")))),+],
            }
        }
    };
}

topics! {
    "vocabulary"
    "attributes"
    "findings"
    "actions"
    "changes"
    "problems"
    "commands"
    "editor"
    "cli"
    "view"
    "analyse"
    "day"
    "measures"
    "merge"
    "exchange"
    "compare"
    "archetypes"
    "models"
    "variants"
    "contrast"
    "progress"
    "suggest"
    "journal"
    "history"
    "versions"
    "conflicts"
}

/// The bundle of a language and what was wrong with its files (nothing: a test keeps it).
pub(super) fn bundle(language: Language) -> (Bundle, Vec<String>) {
    let locale: LanguageIdentifier = language.code().parse().unwrap_or_default();
    let mut bundle = Bundle::new_concurrent(vec![locale]);
    bundle.set_use_isolating(false);
    bundle.set_formatter(Some(match language {
        Language::De => written_in_german,
        Language::En => written_in_english,
    }));
    let mut wrong = Vec::new();
    for (name, text) in sources(language) {
        let resource = FluentResource::try_new((*text).to_owned()).unwrap_or_else(|(resource, errors)| {
            wrong.extend(errors.iter().map(|error| format!("{name}: {error}")));
            resource
        });
        if let Err(errors) = bundle.add_resource(resource) {
            wrong.extend(errors.iter().map(|error: &FluentError| format!("{name}: {error}")));
        }
    }
    (bundle, wrong)
}

fn written_in_german<M>(value: &FluentValue, _: &M) -> Option<String> {
    if let FluentValue::Number(number) = value { Some(numbers::written(number.value, Language::De)) } else { None }
}

fn written_in_english<M>(value: &FluentValue, _: &M) -> Option<String> {
    if let FluentValue::Number(number) = value { Some(numbers::written(number.value, Language::En)) } else { None }
}
