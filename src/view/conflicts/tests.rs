use super::{Decision, outcomes, told, versions};
use crate::edit::merge;
use crate::map::{Conflict, Language, Map};
use crate::store::read_text;
use crate::words::Words;

fn map(records: &str) -> Map {
    let common = r#"departments: {"a": (name: "Amt A", rank: Office), "b": (name: "Amt B", rank: Office)}, fields: {"f": (name: "Sprache")}"#;
    read_text(&format!("#![enable(implicit_some)]\nMap(format: 1, {common}, {records})")).unwrap()
}

fn merged(base: &str, ours: &str, theirs: &str) -> (Map, Conflict) {
    let merged = merge(&map(base), &map(ours), &map(theirs));
    let conflict = merged.conflicts().next().unwrap().clone();
    (merged, conflict)
}

fn rows(base: &str, ours: &str, theirs: &str) -> Vec<String> {
    let (map, conflict) = merged(base, ours, theirs);
    let rows = versions(&conflict, &map, &Words::new(Language::En));
    rows.into_iter().map(|row| format!("{}: {}", row.label, row.values.join(" | "))).collect()
}

#[test]
fn only_what_differs_is_shown() {
    let actor = |name: &str| format!(r#"actors: {{"vhs": (name: "{name}", kind: Education, staff: 3)}}"#);
    assert_eq!(
        rows(&actor("VHS"), &actor("Volkshochschule"), &actor("vhs e. V.")),
        ["Name: VHS | Volkshochschule | vhs e. V."]
    );
}

#[test]
fn a_long_note_is_shown_in_full() {
    let note = |end: &str| {
        format!(r#"actors: {{"vhs": (name: "VHS", kind: Education, note: "{} {end}")}}"#, "Wort ".repeat(30))
    };
    let rows = rows(&note("alt"), &note("hier"), &note("dort"));
    assert!(rows.len() == 1 && rows[0].contains("hier |") && rows[0].ends_with("dort"), "{rows:?}");
}

#[test]
fn removed_here_and_changed_there() {
    let actor = |name: &str| format!(r#"actors: {{"vhs": (name: "{name}", kind: Education)}}"#);
    assert_eq!(
        rows(&actor("VHS"), "actors: {}", &actor("Volkshochschule")),
        ["Record: there | removed | changed", "Name: VHS |  | Volkshochschule"]
    );
}

#[test]
fn steps_of_a_variant_are_told_not_counted() {
    let variant = |names: &[&str]| {
        let steps: Vec<String> = names.iter().map(|name| format!(r#"Rename(id: "a", name: "{name}")"#)).collect();
        format!(r#"variants: {{"m": (name: "Modell", actions: [{}])}}"#, steps.join(", "))
    };
    let rows = rows(&variant(&["X"]), &variant(&["X", "Y"]), &variant(&["X", "Z"]));
    assert_eq!(rows.len(), 1);
    assert!(rows[0].contains('Y') && rows[0].contains('Z') && !rows[0].contains('X'), "{rows:?}");
}

#[test]
fn every_decision_is_tried() {
    let lead = |unit: &str| format!(r#"responsibilities: [(unit: "{unit}", field: "f", roles: [Lead])]"#);
    let (map, conflict) = merged("responsibilities: []", &lead("a"), &lead("b"));
    let words = Words::new(Language::En);
    let rows = told(&outcomes(&map, &conflict.slot, "2026-12-01".parse().unwrap()), &map, &words);
    let decisions: Vec<Decision> = rows.iter().map(|row| row.decision).collect();
    assert_eq!(decisions, Decision::ALL);
    let [ours, theirs, base, as_is] = &rows[..] else { panic!("{rows:?}") };
    assert!(ours.changes.len() == 1 && ours.changes[0].contains("Amt B"), "{ours:?}");
    assert!(theirs.changes.len() == 1 && theirs.changes[0].contains("Amt A"), "{theirs:?}");
    assert_eq!((base.changes.len(), as_is.changes.len()), (2, 0));
    let sign = |row: &super::OutcomeRow, rule: &str| row.findings.iter().any(|finding| finding.rule == rule);
    assert!(sign(ours, "clarity/several-leads") && sign(base, "coverage/no-lead"), "{rows:#?}");
    assert!(as_is.findings.is_empty() && rows.iter().all(|row| row.refused.is_none()));
}
