//! Betweenness of vertices and edges: how often they lie on shortest paths between others.

use super::Graph;
use super::sources::sum_over;
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

    /// Takes apart the sums over all ordered pairs (vertices first, then edges): each pair came twice.
    pub(super) fn from_ordered_pairs(graph: &Graph, mut sums: Vec<f64>) -> Self {
        for sum in &mut sums {
            *sum /= 2.0;
        }
        let edges = sums.split_off(graph.vertex_count());
        Self { vertices: sums, edges }
    }
}

/// Betweenness on hops, exact: `C(v) = sum over pairs s < t, both not v, of sigma_st(v) / sigma_st`, where sigma counts
/// shortest paths; for an edge likewise, over all pairs s < t. Strengths play no part.
///
/// Freeman 1977; by the algorithm of Brandes 2001 (edges: Brandes 2008). Time O(n m), shared among the threads of
/// rayon's current pool; space O(n + m) per chunk of sources. The result is the same bit for bit on any number of
/// threads. Pairs that cannot reach each other count nothing. `None` when `watch` says stop.
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
    let (n, m) = (graph.vertex_count(), graph.edge_count());
    let sums = sum_over(
        (n, 2 * m),
        n + m,
        watch,
        || Scratch::new(n, m),
        |scratch, source, sums| {
            let (vertices, edges) = sums.split_at_mut(n);
            scratch.search(graph, source);
            if scratch.countable() {
                scratch.gather(vertices, edges);
            } else {
                scratch.gather_logarithms(graph, vertices, edges);
            }
            scratch.forget();
        },
    )?;
    Some(Betweenness::from_ordered_pairs(graph, sums))
}

/// Above this many shortest paths, ratios of their numbers would lose digits and the numbers soon be infinite.
const COUNTABLE: f64 = 1e250;

/// What the search from one source knows of a vertex.
#[derive(Clone, Copy)]
struct Seen {
    /// Number of shortest paths from the source.
    paths: f64,
    /// Hops from the source, or [`UNSEEN`].
    hops: u32,
}

const UNSEEN: u32 = u32::MAX;
const NOTHING: Seen = Seen { paths: 0.0, hops: UNSEEN };

/// The buffers of one search, used again for the next.
struct Scratch {
    seen: Vec<Seen>,
    /// The vertices reached, by distance; one place more than vertices.
    order: Vec<u32>,
    reached: usize,
    /// Arcs one hop further, grouped as `order`: head and edge; one place more than edges.
    onward: Vec<(u32, u32)>,
    /// Where the onward arcs of each vertex in `order` start, and the end of the last.
    starts: Vec<u32>,
    /// (1 + dependency) / paths of each vertex.
    share: Vec<f64>,
}

impl Scratch {
    fn new(n: usize, m: usize) -> Self {
        Self {
            seen: vec![NOTHING; n],
            order: vec![0; n + 1],
            reached: 0,
            onward: vec![(0, 0); m + 1],
            starts: vec![0; n + 1],
            share: vec![0.0; n],
        }
    }

    /// Breadth-first search that counts shortest paths.
    ///
    /// The inner loop has no branch that depends on the graph: it always writes and only moves the ends of the lists
    /// on where the write was meant. Wrongly guessed branches would cost more than all else here. The spare place at
    /// the end of `order` and `onward` takes the writes that are not meant.
    fn search(&mut self, graph: &Graph, source: u32) {
        let Self { seen, order, onward, starts, .. } = self;
        let (offsets, heads, edge_ids) = (graph.offsets(), graph.heads(), graph.edge_ids());
        seen[source as usize] = Seen { paths: 1.0, hops: 0 };
        order[0] = source;
        let (mut next, mut reached, mut arcs) = (0, 1, 0);
        while next < reached {
            let v = order[next] as usize;
            let Seen { paths, hops } = seen[v];
            let beyond = hops + 1;
            starts[next] = arcs as u32;
            let row = offsets[v] as usize..offsets[v + 1] as usize;
            for (&w, &edge) in heads[row.clone()].iter().zip(&edge_ids[row]) {
                let there = &mut seen[w as usize];
                let fresh = there.hops == UNSEEN;
                there.hops = if fresh { beyond } else { there.hops };
                let is_onward = there.hops == beyond;
                there.paths += if is_onward { paths } else { 0.0 };
                order[reached] = w;
                reached += usize::from(fresh);
                onward[arcs] = (w, edge);
                arcs += usize::from(is_onward);
            }
            next += 1;
        }
        starts[reached] = arcs as u32;
        self.reached = reached;
    }

