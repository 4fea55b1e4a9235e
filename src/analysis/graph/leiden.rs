//! Communities by the Leiden algorithm on modularity.

use std::collections::VecDeque;

use super::modularity::{Weights, modularity};
use super::{Components, Graph, Groups, Random};
use crate::map::Watch;

/// How many times the search starts anew; the best result counts.
const STARTS: u32 = 16;

/// Randomness of the refinement (theta of Traag et al.), in units of modularity times the total weight.
const THETA: f64 = 0.01;

/// Communities and how good they are.
#[derive(Debug, Clone, PartialEq)]
pub struct Communities {
    /// The community of each vertex, numbered in the order of their first vertex.
    pub groups: Groups,
    /// Modularity; `None` without edges.
    pub modularity: Option<f64>,
}

/// Finds communities of high modularity by the Leiden algorithm (Traag, Waltman and van Eck 2019), repeated until nothing moves, from
/// sixteen starts of which the best counts: half from single vertices, half from a few communities at random. Each community hangs together; an isolate is one of its own.
///
/// Seeded: the same `seed` gives the same communities anywhere. Time near O(m) a round, a few rounds a start; space O(n + m).
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
    let mut seeds = Random::new(seed);
    let mut best: Option<Communities> = None;
    for start in 0..STARTS {
        let mut random = Random::new(seeds.next());
        // from single vertices the greedy first moves lead to the same few optima again and again
        let few = 2 + start / 2;
        let mut labels: Vec<u32> =
            graph.vertices().map(|v| if start % 2 == 0 { v } else { random.below(few) }).collect();
        while improve(graph, weights, &mut labels, &mut random) {
            if !watch.tick(start as usize, STARTS as usize) {
                return None;
            }
        }
        let groups = hanging_together(graph, &labels);
        let modularity = modularity(graph, &groups, weights);
        if best.as_ref().is_none_or(|best| modularity > best.modularity.map(|q| q + LEAST)) {
            best = Some(Communities { groups, modularity });
        }
        if !watch.tick(start as usize + 1, STARTS as usize) {
            return None;
        }
    }
    best
}

/// Parts of one label without an edge between them are told apart: in the end only isolates, which are at home anywhere.
fn hanging_together(graph: &Graph, labels: &[u32]) -> Groups {
    let within = graph.edges().iter().filter(|edge| labels[edge.from as usize] == labels[edge.to as usize]);
    let parts = Graph::from_edges(labels.len(), within.map(|edge| (edge.from, edge.to, edge.strength)));
    Groups::from_labels(Components::of(&parts).of_each())
}

/// A gain must be more than rounding; in units of modularity.
const LEAST: f64 = 1e-12;

/// One run of the algorithm from the given communities: move, refine, aggregate, until a level no longer shrinks. Says whether a
/// vertex moved.
fn improve(graph: &Graph, weights: Weights, labels: &mut [u32], random: &mut Random) -> bool {
    let mut level = Level::of(graph, weights);
    if level.total <= 0.0 {
        return false;
    }
    // the vertex of the current level in which each vertex of the graph is
    let mut home: Vec<u32> = graph.vertices().collect();
    let mut communities = Groups::from_labels(labels).of_each().to_vec();
    let mut moved = false;
    loop {
        moved |= level.move_vertices(&mut communities, random);
        for (label, &home) in labels.iter_mut().zip(&home) {
            *label = communities[home as usize];
        }
        let refined = level.refine(&communities, random);
        let count = refined.iter().max().map_or(0, |&last| last as usize + 1);
        if count == level.len() {
            return moved;
        }
        let mut next = vec![0; count];
        for (&part, &community) in refined.iter().zip(&communities) {
            next[part as usize] = community;
        }
        communities = Groups::from_labels(&next).of_each().to_vec();
        level = level.merged(&refined, count);
        for home in &mut home {
            *home = refined[*home as usize];
        }
    }
}

/// The network of one level of aggregation.
struct Level {
    offsets: Vec<usize>,
    arcs: Vec<(u32, f64)>,
    /// Sum of the weights of all arcs of a vertex, those within it counted twice.
    degrees: Vec<f64>,
    /// Sum of all degrees, 2m.
    total: f64,
}

