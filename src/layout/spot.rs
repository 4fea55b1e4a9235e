//! The place of one node among others that stay: where a new node goes, and a way out of folds.

use std::f64::consts::TAU;

use super::geometry::Point;
use super::terms::{Term, Terms};

/// Directions tried about the middle of what the node is compared with.
const DIRECTIONS: usize = 12;

/// Steps downhill from each of them.
const STEPS: usize = 12;

/// The spot where the stress of the comparisons in `near` is least, as far as a search from all sides finds it.
///
/// `around` is where the search starts; returns the stress there and the spot.
fn search(near: &[Term], places: &[Point], around: Point, reach: f64) -> (f64, Point) {
    let mut best = (f64::INFINITY, around);
    for direction in 0..=DIRECTIONS {
        let (sine, cosine) = (TAU * direction as f64 / DIRECTIONS as f64).sin_cos();
        // The last try starts in the middle, a hair aside of any node that stands there.
        let reach = if direction == DIRECTIONS { 1e-3 } else { reach };
        let mut at = around + Point::new(cosine, sine) * reach;
        for _ in 0..STEPS {
            at = downhill(near, places, at);
        }
        let stress = local(near, places, at);
        if stress < best.0 * (1.0 - 1e-9) {
            best = (stress, at);
        }
    }
    best
}

/// The stress of one node's comparisons if it stood at `at`.
fn local(near: &[Term], places: &[Point], at: Point) -> f64 {
    near.iter()
        .map(|term| {
            let miss = at.distance(places[term.other as usize]) - term.distance;
            term.weight * miss * miss
        })
        .sum()
}

/// One step of majorization for a single node.
fn downhill(near: &[Term], places: &[Point], at: Point) -> Point {
    let (mut sum, mut weights) = (Point::default(), 0.0);
    for term in near {
        let there = places[term.other as usize];
        let way = at - there;
        let length = way.length();
        let stretch = if length > 1e-12 { term.distance / length } else { 0.0 };
        sum += (there + way * stretch) * term.weight;
        weights += term.weight;
    }
    if weights > 0.0 { sum / weights } else { at }
}

/// Places the nodes of `new` one after the other where they fit best among those already `done`.
///
/// `new` should be ordered so that each has a placed neighbour when its turn comes. O(comparisons of the new nodes).
pub(crate) fn settle(terms: &Terms, places: &mut [Point], done: &mut [bool], new: &[usize]) {
    for &node in new {
        let near: Vec<Term> = terms.of(node).iter().copied().filter(|term| done[term.other as usize]).collect();
        if let Some((around, reach)) = closest(&near, places) {
            places[node] = search(&near, places, around, reach).1;
        }
        done[node] = true;
    }
}

/// Takes every node that may move out once and puts it back where it fits best; whether one found a better spot.
///
/// Needs symmetric comparisons, then stress only falls. O(comparisons).
pub(crate) fn unfold(terms: &Terms, places: &mut [Point]) -> bool {
    let mut better = false;
    for node in 0..terms.len() {
        let near = terms.of(node);
        let Some((around, reach)) = closest(near, places) else { continue };
        let (stress, spot) = search(near, places, around, reach);
        if stress < local(near, places, places[node]) * (1.0 - 1e-3) {
            places[node] = spot;
            better = true;
        }
    }
    better
}

/// The middle of the nearest of `near`, and how near they are.
fn closest(near: &[Term], places: &[Point]) -> Option<(Point, f64)> {
    let reach = near.iter().map(|term| term.distance).min_by(f64::total_cmp)?;
    let (mut sum, mut count) = (Point::default(), 0.0);
    for term in near.iter().filter(|term| term.distance <= reach * (1.0 + 1e-9)) {
        sum += places[term.other as usize];
        count += 1.0;
    }
    Some((sum / count, reach))
}
