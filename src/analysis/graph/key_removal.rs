//! Key players to lose: the set of vertices whose removal tears the network apart most.

use super::distances::Distances;
use super::fragmentation::{DistanceLoss, connected_if_lost, mean_distance_share, pairs, share_of_pairs};
use super::{Components, Cuts, Graph, KeyPlayers};
use crate::map::Watch;

/// By what the damage is measured.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Loss {
    /// Fragmentation F: pairs cut off.
    Cut,
    /// Distance-weighted fragmentation DF: pairs cut off or driven apart.
    Distance,
}

/// Up to how many players all sets are searched; beyond, they are picked one by one.
const MOST: usize = 12;

/// Finds `k` vertices whose removal makes F or DF of the rest largest (KPP-NEG, Borgatti 2006).
///
/// Starts with the greedy set, then searches all sets by branch and bound as long as `work` steps last (`k` up to 12); `exact` says
/// whether it came to the end. Bounds: each removal of a vertex of degree d makes at most d - 1 new parts (F); neighbours that remain
/// stay at distance 1 (DF). Of equal sets the first found. `None` where fewer than two vertices remain, where not even one greedy step
/// stays within `work`, and when `watch` says stop. Time O(n + m) a step for F, as
/// [`distance_fragmentation_if_lost`](super::distance_fragmentation_if_lost) for DF; space O(k (n + m)).
///
/// # Examples
/// ```
/// use querschnitt::analysis::graph::{Graph, Loss, key_players_removed};
/// use querschnitt::map::Unwatched;
/// let star = Graph::from_edges(5, (1..5).map(|leaf| (0, leaf, 1.0)));
/// let key = key_players_removed(&star, 1, Loss::Cut, 1_000_000, &Unwatched).unwrap();
/// assert_eq!((key.members, key.value, key.exact), (vec![0], 1.0, true));
/// ```
pub fn key_players_removed(graph: &Graph, k: usize, loss: Loss, work: u64, watch: &dyn Watch) -> Option<KeyPlayers> {
    let n = graph.vertex_count();
    if n < k + 2 {
        return None;
    }
    let rest = n - k;
    let mut search =
        Search { loss, watch, rest, left: work, best: f64::INFINITY, members: Vec::new(), order: Vec::new() };
    let exact = search.greedy(graph, k)? && k <= MOST && search.all(graph, k)?;
    search.members.sort_unstable();
    let value = match loss {
        // counts of pairs are exact in this type
        Loss::Cut => share_of_pairs(rest as u64, connected(graph, &search.members)),
        Loss::Distance => mean_distance_share(rest, search.best),
    };
    Some(KeyPlayers { members: search.members, value: value?, exact })
}

/// Ordered pairs that still reach each other without `lost`.
fn connected(graph: &Graph, lost: &[u32]) -> u64 {
    let rest = lost.iter().fold(graph.clone(), |rest, &v| rest.without_edges_of(v));
    Components::of(&rest).sizes().iter().map(|&size| pairs(size)).sum()
}

struct Search<'a> {
    loss: Loss,
    watch: &'a dyn Watch,
    /// How many vertices are left in the end.
    rest: usize,
    /// Steps that may still be taken.
    left: u64,
    /// What remains of the network with the best set removed: connected pairs, or the sum of 1/distance.
    best: f64,
    members: Vec<u32>,
    /// The vertices, the most damaging by itself first.
    order: Vec<u32>,
}

