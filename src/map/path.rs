//! Case paths (Fallwege): the stations a case passes.

use std::collections::BTreeSet;

use serde::{Deserialize, Serialize};

use super::record::{is_default, record};
use super::{Day, Id, Scope};

record! {
    /// A case path (Fallweg, Dienstleistungskette).
    pub struct Path, PathPatch {
        required {
            /// The full name.
            name: String,
        }
        optional {
            /// The stations in order.
            steps: Vec<Step>,
            /// Former ids.
            was: BTreeSet<Id>,
            /// A remark.
            note: Option<String>,
            /// Where the entry comes from.
            source: Option<String>,
            /// When the entry was last checked.
            checked: Option<Day>,
            /// First day.
            since: Option<Day>,
            /// Last day.
            until: Option<Day>,
            /// Free words for filters.
            tags: BTreeSet<String>,
        }
        required {}
        optional {}
    }
}

/// One station: a field at a unit. Without a unit it is the gap that the path shows.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Step {
    /// The field.
    pub field: Id,
    /// The unit, if there is one.
    #[serde(default, skip_serializing_if = "is_default")]
    pub unit: Option<Id>,
    /// For whom, for example the legal basis.
    #[serde(default, skip_serializing_if = "is_default")]
    pub scope: Scope,
    /// A remark.
    #[serde(default, skip_serializing_if = "is_default")]
    pub note: Option<String>,
}
