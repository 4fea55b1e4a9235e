//! Required coordination: what it costs, how far disputes go, and which ties answer to it (MEASURES section 3).

use crate::analysis::Snapshot;
use crate::analysis::coordination::{Coordination, RequiredNetwork, escalation};
use crate::analysis::graph::{Groups, Ties};

/// The exponent of the size in the coordination cost where nobody says otherwise.
pub const COST_EXPONENT: f64 = 1.0;

/// Measures of the required pairs against the offices as they are.
#[derive(Debug, Clone, PartialEq)]
pub struct RequiredMeasures {
    /// How many offices the units with a required pair belong to.
    pub offices: usize,
    /// Required pairs between offices and within.
    pub ties: Ties,
    /// Modularity of the offices, pairs by weight; `None` without pairs.
    pub modularity: Option<f64>,
    /// Total coordination cost with [`COST_EXPONENT`].
    pub cost: f64,
    /// Per required pair: the steps of both sides up to who settles their disputes; `None` where one is no department.
    pub escalation: Vec<Option<u32>>,
    /// Per working tie: whether the two need to coordinate.
    pub tie_is_required: Vec<bool>,
}

impl RequiredMeasures {
    /// Time O(units + pairs log units + ties).
    pub(super) fn of(snapshot: &Snapshot<'_>, coordination: &Coordination) -> Self {
        let network = RequiredNetwork::of(snapshot.units.len(), coordination);
        let offices = Groups::from_labels(&snapshot.offices);
        let units = &snapshot.network.units;
        let is_required = |edge: &crate::analysis::graph::Edge| {
            coordination.pair(units[edge.from as usize], units[edge.to as usize]).is_some()
        };
        let steps = |pair: &crate::analysis::RequiredPair| escalation(snapshot, pair.a, pair.b).map(|up| up.both());
        Self {
            offices: network.group_count(&offices),
            ties: network.ties(&offices),
            modularity: network.modularity(&offices),
            cost: network.cost(&offices, COST_EXPONENT),
            escalation: coordination.pairs.iter().map(steps).collect(),
            tie_is_required: snapshot.network.graph.edges().iter().map(is_required).collect(),
        }
    }

    /// Share of the pairs that lead across offices; `None` without pairs.
    pub fn across(&self) -> Option<f64> {
        let all = f64::from(self.ties.external + self.ties.internal);
        (all > 0.0).then(|| f64::from(self.ties.external) / all)
    }

    /// The mean of the steps over the pairs of departments; `None` without any.
    pub fn mean_escalation(&self) -> Option<f64> {
        let (mut sum, mut count) = (0_u64, 0_u64);
        for steps in self.escalation.iter().flatten() {
            sum += u64::from(*steps);
            count += 1;
        }
        (count > 0).then(|| sum as f64 / count as f64)
    }
}
