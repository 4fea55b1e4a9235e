//! An earlier version is open whole: its variants too, to be read like all of it.

use querschnitt::map::Language;
use querschnitt::store::Document;

use super::support::git::Repository;
use super::{Editor, SIZE, id};

/// An office and a variant of this name that calls it so.
fn map(variant: &str, office: &str) -> String {
    format!(
        "#![enable(implicit_some)]\nMap(\n    format: 1,\n    title: \"Netz\",\n    departments: {{\n        \"amt\": (name: \"Amt\", rank: Office),\n    }},\n    variants: {{\n        \"v\": (name: \"{variant}\", actions: [Rename(id: \"amt\", name: \"{office}\")]),\n    }},\n)\n"
    )
}

fn editor() -> (Repository, Editor) {
    let bare = map("", "").replace(
        "    variants: {\n        \"v\": (name: \"\", actions: [Rename(id: \"amt\", name: \"\")]),\n    },\n",
        "",
    );
    let repository = Repository::of(&[&bare, &map("Damals", "Altamt"), &map("Heute", "Neuamt")]);
    let editor = Editor::with(Document::open(repository.path("netz.ron")).unwrap(), Language::De, SIZE);
    (repository, editor)
}

fn shows(editor: &Editor, text: &str) {
    assert!(editor.screen().contains(text), "{text}: {}", editor.screen());
}

#[test]
fn the_models_of_an_earlier_version_are_those_of_that_version() {
    let (_repository, mut editor) = editor();
    editor.press("6");
    shows(&editor, "Heute");
    editor.press("7 Down Enter 6");
    shows(&editor, "Damals");
    assert!(!editor.screen().contains("Heute"), "{}", editor.screen());
    editor.press("F5 6");
    shows(&editor, "Heute");
    assert!(!editor.screen().contains("Damals"), "{}", editor.screen());
    editor.press("7 End Enter 6");
    shows(&editor, "In dieser Fassung gab es keine Varianten");
}

#[test]
fn a_variant_of_an_earlier_version_opens_and_is_only_read() {
    let (_repository, mut editor) = editor();
    let base = editor.state.desk().unwrap().base().clone();
    editor.press("7 Down Enter 6 Right Enter");
    assert_eq!(editor.map().name(&id("amt")), "Altamt", "{}", editor.screen());
    shows(&editor, "Stand vom 01.03.2026");
    shows(&editor, "Damals");
    for keys in ["Delete", "a f \"Neu\" Enter Esc", "6 n", "m", "s", "f", "Delete", "b"] {
        editor.press(keys);
        assert!(editor.state.overlays.is_empty() && editor.state.is_past(), "{keys}: {}", editor.screen());
        shows(&editor, "lässt sich nur lesen");
        assert!(*editor.state.desk().unwrap().base() == base, "{keys}: {}", editor.screen());
    }
}

#[test]
fn the_keys_of_the_models_stay_in_the_earlier_version_and_f5_leads_out_of_it() {
    let (_repository, mut editor) = editor();
    let day = editor.state.day;
    editor.press("7 Down Enter ]");
    assert_eq!((editor.map().name(&id("amt")), editor.state.is_past()), ("Altamt", true), "{}", editor.screen());
    editor.press("F6");
    assert_eq!((editor.map().name(&id("amt")), editor.state.is_past()), ("Amt", true), "{}", editor.screen());
    editor.press("] F5");
    assert_eq!((editor.state.day, editor.state.is_past()), (day, false), "{}", editor.screen());
    assert_eq!((editor.map().name(&id("amt")), editor.state.desk().unwrap().variant()), ("Amt", None));
    editor.press("]");
    assert_eq!(editor.map().name(&id("amt")), "Neuamt", "{}", editor.screen());
}
