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
        Self::Inspector,
        Self::Palette,
        Self::Help,
        Self::Quick,
        Self::Input,
        Self::Day,
        Self::Pick,
        Self::Question,
    ];

    /// Whether letters are text here.
    pub fn takes_text(self) -> bool {
        matches!(self, Self::Search | Self::Palette | Self::Quick | Self::Input | Self::Day | Self::Pick)
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
            Self::Inspector => "place-inspector",
            Self::Palette => "place-palette",
            Self::Help => "place-help",
            Self::Quick => "place-quick",
            Self::Input => "place-input",
            Self::Day => "place-day",
            Self::Pick => "place-pick",
            Self::Question => "place-question",
        }
    }
}

/// The places of an open map: every view and the inspector.
pub const MAP: &[Place] = &[
    Place::Outline,
    Place::Matrix,
    Place::Network,
    Place::Findings,
    Place::Measures,
    Place::Variants,
    Place::Inspector,
];

/// The start page and the places of an open map.
pub const EVERYWHERE: &[Place] = &[
    Place::Start,
    Place::Outline,
    Place::Matrix,
    Place::Network,
    Place::Findings,
    Place::Measures,
    Place::Variants,
    Place::Inspector,
];

/// The places that are lists.
pub const LISTS: &[Place] = &[
    Place::Start,
    Place::Outline,
    Place::Search,
    Place::Findings,
    Place::Measures,
    Place::Variants,
    Place::Inspector,
    Place::Palette,
    Place::Help,
    Place::Quick,
    Place::Pick,
];

/// The overlays.
pub const OVERLAYS: &[Place] =
    &[Place::Search, Place::Palette, Place::Help, Place::Quick, Place::Input, Place::Day, Place::Pick, Place::Question];
