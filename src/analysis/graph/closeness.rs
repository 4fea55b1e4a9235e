//! Closeness and harmonic centrality: how near a vertex is to all others.

use super::Distances;

/// Closeness after Wasserman and Faust 1994 (formula 5.22): `(n' - 1) / S * (n' - 1) / (n - 1)`, with `n'` the vertices of the
/// component and `S` the sum of the distances in hops to them, so that a small component does not look central.
///
/// 0 for an isolate among others; `None` for a single vertex. Time and space O(n), after [`Distances::of`].
///
/// # Examples
/// ```
/// use querschnitt::analysis::graph::{Distances, Graph, closeness};
/// use querschnitt::map::Unwatched;
/// let star = Graph::from_edges(3, [(0, 1, 1.0), (0, 2, 1.0)]);
/// let distances = Distances::of(&star, &Unwatched).unwrap();
/// assert_eq!(closeness(&distances), [Some(1.0), Some(2.0 / 3.0), Some(2.0 / 3.0)]);
/// ```
pub fn closeness(distances: &Distances) -> Vec<Option<f64>> {
    let n = distances.sums.len();
    let one = |(&reached, &sum): (&u32, &u64)| {
        let reached = f64::from(reached);
        let within = if sum > 0 { reached / sum as f64 } else { 0.0 };
        (n >= 2).then(|| within * (reached / (n as f64 - 1.0)))
    };
    distances.reached.iter().zip(&distances.sums).map(one).collect()
}

/// Harmonic centrality (Marchiori and Latora 2000; Rochat 2009): the mean of 1/distance to all others, in hops, those out of
/// reach counting 0.
///
/// `None` for a single vertex. Time and space O(n), after [`Distances::of`].
pub fn harmonic(distances: &Distances) -> Vec<Option<f64>> {
    let others = distances.inverse_sums.len() as f64 - 1.0;
    distances.inverse_sums.iter().map(|sum| (others > 0.0).then(|| sum / others)).collect()
}

#[cfg(test)]
mod tests {
    use super::super::Graph;
    use super::super::testing::{graph, isolates, kite, near, shown};
    use super::*;
    use crate::map::Unwatched;

    fn of(graph: &Graph) -> Distances {
        Distances::of(graph, &Unwatched).unwrap()
    }

    #[test]
    fn the_kite() {
        let table = [0.5294, 0.5294, 0.5, 0.6, 0.5, 0.6429, 0.6429, 0.6, 0.4286, 0.3103];
        for (value, table) in closeness(&of(&kite())).into_iter().zip(table) {
            assert!(shown(value.unwrap(), table));
        }
    }

    #[test]
    fn awkward_cases() {
        assert!(closeness(&of(&isolates(0))).is_empty());
        assert_eq!(closeness(&of(&isolates(1))), [None]);
        assert_eq!(harmonic(&of(&isolates(1))), [None]);
        assert_eq!(closeness(&of(&isolates(2))), [Some(0.0); 2]);
        assert_eq!(harmonic(&of(&isolates(2))), [Some(0.0); 2]);
    }

    #[test]
    fn a_small_component_is_not_central() {
        // a pair beside a line of three
        let result = of(&graph(5, &[(0, 1), (2, 3), (3, 4)]));
        assert_eq!(closeness(&result)[0], Some(0.25));
        assert_eq!(closeness(&result)[3], Some(0.5));
        assert!(near(closeness(&result)[2].unwrap(), 2.0 / 3.0 * 0.5));
        assert_eq!(harmonic(&result), [0.25, 0.25, 0.375, 0.5, 0.375].map(Some));
    }
}
