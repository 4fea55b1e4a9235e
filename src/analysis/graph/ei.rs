//! The E-I index: do ties lead out of the groups or stay inside?

use super::{Graph, Groups, Random};
use crate::map::Watch;

/// Ties that leave and ties that stay.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct Ties {
    /// Ties between two groups.
    pub external: u32,
    /// Ties within one group.
    pub internal: u32,
}

impl Ties {
    /// The E-I index `(E - I) / (E + I)`: 1 all ties lead out, -1 all stay; `None` without ties (Krackhardt and Stern 1988).
    pub fn index(self) -> Option<f64> {
        let (external, internal) = (f64::from(self.external), f64::from(self.internal));
        (external + internal > 0.0).then(|| (external - internal) / (external + internal))
    }

    fn count(&mut self, internal: bool) {
        if internal {
            self.internal += 1;
        } else {
            self.external += 1;
        }
    }
}

/// External and internal ties of the whole, of each group and of each vertex.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ExternalInternal {
    /// Each tie once.
    pub whole: Ties,
    /// Per group: the ties with an end in it, each once.
    pub groups: Vec<Ties>,
    /// Per vertex.
    pub vertices: Vec<Ties>,
}

/// Counts external and internal ties, each tie as one whatever its strength. `groups` holds one group for each vertex. Time and
/// space O(n + m).
///
/// # Examples
/// ```
/// use querschnitt::analysis::graph::{Graph, Groups, external_internal};
/// let line = Graph::from_edges(3, [(0, 1, 1.0), (1, 2, 1.0)]);
/// let ties = external_internal(&line, &Groups::from_labels(&["a", "a", "b"]));
/// assert_eq!(ties.whole.index(), Some(0.0));
/// assert_eq!(ties.vertices[2].index(), Some(1.0));
/// ```
pub fn external_internal(graph: &Graph, groups: &Groups) -> ExternalInternal {
    let mut result = ExternalInternal {
        whole: Ties::default(),
        groups: vec![Ties::default(); groups.count()],
        vertices: vec![Ties::default(); graph.vertex_count()],
    };
    for edge in graph.edges() {
        let internal = groups.together(edge.from, edge.to);
        result.whole.count(internal);
        result.groups[groups.group(edge.from) as usize].count(internal);
        if !internal {
            result.groups[groups.group(edge.to) as usize].count(internal);
        }
        for end in [edge.from, edge.to] {
            result.vertices[end as usize].count(internal);
        }
    }
    result
}

/// How the E-I index of the whole stands against groups given out at random.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct PermutationTest {
    /// The index as it is.
    pub observed: f64,
    /// The mean over all ways to give out the groups: exact, not sampled.
    pub expected: f64,
    /// Share of the sampled ways with an index as high or higher, the observed one among them.
    pub as_high: f64,
    /// Share of the sampled ways with an index as low or lower, the observed one among them.
    pub as_low: f64,
}

