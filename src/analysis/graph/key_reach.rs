//! Key players to start from: the set of vertices that is nearest to all others.

use std::sync::atomic::{AtomicUsize, Ordering};

use rayon::prelude::*;

use super::{Graph, KeyPlayers};
use crate::map::Watch;

/// Up to how many vertices sets are searched for: a table of all distances is needed.
const LARGEST: usize = 4096;

/// Up to how many players all sets are searched; beyond, they are picked one by one.
const MOST: usize = 12;

/// Finds `k` vertices for which the distance-weighted reach `R = (1/n) sum_v 1/d(set, v)` is largest, members counting 1 and those out of
/// reach 0 (KPP-POS, Borgatti 2006).
///
/// Starts with the greedy set, which has at least 63 % of the best reach (R never loses and gains ever less: Nemhauser, Wolsey and
/// Fisher 1978), then searches all sets by branch and bound with the sum of the greatest gains as bound, as long as `work` steps last
/// (`k` up to 12); `exact` says whether it came to the end. Of equal sets the first found. `None` for fewer than `k` vertices, for no
/// vertices, for more than 4096, and when `watch` says stop. Time O(n^2) for each set looked into, space O(n (n + k)).
///
/// # Examples
/// ```
/// use querschnitt::analysis::graph::{Graph, key_players_reaching};
/// use querschnitt::map::Unwatched;
/// let star = Graph::from_edges(5, (1..5).map(|leaf| (0, leaf, 1.0)));
/// let key = key_players_reaching(&star, 1, 1_000_000, &Unwatched).unwrap();
/// assert_eq!((key.members, key.value, key.exact), (vec![0], 1.0, true));
/// ```
pub fn key_players_reaching(graph: &Graph, k: usize, work: u64, watch: &dyn Watch) -> Option<KeyPlayers> {
    let n = graph.vertex_count();
    if n == 0 || k > n || n > LARGEST {
        return None;
    }
    let mut search = Search::new(graph, work, watch)?;
    search.greedy(k)?;
    // the best single vertex needs no search
    let exact = k < 2 || (k <= MOST && search.all(k)?);
    search.members.sort_unstable();
    Some(KeyPlayers { members: search.members, value: search.best / n as f64, exact })
}

/// No way at all, as a number of hops.
const FAR: u16 = u16::MAX;

/// Hops between all pairs, row by row, on all cores; `None` when stopped. Time O(n (n + m)), space O(n^2).
fn all_hops(graph: &Graph, watch: &dyn Watch) -> Option<Vec<u16>> {
    let n = graph.vertex_count();
    let mut hops = vec![FAR; n * n];
    let done = AtomicUsize::new(0);
    hops.par_chunks_mut(n.max(1)).zip(0_u32..n as u32).try_for_each_init(Vec::new, |queue, (row, source)| {
        row[source as usize] = 0;
        queue.clear();
        queue.push(source);
        let mut next = 0;
        while let Some(&v) = queue.get(next) {
            next += 1;
            for &w in graph.neighbours(v) {
                if row[w as usize] == FAR {
                    row[w as usize] = row[v as usize] + 1;
                    queue.push(w);
                }
            }
        }
        watch.tick(done.fetch_add(1, Ordering::Relaxed) + 1, n).then_some(())
    })?;
    Some(hops)
}

struct Search<'a> {
    watch: &'a dyn Watch,
    n: usize,
    /// Hops between all pairs, row by row.
    hops: Vec<u16>,
    /// 1/hops; 1 for no hops.
    nearness: Vec<f64>,
    /// Steps that may still be taken.
    left: u64,
    /// The reach of the best set, not yet divided by n.
    best: f64,
    members: Vec<u32>,
    /// The vertices, the one with the greatest reach by itself first.
    order: Vec<u32>,
}

/// A better set must be better by more than rounding.
const LEAST: f64 = 1e-9;

/// A set on the way down.
struct Level {
    reach: f64,
    /// Hops from the set to each vertex.
    hops: Vec<u16>,
    /// The place in the order that comes next.
    place: usize,
    /// What each vertex of the order would add.
    gains: Vec<f64>,
}

impl<'a> Search<'a> {
    /// Measures all distances; `None` when stopped.
    fn new(graph: &Graph, work: u64, watch: &'a dyn Watch) -> Option<Self> {
        let n = graph.vertex_count();
        let hops = all_hops(graph, watch)?;
        let nearness = (0..n).map(|hops| 1.0 / hops.max(1) as f64).collect();
        let order = graph.vertices().collect();
        let mut search = Self { watch, n, hops, nearness, left: work, best: 0.0, members: Vec::new(), order };
        let gains = search.gains(&vec![FAR; n], 0);
        search.order.sort_by(|&u, &v| gains[v as usize].total_cmp(&gains[u as usize]).then(u.cmp(&v)));
        Some(search)
    }

    fn row(&self, v: u32) -> &[u16] {
        &self.hops[v as usize * self.n..(v as usize + 1) * self.n]
    }

    fn nearness(&self, hops: u16) -> f64 {
        self.nearness.get(hops as usize).copied().unwrap_or(0.0)
    }

    /// What each vertex of the order from `place` on adds to a set that is so many hops from each vertex.
    fn gains(&self, hops: &[u16], place: usize) -> Vec<f64> {
        // who is no closer adds an exact nothing: cheaper than to ask each
        let closer = |(&new, &old): (&u16, &u16)| self.nearness(new.min(old)) - self.nearness(old);
        let gain = |&v: &u32| self.row(v).iter().zip(hops).map(closer).sum();
        self.order[place..].iter().map(gain).collect()
    }

