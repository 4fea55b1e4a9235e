//! The words quick entry knows, in both languages at once: roles, kinds, ranks, seats, strengths, certainty.

use super::problem::What;
use crate::map::{ActorKind, Certainty, Language, Rank, Role, Seat, TieKind};
use crate::view::find::{distance, fold};
use crate::words::{Letters, Vocabulary, Words};

/// What a word means.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Meaning {
    Role(Role),
    Kind(ActorKind),
    Rank(Rank),
    Tie(TieKind),
    Seat(Seat),
    Certainty(Certainty),
    Strength(u8),
}

/// Where a word stands, which decides what it may mean.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Place {
    /// After a field.
    Roles,
    /// After the name of a new unit.
    Kind,
    /// After a partner.
    Tie,
    /// After a partner that is not known yet.
    NewPartner,
}

impl Place {
    fn takes(self, meaning: Meaning) -> bool {
        match meaning {
            Meaning::Role(_) => self == Self::Roles,
            Meaning::Kind(_) => matches!(self, Self::Kind | Self::NewPartner),
            Meaning::Rank(_) => self == Self::Kind,
            _ => matches!(self, Self::Tie | Self::NewPartner),
        }
    }
}

/// One word: as it is compared, as it is written, what it means, in which language.
#[derive(Debug, Clone)]
struct Entry {
    folded: String,
    written: String,
    meaning: Meaning,
    language: Language,
    /// Whether it is the word by which the screen calls it, not one that is merely understood.
    own: bool,
}

/// The words of both languages. Made once; takes a few milliseconds.
#[derive(Debug, Clone)]
pub struct Lexicon {
    entries: Vec<Entry>,
    letters: Vec<(Language, char, Role)>,
}

impl Default for Lexicon {
    fn default() -> Self {
        Self::new()
    }
}

impl Lexicon {
    /// Gathers the words of both languages.
    pub fn new() -> Self {
        let mut lexicon = Self { entries: Vec::new(), letters: Vec::new() };
        for language in Language::ALL {
            let words = Words::new(*language);
            lexicon.list(&words, Role::ALL, Meaning::Role);
            lexicon.list(&words, ActorKind::ALL, Meaning::Kind);
            lexicon.list(&words, Rank::ALL, Meaning::Rank);
            lexicon.list(&words, TieKind::ALL, Meaning::Tie);
            lexicon.list(&words, Seat::ALL, Meaning::Seat);
            lexicon.list(&words, Certainty::ALL, Meaning::Certainty);
            for strength in 1..=3 {
                lexicon.word(&words, &format!("strength-{strength}"), Meaning::Strength(strength));
            }
            let letters = Role::ALL.iter().map(|role| (*language, words.role_letter(*role, Letters::Own), *role));
            lexicon.letters.extend(letters);
        }
        lexicon
    }

    fn list<V: Vocabulary>(&mut self, words: &Words, list: &[V], meaning: impl Fn(V) -> Meaning) {
        for word in list {
            self.word(words, &word.message(), meaning(*word));
            self.add(word.file_word(), meaning(*word), words.language(), false);
        }
    }

    /// The word of a message, and the others that message `quick-words-…` lists by commas.
    fn word(&mut self, words: &Words, message: &str, meaning: Meaning) {
        self.add(&words.text(message), meaning, words.language(), true);
        let more = format!("quick-words-{message}");
        if words.has(&more) {
            for other in words.text(&more).split(',') {
                self.add(other, meaning, words.language(), false);
            }
        }
    }

    fn add(&mut self, word: &str, meaning: Meaning, language: Language, own: bool) {
        let written = word.trim().to_owned();
        self.entries.push(Entry { folded: fold(&written), written, meaning, language, own });
    }

    /// What a word means in a place: a whole word, else the beginning of one (three letters or more), else of one of its
    /// parts.
    ///
    /// # Errors
    /// Nothing, or several things.
    pub(super) fn find(&self, text: &str, place: Place) -> Result<Meaning, What> {
        let typed = fold(text);
        let entries = || self.entries.iter().filter(|entry| place.takes(entry.meaning));
        let long = typed.chars().count() >= 3;
        let whole = |entry: &&Entry| entry.folded == typed;
        let beginning = |entry: &&Entry| long && entry.folded.starts_with(&typed);
        let inside = |entry: &&Entry| long && entry.folded.split([' ', '-']).any(|part| part.starts_with(&typed));
        let mut found: Vec<&Entry> = entries().filter(whole).collect();
        if found.is_empty() {
            found = entries().filter(beginning).collect();
        }
        if found.is_empty() {
            found = entries().filter(inside).collect();
        }
        match found.as_slice() {
            [] => {
                let near = entries().filter(|entry| distance(&entry.folded, &typed) <= 1 + typed.len() / 5);
                Err(What::UnknownWord(text.to_owned(), names(near)))
            }
            [first, others @ ..] if others.iter().all(|entry| entry.meaning == first.meaning) => Ok(first.meaning),
            _ => Err(What::SeveralMeanings(text.to_owned(), names(found.into_iter()))),
        }
    }

