//! Nothing that was typed is lost: kills, closed connections, two editors, files that others change. In a pseudo-terminal.

#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic)]
#![cfg(target_os = "linux")]

#[path = "support/session.rs"]
mod session;

use std::fs;
use std::path::{Path, PathBuf};
use std::time::{Duration, Instant};

use session::Session;

const MAP: &str = "// Stand der Runde vom Mai\nMap(\n    format: 1,\n    title: \"Netz\",\n    actors: {\n        \"vhs\": (name: \"VHS\", kind: Education),\n    },\n)\n";

/// A folder with a map and a state folder.
struct Town {
    folder: tempfile::TempDir,
}

impl Town {
    fn new() -> Self {
        let folder = tempfile::tempdir().unwrap();
        fs::write(folder.path().join("netz.ron"), MAP).unwrap();
        Self { folder }
    }

    fn map(&self) -> PathBuf {
        self.folder.path().join("netz.ron")
    }

    fn state(&self) -> PathBuf {
        self.folder.path().join("state")
    }

    fn text(&self) -> String {
        fs::read_to_string(self.map()).unwrap()
    }

    fn open(&self) -> Session {
        Session::start_in(&self.state(), &["--lang", "de", self.map().to_str().unwrap()])
    }

    fn opened(&self) -> Session {
        let mut session = self.open();
        session.wait_for("1 Gliederung");
        session
    }

    fn files(&self, folder: &str, ending: &str) -> Vec<PathBuf> {
        let Ok(entries) = fs::read_dir(self.state().join(folder)) else { return Vec::new() };
        let paths = entries.map(|entry| entry.unwrap().path());
        paths.filter(|path| path.extension().is_some_and(|found| found == ending)).collect()
    }

    fn journals(&self) -> Vec<PathBuf> {
        self.files("journal", "journal")
    }

    /// Waits until the journal speaks of something: within the second that is promised, and patience for a busy machine.
    fn wait_for_journal(&self, text: &str) {
        let end = Instant::now() + Duration::from_secs(20);
        while !self.journals().iter().any(|path| fs::read_to_string(path).is_ok_and(|journal| journal.contains(text))) {
            assert!(Instant::now() < end, "no {text:?} in a journal");
            std::thread::sleep(Duration::from_millis(20));
        }
    }
}

/// Renames what has the cursor.
fn rename(session: &mut Session, name: &str) {
    session.type_keys("\u{1b}[B\u{1b}OQ");
    session.wait_for("Neuer Name");
    session.type_keys("\u{15}");
    session.type_keys(name);
    session.type_keys("\r");
}

fn kill(session: Session) {
    session.signal("-KILL");
    session.wait_for_end();
}

#[test]
fn after_a_kill_the_next_start_offers_the_work_to_take_and_to_save() {
    let town = Town::new();
    let mut session = town.opened();
    rename(&mut session, "Volkshochschule");
    town.wait_for_journal("Volkshochschule");
    kill(session);
    assert_eq!(town.text(), MAP);

    let mut session = town.open();
    session.wait_for("unterbrochen");
    session.wait_for("Volkshochschule");
    session.type_keys("\r");
    session.wait_for("wieder da");
    session.type_keys("\u{13}");
    session.wait_for("Gesichert.");
    session.type_keys("q");
    session.assert_given_back();
    assert_eq!(town.text(), MAP.replace("name: \"VHS\"", "name: \"Volkshochschule\""));
    assert!(town.journals().is_empty(), "saved work needs no journal");
    assert_eq!(fs::read_to_string(backup(&town)).unwrap(), MAP);

    let mut session = town.opened();
    assert!(!session.screen().contains("unterbrochen"));
    session.type_keys("q");
    session.assert_given_back();
}

/// The only backup of the only map.
fn backup(town: &Town) -> PathBuf {
    let folder = fs::read_dir(town.state().join("backups")).unwrap().next().unwrap().unwrap().path();
    fs::read_dir(folder).unwrap().next().unwrap().unwrap().path()
}

#[test]
fn a_closed_connection_keeps_what_was_typed_and_gives_the_terminal_back() {
    for signal in ["-HUP", "-TERM"] {
        let town = Town::new();
        let mut session = town.opened();
        rename(&mut session, "Volkshochschule");
        session.wait_for("Volkshochschule");
        // no wait for the journal: it is flushed on the way out
        session.signal(signal);
        session.assert_given_back();
        assert_eq!(town.text(), MAP);
        let mut session = town.open();
        session.wait_for("unterbrochen");
        session.type_keys("\r");
        session.wait_for("wieder da");
        kill(session);
    }
}

#[test]
fn what_was_not_saved_may_be_decided_about_later() {
    let town = Town::new();
    let mut session = town.opened();
    rename(&mut session, "Volkshochschule");
    town.wait_for_journal("Volkshochschule");
    kill(session);
    let kept = fs::read(&town.journals()[0]).unwrap();
    for _ in 0..2 {
        let mut session = town.open();
        session.wait_for("an „netz.ron“ unterbrochen");
        session.type_keys("\u{1b}[B\u{1b}[B\r");
        session.assert_given_back();
        assert_eq!(fs::read(&town.journals()[0]).unwrap(), kept);
    }
    assert_eq!(town.text(), MAP);
}

