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
