//! The editor by its keys: what a person presses, what the map and the screen then say.

#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic)]

#[path = "editor/conflicts.rs"]
mod conflicts;
#[path = "editor/day.rs"]
mod day;
#[path = "editor/measures.rs"]
mod measures;
#[path = "editor/new_model.rs"]
mod new_model;
#[path = "editor/outline.rs"]
mod outline;
#[path = "editor/suggest.rs"]
mod suggest;
mod support;
#[path = "editor/variants.rs"]
mod variants;
#[path = "editor/versions.rs"]
mod versions;
#[path = "editor/versions_faults.rs"]
mod versions_faults;
#[path = "editor/versions_past.rs"]
mod versions_past;
#[path = "editor/versions_reading.rs"]
mod versions_reading;
#[path = "editor/versions_record.rs"]
mod versions_record;

use std::fs;
use std::process::Command;

use proptest::prelude::*;
use querschnitt::map::{Id, Language, Role, TieKind};
use querschnitt::store::Document;
use support::Editor;

const SIZE: (u16, u16) = (80, 24);

fn id(text: &str) -> Id {
    text.parse().unwrap()
}

fn musterstadt() -> Editor {
    Editor::map_of("musterstadt.ron", Language::De, SIZE)
}

fn rules(editor: &Editor) -> Vec<(&'static str, Vec<Id>)> {
    let findings = editor.state.desk().unwrap().latest.findings();
    findings.iter().map(|finding| (finding.rule, finding.subjects.clone())).collect()
}

#[test]
fn the_first_days_work_on_a_real_map() {
    let folder = tempfile::tempdir().unwrap();
    let file = folder.path().join("freiburg.ron");
    fs::copy(concat!(env!("CARGO_MANIFEST_DIR"), "/maps/freiburg-2016.ron"), &file).unwrap();
    let git = |arguments: &[&str]| {
        let mut command = Command::new("git");
        command.current_dir(folder.path()).args(["-c", "user.name=n", "-c", "user.email=e@example.org"]);
        let output = command.args(arguments).output().unwrap();
        assert!(output.status.success(), "{}", String::from_utf8_lossy(&output.stderr));
        String::from_utf8(output.stdout).unwrap()
    };
    git(&["init", "-q"]);
    git(&["add", "."]);
    git(&["commit", "-qm", "before"]);

    let mut editor = Editor::with(Document::open(&file).unwrap(), Language::De, SIZE);
    let leaderless: Vec<Id> =
        rules(&editor).into_iter().filter(|(rule, _)| *rule == "coverage/no-lead").map(|(_, s)| s[0].clone()).collect();
    let field = leaderless.first().expect("Freiburg has fields without a lead").clone();
    let name = editor.map().name(&field).to_owned();

    editor.press("a a \"Nachbarschaftswerk\" Enter Enter");
    assert!(editor.map().node(&id("nachbarschaftswerk")).is_some());
    editor.press(&format!("r \"{name}\" Enter Tab Enter"));
    let roles = &editor.map().responsibilities_at(&id("nachbarschaftswerk"), &field)[0].roles;
    assert!(roles.contains(&Role::Lead));
    assert!(!rules(&editor).contains(&("coverage/no-lead", vec![field.clone()])), "the finding is gone");

    editor.press("u");
    assert!(rules(&editor).contains(&("coverage/no-lead", vec![field.clone()])), "undone, it is back");
    editor.press("U ctrl-s");
    assert!(editor.state.desk().is_some_and(|desk| !desk.is_unsaved()));
    let diff = git(&["diff", "--unified=0"]);
    let changed = |sign: char| {
        diff.lines().filter(|line| line.starts_with(sign) && !line.starts_with(&format!("{sign}{sign}"))).count()
    };
    assert!(changed('-') == 0 && (1..=4).contains(&changed('+')), "a small diff:\n{diff}");
}

#[test]
fn every_view_is_reached_from_keys_the_screen_shows() {
    let mut editor = musterstadt();
    for (key, shows) in [
        ("2", "Federführung"),
        ("3", "Abstimmung"),
        ("4", "Warum es zählt"),
        ("5", "Partner"),
        ("6", "Am häufigsten vorn"),
        ("1", "Dezernat I"),
    ] {
        assert!(editor.screen().lines().nth(1).unwrap().contains(key));
        editor.press(key);
        assert!(editor.screen().contains(shows), "{key}:\n{}", editor.screen());
    }
}

#[test]
fn letters_set_roles_in_place() {
    let mut editor = musterstadt();
    editor.press("2");
    let desk = editor.state.desk().unwrap();
    let (unit, field) = (desk.matrix.selected_unit().unwrap(), desk.matrix.selected_field().unwrap());
    editor.press("f m");
    let roles: Vec<Role> = editor.map().responsibilities_at(&unit, &field)[0].roles.iter().copied().collect();
    assert_eq!(roles, [Role::Lead, Role::Contribute]);
    editor.press("f m");
    assert!(editor.map().responsibilities_at(&unit, &field).is_empty());
    editor.press("u u u u");
    assert!(!editor.state.desk().unwrap().is_unsaved(), "undone to where the file is");
}

