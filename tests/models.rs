//! The models of the maps in `maps/`: what was said about them comes out.

#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic)]

use std::collections::BTreeSet;
use std::path::Path;

use querschnitt::analysis::{Finding, RULES};
use querschnitt::map::{Day, Id, Map, Severity, Unwatched};
use querschnitt::store::Document;
use querschnitt::variant::{self, Comparison, Compiled, Model};

fn map(name: &str) -> Map {
    Document::open(Path::new(env!("CARGO_MANIFEST_DIR")).join("maps").join(name)).unwrap().map().clone()
}

fn id(text: &str) -> Id {
    text.parse().unwrap()
}

fn day() -> Day {
    "2026-12-01".parse().unwrap()
}

/// The base and some variants, all of whose actions fit.
fn compiled(map: &Map, variants: &[&str]) -> Vec<Compiled> {
    let compile = |variant: &&str| variant::compile(map, &id(variant)).unwrap();
    let all: Vec<Compiled> = variants.iter().map(compile).collect();
    assert!(all.iter().all(|compiled| compiled.misfits().count() == 0));
    all
}

fn compare(map: &Map, variants: &[Compiled], exponent: f64) -> Comparison {
    let base = Model { base: map, variant: None };
    let models = variants.iter().map(|compiled| Model { base: map, variant: Some(compiled) });
    let models: Vec<Model<'_>> = std::iter::once(base).chain(models).collect();
    Comparison::new(&models, day(), exponent, &Unwatched).unwrap()
}

fn values(comparison: &Comparison, id: &str) -> Vec<f64> {
    let round = |value: Option<f64>| (value.unwrap() * 1e9).round() / 1e9;
    comparison.values(id).into_iter().map(round).collect()
}

#[test]
fn the_worked_comparison_with_its_five_models() {
    let map = map("vergleich.ron");
    let variants = compiled(&map, &["amt-drei", "beratung-und-ki", "amt-vier", "amt-fuenf"]);
    let comparison = compare(&map, &variants, 1.0);
    assert_eq!(values(&comparison, "required_across_offices"), [0.9, 0.7, 0.9, 0.6, 0.3]);
    assert_eq!(values(&comparison, "ei_index_required"), [0.8, 0.4, 0.8, 0.2, -0.4]);
    assert_eq!(values(&comparison, "coordination_cost"), [112.0, 102.0, 112.0, 104.0, 106.0]);
    assert_eq!(values(&comparison, "modularity_required"), [-0.13, -0.035, -0.155, -0.085, -0.045]);
    assert_eq!(values(&comparison, "congruence"), [0.5; 5]);
    assert_eq!(values(&comparison, "cut_vertices"), [2.0; 5]);
    assert_eq!(values(&compare(&map, &variants, 3.0), "coordination_cost"), [3904.0, 3186.0, 3904.0, 3104.0, 3046.0]);
}

#[test]
fn the_order_turns_round_where_the_size_counts_more() {
    let map = map("vergleich.ron");
    let comparison = compare(&map, &compiled(&map, &["amt-drei", "amt-vier", "amt-fuenf"]), 1.0);
    let crossings = variant::crossings(&comparison.columns);
    let places: Vec<(usize, usize)> = crossings.iter().map(|one| (one.before, one.after)).collect();
    assert_eq!(places, [(1, 2), (1, 3), (2, 3)]);
    for one in crossings {
        let cost = |column: usize| comparison.columns[column].requirements.cost(one.exponent);
        assert!((cost(one.before) - cost(one.after)).abs() < 1e-6, "{one:?}");
        assert!((1.0..3.0).contains(&one.exponent));
    }
}

#[test]
fn a_staff_unit_mediates_what_was_missing() {
    let map = map("vergleich.ron");
    let comparison = compare(&map, &compiled(&map, &["stabsstelle"]), 1.0);
    assert_eq!(values(&comparison, "congruence"), [0.5, 0.5]);
    assert_eq!(values(&comparison, "congruence_mediated"), [0.5, 1.0]);
    assert_eq!(values(&comparison, "coordination_cost"), [112.0, 112.0]);
}

fn rules<'a>(findings: impl IntoIterator<Item = &'a Finding>) -> BTreeSet<String> {
    let told = |finding: &Finding| {
        let subjects: Vec<&str> = finding.subjects.iter().map(Id::as_str).collect();
        format!("{} {}", finding.rule, subjects.join(" "))
    };
    findings.into_iter().map(told).collect()
}

fn has(found: &BTreeSet<String>, finding: &str) -> bool {
    let rule = finding.split(' ').next().unwrap();
    assert!(RULES.iter().any(|known| known.id == rule), "{rule}");
    found.contains(finding)
}

fn errors(findings: &[Finding]) -> usize {
    findings.iter().filter(|finding| finding.severity == Severity::Error && finding.accepted.is_none()).count()
}

