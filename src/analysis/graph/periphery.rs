//! Core and periphery: how well one core that is tied to all explains the network.

use super::Graph;
use crate::map::Watch;

/// The best core found and how well it fits.
#[derive(Debug, Clone, PartialEq)]
pub struct CorePeriphery {
    /// Pearson correlation of the ties with the ideal pattern, from -1 to 1.
    pub correlation: f64,
    /// The core, in rising order.
    pub core: Vec<u32>,
    /// Whether no other core fits better; else a local optimum.
    pub exact: bool,
}

/// Up to how many vertices all cores are tried.
const ALL: usize = 16;

/// Discrete core-periphery model (Borgatti and Everett 1999, equations 1 and 2): splits the vertices so that the correlation over
/// all pairs between the ties and the ideal pattern, a tie wherever at least one of the two belongs to the core, is largest.
///
/// Up to 16 vertices all splits are tried. Beyond, the split is searched for: the best number of vertices by falling degree, or by
/// falling gain, and from there vertices moved or exchanged while that helps; a local optimum, as in all programs that fit this
/// model. `None` where there is no variance: without ties, with all of them, for fewer than three vertices; and when `watch`
/// says stop. Time O(m + n log n) for the start and O(n + m) a move; space O(n).
///
/// # Examples
/// ```
/// use querschnitt::analysis::graph::{Graph, core_periphery};
/// use querschnitt::map::Unwatched;
/// let star = Graph::from_edges(6, (1..6).map(|leaf| (0, leaf, 1.0)));
/// let fit = core_periphery(&star, &Unwatched).unwrap();
/// assert_eq!(fit.core, [0]);
/// assert!((fit.correlation - 1.0).abs() < 1e-12);
/// ```
pub fn core_periphery(graph: &Graph, watch: &dyn Watch) -> Option<CorePeriphery> {
    let n = graph.vertex_count();
    let pairs = n as f64 * (n as f64 - 1.0) / 2.0;
    if n < 3 || graph.edge_count() == 0 || graph.edge_count() as f64 >= pairs {
        return None;
    }
    let exact = n <= ALL;
    let best = if exact { Split::best_of_all(graph) } else { Split::searched(graph, watch)? };
    Some(CorePeriphery {
        correlation: best.correlation(),
        core: graph.vertices().filter(|&v| best.inside[v as usize]).collect(),
        exact,
    })
}

/// A move must help by more than rounding.
const LEAST: f64 = 1e-12;

/// The vertices in the order in which each covers the most edges not yet covered; of equal ones the smallest first.
fn by_gain(graph: &Graph) -> Vec<u32> {
    let mut outside: Vec<u32> = graph.vertices().map(|v| graph.degree(v) as u32).collect();
    let mut heap: std::collections::BinaryHeap<_> =
        graph.vertices().map(|v| (outside[v as usize], std::cmp::Reverse(v))).collect();
    let mut taken = vec![false; outside.len()];
    let mut order = Vec::with_capacity(outside.len());
    while let Some((gain, std::cmp::Reverse(v))) = heap.pop() {
        if taken[v as usize] {
            continue;
        }
        if gain > outside[v as usize] {
            // fell since it was put in: again with what it is worth now
            heap.push((outside[v as usize], std::cmp::Reverse(v)));
            continue;
        }
        taken[v as usize] = true;
        order.push(v);
        for &w in graph.neighbours(v) {
            outside[w as usize] -= 1;
        }
    }
    order
}

/// A core with what is needed to judge its neighbours.
struct Split<'a> {
    graph: &'a Graph,
    inside: Vec<bool>,
    /// For each vertex, how many of its neighbours are not in the core.
    outside: Vec<u32>,
    size: usize,
    /// Edges with an end in the core.
    covered: usize,
}

impl<'a> Split<'a> {
    /// Nobody in the core.
    fn empty(graph: &'a Graph) -> Self {
        Self {
            graph,
            inside: vec![false; graph.vertex_count()],
            outside: graph.vertices().map(|v| graph.degree(v) as u32).collect(),
            size: 0,
            covered: 0,
        }
    }

