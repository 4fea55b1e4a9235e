//! The pairs whose distance in the picture is compared with their distance in the network, and how much each weighs.

use super::distances::{self, Pivots};
use super::geometry::Point;
use super::links::Links;

/// For each node the others it is compared with.
#[derive(Debug, Clone)]
pub(crate) struct Terms {
    starts: Vec<usize>,
    all: Vec<Term>,
}

/// One comparison.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Term {
    /// The other node.
    pub(crate) other: u32,
    /// How far it should be.
    pub(crate) distance: f64,
    /// How much that weighs.
    pub(crate) weight: f64,
}

impl Terms {
    /// Compares every pair, weighed by 1 / distance^2 (Kamada and Kawai 1989; Gansner, Koren, North 2004).
    ///
    /// O(n (n + m)) time, O(n^2) memory; `None` when `go_on` says stop.
    pub(crate) fn every_pair(links: &Links, mut go_on: impl FnMut(usize) -> bool) -> Option<Self> {
        let n = links.len();
        let mut terms = Self { starts: vec![0], all: Vec::with_capacity(n * n.saturating_sub(1)) };
        for node in 0..n {
            if node % 32 == 0 && !go_on(node) {
                return None;
            }
            for (other, distance) in distances::from(links, node).into_iter().enumerate() {
                if other != node && distance.is_finite() {
                    terms.all.push(Term { other: other as u32, distance, weight: (distance * distance).recip() });
                }
            }
            terms.starts.push(terms.all.len());
        }
        Some(terms)
    }

    /// Compares each node with its neighbours and with the pivots, each pivot weighed for the nodes around it that it
    /// stands for: sparse stress (Ortmann, Klimenta, Brandes 2017). O(k n + m) for k pivots.
    pub(crate) fn by_pivots(links: &Links, pivots: &Pivots) -> Self {
        let regions = regions(pivots);
        let mut terms = Self { starts: vec![0], all: Vec::new() };
        for node in 0..links.len() {
            let near = links.of(node);
            for &(other, length) in near {
                terms.all.push(Term { other, distance: length, weight: (length * length).recip() });
            }
            for ((&pivot, column), region) in pivots.nodes.iter().zip(&pivots.distances).zip(&regions) {
                let distance = column[node];
                let neighbour = near.binary_search_by_key(&(pivot as u32), |link| link.0).is_ok();
                if pivot == node || neighbour || !distance.is_finite() {
                    continue;
                }
                let stands_for = region.partition_point(|&far| far <= distance / 2.0);
                let weight = stands_for as f64 / (distance * distance);
                terms.all.push(Term { other: pivot as u32, distance, weight });
            }
            terms.starts.push(terms.all.len());
        }
        terms
    }

    /// The comparisons of `node`.
    pub(crate) fn of(&self, node: usize) -> &[Term] {
        &self.all[self.starts[node]..self.starts[node + 1]]
    }

    /// How many nodes there are.
    pub(crate) fn len(&self) -> usize {
        self.starts.len() - 1
    }

    /// The stress of a placing: the weighted squares of what distances miss; each pair counts once.
    pub(crate) fn stress(&self, places: &[Point]) -> f64 {
        let mut sum = 0.0;
        for (node, &at) in places.iter().enumerate() {
            for term in self.of(node) {
                let miss = at.distance(places[term.other as usize]) - term.distance;
                sum += term.weight * miss * miss;
            }
        }
        sum / 2.0
    }

    /// The factor by which a placing has least stress.
    pub(crate) fn best_scale(&self, places: &[Point]) -> f64 {
        let (mut wanted, mut drawn) = (0.0, 0.0);
        for (node, &at) in places.iter().enumerate() {
            for term in self.of(node) {
                let length = at.distance(places[term.other as usize]);
                wanted += term.weight * term.distance * length;
                drawn += term.weight * length * length;
            }
        }
        if drawn > 0.0 { wanted / drawn } else { 1.0 }
    }
}

/// For each pivot the sorted distances of the nodes that are nearest to it, its own included.
fn regions(pivots: &Pivots) -> Vec<Vec<f64>> {
    let mut regions = vec![Vec::new(); pivots.nodes.len()];
    let n = pivots.distances.first().map_or(0, Vec::len);
    for node in 0..n {
        let mut best = 0;
        for pivot in 1..pivots.nodes.len() {
            let (here, there) = (pivots.distances[pivot][node], pivots.distances[best][node]);
            // Equally near pivots share: the one that stands for fewer takes the node.
            let (mine, theirs): (&Vec<f64>, &Vec<f64>) = (&regions[pivot], &regions[best]);
            if here < there || (here <= there && mine.len() < theirs.len()) {
                best = pivot;
            }
        }
        regions[best].push(pivots.distances[best][node]);
    }
    for region in &mut regions {
        region.sort_unstable_by(f64::total_cmp);
    }
    regions
}
