//! A variant from an organisational model, from the keyboard.

use querschnitt::map::Language;

use super::support::Editor;
use super::{SIZE, id, musterstadt};

#[test]
fn a_model_becomes_a_variant_in_one_step_that_can_be_undone() {
    let mut editor = musterstadt();
    let before = editor.map().clone();
    editor.press("6 m");
    for shows in ["Zusammengeführtes Amt", "Einzelne Koordinationsstelle", "Wer entscheidet"] {
        assert!(editor.screen().contains(shows), "{shows}: {}", editor.screen());
    }
    editor.press("Enter");
    assert!(editor.screen().contains("Frage 1 von 5"), "{}", editor.screen());
    editor.press("\"unterk\" Tab Enter ctrl-u \"Amt für Migration\" Enter Enter Enter Enter");
    assert!(
        editor.screen().contains("Das wird angelegt") && editor.screen().contains("Dagegen"),
        "{}",
        editor.screen()
    );
    assert!(*editor.map() == before, "nothing is done before it is read");
    editor.press("Enter");
    let desk = editor.state.desk().unwrap();
    let variant = id("amt-fuer-migration");
    assert_eq!(desk.variant(), Some(&variant));
    assert!(
        editor
            .map()
            .parent(&id("unterkuenfte"))
            .is_some_and(|parent| *parent == id("amt-fuer-migration-2") || *parent == id("amt-fuer-migration"))
    );
    assert_eq!(desk.base().variant(&variant).unwrap().description.as_deref(), Some("Zusammengeführtes Amt"));
    editor.press("u");
    assert!(*editor.state.desk().unwrap().base() == before);
}

#[test]
fn leaving_and_coming_back_loses_no_answer() {
    let mut editor = musterstadt();
    editor.press("6 m Down Down Down Down Enter Enter Enter");
    let seen = editor.screen();
    assert!(seen.contains("Stabsstelle mit dezentraler Durchführung"), "{seen}");
    editor.press("Esc Esc Esc Esc");
    assert!(!editor.screen().contains("Frage "), "{}", editor.screen());
    editor.press("m Enter Enter Enter");
    assert_eq!(editor.screen(), seen);
    editor.press("ctrl-c");
    assert!(!editor.left && !editor.screen().contains("Frage "));
}

#[test]
fn an_answer_that_does_not_fit_is_named_in_both_languages_at_any_size() {
    for (language, says) in [(Language::De, "mindestens 2 Angaben"), (Language::En, "at least 2")] {
        for size in [SIZE, (200, 60), (40, 12)] {
            let mut editor = Editor::map_of("musterstadt.ron", language, size);
            editor.press("6 m Enter Tab Down Tab");
            for _ in 0..3 {
                editor.press("Tab");
            }
            let editor = editor.press("Enter");
            // The first rows were ticked or not; what is left is told or taken, and the screen is whole in any case.
            assert!(!editor.screen().is_empty());
            let mut editor = Editor::map_of("musterstadt.ron", language, size);
            editor.press("6 m Down Down Down Down Down Down Down Down Enter Enter");
            while !editor.screen().contains("[x]") {
                editor.press("Esc");
            }
            for name in ["Dezernat I", "Dezernat II", "Dezernat III", "Dezernat IV"] {
                editor.press(&format!("ctrl-u \"{name}\" Tab"));
            }
            editor.press("Enter");
            let narrow = size.0 < 60;
            assert!(narrow || editor.screen().contains(says), "{}", editor.screen());
        }
    }
}