#[test]
fn work_that_is_left_is_asked_about_twice_and_put_aside() {
    let town = Town::new();
    let mut session = town.opened();
    rename(&mut session, "Volkshochschule");
    town.wait_for_journal("Volkshochschule");
    kill(session);
    let mut session = town.open();
    session.wait_for("unterbrochen");
    session.type_keys("\u{1b}");
    session.wait_for("beiseitegelegt, nicht");
    session.type_keys("\u{1b}");
    session.wait_for("unterbrochen");
    session.type_keys("\u{1b}");
    session.wait_for("beiseitegelegt, nicht");
    session.type_keys("\u{1b}[B\r");
    session.wait_for("Beiseitegelegt:");
    session.type_keys("q");
    session.assert_given_back();
    assert_eq!(town.text(), MAP);
    assert!(town.journals().is_empty());
    let aside = town.files("journal/left", "journal");
    assert!(fs::read_to_string(&aside[0]).unwrap().contains("Volkshochschule"));
}

#[test]
fn work_on_a_file_that_changed_meanwhile_is_merged_with_it() {
    let town = Town::new();
    let mut session = town.opened();
    rename(&mut session, "Volkshochschule");
    town.wait_for_journal("Volkshochschule");
    kill(session);
    let theirs = MAP.replace("kind: Education", "kind: Education, note: \"seit 1919\"");
    fs::write(town.map(), &theirs).unwrap();
    let mut session = town.open();
    session.wait_for("seitdem");
    session.type_keys("\r");
    session.wait_for("wieder da");
    session.type_keys("\u{13}");
    session.wait_for("Gesichert.");
    kill(session);
    assert_eq!(town.text(), theirs.replace("name: \"VHS\"", "name: \"Volkshochschule\""));
}

#[test]
fn a_new_map_without_a_file_is_kept_too() {
    let town = Town::new();
    let mut session = Session::start_in(&town.state(), &["--lang", "de"]);
    session.wait_for("Beispiele");
    session.type_keys("\r");
    session.wait_for("1 Gliederung");
    rename(&mut session, "Ganz neuer Name");
    town.wait_for_journal("Ganz neuer Name");
    kill(session);
    let mut session = Session::start_in(&town.state(), &["--lang", "de"]);
    session.wait_for("unterbrochen");
    session.type_keys("\r");
    session.wait_for("wieder da");
    kill(session);
}

#[test]
fn the_second_editor_on_a_file_reads_only_unless_it_joins_in() {
    let town = Town::new();
    let first = town.opened();
    let mut second = town.open();
    second.wait_for("anderen Fenster");
    second.type_keys("\r");
    second.wait_for("Nur lesen: Die Karte");
    rename(&mut second, "Volkshochschule");
    second.take(Duration::from_millis(300));
    second.type_keys("\u{1b}");
    second.type_keys("\u{13}");
    second.wait_for("Nur lesen: Die Karte");
    kill(first);
    kill(second);
    assert_eq!(town.text(), MAP);
    assert!(town.journals().is_empty());
    let mut third = town.opened();
    assert!(!third.screen().contains("nur lesen"), "a lock ends with its editor, however that ended");
    third.type_keys("q");
    third.assert_given_back();
}

#[test]
fn two_who_work_on_one_map_see_what_the_other_saved() {
    let town = Town::new();
    let two = "kind: Education),\n        \"amt\": (name: \"Amt\", kind: Education),\n";
    fs::write(town.map(), MAP.replace("kind: Education),\n", two)).unwrap();
    let mut anna = town.opened();
    let mut bernd = town.open();
    bernd.wait_for("anderen Fenster");
    bernd.type_keys("\u{1b}[B\r");
    bernd.wait_for("arbeiten mit");
    rename(&mut anna, "Amt für Soziales");
    anna.type_keys("\u{13}");
    anna.wait_for("Gesichert.");
    bernd.wait_for("eine Änderung ist hier angekommen");
    bernd.wait_for("Amt für Soziales");
    // Both change something else; the second save joins them, and the first window gets it.
    bernd.type_keys("\u{1b}[B");
    rename(&mut bernd, "VHS Musterstadt");
    anna.type_keys("\u{1b}[A");
    rename(&mut anna, "Amt für Jugend");
    bernd.type_keys("\u{13}");
    bernd.wait_for("Gesichert.");
    anna.wait_for("wird beides zusammengeführt");
    anna.type_keys("\u{13}");
    anna.wait_for("Gesichert und mit");
    bernd.wait_for("Amt für Jugend");
    anna.wait_for("VHS Musterstadt");
    let text = town.text();
    assert!(text.contains("VHS Musterstadt") && text.contains("Amt für Jugend"), "{text}");
    bernd.type_keys("q");
    bernd.assert_given_back();
    // What one who had joined in did not save is offered like that of any other.
    let mut bernd = town.open();
    bernd.wait_for("anderen Fenster");
    bernd.type_keys("\u{1b}[B\r");
    rename(&mut bernd, "Noch nicht gesichert");
    town.wait_for_journal("Noch nicht gesichert");
    kill(bernd);
    anna.type_keys("q");
    anna.assert_given_back();
    let mut next = town.open();
    next.wait_for("unterbrochen");
    next.type_keys("\r");
    next.wait_for("wieder da");
    next.wait_for("Noch nicht gesichert");
    kill(next);
}