/// Gives the vertices their groups anew at random, `permutations` times, and compares the index of the whole
/// (Krackhardt and Stern 1988). The same `seed` gives the same answer anywhere.
///
/// The shares are `(1 + r) / (1 + permutations)`, never 0. `None` without ties or when `watch` says stop. Time
/// O(permutations (n + m)), space O(n).
pub fn ei_permutation_test(
    graph: &Graph,
    groups: &Groups,
    permutations: u32,
    seed: u64,
    watch: &dyn Watch,
) -> Option<PermutationTest> {
    let internal =
        |of: &[u32]| graph.edges().iter().filter(|edge| of[edge.from as usize] == of[edge.to as usize]).count();
    let observed = external_internal(graph, groups).whole.index()?;
    let here = internal(groups.of_each());
    let mut labels = groups.of_each().to_vec();
    let mut random = Random::new(seed);
    let (mut high, mut low) = (1_u32, 1_u32);
    for done in 0..permutations {
        random.shuffle(&mut labels);
        let there = internal(&labels);
        high += u32::from(there <= here);
        low += u32::from(there >= here);
        if !watch.tick(done as usize + 1, permutations as usize) {
            return None;
        }
    }
    let all = f64::from(permutations) + 1.0;
    let n = graph.vertex_count() as f64;
    let together: f64 = groups.sizes().iter().map(|&size| f64::from(size) * (f64::from(size) - 1.0)).sum();
    Some(PermutationTest {
        observed,
        expected: 1.0 - 2.0 * together / (n * (n - 1.0)),
        as_high: f64::from(high) / all,
        as_low: f64::from(low) / all,
    })
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::super::testing::{graph, isolates, near, required, small_graph};
    use super::*;
    use crate::map::Unwatched;

    #[test]
    fn the_brokerage_example() {
        // X1 0, X2 1 in X; Y1 2, Y2 3 in Y; Z1 4
        let ties = graph(5, &[(0, 1), (1, 2), (2, 3), (2, 4), (4, 0)]);
        let result = external_internal(&ties, &Groups::from_labels(&['x', 'x', 'y', 'y', 'z']));
        assert_eq!(result.whole, Ties { external: 3, internal: 2 });
        assert!(near(result.whole.index().unwrap(), 0.2));
        assert_eq!(result.groups[2], Ties { external: 2, internal: 0 });
        assert_eq!(result.vertices[2], Ties { external: 2, internal: 1 });
    }

    #[test]
    fn the_whole_comparison() {
        for (offices, index) in [([0, 1, 1, 2, 3, 4], 0.8), ([0, 0, 0, 1, 2, 3], 0.4), ([0, 0, 0, 0, 0, 1], -0.4)] {
            let ties = external_internal(&required(), &Groups::from_labels(&offices));
            assert!(near(ties.whole.index().unwrap(), index));
        }
    }

    #[test]
    fn awkward_cases() {
        let lone = external_internal(&isolates(1), &Groups::from_labels(&[0]));
        assert_eq!(lone.whole.index(), None);
        assert_eq!(lone.vertices[0].index(), None);
        assert_eq!(ei_permutation_test(&isolates(2), &Groups::from_labels(&[0, 1]), 9, 1, &Unwatched), None);
    }

    #[test]
    fn two_cliques_are_no_accident() {
        let clique = |from: u32| (from..from + 6).flat_map(move |u| (from..u).map(move |v| (u, v)));
        let edges: Vec<_> = clique(0).chain(clique(6)).chain([(0, 6)]).collect();
        let labels: Vec<u32> = (0..12).map(|v| v / 6).collect();
        let of = |seed| {
            ei_permutation_test(&graph(12, &edges), &Groups::from_labels(&labels), 999, seed, &Unwatched).unwrap()
        };
        assert!(of(1).as_low < 0.02 && of(1).as_high > 0.98);
        assert_eq!(of(1), of(1));
        assert!(near(of(1).expected, 1.0 - 2.0 * 60.0 / 132.0));
    }

    proptest! {
        #![proptest_config(ProptestConfig::with_cases(200))]

        #[test]
        fn shares_near_those_of_all_permutations(graph in small_graph(5), labels in prop::collection::vec(0..3_u32, 5)) {
            let n = graph.vertex_count();
            let groups = Groups::from_labels(&labels[..n]);
            let Some(test) = ei_permutation_test(&graph, &groups, 4000, 7, &Unwatched) else { return Ok(()) };
            let ways = super::super::testing::permutations(n);
            let index = |way: &Vec<usize>| {
                let labels: Vec<u32> = way.iter().map(|&v| labels[v]).collect();
                external_internal(&graph, &Groups::from_labels(&labels)).whole.index().unwrap()
            };
            let values: Vec<f64> = ways.iter().map(index).collect();
            let share = |fits: &dyn Fn(f64) -> bool| {
                values.iter().filter(|&&value| fits(value)).count() as f64 / values.len() as f64
            };
            prop_assert!(near(test.expected, values.iter().sum::<f64>() / values.len() as f64));
            prop_assert!((test.as_high - share(&|value| value >= test.observed - 1e-12)).abs() < 0.05);
            prop_assert!((test.as_low - share(&|value| value <= test.observed + 1e-12)).abs() < 0.05);
        }
    }
}
