//! `PageRank` on undirected strengths.

use super::Graph;

/// How likely the walk follows an edge rather than jumping anywhere.
const DAMPING: f64 = 0.85;

/// `PageRank` of every vertex (Brin and Page 1998): where a walk is found that follows edges in proportion to their strength
/// with probability 0.85 and else jumps to any vertex; from an isolate it always jumps. Sums to 1.
///
/// Power iteration until the change is below 1e-15; the error shrinks by 0.85 each round, so at most about 220 rounds
/// of O(n + m). Space O(n).
///
/// # Examples
/// ```
/// use querschnitt::analysis::graph::{Graph, pagerank};
/// assert_eq!(pagerank(&Graph::from_edges(2, [(0, 1, 1.0)])), [0.5, 0.5]);
/// ```
pub fn pagerank(graph: &Graph) -> Vec<f64> {
    let n = graph.vertex_count();
    let strengths: Vec<f64> = graph.vertices().map(|v| graph.strength(v)).collect();
    let mut rank = vec![1.0 / n as f64; n];
    // what each vertex passes on per unit of strength
    let mut share = vec![0.0; n];
    for _ in 0..300 {
        let mut idle = 0.0;
        for v in 0..n {
            let isolate = strengths[v] <= 0.0;
            share[v] = if isolate { 0.0 } else { rank[v] / strengths[v] };
            idle += if isolate { rank[v] } else { 0.0 };
        }
        let everywhere = (1.0 - DAMPING + DAMPING * idle) / n as f64;
        let mut change = 0.0;
        for v in graph.vertices() {
            let arcs = graph.neighbours(v).iter().zip(graph.strengths_of(v));
            let received: f64 = arcs.map(|(&w, strength)| share[w as usize] * strength).sum();
            let new = everywhere + DAMPING * received;
            change += (new - rank[v as usize]).abs();
            rank[v as usize] = new;
        }
        if change < 1e-15 {
            break;
        }
    }
    let sum: f64 = rank.iter().sum();
    rank.iter().map(|value| value / sum).collect()
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::super::testing::{graph, isolates, near, small_graph};
    use super::*;

    #[test]
    fn awkward_cases() {
        assert!(pagerank(&isolates(0)).is_empty());
        assert_eq!(pagerank(&isolates(1)), [1.0]);
        assert_eq!(pagerank(&isolates(4)), [0.25; 4]);
        // star of three, by hand: c = .15/3 + .85 (2l), 2l = 1 - c
        let centre = (0.05 + 0.85) / 1.85;
        assert!(near(pagerank(&graph(3, &[(0, 1), (0, 2)]))[0], centre));
    }

    proptest! {
        #![proptest_config(ProptestConfig::with_cases(300))]

        #[test]
        fn balances(graph in small_graph(9)) {
            // the defining equation, term by term
            let rank = pagerank(&graph);
            let n = rank.len() as f64;
            let idle: f64 = graph.vertices().filter(|&v| graph.degree(v) == 0).map(|v| rank[v as usize]).sum();
            for v in graph.vertices() {
                let received: f64 =
                    graph.arcs(v).map(|arc| rank[arc.to as usize] * arc.strength / graph.strength(arc.to)).sum();
                prop_assert!(near(rank[v as usize], 0.15 / n + 0.85 * (received + idle / n)));
            }
            prop_assert!(graph.vertex_count() == 0 || near(rank.iter().sum(), 1.0));
        }
    }
}
