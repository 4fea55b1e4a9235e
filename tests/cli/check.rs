//! `check`: findings like a compiler.

use insta::assert_snapshot;
use serde_json::Value;

use crate::house::House;

const DAY: [&str; 2] = ["--on", "2026-12-01"];

#[test]
fn the_teaching_map() {
    let house = House::with_musterstadt();
    let before = house.state("musterstadt.ron");
    let said = house.run(&["check", DAY[0], DAY[1], "musterstadt.ron"]);
    assert_snapshot!(said.told());
    assert_eq!(said.code, 1);
    assert_snapshot!(
        "the_teaching_map_in_german",
        house.run(&["check", "--lang=de", DAY[0], DAY[1], "musterstadt.ron"]).told()
    );
    assert_eq!(house.state("musterstadt.ron"), before);
    assert_eq!(house.names(), ["musterstadt.ron"]);
}

#[test]
fn with_reasons() {
    let house = House::with_musterstadt();
    let said = house.run(&["check", "--lang=de", DAY[0], DAY[1], "--explain", "musterstadt.ron"]);
    let first: Vec<&str> = said.out.lines().take_while(|line| !line.contains("Warnung: ")).collect();
    assert_snapshot!(first.join("\n"));
    for (name, text) in [("out", &said.out), ("err", &said.err)] {
        assert!(!text.contains("evidence-"), "{name}: a label of evidence has no words: {text}");
    }
}

#[test]
fn a_rule_by_itself() {
    let house = House::with_musterstadt();
    assert_snapshot!(house.both(&["check", "--explain", "load/many-leads", "clarity/no-deputy"]));
    let text = house.read("musterstadt.ron");
    let end = text.trim_end().rfind(')').unwrap();
    let rules = "    rules: (settings: {\"load/many-leads\": (level: Note, thresholds: {\"share\": 0.2})}),\n)\n";
    house.write("set.ron", format!("{}{rules}", &text[..end]));
    let said = house.run(&["check", DAY[0], DAY[1], "--explain", "load/many-leads", "set.ron"]);
    let page: Vec<&str> = said.out.lines().take_while(|line| !line.starts_with("set.ron")).collect();
    assert!(page.join("\n").contains("share = 0.2 "), "{}", said.told());
    assert!(page.join("\n").contains("on this map note"), "{}", said.told());
    assert!(house.run(&["check", "load/many-leads"]).err.contains("load/many-leads"));
}

#[test]
fn a_map_without_findings() {
    let house = House::with_map();
    assert_snapshot!(house.both(&["check", "map.ron"]));
    assert_eq!(house.run(&["check", "--fail-on", "note", "map.ron"]).code, 0);
}

#[test]
fn the_exit_code_follows_the_severity_asked_for() {
    let house = House::with_map();
    let warning = house.read("map.ron").replace("kind: Education", "kind: Education, since: \"2030-01-01\"");
    house.write("error.ron", &warning);
    let codes = ["error", "warning", "note", "never"]
        .map(|level| house.run(&["check", "--on", "2026-12-01", "--fail-on", level, "error.ron"]).code);
    assert_eq!(codes, [1, 1, 1, 0], "{}", house.run(&["check", "error.ron"]).told());
    house.write(
        "note.ron",
        house.read("map.ron").replace("actors: {", "actors: {\n        \"a\": (name: \"A\", kind: Other),"),
    );
    let codes = ["error", "warning", "note", "never"]
        .map(|level| house.run(&["check", "--on", "2026-12-01", "--fail-on", level, "note.ron"]).code);
    assert_eq!(codes, [0, 0, 1, 0], "{}", house.run(&["check", "note.ron"]).told());
}

#[test]
fn accepted_findings_are_counted_and_never_fail() {
    let house = House::with_map();
    let accepted = house.read("map.ron").replace("roles: [Lead]", "roles: [Contribute]").replace(
        "rules: (",
        "rules: (accepted: [(rule: \"coverage/no-lead\", subjects: [\"sprache\"], because: \"Ausschuss\")], ",
    );
    house.write("map.ron", accepted);
    assert_snapshot!(house.both(&["check", "--fail-on", "error", "map.ron"]));
    assert_eq!(house.run(&["check", "--fail-on", "error", "map.ron"]).code, 0);
    let explained = house.run(&["check", "--explain", "map.ron"]);
    assert!(explained.out.contains("accepted: "), "{}", explained.told());
    assert!(explained.out.contains("Ausschuss"), "{}", explained.told());
}

#[test]
fn json() {
    let house = House::with_musterstadt();
    let said = house.run(&["check", "--lang=de", DAY[0], DAY[1], "--format", "json", "musterstadt.ron"]);
    assert_eq!(said.code, 1);
    let all: Vec<Value> = serde_json::from_str(&said.out).unwrap();
    assert_eq!(all.iter().filter(|finding| finding["severity"] == "error").count(), 4);
    let finding = all.iter().find(|finding| finding["rule"] == "coverage/no-lead").unwrap();
    assert_snapshot!(serde_json::to_string_pretty(finding).unwrap());
}

#[test]
fn json_remedies_are_what_apply_takes() {
    let house = House::with_musterstadt();
    let said = house.run(&["check", DAY[0], DAY[1], "--format", "json", "musterstadt.ron"]);
    let all: Vec<Value> = serde_json::from_str(&said.out).unwrap();
    let mut applied = 0;
    for finding in all {
        for remedy in finding["remedies"].as_array().unwrap() {
            let done =
                house.run_with_input(&["apply", "-o", "after.ron", "musterstadt.ron", "-"], remedy.as_str().unwrap());
            assert_eq!(done.code, 0, "{remedy}: {}", done.told());
            let after = house.run(&["check", DAY[0], DAY[1], "--format", "json", "after.ron"]);
            let left: Vec<Value> = serde_json::from_str(&after.out).unwrap();
            let same = |other: &Value| (&other["rule"], &other["subjects"]) == (&finding["rule"], &finding["subjects"]);
            assert!(!left.iter().any(same), "{remedy} leaves {}", finding["message"]);
            applied += 1;
        }
    }
    assert!(applied > 4);
}

#[test]
fn annotations() {
    let house = House::with_musterstadt();
    let said = house.run(&["check", DAY[0], DAY[1], "--format", "github", "musterstadt.ron"]);
    let errors: Vec<&str> = said.out.lines().filter(|line| line.starts_with("::error ")).collect();
    assert_snapshot!(errors.join("\n"));
    let german = house.run(&["check", "--lang=de", DAY[0], DAY[1], "--format", "github", "musterstadt.ron"]);
    assert_snapshot!("annotations_in_german", german.told());
}

#[test]
fn standard_input() {
    let house = House::with_map();
    let said = house.run_with_input(&["check", "-"], house.read("map.ron"));
    assert_eq!(said.code, 0, "{}", said.told());
    let said = house.run_with_input(&["check", "-"], "Map(format: 1, foo: 2)");
    assert!(said.err.starts_with("-:1:"), "{}", said.told());
    assert_eq!(said.code, 2);
    assert_eq!(house.run_with_input(&["check", "-"], [0xC3]).code, 2);
}