#[test]
fn small_steps_close_gaps() {
    let map = map("musterstadt.ron");
    let comparison = compare(&map, &compiled(&map, &["kleine-schritte"]), 1.0);
    let lost = rules(&comparison.lost[1]);
    for finding in [
        "coverage/no-lead sprache",
        "coverage/no-delivery wirkungscontrolling",
        "clarity/several-leads wohnen",
        "coordination/missing auslaenderbehoerde jobcenter",
        "participation/steering-incomplete lenkungsgruppe-integration",
    ] {
        assert!(has(&lost, finding), "{finding} {lost:?}");
    }
    assert!(lost.iter().any(|finding| finding.starts_with("coordination/path-gap rechtskreiswechsel")), "{lost:?}");
    assert_eq!((comparison.gained[1].len(), errors(&comparison.columns[1].findings)), (0, 0));
    assert_eq!((comparison.columns[1].effort.departments(), comparison.columns[1].effort.staff_moved), (0, Some(0.0)));
}

#[test]
fn a_merger_shortens_distances_and_needs_more_than_boxes() {
    let map = map("musterstadt.ron");
    let comparison = compare(&map, &compiled(&map, &["amt-migration"]), 1.0);
    let (lost, gained) = (rules(&comparison.lost[1]), rules(comparison.gained_by(1)));
    assert!(has(&lost, "line/far-apart auslaenderbehoerde sozialamt"), "{lost:?}");
    for finding in [
        "line/function-conflict amt-migration",
        "coordination/lead-cut-off beratung",
        "coordination/missing auslaenderbehoerde sozialamt",
    ] {
        assert!(has(&gained, finding), "{finding} {gained:?}");
    }
    let now = rules(&comparison.columns[1].findings);
    assert!(has(&now, "coordination/missing auslaenderbehoerde jobcenter"));
    // The path gap weighs more now, so it goes as a warning and comes as an error.
    let gap = |finding: &&Finding| finding.rule == "coordination/path-gap";
    assert_eq!(comparison.lost[1].iter().find(gap).unwrap().severity, Severity::Warning);
    assert_eq!(comparison.gained_by(1).find(gap).unwrap().severity, Severity::Error);
    let steps = values(&comparison, "escalation_distance");
    assert!(steps[1] < steps[0], "{steps:?}");
    assert_eq!((comparison.columns[1].effort.departments(), comparison.columns[1].effort.staff_moved), (5, Some(53.5)));
}

#[test]
fn a_cross_cutting_unit_shifts_load() {
    let map = map("musterstadt.ron");
    let comparison = compare(&map, &compiled(&map, &["querschnitt"]), 1.0);
    let (lost, gained) = (rules(&comparison.lost[1]), rules(comparison.gained_by(1)));
    assert!(has(&lost, "coordination/missing auslaenderbehoerde jobcenter"), "{lost:?}");
    assert!(has(&lost, "bottleneck/cut-vertex stabsstelle-integration"), "{lost:?}");
    assert!(has(&gained, "bottleneck/cut-vertex migrationsagentur"), "{gained:?}");
    assert!(gained.iter().any(|finding| finding.starts_with("line/two-superiors agentur-")), "{gained:?}");
    let mediated = values(&comparison, "congruence_mediated");
    assert!(mediated[1] > mediated[0], "{mediated:?}");
}

#[test]
fn none_of_the_three_does_all() {
    let map = map("musterstadt.ron");
    let comparison = compare(&map, &compiled(&map, &["kleine-schritte", "amt-migration", "querschnitt"]), 1.0);
    assert!(comparison.dominated_by.iter().all(Vec::is_empty), "{:?}", comparison.dominated_by);
}

#[test]
fn what_real_towns_decided_fits_their_maps() {
    for (name, variant, into) in [
        ("aachen-2015.ron", "fb-56", "fb-56"),
        ("duesseldorf-2017.ron", "amt-54", "amt-54"),
        ("freiburg-2016.ron", "ami", "ami"),
    ] {
        let map = map(name);
        let decided = compiled(&map, &[variant]).remove(0);
        assert!(map.node(&id(into)).is_none() && decided.map.node(&id(into)).is_some(), "{name}");
        let parts = decided.map.departments().filter(|(_, unit)| unit.part_of == Some(id(into))).count();
        let origins = decided.lineage.origins().get(&id(into)).map_or(0, Vec::len);
        assert!(parts.max(origins) > 1, "{name}: the office unites several");
    }
}

#[test]
fn only_the_offices_with_enforcement_and_counselling_bring_a_conflict() {
    let gained = |name: &str, variants: &[&str]| -> Vec<bool> {
        let map = map(name);
        let comparison = compare(&map, &compiled(&map, variants), 1.0);
        let conflict = |place| comparison.gained_by(place).any(|finding| finding.rule == "line/function-conflict");
        (1..=variants.len()).map(conflict).collect()
    };
    assert_eq!(gained("freiburg-2016.ron", &["ami", "querschnitt", "stabsstelle"]), [true, false, false]);
    assert_eq!(gained("duesseldorf-2017.ron", &["amt-54"]), [true]);
    assert_eq!(gained("aachen-2015.ron", &["fb-56"]), [false]);
}
