//! Fragmentation: which share of pairs is cut off or far apart, and how much more when a vertex is lost.

use super::distances::{Waves, inverse_sum};
use super::sources::map_over;
use super::{Components, Cuts, Distances, Graph};
use crate::map::Watch;

/// Fragmentation `F = 1 - sum_k s_k (s_k - 1) / (n (n-1))` over component sizes s (Borgatti 2003): the share of pairs that cannot
/// reach each other. `None` for fewer than two vertices. Time O(components).
///
/// # Examples
/// ```
/// use querschnitt::analysis::graph::{Components, Graph, fragmentation};
/// let pair_and_one = Graph::from_edges(3, [(0, 1, 1.0)]);
/// assert_eq!(fragmentation(&Components::of(&pair_and_one)), Some(2.0 / 3.0));
/// ```
pub fn fragmentation(components: &Components) -> Option<f64> {
    let n: u64 = components.sizes().iter().copied().map(u64::from).sum();
    share_of_pairs(n, components.sizes().iter().map(|&size| pairs(size)).sum())
}

/// [`fragmentation`] of what remains when each vertex is lost; `None` where fewer than two remain.
///
/// Exact for all vertices from one search: time O(n + m), space O(n).
pub fn fragmentation_if_lost(components: &Components, cuts: &Cuts) -> Vec<Option<f64>> {
    let n = components.of_each().len() as u64;
    connected_if_lost(components, cuts).into_iter().map(|connected| share_of_pairs(n - 1, connected)).collect()
}

/// Ordered pairs that still reach each other when each vertex is lost.
pub(super) fn connected_if_lost(components: &Components, cuts: &Cuts) -> Vec<u64> {
    let whole: u64 = components.sizes().iter().map(|&size| pairs(size)).sum();
    let one = |(v, &home): (u32, &u32)| {
        let kept: u64 = cuts.part_sizes(v).map(pairs).sum();
        whole - pairs(components.sizes()[home as usize]) + kept
    };
    (0..).zip(components.of_each()).map(one).collect()
}

/// Ordered pairs among `size` vertices.
pub(super) fn pairs(size: u32) -> u64 {
    u64::from(size) * u64::from(size.saturating_sub(1))
}

pub(super) fn share_of_pairs(n: u64, connected: u64) -> Option<f64> {
    // the difference of whole numbers is exact
    (n >= 2).then(|| (n * (n - 1) - connected) as f64 / (n * (n - 1)) as f64)
}

/// Distance-weighted fragmentation `DF = 1 - 2 sum_{i<j} (1/d_ij) / (n (n-1))`, 1/infinity being 0 (Borgatti 2003): 0 where all are
/// tied to all, 1 without ties. `None` for fewer than two vertices. Time O(n), after [`Distances::of`].
pub fn distance_fragmentation(distances: &Distances) -> Option<f64> {
    mean_distance_share(distances.inverse_sums.len(), distances.inverse_sums.iter().sum())
}

pub(super) fn mean_distance_share(n: usize, inverse_sum: f64) -> Option<f64> {
    let n = n as f64;
    (n >= 2.0).then(|| (1.0 - inverse_sum / (n * (n - 1.0))).clamp(0.0, 1.0))
}

/// Work that [`distance_fragmentation_if_lost`] may take where nobody says otherwise: a second or two.
pub const FRAGMENTATION_WORK: u64 = 1 << 28;

/// [`distance_fragmentation`] of what remains when each vertex is lost; `None` where fewer than two remain.
///
/// Exact. Where all neighbours of a vertex are tied to each other no shortest way leads over it, and only its own distances
/// go; for any other vertex its component is measured anew, O(c m / 64) and more where distances are long, for c vertices.
/// The outer `None`: that would take more than `work` steps (SEMANTICS section 9: never an estimate), or `watch` says stop.
/// Shared among threads; space O(n) per chunk.
pub fn distance_fragmentation_if_lost(
    graph: &Graph,
    components: &Components,
    distances: &Distances,
    work: u64,
    watch: &dyn Watch,
) -> Option<Vec<Option<f64>>> {
    let n = graph.vertex_count();
    let loss = DistanceLoss::of(graph, components, distances, watch)?;
    if loss.steps() > work {
        return None;
    }
    let kept = loss.inverse_sums(watch)?;
    Some(kept.into_iter().map(|kept| mean_distance_share(n - 1, kept)).collect())
}

