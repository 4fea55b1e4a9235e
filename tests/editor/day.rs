//! The day moves by keys, is named where it is not today, and every view follows it.

use querschnitt::map::{Day, Language};

use super::support::{DAY, Editor};
use super::{SIZE, musterstadt};

fn first_line(editor: &Editor) -> String {
    editor.screen().lines().next().unwrap().to_owned()
}

fn day(text: &str) -> Day {
    text.parse().unwrap()
}

#[test]
fn the_day_is_stepped_typed_and_brought_back() {
    let mut editor = musterstadt();
    assert!(first_line(&editor).contains("01.12.2026") && !first_line(&editor).contains("nicht heute"));
    editor.press("F7 Down Down PageDown");
    assert_eq!(editor.state.day, day("2028-02-01"), "the views follow before Enter");
    editor.press("Up Enter");
    assert_eq!(editor.state.day, day("2028-01-01"));
    assert!(first_line(&editor).contains("nicht heute: 01.01.2028"), "{}", first_line(&editor));
    editor.press("F7 ctrl-u \"31. Dezember 2027\" Enter > < <");
    assert_eq!(editor.state.day, day("2027-11-30"), "clipped to the month's end on the way");
    editor.press("F8");
    assert_eq!(editor.state.day, day(DAY));
}

#[test]
fn leaving_the_line_brings_the_old_day_back() {
    let mut editor = musterstadt();
    editor.press("F7 PageDown PageDown Esc");
    assert_eq!(editor.state.day, day(DAY));
    editor.press("F7 ctrl-u \"12.13.2027\" Enter");
    assert!(editor.screen().contains("ist kein Tag") && editor.screen().contains("12.13.2027"));
}

#[test]
fn the_screen_shows_the_keys_of_the_day() {
    let mut editor = Editor::map_of("musterstadt.ron", Language::De, SIZE);
    assert!(first_line(&editor).contains("F7 01.12.2026"));
    editor.press(">");
    assert!(editor.screen().contains("F8 heute"));
    editor.press("F7");
    let foot = editor.screen();
    assert!(["↑ Monat früher", "Bild↓ später", "F8 heute"].iter().all(|key| foot.contains(key)), "{foot}");
}

const TOWN: &str = r#"#![enable(implicit_some)]
Map(
    format: 1,
    programmes: {"topf": (name: "Fördertopf", until: "2027-12-31")},
    departments: {"amt": (name: "Sozialamt", rank: Office)},
    actors: {"verein": (name: "Nachbarschaftsverein", kind: Volunteers, until: "2028-06-30")},
    fields: {"wohnen": (name: "Wohnen")},
    responsibilities: [
        (unit: "amt", field: "wohnen", roles: [Deliver], programme: "topf"),
        (unit: "verein", field: "wohnen", roles: [Lead]),
    ],
    ties: [(from: "amt", to: "verein", kind: Coordination)],
)
"#;

#[test]
fn every_view_follows_the_day() {
    let on = |on: &str, keys: &str| {
        let mut editor = Editor::of(TOWN, (120, 40));
        editor.press(&format!("F7 ctrl-u \"{on}\" Enter {keys}"));
        editor.screen()
    };
    let rules = |on: &str| {
        let mut editor = Editor::of(TOWN, SIZE);
        editor.press(&format!("F7 ctrl-u \"{on}\" Enter"));
        super::rules(&editor).into_iter().map(|(rule, _)| rule).collect::<Vec<_>>()
    };
    assert!(!rules("2027-12-31").contains(&"coverage/no-delivery"));
    assert!(rules("2028-01-01").contains(&"coverage/no-delivery"), "the programme has ended");
    assert!(rules("2028-07-01").contains(&"coverage/no-lead"), "the lead has ended");
    assert!(on("2028-07-01", "").contains("bis 30.06.2028"), "the outline says until when");
    let inspector = on("2028-07-01", "/ \"Nachbar\" Enter");
    assert!(inspector.contains("Gilt am 01.07.2028 nicht: galt nur bis 30.06.2028."), "{inspector}");
    assert!(on("2028-06-30", "2").contains("Federführung ") && on("2028-07-01", "2").contains("fehlt"));
    let picture = |on: &str| {
        let mut editor = Editor::of(TOWN, SIZE);
        editor.press(&format!("F7 ctrl-u \"{on}\" Enter 3")).screen().contains("Nachbarschaftsverein")
    };
    assert!(picture("2028-06-30") && !picture("2028-07-01"));
}

#[test]
fn a_map_drawn_long_ago_says_so_when_it_opens() {
    let editor = Editor::map_of("freiburg-2016.ron", Language::De, SIZE);
    let last = editor.screen().lines().last().unwrap().to_owned();
    assert!(last.contains("den Stand 31.05.2016; beurteilt wird der 01.12.2026"), "{last}");
    assert!(!musterstadt().screen().contains("den Stand"));
}
