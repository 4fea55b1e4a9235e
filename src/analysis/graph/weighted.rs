//! Betweenness on distances that shrink with strength.

use std::cmp::Reverse;
use std::collections::BinaryHeap;

use super::betweenness::{by_sources as by_hops, over_blocks};
use super::sources::sum_over;
use super::whole_lengths::{self, whole_lengths};
use super::{Betweenness, Graph};
use crate::map::Watch;

/// Betweenness with edges of length 1/strength: close ties are short ways.
///
/// Definition, pairs and result as in [`betweenness`](super::betweenness), block by block like there; where all strengths are
/// equal, it is the same. Where all are 1, 2 or 3 the lengths are the exact integers 6/strength; otherwise two paths count as
/// equally long if they differ by less than 1e-10 of their length. Brandes 2001 with Dijkstra's search. Time O(n (m + n)) with
/// the integers, whose open vertices wait in buckets (Dial 1969), else O(n (m + n) log n), shared among threads; space
/// O(n + m) per chunk of sources; the same bits on any number of threads. `None` when `watch` says stop.
///
/// # Examples
/// ```
/// use querschnitt::analysis::graph::{Graph, weighted_betweenness};
/// use querschnitt::map::Unwatched;
/// // over 1 the way from 0 to 2 is 1/3 + 1/3, shorter than the direct 1
/// let graph = Graph::from_edges(3, [(0, 1, 3.0), (1, 2, 3.0), (0, 2, 1.0)]);
/// assert_eq!(weighted_betweenness(&graph, &Unwatched).unwrap().vertices, [0.0, 1.0, 0.0]);
/// ```
pub fn weighted_betweenness(graph: &Graph, watch: &dyn Watch) -> Option<Betweenness> {
    over_blocks(graph, watch, |block, weights, watch| match whole_lengths(block) {
        _ if block.is_evenly_strong() => by_hops(block, weights, watch),
        Some(lengths) => by_whole_lengths(block, weights, &lengths, watch),
        None => by_lengths(block, weights, watch),
    })
}

/// The algorithm of Brandes on whole lengths, every vertex standing for as many as it weighs.
fn by_whole_lengths(graph: &Graph, weights: &[f64], lengths: &[u8], watch: &dyn Watch) -> Option<Betweenness> {
    let (n, arcs) = (graph.vertex_count(), 2 * graph.edge_count());
    let scratch = || whole_lengths::Search::new(graph, weights, lengths);
    let sums = sum_over((n, arcs), n + arcs, watch, scratch, |search, source, sums| {
        let (vertices, arcs) = sums.split_at_mut(n);
        if search.run(source) {
            search.gather(vertices, arcs);
        } else {
            let mut patient = Search::new(graph, weights);
            patient.run(source);
            patient.gather(vertices, arcs);
        }
    })?;
    Some(Betweenness::from_ordered_pairs(graph, sums))
}

/// The same on any lengths.
fn by_lengths(graph: &Graph, weights: &[f64], watch: &dyn Watch) -> Option<Betweenness> {
    let (n, arcs) = (graph.vertex_count(), 2 * graph.edge_count());
    let scratch = || Search::new(graph, weights);
    let sums = sum_over((n, arcs), n + arcs, watch, scratch, |search, source, sums| {
        let (vertices, arcs) = sums.split_at_mut(n);
        search.run(source);
        search.gather(vertices, arcs);
    })?;
    Some(Betweenness::from_ordered_pairs(graph, sums))
}

/// Two ways whose lengths differ by no more than this share are equally long.
const TOLERANCE: f64 = 1e-10;

/// Above this many shortest paths their numbers are kept as logarithms.
const COUNTABLE: f64 = 1e250;

/// Dijkstra's search from one source, with buffers that serve one source after the other.
struct Search<'a> {
    graph: &'a Graph,
    /// For how many vertices each stands, as a source and as a target.
    weights: &'a [f64],
    /// The length of each arc.
    lengths: Vec<f64>,
    distance: Vec<f64>,
    settled: Vec<bool>,
    /// Number of shortest paths from the source, or its logarithm if they are `countless`.
    paths: Vec<f64>,
    countless: bool,
    /// The vertices reached, by distance.
    order: Vec<u32>,
    /// The last steps of shortest paths, grouped as `order`: the vertex before and the arc back to it.
    before: Vec<(u32, u32)>,
    /// Where the last steps to each vertex in `order` end.
    ends: Vec<u32>,
    /// Vertices that wait to be settled, the nearest first; the bits of numbers that are not negative have their order.
    open: BinaryHeap<Reverse<(u64, u32)>>,
    dependency: Vec<f64>,
}

