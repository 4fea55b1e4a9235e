//! The words of the closed lists: kinds, ranks, roles, and the rest of `map/kinds.rs`.

use std::borrow::Cow;

use super::{Words, shown};
use crate::map::{
    ActorKind, Basis, Certainty, Dependency, Duty, Function, Level, Map, NodeType, Rank, Role, RuleLevel, Seat,
    Severity, Status, TieKind,
};

/// A closed list of words that the program can say.
pub trait Vocabulary: Copy {
    /// The word in files, for example `SelfOrganisation`.
    fn file_word(self) -> &'static str;

    /// What its messages begin with, for example `actor-kind`.
    fn topic() -> &'static str;

    /// The id of its message, for example `actor-kind-self-organisation`.
    fn message(self) -> String {
        format!("{}-{}", Self::topic(), kebab(self.file_word()))
    }
}

macro_rules! spoken {
    ($($list:ident: $topic:literal),+ $(,)?) => {
        $(impl Vocabulary for $list {
            fn file_word(self) -> &'static str {
                self.name()
            }

            fn topic() -> &'static str {
                $topic
            }
        })+

        /// The ids of the messages of all words, list by list.
        #[cfg(test)]
        pub(super) fn all_messages() -> Vec<String> {
            let mut ids = Vec::new();
            $(ids.extend($list::ALL.iter().map(|word| word.message()));)+
            ids
        }
    };
}

spoken! {
    Status: "status", Rank: "rank", ActorKind: "actor-kind", Level: "level", Function: "function", Duty: "duty",
    Role: "role", Basis: "basis", Certainty: "certainty", TieKind: "tie-kind", Seat: "seat",
    Dependency: "dependency", Severity: "severity", RuleLevel: "rule-level",
}

impl Vocabulary for NodeType {
    fn file_word(self) -> &'static str {
        match self {
            Self::Department => "Department",
            Self::Actor => "Actor",
            Self::Field => "Field",
        }
    }

    fn topic() -> &'static str {
        "node-type"
    }
}

impl Words {
    /// A word of a closed list: „Federführung“.
    ///
    /// # Examples
    /// ```
    /// use querschnitt::map::{ActorKind, Language, Role};
    /// use querschnitt::words::Words;
    /// let words = Words::new(Language::De);
    /// assert_eq!(words.word(Role::Lead), "Federführung");
    /// assert_eq!(words.word(ActorKind::Body), "Gremium");
    /// ```
    pub fn word<V: Vocabulary>(&self, word: V) -> Cow<'_, str> {
        self.text(&word.message())
    }

    /// The plural of a word, where the list has one (ranks and kinds of actors); else the word.
    pub fn plural<V: Vocabulary>(&self, word: V) -> Cow<'_, str> {
        let id = word.message() + "-plural";
        if self.has(&id) { self.text(&id) } else { self.word(word) }
    }

    /// What a word means, in a line, where it needs that (roles, functions, kinds of ties ...).
    pub fn meaning<V: Vocabulary>(&self, word: V) -> Option<Cow<'_, str>> {
        let id = word.message() + "-help";
        self.has(&id).then(|| self.text(&id))
    }

    /// A rank as this map calls it.
    pub fn rank<'a>(&'a self, rank: Rank, map: &'a Map) -> Cow<'a, str> {
        map.settings().rank_names.get(&rank).map_or_else(|| self.word(rank), |name| shown(name))
    }
}

/// `SelfOrganisation` -> `self-organisation`, `part_of` -> `part-of`.
pub(super) fn kebab(word: &str) -> String {
    let mut text = String::with_capacity(word.len() + 4);
    for letter in word.chars() {
        if letter.is_ascii_uppercase() && !text.is_empty() {
            text.push('-');
        }
        text.push(if letter == '_' { '-' } else { letter.to_ascii_lowercase() });
    }
    text
}
