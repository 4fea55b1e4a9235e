//! View 7 while the repository is read: nothing twice, the latest first, how far it is; and where git has nothing to tell.

use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering};

use querschnitt::map::{Language, Unwatched, Watch};
use querschnitt::store::{Document, GitProblem};
use querschnitt::tui::message::Message;
use querschnitt::tui::read_versions;
use querschnitt::tui::work::Result as Work;
use querschnitt::view::history::{Archive, Timeline};

use super::support::git::Repository;
use super::{Editor, SIZE};

fn map(name: &str) -> String {
    format!(
        "#![enable(implicit_some)]\nMap(\n    format: 1,\n    title: \"Netz\",\n    departments: {{\n        \"amt\": (name: \"{name}\", rank: Office),\n        \"vhs\": (name: \"Volkshochschule\", rank: Office),\n    }},\n    fields: {{\n        \"sprache\": (name: \"Sprache\"),\n    }},\n)\n"
    )
}

/// A repository with so many versions.
fn repository(versions: usize) -> Repository {
    let texts: Vec<String> = (1..=versions).map(|number| map(&format!("Amt {number}"))).collect();
    Repository::of(&texts.iter().map(String::as_str).collect::<Vec<_>>())
}

fn editor(repository: &Repository) -> Editor {
    Editor::with(Document::open(repository.path("netz.ron")).unwrap(), Language::De, SIZE)
}

/// What is reported while the file is read.
fn reported(repository: &Repository, archive: &mut Archive, watch: &dyn Watch) -> Vec<Arc<Timeline>> {
    let mut timelines = Vec::new();
    read_versions(1, &repository.path("netz.ron"), archive, watch, &mut |work| match work {
        Work::Versions(1, timeline) => timelines.push(timeline),
        _ => panic!("the versions can be read"),
    });
    timelines
}

#[test]
fn entering_again_costs_only_what_is_new() {
    let repository = repository(3);
    let mut archive = Archive::default();
    let first = reported(&repository, &mut archive, &Unwatched);
    let (list, all) = (first.first().unwrap(), first.last().unwrap());
    assert_eq!((list.entries.len(), list.count_read(), list.count_judged()), (3, 0, 0), "the list is there at once");
    assert!(all.is_judged() && all.entries.iter().all(|entry| entry.state.is_some()));
    let again = reported(&repository, &mut archive, &Unwatched);
    assert!(again.len() == 1 && again[0].is_judged(), "all is known");
    repository.git(&["mv", "netz.ron", "karte.ron"]);
    repository.commit("Umbenannt");
    repository.git(&["mv", "karte.ron", "netz.ron"]);
    repository.write("netz.ron", &map("Sozialamt"));
    repository.commit("Wieder, und anders");
    let later = reported(&repository, &mut archive, &Unwatched);
    let known = &later[0];
    assert_eq!(
        (known.entries.len(), known.count_read(), known.count_judged()),
        (5, 4, 4),
        "the same bytes, the same day"
    );
    assert!(later.last().unwrap().is_judged());
}

/// Stops as soon as something was judged.
#[derive(Default)]
struct UntilJudged {
    is_read: AtomicBool,
}

impl Watch for UntilJudged {
    fn tick(&self, done: usize, all: usize) -> bool {
        let is_read = self.is_read.fetch_or(done == all, Ordering::Relaxed);
        !is_read || done == 0
    }
}

#[test]
fn a_stop_keeps_what_was_judged_and_the_latest_comes_first() {
    let repository = repository(40);
    let mut archive = Archive::default();
    let stopped = reported(&repository, &mut archive, &UntilJudged::default());
    assert!(!stopped.last().unwrap().is_judged(), "it was stopped");
    let again = reported(&repository, &mut archive, &Unwatched);
    let known = &again[0];
    let judged = known.count_judged();
    assert!(known.is_read() && judged > 0 && judged < 40, "{judged}");
    let (open, done) = known.entries.split_at(40 - judged);
    assert!(open.iter().all(|entry| entry.state.is_none()) && done.iter().all(|entry| entry.state.is_some()));
}

#[test]
fn the_place_says_how_far_it_is() {
    let repository = repository(3);
    let mut editor = editor(&repository);
    editor.press("7 Down");
    let versions = &editor.state.desk().unwrap().versions;
    let (number, all) = (versions.repository.number(), Timeline::clone(&versions.repository.timeline));
    assert!(editor.screen().contains("Befunde von der ersten Fassung bis zur letzten"), "{}", editor.screen());
    let mut partly = all.clone();
    partly.entries[0].state = None;
    editor.state.update(Message::Worked(Work::Versions(number, Arc::new(partly.clone()))));
    assert!(editor.screen().contains("2 von 3 Fassungen"), "{}", editor.screen());
    partly.entries[0].moment.content = querschnitt::view::history::Content::Unread;
    partly.entries[1].state = None;
    editor.state.update(Message::Worked(Work::Versions(number, Arc::new(partly))));
    assert!(editor.screen().contains("Der Verlauf wird gelesen: 2 von 3"), "{}", editor.screen());
    // what is not read yet cannot be opened, and says so
    editor.press("End Enter");
    assert!(editor.screen().contains("wird gerade noch gelesen") && !editor.state.is_past(), "{}", editor.screen());
}