#[test]
fn role_letters_follow_the_language() {
    let mut editor = Editor::map_of("musterstadt.ron", Language::En, SIZE);
    editor.press("2 l");
    let desk = editor.state.desk().unwrap();
    let (unit, field) = (desk.matrix.selected_unit().unwrap(), desk.matrix.selected_field().unwrap());
    assert!(editor.map().responsibilities_at(&unit, &field)[0].roles.contains(&Role::Lead));
}

#[test]
fn a_sentence_says_what_it_will_do_before_enter() {
    let mut editor = musterstadt();
    editor.press(": \"Volkshochschule: Sprache FD; - Jobcenter (eng)\"");
    let screen = editor.screen();
    assert!(
        screen.contains("Federführung") && screen.contains("behebt: „Sprache“ hat keine Federführung."),
        "{screen}"
    );
    assert!(!editor.state.desk().unwrap().is_unsaved());
    editor.press("Enter");
    assert!(editor.map().responsibilities_at(&id("volkshochschule"), &id("sprache"))[0].roles.contains(&Role::Lead));
    let tie = editor.map().tie(&id("jobcenter"), &id("volkshochschule"), TieKind::Coordination).unwrap();
    assert!((tie.strength.get() - 3.0).abs() < f64::EPSILON);
}

#[test]
fn a_begun_sentence_is_there_again() {
    let mut editor = musterstadt();
    editor.press(": \"Caritas: Wohn\" Esc :");
    assert!(editor.screen().contains("Caritas: Wohn"));
}

#[test]
fn a_remedy_is_applied_and_undone() {
    let mut editor = musterstadt();
    let before = rules(&editor).len();
    editor.press("4 Down Down a");
    assert!(!rules(&editor).contains(&("coverage/no-lead", vec![id("sprache")])));
    editor.press("u");
    assert_eq!(rules(&editor).len(), before);
}

#[test]
fn an_accepted_finding_stays_visible_and_counts_no_more() {
    let mut editor = musterstadt();
    let open = editor.state.desk().unwrap().open_findings();
    editor.press("4 End x Enter");
    assert!(editor.screen().contains("Bitte einen Grund angeben."));
    editor.press("\"Ausschuss vom 14.09.2026\" Enter");
    assert_eq!(editor.state.desk().unwrap().open_findings(), open - 1);
    assert_eq!(editor.map().accepted().count(), 1);
    assert!(editor.screen().contains("hingenommen: Ausschuss vom 14.09.2026"), "{}", editor.screen());
    editor.press("x ctrl-u \"Rat vom 01.10.2026\" Enter");
    assert_eq!(editor.map().accepted().next().unwrap().because, "Rat vom 01.10.2026");
    editor.press("X");
    assert_eq!(editor.map().accepted().count(), 0);
    assert_eq!(editor.state.desk().unwrap().open_findings(), open);
}

#[test]
fn attributes_are_checked_and_edited_in_the_inspector() {
    let mut editor = musterstadt();
    editor.press("/ \"Jobcenter\" Enter Enter Enter");
    editor.press("ctrl-u \"Jobcenter Musterstadt\" Enter");
    assert_eq!(editor.map().name(&id("jobcenter")), "Jobcenter Musterstadt");
    assert_eq!(editor.map().node(&id("jobcenter")).map(querschnitt::map::Node::name), Some("Jobcenter Musterstadt"));
    editor.press("u");
    assert_eq!(editor.map().name(&id("jobcenter")), "Jobcenter");
}

#[test]
fn quitting_asks_only_when_something_would_be_lost() {
    let mut editor = musterstadt();
    editor.press("q");
    assert!(editor.left);
    let mut editor = musterstadt();
    editor.press("2 f q");
    assert!(!editor.left && editor.screen().contains("noch nicht gesichert"));
    editor.press("Esc");
    assert!(!editor.left);
    editor.press("q Down Enter");
    assert!(editor.left);
}

#[test]
fn the_language_changes_while_running() {
    let mut editor = musterstadt();
    editor.press("4 F9");
    assert!(editor.screen().contains("Why it matters"), "{}", editor.screen());
}

#[test]
fn the_mouse_selects_and_switches() {
    let mut editor = musterstadt();
    editor.click(5, 6);
    assert_eq!(editor.state.desk().unwrap().selected, Some(id("ordnungsamt")));
    editor.click(20, 1);
    assert!(editor.screen().contains("[2 Matrix]"));
}

const HOSTILE: &str = r#"#![enable(implicit_some)]
Map(
    format: 1,
    title: "T\u{1b}[2Jitel\u{202e}!",
    departments: {
        "a": (name: "LANG", rank: Office),
        "b": (name: "Ämter für Größe 🏠👨‍👩‍👧 und 日本語の名前が続く", rank: Section, part_of: "a", note: "x\u{7}\ny"),
        "c": (name: "מחלקת רווחה וקליטה\u{2066}", rank: Office, contact: "\u{1b}]0;x\u{7}"),
    },
    actors: {"d": (name: "e\u{301}\u{301}\u{301}\u{200b}\u{200f}", kind: Other)},
    fields: {"f": (name: "Feld\u{9b}31m", short: "\t"), "g": (name: "🇩🇪🇩🇪🇩🇪🇩🇪🇩🇪🇩🇪")},
    variants: {"v": (name: "V\u{1b}[2J\u{202e}!", actions: [Remove(id: "weg"), Rename(id: "a", name: "\u{9b}x")])},
    responsibilities: [(unit: "b", field: "f", roles: [Lead], note: "\r\n")],
    ties: [(from: "b", to: "d", kind: Tension), (from: "a", to: "b", kind: Supervision)],
)
"#;