    /// Tries every core, each one vertex away from the one before (Gray's order); of equal ones the first.
    fn best_of_all(graph: &'a Graph) -> Self {
        let mut split = Self::empty(graph);
        let (mut best, mut best_step) = (f64::NEG_INFINITY, 0);
        for step in 1..1_u32 << graph.vertex_count() {
            split.toggle(step.trailing_zeros());
            let correlation = split.correlation();
            if correlation > best + LEAST {
                (best, best_step) = (correlation, step);
            }
        }
        let mut split = Self::empty(graph);
        for v in graph.vertices().filter(|v| (best_step ^ (best_step >> 1)) >> v & 1 == 1) {
            split.toggle(v);
        }
        split
    }

    /// The better of two local optima; `None` when stopped.
    fn searched(graph: &'a Graph, watch: &dyn Watch) -> Option<Self> {
        let mut by_degree: Vec<u32> = graph.vertices().collect();
        by_degree.sort_by_key(|&v| (std::cmp::Reverse(graph.degree(v)), v));
        let first = Self::improved(graph, &by_degree, watch)?;
        let second = Self::improved(graph, &by_gain(graph), watch)?;
        Some(if second.correlation() > first.correlation() + LEAST { second } else { first })
    }

    /// The local optimum to which the best start of `order` leads; `None` when stopped.
    fn improved(graph: &'a Graph, order: &[u32], watch: &dyn Watch) -> Option<Self> {
        let mut split = Self::best_prefix(graph, order);
        // how many moves there are to come, nobody knows
        while watch.tick(0, 1) {
            if !split.improve() {
                return Some(split);
            }
        }
        None
    }

    /// The first so many of `order` that fit best.
    fn best_prefix(graph: &'a Graph, order: &[u32]) -> Self {
        let mut split = Self::empty(graph);
        let (mut best, mut best_size) = (f64::NEG_INFINITY, 0);
        for &v in order {
            split.toggle(v);
            let correlation = split.correlation();
            if correlation > best + LEAST {
                (best, best_size) = (correlation, split.size);
            }
        }
        for &v in &order[best_size..] {
            split.toggle(v);
        }
        split
    }

    fn correlation(&self) -> f64 {
        self.correlation_of(self.size, self.covered)
    }

    /// The correlation of a core of `size` that covers so many edges; minus infinity where the pattern has no variance.
    fn correlation_of(&self, size: usize, covered: usize) -> f64 {
        let n = self.inside.len() as f64;
        let rest = n - size as f64;
        let (pairs, m) = (n * (n - 1.0) / 2.0, self.graph.edge_count() as f64);
        let ones = pairs - rest * (rest - 1.0) / 2.0;
        let spread = m * (pairs - m) * ones * (pairs - ones);
        if spread > 0.0 { (pairs * covered as f64 - m * ones) / spread.sqrt() } else { f64::NEG_INFINITY }
    }

    /// Moves `v` into the core or out of it.
    fn toggle(&mut self, v: u32) {
        let open = self.outside[v as usize] as usize;
        let leaves = self.inside[v as usize];
        self.inside[v as usize] = !leaves;
        (self.size, self.covered) =
            if leaves { (self.size - 1, self.covered - open) } else { (self.size + 1, self.covered + open) };
        for &w in self.graph.neighbours(v) {
            let outside = &mut self.outside[w as usize];
            *outside = if leaves { *outside + 1 } else { *outside - 1 };
        }
    }

