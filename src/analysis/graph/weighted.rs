//! Betweenness on distances that shrink with strength.

use std::cmp::Reverse;
use std::collections::BinaryHeap;

use super::sources::sum_over;
use super::{Betweenness, Graph, betweenness};
use crate::map::Watch;

/// Betweenness with edges of length 1/strength: close ties are short ways.
///
/// Definition, pairs and result as in [`betweenness`]; where all strengths are equal, it is the same. Where all are 1, 2 or 3
/// the lengths are the exact integers 6/strength; otherwise two paths count as equally long if they differ by less than
/// 1e-10 of their length. Brandes 2001 with Dijkstra's search. Time O(n (m + n)) with the integers, whose open vertices wait
/// in buckets (Dial 1969), else O(n (m + n) log n), shared among threads; space O(n + m) per chunk of sources; the same bits
/// on any number of threads. `None` when `watch` says stop.
///
/// # Examples
/// ```
/// use querschnitt::analysis::graph::{Graph, weighted_betweenness};
/// use querschnitt::map::Unwatched;
/// // over 1 the way from 0 to 2 is 1/3 + 1/3, shorter than the direct 1
/// let graph = Graph::from_edges(3, [(0, 1, 3.0), (1, 2, 3.0), (0, 2, 1.0)]);
/// assert_eq!(weighted_betweenness(&graph, &Unwatched).unwrap().vertices, [0.0, 1.0, 0.0]);
/// ```
#[allow(clippy::float_cmp, reason = "1, 2 and 3 are exact, and so is what is equal")]
pub fn weighted_betweenness(graph: &Graph, watch: &dyn Watch) -> Option<Betweenness> {
    if graph.is_evenly_strong() {
        return betweenness(graph, watch);
    }
    let sixths = |strength: f64| [(1.0, 6), (2.0, 3), (3.0, 2)].into_iter().find(|(one, _)| *one == strength);
    let whole: Option<Vec<u64>> = graph.edges().iter().map(|edge| Some(sixths(edge.strength)?.1)).collect();
    match whole {
        Some(lengths) => sum(graph, watch, &lengths),
        None => sum(graph, watch, &graph.edges().iter().map(|edge| 1.0 / edge.strength).collect::<Vec<_>>()),
    }
}

/// A length that can be compared through a key of the same order.
trait Length: Copy + Send + Sync {
    const ZERO: Self;
    /// Longer than any way.
    const FAR: Self;
    type Queue: Queue;
    fn key(self) -> u64;
    fn plus(self, other: Self) -> Self;
    /// Whether a way of this length is as short as the shortest.
    fn reaches(self, shortest: Self) -> bool;
}

impl Length for u64 {
    const ZERO: Self = 0;
    const FAR: Self = u64::MAX;
    type Queue = Buckets;

    fn key(self) -> u64 {
        self
    }

    fn plus(self, other: Self) -> Self {
        self + other
    }

    fn reaches(self, shortest: Self) -> bool {
        self <= shortest
    }
}

/// Two ways whose lengths differ by no more than this share are equally long.
const TOLERANCE: f64 = 1e-10;

impl Length for f64 {
    const ZERO: Self = 0.0;
    // its bits are above those of all numbers
    const FAR: Self = f64::NAN;
    type Queue = BinaryHeap<Reverse<(u64, u32)>>;

    fn key(self) -> u64 {
        // the bits of numbers that are not negative have the order of the numbers
        self.to_bits()
    }

    fn plus(self, other: Self) -> Self {
        self + other
    }

    fn reaches(self, shortest: Self) -> bool {
        self <= shortest * (1.0 + TOLERANCE)
    }
}

/// Vertices that wait to be settled, the nearest first.
trait Queue: Default {
    fn put(&mut self, key: u64, vertex: u32);
    fn take(&mut self) -> Option<(u64, u32)>;
}

impl Queue for BinaryHeap<Reverse<(u64, u32)>> {
    fn put(&mut self, key: u64, vertex: u32) {
        self.push(Reverse((key, vertex)));
    }

    fn take(&mut self) -> Option<(u64, u32)> {
        self.pop().map(|Reverse(entry)| entry)
    }
}

/// The longest tie, 6/1: who waits is at most so much farther than who is settled.
const LONGEST: usize = 6;

/// A bucket for each distance from the one settled to the farthest that may wait, used in a circle.
#[derive(Default)]
struct Buckets {
    buckets: [Vec<u32>; LONGEST + 1],
    nearest: u64,
    waiting: usize,
}

impl Buckets {
    fn bucket(&mut self, key: u64) -> &mut Vec<u32> {
        &mut self.buckets[(key % (LONGEST as u64 + 1)) as usize]
    }
}

