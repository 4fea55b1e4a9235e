//! Awkward maps through the whole of it: whatever is in a map, every value is defined or `None`, and the work is bounded.

use std::fmt::Write;

use super::super::testing::{id, map, today};
use super::*;
use crate::map::{Map, Unwatched, Watch};

fn all(map: &Map) -> Measures {
    measure(map, today(), &Asked::everything(), &Unwatched, &Unheard).unwrap()
}

/// Every measure of everything and every indicator can be read; numbers are finite and no negative zero.
fn read_everything(measures: &Measures) {
    let is_sound = |number: f64| number.is_finite() && (number != 0.0 || number.is_sign_positive());
    for measure in MEASURES {
        for at in 0..measures.len(measure.of) {
            let value = measure.value(measures, at);
            if let Some(Value::Number(number)) = value {
                assert!(is_sound(number), "{} of {:?}", measure.id, measures.ids(measure.of, at));
            }
        }
        assert_eq!(measure.value(measures, measures.len(measure.of)), None);
    }
    for indicator in INDICATORS {
        assert!(indicator.value(measures).is_none_or(is_sound), "{}", indicator.id);
    }
    measures.notes();
}

fn value(measures: &Measures, of: Of, name: &str, at: usize) -> Option<Value> {
    measure_named(of, name).unwrap().value(measures, at)
}

#[test]
fn small_awkward_maps() {
    let awkward = [
        "",
        "@a",
        "%a Welfare; %k Body",
        "@a; @b; @c",
        "a -C- b; c -C- d; c -H- d; d -H- c; @e",
        "#f",
        "#f >g:3; #g >h:3; #h >f:1; a: f F",
        "%k Body; a -M- k",
        "%k Body; k: f FD; k -C- a",
        "a -T- b; a -F- b",
        "/way f@- g@-",
        "/way f@a",
        "@a until=2020-01-01; a -C- b; a: f FD",
        "@h Head; @a <h 0; a: f FD",
        "!z x y; a: f D z=x; #g <f; #h <g",
        "a: f D until=2020-01-01",
    ];
    for text in awkward {
        read_everything(&all(&map(text)));
    }
}

#[test]
fn nobody_and_nothing_is_not_defined() {
    let measures = all(&map(""));
    for name in ["density", "modularity", "fragmentation", "distance_fragmentation", "ei_index", "line.efficiency"] {
        assert_eq!(value(&measures, Of::Network, name, 0), None, "{name}");
    }
    assert_eq!(value(&measures, Of::Network, "nodes", 0), Some(Value::Count(0)));
    let one = all(&map("@a"));
    for name in ["closeness", "harmonic", "eigenvector", "constraint", "fragmentation_if_lost", "ei_index"] {
        assert_eq!(value(&one, Of::Unit, name, 0), None, "{name}");
    }
    assert_eq!(value(&one, Of::Unit, "pagerank", 0), Some(Value::Number(1.0)));
}

#[test]
fn parallel_and_reciprocal_ties_count_once_at_the_greatest_strength() {
    let measures = all(&map("a -C2- b; a -E- b; a -H3- b; b -H- a; a -T- b; b -C- c"));
    assert_eq!(measures.len(Of::Tie), 2);
    assert_eq!(value(&measures, Of::Unit, "degree", 0), Some(Value::Count(1)));
    assert_eq!(value(&measures, Of::Unit, "strength", 0), Some(Value::Number(3.0)));
}

#[test]
fn two_components() {
    let measures = all(&map("a -C- b; b -C- c; x -C- y"));
    assert_eq!(value(&measures, Of::Network, "components", 0), Some(Value::Count(2)));
    // 20 ordered pairs, of which 6 and 2 reach each other
    assert_eq!(value(&measures, Of::Network, "fragmentation", 0), Some(Value::Number(0.6)));
    assert_eq!(value(&measures, Of::Unit, "eigenvector", 3), Some(Value::Number(0.0)));
}

