//! Structural holes: Burt's constraint and effective size, on strengths.

use super::Graph;
use super::sources::map_over;
use super::triangles::Neighbourhood;
use crate::map::Watch;

/// What the gaps between a vertex's contacts allow it.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Holes {
    /// How much its contacts hold it fast: near 0 free, 1 and above tied down.
    pub constraint: f64,
    /// How many contacts it has that do not repeat each other.
    pub effective_size: f64,
}

/// Constraint and effective size of every vertex (Burt 1992); `None` for an isolate.
///
/// With z the strengths and `p_ij = z_ij / sum_q z_iq`: constraint of i is `sum_j (p_ij + sum_q p_iq p_qj)^2` over the contacts j of i,
/// where the shares `p_qj` are of all ties of q, also those that lead out of the neighbourhood of i (the convention of igraph and
/// `NetworkX`; UCINET stays inside). Effective size is `sum_j (1 - sum_q p_iq m_jq)` with `m_jq = z_jq / max_k z_jk`, over contacts j
/// and q of i. A vertex with one contact has 1 and 1. Time O(m sqrt(m) log n) at worst, shared among threads; space O(n) per
/// chunk. `None` when `watch` says stop.
///
/// # Examples
/// ```
/// use querschnitt::analysis::graph::{Graph, structural_holes};
/// use querschnitt::map::Unwatched;
/// let line = Graph::from_edges(3, [(0, 1, 1.0), (1, 2, 1.0)]);
/// let middle = structural_holes(&line, &Unwatched).unwrap()[1].unwrap();
/// assert_eq!((middle.constraint, middle.effective_size), (0.5, 2.0));
/// ```
pub fn structural_holes(graph: &Graph, watch: &dyn Watch) -> Option<Vec<Option<Holes>>> {
    let n = graph.vertex_count();
    let totals: Vec<f64> = graph.vertices().map(|v| graph.strength(v)).collect();
    let strongest: Vec<f64> =
        graph.vertices().map(|v| graph.strengths_of(v).iter().copied().fold(0.0, f64::max)).collect();
    let scratch = || (Neighbourhood::new(n), Vec::new());
    map_over((n, 2 * graph.edge_count()), watch, scratch, |(neighbourhood, indirect), ego| {
        let own = graph.strengths_of(ego);
        if own.is_empty() {
            return None;
        }
        let total = totals[ego as usize];
        let contacts = graph.neighbours(ego);
        indirect.clear();
        indirect.resize(contacts.len(), 0.0);
        let mut redundancy = 0.0;
        neighbourhood.each_closed_pair(graph, ego, |q, j, strength| {
            // q and j are places among the contacts; both orders of a pair come
            let share = own[q] / total;
            indirect[j] += share * (strength / totals[contacts[q] as usize]);
            redundancy += share * (strength / strongest[contacts[j] as usize]);
        });
        let constraint = own.iter().zip(indirect.iter()).map(|(z, indirect)| (z / total + indirect).powi(2)).sum();
        Some(Holes { constraint, effective_size: own.len() as f64 - redundancy })
    })
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::super::testing::{isolates, kite, line, near, shown, small_graph};
    use super::*;
    use crate::map::Unwatched;

    fn of(graph: &Graph) -> Vec<Option<Holes>> {
        structural_holes(graph, &Unwatched).unwrap()
    }

    /// The formulas, term by term, on the full matrix.
    fn by_formula(graph: &Graph, i: usize) -> Holes {
        let n = graph.vertex_count();
        let mut z = vec![vec![0.0; n]; n];
        for edge in graph.edges() {
            z[edge.from as usize][edge.to as usize] = edge.strength;
            z[edge.to as usize][edge.from as usize] = edge.strength;
        }
        let p = |a: usize, b: usize| (z[a][b] + z[b][a]) / (0..n).map(|q| z[a][q] + z[q][a]).sum::<f64>();
        let m = |a: usize, b: usize| (z[a][b] + z[b][a]) / (0..n).map(|k| z[a][k] + z[k][a]).fold(0.0, f64::max);
        let contacts: Vec<usize> = (0..n).filter(|&j| z[i][j] > 0.0).collect();
        let others = |j: usize| contacts.iter().copied().filter(move |&q| q != j);
        let held = |j: usize| p(i, j) + others(j).map(|q| p(i, q) * p(q, j)).sum::<f64>();
        Holes {
            constraint: contacts.iter().map(|&j| held(j).powi(2)).sum(),
            effective_size: contacts.iter().map(|&j| 1.0 - others(j).map(|q| p(i, q) * m(j, q)).sum::<f64>()).sum(),
        }
    }

    /// Burt's seven: A 0 to G 6.
    fn burt(strengths: [f64; 10]) -> Graph {
        let pairs = [(0, 1), (0, 5), (0, 6), (0, 4), (4, 6), (5, 6), (1, 6), (1, 3), (3, 6), (6, 2)];
        Graph::from_edges(7, pairs.iter().zip(strengths).map(|(&(u, v), s)| (u, v, s)))
    }

    #[test]
    fn the_kite() {
        let constraint = [0.5412, 0.5412, 0.6641, 0.4702, 0.6641, 0.4451, 0.4451, 0.4311, 0.5, 1.0];
        let size = [2.0, 2.0, 1.0, 3.3333, 1.0, 3.0, 3.0, 2.3333, 2.0, 1.0];
        for (v, holes) in of(&kite()).into_iter().enumerate() {
            assert!(shown(holes.unwrap().constraint, constraint[v]));
            assert!(shown(holes.unwrap().effective_size, size[v]));
        }
    }

    #[test]
    fn seven_of_burt() {
        let constraint = [0.5955, 0.6427, 1.0, 0.7847, 0.7309, 0.7309, 0.4003];
        let size = [2.5, 1.6667, 1.0, 1.0, 1.0, 1.0, 4.6667];
        for (v, holes) in of(&burt([1.0; 10])).into_iter().enumerate() {
            assert!(shown(holes.unwrap().constraint, constraint[v]));
            assert!(shown(holes.unwrap().effective_size, size[v]));
        }
        let weighted = of(&burt([2.0, 3.0, 5.0, 2.0, 8.0, 3.0, 4.0, 1.0, 3.0, 10.0]));
        let round = |value: f64, digits: i32| (value * 10_f64.powi(digits)).round() / 10_f64.powi(digits);
        let [a, c, g] = [0, 2, 6].map(|v| weighted[v].unwrap());
        assert!(near(round(g.constraint, 3), 0.299) && near(round(g.effective_size, 2), 5.47));
        assert!(near(round(a.constraint, 3), 0.795) && near(round(a.effective_size, 2), 2.47));
        assert!(near(c.constraint, 1.0) && near(c.effective_size, 1.0));
    }

    #[test]
    fn awkward_cases() {
        assert!(of(&isolates(0)).is_empty());
        assert_eq!(of(&isolates(1)), [None]);
        assert_eq!(of(&line(2)), [Some(Holes { constraint: 1.0, effective_size: 1.0 }); 2]);
    }

    proptest! {
        #![proptest_config(ProptestConfig::with_cases(400))]

        #[test]
        fn agrees_with_the_formulas(graph in small_graph(9)) {
            for (v, holes) in of(&graph).into_iter().enumerate() {
                prop_assert_eq!(holes.is_none(), graph.degree(v as u32) == 0);
                if let Some(holes) = holes {
                    prop_assert!(near(holes.constraint, by_formula(&graph, v).constraint));
                    prop_assert!(near(holes.effective_size, by_formula(&graph, v).effective_size));
                }
            }
        }
    }
}
