//! The closed word lists that attributes choose from.

use std::borrow::Cow;

use crate::map::{
    ActorKind, Basis, Certainty, Duty, Function, Language, Level, Map, Rank, Role, RuleLevel, Seat, Status, TieKind,
};
use crate::words::{Vocabulary, Words};

/// A closed list.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum List {
    ActorKind,
    Basis,
    Certainty,
    Duty,
    Function,
    Language,
    Level,
    Rank,
    Role,
    RuleLevel,
    Seat,
    Status,
    TieKind,
}

/// One word of a list: as files write it, as people read it, and what it means.
pub(super) struct Word<'a> {
    pub name: &'static str,
    pub label: Cow<'a, str>,
    pub meaning: Option<Cow<'a, str>>,
}

fn all<'a, V: Vocabulary>(words: &'a Words, list: &[V]) -> Vec<Word<'a>> {
    list.iter()
        .map(|word| Word { name: word.file_word(), label: words.word(*word), meaning: words.meaning(*word) })
        .collect()
}

impl List {
    /// The words in the order of the file.
    pub(super) fn words<'a>(self, map: &'a Map, words: &'a Words) -> Vec<Word<'a>> {
        match self {
            Self::ActorKind => all(words, ActorKind::ALL),
            Self::Basis => all(words, Basis::ALL),
            Self::Certainty => all(words, Certainty::ALL),
            Self::Duty => all(words, Duty::ALL),
            Self::Function => all(words, Function::ALL),
            Self::Level => all(words, Level::ALL),
            Self::Role => all(words, Role::ALL),
            Self::RuleLevel => all(words, RuleLevel::ALL),
            Self::Seat => all(words, Seat::ALL),
            Self::Status => all(words, Status::ALL),
            Self::TieKind => all(words, TieKind::ALL),
            Self::Rank => {
                let word = |rank: &Rank| Word { name: rank.name(), label: words.rank(*rank, map), meaning: None };
                Rank::ALL.iter().map(word).collect()
            }
            Self::Language => Language::ALL
                .iter()
                .map(|language| {
                    let label = words.text(&format!("language-{}", language.code()));
                    Word { name: language.code(), label, meaning: None }
                })
                .collect(),
        }
    }

    /// The word that nothing said means, where it means one.
    pub(super) fn default(self) -> Option<&'static str> {
        match self {
            Self::Basis => Some(Basis::default().name()),
            Self::Certainty => Some(Certainty::default().name()),
            Self::Duty => Some(Duty::default().name()),
            _ => None,
        }
    }

    /// The word as files write it, if the list has it.
    pub(super) fn find(self, name: &str) -> Option<&'static str> {
        fn of<V: Vocabulary>(list: &[V], name: &str) -> Option<&'static str> {
            list.iter().map(|word| word.file_word()).find(|word| *word == name)
        }
        match self {
            Self::ActorKind => of(ActorKind::ALL, name),
            Self::Basis => of(Basis::ALL, name),
            Self::Certainty => of(Certainty::ALL, name),
            Self::Duty => of(Duty::ALL, name),
            Self::Function => of(Function::ALL, name),
            Self::Language => Language::ALL.iter().map(|language| language.code()).find(|code| *code == name),
            Self::Level => of(Level::ALL, name),
            Self::Rank => of(Rank::ALL, name),
            Self::Role => of(Role::ALL, name),
            Self::RuleLevel => of(RuleLevel::ALL, name),
            Self::Seat => of(Seat::ALL, name),
            Self::Status => of(Status::ALL, name),
            Self::TieKind => of(TieKind::ALL, name),
        }
    }
}