impl Search<'_> {
    /// What remains when each vertex is removed too. Outer `None`: stopped; inner: more work than is left.
    #[allow(clippy::option_option, reason = "stopped and too much are two things")]
    fn remains(&mut self, graph: &Graph) -> Option<Option<Vec<f64>>> {
        if !self.watch.tick(0, graph.vertex_count()) {
            return None;
        }
        let components = Components::of(graph);
        if self.loss == Loss::Cut {
            let connected = connected_if_lost(&components, &Cuts::of(graph));
            let counts = connected.into_iter().map(|pairs| pairs as f64).collect();
            return Some(self.spend(graph, 0).then_some(counts));
        }
        let distances = Distances::of(graph, self.watch)?;
        let loss = DistanceLoss::of(graph, &components, &distances, self.watch)?;
        if self.spend(graph, loss.steps()) { Some(Some(loss.inverse_sums(self.watch)?)) } else { Some(None) }
    }

    /// Takes what a look at the whole graph costs, and more, from the work left; says whether it was there.
    fn spend(&mut self, graph: &Graph, more: u64) -> bool {
        let cost = more.saturating_add((graph.vertex_count() + 2 * graph.edge_count()) as u64);
        let enough = cost <= self.left;
        self.left = self.left.saturating_sub(cost);
        enough
    }

    /// Takes the most damaging vertex, again and again. Says whether work is left; `None` when stopped, or if not even the first
    /// step is within the work.
    fn greedy(&mut self, graph: &Graph, k: usize) -> Option<bool> {
        // to measure all distances only to learn that there are too many of them would take longer than all else
        if self.loss == Loss::Distance
            && DistanceLoss::least_steps(graph, &Components::of(graph), self.watch)? > self.left
        {
            return None;
        }
        let mut remains = self.remains(graph)??;
        self.order = graph.vertices().collect();
        self.order.sort_by(|&u, &v| remains[u as usize].total_cmp(&remains[v as usize]).then(u.cmp(&v)));
        let mut rest = graph.clone();
        let mut taken = vec![false; graph.vertex_count()];
        for step in 0..k {
            if step > 0 {
                // goes on to its end even where the work for all sets is spent: a set of fewer would answer another question
                let left = std::mem::replace(&mut self.left, u64::MAX);
                remains = self.remains(&rest)??;
                self.left = left.saturating_sub(u64::MAX - self.left);
            }
            let free = self.order.iter().copied().filter(|&v| !taken[v as usize]);
            let v = free.min_by(|&u, &v| remains[u as usize].total_cmp(&remains[v as usize]))?;
            taken[v as usize] = true;
            self.members.push(v);
            self.best = remains[v as usize];
            rest = rest.without_edges_of(v);
        }
        if k == 0 {
            self.best = Distances::of(graph, self.watch)?.inverse_sums.iter().sum();
        }
        // the best single vertex needs no search
        Some(k < 2 || self.left > 0)
    }

    /// Goes through all sets of `k`, the most damaging vertices first. Says whether it came to the end; `None` when stopped.
    fn all(&mut self, graph: &Graph, k: usize) -> Option<bool> {
        if k < 2 {
            return Some(true);
        }
        let mut chosen: Vec<u32> = Vec::with_capacity(k);
        // for each number of chosen vertices: what is left of the network, and the place in the order that comes next
        let mut open = vec![(graph.clone(), 0)];
        while let Some((rest, place)) = open.last_mut() {
            if !self.watch.tick(*place, self.order.len()) {
                return None;
            }
            let missing = k - chosen.len();
            let at = *place;
            *place += 1;
            if at + missing > self.order.len() {
                open.pop();
                chosen.pop();
                continue;
            }
            let v = self.order[at];
            let smaller = rest.without_edges_of(v);
            if !self.spend(&smaller, 0) {
                return Some(false);
            }
            if self.least(&smaller, missing - 1) >= self.best * (1.0 - LEAST) {
                continue;
            }
            chosen.push(v);
            if missing > 2 {
                open.push((smaller, at + 1));
                continue;
            }
            let Some(remains) = self.remains(&smaller)? else { return Some(false) };
            let later = self.order[at + 1..].iter().copied();
            if let Some(last) = later.min_by(|&u, &v| remains[u as usize].total_cmp(&remains[v as usize]))
                && remains[last as usize] < self.best * (1.0 - LEAST)
            {
                self.best = remains[last as usize];
                self.members = chosen.iter().copied().chain([last]).collect();
            }
            chosen.pop();
        }
        Some(true)
    }

    /// No choice of `more` vertices leaves less than this of `graph`, in which those already removed are isolates.
    fn least(&self, graph: &Graph, more: usize) -> f64 {
        let mut degrees: Vec<u64> = graph.vertices().map(|v| graph.degree(v) as u64).collect();
        let removed = degrees.len() - self.rest - more;
        if more < degrees.len() {
            degrees.select_nth_unstable_by(more, |a, b| b.cmp(a));
        }
        let greatest = degrees.iter().take(more).copied();
        match self.loss {
            Loss::Distance => 2.0 * (graph.edge_count() as f64 - greatest.sum::<u64>() as f64),
            Loss::Cut => {
                let new: u64 = greatest.map(|degree| degree.saturating_sub(1)).sum();
                let parts = ((Components::of(graph).count() - removed) as u64 + new).max(1);
                // pairs are fewest where all parts have the same size, or one more
                let (size, larger) = (self.rest as u64 / parts, self.rest as u64 % parts);
                (larger * (size + 1) * size + (parts - larger) * size * size.saturating_sub(1)) as f64
            }
        }
    }
}

