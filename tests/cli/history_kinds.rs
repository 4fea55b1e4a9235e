//! `history` in repositories of every kind: branches, odd names, a file that was away, a clone that is cut off.

use insta::assert_snapshot;
use serde_json::Value;

use crate::history::{commit, git, run, told, without_lead};
use crate::house::{House, SMALL};

fn json(house: &House, file: &str) -> Value {
    let said = run(house, &["history", "--format=json", file]);
    assert_eq!(said.code, 0, "{}", said.err);
    serde_json::from_str(&said.out).unwrap()
}

fn subjects(told: &Value) -> Vec<&str> {
    told["versions"].as_array().unwrap().iter().map(|version| version["subject"].as_str().unwrap()).collect()
}

/// A branch renames the file and gives it a note, the main line renames a unit; both are joined, then the lead goes.
fn branches() -> House {
    let house = House::new();
    git(&house, "2026-01-01", &["init", "-q", "-b", "main"]);
    house.write("map.ron", SMALL);
    commit(&house, "2026-01-05", "First version");
    git(&house, "2026-02-01", &["checkout", "-q", "-b", "name"]);
    git(&house, "2026-02-01", &["mv", "map.ron", "netz.ron"]);
    commit(&house, "2026-02-02", "Renamed file");
    git(&house, "2026-02-03", &["checkout", "-q", "main"]);
    house.write("other.txt", "x");
    commit(&house, "2026-02-04", "Elsewhere");
    house.write("map.ron", SMALL.replace("name: \"Sprache\"", "name: \"Sprachen\""));
    commit(&house, "2026-02-05", "Renamed field");
    git(&house, "2026-03-01", &["merge", "-q", "-m", "Joined", "name"]);
    house.write("netz.ron", without_lead().replace("name: \"Sprache\"", "name: \"Sprachen\""));
    commit(&house, "2026-04-01", "Lead gone");
    house
}

#[cfg(unix)]
#[test]
fn a_symbolic_link_leads_to_the_history_of_the_map() {
    let (house, elsewhere) = (branches(), tempfile::tempdir().unwrap());
    let link = elsewhere.path().join("link.ron");
    std::os::unix::fs::symlink(house.path("netz.ron"), &link).unwrap();
    assert_eq!(subjects(&json(&house, link.to_str().unwrap())), subjects(&json(&house, "netz.ron")));
}

#[test]
fn both_branches_are_followed_each_held_against_its_own_past() {
    let house = branches();
    let told_as_json = json(&house, "netz.ron");
    let versions = told_as_json["versions"].as_array().unwrap();
    let found: Vec<(&str, usize)> = subjects(&told_as_json)
        .into_iter()
        .zip(versions.iter().map(|one| one["parents"].as_array().unwrap().len()))
        .collect();
    let mut sorted = found.clone();
    sorted.sort_unstable();
    let expected = [("First version", 0), ("Joined", 2), ("Lead gone", 1), ("Renamed field", 1), ("Renamed file", 1)];
    assert_eq!(sorted, expected, "{found:?}");
    assert_snapshot!("history_of_branches", told(&house, &["--lang=en", "history", "--changes", "netz.ron"]));
    assert_snapshot!(
        "history_of_a_field_on_branches",
        told(&house, &["--lang=de", "history", "--of=sprache", "netz.ron"])
    );
}

#[test]
fn files_may_be_called_anything() {
    for name in ["*.ron", ":!x.ron", "-x.ron", "\"a\" \\ä.ron", "a\tb\nc.ron", "[a]?.ron", "#x.ron", "' '.ron"] {
        let house = House::new();
        git(&house, "2026-01-01", &["init", "-q"]);
        house.write("decoy.ron", SMALL);
        commit(&house, "2026-01-02", "another file");
        std::fs::create_dir(house.path("k\u{e4}")).unwrap();
        let path = format!("k\u{e4}/{name}");
        house.write(&path, SMALL);
        commit(&house, "2026-01-05", "one \u{1e}\u{1f} two");
        house.write(&path, without_lead());
        commit(&house, "2026-01-06", "three");
        assert_eq!(subjects(&json(&house, &path)), ["one \u{1e}\u{1f} two", "three"], "{name:?}");
    }
}

#[test]
fn a_file_that_was_deleted_and_came_back() {
    let house = House::new();
    git(&house, "2026-01-01", &["init", "-q"]);
    house.write("map.ron", SMALL);
    commit(&house, "2026-01-05", "First version");
    git(&house, "2026-01-06", &["rm", "-q", "map.ron"]);
    commit(&house, "2026-01-06", "Away");
    house.write("map.ron", without_lead());
    commit(&house, "2026-01-07", "Back");
    assert_eq!(subjects(&json(&house, "map.ron")), ["First version", "Away", "Back"]);
    let told = told(&house, &["--lang=en", "history", "map.ron"]);
    assert!(told.contains("Away  deleted"), "{told}");
}

#[test]
fn a_clone_that_is_cut_off_says_so() {
    let house = branches();
    let from = format!("file://{}", house.path("").display());
    git(&house, "2026-05-01", &["clone", "-q", "--depth=1", &from, "clone"]);
    let told_as_json = json(&house, "clone/netz.ron");
    assert_eq!(told_as_json["shallow"], true);
    let open = told_as_json["open"].as_array().unwrap();
    assert!(open.iter().all(|open| open["since_the_beginning"] == false), "{open:?}");
    let text = told(&house, &["--lang=de", "history", "clone/netz.ron"]);
    assert!(text.contains("flacher Klon") && text.contains("oder länger"), "{text}");
    assert_eq!(json(&house, "netz.ron")["shallow"], false);
}

#[test]
fn before_the_first_commit() {
    let house = House::with_map();
    git(&house, "2026-01-01", &["init", "-q"]);
    assert_eq!(subjects(&json(&house, "map.ron")), ["not in git yet"]);
    let told = told(&house, &["--lang=en", "history", "map.ron"]);
    assert!(!told.contains("fatal"), "{told}");
}
