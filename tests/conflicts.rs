//! Conflicts as people meet them: two branches of a real repository joined by git with the driver, settled in a real terminal.

#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, unreachable_pub)]
#![cfg(target_os = "linux")]

#[path = "support/git.rs"]
mod git;
#[path = "support/session.rs"]
mod session;

use std::process::Command;

use git::Repository;
use querschnitt::map::Map;
use querschnitt::store::read_text;
use session::{Session, rename};

/// A map with offices of these names; everybody keeps the comment.
fn map(names: [&str; 4]) -> String {
    let [a, b, c, d] = names;
    format!(
        r#"#![enable(implicit_some)]
// Stand der Lenkungsgruppe
Map(
    format: 1,
    title: "Netz",
    language: "de",
    departments: {{
        "a": (name: "{a}", rank: Office),
        "b": (name: "{b}", rank: Office),
        "c": (name: "{c}", rank: Office),
        "d": (name: "{d}", rank: Office),
    }},
)
"#
    )
}

fn querschnitt(repository: &Repository, arguments: &[&str]) -> std::process::Output {
    let mut command = Command::new(env!("CARGO_BIN_EXE_querschnitt"));
    command.current_dir(repository.folder()).env("GIT_CONFIG_GLOBAL", "/dev/null").args(arguments).output().unwrap()
}

/// Two branches that both renamed every office, joined by git: it stops with four conflicts.
fn joined() -> Repository {
    let repository = Repository::of(&[&map(["Amt A", "Amt B", "Amt C", "Amt D"])]);
    assert!(querschnitt(&repository, &["git-setup"]).status.success());
    repository.git(&["add", ".gitattributes"]);
    repository.commit("git-setup");
    repository.git(&["checkout", "--quiet", "-b", "dort"]);
    repository.write("netz.ron", &map(["Dort A", "Dort B", "Dort C", "Dort D"]));
    repository.commit("Dort");
    repository.git(&["checkout", "--quiet", "-"]);
    repository.write("netz.ron", &map(["Hier A", "Hier B", "Hier C", "Hier D"]));
    repository.commit("Hier");
    assert!(!repository.can_git(&["merge", "--quiet", "dort"]), "git stops");
    repository
}

fn read(repository: &Repository) -> (String, Map) {
    let text = std::fs::read_to_string(repository.path("netz.ron")).unwrap();
    let map = read_text(&text).unwrap();
    (text, map)
}

fn names(map: &Map) -> Vec<&str> {
    map.nodes().map(|(id, _)| map.name(id)).collect()
}

fn editor(repository: &Repository) -> Session {
    let state = repository.path(".git/querschnitt-state");
    let map = repository.path("netz.ron");
    Session::start_in(&state, &["--lang", "de", "--on", "2026-12-01", map.to_str().unwrap()])
}

#[test]
fn each_conflict_is_settled_in_another_way() {
    let repository = joined();
    let (text, map) = read(&repository);
    assert_eq!(map.conflicts().count(), 4, "{text}");
    assert_eq!(querschnitt(&repository, &["check", "netz.ron"]).status.code(), Some(1));

    let mut session = editor(&repository);
    session.wait_for("4 Konflikte");
    session.type_keys("K");
    session.wait_for("heißt jetzt Dort A");
    session.type_keys("1");
    session.wait_for("Amt B heißt jetzt Dort B");
    session.type_keys("2");
    session.wait_for("Amt C heißt jetzt Dort C");
    session.type_keys("3");
    session.wait_for("Amt D heißt jetzt Dort D");
    session.type_keys("\r");
    session.wait_until_gone("Ein Konflikt ist offen");
    rename(&mut session, "Beide D");
    session.type_keys("K");
    session.wait_for("Ein Konflikt ist offen");
    session.type_keys("4");
    session.wait_for("Das war der letzte Konflikt");
    session.type_keys("\u{13}");
    session.wait_for("Gesichert");
    session.type_keys("q");
    session.assert_given_back();

    let (text, map) = read(&repository);
    assert_eq!(names(&map), ["Hier A", "Dort B", "Amt C", "Beide D"], "{text}");
    assert!(map.conflicts().next().is_none() && text.contains("// Stand der Lenkungsgruppe"), "{text}");
    repository.commit("Zusammengeführt");
    assert!(repository.can_git(&["diff", "--quiet", "HEAD"]));
}

#[test]
fn what_earlier_merges_left_open_can_still_be_taken() {
    let repository = joined();
    repository.commit("Offen zusammengeführt");
    repository.git(&["checkout", "--quiet", "-b", "drittens", "HEAD~2"]);
    repository.write("netz.ron", &map(["Drittens A", "Amt B", "Amt C", "Amt D"]));
    repository.commit("Drittens");
    assert!(!repository.can_git(&["merge", "--quiet", "dort"]), "both began to join what was done there");
    repository.commit("Auch offen zusammengeführt");
    repository.git(&["checkout", "--quiet", "-"]);
    assert!(!repository.can_git(&["merge", "--quiet", "drittens"]), "git stops again");

    let mut session = editor(&repository);
    session.wait_for("4 Konflikte");
    session.type_keys("K");
    let all = ["Hier A", "Dort A", "Drittens A"];
    session.wait_for("Amt A heißt jetzt");
    for name in all {
        session.wait_for(name);
    }
    session.type_keys("5");
    session.wait_for("3 Konflikte sind offen");
    session.type_keys("\u{1b}");
    session.wait_until_gone("3 Konflikte sind offen");
    session.type_keys("\u{13}");
    session.wait_for("Gesichert");
    session.type_keys("q");
    session.assert_given_back();
    let (text, map) = read(&repository);
    assert!(all.contains(&names(&map)[0]) && map.conflicts().count() == 3, "{text}");
}