/// A better set must be better by more than rounding, relative.
const LEAST: f64 = 1e-12;

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::super::testing::{graph, isolates, kite, near, ring, sets, small_graph};
    use super::super::{distance_fragmentation, fragmentation};
    use super::*;
    use crate::map::Unwatched;

    const WORK: u64 = 1 << 30;

    /// F or DF without some vertices, on the rest as a graph of its own.
    fn damage(graph: &Graph, removed: &[u32], loss: Loss) -> f64 {
        let kept: Vec<u32> = graph.vertices().filter(|v| !removed.contains(v)).collect();
        let place = |v: u32| kept.binary_search(&v).ok().map(|at| at as u32);
        let edges = graph.edges().iter().filter_map(|e| Some((place(e.from)?, place(e.to)?, 1.0)));
        let rest = Graph::from_edges(kept.len(), edges);
        match loss {
            Loss::Cut => fragmentation(&Components::of(&rest)).unwrap(),
            Loss::Distance => distance_fragmentation(&Distances::of(&rest, &Unwatched).unwrap()).unwrap(),
        }
    }

    #[test]
    fn the_kite() {
        let key = key_players_removed(&kite(), 1, Loss::Cut, WORK, &Unwatched).unwrap();
        assert_eq!(key.members, [7]);
        let two = key_players_removed(&kite(), 2, Loss::Distance, WORK, &Unwatched).unwrap();
        assert!(two.exact);
        assert!(near(two.value, damage(&kite(), &two.members, Loss::Distance)));
    }

    #[test]
    fn the_two_best_singles_are_not_the_best_two() {
        // 0 and 1 hold the same two rings together; one of them and 9 do more than both
        let edges = [(0, 2), (0, 3), (0, 4), (1, 2), (1, 3), (1, 4), (4, 5), (5, 6), (6, 9), (9, 7), (9, 8), (9, 10)];
        let graph = graph(11, &edges);
        let key = key_players_removed(&graph, 2, Loss::Cut, WORK, &Unwatched).unwrap();
        let best = sets(11, 2).into_iter().map(|set| damage(&graph, &set, Loss::Cut)).fold(0.0, f64::max);
        assert!(key.exact && near(key.value, best));
    }

    #[test]
    fn awkward_cases() {
        for loss in [Loss::Cut, Loss::Distance] {
            assert_eq!(key_players_removed(&isolates(2), 1, loss, WORK, &Unwatched), None);
            let none = key_players_removed(&ring(5), 0, loss, WORK, &Unwatched).unwrap();
            assert!(none.exact && none.members.is_empty());
            assert!(near(none.value, damage(&ring(5), &[], loss)));
            let all_apart = key_players_removed(&isolates(5), 2, loss, WORK, &Unwatched).unwrap();
            assert!(near(all_apart.value, 1.0) && all_apart.exact);
        }
    }

    #[test]
    fn little_work_gives_the_greedy_set() {
        let little = key_players_removed(&ring(30), 4, Loss::Cut, 200, &Unwatched).unwrap();
        assert!(!little.exact && little.members.len() == 4);
        assert!(near(little.value, damage(&ring(30), &little.members, Loss::Cut)));
        assert_eq!(key_players_removed(&ring(30), 4, Loss::Cut, 10, &Unwatched), None);
    }

    proptest! {
        #![proptest_config(ProptestConfig::with_cases(250))]

        #[test]
        fn the_best_of_all_sets(graph in small_graph(9), k in 1_usize..5) {
            for loss in [Loss::Cut, Loss::Distance] {
                let key = key_players_removed(&graph, k, loss, WORK, &Unwatched);
                prop_assert_eq!(key.is_some(), graph.vertex_count() >= k + 2);
                if let Some(key) = key {
                    let all = sets(graph.vertex_count(), k);
                    let best = all.iter().map(|set| damage(&graph, set, loss)).fold(0.0, f64::max);
                    prop_assert!(key.exact && key.members.len() == k);
                    prop_assert!(near(key.value, best), "{:?} {}", key, best);
                    prop_assert!(near(key.value, damage(&graph, &key.members, loss)));
                }
            }
        }
    }
}
