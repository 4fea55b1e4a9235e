//! Conflicts of a merge in the editor: told on opening, seen side by side, decided one by one, taken back.

use querschnitt::edit::merge;
use querschnitt::map::{Language, Map};
use querschnitt::store::{Document, canonical_text, read_text};
use querschnitt::tui::overlay::Overlay;

use super::support::Editor;

const BASE: &str = r#"#![enable(implicit_some)]
Map(format: 1, title: "Netz",
    departments: {"amt-a": (name: "Amt A", rank: Office), "amt-b": (name: "Amt B", rank: Office)},
    actors: {"vhs": (name: "VHS", kind: Education, staff: 3), "awo": (name: "AWO", kind: Welfare)},
    fields: {"wohnen": (name: "Wohnen")},
    variants: {"m": (name: "Modell", actions: [Rename(id: "amt-a", name: "Amt AA")])},
)"#;

fn changed(replacements: &[(&str, &str)]) -> Map {
    let text = replacements.iter().fold(BASE.to_owned(), |text, (from, to)| {
        assert!(text.contains(from), "{from}");
        text.replace(from, to)
    });
    read_text(&text).unwrap()
}

fn lead(unit: &str) -> String {
    format!("responsibilities: [(unit: \"{unit}\", field: \"wohnen\", roles: [Lead])],\n    variants:")
}

/// A name given twice, an actor removed and renamed, two leads.
fn merged() -> Map {
    let base = read_text(BASE).unwrap();
    let (a, b) = (lead("amt-a"), lead("amt-b"));
    let ours = changed(&[
        ("\"VHS\"", "\"Volkshochschule\""),
        (", \"awo\": (name: \"AWO\", kind: Welfare)", ""),
        ("variants:", &a),
    ]);
    let theirs = changed(&[("\"VHS\"", "\"VHS e. V.\""), ("\"AWO\"", "\"Arbeiterwohlfahrt\""), ("variants:", &b)]);
    merge(&base, &ours, &theirs)
}

fn editor(language: Language, size: (u16, u16)) -> Editor {
    Editor::with(Document::parse("test.ron", canonical_text(&merged())).unwrap(), language, size)
}

fn open(editor: &Editor) -> usize {
    editor.map().conflicts().count()
}

fn window_is_open(editor: &Editor) -> bool {
    matches!(editor.state.overlays.last(), Some(Overlay::Resolve(_)))
}

#[test]
fn conflicts_are_told_on_opening_and_in_line_one() {
    let editor = editor(Language::De, (80, 24));
    let screen = editor.screen();
    assert!(screen.contains("3 Konflikte vom Zusammenführen sind offen: K"), "{screen}");
    assert!(screen.lines().next().unwrap().contains("! 3 Konflikte"), "{screen}");
    let mut calm = super::musterstadt();
    assert!(!calm.screen().contains("Konflikt"));
    calm.press("K");
    assert!(calm.state.overlays.is_empty());
}

#[test]
fn conflicts_are_decided_one_by_one_each_as_one_step() {
    let mut editor = editor(Language::De, (80, 24));
    let before = editor.map().clone();
    editor.press("K a");
    assert!(window_is_open(&editor) && open(&editor) == 2, "{}", editor.screen());
    editor.press("Right Enter");
    assert_eq!(open(&editor), 1);
    editor.press("u");
    assert_eq!(open(&editor), 2, "one step a decision");
    editor.press("U d");
    assert!(!window_is_open(&editor) && open(&editor) == 0);
    let screen = editor.screen();
    assert!(screen.contains("Alle Konflikte sind entschieden."), "{screen}");
    assert!(!screen.lines().next().unwrap().contains("Konflikt"), "{screen}");
    editor.press("u u u");
    assert!(*editor.map() == before, "undo comes home");
}

#[test]
fn the_versions_and_what_each_decision_would_do_are_seen() {
    for (language, name) in [(Language::De, "de"), (Language::En, "en")] {
        let mut editor = editor(language, (80, 24));
        editor.press("K");
        insta::assert_snapshot!(format!("resolve_removed_{name}"), editor.screen());
        editor.press("Down Right");
        insta::assert_snapshot!(format!("resolve_changed_{name}"), editor.screen());
        editor.press("Down");
        insta::assert_snapshot!(format!("resolve_leads_{name}"), editor.screen());
    }
}

#[test]
fn enter_on_the_finding_opens_the_window_at_its_conflict() {
    let mut editor = editor(Language::De, (80, 24));
    editor.press("4");
    let findings = editor.state.desk().unwrap().latest.findings();
    let about_vhs = |finding: &&querschnitt::analysis::Finding| {
        finding.rule == "file/conflict" && finding.subjects.iter().any(|id| id.as_str() == "vhs")
    };
    let place = findings.iter().position(|finding| about_vhs(&finding)).unwrap();
    for _ in 0..place {
        editor.press("Down");
    }
    editor.press("Enter");
    assert!(window_is_open(&editor) && editor.screen().contains("VHS e. V."), "{}", editor.screen());
}

#[test]
fn a_conflict_can_be_settled_by_hand() {
    let mut editor = editor(Language::De, (80, 24));
    editor.press("K Down e");
    assert!(editor.state.overlays.is_empty());
    assert_eq!(editor.state.desk().unwrap().selected.as_ref().map(|id| id.as_str()), Some("vhs"));
    editor.press("F2 ctrl-u \"vhs Musterstadt\" Enter K Down d");
    assert_eq!(open(&editor), 2, "{}", editor.screen());
    assert_eq!(editor.map().name(&"vhs".parse().unwrap()), "vhs Musterstadt");
}

#[test]
fn conflicts_are_of_the_base_whatever_model_is_open() {
    let mut editor = editor(Language::De, (80, 24));
    editor.press("F6");
    editor.press("K");
    assert!(window_is_open(&editor) && editor.state.desk().unwrap().variant().is_none());
    editor.press("a");
    assert_eq!(editor.state.desk().unwrap().base().conflicts().count(), 2);
}

#[test]
fn the_window_fits_every_size() {
    for size in [(20, 5), (40, 10), (80, 24), (200, 60)] {
        let mut editor = editor(Language::De, size);
        editor.press("K Down Right Down Right PageDown Esc");
        assert!(editor.state.overlays.is_empty() && open(&editor) == 3);
    }
}
