//! Drawing a connected part of which some nodes have stood in the picture before: those stay, new ones find a place.

use std::collections::VecDeque;

use super::align::Turn;
use super::fresh;
use super::geometry::{Point, centroid};
use super::jitter::Jitter;
use super::links::Links;
use super::options::{Before, Options};
use super::pace::Pace;
use super::spot;
use super::stress::{self, Hold};
use super::terms::Terms;

/// Rounds in which only new nodes move, before those that stood make room.
const NEW_FIRST: usize = 30;

/// How often those that stood are held less firmly when new nodes find no good place among them.
const LOOSENINGS: usize = 2;

/// A place is not good if it misses distances by more than this, see [`strain`]; in good pictures it is below a tenth.
const STRAINED: f64 = 0.3;

/// A part of up to so many nodes in which they still find none is drawn anew: a line that closes to a ring.
const RESHAPED: usize = 20;

/// Places a part with at least one node that has stood before.
///
/// Where nothing is new, nothing moves. Else new nodes are placed one by one where their stress is least, and then all
/// improve together: pinned nodes never move, those that stood are held the more firmly the more hops they are from
/// anything new. A node that links what was far apart makes them give more. Where few stood, the part is drawn afresh and
/// turned to meet them.
pub(crate) fn place(
    links: &Links,
    terms: Option<&Terms>,
    before: &[Option<Before>],
    options: &Options,
    pace: &mut Pace<'_>,
) -> Vec<Point> {
    let known: Vec<(usize, Point)> =
        before.iter().enumerate().filter_map(|(node, before)| before.map(|before| (node, before.at))).collect();
    let order = outward(links, before);
    let mut places = vec![centroid(&known.iter().map(|known| known.1).collect::<Vec<_>>()); links.len()];
    for &(node, at) in &known {
        places[node] = at;
    }
    let Some(terms) = terms else {
        beside(links, &order, &mut places);
        return places;
    };
    if known.len() * 3 < links.len() {
        let drawn = anew(links, terms, &known, options, pace);
        for &(node, _) in &order {
            places[node] = drawn[node];
        }
    } else {
        let mut done: Vec<bool> = before.iter().map(Option::is_some).collect();
        let new: Vec<usize> = order.iter().map(|&(node, _)| node).collect();
        spot::settle(terms, &mut places, &mut done, &new);
    }
    let only_new: Vec<Hold> = before.iter().map(|b| if b.is_some() { Hold::Pinned } else { Hold::Free }).collect();
    stress::improve(terms, &only_new, &mut places, NEW_FIRST.min(options.rounds), |_| pace.step());
    let mut anchor = options.anchor;
    for _ in 0..=LOOSENINGS {
        stress::improve(terms, &holds(links, before, anchor), &mut places, options.rounds, |_| pace.step());
        if pace.stopped() || strain(terms, before, &places) < STRAINED {
            return places;
        }
        anchor /= 10.0;
    }
    let pinned = before.iter().flatten().any(|before| before.pinned);
    if pinned || links.len() > RESHAPED { places } else { anew(links, terms, &known, options, pace) }
}

/// The part drawn afresh and turned to meet those that stood.
fn anew(links: &Links, terms: &Terms, known: &[(usize, Point)], options: &Options, pace: &mut Pace<'_>) -> Vec<Point> {
    let drawn = fresh::place(links, Some(terms), options, pace);
    let pairs: Vec<(Point, Point)> = known.iter().map(|&(node, at)| (drawn[node], at)).collect();
    let turn = Turn::onto(&pairs, true);
    drawn.into_iter().map(|place| turn.of(place)).collect()
}

/// By how much new nodes miss their distances to others, in shares of these: the mean of the squares.
fn strain(terms: &Terms, before: &[Option<Before>], places: &[Point]) -> f64 {
    let (mut sum, mut count) = (0.0, 0.0);
    for node in (0..terms.len()).filter(|&node| before[node].is_none()) {
        for term in terms.of(node) {
            let miss = places[node].distance(places[term.other as usize]) / term.distance - 1.0;
            sum += miss * miss;
            count += 1.0;
        }
    }
    if count > 0.0 { sum / count } else { 0.0 }
}

/// What holds each node: firmness grows with the square of the hops from anything new.
fn holds(links: &Links, before: &[Option<Before>], anchor: f64) -> Vec<Hold> {
    let hops = hops_from(links, |node| before[node].is_none());
    let hold = |(before, hops): (&Option<Before>, usize)| match before {
        None => Hold::Free,
        Some(Before { pinned: true, .. }) => Hold::Pinned,
        Some(before) => {
            let far = (1 + hops) as f64;
            Hold::Anchored(before.at, anchor * far * far)
        }
    };
    before.iter().zip(hops).map(hold).collect()
}

/// New nodes by their hops from those that stood, each with these hops; equals by number.
fn outward(links: &Links, before: &[Option<Before>]) -> Vec<(usize, usize)> {
    let hops = hops_from(links, |node| before[node].is_some());
    let mut order: Vec<(usize, usize)> =
        hops.into_iter().enumerate().filter(|&(node, _)| before[node].is_none()).collect();
    order.sort_by_key(|&(node, hops)| (hops, node));
    order
}

/// The hops from every node to the nearest of those that `starts` names; as many as nodes where none does.
fn hops_from(links: &Links, starts: impl Fn(usize) -> bool) -> Vec<usize> {
    let n = links.len();
    let mut queue: VecDeque<usize> = (0..n).filter(|&node| starts(node)).collect();
    let mut hops = vec![n; n];
    for &node in &queue {
        hops[node] = 0;
    }
    while let Some(node) = queue.pop_front() {
        for &(end, _) in links.of(node) {
            if hops[end as usize] == n {
                hops[end as usize] = hops[node] + 1;
                queue.push_back(end as usize);
            }
        }
    }
    hops
}

/// A quick place beside a neighbour for each new node, when there is no time for a good one.
fn beside(links: &Links, order: &[(usize, usize)], places: &mut [Point]) {
    let mut jitter = Jitter::new(0x00be_51de);
    let mut done = vec![true; places.len()];
    for &(node, _) in order {
        done[node] = false;
    }
    for &(node, _) in order {
        let near: Vec<Point> =
            links.of(node).iter().map(|link| link.0 as usize).filter(|&end| done[end]).map(|end| places[end]).collect();
        places[node] = centroid(&near) + Point::new(jitter.next(), jitter.next());
        done[node] = true;
    }
}
