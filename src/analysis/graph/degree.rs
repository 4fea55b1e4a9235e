//! Degree and strength of every vertex.

use super::Graph;

/// The degree of every vertex: how many neighbours it has (Freeman 1979). Time and space O(n).
pub fn degrees(graph: &Graph) -> Vec<u32> {
    graph.vertices().map(|v| graph.degree(v) as u32).collect()
}

/// The strength of every vertex: the sum of the strengths of its edges (Barrat et al. 2004). Time O(n + m), space O(n).
///
/// # Examples
/// ```
/// use querschnitt::analysis::graph::{Graph, degrees, strengths};
/// let graph = Graph::from_edges(3, [(0, 1, 2.0), (0, 2, 3.0)]);
/// assert_eq!(degrees(&graph), [2, 1, 1]);
/// assert_eq!(strengths(&graph), [5.0, 2.0, 3.0]);
/// ```
pub fn strengths(graph: &Graph) -> Vec<f64> {
    graph.vertices().map(|v| graph.strength(v)).collect()
}

#[cfg(test)]
mod tests {
    use super::super::testing::{isolates, kite};
    use super::*;

    #[test]
    fn the_kite() {
        assert_eq!(degrees(&kite()), [4, 4, 3, 6, 3, 5, 5, 3, 2, 1]);
    }

    #[test]
    fn isolates_have_none() {
        assert_eq!(degrees(&isolates(2)), [0, 0]);
        assert_eq!(strengths(&isolates(2)), [0.0, 0.0]);
    }
}
