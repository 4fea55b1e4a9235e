//! In which order neighbours stand around the middle: groups together, those linked near each other.

use super::geometry::Point;

/// Rounds of exchanges at most.
const ROUNDS: usize = 8;

/// Members of a group are exchanged if they stand fewer places apart than this.
const FAR: usize = 120;

/// What it counts that members of a group stand apart, beside an edge of strength 1.
const TOGETHER: f64 = 0.3;

/// Which seat takes which place: `order[place]` is a seat. Seats are sorted by `groups`.
///
/// Starts with groups and members as they come, then exchanges whole groups and members of one group while
/// lines grow shorter. O(rounds (g^2 m + n d)) for g groups, n seats, m ties, d ties a seat.
pub(crate) fn order(groups: &[u32], ties: &[(usize, usize, f64)], points: &[Point]) -> Vec<usize> {
    let mut ties = ties.to_vec();
    for seat in 1..groups.len() {
        if groups[seat] == groups[seat - 1] {
            ties.push((seat - 1, seat, TOGETHER));
        }
    }
    let mut blocks: Vec<Vec<usize>> = Vec::new();
    for seat in 0..groups.len() {
        match blocks.last_mut() {
            Some(block) if groups[block[0]] == groups[seat] => block.push(seat),
            _ => blocks.push(vec![seat]),
        }
    }
    exchange_blocks(&mut blocks, &ties, points);
    let mut order = blocks.concat();
    exchange_members(&mut order, groups, &ties, points);
    order
}

/// How many places are taken when each group ends.
pub(crate) fn ends(order: &[usize], groups: &[u32]) -> Vec<usize> {
    (1..order.len()).filter(|&place| groups[order[place]] != groups[order[place - 1]]).collect()
}

/// Exchanges whole groups while that shortens lines.
fn exchange_blocks(blocks: &mut [Vec<usize>], ties: &[(usize, usize, f64)], points: &[Point]) {
    let mut least = length(&blocks.concat(), ties, points);
    for _ in 0..ROUNDS {
        let before = least;
        for first in 0..blocks.len() {
            for second in first + 1..blocks.len() {
                blocks.swap(first, second);
                let now = length(&blocks.concat(), ties, points);
                if now < least - 1e-9 {
                    least = now;
                } else {
                    blocks.swap(first, second);
                }
            }
        }
        if least >= before {
            break;
        }
    }
}

/// Exchanges members of one group while that shortens lines.
fn exchange_members(order: &mut [usize], groups: &[u32], ties: &[(usize, usize, f64)], points: &[Point]) {
    let mut of: Vec<Vec<(usize, f64)>> = vec![Vec::new(); order.len()];
    for &(a, b, weight) in ties {
        of[a].push((b, weight));
        of[b].push((a, weight));
    }
    let mut place = vec![0; order.len()];
    for (at, &seat) in order.iter().enumerate() {
        place[seat] = at;
    }
    for _ in 0..ROUNDS {
        let mut exchanged = false;
        for first in 0..order.len() {
            for second in first + 1..order.len().min(first + FAR) {
                let (a, b) = (order[first], order[second]);
                if groups[a] != groups[b] {
                    break;
                }
                let reach = |place: &[usize]| around(a, &of, place, points) + around(b, &of, place, points);
                let before = reach(&place);
                place.swap(a, b);
                if reach(&place) < before - 1e-9 {
                    order.swap(first, second);
                    exchanged = true;
                } else {
                    place.swap(a, b);
                }
            }
        }
        if !exchanged {
            break;
        }
    }
}

/// The weighted length of the lines of one seat.
fn around(seat: usize, of: &[Vec<(usize, f64)>], place: &[usize], points: &[Point]) -> f64 {
    of[seat].iter().map(|&(other, weight)| weight * points[place[seat]].distance(points[place[other]])).sum()
}

/// The weighted length of all lines.
fn length(order: &[usize], ties: &[(usize, usize, f64)], points: &[Point]) -> f64 {
    let mut place = vec![0; order.len()];
    for (at, &seat) in order.iter().enumerate() {
        place[seat] = at;
    }
    ties.iter().map(|&(a, b, weight)| weight * points[place[a]].distance(points[place[b]])).sum()
}
