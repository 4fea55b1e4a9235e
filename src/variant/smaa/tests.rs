//! Against closed forms for two and three criteria.

use proptest::prelude::*;

use super::*;
use crate::map::Unwatched;

const MANY: u32 = 40_000;

fn run(table: &[&[f64]], bounds: &[(f64, f64)]) -> Smaa {
    let ids = &["a", "b", "c"][..table[0].len()];
    let criteria = Criteria::plain(ids, &table.iter().map(|row| row.to_vec()).collect::<Vec<_>>());
    let mut all = vec![Bounds::default(); ids.len()];
    for (one, &(low, high)) in all.iter_mut().zip(bounds) {
        *one = Bounds { low, high };
    }
    smaa(&criteria, &all, MANY, 11, &Unwatched).unwrap().unwrap()
}

fn close(a: f64, b: f64) -> bool {
    // four standard errors of a share of one half
    (a - b).abs() < 4.0 * 0.5 / f64::from(MANY).sqrt()
}

#[test]
fn two_criteria() {
    // A is first above w = 0.6, B below 0.4, the middling C between.
    let result = run(&[&[1.0, 0.0], &[0.0, 1.0], &[0.6, 0.6]], &[]);
    for (first, share) in result.first().zip([0.4, 0.4, 0.2]) {
        assert!(close(first, share), "{:?}", result.acceptability);
    }
    for (model, central) in [[0.8, 0.2], [0.2, 0.8], [0.5, 0.5]].iter().enumerate() {
        let found = result.central[model].as_ref().unwrap();
        assert!(found.iter().zip(central).all(|(a, b)| close(*a, *b)), "{found:?}");
    }
    // C is last where neither w nor 1 - w is above 0.6 ... never; A is last below w = 0.4 and second between.
    assert!(close(result.acceptability[0][2], 0.5) && result.acceptability[2][2] == 0.0);
}

#[test]
fn three_criteria() {
    let result = run(&[&[1.0, 0.0, 0.0], &[0.0, 1.0, 0.0], &[0.0, 0.0, 1.0]], &[]);
    assert!(result.first().all(|share| close(share, 1.0 / 3.0)));
    // the mean of the greatest of three shares is (1 + 1/2 + 1/3) / 3
    assert!(close(result.central[0].as_ref().unwrap()[0], 11.0 / 18.0));
    let with_middling = run(&[&[1.0, 0.0, 0.0], &[0.0, 1.0, 0.0], &[0.0, 0.0, 1.0], &[0.5, 0.5, 0.5]], &[]);
    assert!(with_middling.first().all(|share| close(share, 0.25)), "{:?}", with_middling.acceptability);
}

#[test]
fn within_bounds() {
    let at_most = run(&[&[1.0, 0.0], &[0.0, 1.0]], &[(0.0, 0.7)]);
    assert!(close(at_most.first().next().unwrap(), 2.0 / 7.0), "{:?}", at_most.acceptability);
    let at_least = run(&[&[1.0, 0.0, 0.0], &[0.0, 1.0, 0.0], &[0.0, 0.0, 1.0]], &[(0.5, 1.0)]);
    assert_eq!(at_least.first().collect::<Vec<_>>(), [1.0, 0.0, 0.0]);
    // Of the triangle, w1 <= 1/2 cuts off a quarter in which the first model wins: (1/3 - 1/4) / (3/4).
    let three = run(&[&[1.0, 0.0, 0.0], &[0.0, 1.0, 0.0], &[0.0, 0.0, 1.0]], &[(0.0, 0.5)]);
    assert!(close(three.first().next().unwrap(), 1.0 / 9.0), "{:?}", three.acceptability);
}

