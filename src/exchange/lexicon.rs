//! The words of closed lists as sources may write them: as files do, or as people say them.

use std::collections::BTreeMap;

use crate::map::{ActorKind, Basis, Certainty, Duty, Function, Level, NodeType, Rank, Role, Seat, TieKind};

/// A closed list whose words may stand in a source.
pub trait Listed: Copy + 'static {
    /// The name of the list.
    const LIST: &'static str;
    /// Every word.
    const WORDS: &'static [Self];

    /// The word as files write it.
    fn file_word(self) -> &'static str;
}

macro_rules! listed {
    ($($list:ident),+) => {$(
        impl Listed for $list {
            const LIST: &'static str = stringify!($list);
            const WORDS: &'static [Self] = Self::ALL;

            fn file_word(self) -> &'static str {
                self.name()
            }
        }
    )+};
}
listed!(ActorKind, Basis, Certainty, Duty, Function, Level, Rank, Role, Seat, TieKind);

impl Listed for NodeType {
    const LIST: &'static str = "NodeType";
    const WORDS: &'static [Self] = &[Self::Department, Self::Actor, Self::Field];

    fn file_word(self) -> &'static str {
        match self {
            Self::Department => "Department",
            Self::Actor => "Actor",
            Self::Field => "Field",
        }
    }
}

/// Spoken words for the words of closed lists. Without any, it knows the words of files.
///
/// # Examples
/// ```
/// use querschnitt::exchange::Lexicon;
/// use querschnitt::map::ActorKind;
/// let mut lexicon = Lexicon::default();
/// lexicon.add("Freie Wohlfahrtspflege", ActorKind::Welfare);
/// assert_eq!(lexicon.find("freie wohlfahrtspflege"), Some(ActorKind::Welfare));
/// assert_eq!(lexicon.find("self-organisation"), Some(ActorKind::SelfOrganisation));
/// assert_eq!(lexicon.find::<ActorKind>("person"), None);
/// ```
#[derive(Debug, Clone, Default)]
pub struct Lexicon {
    /// By list and folded word: the word's place in its list.
    spoken: BTreeMap<(&'static str, String), usize>,
}

impl Lexicon {
    /// Adds what someone may say for a word; the first meaning of a text stays.
    pub fn add<L: Listed>(&mut self, spoken: &str, word: L) {
        if let Some(at) = L::WORDS.iter().position(|known| known.file_word() == word.file_word()) {
            self.spoken.entry((L::LIST, folded(spoken))).or_insert(at);
        }
    }

    /// The word of a list that a text means, whatever its case, spaces and hyphens.
    pub fn find<L: Listed>(&self, text: &str) -> Option<L> {
        let text = folded(text);
        let of_file = L::WORDS.iter().copied().find(|word| word.file_word().eq_ignore_ascii_case(&text));
        of_file.or_else(|| L::WORDS.get(*self.spoken.get(&(L::LIST, text))?).copied())
    }
}

/// A text without case, spaces and signs, umlauts written out, so that `Gehört zu` and `gehoert_zu` are one.
pub(super) fn folded(text: &str) -> String {
    let mut folded = String::with_capacity(text.len());
    for letter in crate::map::composed(text).chars().flat_map(char::to_lowercase) {
        match letter {
            'ä' => folded.push_str("ae"),
            'ö' => folded.push_str("oe"),
            'ü' => folded.push_str("ue"),
            'ß' => folded.push_str("ss"),
            other if other.is_alphanumeric() => folded.push(other),
            _ => {}
        }
    }
    folded
}
