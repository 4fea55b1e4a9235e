//! Commands in the outline are about the row with the cursor, whatever was selected before.

use super::{Editor, SIZE};

const MAP: &str = r#"#![enable(implicit_some)]
Map(
    format: 1,
    programmes: {"kim": (name: "KIM")},
    departments: {"amt": (name: "Amt", rank: Office)},
    fields: {"sprache": (name: "Sprache")},
    paths: {"weg": (name: "Weg", steps: [(field: "sprache", unit: "amt"), (field: "sprache")])},
)
"#;

#[test]
fn what_stands_in_the_row_is_removed_and_nothing_else() {
    let mut editor = Editor::of(MAP, SIZE);
    let before = editor.map().clone();
    // on the heading of the fields, after the office was selected
    editor.press("Home Down Delete");
    assert!(*editor.map() == before, "{}", editor.screen());
    editor.press("/ \"weg\" Enter Delete");
    assert!(editor.map().path(&super::id("weg")).is_none() && editor.map().nodes().count() == 2, "{}", editor.screen());
    editor.press("u / \"kim\" Enter Delete");
    assert!(editor.map().programmes().count() == 0 && editor.map().nodes().count() == 2, "{}", editor.screen());
    editor.press("u");
    assert!(*editor.map() == before);
}

#[test]
fn what_stands_in_the_row_is_renamed() {
    let mut editor = Editor::of(MAP, SIZE);
    let ids = [super::id("weg"), super::id("kim"), super::id("amt")];
    for (name, id) in ["Weg", "KIM", "Amt"].iter().zip(&ids) {
        editor.press(&format!("Home / \"{name}\" Enter F2 \" neu\" Enter"));
        assert_eq!(editor.map().name(id), format!("{name} neu"), "{}", editor.screen());
    }
    // nothing works together with a case path
    let before = editor.map().clone();
    editor.press("/ \"weg\" Enter t r m");
    assert!(editor.state.overlays.is_empty() && *editor.map() == before, "{}", editor.screen());
}
