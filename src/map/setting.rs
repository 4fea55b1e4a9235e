//! The map's own attributes, each a slot of its own.

use std::collections::{BTreeMap, BTreeSet};

use serde::{Deserialize, Serialize};

use super::{ActorKind, Day, Id, Language, Level, Rank, Status};

/// Which attribute of the map.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
pub enum SettingKey {
    /// The title.
    Title,
    /// The language of its texts.
    Language,
    /// What kind of municipality it is.
    Status,
    /// The day for which it holds (Stand).
    AsOf,
    /// The level of the municipality.
    Level,
    /// Local names of ranks.
    RankNames,
    /// The local rules it rests on, for example `ADGA § 7`.
    Ground,
    /// The kinds expected to take part in every field that does not say otherwise.
    Participation,
    /// The values of one dimension.
    Dimension(Id),
}

impl SettingKey {
    /// The name in files.
    pub fn attribute(&self) -> &'static str {
        match self {
            Self::Title => "title",
            Self::Language => "language",
            Self::Status => "status",
            Self::AsOf => "as_of",
            Self::Level => "level",
            Self::RankNames => "rank_names",
            Self::Ground => "ground",
            Self::Participation => "participation",
            Self::Dimension(_) => "dimensions",
        }
    }
}

/// The value of a setting.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub enum Setting {
    /// The title.
    Title(String),
    /// The language of its texts.
    Language(Language),
    /// What kind of municipality it is.
    Status(Status),
    /// The day for which it holds (Stand).
    AsOf(Day),
    /// The level of the municipality.
    Level(Level),
    /// Local names of ranks, for example `Division: "Geschäftsbereich"`.
    RankNames(BTreeMap<Rank, String>),
    /// The local rules it rests on.
    Ground(String),
    /// The kinds expected to take part.
    Participation(BTreeSet<ActorKind>),
    /// The values of one dimension, in the order given.
    Dimension(Vec<Id>),
}