    /// Makes the best move or exchange, if any helps.
    fn improve(&mut self) -> bool {
        let mut best = (self.correlation() + LEAST, None, None);
        let mut offer = |correlation: f64, one: u32, other: Option<u32>| {
            if correlation > best.0 {
                best = (correlation, Some(one), other);
            }
        };
        let open = |v: u32| self.outside[v as usize] as usize;
        let mut strongest: Option<u32> = None;
        for v in self.graph.vertices() {
            if self.inside[v as usize] {
                offer(self.correlation_of(self.size - 1, self.covered - open(v)), v, None);
            } else {
                offer(self.correlation_of(self.size + 1, self.covered + open(v)), v, None);
                strongest = strongest.filter(|&other| open(other) >= open(v)).or(Some(v));
            }
        }
        // exchange a member for the vertex that covers the most, or for a neighbour, which gains their own edge
        for u in self.graph.vertices().filter(|&u| self.inside[u as usize]) {
            let without = self.covered - open(u);
            for &v in self.graph.neighbours(u).iter().filter(|&&v| !self.inside[v as usize]) {
                offer(self.correlation_of(self.size, without + open(v) + 1), u, Some(v));
            }
            if let Some(v) = strongest {
                let tied = usize::from(self.graph.edge_between(u, v).is_some());
                offer(self.correlation_of(self.size, without + open(v) + tied), u, Some(v));
            }
        }
        let (_, one, other) = best;
        for v in one.into_iter().chain(other) {
            self.toggle(v);
        }
        one.is_some()
    }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::super::testing::{isolates, near, ring, small_graph, star};
    use super::*;
    use crate::map::Unwatched;

    fn of(graph: &Graph) -> Option<CorePeriphery> {
        core_periphery(graph, &Unwatched)
    }

    /// Pearson's correlation over all pairs, from its own formula; `None` without variance.
    fn by_formula(graph: &Graph, inside: impl Fn(u32) -> bool) -> Option<f64> {
        let pairs: Vec<(f64, f64)> = graph
            .vertices()
            .flat_map(|j| (0..j).map(move |i| (i, j)))
            .map(|(i, j)| {
                let tie = graph.edge_between(i, j).is_some();
                (f64::from(u8::from(tie)), f64::from(u8::from(inside(i) || inside(j))))
            })
            .collect();
        let n = pairs.len() as f64;
        let mean = |value: &dyn Fn(&(f64, f64)) -> f64| pairs.iter().map(value).sum::<f64>() / n;
        let (a, b) = (mean(&|pair| pair.0), mean(&|pair| pair.1));
        let spread = mean(&|pair| (pair.0 - a).powi(2)) * mean(&|pair| (pair.1 - b).powi(2));
        (spread > 1e-12).then(|| mean(&|pair| (pair.0 - a) * (pair.1 - b)) / spread.sqrt())
    }

    #[test]
    fn awkward_cases() {
        for n in 0..4 {
            assert_eq!(of(&isolates(n)), None);
        }
        assert_eq!(of(&ring(3)), None);
        assert_eq!(of(&star(3)).map(|fit| fit.core), Some(vec![0]));
    }

    #[test]
    fn an_ideal_core_is_found() {
        let edges = (0..3_u32).flat_map(|u| (u + 1..10).map(move |v| (u, v, 1.0)));
        let fit = of(&Graph::from_edges(10, edges)).unwrap();
        assert_eq!(fit.core, [0, 1, 2]);
        assert!(near(fit.correlation, 1.0));
    }

    proptest! {
        #![proptest_config(ProptestConfig::with_cases(300))]

        #[test]
        fn the_best_of_all_and_fits_as_it_says(graph in small_graph(8)) {
            let n = graph.vertex_count() as u32;
            let all = (0..1_u32 << n).filter_map(|mask| by_formula(&graph, |v| mask >> v & 1 == 1));
            let best = all.fold(f64::NEG_INFINITY, f64::max);
            let fit = of(&graph);
            prop_assert_eq!(fit.is_some(), best > -1e9);
            if let Some(fit) = fit {
                prop_assert!(near(fit.correlation, best));
                prop_assert!(near(fit.correlation, by_formula(&graph, |v| fit.core.contains(&v)).unwrap()));
            }
        }

        #[test]
        fn the_search_ends_where_no_move_helps(graph in small_graph(9)) {
            prop_assume!(of(&graph).is_some());
            let split = Split::searched(&graph, &Unwatched).unwrap();
            let here = by_formula(&graph, |v| split.inside[v as usize]).unwrap();
            prop_assert!(near(split.correlation(), here));
            for moved in graph.vertices() {
                let other = by_formula(&graph, |v| split.inside[v as usize] != (v == moved));
                prop_assert!(other.is_none_or(|other| other <= here + 1e-9));
            }
        }
    }
}
