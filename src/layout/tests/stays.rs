//! The picture stays: what happens to it when the network changes.

use proptest::prelude::*;

use super::{karate, path, star};
use crate::layout::{Before, Options, Picture, Point, arrange};
use crate::map::Unwatched;

fn draw(n: usize, edges: &[(u32, u32, f64)], before: &[Option<Before>]) -> Picture {
    arrange(n, edges, before, &Options::default(), &Unwatched)
}

fn kept(picture: &Picture) -> Vec<Option<Before>> {
    picture.places.iter().map(|&at| Some(Before { at, pinned: false })).collect()
}

fn ways(before: &Picture, after: &Picture) -> Vec<f64> {
    before.places.iter().zip(&after.places).map(|(a, b)| a.distance(*b)).collect()
}

#[test]
fn what_did_not_grow_does_not_move_at_all() {
    let (n, mut edges) = karate();
    let first = draw(n, &edges, &[]);
    assert_eq!(draw(n, &edges, &kept(&first)).places, first.places);
    edges.truncate(edges.len() - 5);
    assert_eq!(draw(n, &edges, &kept(&first)).places, first.places, "after links were cut");
    edges.push((0, 33, 1.0));
    assert_eq!(draw(n, &edges, &kept(&first)).places, first.places, "after a link was added");
}

#[test]
fn a_new_node_finds_a_place_and_others_hardly_move() {
    let (n, mut edges) = karate();
    let first = draw(n, &edges, &[]);
    edges.extend([(0, 34, 1.0), (5, 34, 1.0)]);
    let next = draw(n + 1, &edges, &kept(&first));
    let ways = ways(&first, &next);
    let mean = ways.iter().sum::<f64>() / ways.len() as f64;
    assert!(mean < 0.03, "mean way {mean}");
    assert!(ways.iter().all(|&way| way < 0.2), "{ways:?}");
    let new = next.places[34];
    assert!(new.distance(next.places[0]) < 1.6 && new.distance(next.places[5]) < 1.6);
    let nearest = next.places[..34].iter().map(|place| place.distance(new)).fold(f64::INFINITY, f64::min);
    assert!(nearest > 0.2, "the new node lies {nearest} from another");
}

#[test]
fn a_network_typed_in_node_by_node_creeps_nowhere() {
    let (n, edges) = karate();
    let mut picture = draw(1, &[], &[]);
    for size in 2..=n {
        let so_far: Vec<_> = edges.iter().copied().filter(|e| (e.0 as usize) < size && (e.1 as usize) < size).collect();
        let next = draw(size, &so_far, &kept(&picture));
        let ways = ways(&picture, &next);
        let mean = ways.iter().sum::<f64>() / ways.len() as f64;
        // While few stand, the picture still takes shape.
        assert!(size < 12 || mean < 0.15, "{mean} with {size} nodes");
        picture = next;
    }
}

#[test]
fn pinned_nodes_stay_to_the_bit() {
    let (n, edges) = karate();
    let mut before: Vec<Option<Before>> = vec![None; n];
    before[3] = Some(Before { at: Point::new(7.25, -3.5), pinned: true });
    before[20] = Some(Before { at: Point::new(-1.0, 0.1), pinned: true });
    for anchor in [0.0, 0.5] {
        let options = Options { anchor, ..Options::default() };
        let places = arrange(n, &edges, &before, &options, &Unwatched).places;
        assert_eq!((places[3], places[20]), (Point::new(7.25, -3.5), Point::new(-1.0, 0.1)));
    }
}

#[test]
fn a_new_part_stands_beside_what_stood() {
    let mut edges = path(6);
    let first = draw(6, &edges, &[]);
    edges.extend(star(4).iter().map(|&(a, b, s)| (a + 6, b + 6, s)));
    let next = draw(12, &edges, &kept(&first));
    assert_eq!(next.places[..6], first.places[..]);
    for new in &next.places[6..] {
        assert!(next.places[..6].iter().all(|old| old.distance(*new) > 0.5));
    }
}

#[test]
fn a_part_that_grows_into_another_makes_it_give_way() {
    let two = [(0, 1, 1.0), (2, 3, 1.0)];
    let first = draw(4, &two, &[]);
    let mut edges = two.to_vec();
    edges.extend((4..24).map(|leaf| (0, leaf, 1.0)));
    let next = draw(24, &edges, &kept(&first));
    let mine: Vec<Point> = [0, 1].into_iter().chain(4..24).map(|node| next.places[node]).collect();
    for other in [2, 3] {
        assert!(mine.iter().all(|place| place.distance(next.places[other]) > 0.4));
    }
}

#[test]
fn drawn_anew_it_is_neither_turned_nor_mirrored() {
    let (n, edges) = karate();
    let first = draw(n, &edges, &[]);
    let (sine, cosine) = 2.0_f64.sin_cos();
    let turned = |p: Point| Point::new(cosine * p.x + sine * p.y, sine * p.x - cosine * p.y);
    let before: Vec<Option<Before>> =
        first.places.iter().map(|&at| Some(Before { at: turned(at), pinned: false })).collect();
    let anew = arrange(n, &edges, &before, &Options { anchor: 0.0, ..Options::default() }, &Unwatched);
    let shift = anew.places[0] - turned(first.places[0]);
    for (now, then) in anew.places.iter().zip(&first.places) {
        assert!((*now - shift).distance(turned(*then)) < 1e-6);
    }
}

#[test]
fn senseless_places_before_count_as_none() {
    let before = [f64::NAN, f64::INFINITY, 1e300].map(|x| Some(Before { at: Point::new(x, 0.0), pinned: true }));
    assert_eq!(draw(3, &path(3), &before), draw(3, &path(3), &[]));
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(200))]

    #[test]
    fn any_change_gives_a_sound_picture(
        n in 0..30_u32,
        ends in prop::collection::vec((0..30_u32, 0..30_u32, 0.0..5.0_f64), 0..60),
        stood in prop::collection::vec(prop::option::of((-9.0..9.0_f64, -9.0..9.0_f64, any::<bool>())), 0..30),
        anchor in 0.0..2.0_f64,
    ) {
        let before: Vec<Option<Before>> = stood
            .into_iter()
            .map(|stood| stood.map(|(x, y, pinned)| Before { at: Point::new(x, y), pinned }))
            .collect();
        let options = Options { anchor, rounds: 30, ..Options::default() };
        let picture = arrange(n as usize, &ends, &before, &options, &Unwatched);
        prop_assert_eq!(picture.places.len(), n as usize);
        prop_assert!(picture.places.iter().all(|place| place.is_finite()));
        prop_assert!(picture.finished);
        for (place, before) in picture.places.iter().zip(&before) {
            if let Some(Before { at, pinned: true }) = before {
                prop_assert_eq!(place, at);
            }
        }
        prop_assert_eq!(arrange(n as usize, &ends, &before, &options, &Unwatched), picture);
    }
}