impl Level {
    fn of(graph: &Graph, weights: Weights) -> Self {
        let mut level = Self { offsets: vec![0], arcs: Vec::new(), degrees: Vec::new(), total: 0.0 };
        for v in graph.vertices() {
            level.arcs.extend(graph.arcs(v).map(|arc| (arc.to, weights.of(arc.strength))));
            let degree = level.arcs[level.offsets[v as usize]..].iter().map(|&(_, weight)| weight).sum();
            level.degrees.push(degree);
            level.total += degree;
            level.offsets.push(level.arcs.len());
        }
        level
    }

    fn len(&self) -> usize {
        self.degrees.len()
    }

    fn row(&self, v: u32) -> &[(u32, f64)] {
        &self.arcs[self.offsets[v as usize]..self.offsets[v as usize + 1]]
    }

    /// Joins the vertices of each part into one. Arcs within a part only live on in the degrees.
    fn merged(&self, parts: &[u32], count: usize) -> Self {
        let mut members: Vec<u32> = (0..self.len() as u32).collect();
        members.sort_by_key(|&v| parts[v as usize]);
        let mut level = Self { offsets: vec![0], arcs: Vec::new(), degrees: vec![0.0; count], total: self.total };
        let mut to = Tally::new(count);
        let mut at = 0;
        for part in 0..count as u32 {
            while let Some(&v) = members.get(at).filter(|&&v| parts[v as usize] == part) {
                level.degrees[part as usize] += self.degrees[v as usize];
                for &(w, weight) in self.row(v) {
                    if parts[w as usize] != part {
                        to.add(parts[w as usize], weight);
                    }
                }
                at += 1;
            }
            level.arcs.extend(to.met.iter().map(|&part| (part, to.sums[part as usize])));
            to.clear();
            level.offsets.push(level.arcs.len());
        }
        level
    }

    /// Moves vertices to the neighbouring community (or an empty one) where modularity gains most, until none gains. A vertex is
    /// looked at again when a neighbour has left for another community.
    fn move_vertices(&self, communities: &mut [u32], random: &mut Random) -> bool {
        let n = self.len();
        let mut degrees = vec![0.0; n];
        let mut sizes = vec![0_u32; n];
        for (v, &community) in communities.iter().enumerate() {
            degrees[community as usize] += self.degrees[v];
            sizes[community as usize] += 1;
        }
        let mut empty: Vec<u32> = (0..n as u32).filter(|&community| sizes[community as usize] == 0).rev().collect();
        let mut order: Vec<u32> = (0..n as u32).collect();
        random.shuffle(&mut order);
        let mut queue = VecDeque::from(order);
        let mut waits = vec![true; n];
        let mut to = Tally::new(n);
        let mut moved = false;
        while let Some(v) = queue.pop_front() {
            waits[v as usize] = false;
            let old = communities[v as usize];
            for &(w, weight) in self.row(v) {
                to.add(communities[w as usize], weight);
            }
            let degree = self.degrees[v as usize];
            let worth = |community: u32, rest: f64| to.sums[community as usize] - degree * rest / self.total;
            let mut best = (worth(old, degrees[old as usize] - degree), old);
            let stay = best.0;
            for &community in to.met.iter().filter(|&&community| community != old) {
                let value = worth(community, degrees[community as usize]);
                if value > best.0 + LEAST * self.total {
                    best = (value, community);
                }
            }
            if let Some(&alone) = empty.last().filter(|_| sizes[old as usize] > 1)
                && best.0 < -LEAST * self.total
            {
                best = (0.0, alone);
            }
            to.clear();
            let (value, new) = best;
            if new == old || value <= stay + LEAST * self.total {
                continue;
            }
            moved = true;
            if sizes[new as usize] == 0 {
                empty.pop();
            }
            communities[v as usize] = new;
            degrees[old as usize] -= degree;
            degrees[new as usize] += degree;
            sizes[old as usize] -= 1;
            sizes[new as usize] += 1;
            if sizes[old as usize] == 0 {
                degrees[old as usize] = 0.0;
                empty.push(old);
            }
            for &(w, _) in self.row(v) {
                if communities[w as usize] != new && !waits[w as usize] {
                    waits[w as usize] = true;
                    queue.push_back(w);
                }
            }
        }
        moved
    }

