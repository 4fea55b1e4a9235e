//! Conflicts: what two sides of a merge could not agree on, kept as values in the map.

use serde::{Deserialize, Serialize};

use super::record::is_default;
use super::{Record, Slot};

/// What kind of disagreement it is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Default, Serialize, Deserialize)]
pub enum Clash {
    /// Both sides changed the same attribute to different things.
    #[default]
    BothChanged,
    /// One side took the record away, the other changed it or built on it.
    RemovedAndChanged,
    /// Both sides used one id for different things.
    TwoThings,
    /// Each side gave the lead of a field to another unit. Both records stand in the map.
    TwoLeads,
    /// Only together do the changes of both sides make a circle in the line.
    Circle,
    /// What one side did does not fit what the other did.
    DoesNotFit,
}

impl Clash {
    /// Every kind.
    pub const ALL: &'static [Self] =
        &[Self::BothChanged, Self::RemovedAndChanged, Self::TwoThings, Self::TwoLeads, Self::Circle, Self::DoesNotFit];
}

/// What becomes of a conflict.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub enum Decision {
    /// It stays as it was before both sides.
    Base,
    /// Our version stands.
    Ours,
    /// Their version stands.
    Theirs,
    /// One of [`Conflict::others`] stands, by its number from 0.
    Other(usize),
    /// The map stays as it is now; somebody has looked at it, and perhaps changed it by hand.
    AsItIs,
}

impl Decision {
    /// Every decision that a conflict leaves, in the order in which they are offered.
    pub fn all(conflict: &Conflict) -> impl Iterator<Item = Self> + use<> {
        let others = 0..conflict.others.len();
        [Self::Ours, Self::Theirs, Self::Base, Self::AsItIs].into_iter().chain(others.map(Self::Other))
    }
}

/// One disagreement: the record before, and what each side made of it. `None` stands for „not there“.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Conflict {
    /// The record in question.
    pub slot: Slot,
    /// What kind of disagreement it is.
    #[serde(default, skip_serializing_if = "is_default")]
    pub why: Clash,
    /// Before both sides.
    #[serde(default, skip_serializing_if = "is_default")]
    pub base: Option<Box<Record>>,
    /// What our side has.
    #[serde(default, skip_serializing_if = "is_default")]
    pub ours: Option<Box<Record>>,
    /// What their side has.
    #[serde(default, skip_serializing_if = "is_default")]
    pub theirs: Option<Box<Record>>,
    /// Further versions, which merges before this one had left open.
    #[serde(default, skip_serializing_if = "is_default")]
    pub others: Vec<Record>,
}