#[test]
fn bounds_that_nothing_keeps() {
    let weights = |bounds: &[(f64, f64)]| {
        let bounds: Vec<Bounds> = bounds.iter().map(|&(low, high)| Bounds { low, high }).collect();
        Weights::new(&bounds, &[0, 1], 1).map(|mut weights| weights.draw())
    };
    assert_eq!(weights(&[(0.6, 1.0), (0.5, 1.0)]), Err(NoWeights::TooMuch));
    assert_eq!(weights(&[(0.0, 0.4), (0.0, 0.5)]), Err(NoWeights::TooLittle));
    assert_eq!(weights(&[(0.0, 1.0), (0.5, 0.4)]), Err(NoWeights::NoRange(1)));
    assert_eq!(weights(&[(0.0, f64::NAN)]), Err(NoWeights::NoRange(0)));
    assert_eq!(weights(&[(0.25, 0.25), (0.75, 0.75)]), Ok(vec![0.25, 0.75]));
    assert_eq!(weights(&[(0.0, 1.0)]), Ok(vec![1.0]));
}

#[test]
fn equal_models_share_and_what_says_nothing_is_left_out() {
    let result = run(&[&[1.0, 0.0], &[1.0, 0.0], &[0.0, 0.0]], &[(0.0, 1.0)]);
    assert_eq!(result.acceptability, [[0.5, 0.5, 0.0], [0.5, 0.5, 0.0], [0.0, 0.0, 1.0]]);
    let criteria = Criteria::plain(&["a", "b"], &[vec![1.0, 2.0], vec![1.0, 3.0]]);
    assert_eq!((criteria.ids, criteria.left_out), (vec!["b"], vec![LeftOut { id: "a", why: WhyLeftOut::Same }]));
    let none = Criteria::plain(&[], &[]);
    assert_eq!(smaa(&none, &[], 10, 1, &Unwatched), Ok(None));
}

#[test]
fn what_the_first_place_depends_on() {
    let table = [vec![1.0, 0.0], vec![0.0, 0.9], vec![0.0, 0.0]];
    let criteria = Criteria::plain(&["a", "b"], &table);
    let ranks = |criteria| smaa(criteria, &[Bounds::default(); 2], MANY, 11, &Unwatched).unwrap().unwrap();
    let depends = ranks(&criteria).depends(&criteria).unwrap();
    // Both criteria are put on the same scale, so the two are equally often first; the first named leads.
    let for_model = |model: usize| Theme::Indicator(["a", "b"][model]);
    assert_eq!(depends.for_leader, for_model(depends.leader.0));
    assert_eq!(depends.for_runner_up, for_model(depends.runner_up.0));
    let always = Criteria::plain(&["a", "b"], &[vec![1.0, 1.0], vec![0.0, 0.0]]);
    assert_eq!(ranks(&always).depends(&always), None);
}

/// Shares of the rest in many draws: the mean of each criterion.
fn means(bounds: &[Bounds], groups: &[usize]) -> Vec<f64> {
    let mut weights = Weights::new(bounds, groups, 4).unwrap();
    let mut sums = vec![0.0; bounds.len()];
    for _ in 0..MANY {
        for (sum, weight) in sums.iter_mut().zip(weights.draw()) {
            *sum += weight / f64::from(MANY);
        }
    }
    sums
}

#[test]
fn a_theme_does_not_count_more_for_being_told_often() {
    let free = [Bounds::default(); 4];
    for (mean, share) in means(&free, &[7, 7, 7, 2]).into_iter().zip([1.0 / 6.0, 1.0 / 6.0, 1.0 / 6.0, 0.5]) {
        assert!(close(mean, share), "{mean} {share}");
    }
    // one that does not count leaves its share to its theme
    let without = [Bounds { low: 0.0, high: 0.0 }, Bounds::default(), Bounds::default(), Bounds::default()];
    for (mean, share) in means(&without, &[7, 7, 7, 2]).into_iter().zip([0.0, 0.25, 0.25, 0.5]) {
        assert!(close(mean, share), "{mean} {share}");
    }
}