    /// Hops to a set with one more member.
    fn joined(&self, hops: &[u16], v: u32) -> Vec<u16> {
        hops.iter().zip(self.row(v)).map(|(&old, &new)| old.min(new)).collect()
    }

    /// Takes the vertex that adds most, again and again. `None` when stopped.
    fn greedy(&mut self, k: usize) -> Option<()> {
        let mut hops = vec![FAR; self.n];
        for _ in 0..k {
            let gains = self.gains(&hops, 0);
            let free = (0..self.n).filter(|&at| !self.members.contains(&self.order[at]));
            // of equal ones the first
            let at = free.rev().max_by(|&a, &b| gains[a].total_cmp(&gains[b]))?;
            let v = self.order[at];
            self.best += gains[at];
            self.members.push(v);
            hops = self.joined(&hops, v);
            if !self.watch.tick(self.members.len(), k) {
                return None;
            }
        }
        Some(())
    }

    /// Goes through all sets of `k`, in the order of the vertices. Says whether it came to the end; `None` when stopped.
    fn all(&mut self, k: usize) -> Option<bool> {
        let mut chosen: Vec<u32> = Vec::with_capacity(k);
        let far = vec![FAR; self.n];
        let gains = self.gains(&far, 0);
        let mut open = vec![Level { reach: 0.0, hops: far, place: 0, gains }];
        while let Some(level) = open.last_mut() {
            if !self.watch.tick(level.place, self.n) {
                return None;
            }
            let missing = k - chosen.len();
            let at = level.place;
            level.place += 1;
            let first = self.n - level.gains.len();
            let later = &level.gains[at - first..];
            // no set of those that come can add more than the greatest gains of single vertices
            if later.len() < missing || level.reach + greatest(later, missing) <= self.best + LEAST {
                open.pop();
                chosen.pop();
                continue;
            }
            if missing == 1 {
                let (place, gain) = (at..self.n).zip(later).rev().max_by(|a, b| a.1.total_cmp(b.1))?;
                self.best = level.reach + gain;
                self.members = chosen.iter().copied().chain([self.order[place]]).collect();
                open.pop();
                chosen.pop();
                continue;
            }
            let v = self.order[at];
            let reach = level.reach + later[0];
            let hops = open.last().map(|level| self.joined(&level.hops, v))?;
            let cost = ((self.n - at) * self.n) as u64;
            if cost > self.left {
                return Some(false);
            }
            self.left -= cost;
            let gains = self.gains(&hops, at + 1);
            chosen.push(v);
            open.push(Level { reach, hops, place: at + 1, gains });
        }
        Some(true)
    }
}

/// Sum of the `count` greatest values.
fn greatest(values: &[f64], count: usize) -> f64 {
    let mut values = values.to_vec();
    if count < values.len() {
        values.select_nth_unstable_by(count, |a, b| b.total_cmp(a));
    }
    values.iter().take(count).sum()
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::super::testing::{distances, isolates, kite, near, sets, small_graph, star};
    use super::*;
    use crate::map::Unwatched;

    const WORK: u64 = 1 << 30;

    /// The reach of a set by its definition.
    fn reach(graph: &Graph, set: &[u32]) -> f64 {
        let table = distances(graph);
        let nearest = |v: usize| set.iter().filter_map(|&u| table[u as usize][v]).min();
        let sum: f64 = (0..table.len()).filter_map(nearest).map(|hops| 1.0 / f64::from(hops.max(1))).sum();
        sum / table.len() as f64
    }

    #[test]
    fn the_kite() {
        let key = key_players_reaching(&kite(), 1, WORK, &Unwatched).unwrap();
        assert!(near(key.value, reach(&kite(), &key.members)));
        let best = (0..10).map(|v| reach(&kite(), &[v])).fold(0.0, f64::max);
        assert!(near(key.value, best));
    }

    #[test]
    fn awkward_cases() {
        assert_eq!(key_players_reaching(&isolates(0), 0, WORK, &Unwatched), None);
        assert_eq!(key_players_reaching(&isolates(1), 2, WORK, &Unwatched), None);
        let none = key_players_reaching(&star(4), 0, WORK, &Unwatched).unwrap();
        assert!(none.members.is_empty() && near(none.value, 0.0));
        let apart = key_players_reaching(&isolates(4), 2, WORK, &Unwatched).unwrap();
        assert_eq!((apart.members, apart.exact), (vec![0, 1], true));
        assert!(near(apart.value, 0.5));
    }

    #[test]
    fn little_work_gives_the_greedy_set() {
        let ring = super::super::testing::ring(30);
        let little = key_players_reaching(&ring, 4, 10, &Unwatched).unwrap();
        assert!(!little.exact && little.members.len() == 4);
        assert!(near(little.value, reach(&ring, &little.members)));
    }

    proptest! {
        #![proptest_config(ProptestConfig::with_cases(300))]

        #[test]
        fn the_best_of_all_sets(graph in small_graph(9), k in 1_usize..5) {
            let key = key_players_reaching(&graph, k, WORK, &Unwatched);
            prop_assert_eq!(key.is_some(), graph.vertex_count() >= k);
            if let Some(key) = key {
                let all = sets(graph.vertex_count(), k);
                let best = all.iter().map(|set| reach(&graph, set)).fold(0.0, f64::max);
                prop_assert!(key.exact && key.members.len() == k);
                prop_assert!(near(key.value, best), "{:?} {}", key, best);
                prop_assert!(near(key.value, reach(&graph, &key.members)));
            }
        }
    }
}