#[test]
fn nothing_hostile_reaches_the_screen() {
    let text = HOSTILE.replace("LANG", &"Ü".repeat(200));
    for size in [(80, 24), (30, 10), (31, 11), (61, 13), (120, 40), (171, 50), (200, 60), (5, 3), (1, 1)] {
        for keys in [
            "",
            "2",
            "3",
            "3 n",
            "4",
            "5",
            "5 t t",
            "5 n",
            "6",
            "6 Right",
            "6 Right t",
            "6 Right t t",
            "Enter",
            "?",
            "ctrl-p",
            ": \"b: f\"",
            "a a",
            "/ \"b\"",
            "t",
            "Down Down r",
            "2 Enter",
        ] {
            let mut editor = Editor::of(&text, size);
            editor.press(keys);
            let screen = editor.screen();
            let bad = |c: char| {
                (c.is_control() && c != '\n')
                    || matches!(c, '\u{202a}'..='\u{202e}' | '\u{2066}'..='\u{2069}' | '\u{200e}' | '\u{200f}')
            };
            assert!(!screen.chars().any(bad), "{size:?} {keys}: {screen:?}");
        }
    }
}

#[test]
fn an_empty_map_says_what_to_type_next() {
    let empty = "Map(format: 1)";
    for (keys, shows) in [
        ("1", "Die Karte ist noch leer"),
        ("2", "a a und a f legen sie an"),
        ("3", "Noch keine Beziehungen"),
        ("4", "Keine Befunde"),
        ("6", "Noch keine Varianten"),
    ] {
        let mut editor = Editor::of(empty, SIZE);
        editor.press(keys);
        let screen = editor.screen().replace(['\n', '│'], " ");
        let screen = screen.split_whitespace().collect::<Vec<_>>().join(" ");
        assert!(screen.contains(shows), "{keys}: {screen}");
    }
}

#[test]
fn screens_in_both_languages() {
    for (language, name) in [(Language::De, "de"), (Language::En, "en")] {
        for size in [(80, 24), (120, 40), (200, 60)] {
            for (view, keys) in [
                ("outline", "Down Down Down Down"),
                ("matrix", "2 Down"),
                ("network", "3"),
                ("findings", "4 Down Down"),
            ] {
                let mut editor = Editor::map_of("musterstadt.ron", language, size);
                editor.press(keys);
                insta::assert_snapshot!(format!("{view}-{name}-{}x{}", size.0, size.1), editor.screen());
            }
        }
        insta::assert_snapshot!(format!("start-{name}"), Editor::start(language, SIZE).screen());
    }
}

const KEYS: &[&str] = &[
    "Up",
    "Down",
    "Left",
    "Right",
    "Enter",
    "Esc",
    "Tab",
    "1",
    "2",
    "3",
    "4",
    "5",
    "6",
    "6 Right Enter",
    "]",
    "[",
    "F6",
    "6 n \"Neu\" Enter",
    "6 b",
    "6 Right Delete",
    "6 Right t t Delete",
    "6 t",
    "6 Right t t",
    "5 t",
    "5 n",
    "T",
    "a a",
    "a d",
    "a f",
    "a p",
    "a g",
    "t",
    "r",
    "m",
    "F2",
    "Delete",
    "u",
    "U",
    ":",
    "/",
    "?",
    "ctrl-p",
    "x",
    "a",
    "b",
    "f",
    "d",
    "z",
    "o",
    "v",
    "n",
    "+",
    "-",
    "0",
    "F9",
    "F7",
    "F8",
    "<",
    ">",
    "PageDown",
    "PageUp",
    "Home",
    "End",
    "Space",
    "Backspace",
    "\"Wohn\"",
    "\"x M; - VHS\"",
    "\"12.13.2027\"",
    "ctrl-u",
    "shift-Left",
    "k",
    "j",
];

proptest! {
    #![proptest_config(ProptestConfig { cases: 48, ..ProptestConfig::default() })]

    /// Whatever is pressed: no panic, and the map stays whole (undone to the beginning it is the one that was opened).
    #[test]
    fn any_keys_leave_the_editor_well(picks in prop::collection::vec(0..KEYS.len(), 1..40)) {
        let mut editor = musterstadt();
        let before = editor.map().clone();
        for pick in picks {
            editor.press(KEYS[pick]);
            if editor.state.desk().is_none() {
                return Ok(());
            }
        }
        editor.screen();
        for _ in 0..8 {
            editor.press("Esc");
        }
        for _ in 0..60 {
            editor.press("ctrl-z");
        }
        prop_assert!(*editor.state.desk().unwrap().base() == before);
    }
}