#[test]
fn the_course_has_room_for_its_bars_and_both_numbers() {
    let repository = repository(40);
    for width in [80, 60, 200] {
        let document = Document::open(repository.path("netz.ron")).unwrap();
        let mut editor = Editor::with(document, Language::De, (width, 24));
        editor.press("7");
        let screen = editor.screen();
        let course = screen.lines().find(|line| line.contains("bis zur letzten")).unwrap();
        assert!(course.ends_with(" 4"), "{course}");
    }
}

#[test]
fn the_cursor_stays_on_its_version_when_another_is_committed() {
    let repository = repository(3);
    let mut editor = editor(&repository);
    editor.press("7 Down");
    let on = |editor: &Editor| editor.state.desk().unwrap().versions.entry().unwrap().moment.subject.clone();
    assert_eq!(on(&editor), "Stand 2");
    repository.write("netz.ron", &map("Anders"));
    repository.commit("Von nebenan");
    editor.press("7");
    assert_eq!(on(&editor), "Stand 2", "{}", editor.screen());
}

#[test]
fn a_merge_that_joined_two_sides_is_a_version() {
    let repository = repository(1);
    repository.git(&["checkout", "--quiet", "-b", "seite"]);
    repository.write("netz.ron", &map("Amt 1").replace("Sprache", "Deutsch"));
    repository.commit("Dort");
    repository.git(&["checkout", "--quiet", "-"]);
    repository.write("netz.ron", &map("Hier"));
    repository.commit("Hier");
    repository.git(&["merge", "--quiet", "--no-commit", "--strategy", "ours", "seite"]);
    repository.write("netz.ron", &map("Hier").replace("Sprache", "Deutsch"));
    repository.commit("Zusammengeführt");
    let mut editor = editor(&repository);
    editor.press("7");
    let screen = editor.screen();
    assert!(screen.contains("Zusammengeführt") && !screen.contains("noch nicht in git"), "{screen}");
    assert!(screen.contains("│ Dort") && !screen.contains("│ Hier"), "what came in stands aside: {screen}");
    editor.press("End Up");
    let screen = editor.screen();
    assert!(screen.contains("Eine Änderung gegenüber"), "each branch is held against where it began: {screen}");
}

#[test]
fn a_file_that_was_never_committed_says_how_to() {
    for with_other in [false, true] {
        let repository = Repository::empty();
        if with_other {
            repository.write("anderes.txt", "anderes");
            repository.commit("Anderes");
        }
        repository.write("netz.ron", &map("Amt"));
        let mut editor = editor(&repository);
        editor.press("7");
        let screen = editor.screen();
        for told in ["gesichert, noch nie in git", "git add und git commit", "Die erste Fassung; alles darin ist neu:"]
        {
            assert!(screen.contains(told), "{told}: {screen}");
        }
        editor.press("1 a a \"Caritas\" Enter Enter 7 Home");
        assert!(editor.screen().contains("nicht gesichert: eine Änderung"), "{}", editor.screen());
        repository.git(&["add", "netz.ron"]);
        repository.commit("Anfang");
        editor.press("7");
        assert!(!editor.screen().contains("noch nie in git"), "{}", editor.screen());
    }
}

#[test]
fn without_git_a_sentence_says_so() {
    let repository = repository(1);
    let mut editor = editor(&repository);
    editor.press("1 / \"sprache\" Enter H");
    let number = editor.state.desk().unwrap().versions.repository.number();
    editor.state.update(Message::Worked(Work::NoVersions(number, GitProblem::NoGit)));
    assert!(editor.screen().contains("git ist auf diesem Rechner nicht zu finden"), "{}", editor.screen());
    editor.press("Esc");
    assert!(editor.screen().contains("git ist auf diesem Rechner nicht zu finden"), "{}", editor.screen());
}

#[test]
fn rows_say_who_made_them_where_there_is_room() {
    let repository = repository(1);
    repository.write("netz.ron", &map("Sozialamt"));
    repository.commit_by("Ben Weißenfels", "2026-04-02", "Umbenannt");
    let named = |size: (u16, u16)| {
        let document = Document::open(repository.path("netz.ron")).unwrap();
        let mut editor = Editor::with(document, Language::De, size);
        editor.press("7 Down");
        editor.screen().lines().any(|line| line.contains("Umbenannt") && line.contains("Ben Weißen"))
    };
    assert!(named((80, 24)) && named((200, 60)) && !named((50, 24)));
}
