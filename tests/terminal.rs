//! The program in a real pseudo-terminal: it starts, gives the terminal back however it ends, and does nothing when idle.

#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic)]
#![cfg(target_os = "linux")]

#[path = "support/session.rs"]
mod session;

use std::fs;
use std::time::Duration;

use session::Session;

fn musterstadt() -> Session {
    let mut session = Session::start_on_copy(&["--lang", "de", "--on", "2026-12-01"], "musterstadt.ron");
    session.wait_for("Befunde 31");
    session
}

#[test]
fn the_terminal_is_given_back_after_quitting() {
    let mut session = musterstadt();
    session.type_keys("q");
    session.assert_given_back();
}

#[test]
fn the_terminal_is_given_back_after_signals() {
    for signal in ["-TERM", "-HUP"] {
        let session = musterstadt();
        session.signal(signal);
        session.assert_given_back();
    }
}

#[test]
fn a_stopped_editor_goes_on_whatever_became_of_the_terminal() {
    let is_stopped = |process: u32| {
        let state = fs::read_to_string(format!("/proc/{process}/stat")).unwrap();
        state.rsplit(')').next().unwrap().trim_start().starts_with('T')
    };
    let mut session = musterstadt();
    let process = session.child.process_id().unwrap();
    // From the palette; by a signal that it hears of; by one that it does not.
    for signal in [None, Some("-TSTP"), Some("-STOP")] {
        match signal {
            None => session.type_keys("\u{10}anhalten\r"),
            Some(name) => session.signal(name),
        }
        let end = std::time::Instant::now() + Duration::from_secs(20);
        while !is_stopped(process) {
            assert!(std::time::Instant::now() < end, "{signal:?} does not stop it");
            session.take(Duration::from_millis(20));
        }
        session.take(Duration::from_millis(50));
        assert_eq!(session.has_alternate_screen(), signal == Some("-STOP"), "{signal:?}");
        let terminal = session.master.tty_name().unwrap();
        assert!(std::process::Command::new("stty").arg("-F").arg(terminal).arg("sane").status().unwrap().success());
        session.signal("-CONT");
        session.wait_for("Befunde 31");
        assert!(session.has_alternate_screen());
        session.type_keys("4");
        session.wait_for("Warum es zählt");
        session.type_keys("1");
        session.wait_until_gone("Warum es zählt");
    }
    session.type_keys("q");
    session.assert_given_back();
}

#[test]
fn long_work_tells_how_far_it_is_and_ctrl_c_ends_it() {
    let mut session = Session::start(&["--lang", "de", "compare", "maps/vergleich.ron", "--draws", "1000000"]);
    session.wait_for("Gewichtungen");
    session.wait_for("Strg+C bricht ab");
    session.type_keys("\x03");
    session.assert_given_back();
}

#[test]
fn keys_work_and_the_start_page_opens_a_sample() {
    let mut session = Session::start(&["--lang", "de"]);
    session.wait_for("Beispiele");
    session.type_keys("\r");
    session.wait_for("1 Gliederung");
    session.type_keys("4");
    session.wait_for("Warum es zählt");
    session.type_keys("q");
    session.assert_given_back();
}

#[test]
fn the_history_of_a_map_in_git_is_read_beside_the_screen() {
    let folder = tempfile::tempdir().unwrap();
    let git = |arguments: &[&str]| {
        let identity = ["-c", "user.name=Anna", "-c", "user.email=a@example.org", "-c", "commit.gpgsign=false"];
        let mut command = std::process::Command::new("git");
        command.arg("-C").arg(folder.path()).args(identity).args(arguments).env("GIT_CONFIG_GLOBAL", "/dev/null");
        assert!(command.status().unwrap().success(), "{arguments:?}");
    };
    let path = folder.path().join("netz.ron");
    let text = fs::read_to_string("maps/musterstadt.ron").unwrap();
    git(&["init", "--quiet"]);
    for (name, subject) in [("Musterstadt", "Anfang"), ("Neustadt", "Umbenannt")] {
        fs::write(&path, text.replace("Integrationsnetzwerk Musterstadt", &format!("Netz {name}"))).unwrap();
        git(&["add", "netz.ron"]);
        git(&["commit", "--quiet", "--message", subject]);
    }
    let mut session = Session::start(&["--lang", "de", "--on", "2026-12-01", path.to_str().unwrap()]);
    session.wait_for("1 Gliederung");
    session.type_keys("7");
    session.wait_for("Umbenannt");
    session.type_keys("\x1b[F\r");
    session.wait_for("nur lesen");
    session.type_keys("\x1b");
    session.wait_for("Wieder die Karte");
    session.type_keys("q");
    session.assert_given_back();
}

#[test]
fn nothing_runs_when_idle() {
    let mut session = musterstadt();
    session.take(Duration::from_millis(500));
    let path = format!("/proc/{}/stat", session.child.process_id().unwrap());
    let ticks = || -> u64 {
        let stat = fs::read_to_string(&path).unwrap();
        let fields: Vec<&str> = stat.rsplit(')').next().unwrap().split_whitespace().collect();
        fields[11].parse::<u64>().unwrap() + fields[12].parse::<u64>().unwrap()
    };
    let before = ticks();
    session.take(Duration::from_millis(1500));
    assert_eq!(ticks(), before, "no processor time while nobody types");
    session.type_keys("q");
    session.assert_given_back();
}
