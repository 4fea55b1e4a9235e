//! Core numbers: how deep in the dense part of the network a vertex lies.

use super::Graph;

/// The core number of every vertex: the greatest k such that it belongs to a part of the graph in which every vertex has k
/// neighbours (Seidman 1983). An isolate has 0.
///
/// By buckets of degrees (Batagelj and Zaversnik 2003). Time and space O(n + m).
///
/// # Examples
/// ```
/// use querschnitt::analysis::graph::{Graph, core_numbers};
/// let graph = Graph::from_edges(4, [(0, 1, 1.0), (1, 2, 1.0), (2, 0, 1.0), (2, 3, 1.0)]);
/// assert_eq!(core_numbers(&graph), [2, 2, 2, 1]);
/// ```
pub fn core_numbers(graph: &Graph) -> Vec<u32> {
    let n = graph.vertex_count();
    let mut left: Vec<u32> = graph.vertices().map(|v| graph.degree(v) as u32).collect();
    let most = left.iter().copied().max().unwrap_or(0) as usize;
    // `starts[d]`: where the vertices with d neighbours left start in `sorted`
    let mut starts = vec![0_usize; most + 2];
    for &degree in &left {
        starts[degree as usize + 1] += 1;
    }
    for degree in 0..=most {
        starts[degree + 1] += starts[degree];
    }
    let mut ends = starts.clone();
    let mut sorted = vec![0_u32; n];
    let mut place = vec![0_usize; n];
    for v in graph.vertices() {
        let end = &mut ends[left[v as usize] as usize];
        sorted[*end] = v;
        place[v as usize] = *end;
        *end += 1;
    }
    for at in 0..n {
        let v = sorted[at];
        for &w in graph.neighbours(v) {
            let degree = left[w as usize];
            if degree > left[v as usize] {
                // swap w to the front of its bucket, then move the front behind it
                let front = starts[degree as usize].max(at + 1);
                let first = sorted[front];
                sorted.swap(front, place[w as usize]);
                place[first as usize] = place[w as usize];
                place[w as usize] = front;
                starts[degree as usize] = front + 1;
                left[w as usize] -= 1;
            }
        }
    }
    left
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::super::testing::{isolates, kite, ring, small_graph, star};
    use super::*;

    /// Takes out vertices with fewer than k neighbours until none is left to take, for each k.
    fn by_peeling(graph: &Graph) -> Vec<u32> {
        let n = graph.vertex_count();
        let mut core = vec![0; n];
        for k in 1..n {
            let mut inside = vec![true; n];
            loop {
                let few = graph.vertices().find(|&v| {
                    let neighbours = graph.neighbours(v).iter().filter(|&&w| inside[w as usize]).count();
                    inside[v as usize] && neighbours < k
                });
                let Some(v) = few else { break };
                inside[v as usize] = false;
            }
            for v in (0..n).filter(|&v| inside[v]) {
                core[v] = k as u32;
            }
        }
        core
    }

    #[test]
    fn known_cores() {
        assert_eq!(core_numbers(&kite()), [3, 3, 3, 3, 3, 3, 3, 2, 1, 1]);
        assert_eq!(core_numbers(&star(5)), [1; 5]);
        assert_eq!(core_numbers(&ring(5)), [2; 5]);
        assert_eq!(core_numbers(&isolates(2)), [0; 2]);
        assert!(core_numbers(&isolates(0)).is_empty());
    }

    proptest! {
        #![proptest_config(ProptestConfig::with_cases(500))]

        #[test]
        fn agrees_with_peeling(graph in small_graph(9)) {
            prop_assert_eq!(core_numbers(&graph), by_peeling(&graph));
        }
    }
}
