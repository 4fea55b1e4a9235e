//! How far each vertex is from all others, in hops: what closeness, harmonic centrality and distance fragmentation need.

use super::Graph;
use super::sources::in_chunks;
use crate::map::Watch;

/// Sums over the distances from every vertex to those it can reach.
#[derive(Debug, Clone, PartialEq)]
pub struct Distances {
    /// For each vertex, how many others it reaches.
    pub reached: Vec<u32>,
    /// For each vertex, the sum of its distances to those it reaches.
    pub sums: Vec<u64>,
    /// For each vertex, the sum of 1/distance over all others, 1/infinity being 0.
    pub inverse_sums: Vec<f64>,
    /// For each vertex, the distance of the farthest it reaches.
    pub farthest: Vec<u32>,
}

impl Distances {
    /// Measures all of them.
    ///
    /// Breadth-first search from 64 sources at a time, one bit each (Then et al. 2014). Time O(n m) at worst and near
    /// O(n m / 64) where distances are short; space O(n) per chunk of sources. `None` when `watch` says stop.
    ///
    /// # Examples
    /// ```
    /// use querschnitt::analysis::graph::{Distances, Graph};
    /// use querschnitt::map::Unwatched;
    /// let line = Graph::from_edges(4, [(0, 1, 1.0), (1, 2, 1.0)]);
    /// let distances = Distances::of(&line, &Unwatched).unwrap();
    /// assert_eq!(distances.sums, [3, 2, 3, 0]);
    /// assert_eq!(distances.inverse_sums[0], 1.5);
    /// ```
    pub fn of(graph: &Graph, watch: &dyn Watch) -> Option<Self> {
        let n = graph.vertex_count();
        let chunks = in_chunks(n, 2 * graph.edge_count(), watch, |sources, progress| {
            let mut waves = Waves::new(n);
            let mut sums = vec![Sums::default(); sources.len()];
            let sources: Vec<u32> = sources.collect();
            for (batch, sums) in sources.chunks(64).zip(sums.chunks_mut(64)) {
                waves.run(graph, batch, None, |source, hops, count| sums[source].add(hops, count));
                batch.iter().try_for_each(|_| progress.tick())?;
            }
            Some(sums)
        })?;
        let all = || chunks.iter().flatten();
        Some(Self {
            reached: all().map(|sums| sums.reached).collect(),
            sums: all().map(|sums| sums.hops).collect(),
            inverse_sums: all().map(|sums| sums.inverse).collect(),
            farthest: all().map(|sums| sums.farthest).collect(),
        })
    }
}

/// What one source adds up.
#[derive(Debug, Clone, Copy, Default)]
struct Sums {
    reached: u32,
    hops: u64,
    inverse: f64,
    farthest: u32,
}

impl Sums {
    fn add(&mut self, hops: u32, count: u32) {
        self.reached += count;
        self.hops += u64::from(hops) * u64::from(count);
        self.inverse += f64::from(count) / f64::from(hops);
        self.farthest = hops;
    }
}

/// Sum of 1/distance over all ordered pairs of the vertices of one component, one of which may be missing.
pub(super) fn inverse_sum(graph: &Graph, waves: &mut Waves, members: &[u32], missing: Option<u32>) -> f64 {
    let mut total = 0.0;
    let mut batch = [0; 64];
    let mut sources = members.iter().copied().filter(|&v| Some(v) != missing);
    loop {
        let mut len = 0;
        for (place, source) in batch.iter_mut().zip(&mut sources) {
            *place = source;
            len += 1;
        }
        if len == 0 {
            return total;
        }
        // counts of one distance are added before they are divided: fewer roundings
        let (mut distance, mut count_there) = (0, 0_u64);
        waves.run(graph, &batch[..len], missing, |_, hops, count| {
            if hops != distance {
                total += if distance > 0 { count_there as f64 / f64::from(distance) } else { 0.0 };
                (distance, count_there) = (hops, 0);
            }
            count_there += u64::from(count);
        });
        total += if distance > 0 { count_there as f64 / f64::from(distance) } else { 0.0 };
    }
}

/// Breadth-first search from up to 64 sources at once: a vertex holds one bit for each.
pub(super) struct Waves {
    /// The sources that have reached the vertex.
    seen: Vec<u64>,
    /// Those that have just reached it.
    now: Vec<u64>,
    /// Those that reach it with the next hop.
    next: Vec<u64>,
    /// Vertices with bits in `now`.
    active: Vec<u32>,
    /// Vertices with bits in `next`; one place more for writes that are not meant.
    touched: Vec<u32>,
}

