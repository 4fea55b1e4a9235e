//! `history` in real git repositories: renames, versions that cannot be read, what is not committed yet.

use std::process::Command;

use insta::assert_snapshot;
use serde_json::Value;

use crate::house::{House, SMALL};

/// A repository whose map was led, left without a lead, broken, mended and renamed.
fn repository() -> House {
    let house = House::new();
    git(&house, "2026-01-01", &["init", "-q"]);
    house.write("map.ron", SMALL);
    commit(&house, "2026-01-05", "First version");
    house.write("map.ron", without_lead());
    commit(&house, "2026-02-05", "Sprache: Federführung offen");
    house.write("map.ron", "Map(");
    commit(&house, "2026-03-05", "Halb geschrieben\u{1b}[31m");
    house.write("map.ron", without_lead());
    commit(&house, "2026-04-05", "Wieder ganz");
    git(&house, "2026-05-05", &["mv", "map.ron", "netz.ron"]);
    commit(&house, "2026-05-05", "Umbenannt");
    house
}

pub(crate) fn without_lead() -> String {
    SMALL.replace("roles: [Lead]", "roles: [Contribute]")
}

pub(crate) fn git(house: &House, day: &str, arguments: &[&str]) {
    let mut command = Command::new("git");
    command.current_dir(house.path("")).env("HOME", house.path(".home")).env("GIT_CONFIG_NOSYSTEM", "1");
    for role in ["AUTHOR", "COMMITTER"] {
        command.env(format!("GIT_{role}_NAME"), "Anna Ä").env(format!("GIT_{role}_EMAIL"), "a@example.org");
        command.env(format!("GIT_{role}_DATE"), format!("{day}T12:00:00+01:00"));
    }
    let output = command.args(arguments).output().unwrap();
    assert!(output.status.success(), "git {arguments:?}: {output:?}");
}

pub(crate) fn commit(house: &House, day: &str, message: &str) {
    git(house, day, &["add", "-A"]);
    git(house, day, &["commit", "-q", "-m", message]);
}

/// The program with the path on which git is found.
pub(crate) fn run(house: &House, arguments: &[&str]) -> crate::house::Said {
    let mut command = house.command(&[&["--on=2026-12-01"], arguments].concat());
    let output = command.env("PATH", std::env::var_os("PATH").unwrap()).output().unwrap();
    let text = |bytes| String::from_utf8(bytes).unwrap();
    crate::house::Said { code: output.status.code().unwrap(), out: text(output.stdout), err: text(output.stderr) }
}

/// Without what differs from run to run: the names of commits.
pub(crate) fn told(house: &House, arguments: &[&str]) -> String {
    let said = run(house, arguments).told();
    let word = |word: &str| {
        let bare = word.trim_matches(['(', ')', ':']);
        let is_commit = bare.len() == 8 && bare.chars().all(|c| c.is_ascii_hexdigit());
        if is_commit { word.replace(bare, "COMMIT") } else { word.to_owned() }
    };
    said.split(' ').map(word).collect::<Vec<_>>().join(" ")
}

#[test]
fn a_map_over_its_commits() {
    let house = repository();
    let before = house.state("netz.ron");
    assert_snapshot!("history_in_german", told(&house, &["--lang=de", "history", "--changes", "netz.ron"]));
    assert_snapshot!(
        "history_of_a_field",
        told(&house, &["--lang=en", "history", "--of=sprache", "--ascii", "netz.ron"])
    );
    assert_eq!(house.state("netz.ron"), before, "reading changes nothing");
}

#[test]
fn what_is_not_committed_is_the_last_version() {
    let house = repository();
    house.write("netz.ron", SMALL);
    let said = run(&house, &["history", "--format=json", "netz.ron"]);
    let told: Value = serde_json::from_str(&said.out).unwrap();
    let versions = told["versions"].as_array().unwrap();
    assert_eq!((versions.len(), &versions[5]["commit"]), (6, &Value::Null));
    assert_eq!(versions[2]["readable"], false);
    let open = told["open"].as_array().unwrap();
    assert!(open.iter().all(|open| open["rule"] != "coverage/no-lead"), "the lead is back");
    assert_eq!(versions[1]["findings"]["error"], 1);
}

#[test]
fn since_when_and_by_which_commit() {
    let house = repository();
    let said = run(&house, &["history", "--format=json", "--of=sprache", "netz.ron"]);
    let told: Value = serde_json::from_str(&said.out).unwrap();
    let open = told["open"].as_array().unwrap().iter().find(|open| open["rule"] == "coverage/no-lead").unwrap();
    assert_eq!((&open["since"], &open["commit"]), (&"2026-02-05".into(), &told["versions"][1]["commit"]));
    let versions = told["record"]["versions"].as_array().unwrap();
    let commits: Vec<&Value> = versions.iter().map(|version| &version["commit"]).collect();
    assert_eq!(commits, [&told["versions"][1]["commit"], &told["versions"][0]["commit"]]);
}

#[test]
fn without_a_repository_or_git() {
    let house = House::with_map();
    let said = run(&house, &["history", "map.ron"]);
    assert_eq!((said.code, said.out.as_str()), (2, ""));
    assert!(said.err.contains("git repository"), "{}", said.err);
    let said = house.run(&["history", "map.ron"]);
    assert!(said.code == 2 && said.err.contains("git"), "{}", said.err);
    let house = repository();
    let said = run(&house, &["history", "--of=sprach", "netz.ron"]);
    assert!(said.code == 2 && said.err.contains("sprache"), "{}", said.err);
}
