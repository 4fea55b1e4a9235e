//! What people call the words of closed lists, in both languages: a source may be written in either.

use crate::exchange::{Lexicon, Listed};
use crate::map::{ActorKind, Basis, Certainty, Duty, Function, Language, Level, NodeType, Rank, Role, Seat, TieKind};
use crate::words::{Vocabulary, Words};

/// The words of all lists, singular and plural.
pub(super) fn lexicon() -> Lexicon {
    let mut lexicon = Lexicon::default();
    for language in Language::ALL {
        let words = Words::new(*language);
        add::<ActorKind>(&mut lexicon, &words);
        add::<Basis>(&mut lexicon, &words);
        add::<Certainty>(&mut lexicon, &words);
        add::<Duty>(&mut lexicon, &words);
        add::<Function>(&mut lexicon, &words);
        add::<Level>(&mut lexicon, &words);
        add::<NodeType>(&mut lexicon, &words);
        add::<Rank>(&mut lexicon, &words);
        add::<Role>(&mut lexicon, &words);
        add::<Seat>(&mut lexicon, &words);
        add::<TieKind>(&mut lexicon, &words);
    }
    lexicon
}

fn add<L: Listed + Vocabulary>(lexicon: &mut Lexicon, words: &Words) {
    for word in L::WORDS {
        lexicon.add(&words.word(*word), *word);
        lexicon.add(&words.plural(*word), *word);
    }
}
