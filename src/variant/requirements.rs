//! Who needs to coordinate with whom in a variant, told over the units of the base (SEMANTICS section 6, Lineage).

mod pairs;
mod rows;
#[cfg(test)]
mod tests;

use crate::analysis::graph::{Graph, Groups, Weights, external_internal, modularity};
use crate::analysis::{Coordination, PairState, Snapshot};

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
    rows: Vec<Row>,
    pairs: Vec<Pair>,
    /// How many rows with a required pair sit in the office of each row.
    crowd: Vec<u32>,
    /// How many rows have a required pair.
    busy: u32,
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
        let mut busy = vec![false; rows.len()];
        for pair in &pairs {
            busy[pair.a as usize] = true;
            busy[pair.b as usize] = true;
        }
        let mut in_office = vec![0_u32; variant.snapshot.units.len()];
        for row in rows.iter().zip(&busy).filter_map(|(row, busy)| busy.then_some(row)) {
            in_office[row.office as usize] += 1;
        }
        let crowd = rows.iter().map(|row| in_office[row.office as usize]).collect();
        Self { rows, pairs, crowd, busy: busy.iter().map(|&busy| u32::from(busy)).sum() }
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

    /// Share of the pairs that sit in two offices; `None` where none is required.
    pub fn across_offices(&self) -> Option<f64> {
        self.share(|pair| !self.in_one_office(pair))
    }

    /// Total coordination cost `TCC = sum over pairs of 2 w s^p` (Gutierrez Fernandez 1998; Thebeau 2001): w the weight, s the
    /// number of rows with a required pair in the office that holds both, else the number of all such rows, p the exponent.
    /// 0 where nobody needs to coordinate.
    pub fn cost(&self, exponent: f64) -> f64 {
        let size = |pair: &Pair| if self.in_one_office(pair) { self.crowd[pair.a as usize] } else { self.busy };
        self.pairs.iter().map(|pair| 2.0 * f64::from(pair.weight) * f64::from(size(pair)).powf(exponent)).sum()
    }

    /// Modularity of the offices on the required network, by weight; `None` where none is required.
    pub fn modularity(&self) -> Option<f64> {
        modularity(&self.graph(), &self.offices(), Weights::Strength)
    }

    /// E-I index of the offices on the required network, by pairs; `None` where none is required.
    pub fn external_internal(&self) -> Option<f64> {
        external_internal(&self.graph(), &self.offices()).whole.index()
    }

    /// Mean over the pairs of departments of both sides' steps up to who may decide between them; `None` without such a
    /// pair. Two rows of one unit need no step: its head decides.
    pub fn escalation_distance(&self) -> Option<f64> {
        let steps: Vec<u32> = self.pairs.iter().filter_map(|pair| pair.steps).collect();
        (!steps.is_empty()).then(|| steps.iter().map(|&steps| f64::from(steps)).sum::<f64>() / steps.len() as f64)
    }

    fn in_one_office(&self, pair: &Pair) -> bool {
        self.rows[pair.a as usize].office == self.rows[pair.b as usize].office
    }

    fn share(&self, holds: impl Fn(&Pair) -> bool) -> Option<f64> {
        let holding = self.pairs.iter().filter(|pair| holds(pair)).count();
        (!self.is_empty()).then(|| holding as f64 / self.len() as f64)
    }

    fn graph(&self) -> Graph {
        Graph::from_edges(self.rows.len(), self.pairs.iter().map(|pair| (pair.a, pair.b, f64::from(pair.weight))))
    }

    fn offices(&self) -> Groups {
        Groups::from_labels(&self.rows.iter().map(|row| row.office).collect::<Vec<_>>())
    }
}
