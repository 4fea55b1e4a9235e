//! Distances in the network from one node to all others of its part.

use std::cmp::{Ordering, Reverse};
use std::collections::{BinaryHeap, VecDeque};

use super::links::Links;

/// A node on its way through the queue, nearer ones first.
#[derive(Debug, Clone, Copy, PartialEq)]
struct Reached {
    distance: f64,
    node: usize,
}

impl Eq for Reached {}

impl Ord for Reached {
    fn cmp(&self, other: &Self) -> Ordering {
        self.distance.total_cmp(&other.distance).then(self.node.cmp(&other.node))
    }
}

impl PartialOrd for Reached {
    fn partial_cmp(&self, other: &Self) -> Option<Ordering> {
        Some(self.cmp(other))
    }
}

/// The distance from `source` to every node; infinite where no way leads.
///
/// By breadth first where every link has length 1, O(n + m); else after Dijkstra 1959, O((n + m) log n).
pub(crate) fn from(links: &Links, source: usize) -> Vec<f64> {
    let mut distance = vec![f64::INFINITY; links.len()];
    distance[source] = 0.0;
    if links.even() {
        let mut queue = VecDeque::from([source]);
        while let Some(node) = queue.pop_front() {
            for &(end, length) in links.of(node) {
                let end = end as usize;
                if distance[end].is_infinite() {
                    distance[end] = distance[node] + length;
                    queue.push_back(end);
                }
            }
        }
        return distance;
    }
    let mut queue = BinaryHeap::from([Reverse(Reached { distance: 0.0, node: source })]);
    while let Some(Reverse(Reached { distance: so_far, node })) = queue.pop() {
        if so_far > distance[node] {
            continue;
        }
        for &(end, length) in links.of(node) {
            let through = so_far + length;
            if through < distance[end as usize] {
                distance[end as usize] = through;
                queue.push(Reverse(Reached { distance: through, node: end as usize }));
            }
        }
    }
    distance
}

/// Nodes that stand for the others: each the farthest from those before it.
#[derive(Debug, Clone)]
pub(crate) struct Pivots {
    /// The nodes, in the order of their choice.
    pub(crate) nodes: Vec<usize>,
    /// For each of them its distance to every node.
    pub(crate) distances: Vec<Vec<f64>>,
}

impl Pivots {
    /// Chooses up to `count` pivots of a connected part of at least one node. O(count (n + m)).
    ///
    /// `go_on` is asked before each further one; at least one is always chosen.
    pub(crate) fn choose(links: &Links, count: usize, mut go_on: impl FnMut(usize) -> bool) -> Self {
        let n = links.len();
        let first = farthest(&from(links, 0));
        let mut pivots = Self { nodes: vec![first], distances: vec![from(links, first)] };
        let mut nearest = pivots.distances[0].clone();
        while pivots.nodes.len() < count.min(n) && go_on(pivots.nodes.len()) {
            let next = farthest(&nearest);
            let distance = from(links, next);
            for (near, &now) in nearest.iter_mut().zip(&distance) {
                *near = near.min(now);
            }
            pivots.nodes.push(next);
            pivots.distances.push(distance);
        }
        pivots
    }
}

/// The seat of the largest value, the first of equals.
fn farthest(distance: &[f64]) -> usize {
    let mut best = 0;
    for (node, value) in distance.iter().enumerate() {
        if *value > distance[best] {
            best = node;
        }
    }
    best
}