#[test]
fn the_walk_within_bounds_is_as_likely_as_the_draws_that_keep_them() {
    let groups = [0, 0, 0, 1, 2];
    let mut capped = [Bounds::default(); 5];
    capped[0].high = 0.3;
    capped[4].high = 0.4;
    let mut free = Weights::new(&[Bounds::default(); 5], &groups, 9).unwrap();
    let (mut sums, mut kept) = ([0.0; 5], 0.0);
    for _ in 0..2 * MANY {
        let drawn = free.draw();
        if drawn.iter().zip(&capped).all(|(weight, bounds)| *weight <= bounds.high) {
            kept += 1.0;
            for (sum, weight) in sums.iter_mut().zip(drawn) {
                *sum += weight;
            }
        }
    }
    for (walked, drawn) in means(&capped, &groups).into_iter().zip(sums) {
        assert!((walked - drawn / kept).abs() < 0.01, "{walked} {}", drawn / kept);
    }
}

/// The share of w in 0..1 at which each model has the greatest `w x + (1 - w) y`, by the places where two are equal.
fn exact(table: &[(f64, f64)]) -> Vec<f64> {
    let mut places = vec![0.0, 1.0];
    for (number, a) in table.iter().enumerate() {
        for b in &table[number + 1..] {
            let place = (b.1 - a.1) / ((a.0 - a.1) - (b.0 - b.1));
            if place.is_finite() && (0.0..1.0).contains(&place) {
                places.push(place);
            }
        }
    }
    places.sort_by(f64::total_cmp);
    let mut shares = vec![0.0; table.len()];
    for part in places.windows(2) {
        let w = f64::midpoint(part[0], part[1]);
        let worth: Vec<f64> = table.iter().map(|(x, y)| w * x + (1.0 - w) * y).collect();
        let best = worth.iter().copied().fold(f64::NEG_INFINITY, f64::max);
        let first: Vec<usize> = (0..worth.len()).filter(|&model| best - worth[model] < 1e-12).collect();
        for &model in &first {
            shares[model] += (part[1] - part[0]) / first.len() as f64;
        }
    }
    shares
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(16))]

    #[test]
    fn agrees_with_the_exact_shares_of_two_criteria(inner in prop::collection::vec((0.0..1.0_f64, 0.0..1.0_f64), 1..5)) {
        // The first two span the scale, so that it is that of the numbers themselves.
        let mut table = vec![(1.0, 0.0), (0.0, 1.0)];
        table.extend(inner);
        let rows: Vec<Vec<f64>> = table.iter().map(|&(x, y)| vec![x, y]).collect();
        let criteria = Criteria::plain(&["a", "b"], &rows);
        let result = smaa(&criteria, &[Bounds::default(); 2], MANY, 5, &Unwatched).unwrap().unwrap();
        for (found, share) in result.first().zip(exact(&table)) {
            prop_assert!(close(found, share), "{:?} {:?}", result.acceptability, exact(&table));
        }
        for ranks in &result.acceptability {
            prop_assert!((ranks.iter().sum::<f64>() - 1.0).abs() < 1e-9);
        }
    }

    #[test]
    fn weightings_keep_their_bounds(low in prop::collection::vec(0.0..0.3_f64, 3), room in prop::collection::vec(0.3..0.7_f64, 3)) {
        let bounds: Vec<Bounds> = low.iter().zip(&room).map(|(low, room)| Bounds { low: *low, high: low + room }).collect();
        let mut weights = Weights::new(&bounds, &[0, 1, 2], 3).unwrap();
        for _ in 0..200 {
            let drawn = weights.draw();
            prop_assert!((drawn.iter().sum::<f64>() - 1.0).abs() < 1e-9);
            for (weight, bounds) in drawn.iter().zip(&bounds) {
                prop_assert!(bounds.low - 1e-9 <= *weight && *weight <= bounds.high + 1e-9, "{drawn:?} {bounds:?}");
            }
        }
    }
}
