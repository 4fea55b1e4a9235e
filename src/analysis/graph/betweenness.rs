//! Betweenness of vertices and edges: how often they lie on shortest paths between others.

use super::blocks::blocks;
use super::levels::Search;
use super::sources::sum_over;
use super::{Components, Cuts, Graph};
use crate::map::Watch;

/// Betweenness of every vertex and edge, each pair of other vertices counted once.
#[derive(Debug, Clone, PartialEq)]
pub struct Betweenness {
    /// Per vertex, raw.
    pub vertices: Vec<f64>,
    /// Per edge, raw, in the order of [`Graph::edges`].
    pub edges: Vec<f64>,
}

impl Betweenness {
    /// Per vertex, divided by the number of pairs of others, (n-1)(n-2)/2; `None` for fewer than three vertices.
    pub fn vertices_normalised(&self) -> Option<Vec<f64>> {
        let n = self.vertices.len() as f64;
        (n >= 3.0).then(|| self.vertices.iter().map(|raw| raw / ((n - 1.0) * (n - 2.0) / 2.0)).collect())
    }

    /// Per edge, divided by the number of pairs, n(n-1)/2; `None` for fewer than two vertices.
    pub fn edges_normalised(&self) -> Option<Vec<f64>> {
        let n = self.vertices.len() as f64;
        (n >= 2.0).then(|| self.edges.iter().map(|raw| raw / (n * (n - 1.0) / 2.0)).collect())
    }

    /// Takes apart the sums over all ordered pairs, one for each vertex and then one for each arc: every pair came twice,
    /// and what an edge carries stands at either of its arcs.
    pub(super) fn from_ordered_pairs(graph: &Graph, mut sums: Vec<f64>) -> Self {
        let arcs = sums.split_off(graph.vertex_count());
        let mut edges = vec![0.0; graph.edge_count()];
        for (&edge, sum) in graph.edge_ids().iter().zip(arcs) {
            edges[edge as usize] += sum / 2.0;
        }
        for sum in &mut sums {
            *sum /= 2.0;
        }
        Self { vertices: sums, edges }
    }
}

/// Betweenness on hops, exact: `C(v) = sum over pairs s < t, both not v, of sigma_st(v) / sigma_st`, where sigma counts
/// shortest paths; for an edge likewise, over all pairs s < t. Strengths play no part.
///
/// Freeman 1977; by the algorithm of Brandes 2001 (edges: Brandes 2008) on each block by itself, whose vertices stand for what
/// hangs on them there: a pair that passes a block enters and leaves it over two of its vertices, and a pair in two parts that
/// only a vertex joins passes that vertex (Puzis et al. 2015, Sariyüce et al. 2013). Exact. Time O(m log m) and O(n m) for
/// the n vertices and m edges of each block, so that trees and pendant vertices cost next to nothing; shared among the threads
/// of rayon's current pool; space O(n + m) per chunk of sources. The result is the same bit for bit on any number of threads.
/// Pairs that cannot reach each other count nothing. `None` when `watch` says stop.
///
/// # Examples
/// ```
/// use querschnitt::analysis::graph::{Graph, betweenness};
/// use querschnitt::map::Unwatched;
/// let line = Graph::from_edges(3, [(0, 1, 1.0), (1, 2, 1.0)]);
/// let result = betweenness(&line, &Unwatched).unwrap();
/// assert_eq!(result.vertices, [0.0, 1.0, 0.0]);
/// assert_eq!(result.edges, [2.0, 2.0]);
/// ```
pub fn betweenness(graph: &Graph, watch: &dyn Watch) -> Option<Betweenness> {
    over_blocks(graph, watch, by_sources)
}

/// Betweenness of the whole from that of each block, whose vertices weigh as much as hangs on them there.
pub(super) fn over_blocks(
    graph: &Graph,
    watch: &dyn Watch,
    within: impl Fn(&Graph, &[f64], &dyn Watch) -> Option<Betweenness>,
) -> Option<Betweenness> {
    let cuts = Cuts::of(graph);
    let vertices = graph.vertices().map(|v| pairs_apart(&cuts, v) as f64).collect();
    let mut result = Betweenness { vertices, edges: vec![0.0; graph.edge_count()] };
    let mut before = 0;
    for block in blocks(graph, &cuts) {
        let share = Share { watch, before, own: block.edges.len(), all: graph.edge_count() };
        let given = match block.weights[..] {
            // a bridge: all that hangs on one end with all that hangs on the other
            [a, b] => share.tick(1, 1).then(|| Betweenness { vertices: vec![0.0; 2], edges: vec![a * b] }),
            _ => within(&block.graph, &block.weights, &share),
        }?;
        for (&v, raw) in block.vertices.iter().zip(given.vertices) {
            result.vertices[v as usize] += raw;
        }
        for (&edge, raw) in block.edges.iter().zip(given.edges) {
            result.edges[edge as usize] = raw;
        }
        before += block.edges.len();
    }
    Some(result)
}

