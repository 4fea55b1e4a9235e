//! View 7: what each version changed, a look back that only reads, who changed a record. With the real git.

use querschnitt::map::Language;
use querschnitt::store::Document;

use super::support::git::Repository;
use super::{Editor, SIZE, id};

const MAP: &str = r#"#![enable(implicit_some)]
Map(
    format: 1,
    title: "Netz",
    departments: {
        "amt": (name: "Amt", rank: Office),
        "vhs": (name: "Volkshochschule", rank: Office),
    },
    fields: {
        "sprache": (name: "Sprache"),
    },
)
"#;

/// A repository in which a field got a lead, the file another name, and an office another one.
fn repository() -> Repository {
    let led = MAP.replace(
        "    fields: {",
        "    responsibilities: [\n        (unit: \"vhs\", field: \"sprache\", roles: [Lead, Deliver]),\n    ],\n    fields: {",
    );
    let renamed = led.replace("(name: \"Amt\"", "(name: \"Sozialamt\"");
    let repository = Repository::empty();
    repository.write("alt.ron", MAP);
    repository.commit("Anfang");
    repository.write("alt.ron", &led);
    repository.commit("VHS führt Sprache");
    repository.git(&["mv", "alt.ron", "netz.ron"]);
    repository.write("netz.ron", &renamed);
    repository.commit("Sozialamt");
    repository
}

fn editor(repository: &Repository, language: Language) -> Editor {
    Editor::with(Document::open(repository.path("netz.ron")).unwrap(), language, SIZE)
}

fn shows(editor: &Editor, texts: &[&str]) {
    let screen = editor.screen();
    for text in texts {
        assert!(screen.contains(text), "{text}: {screen}");
    }
}

#[test]
fn each_version_says_what_it_changed_and_what_changed_since() {
    let repository = repository();
    let mut editor = editor(&repository, Language::De);
    editor.press("7");
    shows(&editor, &["[7 Verlauf]", "Sozialamt", "VHS führt Sprache", "Anfang", "Amt heißt jetzt Sozialamt"]);
    editor.press("Down");
    shows(
        &editor,
        &[
            "Volkshochschule in Sprache: jetzt Federführung und Durchführung",
            "Erledigt: Für „Sprache“ ist niemand eingetragen.",
        ],
    );
    editor.press("s");
    shows(&editor, &["Eine Änderung seither", "Amt heißt jetzt Sozialamt"]);
    // what is not saved stands above, and goes with the save
    editor.press("s 1 a a \"Caritas\" Enter Enter 7 Home");
    shows(&editor, &["nicht gesichert: eine Änderung", "Caritas angelegt"]);
    editor.press("ctrl-s 7 Home");
    shows(&editor, &["gesichert, aber noch nicht in git", "Caritas angelegt"]);
}

#[test]
fn an_earlier_version_is_only_read_and_the_work_waits() {
    let repository = repository();
    let mut editor = editor(&repository, Language::De);
    editor.press("a a \"Caritas\" Enter Enter");
    let working = editor.map().clone();
    let day = editor.state.day;
    editor.press("7 End Enter");
    shows(&editor, &["Stand vom 01.03.2026", "nur lesen", "Amt"]);
    assert!(editor.map().responsibilities().count() == 0 && editor.state.day.to_string() == "2026-03-01");
    let past = editor.map().clone();
    for keys in ["Home Down Delete", "u", "a f \"Neu\" Enter Esc", "F6", "4 a x Esc", "2 l"] {
        editor.press(keys);
        assert!(*editor.map() == past, "{keys} {}", editor.screen());
        shows(&editor, &["Stand vom 01.03.2026"]);
    }
    editor.press("6");
    shows(&editor, &["In dieser Fassung gab es keine Varianten"]);
    editor.press("F5");
    assert!(*editor.map() == working && editor.state.day == day, "{}", editor.screen());
    shows(&editor, &["1 Änderung ungesichert"]);
    editor.press("u");
    assert_eq!(editor.map().actors().count(), 0, "what was done can still be undone");
    // Esc always leads one step out: here, of the past
    editor.press("7 End Enter 4 Esc");
    assert!(editor.state.desk().unwrap().past().is_none(), "{}", editor.screen());
}

#[test]
fn a_record_tells_who_changed_it() {
    let repository = repository();
    let mut editor = editor(&repository, Language::De);
    editor.press("/ \"volks\" Enter H");
    shows(
        &editor,
        &[
            "„Volkshochschule“: in git zuletzt geändert am 01.03.2026 von Anna",
            "VHS führt Sprache",
            "Anfang",
            "Federführung",
        ],
    );
    assert_eq!(editor.state.desk().unwrap().versions.rows.len(), 2, "{}", editor.screen());
    editor.press("Esc");
    assert_eq!(editor.state.desk().unwrap().versions.rows.len(), 3, "{}", editor.screen());
}

#[test]
fn a_change_leads_to_its_record() {
    let repository = repository();
    let mut editor = editor(&repository, Language::De);
    editor.press("7 Down Right Enter");
    assert_eq!(editor.state.desk().unwrap().selected, Some(id("vhs")), "{}", editor.screen());
    shows(&editor, &["[1 Gliederung]"]);
}

#[test]
fn without_a_repository_a_sentence_says_so() {
    let folder = tempfile::tempdir().unwrap();
    std::fs::write(folder.path().join("netz.ron"), MAP).unwrap();
    let mut editor = Editor::with(Document::open(folder.path().join("netz.ron")).unwrap(), Language::De, SIZE);
    editor.press("7");
    shows(&editor, &["liegt in keinem git-Repository", "git init"]);
    let mut sample = Editor::of(MAP, SIZE);
    sample.press("7");
    shows(&sample, &["noch in keiner Datei"]);
}

#[test]
fn screens_of_the_versions() {
    let repository = repository();
    for (language, size) in [Language::De, Language::En].into_iter().flat_map(|one| [(one, SIZE), (one, (200, 60))]) {
        let mut editor = Editor::with(Document::open(repository.path("netz.ron")).unwrap(), language, size);
        editor.press("7 Down");
        // commits have other names each time
        let screen = editor.screen();
        let before = screen.split(" · Anna · ").next().unwrap();
        let commit = before.rsplit(|sign: char| !sign.is_ascii_hexdigit()).next().unwrap();
        let stable = screen.replace(commit, "01234567");
        let name = format!("versions-{}-{}x{}", language.code(), size.0, size.1);
        insta::assert_snapshot!(name, stable);
    }
}