impl Queue for Buckets {
    fn put(&mut self, key: u64, vertex: u32) {
        self.nearest = if self.waiting == 0 { key } else { self.nearest.min(key) };
        self.waiting += 1;
        self.bucket(key).push(vertex);
    }

    fn take(&mut self) -> Option<(u64, u32)> {
        while self.waiting > 0 {
            let key = self.nearest;
            if let Some(vertex) = self.bucket(key).pop() {
                self.waiting -= 1;
                return Some((key, vertex));
            }
            self.nearest += 1;
        }
        None
    }
}

fn sum<L: Length>(graph: &Graph, watch: &dyn Watch, lengths: &[L]) -> Option<Betweenness> {
    let (n, m) = (graph.vertex_count(), graph.edge_count());
    let scratch = || Search::new(graph, lengths);
    let mut sums = sum_over((n, 2 * m), n + m, watch, scratch, |search, source, sums| {
        let (vertices, edges) = sums.split_at_mut(n);
        search.run(source);
        search.gather(vertices, edges);
    })?;
    for sum in &mut sums {
        // each pair came in both directions
        *sum /= 2.0;
    }
    let edges = sums.split_off(n);
    Some(Betweenness { vertices: sums, edges })
}

/// Above this many shortest paths their numbers are kept as logarithms.
const COUNTABLE: f64 = 1e250;

/// Dijkstra's search from one source, with buffers that serve one source after the other.
struct Search<'a, L: Length> {
    graph: &'a Graph,
    lengths: &'a [L],
    distance: Vec<L>,
    settled: Vec<bool>,
    /// Number of shortest paths from the source, or its logarithm if they are `countless`.
    paths: Vec<f64>,
    countless: bool,
    /// The vertices reached, by distance.
    order: Vec<u32>,
    /// The last steps of shortest paths, grouped as `order`: the vertex before and the edge.
    before: Vec<(u32, u32)>,
    /// Where the last steps to each vertex in `order` end.
    ends: Vec<u32>,
    open: L::Queue,
    dependency: Vec<f64>,
}

impl<'a, L: Length> Search<'a, L> {
    fn new(graph: &'a Graph, lengths: &'a [L]) -> Self {
        let n = graph.vertex_count();
        Self {
            graph,
            lengths,
            distance: vec![L::FAR; n],
            settled: vec![false; n],
            paths: vec![0.0; n],
            countless: false,
            order: Vec::with_capacity(n),
            before: Vec::with_capacity(graph.edge_count()),
            ends: Vec::with_capacity(n),
            open: L::Queue::default(),
            dependency: vec![0.0; n],
        }
    }

    fn run(&mut self, source: u32) {
        self.distance.fill(L::FAR);
        self.settled.fill(false);
        self.order.clear();
        self.before.clear();
        self.ends.clear();
        self.countless = false;
        self.distance[source as usize] = L::ZERO;
        self.open.put(L::ZERO.key(), source);
        while let Some((key, v)) = self.open.take() {
            // an entry that a shorter way has overtaken meets a settled vertex
            let distance = self.distance[v as usize];
            if !self.settled[v as usize] && distance.key() == key {
                self.settle(v, distance);
            }
        }
        if self.countless {
            self.count_by_logarithms();
        }
    }

    /// The shortest way to `v` is known: counts the paths that lead here and looks on.
    fn settle(&mut self, v: u32, distance: L) {
        let start = self.before.len();
        let mut paths = 0.0;
        for (&w, &edge) in self.graph.neighbours(v).iter().zip(self.graph.edges_of(v)) {
            let length = self.lengths[edge as usize];
            let there = self.distance[w as usize];
            if self.settled[w as usize] {
                if there.plus(length).reaches(distance) {
                    self.before.push((w, edge));
                    paths += self.paths[w as usize];
                }
            } else {
                let onward = distance.plus(length);
                if onward.key() < there.key() {
                    self.distance[w as usize] = onward;
                    self.open.put(onward.key(), w);
                }
            }
        }
        self.settled[v as usize] = true;
        self.paths[v as usize] = if self.before.len() == start { 1.0 } else { paths };
        self.countless |= self.paths[v as usize] > COUNTABLE;
        self.order.push(v);
        self.ends.push(self.before.len() as u32);
    }

    fn before(&self, at: usize) -> &[(u32, u32)] {
        let start = if at == 0 { 0 } else { self.ends[at - 1] as usize };
        &self.before[start..self.ends[at] as usize]
    }

