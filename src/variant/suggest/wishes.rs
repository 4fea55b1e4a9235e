//! What is asked of the search.

use super::constraints::Constraints;
use crate::analysis::COST_EXPONENT;

/// What is asked of the search.
#[derive(Debug, Clone, PartialEq)]
pub struct Wishes {
    /// The exponent of the coordination cost.
    pub exponent: f64,
    /// How many suggestions may be done one after the other.
    pub steps: usize,
    /// How many of each kind are kept.
    pub limit: usize,
    /// Where chance begins: equal seeds give equal results.
    pub seed: u64,
    /// What suggestions must not do.
    pub constraints: Constraints,
    /// What new units are called.
    pub names: Names,
}

impl Default for Wishes {
    fn default() -> Self {
        Self {
            exponent: COST_EXPONENT,
            steps: 2,
            limit: 3,
            seed: 1,
            constraints: Constraints::default(),
            names: Names::default(),
        }
    }
}

/// What new units are called, in the language of the map: the search knows none.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Names {
    /// A new coordinating unit.
    pub coordination: String,
    /// What offices become together; their names stand behind it.
    pub joint: String,
    /// What stands between the last two names of those that become one.
    pub and: String,
    /// What stands for those that there is no room to name.
    pub others: String,
}

impl Default for Names {
    fn default() -> Self {
        Self {
            coordination: "Coordination".to_owned(),
            joint: "Joint office".to_owned(),
            and: "and".to_owned(),
            others: "others".to_owned(),
        }
    }
}

/// Up to so many parts name what they become.
const NAMED: usize = 3;

impl Names {
    /// The name of what several become: „Gemeinsames Amt (A, B und C)“.
    pub(super) fn of_merged(&self, parts: &[&str]) -> String {
        let mut named: Vec<&str> = parts.to_vec();
        if named.len() > NAMED {
            named.truncate(NAMED - 1);
            named.push(&self.others);
        }
        match named.split_last() {
            Some((last, others)) if !others.is_empty() => {
                format!("{} ({} {} {last})", self.joint, others.join(", "), self.and)
            }
            _ => self.joint.clone(),
        }
    }
}
