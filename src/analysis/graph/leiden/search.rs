//! The whole search: starts, rounds and levels.

use std::sync::atomic::{AtomicU32, Ordering};

use rayon::prelude::*;

use super::level::{LEAST, Level};
use super::moving::move_vertices;
use super::refining::refine;
use crate::analysis::graph::{Components, Graph, Groups, Random, Weights, modularity};
use crate::map::Watch;

/// The search starts anew so many times on any graph; the best result counts.
const STARTS: u32 = 4;

/// Starts times vertices: small graphs have room for many starts, and few of them lead to the best.
const STARTS_TIMES_VERTICES: u32 = 2048;

/// More starts than this no graph gets.
const MOST_STARTS: u32 = 1024;

/// Vertices and arcs times rounds: no start goes on for more rounds, but for a few.
const ROUNDS_TIMES_SIZE: usize = 1 << 17;

/// So many rounds any start may take.
const ROUNDS: usize = 9;

/// Communities and how good they are.
#[derive(Debug, Clone, PartialEq)]
pub struct Communities {
    /// The community of each vertex, numbered in the order of their first vertex.
    pub groups: Groups,
    /// Modularity; `None` without edges.
    pub modularity: Option<f64>,
}

/// Finds communities of high modularity by the Leiden algorithm (Traag, Waltman and van Eck 2019), repeated until nothing moves,
/// from several starts (2,048 / n, but 4 to 1,024) of which the best counts: half from single vertices, half from a few
/// communities at random. Each community hangs together; an isolate is one of its own.
///
/// A start takes at most 2^17 / (n + 2m) rounds, but 9 on any graph: only a large one comes to that, and on long thin ones, where
/// each round still finds a little, it would take hundreds. After the last round single vertices move, and what no longer
/// hangs together is split, until neither helps.
///
/// Seeded: the same `seed` gives the same communities anywhere. Time near O(m) a round; space O(n + m).
/// `None` when `watch` says stop.
///
/// # Examples
/// ```
/// use querschnitt::analysis::graph::{Graph, Weights, leiden};
/// use querschnitt::map::Unwatched;
/// let two_pairs = Graph::from_edges(4, [(0, 1, 1.0), (2, 3, 1.0)]);
/// let communities = leiden(&two_pairs, Weights::Equal, 1, &Unwatched).unwrap();
/// assert_eq!(communities.groups.of_each(), [0, 0, 1, 1]);
/// assert_eq!(communities.modularity, Some(0.5));
/// ```
pub fn leiden(graph: &Graph, weights: Weights, seed: u64, watch: &dyn Watch) -> Option<Communities> {
    let n = u32::try_from(graph.vertex_count().max(1)).unwrap_or(u32::MAX);
    let starts = (STARTS_TIMES_VERTICES / n).clamp(STARTS, MOST_STARTS);
    let rounds = (ROUNDS_TIMES_SIZE / (graph.vertex_count() + 2 * graph.edge_count()).max(1)).max(ROUNDS);
    let mut seeds = Random::new(seed);
    let seeds: Vec<(u32, u64)> = (0..starts).map(|start| (start, seeds.next())).collect();
    let done = AtomicU32::new(0);
    let runs: Option<Vec<Communities>> = seeds
        .into_par_iter()
        .map(|(start, seed)| {
            let tick = |more| watch.tick((done.fetch_add(more, Ordering::Relaxed) + more) as usize, starts as usize);
            let found = from_start(graph, weights, (start, seed), rounds, &|| tick(0))?;
            tick(1).then_some(found)
        })
        .collect();
    // of equal ones the first counts, whichever thread came first
    runs?
        .into_iter()
        .reduce(|best, next| if next.modularity > best.modularity.map(|q| q + LEAST) { next } else { best })
}

/// What one start, a number and a seed, leads to in so many rounds; `None` when `go_on` says no.
fn from_start(
    graph: &Graph,
    weights: Weights,
    (start, seed): (u32, u64),
    rounds: usize,
    go_on: &dyn Fn() -> bool,
) -> Option<Communities> {
    let mut random = Random::new(seed);
    // from single vertices the greedy first moves lead to the same few optima again and again
    let few = 2 + start / 2;
    let mut labels: Vec<u32> =
        graph.vertices().map(|v| if start.is_multiple_of(2) { v } else { random.below(few) }).collect();
    for _ in 0..rounds {
        if !improve(graph, weights, &mut labels, &mut random, go_on)? {
            break;
        }
    }
    let level = Level::of(graph, weights);
    let mut groups = hanging_together(graph, &labels);
    // every move and every split gains: it ends
    loop {
        labels = groups.of_each().to_vec();
        if level.total <= 0.0 || !move_vertices(&level, &mut labels, &mut random) {
            break;
        }
        groups = hanging_together(graph, &labels);
        if !go_on() {
            return None;
        }
    }
    let modularity = modularity(graph, &groups, weights);
    Some(Communities { groups, modularity })
}

/// Parts of one label without an edge between them are told apart: in the end only isolates, which are at home anywhere.
fn hanging_together(graph: &Graph, labels: &[u32]) -> Groups {
    let within = graph.edges().iter().filter(|edge| labels[edge.from as usize] == labels[edge.to as usize]);
    let parts = Graph::from_edges(labels.len(), within.map(|edge| (edge.from, edge.to, edge.strength)));
    Groups::from_numbers(Components::of(&parts).of_each())
}

