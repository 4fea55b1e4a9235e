//! Which neighbours of a vertex are neighbours of each other.

use super::Graph;

/// Finds ties among the neighbours of one vertex after the other.
pub(super) struct Neighbourhood {
    /// For each vertex its place among the neighbours of the current one, or `NONE`.
    place: Vec<u32>,
}

const NONE: u32 = u32::MAX;

impl Neighbourhood {
    /// Buffers for `n` vertices.
    pub(super) fn new(n: usize) -> Self {
        Self { place: vec![NONE; n] }
    }

    /// Calls `pair(j, q, strength)` for every ordered pair of neighbours of `v` that are tied to each other: their places among
    /// the neighbours and the strength of their tie. Rising in j, then in q.
    ///
    /// For each neighbour it reads the shorter of two lists, that neighbour's row or the neighbourhood: a leaf of a great hub
    /// costs one step, not the hub's degree. All vertices together O(m sqrt(m) log n).
    pub(super) fn each_closed_pair(&mut self, graph: &Graph, v: u32, mut pair: impl FnMut(usize, usize, f64)) {
        let around = graph.neighbours(v);
        for (place, &j) in around.iter().enumerate() {
            self.place[j as usize] = place as u32;
        }
        for (j, &vertex) in around.iter().enumerate() {
            if around.len() < graph.degree(vertex) / 8 {
                for (q, &other) in around.iter().enumerate() {
                    if let Some(edge) = graph.edge_between(vertex, other) {
                        pair(j, q, graph.edges()[edge as usize].strength);
                    }
                }
            } else {
                for (&other, &strength) in graph.neighbours(vertex).iter().zip(graph.strengths_of(vertex)) {
                    let q = self.place[other as usize];
                    if q != NONE {
                        pair(j, q as usize, strength);
                    }
                }
            }
        }
        for &j in around {
            self.place[j as usize] = NONE;
        }
    }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::super::testing::{small_graph, star};
    use super::*;

    fn pairs(graph: &Graph, v: u32) -> Vec<(usize, usize, f64)> {
        let mut found = Vec::new();
        Neighbourhood::new(graph.vertex_count())
            .each_closed_pair(graph, v, |j, q, strength| found.push((j, q, strength)));
        found
    }

    fn by_asking_each(graph: &Graph, v: u32) -> Vec<(usize, usize, f64)> {
        let around = graph.neighbours(v);
        let each = |j: usize, q: usize| {
            let edge = graph.edge_between(around[j], around[q])?;
            Some((j, q, graph.edges()[edge as usize].strength))
        };
        (0..around.len()).flat_map(|j| (0..around.len()).filter_map(move |q| each(j, q))).collect()
    }

    #[test]
    fn short_lists_beside_a_hub() {
        let edges = star(100).edges().iter().map(|e| (e.from, e.to, 1.0)).chain([(1, 2, 2.0)]).collect::<Vec<_>>();
        let graph = Graph::from_edges(100, edges);
        for v in graph.vertices() {
            assert_eq!(pairs(&graph, v), by_asking_each(&graph, v));
        }
    }

    proptest! {
        #[test]
        fn finds_all(graph in small_graph(9)) {
            for v in graph.vertices() {
                prop_assert_eq!(pairs(&graph, v), by_asking_each(&graph, v));
            }
        }
    }
}