#[test]
fn the_map_of_another_user_is_seen_to_be_open() {
    let town = Town::new();
    let first = town.opened();
    // Another state folder is another user, as far as the program knows.
    let elsewhere = tempfile::tempdir().unwrap();
    let mut second = Session::start_in(elsewhere.path(), &["--lang", "de", town.map().to_str().unwrap()]);
    second.wait_for("bei jemand anderem");
    kill(first);
    kill(second);
    let mut third = Session::start_in(elsewhere.path(), &["--lang", "de", town.map().to_str().unwrap()]);
    third.wait_for("1 Gliederung");
    assert!(!third.screen().contains("anderen Fenster"), "{}", third.screen());
    kill(third);
}

#[test]
fn a_file_that_is_gone_is_noticed_and_made_anew_when_asked() {
    let town = Town::new();
    let mut session = town.opened();
    fs::remove_file(town.map()).unwrap();
    session.wait_for("Die Datei ist nicht mehr da");
    session.wait_for("· nicht gesichert");
    session.type_keys("q");
    session.wait_for("Die Karte ist noch nicht gesichert");
    session.type_keys("\u{1b}");
    session.wait_until_gone("noch nicht gesichert");
    rename(&mut session, "Volkshochschule");
    session.type_keys("\u{13}");
    session.wait_for("Dort neu anlegen?");
    session.type_keys("\r");
    session.wait_for("Gesichert.");
    assert_eq!(town.text(), MAP.replace("\"VHS\"", "\"Volkshochschule\""), "with its comment, as it was");
    session.type_keys("q");
    session.assert_given_back();
}

#[test]
fn a_journal_that_somebody_deletes_is_written_anew() {
    let town = Town::new();
    let mut session = town.opened();
    rename(&mut session, "Volkshochschule");
    town.wait_for_journal("Volkshochschule");
    fs::remove_dir_all(town.state()).unwrap();
    rename(&mut session, "VHS Musterstadt");
    town.wait_for_journal("VHS Musterstadt");
    kill(session);
    let mut session = town.open();
    session.wait_for("unterbrochen");
    session.type_keys("\r");
    session.wait_for("VHS Musterstadt");
    kill(session);
}

#[test]
fn a_changed_file_that_is_no_map_leaves_the_screen_as_it_was() {
    let town = Town::new();
    let mut session = town.opened();
    fs::write(town.map(), "<<<<<<< HEAD\nMap(").unwrap();
    session.wait_for("lässt sich so nicht lesen");
    assert!(session.screen().contains("VHS"), "{}", session.screen());
    fs::write(town.map(), MAP.replace("\"VHS\"", "\"Volkshochschule\"")).unwrap();
    session.wait_for("eine Änderung ist hier angekommen");
    session.wait_for("Volkshochschule");
    session.type_keys("q");
    session.assert_given_back();
}

#[test]
fn what_others_write_meanwhile_is_noticed_and_merged_by_the_save() {
    let town = Town::new();
    let mut session = town.opened();
    rename(&mut session, "Volkshochschule");
    session.wait_for("Volkshochschule");
    let theirs = MAP.replace("vom Mai", "vom Juni").replace("kind: Education", "kind: Education, note: \"seit 1919\"");
    fs::write(town.map(), &theirs).unwrap();
    session.wait_for("Jemand hat die Datei geändert");
    session.type_keys("\u{13}");
    session.wait_for("Gesichert und mit");
    session.type_keys("q");
    session.assert_given_back();
    assert_eq!(town.text(), theirs.replace("name: \"VHS\"", "name: \"Volkshochschule\""));
}

#[test]
fn where_nothing_can_be_kept_work_goes_on_and_it_is_said() {
    let town = Town::new();
    fs::create_dir(town.state()).unwrap();
    fs::write(town.state().join("journal"), "no folder").unwrap();
    let mut session = town.open();
    session.wait_for("Absturz");
    rename(&mut session, "Volkshochschule");
    session.take(Duration::from_millis(200));
    session.type_keys("\u{13}");
    session.wait_for("Gesichert.");
    session.type_keys("q");
    session.assert_given_back();
    assert!(town.text().contains("Volkshochschule"));
}

#[test]
fn reading_a_map_in_the_editor_changes_neither_its_text_nor_its_time() {
    let town = Town::new();
    let before = fs::metadata(town.map()).unwrap().modified().unwrap();
    let mut session = town.opened();
    session.type_keys("q");
    session.assert_given_back();
    assert_eq!((town.text().as_str(), modified(&town.map())), (MAP, before));
}

fn modified(path: &Path) -> std::time::SystemTime {
    fs::metadata(path).unwrap().modified().unwrap()
}
