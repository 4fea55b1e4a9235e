//! For whom or where a responsibility holds: values of the map's dimensions.

use std::collections::{BTreeMap, BTreeSet};

use serde::{Deserialize, Serialize};

use super::Id;

/// Values per dimension, joined by AND over dimensions and OR within one; empty = all.
///
/// # Examples
/// ```
/// use querschnitt::map::Scope;
/// assert!(Scope::default().is_everything());
/// ```
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash, Default, Serialize, Deserialize)]
#[serde(transparent)]
pub struct Scope(pub BTreeMap<Id, BTreeSet<Id>>);

impl Scope {
    /// Whether nothing is left out.
    pub fn is_everything(&self) -> bool {
        self.0.is_empty()
    }

    /// Whether two scopes share a case: unless some dimension is named by both with no common value.
    pub fn overlaps(&self, other: &Self) -> bool {
        self.0.iter().all(|(dimension, values)| other.0.get(dimension).is_none_or(|others| !values.is_disjoint(others)))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn scope(text: &str) -> Scope {
        ron::from_str(text).unwrap()
    }

    #[test]
    fn overlap_needs_a_common_value_in_every_dimension_both_name() {
        let nord = scope(r#"{"bezirk": ["nord"]}"#);
        let both = scope(r#"{"bezirk": ["mitte", "nord"], "alter": ["jung"]}"#);
        let sued_old = scope(r#"{"bezirk": ["sued"], "alter": ["alt"]}"#);
        assert!(nord.overlaps(&both) && both.overlaps(&nord));
        assert!(!nord.overlaps(&sued_old) && !both.overlaps(&sued_old));
        assert!(Scope::default().overlaps(&sued_old));
    }
}