    /// Puts the logarithms of the numbers of paths in their place.
    fn count_by_logarithms(&mut self) {
        for at in 0..self.order.len() {
            let before = self.before(at);
            let greatest = before.iter().map(|&(v, _)| self.paths[v as usize]).fold(0.0, f64::max);
            let sum: f64 = before.iter().map(|&(v, _)| (self.paths[v as usize] - greatest).exp()).sum();
            self.paths[self.order[at] as usize] = if at == 0 { 0.0 } else { greatest + sum.ln() };
        }
    }

    fn gather(&mut self, vertices: &mut [f64], edges: &mut [f64]) {
        for &v in &self.order {
            self.dependency[v as usize] = 0.0;
        }
        for at in (0..self.order.len()).rev() {
            let w = self.order[at] as usize;
            let start = if at == 0 { 0 } else { self.ends[at - 1] as usize };
            for &(v, edge) in &self.before[start..self.ends[at] as usize] {
                let v = v as usize;
                let share =
                    if self.countless { (self.paths[v] - self.paths[w]).exp() } else { self.paths[v] / self.paths[w] };
                let part = share * (1.0 + self.dependency[w]);
                self.dependency[v] += part;
                edges[edge as usize] += part;
            }
            if at > 0 {
                vertices[w] += self.dependency[w];
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::super::betweenness;
    use super::super::testing::{isolates, kite, near, simple_paths, small_graph, weighted_graph};
    use super::*;
    use crate::map::Unwatched;

    fn of(graph: &Graph) -> Betweenness {
        weighted_betweenness(graph, &Unwatched).unwrap()
    }

    /// The definition over all shortest paths of all pairs.
    fn by_definition(graph: &Graph) -> Betweenness {
        let (n, m) = (graph.vertex_count(), graph.edge_count());
        let mut result = Betweenness { vertices: vec![0.0; n], edges: vec![0.0; m] };
        let edges_of = |path: &[u32]| -> Vec<usize> {
            path.windows(2).map(|pair| graph.edge_between(pair[0], pair[1]).unwrap() as usize).collect()
        };
        for t in graph.vertices() {
            for s in 0..t {
                let paths = simple_paths(graph, s, t);
                let lengths: Vec<f64> = paths
                    .iter()
                    .map(|path| edges_of(path).iter().map(|&edge| 1.0 / graph.edges()[edge].strength).sum())
                    .collect();
                let shortest = lengths.iter().copied().fold(f64::INFINITY, f64::min);
                let paths: Vec<_> =
                    paths.iter().zip(&lengths).filter(|&(_, length)| *length < shortest * (1.0 + 1e-9)).collect();
                for (path, _) in &paths {
                    for &v in &path[1..path.len() - 1] {
                        result.vertices[v as usize] += 1.0 / paths.len() as f64;
                    }
                    for edge in edges_of(path) {
                        result.edges[edge] += 1.0 / paths.len() as f64;
                    }
                }
            }
        }
        result
    }

    fn agree(a: &Betweenness, b: &Betweenness) -> bool {
        a.vertices.iter().zip(&b.vertices).chain(a.edges.iter().zip(&b.edges)).all(|(a, b)| near(*a, *b))
    }

    #[test]
    fn equal_strengths_are_hops() {
        let hops = betweenness(&kite(), &Unwatched).unwrap();
        for strength in [2.0, 0.1] {
            let edges = kite().edges().iter().map(|e| (e.from, e.to, strength)).collect::<Vec<_>>();
            assert!(agree(&of(&Graph::from_edges(10, edges)), &hops));
        }
        assert_eq!(of(&isolates(2)).vertices, [0.0, 0.0]);
        assert!(of(&isolates(0)).vertices.is_empty());
    }

    #[test]
    fn more_paths_than_a_number_counts() {
        for strength in [1.0, 0.7] {
            let edges = (0..1100_u32)
                .map(|i| 3 * i)
                .flat_map(|a| [(a, a + 1), (a, a + 2), (a + 1, a + 3), (a + 2, a + 3)])
                .map(|(u, v)| (u, v, strength));
            let result = of(&Graph::from_edges(3301, edges));
            assert!(near(result.vertices[1501], 1501.0 * 1798.0 / 2.0), "{}", result.vertices[1501]);
        }
    }

    proptest! {
        #![proptest_config(ProptestConfig::with_cases(300))]

        #[test]
        fn agrees_with_the_definition(graph in small_graph(7)) {
            prop_assert!(agree(&of(&graph), &by_definition(&graph)));
        }

        #[test]
        fn agrees_with_the_definition_on_fractions(
            graph in weighted_graph(7, prop_oneof![Just(0.3), Just(0.6), Just(0.1), Just(0.2), Just(7.0)])
        ) {
            prop_assert!(agree(&of(&graph), &by_definition(&graph)));
        }
    }
}
