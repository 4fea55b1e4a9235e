//! The outline of a small map in both languages, folded and searched.

use std::collections::BTreeSet;
use std::fmt::Write;

use super::{Group, Key, Outline, Row};
use crate::analysis::Finding;
use crate::map::{Language, Map, Severity};
use crate::view::testing::{id, map};
use crate::view::{coverage_sign, severity_sign};
use crate::words::{Letters, Words};

fn town() -> Map {
    map("U dez-1 name=Dezernat_I rank=Division; U dez-10 name=Dezernat_X rank=Division; \
         U dez-9 name=Dezernat_IX rank=Division; U ordnungsamt name=Ordnungsamt code=32 part_of=dez-1; \
         U abh name=Ausländerbehörde code=32.3 rank=Section part_of=ordnungsamt; \
         U einb name=Einbürgerung code=32.10 rank=Section part_of=ordnungsamt; \
         U hauptamt name=Hauptamt code=10 part_of=dez-1; U stab name=Stabsstelle_Integration rank=StaffUnit; \
         A caritas name=Caritasverband short=Caritas kind=Welfare; A haus name=Haus_am_Markt kind=Education \
         part_of=caritas; A mso name=Dachverband kind=SelfOrganisation tags=[\"migra\"]; A runde kind=Body; \
         F wohnen name=Wohnen; F sprache name=Sprache; F mittlung name=Sprachmittlung part_of=wohnen until=2025-01-01; \
         R abh wohnen Lead,Deliver; R caritas wohnen Contribute; R abh sprache Contribute; \
         W ankommen name=Ankommen; P kim name=KIM funder=Land_NRW")
}

fn finding(subject: &str, severity: Severity) -> Finding {
    Finding {
        rule: "coverage/no-lead",
        case: "",
        severity,
        subjects: vec![id(subject)],
        facts: Vec::new(),
        evidence: Vec::new(),
        remedies: Vec::new(),
        silenced: Vec::new(),
        accepted: None,
        fragile: None,
        holds: None,
    }
}

fn outline(language: Language) -> Outline {
    let findings = [finding("sprache", Severity::Error), finding("mso", Severity::Note)];
    Outline::new(&town(), "2026-12-01".parse().unwrap(), &findings, &Words::new(language), Letters::Own)
}

fn written(rows: &[Row]) -> String {
    let mut text = String::new();
    for row in rows {
        let entry = &row.entry;
        let fold = row.open.map_or(" ", |open| if open { "▾" } else { "▸" });
        let coverage = entry.coverage.map_or("", |coverage| coverage_sign(coverage, false));
        let severity = entry.severity.map_or("", |severity| severity_sign(severity, false));
        let ended = if entry.active { "" } else { " (ended)" };
        let mut label = entry.label.clone();
        for range in row.matched.iter().rev() {
            label.insert(range.end, ']');
            label.insert(range.start, '[');
        }
        let line = format!("{}{fold} {label} {coverage} {severity} {}{ended}", "  ".repeat(entry.depth), entry.remark);
        writeln!(
            text,
            "{}",
            line.split(' ')
                .filter(|w| !w.is_empty())
                .fold(" ".repeat(2 * entry.depth), |a, w| { if a.trim().is_empty() { a + w } else { a + " " + w } })
        )
        .unwrap();
    }
    text
}

#[test]
fn the_outline_in_german() {
    insta::assert_snapshot!(written(&outline(Language::De).rows(&BTreeSet::new())));
}

#[test]
fn the_outline_in_english() {
    insta::assert_snapshot!(written(&outline(Language::En).rows(&BTreeSet::new())));
}

#[test]
fn folded_entries_hide_what_is_below() {
    let outline = outline(Language::De);
    let closed = outline.foldable().cloned().collect();
    let rows = outline.rows(&closed);
    assert!(rows.iter().all(|row| row.entry.depth == 0));
    let closed = BTreeSet::from([Key::Node(id("ordnungsamt"))]);
    let rows = outline.rows(&closed);
    assert_eq!(rows.len() + 2, outline.entries().count());
    assert_eq!(rows.iter().filter(|row| row.open == Some(false)).count(), 1);
}

#[test]
fn a_search_shows_what_stands_above_and_knows_the_best() {
    let outline = outline(Language::De);
    let found = outline.search("ausland");
    assert_eq!(written(&found.rows), "▾ Dezernat I\n  ▾ Ordnungsamt\n    [Ausländ]erbehörde ●\n");
    assert_eq!((found.best, found.count), (Some(2), 1));
    for (typed, wanted) in [("32.10", "einb"), ("haupt 10", "hauptamt"), ("migra", "mso"), ("Caritas", "caritas")] {
        let found = outline.search(typed);
        let best = &found.rows[found.best.unwrap()].entry.key;
        assert_eq!(*best, Key::Node(id(wanted)), "{typed}");
    }
    assert_eq!(outline.search("xyz"), super::Found::default());
    assert_eq!(outline.search("  "), super::Found::default());
}

#[test]
fn what_stands_above_is_told() {
    let outline = outline(Language::De);
    let above = outline.above(&Key::Node(id("einb")));
    assert_eq!(above, [Key::Node(id("dez-1")), Key::Node(id("ordnungsamt"))]);
    assert_eq!(outline.above(&Key::Path(id("ankommen"))), [Key::Group(Group::Paths)]);
    assert_eq!(outline.above(&Key::Group(Group::Fields)), []);
}

#[test]
fn an_empty_map_has_no_rows() {
    let words = Words::new(Language::En);
    let outline = Outline::new(&Map::default(), "2026-12-01".parse().unwrap(), &[], &words, Letters::Own);
    assert!(outline.is_empty());
}

#[test]
#[ignore = "a measurement: cargo test --release -- --ignored outline_of_ten_thousand --nocapture"]
fn outline_of_ten_thousand() {
    let mut notation = String::new();
    for number in 0..10_000 {
        let under = if number > 10 { format!("part_of=u{}", number / 10) } else { String::new() };
        write!(notation, "U u{number} name=Abteilung_{number}_für_Soziales code={number} {under};").unwrap();
    }
    let map = map(&notation);
    let words = Words::new(Language::De);
    let start = std::time::Instant::now();
    let outline = Outline::new(&map, "2026-12-01".parse().unwrap(), &[], &words, Letters::Own);
    println!("built in {:?}", start.elapsed());
    let start = std::time::Instant::now();
    assert_eq!(outline.rows(&BTreeSet::new()).len(), 10_000);
    println!("folded in {:?}", start.elapsed());
    for typed in ["s", "soz", "abteilung 777", "99"] {
        let start = std::time::Instant::now();
        let found = outline.search(typed);
        println!("{typed:?}: {} found in {:?}", found.count, start.elapsed());
    }
}
