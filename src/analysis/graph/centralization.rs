//! Freeman's centralizations: how far one vertex stands out over the others, for the whole graph.

/// Degree centralization: `sum(max - d) / ((n-1)(n-2))` (Freeman 1979). 1 for a star, 0 for a ring; `None` for fewer than three
/// vertices. Takes [`degrees`](super::degrees). Time O(n).
///
/// # Examples
/// ```
/// use querschnitt::analysis::graph::degree_centralization;
/// assert_eq!(degree_centralization(&[3, 1, 1, 1]), Some(1.0));
/// ```
pub fn degree_centralization(degrees: &[u32]) -> Option<f64> {
    let n = degrees.len() as f64;
    let values: Vec<f64> = degrees.iter().copied().map(f64::from).collect();
    spread(&values, (n - 1.0) * (n - 2.0))
}

/// Betweenness centralization: `sum(max - b) / (n-1)` over normalised values (Freeman 1979). `None` for fewer than three vertices.
/// Takes [`Betweenness::vertices_normalised`](super::Betweenness::vertices_normalised). Time O(n).
pub fn betweenness_centralization(normalised: &[f64]) -> Option<f64> {
    spread(normalised, normalised.len() as f64 - 1.0)
}

/// Closeness centralization: `sum(max - c) / ((n-1)(n-2) / (2n-3))` (Freeman 1979), over the values of [`closeness`](super::closeness),
/// which are defined in disconnected graphs too. `None` for fewer than three vertices. Time O(n).
pub fn closeness_centralization(closeness: &[Option<f64>]) -> Option<f64> {
    let n = closeness.len() as f64;
    let values: Vec<f64> = closeness.iter().copied().collect::<Option<_>>()?;
    spread(&values, (n - 1.0) * (n - 2.0) / (2.0 * n - 3.0))
}

fn spread(values: &[f64], largest: f64) -> Option<f64> {
    let most = values.iter().copied().fold(0.0, f64::max);
    (values.len() >= 3).then(|| values.iter().map(|value| most - value).sum::<f64>() / largest)
}

#[cfg(test)]
mod tests {
    use super::super::testing::{isolates, kite, near, ring, shown, star};
    use super::super::{Distances, Graph, betweenness, closeness, degrees};
    use super::*;
    use crate::map::Unwatched;

    fn all(graph: &Graph) -> Option<[f64; 3]> {
        let betweenness = betweenness(graph, &Unwatched).unwrap().vertices_normalised();
        let closeness = closeness(&Distances::of(graph, &Unwatched).unwrap());
        Some([
            degree_centralization(&degrees(graph))?,
            betweenness_centralization(&betweenness?)?,
            closeness_centralization(&closeness)?,
        ])
    }

    #[test]
    fn a_star_is_1_and_a_ring_0() {
        for n in 3..20 {
            assert!(all(&star(n)).unwrap().iter().all(|&value| near(value, 1.0)));
            assert!(all(&ring(n)).unwrap().iter().all(|&value| near(value, 0.0)));
        }
    }

    #[test]
    fn the_kite() {
        let values = all(&kite()).unwrap();
        assert!(values.into_iter().zip([0.3333, 0.2963, 0.2704]).all(|(value, table)| shown(value, table)));
    }

    #[test]
    fn awkward_cases() {
        for n in 0..3 {
            assert_eq!(all(&isolates(n)), None);
        }
        assert_eq!(all(&isolates(3)), Some([0.0; 3]));
    }
}