/// Pairs of vertices that only hang together over `v`.
fn pairs_apart(cuts: &Cuts, v: u32) -> u64 {
    let sizes = || cuts.part_sizes(v).map(u64::from);
    (sizes().sum::<u64>().pow(2) - sizes().map(|size| size.pow(2)).sum::<u64>()) / 2
}

/// The algorithm of Brandes, every vertex standing for as many as it weighs.
pub(super) fn by_sources(graph: &Graph, weights: &[f64], watch: &dyn Watch) -> Option<Betweenness> {
    let (n, arcs) = (graph.vertex_count(), 2 * graph.edge_count());
    let components = Components::of(graph);
    let scratch = || Search::new(graph, &components, weights);
    let sums = sum_over((n, arcs), n + arcs, watch, scratch, |search, source, sums| {
        let (vertices, arcs) = sums.split_at_mut(n);
        search.run(source);
        search.gather(vertices, arcs);
        search.forget();
    })?;
    Some(Betweenness::from_ordered_pairs(graph, sums))
}

/// The part of the work that a block is, each as long as it has edges.
struct Share<'a> {
    watch: &'a dyn Watch,
    before: usize,
    own: usize,
    all: usize,
}

impl Watch for Share<'_> {
    fn tick(&self, done: usize, all: usize) -> bool {
        self.watch.tick(self.before + self.own * done / all.max(1), self.all)
    }
}

#[cfg(test)]
mod tests {
    use std::time::Instant;

    use proptest::prelude::*;

    use super::super::random::Random;
    use super::super::testing::{distances, isolates, kite, line, near, ring, shown, simple_paths, small_graph, star};
    use super::*;
    use crate::map::Unwatched;

    fn of(graph: &Graph) -> Betweenness {
        betweenness(graph, &Unwatched).unwrap()
    }

    /// The definition, word for word: over all shortest paths of all pairs.
    fn by_definition(graph: &Graph) -> Betweenness {
        let mut result =
            Betweenness { vertices: vec![0.0; graph.vertex_count()], edges: vec![0.0; graph.edge_count()] };
        for t in graph.vertices() {
            for s in 0..t {
                let paths = simple_paths(graph, s, t);
                let Some(shortest) = paths.iter().map(Vec::len).min() else { continue };
                let paths: Vec<_> = paths.into_iter().filter(|path| path.len() == shortest).collect();
                for path in &paths {
                    for v in &path[1..path.len() - 1] {
                        result.vertices[*v as usize] += 1.0 / paths.len() as f64;
                    }
                    for pair in path.windows(2) {
                        let edge = graph.edge_between(pair[0], pair[1]).unwrap();
                        result.edges[edge as usize] += 1.0 / paths.len() as f64;
                    }
                }
            }
        }
        result
    }

    fn near_all(a: &Betweenness, b: &Betweenness) -> bool {
        let values = |it: &Betweenness| [it.vertices.clone(), it.edges.clone()].concat();
        values(a).into_iter().zip(values(b)).all(|(a, b)| near(a, b))
    }

    /// Without looking at the blocks.
    fn plain(graph: &Graph) -> Betweenness {
        by_sources(graph, &vec![1.0; graph.vertex_count()], &Unwatched).unwrap()
    }

    #[test]
    fn the_kite() {
        let result = of(&kite());
        let raw = [0.8333, 0.8333, 0.0, 3.6667, 0.0, 8.3333, 8.3333, 14.0, 8.0, 0.0];
        let normalised = [0.0231, 0.0231, 0.0, 0.1019, 0.0, 0.2315, 0.2315, 0.3889, 0.2222, 0.0];
        for v in 0..10 {
            assert!(shown(result.vertices[v], raw[v]));
            assert!(shown(result.vertices_normalised().unwrap()[v], normalised[v]));
        }
    }

    #[test]
    fn plain_shapes() {
        assert_eq!(of(&star(5)).vertices, [6.0, 0.0, 0.0, 0.0, 0.0]);
        assert_eq!(of(&ring(5)).vertices, [1.0; 5]);
        assert_eq!(of(&line(4)).edges, [3.0, 4.0, 3.0]);
        assert_eq!(of(&star(5)).vertices_normalised().unwrap()[0].to_bits(), 1.0_f64.to_bits());
    }

    #[test]
    fn awkward_cases() {
        for n in 0..3 {
            assert_eq!(of(&isolates(n)).vertices, vec![0.0; n]);
            assert_eq!(of(&isolates(n)).vertices_normalised(), None);
        }
        assert_eq!(of(&line(2)).edges_normalised(), Some(vec![1.0]));
        assert_eq!(of(&isolates(1)).edges_normalised(), None);
    }

