//! The measures view: tables, sorting, explanations, the way into the picture and back.

use querschnitt::map::Language;
use querschnitt::tui::desk::View;

use super::support::Editor;
use super::{SIZE, id, musterstadt};

fn row_under_cursor(editor: &Editor) -> String {
    editor.screen().lines().find(|line| line.contains('▌')).unwrap_or_default().to_owned()
}

#[test]
fn units_are_sorted_by_each_column_either_way() {
    let mut editor = musterstadt();
    editor.press("5 Home");
    assert!(row_under_cursor(&editor).contains("Stabsstelle Integration"), "most partners first");
    for _ in 0..editor.state.desk().unwrap().measures.columns.len() {
        let numbers = |editor: &Editor| -> Vec<Option<f64>> {
            let pane = &editor.state.desk().unwrap().measures;
            let (sheets, measure) = (pane.sheets.as_ref().unwrap(), pane.measure().unwrap());
            pane.order.iter().map(|&row| sheets.number(pane.sheet(), row, measure)).collect()
        };
        while editor.state.desk().unwrap().measures.place().sorting.ascending
            || editor.state.desk().unwrap().measures.place().sorting.column
                != Some(editor.state.desk().unwrap().measures.place().column)
        {
            editor.press("o");
        }
        let falling: Vec<f64> = numbers(&editor).into_iter().flatten().collect();
        assert!(falling.windows(2).all(|pair| pair[0] >= pair[1]), "{falling:?}");
        editor.press("o");
        let rising = numbers(&editor);
        let defined: Vec<f64> = rising.iter().flatten().copied().collect();
        assert!(defined.windows(2).all(|pair| pair[0] <= pair[1]), "{defined:?}");
        let first_none = rising.iter().position(Option::is_none).unwrap_or(rising.len());
        assert_eq!(first_none, defined.len(), "what is not defined comes last both ways");
        editor.press("Right");
    }
}

#[test]
fn names_stay_while_columns_scroll_and_each_is_explained() {
    let mut editor = musterstadt();
    editor.press("5 Home");
    for _ in 0..60 {
        let screen = editor.screen();
        assert!(screen.contains("Stabsstelle Integration"), "{screen}");
        assert!(screen.lines().nth(19).unwrap().contains(['(', ':']), "{screen}");
        editor.press("Right");
    }
    assert!(!editor.screen().contains("Partner▾"), "scrolled out");
}

#[test]
fn a_measure_leads_into_the_picture_and_back() {
    let mut editor = musterstadt();
    editor.press("5 Home n");
    let screen = editor.screen();
    assert!(screen.contains("▁▂▃▄▅▆▇█ 13") && screen.contains("█ Stabsstelle"), "{screen}");
    assert!(screen.contains("Esc zurück"));
    editor.press("Esc");
    assert_eq!(editor.state.desk().unwrap().view, View::Measures);
    editor.press("3");
    assert!(!editor.screen().contains("▁▂▃"), "the plain picture is as it was");
    editor.press("5 t n");
    assert!(editor.screen().contains("Ins Netz passen nur Zahlen der Akteure"), "{}", editor.screen());
}

#[test]
fn key_players_and_offices_lead_into_the_picture() {
    let mut editor = musterstadt();
    editor.press("5 Home t t t t t");
    let screen = editor.screen();
    assert!(screen.contains("[Schlüsselakteure") && screen.contains("Reichweite; 100 %"), "{screen}");
    assert!(row_under_cursor(&editor).contains("ja"), "who reaches all comes first: {screen}");
    editor.press("Right n");
    let screen = editor.screen();
    assert!(screen.contains("nein ▁▂▃▄▅▆▇█ ja") && screen.contains("█ Stabsstelle"), "{screen}");
    editor.press("Esc t Right Right Right");
    let screen = editor.screen();
    assert!(screen.contains("[Ämter 33]") && screen.contains("+1: alle Beziehungen führen aus dem Amt"), "{screen}");
    editor.press("n");
    let screen = editor.screen();
    assert!(screen.contains("Blick nach außen") && screen.contains("▁ Sozialamt"), "{screen}");
}

#[test]
fn enter_goes_to_the_record() {
    let mut editor = musterstadt();
    editor.press("5 Home Enter");
    let desk = editor.state.desk().unwrap();
    assert_eq!((desk.view, desk.selected.clone()), (View::Outline, Some(id("stabsstelle-integration"))));
    editor.press("5 t t t t Enter");
    assert_eq!(editor.state.desk().unwrap().view, View::Outline, "case paths have a place in the outline too");
}

#[test]
fn the_numbers_follow_the_map_and_the_day() {
    let mut editor = musterstadt();
    let partners = |editor: &Editor| {
        let pane = &editor.state.desk().unwrap().measures;
        let sheets = pane.sheets.as_ref().unwrap();
        let row = sheets.row_of(pane.sheet(), &[id("rat-der-religionen")]).unwrap();
        sheets.number(pane.sheet(), row, pane.columns[0])
    };
    editor.press("5");
    assert_eq!(partners(&editor), Some(0.0));
    editor.press(": \"Rat der Religionen - Jobcenter\" Enter");
    assert_eq!(partners(&editor), Some(1.0), "{}", editor.screen());
    assert!(!editor.state.desk().unwrap().measures.is_old());
}

#[test]
fn old_numbers_say_so_until_new_ones_are_there() {
    let mut editor = musterstadt();
    editor.press("5");
    if let Some(desk) = editor.state.desk_mut() {
        desk.changed();
    }
    let size = editor.state.size;
    editor.state.resize(size.0, size.1);
    let screen = editor.screen();
    assert!(screen.contains("5 Kennzahlen…") && screen.contains("[Akteure 44…]"), "{screen}");
}

#[test]
fn an_empty_map_says_what_to_do() {
    let mut editor = Editor::of("Map(format: 1)", SIZE);
    editor.press("5");
    for _ in 0..6 {
        assert!(
            editor.screen().contains("Noch keine")
                || editor.screen().contains("Alle, die")
                || editor.screen().contains("–")
        );
        editor.press("t");
    }
}

#[test]
fn screens_in_both_languages() {
    for (language, name) in [(Language::De, "de"), (Language::En, "en")] {
        for size in [(80, 24), (200, 60)] {
            for (view, keys) in [
                ("units", "5 Home"),
                ("fields", "5 t"),
                ("missing", "5 t t"),
                ("keys", "5 T T T"),
                ("offices", "5 T T"),
                ("network", "5 T"),
                ("picture", "5 Home Right Right n"),
            ] {
                let mut editor = Editor::map_of("musterstadt.ron", language, size);
                editor.press(keys);
                insta::assert_snapshot!(format!("{view}-{name}-{}x{}", size.0, size.1), editor.screen());
            }
        }
    }
}
