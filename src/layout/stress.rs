//! Improving a placing until distances in the picture follow those in the network: stress majorization.

use super::geometry::Point;
use super::terms::Terms;

/// How far beyond its best place a node is moved: between 1 and 2 stress still never grows (de Leeuw and Heiser 1980),
/// and far fewer rounds are needed.
const STRIDE: f64 = 1.6;

/// A placing at rest moves no node farther than this in a round, in hops.
const AT_REST: f64 = 0.002;

/// What holds a node.
#[derive(Debug, Clone, Copy, PartialEq)]
pub(crate) enum Hold {
    /// Nothing: it goes where it fits.
    Free,
    /// It stays.
    Pinned,
    /// It is drawn to a place with a share of the weight of all its comparisons.
    Anchored(Point, f64),
}

/// Moves every node once, in order, to where its own stress is least given all others.
///
/// Returns the longest way a node went. Where the comparisons are symmetric (every pair), the stress with the pull of
/// the anchors never grows: each step minimises a function that touches it here and lies above it elsewhere (Gansner,
/// Koren, North 2004, section 2.3). O(comparisons).
pub(crate) fn round(terms: &Terms, holds: &[Hold], places: &mut [Point]) -> f64 {
    let mut longest: f64 = 0.0;
    for node in 0..terms.len() {
        let here = places[node];
        let hold = holds[node];
        if hold == Hold::Pinned {
            continue;
        }
        let mut sum = Point::default();
        let mut weights = 0.0;
        for term in terms.of(node) {
            let there = places[term.other as usize];
            let way = here - there;
            let length = way.length();
            let stretch = if length > 1e-12 { term.distance / length } else { 0.0 };
            sum += (there + way * stretch) * term.weight;
            weights += term.weight;
        }
        if let Hold::Anchored(at, share) = hold {
            sum += at * (weights * share);
            weights += weights * share;
        }
        if weights > 0.0 {
            let step = (sum / weights - here) * STRIDE;
            places[node] = here + step;
            longest = longest.max(step.length());
        }
    }
    longest
}

/// Improves `places` for at most `rounds` rounds or until they rest; `false` when `go_on` said stop before.
pub(crate) fn improve(
    terms: &Terms,
    holds: &[Hold],
    places: &mut [Point],
    rounds: usize,
    mut go_on: impl FnMut(usize) -> bool,
) -> bool {
    for done in 0..rounds {
        if !go_on(done) {
            return false;
        }
        if round(terms, holds, places) < AT_REST {
            break;
        }
    }
    true
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;
    use crate::layout::distances::Pivots;
    use crate::layout::links::Links;
    use crate::layout::options::Lengths;

    /// The stress and the pull of the anchors together: what a round never makes greater.
    fn total(terms: &Terms, holds: &[Hold], places: &[Point]) -> f64 {
        let pull = |node: usize| match holds[node] {
            Hold::Anchored(at, share) => {
                let weights: f64 = terms.of(node).iter().map(|term| term.weight).sum();
                let way = places[node].distance(at);
                share * weights * way * way
            }
            Hold::Free | Hold::Pinned => 0.0,
        };
        terms.stress(places) + (0..terms.len()).map(pull).sum::<f64>()
    }

    fn hold() -> impl Strategy<Value = Hold> {
        prop_oneof![
            3 => Just(Hold::Free),
            1 => Just(Hold::Pinned),
            1 => (-5.0..5.0_f64, -5.0..5.0_f64, 0.01..3.0_f64)
                .prop_map(|(x, y, share)| Hold::Anchored(Point::new(x, y), share)),
        ]
    }

    proptest! {
        #![proptest_config(ProptestConfig::with_cases(1000))]

        #[test]
        fn stress_never_grows(
            nodes in prop::collection::vec((-5.0..5.0_f64, -5.0..5.0_f64, hold()), 2..20),
            ends in prop::collection::vec((0..20_u32, 0..20_u32, 0.1..9.0_f64), 1..50),
        ) {
            let links = Links::new(nodes.len(), &ends, Lengths::Strength);
            let terms = Terms::every_pair(&links, |_| true).unwrap();
            let holds: Vec<Hold> = nodes.iter().map(|node| node.2).collect();
            let mut places: Vec<Point> = nodes.iter().map(|node| Point::new(node.0, node.1)).collect();
            let mut least = total(&terms, &holds, &places);
            for _ in 0..20 {
                round(&terms, &holds, &mut places);
                let now = total(&terms, &holds, &places);
                prop_assert!(now <= least * (1.0 + 1e-12) + 1e-12, "{now} after {least}");
                least = now;
            }
        }
    }

    #[test]
    fn with_every_node_a_pivot_sparse_stress_is_stress() {
        let edges: Vec<(u32, u32, f64)> = (1..9).map(|node| (node / 2, node, 1.0)).collect();
        let links = Links::new(9, &edges, Lengths::Hops);
        let pivots = Pivots::choose(&links, 9, |_| true);
        let places: Vec<Point> = (0..9_u8).map(|node| Point::new(f64::from(node), f64::from(node % 3))).collect();
        let every = Terms::every_pair(&links, |_| true).unwrap().stress(&places);
        let sparse = Terms::by_pivots(&links, &pivots).stress(&places);
        assert!((every - sparse).abs() < 1e-9, "{every} {sparse}");
    }
}
