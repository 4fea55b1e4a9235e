//! The variants side by side, and working inside one.

use querschnitt::map::Language;

use super::support::Editor;
use super::{SIZE, musterstadt};

#[test]
fn models_stand_side_by_side_and_the_chosen_one_says_what_it_does() {
    let mut editor = musterstadt();
    editor.press("6");
    let screen = editor.screen();
    for shows in ["Ist-Zustand", "Kleine", "Federführung klar", "Am häufigsten vorn"] {
        assert!(screen.contains(shows), "{shows}: {screen}");
    }
    editor.press("t");
    assert!(editor.screen().contains("→ wählt eine Variante"), "{}", editor.screen());
    editor.press("Right Right t");
    let pane = &editor.state.desk().unwrap().variants;
    let chosen = pane.chosen().unwrap().clone();
    assert_eq!(pane.steps.len(), editor.map().variant(&chosen).unwrap().actions.len());
    assert!(editor.screen().contains(&pane.steps[0].sentence[..20]), "{}", editor.screen());
}

#[test]
fn the_comparison_follows_the_map() {
    let mut editor = musterstadt();
    let cell = |editor: &Editor| {
        let rows = &editor.state.desk().unwrap().variants.figures;
        rows.iter().find(|row| row.name.contains("genau einer Federführung")).unwrap().cells[0].text.clone()
    };
    editor.press("6");
    let before = cell(&editor);
    editor.press(": \"Volkshochschule: Sprache F\" Enter");
    assert!(!editor.state.desk().unwrap().variants.is_old());
    assert_ne!(cell(&editor), before, "{}", editor.screen());
}

#[test]
fn screens_in_both_languages() {
    for (language, name) in [(Language::De, "de"), (Language::En, "en")] {
        for size in [SIZE, (200, 60)] {
            for (view, keys) in [
                ("variants", "6 Right"),
                ("variants-findings", "6 Right Right t"),
                ("variants-steps", "6 Right Right Right t t"),
            ] {
                let mut editor = Editor::map_of("musterstadt.ron", language, size);
                editor.press(keys);
                insta::assert_snapshot!(format!("{view}-{name}-{}x{}", size.0, size.1), editor.screen());
            }
        }
    }
}
