//! Who changed it: of whatever the cursor points at.

use querschnitt::map::{Language, Slot};
use querschnitt::store::Document;

use super::support::git::Repository;
use super::{Editor, SIZE};

/// A map with one of each; `n` tells the tie, the responsibility, the path, the programme and the variant from those before.
fn map(tie: u8, role: &str, path: &str, programme: &str, variant: &str) -> String {
    format!(
        "#![enable(implicit_some)]
Map(
    format: 1,
    title: \"Netz\",
    programmes: {{
        \"p\": (name: \"{programme}\"),
    }},
    departments: {{
        \"amt\": (name: \"Amt\", rank: Office),
        \"vhs\": (name: \"Volkshochschule\", rank: Office),
    }},
    fields: {{
        \"sprache\": (name: \"Sprache\"),
    }},
    responsibilities: [
        (unit: \"vhs\", field: \"sprache\", roles: [{role}]),
    ],
    ties: [
        (from: \"amt\", to: \"vhs\", kind: Coordination, strength: {tie}),
    ],
    paths: {{
        \"w\": (name: \"{path}\", steps: [(field: \"sprache\", unit: \"amt\"), (field: \"sprache\", unit: \"vhs\")]),
    }},
    variants: {{
        \"v\": (name: \"{variant}\", actions: [Rename(id: \"amt\", name: \"Neu\")]),
    }},
)
"
    )
}

/// Five versions after the first: each changed one of them.
fn editor() -> (Repository, Editor) {
    let texts = [
        map(1, "Lead", "Ankommen", "Bundesmittel", "Eins"),
        map(2, "Lead", "Ankommen", "Bundesmittel", "Eins"),
        map(2, "Deliver", "Ankommen", "Bundesmittel", "Eins"),
        map(2, "Deliver", "Erste Wege", "Bundesmittel", "Eins"),
        map(2, "Deliver", "Erste Wege", "Landesmittel", "Eins"),
        map(2, "Deliver", "Erste Wege", "Landesmittel", "Zwei"),
    ];
    let repository = Repository::of(&texts.each_ref().map(String::as_str));
    let editor = Editor::with(Document::open(repository.path("netz.ron")).unwrap(), Language::De, SIZE);
    (repository, editor)
}

/// The versions that are shown of one record, by their subjects, and the line that says of which.
fn told(editor: &Editor) -> (Vec<String>, String) {
    let pane = &editor.state.desk().unwrap().versions;
    let rows = pane.record.as_ref().unwrap().iter();
    let subjects = rows.map(|change| pane.repository.timeline.entries[change.place].moment.subject.clone());
    (subjects.collect(), editor.screen().lines().nth(3).unwrap().to_owned())
}

#[track_caller]
fn assert_told(editor: &mut Editor, keys: &str, versions: &[&str], name: &str) {
    editor.press(keys);
    let (subjects, head) = told(editor);
    assert_eq!(subjects, versions, "{}", editor.screen());
    assert!(head.contains(name), "{name}: {}", editor.screen());
    editor.press("Esc");
}

#[test]
fn of_each_kind_of_record() {
    let (_repository, mut editor) = editor();
    assert_told(&mut editor, "/ \"erste wege\" Enter H", &["Stand 4", "Stand 1"], "Fallweg „Erste Wege“");
    assert_told(&mut editor, "1 / \"landes\" Enter H", &["Stand 5", "Stand 1"], "Förderprogramm „Landesmittel“");
    assert_told(&mut editor, "6 Right H", &["Stand 6", "Stand 1"], "Variante „Zwei“");
}

#[test]
fn of_a_cell_of_the_matrix_and_of_rows_of_the_inspector() {
    let (_repository, mut editor) = editor();
    editor.press("/ \"volks\" Enter 2");
    assert_told(&mut editor, "H", &["Stand 3", "Stand 1"], "Volkshochschule in Sprache");
    editor.press("1 Enter");
    let rows = editor.state.desk().unwrap().inspector.rows.len();
    let mut seen = Vec::new();
    for _ in 0..rows {
        let Some(record) = editor.state.desk().unwrap().pointed() else { break };
        if matches!(record, Slot::Tie(..)) {
            assert_told(&mut editor, "H", &["Stand 2", "Stand 1"], "Beziehung Amt – Volkshochschule");
            seen.push("tie");
            break;
        }
        editor.press("Down");
    }
    assert_eq!(seen, ["tie"], "{}", editor.screen());
}

#[test]
fn of_what_a_change_is_about() {
    let (_repository, mut editor) = editor();
    editor.press("7 Down Down Down Right");
    assert_told(&mut editor, "H", &["Stand 3", "Stand 1"], "Volkshochschule in Sprache");
}

#[test]
fn of_what_is_called_otherwise_by_now() {
    let map = |field: &str| {
        format!("#![enable(implicit_some)]\nMap(\n    format: 1,\n    fields: {{\n        {field},\n    }},\n)\n")
    };
    let texts = ["\"sprache\": (name: \"Sprache\")", "\"deutsch\": (name: \"Deutsch\", was: [\"sprache\"])"].map(map);
    let repository = Repository::of(&texts.each_ref().map(String::as_str));
    let mut editor = Editor::with(Document::open(repository.path("netz.ron")).unwrap(), Language::De, SIZE);
    editor.press("7 End Enter / \"sprache\" Enter");
    assert_told(&mut editor, "H", &["Stand 2", "Stand 1"], "„Deutsch“");
}

#[test]
fn where_there_is_none_a_sentence_says_so() {
    let (_repository, mut editor) = editor();
    for keys in ["Home Down Down H", "6 H", "7 H"] {
        editor.press(keys);
        assert!(editor.screen().contains("Hier ist kein Eintrag gewählt"), "{keys}: {}", editor.screen());
        assert!(editor.state.desk().unwrap().versions.of().is_none());
    }
}