    /// Splits every community into parts that are well tied within it: each vertex, still alone, joins a part of its community with
    /// a chance that grows with the gain, and never at a loss. Returns the part of each vertex, numbered without gaps.
    fn refine(&self, communities: &[u32], random: &mut Random) -> Vec<u32> {
        let n = self.len();
        let mut parts: Vec<u32> = (0..n as u32).collect();
        let mut degrees = self.degrees.clone();
        let mut sizes = vec![1_u32; n];
        let mut whole = vec![0.0; n];
        for (v, &community) in communities.iter().enumerate() {
            whole[community as usize] += self.degrees[v];
        }
        // the weight from each vertex, and later each part, to the rest of its community
        let mut inward: Vec<f64> = (0..n as u32)
            .map(|v| {
                let same = |&&(w, _): &&(u32, f64)| communities[w as usize] == communities[v as usize];
                self.row(v).iter().filter(same).map(|&(_, weight)| weight).sum()
            })
            .collect();
        let well_tied = |inward: f64, degrees: f64, whole: f64| {
            inward + LEAST * self.total >= degrees * (whole - degrees) / self.total
        };
        let mut order: Vec<u32> = (0..n as u32).collect();
        random.shuffle(&mut order);
        let mut to = Tally::new(n);
        for v in order {
            let here = whole[communities[v as usize] as usize];
            let degree = self.degrees[v as usize];
            if sizes[parts[v as usize] as usize] > 1 || !well_tied(inward[v as usize], degree, here) {
                continue;
            }
            for &(w, weight) in self.row(v) {
                if communities[w as usize] == communities[v as usize] {
                    to.add(parts[w as usize], weight);
                }
            }
            let gain = |part: u32| to.sums[part as usize] - degree * degrees[part as usize] / self.total;
            let choices: Vec<(u32, f64)> = to
                .met
                .iter()
                .filter(|&&part| well_tied(inward[part as usize], degrees[part as usize], here))
                .map(|&part| (part, gain(part)))
                .filter(|&(_, gain)| gain >= 0.0)
                .collect();
            if let Some(part) = pick(&choices, self.total, random) {
                let old = parts[v as usize];
                inward[part as usize] += inward[v as usize] - 2.0 * to.sums[part as usize];
                degrees[part as usize] += degree;
                degrees[old as usize] -= degree;
                sizes[part as usize] += 1;
                sizes[old as usize] -= 1;
                parts[v as usize] = part;
            }
            to.clear();
        }
        Groups::from_labels(&parts).of_each().to_vec()
    }
}

/// Picks a part with a chance proportional to `exp(gain / theta)`.
fn pick(choices: &[(u32, f64)], total: f64, random: &mut Random) -> Option<u32> {
    let most = choices.iter().map(|&(_, gain)| gain).fold(f64::NEG_INFINITY, f64::max);
    let chance = |gain: f64| ((gain - most) / (THETA * total)).exp();
    let mut left = random.unit() * choices.iter().map(|&(_, gain)| chance(gain)).sum::<f64>();
    for &(part, gain) in choices {
        left -= chance(gain);
        if left < 0.0 {
            return Some(part);
        }
    }
    choices.last().map(|&(part, _)| part)
}

/// Sums per label that are quick to clear.
struct Tally {
    sums: Vec<f64>,
    met: Vec<u32>,
}

impl Tally {
    fn new(n: usize) -> Self {
        Self { sums: vec![0.0; n], met: Vec::new() }
    }

    fn add(&mut self, label: u32, weight: f64) {
        // weights are positive: a sum of 0 was not met yet
        if self.sums[label as usize] <= 0.0 {
            self.met.push(label);
        }
        self.sums[label as usize] += weight;
    }

    fn clear(&mut self) {
        for &label in &self.met {
            self.sums[label as usize] = 0.0;
        }
        self.met.clear();
    }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::super::testing::{graph, isolates, required, ring, small_graph};
    use super::*;
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
        fn no_vertex_does_better_elsewhere(graph in small_graph(12)) {
            let found = of(&graph);
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
