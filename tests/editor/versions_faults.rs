//! View 7 where it is easy to go wrong: long lines, ids that changed, several ways out of an earlier version.

use std::sync::Arc;

use querschnitt::map::Language;
use querschnitt::store::Document;
use querschnitt::tui::message::Message;
use querschnitt::tui::work::Result as Work;
use querschnitt::view::history::Timeline;

use super::support::git::Repository;
use super::{Editor, SIZE, id};

fn editor(repository: &Repository) -> Editor {
    Editor::with(Document::open(repository.path("netz.ron")).unwrap(), Language::De, SIZE)
}

fn map(rest: &str) -> String {
    format!(
        "#![enable(implicit_some)]\nMap(\n    format: 1,\n    title: \"Netz\",\n    departments: {{\n        \"amt\": (name: \"Amt\", rank: Office),\n    }},\n{rest})\n"
    )
}

const FIELD: &str = "    fields: {\n        \"sprache\": (name: \"Sprache\"),\n    },\n";
const VARIANT: &str =
    "    variants: {\n        \"kurz\": (name: \"Kurz\", actions: [Rename(id: \"amt\", name: \"Kurzamt\")]),\n    },\n";

#[test]
fn an_earlier_version_cannot_be_changed_from_the_variants() {
    let repository = Repository::of(&[&map(""), &map(VARIANT)]);
    let mut editor = editor(&repository);
    let base = editor.state.desk().unwrap().base().clone();
    editor.press("7 End Enter 6 Right b");
    assert!(*editor.state.desk().unwrap().base() == base, "{}", editor.screen());
}

#[test]
fn a_change_of_what_has_another_id_by_now_leads_to_it() {
    let changed = FIELD.replace("(name: \"Sprache\")", "(name: \"Deutsch\")");
    let now =
        changed.replace("\"sprache\": (name: \"Deutsch\")", "\"deutsch\": (name: \"Deutsch\", was: [\"sprache\"])");
    let repository = Repository::of(&[&map(FIELD), &map(&changed), &map(&now)]);
    let mut editor = editor(&repository);
    editor.press("7 Down Right Enter");
    assert_eq!(editor.state.desk().unwrap().selected, Some(id("deutsch")), "{}", editor.screen());
}

#[test]
fn a_finding_in_the_list_opens_no_version() {
    let repository = Repository::of(&[&map(""), &map(FIELD)]);
    let mut editor = editor(&repository);
    editor.press("7 Right End");
    let pane = &editor.state.desk().unwrap().versions;
    assert!(!pane.changes.exchanged.is_empty() && pane.changes.cursor >= pane.changes.changes.as_ref().unwrap().len());
    editor.press("Enter");
    assert!(!editor.state.is_past(), "{}", editor.screen());
    assert_eq!(editor.state.desk().unwrap().selected, Some(id("sprache")), "{}", editor.screen());
}

#[test]
fn a_click_meets_the_change_that_is_drawn_there_and_the_cursor_stays_in_sight() {
    let name = |number: usize| {
        format!("Arbeitskreis {number} für die Abstimmung aller Angebote der Sprachförderung im ganzen Landkreis")
    };
    let actors: String = (1..=12)
        .map(|number| format!("        \"k{number:02}\": (name: \"{}\", kind: Volunteers),\n", name(number)))
        .collect();
    let repository = Repository::of(&[&map(""), &map(&format!("    actors: {{\n{actors}    }},\n"))]);
    let mut editor = editor(&repository);
    editor.press("7");
    let rows: Vec<String> = editor.screen().lines().map(str::to_owned).collect();
    let second = rows.iter().position(|row| row.contains("Arbeitskreis 2 ")).unwrap();
    editor.click(10, second as u16);
    assert_eq!(editor.state.desk().unwrap().versions.changes.cursor, 1, "{}", editor.screen());
    for number in 3..=12 {
        editor.press("Down");
        assert!(editor.screen().contains(&format!("Arbeitskreis {number} ")), "{number}: {}", editor.screen());
    }
}

#[test]
fn of_one_record_too_everything_since_then_is_told() {
    let two = FIELD.replace("Sprache", "Deutsch");
    let three = FIELD.replace("Sprache", "Deutsch lernen");
    let repository = Repository::of(&[&map(FIELD), &map(&two), &map(&three)]);
    let mut editor = editor(&repository);
    editor.press("/ \"deutsch\" Enter H Down s");
    let screen = editor.screen();
    assert!(screen.contains("seither") && screen.contains("Deutsch heißt jetzt Deutsch lernen"), "{screen}");
}

#[test]
fn what_is_not_saved_is_part_of_the_history_of_a_record() {
    let repository = Repository::of(&[&map(FIELD)]);
    let mut editor = editor(&repository);
    editor.press("/ \"sprache\" Enter F2 ctrl-u \"Deutsch\" Enter H Home");
    let screen = editor.screen();
    assert!(screen.contains("nicht gesichert") && screen.contains("Sprache heißt jetzt Deutsch"), "{screen}");
}

#[test]
fn findings_come_to_the_row_with_the_cursor_when_they_are_known() {
    let repository = Repository::of(&[&map(""), &map(FIELD)]);
    let mut editor = editor(&repository);
    editor.press("7");
    let judged = editor.state.desk().unwrap().versions.repository.timeline.clone();
    let mut unjudged = Timeline::clone(&judged);
    unjudged.entries.iter_mut().for_each(|entry| entry.state = None);
    // as the program does it: the commits first, what was found in them later, under one number
    let number = editor.state.desk().unwrap().versions.repository.number();
    editor.state.update(Message::Worked(Work::Versions(number, Arc::new(unjudged))));
    assert!(!editor.screen().contains("Neuer Befund"), "{}", editor.screen());
    editor.state.update(Message::Worked(Work::Versions(number, judged)));
    assert!(editor.screen().contains("Neuer Befund"), "{}", editor.screen());
}

#[test]
fn the_reading_of_one_file_is_not_taken_for_that_of_another() {
    let (first, second) = (Repository::of(&[&map(""), &map(FIELD)]), Repository::of(&[&map(FIELD)]));
    let mut editor = editor(&first);
    editor.press("7");
    let desk = editor.state.desk().unwrap();
    let late = (desk.versions.repository.number(), desk.versions.repository.timeline.clone());
    editor.state.open(Document::open(second.path("netz.ron")).unwrap());
    editor.press("7");
    editor.state.update(Message::Worked(Work::Versions(late.0, late.1)));
    assert_eq!(editor.state.desk().unwrap().versions.repository.timeline.entries.len(), 1, "{}", editor.screen());
}
