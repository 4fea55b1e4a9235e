//! Conflicts: what two sides of a merge could not agree on, kept as values in the map.

use serde::{Deserialize, Serialize};

use super::record::is_default;
use super::{Record, Slot};

/// One disagreement: the record before, and what each side made of it. `None` stands for „not there“.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Conflict {
    /// The record in question.
    pub slot: Slot,
    /// Before both sides.
    #[serde(default, skip_serializing_if = "is_default")]
    pub base: Option<Box<Record>>,
    /// What our side has.
    #[serde(default, skip_serializing_if = "is_default")]
    pub ours: Option<Box<Record>>,
    /// What their side has.
    #[serde(default, skip_serializing_if = "is_default")]
    pub theirs: Option<Box<Record>>,
}