impl Waves {
    /// Buffers for `n` vertices.
    pub(super) fn new(n: usize) -> Self {
        Self { seen: vec![0; n], now: vec![0; n], next: vec![0; n], active: Vec::new(), touched: vec![0; n + 1] }
    }

    /// Tells `level(source, hops, count)` how many vertices each source (its place in `sources`, at most 64 of them)
    /// first reaches with how many hops, hops rising. The vertex `missing` is as if it did not exist.
    pub(super) fn run(
        &mut self,
        graph: &Graph,
        sources: &[u32],
        missing: Option<u32>,
        mut level: impl FnMut(usize, u32, u32),
    ) {
        self.seen.fill(0);
        self.active.clear();
        if let Some(missing) = missing {
            self.seen[missing as usize] = u64::MAX;
        }
        for (bit, &source) in sources.iter().enumerate() {
            self.seen[source as usize] |= 1 << bit;
            self.now[source as usize] |= 1 << bit;
            self.active.push(source);
        }
        let mut hops = 0;
        while !self.active.is_empty() {
            hops += 1;
            let touched = self.advance(graph);
            let mut counts = [0; 64];
            for &w in &self.touched[..touched] {
                let fresh = self.next[w as usize] & !self.seen[w as usize];
                self.next[w as usize] = 0;
                if fresh != 0 {
                    self.seen[w as usize] |= fresh;
                    self.now[w as usize] = fresh;
                    self.active.push(w);
                    let mut bits = fresh;
                    while bits != 0 {
                        counts[bits.trailing_zeros() as usize] += 1;
                        bits &= bits - 1;
                    }
                }
            }
            for (source, &count) in counts.iter().enumerate().filter(|&(_, &count)| count > 0) {
                level(source, hops, count);
            }
        }
    }

    /// Passes the bits of the active vertices on to their neighbours; returns how many those are.
    fn advance(&mut self, graph: &Graph) -> usize {
        let mut touched = 0;
        for &v in &self.active {
            let bits = std::mem::take(&mut self.now[v as usize]);
            for &w in graph.neighbours(v) {
                let first = self.next[w as usize] == 0;
                self.next[w as usize] |= bits;
                self.touched[touched] = w;
                touched += usize::from(first);
            }
        }
        self.active.clear();
        touched
    }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::super::testing::{distances, graph, isolates, near, ring, small_graph};
    use super::*;
    use crate::map::Unwatched;

    #[test]
    fn awkward_cases() {
        for n in 0..3 {
            let result = Distances::of(&isolates(n), &Unwatched).unwrap();
            assert_eq!(result.sums, vec![0; n]);
            assert_eq!(result.farthest, vec![0; n]);
        }
        let pair = Distances::of(&graph(3, &[(0, 2)]), &Unwatched).unwrap();
        assert_eq!(pair.reached, [1, 0, 1]);
    }

    #[test]
    fn more_sources_than_bits() {
        let result = Distances::of(&ring(5001), &Unwatched).unwrap();
        assert!(result.sums.iter().all(|&sum| sum == 2500 * 2501));
        assert!(result.farthest.iter().all(|&hops| hops == 2500));
    }

    proptest! {
        #![proptest_config(ProptestConfig::with_cases(300))]

        #[test]
        fn agrees_with_relaxation(graph in small_graph(9), lost in 0_u32..9) {
            let result = Distances::of(&graph, &Unwatched).unwrap();
            for (v, row) in distances(&graph).iter().enumerate() {
                let others: Vec<u32> = row.iter().flatten().copied().filter(|&d| d > 0).collect();
                prop_assert_eq!(result.reached[v] as usize, others.len());
                prop_assert_eq!(result.sums[v], u64::from(others.iter().sum::<u32>()));
                prop_assert_eq!(result.farthest[v], others.iter().copied().max().unwrap_or(0));
                prop_assert!(near(result.inverse_sums[v], others.iter().map(|&d| 1.0 / f64::from(d)).sum()));
            }
            let members: Vec<u32> = graph.vertices().collect();
            let missing = (lost < members.len() as u32).then_some(lost);
            let rest = missing.map_or(graph.clone(), |lost| graph.without_edges_of(lost));
            let plain: f64 =
                distances(&rest).iter().flatten().flatten().filter(|&&d| d > 0).map(|&d| 1.0 / f64::from(d)).sum();
            prop_assert!(near(inverse_sum(&graph, &mut Waves::new(members.len()), &members, missing), plain));
        }
    }
}
