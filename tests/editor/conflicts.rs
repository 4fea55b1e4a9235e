//! Conflicts that a merge left: seen, settled one by one, undone.

use querschnitt::edit::merge;
use querschnitt::map::{Language, Map};
use querschnitt::store::{Document, canonical_text, read_text};

use super::{Editor, SIZE, id};

/// An office with a name, a field with a lead, perhaps another unit.
fn version(name: &str, lead: &str, more: &str) -> Map {
    let text = format!(
        r#"#![enable(implicit_some)]
Map(
    format: 1,
    title: "Netz",
    departments: {{"amt": (name: "{name}", rank: Office), "vhs": (name: "Volkshochschule", rank: Office){more}}},
    fields: {{"sprache": (name: "Sprache")}},
    responsibilities: [{lead}],
)
"#
    );
    read_text(&text).unwrap()
}

const AMT: &str = r#"(unit: "amt", field: "sprache", roles: [Lead])"#;
const VHS: &str = r#"(unit: "vhs", field: "sprache", roles: [Lead])"#;

/// Both renamed the office and chose a lead; one gave the other office a number, the other took it away.
fn disputed() -> String {
    let base = version("Amt", "", r#", "alt": (name: "Alt", rank: Office)"#);
    let ours = version("Sozialamt", AMT, r#", "alt": (name: "Alt", rank: Office, code: "51")"#);
    canonical_text(&merge(&base, &ours, &version("Wohnungsamt", VHS, "")))
}

fn editor(language: Language) -> Editor {
    Editor::with(Document::parse("netz.ron", disputed()).unwrap(), language, SIZE)
}

fn shows(editor: &Editor, texts: &[&str]) {
    let screen = editor.screen();
    for text in texts {
        assert!(screen.contains(text), "{text}: {screen}");
    }
}

#[test]
fn conflicts_are_told_and_settled_one_by_one() {
    let mut editor = editor(Language::De);
    let before = editor.map().clone();
    assert_eq!(before.conflicts().count(), 3, "{}", disputed());
    shows(&editor, &["! 3 Konflikte", "K zeigt sie"]);
    editor.press("K");
    shows(
        &editor,
        &["3 Konflikte sind offen", "Ihre Fassung gilt", "Die andere Fassung gilt", "Es bleibt beim Stand davor"],
    );
    let window = editor.state.conflicts().unwrap();
    let name = window.rows.iter().position(|(_, told)| told.contains("„Name“")).unwrap();
    editor.press(&"Down ".repeat(name));
    shows(&editor, &["heißt jetzt Sozialamt", "heißt jetzt Wohnungsamt"]);
    editor.press("2");
    assert_eq!(editor.map().name(&id("amt")), "Wohnungsamt");
    shows(&editor, &["2 Konflikte sind offen"]);
    while editor.map().conflicts().next().is_some() {
        editor.press("1");
    }
    shows(&editor, &["Das war der letzte Konflikt"]);
    let first = editor.screen().lines().next().unwrap().to_owned();
    assert!(editor.state.overlays.is_empty() && !first.contains("Konflikt"), "{first}");
    editor.press("u u u");
    assert!(*editor.map() == before, "each was one step");
}

#[test]
fn a_record_is_mended_by_hand_and_left_so() {
    let mut editor = editor(Language::De);
    editor.press("K");
    let name = editor.state.conflicts().unwrap().rows.iter().position(|(_, told)| told.contains("„Name“")).unwrap();
    editor.press(&"Down ".repeat(name));
    editor.press("Enter F2 ctrl-u \"Amt für Soziales und Wohnen\" Enter");
    editor.press("K");
    editor.press(&"Down ".repeat(name));
    shows(&editor, &["So lassen, wie es jetzt in der Karte steht – die Karte bleibt"]);
    editor.press("4");
    assert_eq!(editor.map().name(&id("amt")), "Amt für Soziales und Wohnen");
    assert_eq!(editor.map().conflicts().count(), 2);
    editor.press("Esc u");
    shows(&editor, &["zurückgenommen", "Konflikt entschieden"]);
}

#[test]
fn a_finding_leads_to_its_conflict() {
    let mut editor = editor(Language::De);
    editor.press("4");
    let rules: Vec<&str> = super::rules(&editor).into_iter().map(|(rule, _)| rule).collect();
    let last = rules.iter().rposition(|rule| *rule == "file/conflict").unwrap();
    editor.press(&"Down ".repeat(last));
    editor.press("Enter");
    let window = editor.state.conflicts().unwrap_or_else(|| panic!("{}", editor.screen()));
    assert!(window.cursor > 0, "{}", editor.screen());
    editor.press("Esc");
    assert!(editor.state.overlays.is_empty());
}

#[test]
fn screens_of_the_conflicts() {
    for language in [Language::De, Language::En] {
        let mut editor = editor(language);
        editor.press("K Down");
        insta::assert_snapshot!(format!("conflicts-{}-80x24", language.code()), editor.screen());
    }
}
