//! Suggestions in the editor: found, read, tried as a variant, taken back.

use super::musterstadt;

#[test]
fn a_suggestion_is_read_and_tried_as_a_variant_that_one_undo_takes_back() {
    let mut editor = musterstadt();
    let before = editor.map().clone();
    editor.press("6 s Down");
    let window = editor.state.suggestions().unwrap();
    let (row, list) = (window.rows[1].clone(), window.found.as_ref().unwrap().list.clone());
    let screen = editor.screen();
    for shows in [&row.proposal[..20], "Zusammenarbeit", "Besser: ", "als Variante"] {
        assert!(screen.contains(shows), "{shows}: {screen}");
    }
    editor.press("Enter");
    let desk = editor.state.desk().unwrap();
    let open = desk.variant().unwrap().clone();
    assert_eq!(desk.base().variant(&open).unwrap().actions, list[1].actions);
    assert_eq!(desk.variants.chosen(), Some(&open), "the comparison shows it");
    editor.press("ctrl-z");
    assert!(editor.state.desk().unwrap().variant().is_none());
    assert!(*editor.map() == before);
}

#[test]
fn the_window_closes_and_changes_nothing() {
    let mut editor = musterstadt();
    let before = editor.map().clone();
    editor.press("6 s Esc");
    assert!(editor.state.suggestions().is_none() && *editor.map() == before);
}

#[test]
fn what_is_out_of_the_question_is_not_suggested_again() {
    let mut editor = musterstadt();
    editor.press("6 s");
    let kinds = |editor: &super::Editor| -> std::collections::BTreeSet<&'static str> {
        editor.state.suggestions().unwrap().rows.iter().map(|row| row.kind.name()).collect()
    };
    assert!(kinds(&editor).contains("merge"), "{:?}", kinds(&editor));
    editor.press("x Tab Enter");
    assert!(!kinds(&editor).contains("merge") && !kinds(&editor).is_empty(), "{:?}", kinds(&editor));
    assert!(editor.screen().contains("Was helfen könnte, ohne: Ämter zusammenlegen"), "{}", editor.screen());
    // it holds when the window is opened again, and can be lifted
    editor.press("Esc s");
    assert!(!kinds(&editor).contains("merge"), "{:?}", kinds(&editor));
    editor.press("X");
    assert!(kinds(&editor).contains("merge"), "{:?}", kinds(&editor));
}

#[test]
fn a_unit_is_left_alone() {
    let mut editor = musterstadt();
    editor.press("6 s");
    let about = |editor: &super::Editor| {
        let window = editor.state.suggestions().unwrap();
        let list = &window.found.as_ref().unwrap().list;
        list.iter().flat_map(|one| one.units(&window.map)).collect::<std::collections::BTreeSet<_>>()
    };
    let jobcenter: querschnitt::map::Id = "jobcenter".parse().unwrap();
    assert!(about(&editor).contains(&jobcenter), "{:?}", about(&editor));
    editor.press("x \"Jobcenter\" Tab Enter");
    assert!(!about(&editor).contains(&jobcenter), "{:?}", about(&editor));
}
