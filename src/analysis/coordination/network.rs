//! The required pairs as a network: what its shape says about a way to group the units into offices.

use super::required::Coordination;
use crate::analysis::graph::{Graph, Groups, Ties, Weights, coordination_cost, external_internal, modularity};

/// Who needs to coordinate with whom, over the units `0..n`, each pair with its weight.
///
/// The groups handed in are a partition of the same units: the offices as they are, or those of a variant.
#[derive(Debug, Clone)]
pub struct RequiredNetwork {
    graph: Graph,
}

impl RequiredNetwork {
    /// The network of some pairs `(a, b, weight)` among `n` units. Time O(n + p log p).
    pub fn from_pairs(n: usize, pairs: impl IntoIterator<Item = (u32, u32, u32)>) -> Self {
        Self { graph: Graph::from_edges(n, pairs.into_iter().map(|(a, b, weight)| (a, b, f64::from(weight)))) }
    }

    /// The network of the required pairs of a map of `n` units.
    pub fn of(n: usize, coordination: &Coordination) -> Self {
        Self::from_pairs(n, coordination.pairs.iter().map(|pair| (pair.a, pair.b, pair.weight)))
    }

    /// The units that need to coordinate with somebody, rising.
    pub fn units(&self) -> impl Iterator<Item = u32> + '_ {
        self.graph.vertices().filter(|&unit| self.graph.degree(unit) > 0)
    }

    /// How many groups these units belong to.
    pub fn group_count(&self, groups: &Groups) -> usize {
        let mut is_met = vec![false; groups.count()];
        self.units().for_each(|unit| is_met[groups.group(unit) as usize] = true);
        is_met.into_iter().filter(|is_met| *is_met).count()
    }

    /// Pairs across groups and within, each counted once whatever its weight.
    pub fn ties(&self, groups: &Groups) -> Ties {
        external_internal(&self.graph, groups).whole
    }

    /// Share of the pairs that lead across groups; `None` without pairs.
    pub fn across(&self, groups: &Groups) -> Option<f64> {
        let ties = self.ties(groups);
        let (external, all) = (f64::from(ties.external), f64::from(ties.external + ties.internal));
        (all > 0.0).then(|| external / all)
    }

    /// Modularity of the groups, pairs by weight; `None` without pairs.
    pub fn modularity(&self, groups: &Groups) -> Option<f64> {
        modularity(&self.graph, groups, Weights::Strength)
    }

    /// Total coordination cost with the exponent of the group's size (see [`coordination_cost`]).
    pub fn cost(&self, groups: &Groups, exponent: f64) -> f64 {
        coordination_cost(&self.graph, groups, exponent)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    /// The required pairs of the worked comparison (MEASURES section 3): 0 ABH, 1 FSA, 2 LEI, 3 KI, 4 JC, 5 VHS.
    const PAIRS: [(u32, u32); 10] = [(0, 1), (0, 2), (0, 4), (1, 2), (1, 3), (1, 4), (1, 5), (3, 4), (3, 5), (4, 5)];

    #[test]
    fn the_worked_comparison() {
        let network = RequiredNetwork::from_pairs(6, PAIRS.map(|(a, b)| (a, b, 1)));
        // offices of the six units; count, pairs across, E-I, cost at exponents 1 and 3, modularity
        let rows = [
            ([0, 1, 1, 3, 4, 5], 5, 9, 0.8, 112.0, Some(3904.0), -0.1300),
            ([0, 0, 0, 3, 4, 5], 4, 7, 0.4, 102.0, Some(3186.0), -0.0350),
            ([0, 1, 2, 1, 4, 5], 5, 9, 0.8, 112.0, None, -0.1550),
            ([0, 0, 0, 0, 4, 5], 3, 6, 0.2, 104.0, Some(3104.0), -0.0850),
            ([0, 0, 0, 0, 0, 5], 2, 3, -0.4, 106.0, Some(3046.0), -0.0450),
        ];
        for (offices, count, across, index, cost, cubic, quality) in rows {
            let groups = Groups::from_labels(&offices);
            assert_eq!(network.group_count(&groups), count);
            assert_eq!(network.ties(&groups).external, across);
            assert_eq!(network.across(&groups), Some(f64::from(across) / 10.0));
            assert!((network.ties(&groups).index().unwrap() - index).abs() < 1e-12, "{offices:?}");
            assert_eq!(network.cost(&groups, 1.0).to_bits(), f64::to_bits(cost), "{offices:?}");
            assert!(cubic.is_none_or(|cubic: f64| (network.cost(&groups, 3.0) - cubic).abs() < 1e-9), "{offices:?}");
            assert!((network.modularity(&groups).unwrap() - quality).abs() < 1e-12, "{offices:?}");
        }
    }

    #[test]
    fn nothing_required() {
        let network = RequiredNetwork::from_pairs(3, []);
        let groups = Groups::from_labels(&[0, 0, 1]);
        assert_eq!((network.across(&groups), network.modularity(&groups)), (None, None));
        assert_eq!((network.group_count(&groups), network.units().count()), (0, 0));
        assert_eq!(network.cost(&groups, 1.0).to_bits(), 0.0_f64.to_bits());
    }
}