    /// The role of a letter: of this language, else of the other.
    pub(super) fn letter(&self, letter: char, language: Language) -> Option<Role> {
        let letter = letter.to_ascii_uppercase();
        let of = |own: bool| {
            let mut letters = self.letters.iter().filter(|(of, sign, _)| (*of == language) == own && *sign == letter);
            letters.next().map(|(_, _, role)| *role)
        };
        of(true).or_else(|| of(false))
    }

    /// The word of a meaning in a language.
    pub(super) fn name(&self, meaning: Meaning, language: Language) -> &str {
        let mut entries = self.entries.iter().filter(|entry| entry.meaning == meaning);
        entries.find(|entry| entry.own && entry.language == language).map_or("", |entry| &entry.written)
    }

    /// The words of a language for a place that begin with what was typed, or hold a part that does.
    pub(super) fn offers(&self, typed: &str, place: Place, language: Language) -> Vec<(&str, Meaning)> {
        let typed = fold(typed);
        let own = self.entries.iter().filter(|entry| entry.own && entry.language == language);
        own.filter(|entry| place.takes(entry.meaning))
            .filter(|entry| {
                entry.folded.split([' ', '-']).any(|part| part.starts_with(&typed)) || entry.folded.starts_with(&typed)
            })
            .map(|entry| (entry.written.as_str(), entry.meaning))
            .collect()
    }
}

/// Up to three different words.
fn names<'a>(entries: impl Iterator<Item = &'a Entry>) -> Vec<String> {
    let mut names: Vec<String> = Vec::new();
    let mut meanings: Vec<Meaning> = Vec::new();
    for entry in entries {
        if !meanings.contains(&entry.meaning) && names.len() < 3 {
            meanings.push(entry.meaning);
            names.push(entry.written.clone());
        }
    }
    names
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn both_languages_are_understood() {
        let lexicon = Lexicon::new();
        for (text, place, meaning) in [
            ("eng", Place::Tie, Meaning::Strength(3)),
            ("close", Place::Tie, Meaning::Strength(3)),
            ("regelm", Place::Tie, Meaning::Strength(2)),
            ("selten", Place::Tie, Meaning::Strength(1)),
            ("Übergabe", Place::Tie, Meaning::Tie(TieKind::Handover)),
            ("handover", Place::Tie, Meaning::Tie(TieKind::Handover)),
            ("Finanzierung", Place::Tie, Meaning::Tie(TieKind::Funding)),
            ("Mitglied", Place::Tie, Meaning::Tie(TieKind::Member)),
            ("vorsitz", Place::Tie, Meaning::Seat(Seat::Chair)),
            ("assumed", Place::Tie, Meaning::Certainty(Certainty::Assumed)),
            ("Ehrenamt", Place::Kind, Meaning::Kind(ActorKind::Volunteers)),
            ("welfare", Place::Kind, Meaning::Kind(ActorKind::Welfare)),
            ("Stabsstelle", Place::Kind, Meaning::Rank(Rank::StaffUnit)),
            ("Mitwirkung", Place::Roles, Meaning::Role(Role::Contribute)),
            ("lead", Place::Roles, Meaning::Role(Role::Lead)),
        ] {
            assert_eq!(lexicon.find(text, place), Ok(meaning), "{text}");
        }
        assert!(
            matches!(lexicon.find("Abstimmunk", Place::Tie), Err(What::UnknownWord(_, meant)) if meant == ["Abstimmung"])
        );
        assert!(matches!(lexicon.find("ehr", Place::Roles), Err(What::UnknownWord(..))));
        assert!(matches!(lexicon.find("", Place::Tie), Err(What::UnknownWord(..))));
    }

    #[test]
    fn every_word_the_screen_says_is_understood() {
        let lexicon = Lexicon::new();
        for language in Language::ALL {
            for place in [Place::Roles, Place::Kind, Place::Tie] {
                for (word, meaning) in lexicon.offers("", place, *language) {
                    assert_eq!(lexicon.find(word, place), Ok(meaning), "{word}");
                    assert_eq!(lexicon.name(meaning, *language), word);
                }
            }
        }
    }

    #[test]
    fn letters_of_the_screen_come_first() {
        let lexicon = Lexicon::new();
        assert_eq!(lexicon.letter('F', Language::De), Some(Role::Lead));
        assert_eq!(lexicon.letter('f', Language::En), Some(Role::Fund));
        assert_eq!(lexicon.letter('L', Language::De), Some(Role::Lead));
        assert_eq!(lexicon.letter('m', Language::En), Some(Role::Contribute));
        assert_eq!(lexicon.letter('x', Language::De), None);
    }
}
