//! The headings under which the help lists commands.

/// The headings of the help.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Group {
    /// Open, save, quit.
    File,
    /// The views and how they look.
    View,
    /// The day.
    Day,
    /// Going about.
    Move,
    /// Changing the map.
    Edit,
    /// Undo and redo.
    History,
    /// The matrix.
    Matrix,
    /// The picture.
    Network,
    /// The findings.
    Findings,
    /// The measures.
    Measures,
    /// The variants.
    Variants,
    /// The versions.
    Versions,
    /// Within a list or a line of text.
    Overlay,
}

impl Group {
    /// Every group, in the order of the help.
    pub const ALL: &'static [Self] = &[
        Self::Edit,
        Self::History,
        Self::File,
        Self::View,
        Self::Day,
        Self::Move,
        Self::Matrix,
        Self::Network,
        Self::Findings,
        Self::Measures,
        Self::Variants,
        Self::Versions,
        Self::Overlay,
    ];

    /// The id of its name among the words.
    pub fn message(self) -> &'static str {
        match self {
            Self::File => "group-file",
            Self::View => "group-view",
            Self::Day => "group-day",
            Self::Move => "group-move",
            Self::Edit => "group-edit",
            Self::History => "group-history",
            Self::Matrix => "group-matrix",
            Self::Network => "group-network",
            Self::Findings => "group-findings",
            Self::Measures => "group-measures",
            Self::Variants => "group-variants",
            Self::Versions => "group-versions",
            Self::Overlay => "group-overlay",
        }
    }
}