#[test]
fn the_kite_by_the_table() {
    let ties = "an-b an-c an-d an-f b-d b-e b-g c-d c-f d-e d-f d-g e-g f-g f-h g-h h-i i-j";
    let text: Vec<String> = ties.split(' ').map(|tie| tie.replacen('-', " -C- ", 1)).collect();
    let measures = all(&map(&text.join("; ")));
    // of Heather: MEASURES section 1
    let heather = measures.units.iter().position(|unit| unit.id == id("h")).unwrap();
    let expected = [
        ("closeness", 0.6),
        ("betweenness", 14.0),
        ("betweenness_normalized", 0.388_888_888_888_9),
        ("constraint", 0.431_080_246_913_6),
        ("effective_size", 2.333_333_333_333_3),
        ("fragmentation_if_lost", 0.388_888_888_888_9),
        ("distance_fragmentation_if_lost", 0.486_111_111_111_1),
    ];
    for (name, expected) in expected {
        let found = value(&measures, Of::Unit, name, heather).unwrap().number().unwrap();
        assert!((found - expected).abs() < 1e-4, "{name}: {found}");
    }
    assert_eq!(value(&measures, Of::Unit, "core", heather), Some(Value::Count(2)));
    assert_eq!(value(&measures, Of::Unit, "cut_vertex", heather), Some(Value::YesNo(true)));
    assert_eq!(Indicator::named("cut_vertices").unwrap().value(&measures), Some(2.0));
}

#[test]
fn a_body_with_many_members_and_a_field_with_many_units() {
    let mut text = "%k Body steering; u0: f F".to_owned();
    for unit in 1..=200 {
        write!(text, "; u{unit} -M- k; u{unit}: f D").unwrap();
    }
    let measures = all(&map(&text));
    read_everything(&measures);
    let body = measures.units.iter().position(|unit| unit.is_body).unwrap();
    assert_eq!(value(&measures, Of::Unit, "degree", body), Some(Value::Count(200)));
    // every pair of the 200 members meets in the body; one unit stands aside
    let central = value(&measures, Of::Network, "betweenness_centralization", 0).unwrap().number().unwrap();
    assert!((central - 19_900.0 / 20_100.0).abs() < 1e-12, "{central}");
    assert_eq!(measures.len(Of::Pair), 201 * 200 / 2);
}

#[test]
fn what_is_not_asked_for_is_not_worked_out() {
    let map = map("a -C- b; b: f FD");
    for &family in Family::ALL {
        let asked = Asked::families([family]);
        let measures = measure(&map, today(), &asked, &Unwatched, &Unheard).unwrap();
        for row in MEASURES.iter().filter(|row| !asked.has(row.family)) {
            // what needs no working out is always there
            let is_free = matches!(row.id, "nodes" | "edges" | "density" | "office" | "leads" | "delivers" | "span");
            assert!(is_free || row.value(&measures, 0).is_none(), "{} with {}", row.id, family.name());
        }
    }
}

#[test]
fn every_name_can_be_asked_for() {
    for name in Asked::names() {
        let asked = Asked::named([name]).unwrap();
        assert!(Family::ALL.iter().any(|&family| asked.has(family)), "{name}");
    }
    let asked = Asked::named(["brokerage.z"]).unwrap();
    assert!(asked.shows("brokerage.z.liaison") && !asked.shows("brokerage.liaison"));
}

#[test]
fn each_family_is_told_when_it_begins_and_ends() {
    #[derive(Default)]
    struct Told(std::cell::RefCell<Vec<(Family, bool)>>);
    impl Steps for Told {
        fn begin(&self, family: Family) {
            self.0.borrow_mut().push((family, true));
        }
        fn end(&self, family: Family) {
            self.0.borrow_mut().push((family, false));
        }
    }
    let told = Told::default();
    measure(&map("a -C- b"), today(), &Asked::everything(), &Unwatched, &told).unwrap();
    let told = told.0.into_inner();
    assert!(told.chunks(2).all(|pair| pair[0].0 == pair[1].0 && pair[0].1 && !pair[1].1));
    assert_eq!(told.len(), 2 * Family::ALL.len());
}

#[test]
fn stops_wherever_it_is_told() {
    use std::sync::atomic::{AtomicUsize, Ordering};
    struct After(AtomicUsize, usize);
    impl Watch for After {
        fn tick(&self, _: usize, _: usize) -> bool {
            self.0.fetch_add(1, Ordering::Relaxed) < self.1
        }
    }
    let map = map("a -C- b; b -C- c; c -C- d; d -C- e; e -C- f; a: f1 FD; b: f1 D, f2 F");
    for ticks in (0..400).step_by(7) {
        let watch = After(AtomicUsize::new(0), ticks);
        let result = measure(&map, today(), &Asked::everything(), &watch, &Unheard);
        // told to stop means nothing is returned, not something half done
        assert_eq!(result.is_none(), watch.0.into_inner() > ticks, "{ticks}");
    }
}
