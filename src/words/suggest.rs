//! What new units of suggestions are called, and what kinds of suggestions there are.

use std::borrow::Cow;

use crate::map::Map;
use crate::variant::{Kind, Names};
use crate::words::Words;

impl Words {
    /// The names of new units in the language of the map, else in that of these words.
    pub fn names_for(&self, map: &Map) -> Names {
        let other = map.settings().language.filter(|&language| language != self.language()).map(Self::new);
        let words = other.as_ref().unwrap_or(self);
        Names {
            coordination: words.text("suggest-coordination").into_owned(),
            joint: words.text("suggest-joint").into_owned(),
            and: words.text("suggest-and").into_owned(),
            others: words.text("suggest-others").into_owned(),
        }
    }

    /// What a kind of suggestion is called.
    ///
    /// # Examples
    /// ```
    /// use querschnitt::map::Language;
    /// use querschnitt::variant::Kind;
    /// use querschnitt::words::Words;
    /// assert_eq!(Words::new(Language::De).kind_of_suggestion(Kind::Merge), "Ämter zusammenlegen");
    /// ```
    pub fn kind_of_suggestion(&self, kind: Kind) -> Cow<'_, str> {
        self.text(match kind {
            Kind::Tie => "suggest-kind-tie",
            Kind::Assign => "suggest-kind-assign",
            Kind::Move => "suggest-kind-move",
            Kind::Merge => "suggest-kind-merge",
            Kind::Found => "suggest-kind-found",
            Kind::Several => "suggest-kind-several",
            Kind::Regroup => "suggest-kind-regroup",
        })
    }
}
