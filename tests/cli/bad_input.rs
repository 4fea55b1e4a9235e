//! Bad input: a sentence says what, where and what to do; exit code 2; nothing is touched.

use std::fs;

use insta::assert_snapshot;

use crate::house::{House, SMALL};

/// All verbs that read the map in `arguments[..]`, marked with `MAP`.
const READERS: [&[&str]; 5] = [
    &["check", "MAP"],
    &["analyse", "MAP"],
    &["fmt", "MAP"],
    &["fmt", "--check", "MAP"],
    &["apply", "MAP", "actions.ron"],
];

/// What `check` says of a map in both languages, after every other verb refused it as well and left it alone.
fn refused(content: impl AsRef<[u8]>) -> String {
    let house = House::new();
    house.write("map.ron", content);
    house.write("actions.ron", "[]");
    let before = house.state("map.ron");
    for verb in READERS {
        let arguments: Vec<&str> = verb.iter().map(|word| if *word == "MAP" { "map.ron" } else { word }).collect();
        let said = house.run(&arguments);
        assert_eq!(said.code, 2, "{arguments:?}: {}", said.told());
        assert!(said.err.contains("map.ron"), "{arguments:?}: {}", said.told());
        assert!(!said.err.contains("panicked"), "{arguments:?}: {}", said.told());
    }
    assert_eq!(house.state("map.ron"), before);
    assert_eq!(house.names(), ["actions.ron", "map.ron"]);
    let told = house.both(&["check", "map.ron"]);
    assert_eq!(told.matches("exit code 2").count(), 2, "{told}");
    told
}

/// The small map with a piece of its text replaced.
fn with(old: &str, new: &str) -> String {
    assert!(SMALL.contains(old), "{old}");
    SMALL.replacen(old, new, 1)
}

#[test]
fn a_missing_file() {
    let house = House::new();
    assert_snapshot!(house.both(&["check", "map.ron"]));
    assert_snapshot!("a_missing_file_for_the_editor", house.both(&["map.ron"]));
    assert_snapshot!("a_verb_with_a_letter_wrong", house.both(&["chekc"]));
}

#[test]
fn a_folder() {
    let house = House::new();
    fs::create_dir(house.path("maps")).unwrap();
    assert_snapshot!(house.both(&["check", "maps"]));
}

#[test]
fn not_utf_8() {
    assert_snapshot!(refused(b"#![enable(implicit_some)]\nMap(format: 1, title: \"M\xFCnster\")\n"));
    let utf16: Vec<u8> =
        [0xFF, 0xFE].into_iter().chain("Map(format: 1)".encode_utf16().flat_map(u16::to_le_bytes)).collect();
    assert_snapshot!("utf_16", refused(utf16));
}

#[test]
fn empty() {
    assert_snapshot!(refused(""));
    assert_snapshot!("nothing_but_a_comment", refused("// noch nichts\n"));
}

#[test]
fn half_a_file() {
    assert_snapshot!(refused(&SMALL[..SMALL.len() / 2]));
}

#[test]
fn conflict_markers() {
    let line = "        \"vhs\": (name: \"Volkshochschule\", kind: Education),\n";
    let marked = format!("<<<<<<< HEAD\n{line}=======\n{}>>>>>>> feature\n", line.replace("Volkshochschule", "VHS"));
    assert_snapshot!(refused(with(line, &marked)));
}

#[test]
fn an_unknown_field() {
    assert_snapshot!(refused(with("kind: Education", "kind: Education, staf: 3")));
    assert_snapshot!("an_unknown_word", refused(with("kind: Education", "kind: Educaton")));
}

#[test]
fn dangling_ids() {
    let dangling = with("unit: \"vhs\"", "unit: \"vsh\"").replacen("from: \"sozialamt\"", "from: \"jobcenter\"", 1);
    assert_snapshot!(refused(dangling));
}

