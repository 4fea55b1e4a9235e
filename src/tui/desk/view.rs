//! The views of an open map.

/// The views of an open map.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum View {
    /// The outline.
    Outline,
    /// The responsibility matrix.
    Matrix,
    /// The picture of the network.
    Network,
    /// The findings.
    Findings,
    /// The measures.
    Measures,
    /// The variants side by side.
    Variants,
    /// The versions, one after the other.
    Versions,
}

impl View {
    /// Every view, in the order of their number keys.
    pub const ALL: &'static [Self] =
        &[Self::Outline, Self::Matrix, Self::Network, Self::Findings, Self::Measures, Self::Variants, Self::Versions];

    /// The id of its name among the words.
    pub fn message(self) -> &'static str {
        match self {
            Self::Outline => "view-outline",
            Self::Matrix => "view-matrix",
            Self::Network => "view-network",
            Self::Findings => "view-findings",
            Self::Measures => "view-measures",
            Self::Variants => "view-variants",
            Self::Versions => "view-versions",
        }
    }
}