    #[test]
    fn a_dense_core_with_a_fringe() {
        // wide levels beside narrow ones: both ways of reading a level are taken
        let core = (0..30_u32).flat_map(|u| (0..u).map(move |v| (u, v, 1.0)));
        let fringe = (0..60_u32).flat_map(|i| [(i % 30, 30 + i, 1.0), (30 + i, 90 + i / 2, 1.0)]);
        let graph = Graph::from_edges(121, core.chain(fringe));
        let result = plain(&graph);
        assert!(near_all(&result, &of(&graph)));
        let sum_of_distances: u32 = distances(&graph).iter().flatten().flatten().sum();
        // every edge of every shortest path is counted once; every vertex within a path too
        assert!(near(result.edges.iter().sum(), f64::from(sum_of_distances) / 2.0));
        let reached = distances(&graph).iter().flatten().flatten().filter(|&&d| d > 0).count();
        assert!(near(result.vertices.iter().sum(), (f64::from(sum_of_distances) - reached as f64) / 2.0));
    }

    #[test]
    fn more_paths_than_a_number_counts() {
        // a chain of 1100 diamonds has 2^1100 shortest paths from end to end
        let diamonds: u32 = 1100;
        let edges = (0..diamonds)
            .map(|i| 3 * i)
            .flat_map(|a| [(a, a + 1), (a, a + 2), (a + 1, a + 3), (a + 2, a + 3)].map(|(u, v)| (u, v, 1.0)));
        let graph = Graph::from_edges(3 * diamonds as usize + 1, edges);
        let result = of(&graph);
        assert!(near_all(&result, &plain(&graph)));
        // each middle of a diamond takes half of the pairs that pass it; nothing passes the other middle
        for i in [0, 1, 500, 1099] {
            let (left, right) = (f64::from(3 * i + 1), f64::from(3 * (diamonds - 1 - i) + 1));
            assert!(near(result.vertices[3 * i as usize + 1], left * right / 2.0));
        }
    }

    #[test]
    fn the_same_bits_on_any_number_of_threads() {
        let graph = random_graph(300, 900);
        let on = |threads| {
            let pool = rayon::ThreadPoolBuilder::new().num_threads(threads).build().unwrap();
            pool.install(|| of(&graph))
        };
        let one = on(1);
        for threads in [2, 3, 7] {
            let other = on(threads);
            assert!(one.vertices.iter().zip(&other.vertices).all(|(a, b)| a.to_bits() == b.to_bits()));
            assert!(one.edges.iter().zip(&other.edges).all(|(a, b)| a.to_bits() == b.to_bits()));
        }
    }

    fn random_graph(n: u32, m: usize) -> Graph {
        let mut random = Random::new(1);
        Graph::from_edges(n as usize, (0..m).map(|_| (random.below(n), random.below(n), 1.0)))
    }

    /// Prints how long a network of 2,000 units takes on one core: `cargo test --release -- --ignored fast --nocapture`.
    #[test]
    #[ignore = "measures time"]
    fn fast() {
        let graph = random_graph(2000, 10_000);
        let pool = rayon::ThreadPoolBuilder::new().num_threads(1).build().unwrap();
        for _ in 0..5 {
            let start = Instant::now();
            let result = pool.install(|| of(&graph));
            println!("{:?} {}", start.elapsed(), result.vertices[0]);
        }
    }

    #[test]
    fn a_long_line() {
        let n = 200_000;
        let result = of(&line(n));
        for v in [0, 1, 77_777, n - 2, n - 1] {
            let (left, right) = (f64::from(v), f64::from(n - 1 - v));
            assert!(near(result.vertices[v as usize], left * right));
            assert!(result.edges.get(v as usize).is_none_or(|&edge| near(edge, (left + 1.0) * right)));
        }
    }

    /// A random network with as many vertices again that hang on one of those before.
    fn with_a_fringe(core: u32, ties: usize, seed: u64) -> Graph {
        let mut random = Random::new(seed);
        let within: Vec<_> = (0..ties).map(|_| (random.below(core), random.below(core), 1.0)).collect();
        let fringe = (core..2 * core).map(|v| (random.below(v), v, 1.0)).collect::<Vec<_>>();
        Graph::from_edges(2 * core as usize, within.into_iter().chain(fringe))
    }

    proptest! {
        #![proptest_config(ProptestConfig::with_cases(400))]

        #[test]
        fn the_blocks_give_the_whole(core in 2_u32..40, share in 0.2..2.0, seed in any::<u64>()) {
            let graph = with_a_fringe(core, (f64::from(core) * share) as usize, seed);
            prop_assert!(near_all(&of(&graph), &plain(&graph)));
        }

        #[test]
        fn agrees_with_the_definition(graph in small_graph(7)) {
            let (fast, slow) = (of(&graph), by_definition(&graph));
            for (a, b) in fast.vertices.iter().zip(&slow.vertices).chain(fast.edges.iter().zip(&slow.edges)) {
                prop_assert!(near(*a, *b), "{:?} {:?}", fast, slow);
            }
        }
    }
}