impl<'a> Search<'a> {
    fn new(graph: &'a Graph, weights: &'a [f64]) -> Self {
        let n = graph.vertex_count();
        Self {
            graph,
            weights,
            lengths: graph.edge_ids().iter().map(|&edge| 1.0 / graph.edges()[edge as usize].strength).collect(),
            distance: vec![f64::INFINITY; n],
            settled: vec![false; n],
            paths: vec![0.0; n],
            countless: false,
            order: Vec::with_capacity(n),
            before: Vec::with_capacity(graph.edge_count()),
            ends: Vec::with_capacity(n),
            open: BinaryHeap::default(),
            dependency: vec![0.0; n],
        }
    }

    fn run(&mut self, source: u32) {
        self.distance.fill(f64::INFINITY);
        self.settled.fill(false);
        self.order.clear();
        self.before.clear();
        self.ends.clear();
        self.countless = false;
        self.distance[source as usize] = 0.0;
        self.open.push(Reverse((0.0_f64.to_bits(), source)));
        while let Some(Reverse((key, v))) = self.open.pop() {
            // an entry that a shorter way has overtaken meets a settled vertex
            let distance = self.distance[v as usize];
            if !self.settled[v as usize] && distance.to_bits() == key {
                self.settle(v, distance);
            }
        }
        if self.countless {
            self.count_by_logarithms();
        }
    }

    /// The shortest way to `v` is known: counts the paths that lead here and looks on.
    fn settle(&mut self, v: u32, distance: f64) {
        let start = self.before.len();
        let mut paths = 0.0;
        let row = self.graph.row(v);
        let arcs = self.graph.heads()[row.clone()].iter().zip(&self.lengths[row.clone()]);
        for (arc, (&w, length)) in row.zip(arcs) {
            let there = self.distance[w as usize];
            if self.settled[w as usize] {
                if there + length <= distance * (1.0 + TOLERANCE) {
                    self.before.push((w, arc as u32));
                    paths += self.paths[w as usize];
                }
            } else if distance + length < there {
                self.distance[w as usize] = distance + length;
                self.open.push(Reverse(((distance + length).to_bits(), w)));
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

    /// Adds what the source's shortest paths give to every vertex, and to either of the two arcs of every edge.
    fn gather(&mut self, vertices: &mut [f64], arcs: &mut [f64]) {
        for &v in &self.order {
            self.dependency[v as usize] = 0.0;
        }
        let stands_for = self.order.first().map_or(0.0, |&source| self.weights[source as usize]);
        for at in (0..self.order.len()).rev() {
            let w = self.order[at] as usize;
            let start = if at == 0 { 0 } else { self.ends[at - 1] as usize };
            for &(v, arc) in &self.before[start..self.ends[at] as usize] {
                let v = v as usize;
                let share =
                    if self.countless { (self.paths[v] - self.paths[w]).exp() } else { self.paths[v] / self.paths[w] };
                let part = share * (stands_for * self.weights[w] + self.dependency[w]);
                self.dependency[v] += part;
                arcs[arc as usize] += part;
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
    use super::super::random::Random;
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
        for (one, other) in [(1.0, 1.0), (1.0, 3.0), (0.7, 0.9)] {
            let edges = (0..1100_u32)
                .map(|i| 3 * i)
                .flat_map(|a| [(a, a + 1, one), (a, a + 2, other), (a + 1, a + 3, other), (a + 2, a + 3, one)]);
            let result = of(&Graph::from_edges(3301, edges));
            assert!(near(result.vertices[1501], 1501.0 * 1798.0 / 2.0), "{}", result.vertices[1501]);
        }
    }

    /// The whole graph as one, with the lengths as they are.
    fn plain(graph: &Graph) -> Betweenness {
        by_lengths(graph, &vec![1.0; graph.vertex_count()], &Unwatched).unwrap()
    }

    proptest! {
        #![proptest_config(ProptestConfig::with_cases(300))]

        #[test]
        fn whole_lengths_and_blocks_give_the_same(core in 2_u32..30, share in 0.2..3.0, seed in any::<u64>()) {
            let mut random = Random::new(seed);
            let ties = (f64::from(core) * share) as usize;
            let within: Vec<_> = (0..ties).map(|_| (random.below(core), random.below(core))).collect();
            let fringe: Vec<_> = (core..2 * core).map(|v| (random.below(v), v)).collect();
            let ties = within.into_iter().chain(fringe).map(|(u, v)| (u, v, f64::from(1 + random.below(3))));
            let graph = Graph::from_edges(2 * core as usize, ties.collect::<Vec<_>>());
            prop_assert!(agree(&of(&graph), &plain(&graph)));
        }

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
