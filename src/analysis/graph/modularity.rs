//! Modularity of a given partition.

use super::{Graph, Groups};

/// What an edge counts.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub enum Weights {
    /// Every edge 1: the measure of the working network.
    #[default]
    Equal,
    /// Every edge its strength: for the required network, where the strength is the weight of the requirement.
    Strength,
}

impl Weights {
    /// What an edge of this strength counts.
    pub(super) fn of(self, strength: f64) -> f64 {
        match self {
            Self::Equal => 1.0,
            Self::Strength => strength,
        }
    }
}

/// Modularity `Q = sum_c [L_c/m - (d_c/2m)^2]` over groups c, with L the weight within and d the sum of degrees (Newman and Girvan
/// 2004). `None` without edges. `groups` holds one group for each vertex. Time and space O(n + m).
///
/// # Examples
/// ```
/// use querschnitt::analysis::graph::{Graph, Groups, Weights, modularity};
/// let two_pairs = Graph::from_edges(4, [(0, 1, 1.0), (2, 3, 1.0)]);
/// assert_eq!(modularity(&two_pairs, &Groups::from_labels(&[0, 0, 1, 1]), Weights::Equal), Some(0.5));
/// ```
pub fn modularity(graph: &Graph, groups: &Groups, weights: Weights) -> Option<f64> {
    let mut within = vec![0.0; groups.count()];
    let mut degrees = vec![0.0; groups.count()];
    let mut m = 0.0;
    for edge in graph.edges() {
        let weight = weights.of(edge.strength);
        m += weight;
        for end in [edge.from, edge.to] {
            degrees[groups.group(end) as usize] += weight;
        }
        if groups.together(edge.from, edge.to) {
            within[groups.group(edge.from) as usize] += weight;
        }
    }
    let one = |(within, degrees): (&f64, &f64)| within / m - (degrees / (2.0 * m)).powi(2);
    (m > 0.0).then(|| within.iter().zip(&degrees).map(one).sum())
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::super::testing::{graph, isolates, near, required, small_graph};
    use super::*;

    /// The other form: over all ordered pairs of one group, `(A_ij - k_i k_j / 2m) / 2m`.
    fn over_pairs(graph: &Graph, groups: &Groups) -> f64 {
        let m: f64 = graph.edges().iter().map(|edge| edge.strength).sum();
        let pair = |i: u32, j: u32| {
            let a = graph.edge_between(i, j).map_or(0.0, |edge| graph.edges()[edge as usize].strength);
            (a - graph.strength(i) * graph.strength(j) / (2.0 * m)) / (2.0 * m)
        };
        let all = || graph.vertices();
        all()
            .flat_map(|i| all().map(move |j| (i, j)))
            .filter(|&(i, j)| groups.together(i, j))
            .map(|(i, j)| pair(i, j))
            .sum()
    }

    #[test]
    fn the_whole_comparison() {
        // MEASURES section 3: ABH 0, FSA 1, LEI 2, KI 3, JC 4, VHS 5
        let table = [
            ([0, 1, 1, 2, 3, 4], -0.13),
            ([0, 0, 0, 1, 2, 3], -0.035),
            ([1, 0, 2, 0, 3, 4], -0.155),
            ([0, 0, 0, 0, 1, 2], -0.085),
            ([0, 0, 0, 0, 0, 1], -0.045),
        ];
        for (offices, q) in table {
            assert!(near(modularity(&required(), &Groups::from_labels(&offices), Weights::Equal).unwrap(), q));
        }
    }

    #[test]
    fn awkward_cases() {
        assert_eq!(modularity(&isolates(3), &Groups::from_labels(&[0, 0, 1]), Weights::Equal), None);
        let all_in_one = Groups::from_labels(&[0, 0, 0]);
        assert_eq!(modularity(&graph(3, &[(0, 1)]), &all_in_one, Weights::Equal), Some(0.0));
    }

    proptest! {
        #[test]
        fn agrees_with_the_sum_over_pairs(graph in small_graph(9), labels in prop::collection::vec(0..4, 9)) {
            let groups = Groups::from_labels(&labels[..graph.vertex_count()]);
            let plain = Graph::from_edges(graph.vertex_count(), graph.edges().iter().map(|e| (e.from, e.to, 1.0)));
            if let Some(q) = modularity(&graph, &groups, Weights::Strength) {
                prop_assert!(near(q, over_pairs(&graph, &groups)));
                prop_assert!(near(modularity(&graph, &groups, Weights::Equal).unwrap(), over_pairs(&plain, &groups)));
            }
        }
    }
}