    /// Whether the numbers of paths are exact enough to divide by each other.
    fn countable(&self) -> bool {
        self.order[..self.reached].iter().all(|&v| self.seen[v as usize].paths < COUNTABLE)
    }

    /// Adds the dependencies of the source, from the farthest vertex inwards.
    fn gather(&mut self, vertices: &mut [f64], edges: &mut [f64]) {
        for at in (0..self.reached).rev() {
            let v = self.order[at] as usize;
            let paths = self.seen[v].paths;
            let mut shares = 0.0;
            for &(w, edge) in &self.onward[self.starts[at] as usize..self.starts[at + 1] as usize] {
                let share = self.share[w as usize];
                shares += share;
                edges[edge as usize] += paths * share;
            }
            let dependency = paths * shares;
            self.share[v] = (1.0 + dependency) / paths;
            if at > 0 {
                vertices[v] += dependency;
            }
        }
    }

    /// The same for more paths than a number can count: works on the logarithms of the numbers of paths.
    fn gather_logarithms(&mut self, graph: &Graph, vertices: &mut [f64], edges: &mut [f64]) {
        let mut logarithms = vec![0.0; self.seen.len()];
        for &w in &self.order[1..self.reached] {
            let before = self.seen[w as usize].hops - 1;
            let inward = || graph.neighbours(w).iter().filter(|&&v| self.seen[v as usize].hops == before);
            let greatest = inward().map(|&v| logarithms[v as usize]).fold(0.0, f64::max);
            let sum: f64 = inward().map(|&v| (logarithms[v as usize] - greatest).exp()).sum();
            logarithms[w as usize] = greatest + sum.ln();
        }
        // here `share` is 1 + dependency alone
        for at in (0..self.reached).rev() {
            let v = self.order[at] as usize;
            let mut dependency = 0.0;
            for &(w, edge) in &self.onward[self.starts[at] as usize..self.starts[at + 1] as usize] {
                let part = (logarithms[v] - logarithms[w as usize]).exp() * self.share[w as usize];
                dependency += part;
                edges[edge as usize] += part;
            }
            self.share[v] = 1.0 + dependency;
            if at > 0 {
                vertices[v] += dependency;
            }
        }
    }

    /// Makes ready for the next source: touches only what was reached.
    fn forget(&mut self) {
        for &v in &self.order[..self.reached] {
            self.seen[v as usize] = NOTHING;
        }
    }
}

#[cfg(test)]
mod tests {
    use std::time::Instant;

    use proptest::prelude::*;

    use super::super::random::Random;
    use super::super::testing::{isolates, kite, line, near, ring, shown, simple_paths, small_graph, star};
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
    fn more_paths_than_a_number_counts() {
        // a chain of 1100 diamonds has 2^1100 shortest paths from end to end
        let diamonds: u32 = 1100;
        let edges = (0..diamonds)
            .map(|i| 3 * i)
            .flat_map(|a| [(a, a + 1), (a, a + 2), (a + 1, a + 3), (a + 2, a + 3)].map(|(u, v)| (u, v, 1.0)));
        let result = of(&Graph::from_edges(3 * diamonds as usize + 1, edges));
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

    proptest! {
        #![proptest_config(ProptestConfig::with_cases(400))]

        #[test]
        fn agrees_with_the_definition(graph in small_graph(7)) {
            let (fast, slow) = (of(&graph), by_definition(&graph));
            for (a, b) in fast.vertices.iter().zip(&slow.vertices).chain(fast.edges.iter().zip(&slow.edges)) {
                prop_assert!(near(*a, *b), "{:?} {:?}", fast, slow);
            }
        }

        #[test]
        fn logarithms_give_the_same(graph in small_graph(9)) {
            let (n, m) = (graph.vertex_count(), graph.edge_count());
            let mut scratch = Scratch::new(n, m);
            let (mut vertices, mut edges) = (vec![0.0; n], vec![0.0; m]);
            for source in graph.vertices() {
                scratch.search(&graph, source);
                scratch.gather_logarithms(&graph, &mut vertices, &mut edges);
                scratch.forget();
            }
            vertices.extend(edges);
            let (counted, by_logarithms) = (of(&graph), Betweenness::from_ordered_pairs(&graph, vertices));
            prop_assert!(counted.vertices.iter().zip(&by_logarithms.vertices).all(|(a, b)| near(*a, *b)));
            prop_assert!(counted.edges.iter().zip(&by_logarithms.edges).all(|(a, b)| near(*a, *b)));
        }
    }
}
