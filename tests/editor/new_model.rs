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
fn an_answer_that_does_not_fit_is_named_in_both_languages() {
    for (language, says) in [(Language::De, "mindestens 2 Angaben"), (Language::En, "at least 2")] {
        for size in [SIZE, (200, 60)] {
            let mut editor = Editor::map_of("musterstadt.ron", language, size);
            // A task force, its name as proposed; of the divisions only one stays a member.
            editor.press("6 m Down Down Down Down Down Down Down Down Enter Enter");
            assert_eq!(editor.screen().matches("[x]").count(), 5, "{}", editor.screen());
            for number in ["I", "II", "III", "IV"] {
                editor.press(&format!("ctrl-u \"Dezernat {number}\" Tab"));
            }
            editor.press("Enter");
            assert!(editor.screen().contains(says), "{}", editor.screen());
        }
    }
}

#[test]
fn another_map_becomes_a_variant_of_the_open_one() {
    let mut editor = musterstadt();
    let base = editor.map().clone();
    let folder = tempfile::tempdir().unwrap();
    let other = folder.path().join("danach.ron");
    let text = std::fs::read_to_string("maps/musterstadt.ron").unwrap();
    std::fs::write(&other, text.replace("name: \"Sprachschule\"", "name: \"Sprachinstitut\"")).unwrap();
    editor.press("6 f").paste(other.to_str().unwrap()).press("Enter");
    let desk = editor.state.desk().unwrap();
    assert_eq!(desk.variant(), Some(&id("danach")));
    assert_eq!(desk.base().variant(&id("danach")).unwrap().actions.len(), 1);
    assert_eq!(
        (desk.map().name(&id("sprachschule")), desk.base().name(&id("sprachschule"))),
        ("Sprachinstitut", "Sprachschule")
    );
    assert!(
        editor.screen().contains("Varianten und offene Konflikte der anderen Karte bleiben dort")
            || editor.screen().contains("ein Schritt")
    );
    editor.press("u");
    assert!(*editor.state.desk().unwrap().base() == base);
    editor.press("6 f").paste("maps/musterstadt.ron").press("Enter");
    assert!(editor.screen().contains("sagen dasselbe"), "{}", editor.screen());
}
