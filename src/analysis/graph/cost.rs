//! Total coordination cost of a way to group units.

use super::{Graph, Groups};

/// Total coordination cost `sum over edges i-j of 2 w_ij s^p` (Gutierrez Fernandez 1998, Thebeau 2001): the weight of the
/// requirement in both directions times the size of the group in which it is settled.
///
/// `s` is the number of vertices with an edge in the group of both ends; for an edge between two groups it is the number of all
/// vertices with an edge. `exponent` is p: 1 by default, and worth moving, as rankings depend on it. 0 without edges; `groups` holds
/// one group for each vertex. Time O(n + m).
///
/// # Examples
/// ```
/// use querschnitt::analysis::graph::{Graph, Groups, coordination_cost};
/// let path = Graph::from_edges(4, [(0, 1, 1.0), (1, 2, 1.0), (2, 3, 1.0)]);
/// let cost = |offices: [u32; 4]| coordination_cost(&path, &Groups::from_labels(&offices), 1.0);
/// assert_eq!([cost([0, 1, 1, 0]), cost([0, 0, 1, 1]), cost([0, 1, 2, 3]), cost([0, 0, 0, 0])], [20.0, 16.0, 24.0, 24.0]);
/// ```
pub fn coordination_cost(required: &Graph, groups: &Groups, exponent: f64) -> f64 {
    let mut sizes = vec![0_u32; groups.count()];
    let mut all = 0_u32;
    for vertex in required.vertices().filter(|&vertex| required.degree(vertex) > 0) {
        sizes[groups.group(vertex) as usize] += 1;
        all += 1;
    }
    let settled_in = |size: u32| f64::from(size).powf(exponent);
    let everywhere = settled_in(all);
    let within: Vec<f64> = sizes.into_iter().map(settled_in).collect();
    let cost_of = |edge: &super::Edge| {
        let together = groups.together(edge.from, edge.to);
        2.0 * edge.strength * if together { within[groups.group(edge.from) as usize] } else { everywhere }
    };
    // the sum of nothing would be a negative zero
    required.edges().iter().map(cost_of).fold(0.0, |sum, cost| sum + cost)
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    proptest! {
        /// By the definition, pair by pair.
        #[test]
        fn agrees_with_the_definition(
            edges in prop::collection::vec((0_u32..7, 0_u32..7, 1_u8..4), 0..20),
            offices in prop::collection::vec(0_u8..3, 7),
            exponent in 0.0..3.0_f64,
        ) {
            let graph = Graph::from_edges(7, edges.iter().map(|&(u, v, w)| (u, v, f64::from(w))));
            let takes_part = |v: &u32| graph.degree(*v) > 0;
            let mut expected = 0.0;
            for u in 0..7_u32 {
                for v in u + 1..7 {
                    let Some(edge) = graph.edge_between(u, v) else { continue };
                    let together = offices[u as usize] == offices[v as usize];
                    let inside = |x: &u32| !together || offices[*x as usize] == offices[u as usize];
                    let size = (0..7).filter(takes_part).filter(inside).count() as f64;
                    expected += 2.0 * graph.edges()[edge as usize].strength * size.powf(exponent);
                }
            }
            let cost = coordination_cost(&graph, &Groups::from_labels(&offices), exponent);
            prop_assert!((cost - expected).abs() <= 1e-9 * expected.max(1.0));
        }
    }
}