#[test]
fn a_doubled_id() {
    let line = "        \"sprache\": (name: \"Sprache\", participation: []),\n";
    assert_snapshot!(refused(with(line, &format!("{line}        \"sprache\": (name: \"Deutsch\"),\n"))));
    assert_snapshot!("an_id_of_two_types", refused(with(line, &format!("{line}        \"vhs\": (name: \"VHS\"),\n"))));
}

#[test]
fn a_circle_in_the_line() {
    let circle = with(
        "\"sozialamt\": (name: \"Sozialamt\", rank: Office),",
        "\"a\": (name: \"A\", part_of: \"sozialamt\", rank: Section),\n        \"sozialamt\": (name: \"Sozialamt\", part_of: \
         \"a\", rank: Office),",
    );
    assert_snapshot!(refused(circle));
}

#[test]
fn a_newer_format() {
    assert_snapshot!(refused(with("format: 1", "format: 7")));
}

#[test]
fn too_large() {
    let house = House::new();
    house.write("map.ron", SMALL.to_owned() + &" ".repeat(1 << 20));
    assert_snapshot!(house.both(&["check", "--max-size", "1", "map.ron"]));
    assert_eq!(house.run(&["check", "--max-size", "2", "map.ron"]).code, 0);
}

#[test]
fn all_faults_of_a_file_at_once_and_names_as_data() {
    let house = House::new();
    let bad =
        with("unit: \"vhs\"", "unit: \"v\u{1b}[31mhs\u{202E}\"").replacen("rank: Office", "rank: Office, x: 1", 1);
    house.write("ma\u{1b}[31mp.ron", bad);
    let said = house.run(&["check", "ma\u{1b}[31mp.ron"]);
    assert_eq!(said.code, 2);
    assert!(said.err.matches(": error: ").count() >= 2, "{}", said.err);
    assert!(!said.err.contains(['\u{1b}', '\u{202E}']), "{}", said.err);
}

#[test]
fn one_unreadable_file_does_not_hold_up_the_others() {
    let house = House::with_map();
    house.write("bad.ron", "Map(");
    let said = house.run(&["check", "bad.ron", "map.ron", "missing.ron"]);
    assert_snapshot!(said.told());
    let github = house.run(&["check", "--format", "github", "bad.ron", "map.ron"]);
    assert!(github.out.starts_with("::error file=bad.ron,line=1,col="), "{}", github.told());
    assert_eq!(github.code, 2);
}

#[test]
fn wrong_use() {
    let house = House::with_map();
    let calls: [&[&str]; 12] = [
        &["--wrong"],
        &["check"],
        &["check", "--format", "xml", "map.ron"],
        &["check", "--on", "2026-02-30", "map.ron"],
        &["check", "--fail-on", "map.ron"],
        &["check", "--lang", "fr", "map.ron"],
        &["check", "--explain=yes", "map.ron"],
        &["check", "--format", "json", "--format", "json", "map.ron"],
        &["map.ron", "check"],
        &["apply", "-", "-"],
        &["new", "neu.ron", "--template", "gibt-es-nicht"],
        &["check", "--fromat", "json", "map.ron"],
    ];
    let told = calls.map(|call| format!("querschnitt {}\n{}", call.join(" "), house.both(call))).join("\n");
    assert_snapshot!(told);
    assert!(calls.iter().all(|call| house.run(call).code == 2));
}

#[test]
fn a_missing_variant_is_named() {
    let house = House::with_map();
    assert_snapshot!(house.both(&["check", "map.ron@amt-migration"]));
    assert_snapshot!("a_variant_where_the_file_is_meant", house.both(&["apply", "map.ron@amt-migration", "-"]));
    // Only where the first part is a file, and the whole is none.
    house.write("map.ron@neu", SMALL);
    assert_eq!(house.run(&["check", "map.ron@neu"]).code, 0);
    let said = house.run(&["check", "other.ron@neu"]);
    assert!(said.err.contains("other.ron@neu") && said.code == 2, "{}", said.told());
}
