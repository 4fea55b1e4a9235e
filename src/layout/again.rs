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

/// Places a part with at least one node that has stood before.
///
/// Where nothing is new, nothing moves. Else new nodes are placed one by one where their stress is least, and then all
/// improve together: pinned nodes never move, those that stood are held the more firmly the more hops they are from
/// anything new. Where few stood, the part is drawn afresh and turned to meet them.
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
        let drawn = fresh::place(links, Some(terms), options, pace);
        let pairs: Vec<(Point, Point)> = known.iter().map(|&(node, at)| (drawn[node], at)).collect();
        let turn = Turn::onto(&pairs, true);
        for &(node, _) in &order {
            places[node] = turn.of(drawn[node]);
        }
    } else {
        let mut placed: Vec<bool> = before.iter().map(Option::is_some).collect();
        let new: Vec<usize> = order.iter().map(|&(node, _)| node).collect();
        spot::settle(terms, &mut places, &mut placed, &new);
    }
    let only_new: Vec<Hold> = before.iter().map(|b| if b.is_some() { Hold::Pinned } else { Hold::Free }).collect();
    stress::improve(terms, &only_new, &mut places, NEW_FIRST.min(options.rounds), |_| pace.step());
    stress::improve(terms, &holds(links, before, options), &mut places, options.rounds, |_| pace.step());
    places
}

/// What holds each node: firmness grows with the square of the hops from anything new.
fn holds(links: &Links, before: &[Option<Before>], options: &Options) -> Vec<Hold> {
    let hops = hops_from(links, |node| before[node].is_none());
    let hold = |(before, hops): (&Option<Before>, usize)| match before {
        None => Hold::Free,
        Some(Before { pinned: true, .. }) => Hold::Pinned,
        Some(before) => {
            let far = (1 + hops) as f64;
            Hold::Anchored(before.at, options.anchor * far * far)
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
    let mut jitter = Jitter::new(0xbe51de);
    let mut placed = vec![true; places.len()];
    for &(node, _) in order {
        placed[node] = false;
    }
    for &(node, _) in order {
        let near: Vec<Point> = links
            .of(node)
            .iter()
            .map(|link| link.0 as usize)
            .filter(|&end| placed[end])
            .map(|end| places[end])
            .collect();
        places[node] = centroid(&near) + Point::new(jitter.next(), jitter.next());
        placed[node] = true;
    }
}