/// What is needed to take out one vertex after the other.
pub(super) struct DistanceLoss<'a> {
    graph: &'a Graph,
    components: &'a Components,
    distances: &'a Distances,
    /// Whether shortest ways of others lead over each vertex.
    carries: Vec<bool>,
}

impl<'a> DistanceLoss<'a> {
    /// Finds out which vertices carry ways of others.
    pub(super) fn of(
        graph: &'a Graph,
        components: &'a Components,
        distances: &'a Distances,
        watch: &dyn Watch,
    ) -> Option<Self> {
        Some(Self { graph, components, distances, carries: carriers(graph, watch)? })
    }

    /// Sum of 1/distance over all ordered pairs when each vertex is lost.
    pub(super) fn inverse_sums(&self, watch: &dyn Watch) -> Option<Vec<f64>> {
        let Self { graph, components, distances, carries } = self;
        let n = graph.vertex_count();
        let of = |&v: &u32| distances.inverse_sums[v as usize];
        let homes = 0..components.count() as u32;
        let whole: Vec<f64> = homes.map(|number| components.members(number).iter().map(of).sum()).collect();
        let total: f64 = whole.iter().sum();
        map_over(
            (n, n),
            watch,
            || Waves::new(n),
            |waves, v| {
                if carries[v as usize] {
                    let home = components.component(v);
                    total - whole[home as usize] + inverse_sum(graph, waves, components.members(home), Some(v))
                } else {
                    total - 2.0 * of(&v)
                }
            },
        )
    }

    /// An upper bound of the steps that takes, each a vertex or an arc looked at once for 64 sources.
    pub(super) fn steps(&self) -> u64 {
        let of_one = |home: u32| {
            let members = self.components.members(home);
            let depth = members.iter().map(|&v| self.distances.farthest[v as usize]).max().unwrap_or(0);
            steps_within(self.graph, members, &self.carries, depth)
        };
        (0..self.components.count() as u32).map(of_one).fold(0, u64::saturating_add)
    }

    /// [`steps`](Self::steps) will be no fewer: known after one search, before all distances are measured. `None` when `watch`
    /// says stop.
    pub(super) fn least_steps(graph: &Graph, components: &Components, watch: &dyn Watch) -> Option<u64> {
        let carries = carriers(graph, watch)?;
        let members = (0..components.count() as u32).map(|home| components.members(home));
        let Some(largest) = members.max_by_key(|members| members.len()) else { return Some(0) };
        let mut depth = 0;
        Waves::new(graph.vertex_count()).run(graph, &largest[..1], None, |_, hops, _| depth = hops);
        Some(steps_within(graph, largest, &carries, depth))
    }
}

/// An upper bound of the steps for the vertices of one component in which no two are farther apart than `depth`.
fn steps_within(graph: &Graph, members: &[u32], carries: &[bool], depth: u32) -> u64 {
    let size: u64 = members.iter().map(|&v| 1 + graph.degree(v) as u64).sum();
    let lost = members.iter().filter(|&&v| carries[v as usize]).count() as u64;
    // all sources of a batch together look at each arc at most once a level and at most 64 times
    let each = (members.len() as u64).div_ceil(64).saturating_mul(u64::from(depth.min(64))).saturating_mul(size);
    each.saturating_mul(lost)
}

