//! Families of measures: what is worked out, timed and asked for together.

/// A family of measures.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Family {
    /// Number and strength of ties.
    Degree,
    /// Betweenness of units and ties, in hops.
    Betweenness,
    /// Betweenness where strong ties are short ways.
    WeightedBetweenness,
    /// Closeness, harmonic centrality, distance fragmentation.
    Distances,
    /// Eigenvector centrality.
    Eigenvector,
    /// `PageRank`.
    PageRank,
    /// Core numbers.
    Cores,
    /// Constraint and effective size.
    Holes,
    /// Components, cut vertices, bridges, blocks, fragmentation.
    Cuts,
    /// Distance fragmentation with each unit lost.
    DistanceFragmentation,
    /// Communities and their modularity.
    Communities,
    /// External and internal ties of the offices.
    Offices,
    /// Brokerage roles between the offices.
    Brokerage,
    /// Key players.
    KeyPlayers,
    /// Core and periphery.
    CorePeriphery,
    /// Who covers each field, by whom, on what, until when.
    Coverage,
    /// How few losses leave most fields with nobody.
    BusFactor,
    /// Leads and deliveries of each unit.
    Load,
    /// Required and actual coordination.
    Coordination,
    /// The shape of the line.
    Line,
    /// Case paths.
    Paths,
    /// The findings of all rules.
    Findings,
}

impl Family {
    /// All families, in the order in which they are worked out.
    pub const ALL: &[Self] = &[
        Self::Degree,
        Self::Betweenness,
        Self::WeightedBetweenness,
        Self::Distances,
        Self::Eigenvector,
        Self::PageRank,
        Self::Cores,
        Self::Holes,
        Self::Cuts,
        Self::DistanceFragmentation,
        Self::Communities,
        Self::Offices,
        Self::Brokerage,
        Self::KeyPlayers,
        Self::CorePeriphery,
        Self::Coverage,
        Self::BusFactor,
        Self::Load,
        Self::Coordination,
        Self::Line,
        Self::Paths,
        Self::Findings,
    ];

    /// Its name on the command line, stable.
    pub fn name(self) -> &'static str {
        match self {
            Self::Degree => "degree",
            Self::Betweenness => "betweenness",
            Self::WeightedBetweenness => "weighted_betweenness",
            Self::Distances => "distances",
            Self::Eigenvector => "eigenvector",
            Self::PageRank => "pagerank",
            Self::Cores => "core",
            Self::Holes => "structural_holes",
            Self::Cuts => "cuts",
            Self::DistanceFragmentation => "distance_fragmentation_if_lost",
            Self::Communities => "communities",
            Self::Offices => "offices",
            Self::Brokerage => "brokerage",
            Self::KeyPlayers => "key_players",
            Self::CorePeriphery => "core_periphery",
            Self::Coverage => "coverage",
            Self::BusFactor => "bus_factor",
            Self::Load => "load",
            Self::Coordination => "coordination",
            Self::Line => "line",
            Self::Paths => "paths",
            Self::Findings => "findings",
        }
    }

    /// The families on whose results it builds.
    pub(super) fn needs(self) -> &'static [Self] {
        match self {
            Self::DistanceFragmentation => &[Self::Distances, Self::Cuts],
            Self::Findings => &[Self::Betweenness],
            _ => &[],
        }
    }

    /// Its place in a set of families.
    pub(super) fn bit(self) -> u32 {
        1 << self as u32
    }
}