/// One run of the algorithm from the given communities: move, refine, aggregate, until a level no longer shrinks. Says whether a
/// vertex moved; `None` when `go_on` says no.
fn improve(
    graph: &Graph,
    weights: Weights,
    labels: &mut [u32],
    random: &mut Random,
    go_on: &dyn Fn() -> bool,
) -> Option<bool> {
    let mut level = Level::of(graph, weights);
    if level.total <= 0.0 {
        return Some(false);
    }
    // the vertex of the current level in which each vertex of the graph is
    let mut home: Vec<u32> = graph.vertices().collect();
    let mut communities = Groups::from_numbers(labels).of_each().to_vec();
    let mut moved = false;
    while go_on() {
        moved |= move_vertices(&level, &mut communities, random);
        for (label, &home) in labels.iter_mut().zip(&home) {
            *label = communities[home as usize];
        }
        let refined = refine(&level, &communities, random);
        let count = refined.iter().max().map_or(0, |&last| last as usize + 1);
        if count == level.len() {
            return Some(moved);
        }
        let mut next = vec![0; count];
        for (&part, &community) in refined.iter().zip(&communities) {
            next[part as usize] = community;
        }
        communities = Groups::from_numbers(&next).of_each().to_vec();
        level = level.merged(&refined, count);
        for home in &mut home {
            *home = refined[*home as usize];
        }
    }
    None
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;
    use crate::analysis::graph::testing::{graph, isolates, required, ring, small_graph};
    use crate::map::Unwatched;

    fn of(graph: &Graph) -> Communities {
        leiden(graph, Weights::Equal, 42, &Unwatched).unwrap()
    }

    /// The best modularity over all partitions.
    fn best_of_all(graph: &Graph, weights: Weights) -> Option<f64> {
        let n = graph.vertex_count();
        let mut partitions = vec![vec![]];
        for _ in 0..n {
            partitions = partitions
                .into_iter()
                .flat_map(|labels: Vec<u32>| {
                    let next = labels.iter().max().map_or(0, |&last| last + 1);
                    (0..=next).map(move |label| [labels.clone(), vec![label]].concat())
                })
                .collect();
        }
        partitions
            .iter()
            .filter_map(|labels| modularity(graph, &Groups::from_labels(labels), weights))
            .max_by(f64::total_cmp)
    }

    #[test]
    fn awkward_cases() {
        assert_eq!(of(&isolates(0)).groups.count(), 0);
        assert_eq!(of(&isolates(3)).groups.count(), 3);
        assert_eq!(of(&isolates(3)).modularity, None);
        assert_eq!(of(&graph(3, &[(1, 2)])).groups.of_each(), [0, 1, 1]);
    }

    #[test]
    fn cliques_in_a_ring_are_told_apart() {
        let edges = (0..6_u32).flat_map(|clique| {
            let first = clique * 5;
            let within = (first..first + 5).flat_map(move |u| (first..u).map(move |v| (u, v, 1.0)));
            within.chain([(first, (first + 6) % 30, 1.0)])
        });
        let communities = of(&Graph::from_edges(30, edges));
        assert_eq!(communities.groups.of_each(), (0..30).map(|v| v / 5).collect::<Vec<_>>());
    }

    #[test]
    fn the_same_seed_the_same_answer() {
        let graph = ring(60);
        assert_eq!(of(&graph), of(&graph));
    }

    #[test]
    fn at_least_as_good_as_the_offices() {
        assert!(of(&required()).modularity.unwrap() >= -0.035);
    }

    proptest! {
        #![proptest_config(ProptestConfig::with_cases(1000))]

        #[test]
        fn near_the_best_of_all_partitions(graph in small_graph(7)) {
            for weights in [Weights::Equal, Weights::Strength] {
                let found = leiden(&graph, weights, 1, &Unwatched).unwrap();
                let best = best_of_all(&graph, weights);
                prop_assert_eq!(found.modularity.is_some(), best.is_some());
                if let (Some(found), Some(best)) = (found.modularity, best) {
                    prop_assert!(found <= best + 1e-9 && found >= best - 0.02, "{} {}", found, best);
                }
            }
        }

        #[test]
        fn no_vertex_does_better_elsewhere(graph in small_graph(12), rounds in 0_usize..4, start in 0_u32..6) {
            let found = from_start(&graph, Weights::Equal, (start, 42), rounds, &|| true).unwrap();
            for v in graph.vertices() {
                for community in 0..=found.groups.count() as u32 {
                    let mut labels = found.groups.of_each().to_vec();
                    labels[v as usize] = community;
                    let other = modularity(&graph, &Groups::from_labels(&labels), Weights::Equal);
                    prop_assert!(other.zip(found.modularity).is_none_or(|(other, found)| other <= found + 1e-9));
                }
            }
        }

        #[test]
        fn communities_hang_together(graph in small_graph(12)) {
            let groups = of(&graph).groups;
            let within = graph.edges().iter().filter(|edge| groups.together(edge.from, edge.to));
            let parts = Graph::from_edges(graph.vertex_count(), within.map(|e| (e.from, e.to, 1.0)));
            prop_assert_eq!(Components::of(&parts).count(), groups.count());
        }
    }
}