/// Whether shortest ways of others lead over each vertex: some two of its neighbours are not tied.
fn carriers(graph: &Graph, watch: &dyn Watch) -> Option<Vec<bool>> {
    let n = graph.vertex_count();
    let scratch = || super::triangles::Neighbourhood::new(n);
    map_over((n, 2 * graph.edge_count()), watch, scratch, |neighbourhood, v| {
        let degree = graph.degree(v);
        let mut closed = 0;
        neighbourhood.each_closed_pair(graph, v, |_, _, _| closed += 1);
        closed < degree * degree.saturating_sub(1)
    })
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::super::testing::{distances as all_distances, isolates, kite, near, ring, shown, small_graph};
    use super::*;
    use crate::map::Unwatched;

    fn both_if_lost(graph: &Graph) -> (Vec<Option<f64>>, Vec<Option<f64>>) {
        let components = Components::of(graph);
        let distances = Distances::of(graph, &Unwatched).unwrap();
        (
            fragmentation_if_lost(&components, &Cuts::of(graph)),
            distance_fragmentation_if_lost(graph, &components, &distances, FRAGMENTATION_WORK, &Unwatched).unwrap(),
        )
    }

    /// F and DF by the definitions, over all pairs without `lost`.
    fn by_definition(graph: &Graph, lost: Option<u32>) -> Option<(f64, f64)> {
        let rest = lost.map_or_else(|| graph.clone(), |lost| graph.without_edges_of(lost));
        let table = all_distances(&rest);
        let kept: Vec<usize> = (0..graph.vertex_count()).filter(|&v| Some(v as u32) != lost).collect();
        let n = kept.len() as f64;
        let pairs = || kept.iter().flat_map(|&i| kept.iter().filter(move |&&j| i != j).map(move |&j| (i, j)));
        let far = pairs().filter(|&(i, j)| table[i][j].is_none()).count() as f64;
        let near: f64 = pairs().filter_map(|(i, j)| table[i][j]).map(|d| 1.0 / f64::from(d)).sum();
        (kept.len() >= 2).then(|| (far / (n * (n - 1.0)), 1.0 - near / (n * (n - 1.0))))
    }

    #[test]
    fn the_kite() {
        let distances = Distances::of(&kite(), &Unwatched).unwrap();
        assert_eq!(fragmentation(&Components::of(&kite())), Some(0.0));
        assert!(shown(distance_fragmentation(&distances).unwrap(), 0.3537));
        let table = [
            (0.0, 0.3611),
            (0.0, 0.3611),
            (0.0, 0.3472),
            (0.0, 0.3935),
            (0.0, 0.3472),
            (0.0, 0.3986),
            (0.0, 0.3986),
            (0.3889, 0.4861),
            (0.2222, 0.3889),
            (0.0, 0.2870),
        ];
        let (cut, far) = both_if_lost(&kite());
        for (v, (f, df)) in table.into_iter().enumerate() {
            assert!(shown(cut[v].unwrap(), f) && shown(far[v].unwrap(), df));
        }
    }

    #[test]
    fn awkward_cases() {
        for n in 0..2 {
            assert_eq!(fragmentation(&Components::of(&isolates(n))), None);
            assert_eq!(distance_fragmentation(&Distances::of(&isolates(n), &Unwatched).unwrap()), None);
        }
        assert_eq!(both_if_lost(&isolates(0)), (vec![], vec![]));
        assert_eq!(both_if_lost(&isolates(2)), (vec![None; 2], vec![None; 2]));
        assert_eq!(both_if_lost(&isolates(3)), (vec![Some(1.0); 3], vec![Some(1.0); 3]));
    }

    #[test]
    fn too_much_work_is_none() {
        let graph = ring(50);
        let distances = Distances::of(&graph, &Unwatched).unwrap();
        let of = |work| distance_fragmentation_if_lost(&graph, &Components::of(&graph), &distances, work, &Unwatched);
        assert_eq!(of(1000), None);
        assert!(of(1_000_000).is_some());
    }

    proptest! {
        #![proptest_config(ProptestConfig::with_cases(300))]

        #[test]
        fn agrees_with_the_definitions(graph in small_graph(9)) {
            let whole = by_definition(&graph, None);
            let f = fragmentation(&Components::of(&graph));
            let df = distance_fragmentation(&Distances::of(&graph, &Unwatched).unwrap());
            prop_assert_eq!(f.is_some(), whole.is_some());
            if let (Some(f), Some(df), Some(whole)) = (f, df, whole) {
                prop_assert!(near(f, whole.0) && near(df, whole.1));
            }
            let (cut, far) = both_if_lost(&graph);
            for v in graph.vertices() {
                let plain = by_definition(&graph, Some(v));
                prop_assert_eq!(cut[v as usize].is_some(), plain.is_some());
                if let (Some(f), Some(df), Some(plain)) = (cut[v as usize], far[v as usize], plain) {
                    prop_assert!(near(f, plain.0) && near(df, plain.1));
                }
            }
        }
    }
}
