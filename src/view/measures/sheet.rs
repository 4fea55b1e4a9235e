//! Which tables there are, and which measures stand in each, what a coordinator understands first.

use crate::analysis::{MEASURES, Measure, Of};

/// One table.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Sheet {
    /// Every unit.
    Units,
    /// Units that matter most together.
    Keys,
    /// Every office.
    Offices,
    /// Every field.
    Fields,
    /// Pairs that need to coordinate and do not.
    Missing,
    /// Pairs with a working tie.
    Ties,
    /// Case paths.
    Paths,
    /// The whole network: indicators, then further numbers.
    Network,
}

/// Measures that belong together.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Group {
    /// With whom a unit works, and what would be lost with it.
    Cooperation,
    /// What it is responsible for.
    Tasks,
    /// How near it is to the others.
    Nearness,
    /// How bound it is.
    Surroundings,
    /// Between whom it passes on.
    Brokerage,
    /// The rest.
    More,
}

/// The measures of units by group, in their order. What is not named here follows at the end.
const UNITS: &[(Group, &[&str])] = &[
    (Group::Cooperation, &["degree", "cut_vertex", "betweenness_normalized", "fragmentation_if_lost"]),
    (Group::Tasks, &["leads", "delivers", "load", "staff", "load_per_post", "span"]),
    (Group::Nearness, &["strength", "harmonic", "closeness", "core", "eigenvector", "pagerank"]),
    (Group::Surroundings, &["office", "community", "ei_index", "constraint", "effective_size"]),
    (
        Group::Brokerage,
        &[
            "brokerage.coordinator",
            "brokerage.gatekeeper",
            "brokerage.representative",
            "brokerage.consultant",
            "brokerage.liaison",
        ],
    ),
];

/// The measures of fields in their order; as above.
const FIELDS: &[&str] = &["leads", "providers", "single_provider", "rests_on", "cover_ends", "deliverers", "uncovered"];

/// Which answer of a yes-or-no measure asks for attention; none where neither does.
pub(super) fn attention(measure: &Measure) -> Option<bool> {
    match measure.id {
        "cut_vertex" | "bridge" | "single_provider" => Some(true),
        "public_lead" | "participation" | "leads_in_steering" => Some(false),
        _ => None,
    }
}

impl Group {
    /// The id of its name among the words.
    pub fn message(self) -> &'static str {
        match self {
            Self::Cooperation => "measures-group-cooperation",
            Self::Tasks => "measures-group-tasks",
            Self::Nearness => "measures-group-nearness",
            Self::Surroundings => "measures-group-surroundings",
            Self::Brokerage => "measures-group-brokerage",
            Self::More => "measures-group-more",
        }
    }

    /// The group of a measure of units.
    pub fn of(measure: &Measure) -> Self {
        let named = UNITS.iter().find(|(_, ids)| ids.contains(&measure.id)).map(|(group, _)| *group);
        named.unwrap_or(Self::More)
    }
}

impl Sheet {
    /// Every table, in the order shown.
    pub const ALL: &'static [Self] =
        &[Self::Units, Self::Fields, Self::Missing, Self::Ties, Self::Paths, Self::Keys, Self::Offices, Self::Network];

    /// The id of its name among the words.
    pub fn message(self) -> &'static str {
        match self {
            Self::Units => "measures-units",
            Self::Keys => "measures-keys",
            Self::Offices => "measures-offices",
            Self::Fields => "measures-fields",
            Self::Missing => "measures-missing",
            Self::Ties => "measures-ties",
            Self::Paths => "measures-paths",
            Self::Network => "measures-network",
        }
    }

    /// What its measures are of.
    pub fn of(self) -> Of {
        match self {
            Self::Units => Of::Unit,
            Self::Keys => Of::Key,
            Self::Offices => Of::Office,
            Self::Fields => Of::Field,
            Self::Missing => Of::Pair,
            Self::Ties => Of::Tie,
            Self::Paths => Of::Path,
            Self::Network => Of::Network,
        }
    }

    /// Whether its numbers are of units, so that the picture can show them.
    pub fn is_of_units(self) -> bool {
        matches!(self, Self::Units | Self::Keys | Self::Offices)
    }

    /// The measures of its columns, in their order; those of the whole network stand one below the other.
    pub fn columns(self) -> Vec<&'static Measure> {
        let mut columns: Vec<&'static Measure> = MEASURES
            .iter()
            .filter(|measure| measure.of == self.of())
            // Every row of this table is missing.
            .filter(|measure| !(self == Self::Missing && measure.id == "state"))
            .collect();
        let order: Vec<&str> = match self {
            Self::Units => UNITS.iter().flat_map(|(_, ids)| ids.iter().copied()).collect(),
            Self::Fields => FIELDS.to_vec(),
            _ => Vec::new(),
        };
        columns.sort_by_key(|measure| order.iter().position(|id| *id == measure.id).unwrap_or(order.len()));
        columns
    }
}
