//! Pictures of several parts, of none, of many; and work that is stopped.

use std::sync::atomic::{AtomicUsize, Ordering};

use super::{karate, path, ring, star};
use crate::layout::{Options, Picture, Point, arrange, bounds};
use crate::map::{Unwatched, Watch};

fn draw(n: usize, edges: &[(u32, u32, f64)]) -> Picture {
    arrange(n, edges, &[], &Options::default(), &Unwatched)
}

fn moved(edges: Vec<(u32, u32, f64)>, by: u32) -> Vec<(u32, u32, f64)> {
    edges.into_iter().map(|(a, b, strength)| (a + by, b + by, strength)).collect()
}

#[test]
fn nothing_and_a_single_node() {
    assert_eq!(draw(0, &[]).places, []);
    assert_eq!(draw(1, &[]).places, [Point::default()]);
    assert_eq!(draw(1, &[(0, 0, 1.0), (0, 7, 1.0)]).places, [Point::default()]);
}

#[test]
fn isolated_nodes_stand_in_rows_in_their_order() {
    let places = draw(40, &[]).places;
    for pair in places.windows(2) {
        let next_row = pair[1].y > pair[0].y + 0.1 && pair[1].x <= pair[0].x;
        let same_row = (pair[1].y - pair[0].y).abs() < 1e-9 && pair[1].x > pair[0].x + 0.9;
        assert!(next_row || same_row, "{pair:?}");
    }
    let (from, to) = bounds(&places).unwrap();
    let aspect = (to.x - from.x) / (to.y - from.y);
    assert!((0.8..3.2).contains(&aspect), "{aspect}");
}

#[test]
fn parts_stand_apart() {
    let (n, mut edges) = karate();
    edges.extend(moved(ring(9), 34));
    edges.extend(moved(star(6), 43));
    edges.extend(moved(path(4), 50));
    let places = draw(n + 9 + 7 + 4 + 10, &edges).places;
    let part = |node: usize| match node {
        0..34 => 0,
        34..43 => 1,
        43..50 => 2,
        50..54 => 3,
        _ => node,
    };
    for (a, at) in places.iter().enumerate() {
        for (b, other) in places.iter().enumerate().skip(a + 1) {
            let way = *at - *other;
            assert!(part(a) == part(b) || way.x.abs() > 0.95 || way.y.abs() > 0.45, "{a} {b}: {way:?}");
        }
    }
    let (from, to) = bounds(&places).unwrap();
    let aspect = (to.x - from.x) / (to.y - from.y);
    assert!((0.9..3.0).contains(&aspect), "{aspect}");
}

#[test]
fn the_same_to_the_bit_whatever_the_order_of_edges() {
    let (n, mut edges) = karate();
    let first = draw(n, &edges);
    edges.reverse();
    for edge in &mut edges {
        *edge = (edge.1, edge.0, edge.2);
    }
    assert_eq!(draw(n, &edges), first);
}

#[test]
fn a_line_of_many_thousands_ends_well() {
    let options = Options { rounds: 3, pivots: 20, ..Options::default() };
    let picture = arrange(30_000, &path(30_000), &[], &options, &Unwatched);
    assert!(picture.places.iter().all(|place| place.is_finite()));
}

/// Says stop after so many questions.
struct Patience(AtomicUsize);

impl Watch for Patience {
    fn tick(&self, done: usize, all: usize) -> bool {
        assert!(done <= all);
        let left = self.0.load(Ordering::Relaxed);
        self.0.store(left.saturating_sub(1), Ordering::Relaxed);
        left > 0
    }
}

#[test]
fn stopped_at_any_time_it_gives_the_best_so_far() {
    let (n, mut edges) = karate();
    edges.extend(moved(ring(9), 34));
    let all = draw(n + 12, &edges).places;
    for patience in [0, 1, 2, 3, 5, 8, 13, 40, 100] {
        let picture = arrange(n + 12, &edges, &[], &Options::default(), &Patience(AtomicUsize::new(patience)));
        assert!(!picture.finished);
        assert_eq!(picture.places.len(), all.len());
        assert!(picture.places.iter().all(|place| place.is_finite()));
        let mut sorted: Vec<(u64, u64)> = picture.places.iter().map(|p| (p.x.to_bits(), p.y.to_bits())).collect();
        sorted.sort_unstable();
        sorted.dedup();
        assert_eq!(sorted.len(), all.len(), "two nodes at one place after {patience}");
    }
}
