//! Who needs to coordinate with whom in a variant, told over the units of the base (SEMANTICS section 6, Lineage).

mod pairs;
mod rows;
#[cfg(test)]
mod tests;

use crate::analysis::graph::Groups;
use crate::analysis::{Coordination, PairState, RequiredNetwork, Snapshot};

use super::Lineage;

/// The coordination requirements of a variant with the units of the base as rows, so that work does not disappear where
/// units are merged.
///
/// A row is a unit of the base at the unit of the variant that it became; a unit that was split has a row for each part,
/// one that was removed has none. Units that the variant adds are rows too, and so is what a merged unit took up that
/// none of its parts had. Rows lead, deliver or contribute where their unit does; where several units became one, each
/// of them keeps those of its own fields that the merged unit still has. The weight of a pair follows `C_R = T_A T_D T_A^T`
/// as in [`Coordination`]. Two rows of one merged unit keep the state that they had in the base; all others have that of
/// their units in the variant.
#[derive(Debug, Clone)]
pub struct Requirements {
    #[cfg(test)]
    rows: Vec<Row>,
    pairs: Vec<Pair>,
    /// The pairs as a network over the rows.
    network: RequiredNetwork,
    /// The rows by the offices of the variant.
    offices: Groups,
}

/// A unit of the base at the unit of the variant that it became.
#[derive(Debug, Clone, PartialEq, Eq)]
struct Row {
    /// Its number in the snapshot of the base; `None` for what the variant adds.
    base: Option<u32>,
    /// The unit's number in the snapshot of the variant.
    unit: u32,
    /// The number of its office in the snapshot of the variant.
    office: u32,
    /// The fields that it leads, delivers or contributes to, in the snapshot of the variant.
    fields: Vec<u32>,
}

/// Two rows that need to coordinate.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
struct Pair {
    a: u32,
    b: u32,
    weight: u32,
    state: PairState,
    /// Both sides' steps to who may decide between them; `None` where one of them is no department.
    steps: Option<u32>,
}

/// A map on a day with its requirements.
#[derive(Clone, Copy)]
pub struct Side<'a> {
    /// The map on the day.
    pub snapshot: &'a Snapshot<'a>,
    /// Its requirements.
    pub coordination: &'a Coordination,
}

impl Requirements {
    /// The requirements of a variant over the units of its base. For the base itself both sides are the same.
    ///
    /// Time O(sum over rows of the rows in all fields theirs depend on), space O(rows + pairs).
    pub fn new(base: Side<'_>, variant: Side<'_>, lineage: &Lineage) -> Self {
        let rows = rows::rows(base, variant, lineage);
        let pairs = pairs::pairs(&rows, base, variant);
        Self {
            network: RequiredNetwork::from_pairs(rows.len(), pairs.iter().map(|pair| (pair.a, pair.b, pair.weight))),
            offices: Groups::from_labels(&rows.iter().map(|row| row.office).collect::<Vec<_>>()),
            pairs,
            #[cfg(test)]
            rows,
        }
    }

    /// How many pairs need to coordinate.
    pub fn len(&self) -> usize {
        self.pairs.len()
    }

    /// Whether nobody needs to coordinate.
    pub fn is_empty(&self) -> bool {
        self.pairs.is_empty()
    }

    /// Share of the pairs with a working tie; `None` where none is required.
    pub fn congruence(&self) -> Option<f64> {
        self.share(|pair| pair.state == PairState::Direct)
    }

    /// Share of the pairs with a working tie or mediated; `None` where none is required.
    pub fn congruence_mediated(&self) -> Option<f64> {
        self.share(|pair| pair.state != PairState::Missing)
    }

    /// How many offices the rows with a required pair sit in.
    pub fn offices(&self) -> usize {
        self.network.group_count(&self.offices)
    }

    /// Share of the pairs that sit in two offices; `None` where none is required.
    pub fn across_offices(&self) -> Option<f64> {
        self.network.across(&self.offices)
    }

    /// Total coordination cost (see [`coordination_cost`](crate::analysis::graph::coordination_cost)) with the exponent of
    /// an office's size in rows; 0 where nobody needs to coordinate.
    pub fn cost(&self, exponent: f64) -> f64 {
        self.network.cost(&self.offices, exponent)
    }

    /// Modularity of the offices on the required network, by weight; `None` where none is required.
    pub fn modularity(&self) -> Option<f64> {
        self.network.modularity(&self.offices)
    }

    /// E-I index of the offices on the required network, by pairs; `None` where none is required.
    pub fn external_internal(&self) -> Option<f64> {
        self.network.ties(&self.offices).index()
    }

    /// Mean over the pairs of departments of both sides' steps up to who may decide between them; `None` without such a
    /// pair. Two rows of one unit need no step: its head decides.
    pub fn escalation_distance(&self) -> Option<f64> {
        let steps: Vec<u32> = self.pairs.iter().filter_map(|pair| pair.steps).collect();
        (!steps.is_empty()).then(|| steps.iter().map(|&steps| f64::from(steps)).sum::<f64>() / steps.len() as f64)
    }

    fn share(&self, holds: impl Fn(&Pair) -> bool) -> Option<f64> {
        let holding = self.pairs.iter().filter(|pair| holds(pair)).count();
        (!self.is_empty()).then(|| holding as f64 / self.len() as f64)
    }
}
