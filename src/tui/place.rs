//! Where keys go: each view, each overlay.

/// The part of the editor that has the keys.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Place {
    /// The start page.
    Start,
    /// The outline.
    Outline,
    /// The search line of the outline.
    Search,
    /// The responsibility matrix.
    Matrix,
    /// The picture of the network.
    Network,
    /// The findings.
    Findings,
    /// The measures.
    Measures,
    /// The variants.
    Variants,
    /// The versions.
    Versions,
    /// The inspector.
    Inspector,
    /// The command palette.
    Palette,
    /// The help.
    Help,
    /// Quick entry.
    Quick,
    /// A line of text that is asked for.
    Input,
    /// The day, being moved.
    Day,
    /// A choice from a list.
    Pick,
    /// A question before something is lost.
    Question,
    /// The dialogue of organisational models.
    Model,
    /// A question of it about posts.
    ModelPosts,
    /// The page at its end.
    ModelPage,
    /// Suggestions.
    Suggest,
    /// Conflicts that a merge left.
    Conflicts,
}

impl Place {
    /// Every place.
    pub const ALL: &'static [Self] = &[
        Self::Start,
        Self::Outline,
        Self::Search,
        Self::Matrix,
        Self::Network,
        Self::Findings,
        Self::Measures,
        Self::Variants,
        Self::Versions,
        Self::Inspector,
        Self::Palette,
        Self::Help,
        Self::Quick,
        Self::Input,
        Self::Day,
        Self::Pick,
        Self::Question,
        Self::Model,
        Self::ModelPosts,
        Self::ModelPage,
        Self::Suggest,
        Self::Conflicts,
    ];

    /// Whether letters are text here.
    pub fn takes_text(self) -> bool {
        TEXT.contains(self)
    }

    /// The id of its name among the words.
    pub fn message(self) -> &'static str {
        match self {
            Self::Start => "place-start",
            Self::Outline => "place-outline",
            Self::Search => "place-search",
            Self::Matrix => "place-matrix",
            Self::Network => "place-network",
            Self::Findings => "place-findings",
            Self::Measures => "place-measures",
            Self::Variants => "place-variants",
            Self::Versions => "place-versions",
            Self::Inspector => "place-inspector",
            Self::Palette => "place-palette",
            Self::Help => "place-help",
            Self::Quick => "place-quick",
            Self::Input => "place-input",
            Self::Day => "place-day",
            Self::Pick => "place-pick",
            Self::Question => "place-question",
            Self::Model => "place-model",
            Self::ModelPosts => "place-model-posts",
            Self::ModelPage => "place-model-page",
            Self::Suggest => "place-suggest",
            Self::Conflicts => "place-conflicts",
        }
    }
}

/// Some of the places.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Places(u32);

impl Places {
    /// No place: what is only in the palette.
    pub const NONE: Self = Self(0);

    /// These places.
    pub const fn of(places: &[Place]) -> Self {
        let (mut set, mut rest) = (0, places);
        while let [place, others @ ..] = rest {
            set |= 1 << *place as u32;
            rest = others;
        }
        Self(set)
    }

    /// These and the others.
    #[must_use]
    pub const fn and(self, others: Self) -> Self {
        Self(self.0 | others.0)
    }

    /// These without the others.
    #[must_use]
    pub const fn without(self, others: Self) -> Self {
        Self(self.0 & !others.0)
    }

    /// Whether a place is one of them.
    pub const fn contains(self, place: Place) -> bool {
        self.0 & (1 << place as u32) != 0
    }

    /// How many they are.
    pub const fn count(self) -> u32 {
        self.0.count_ones()
    }

    /// The places, in the order of [`Place::ALL`].
    pub fn iter(self) -> impl Iterator<Item = Place> {
        Place::ALL.iter().copied().filter(move |&place| self.contains(place))
    }
}

/// The places of an open map: every view and the inspector.
pub const MAP: Places = Places::of(&[
    Place::Outline,
    Place::Matrix,
    Place::Network,
    Place::Findings,
    Place::Measures,
    Place::Variants,
    Place::Versions,
    Place::Inspector,
]);

/// The start page and the places of an open map.
pub const EVERYWHERE: Places = MAP.and(Places::of(&[Place::Start]));

/// Where letters are text.
pub const TEXT: Places =
    Places::of(&[Place::Search, Place::Palette, Place::Quick, Place::Input, Place::Day, Place::Pick])
        .and(MODEL_QUESTIONS);

/// The questions of the dialogue of organisational models.
pub const MODEL_QUESTIONS: Places = Places::of(&[Place::Model, Place::ModelPosts]);

/// The dialogue of organisational models.
pub const MODEL: Places = MODEL_QUESTIONS.and(Places::of(&[Place::ModelPage]));

/// The overlays.
pub const OVERLAYS: Places = TEXT.and(Places::of(&[Place::Help, Place::Question])).and(MODEL);

/// The windows of suggestions and of conflicts.
const WINDOWS: Places = Places::of(&[Place::Suggest, Place::Conflicts]);

/// The lists in which letters may be commands.
pub const PLAIN_LISTS: Places = EVERYWHERE
    .and(Places::of(&[Place::Help, Place::ModelPage]))
    .and(WINDOWS)
    .without(Places::of(&[Place::Matrix, Place::Network]));

/// The places that are lists, those among them that are narrowed by typing as well.
pub const LISTS: Places =
    PLAIN_LISTS.and(MODEL_QUESTIONS).and(Places::of(&[Place::Search, Place::Palette, Place::Quick, Place::Pick]));

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn places_are_sets() {
        let lists: Vec<Place> = LISTS.iter().collect();
        assert_eq!(lists.len(), LISTS.count() as usize);
        assert!(lists.iter().all(|&place| LISTS.contains(place)));
        assert!(Place::ALL.iter().all(|&place| Places::of(&[place]).iter().eq([place])));
        assert_eq!(MAP.and(OVERLAYS).without(OVERLAYS), MAP);
        assert_eq!(Places::NONE.count(), 0);
        assert!(EVERYWHERE.iter().all(|place| !OVERLAYS.contains(place)), "what lies over a view is no view");
    }
}
