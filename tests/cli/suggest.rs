//! `suggest`: what might help, and one of it as a new variant.

use insta::assert_snapshot;
use serde_json::Value;

use crate::house::{House, Said};

const ON: [&str; 2] = ["--on", "2026-12-01"];

fn run(house: &House, arguments: &[&str]) -> Said {
    house.run(&[&ON[..], arguments].concat())
}

fn json(house: &House, arguments: &[&str]) -> Value {
    let said = run(house, &[&["suggest", "--format", "json"], arguments].concat());
    assert_eq!((said.code, said.err.as_str()), (0, ""));
    serde_json::from_str(&said.out).unwrap()
}

#[test]
fn what_might_help() {
    let house = House::with_musterstadt();
    let before = house.state("musterstadt.ron");
    assert_snapshot!(run(&house, &["suggest", "--steps", "1", "--limit", "1", "musterstadt.ron"]).told());
    let german = ["--lang=de", "--ascii", "suggest", "--steps", "1", "--limit", "1", "musterstadt.ron"];
    assert_snapshot!("what_might_help_in_german", run(&house, &german).told());
    assert_eq!(house.state("musterstadt.ron"), before);
}

#[test]
fn the_best_partition_of_the_worked_comparison_becomes_a_variant() {
    let house = House::with("vergleich.ron");
    let told = json(&house, &["--steps", "1", "vergleich.ron"]);
    assert_eq!(told["recut"], serde_json::json!({"things": 6, "whole": false, "exact": true}));
    let all = told["suggestions"].as_array().unwrap();
    let place = all.iter().position(|one| one["kind"] == "regroup").unwrap();
    assert_eq!(
        (&all[place]["before"]["coordination_cost"], &all[place]["after"]["coordination_cost"]),
        (&112.0.into(), &84.0.into())
    );
    assert_eq!(all[place]["units"], serde_json::json!(["abh", "jc", "ki", "so", "vhs"]));
    let number = (place + 1).to_string();
    let call = ["suggest", "--steps", "1", "--as-variant", "Zwei Ämter", "--choose", &number, "vergleich.ron"];
    let said = run(&house, &call);
    assert_eq!((said.code, said.err.as_str()), (0, ""));
    assert!(said.out.contains("zwei-aemter"), "{}", said.out);
    let compared = run(&house, &["compare", "--format", "json", "vergleich.ron", "vergleich.ron@zwei-aemter"]);
    let compared: Value = serde_json::from_str(&compared.out).unwrap();
    for indicator in compared["indicators"].as_array().unwrap() {
        let id = indicator["id"].as_str().unwrap();
        assert_eq!(indicator["values"][0], all[place]["before"][id], "{id}");
        assert_eq!(indicator["values"][1], all[place]["after"][id], "{id}");
    }
}

#[test]
fn what_is_forbidden_does_not_come() {
    let house = House::with_musterstadt();
    let forbidden = ["--forbid", "all:jobcenter", "--forbid", "merge", "--forbid", "found", "--largest", "3"];
    let told = json(&house, &[&forbidden[..], &["--no-function-conflict", "musterstadt.ron"]].concat());
    let all = told["suggestions"].as_array().unwrap();
    assert!(!all.is_empty());
    for one in all {
        assert!(!["merge", "found", "regroup"].contains(&one["kind"].as_str().unwrap()), "{one}");
        assert!(!one["actions"].as_str().unwrap().contains("jobcenter"), "{one}");
        let conflicts = |when: &str| one[when]["function_conflicts"].as_f64().unwrap();
        assert!(conflicts("after") <= conflicts("before"), "{one}");
    }
}

#[test]
fn a_variant_is_searched_too_and_what_is_found_starts_from_it() {
    let house = House::with_musterstadt();
    let call = ["suggest", "--steps", "1", "--as-variant", "Weiter", "musterstadt.ron@amt-migration"];
    let said = run(&house, &call);
    assert_eq!((said.code, said.err.as_str()), (0, ""));
    let map = String::from_utf8(std::fs::read(house.path("musterstadt.ron")).unwrap()).unwrap();
    let (_, variant) = map.split_once("\"weiter\": (").unwrap();
    assert!(variant.split("actions:").next().unwrap().contains("from: \"amt-migration\""), "{variant}");
}

#[test]
fn what_does_not_fit_is_said() {
    let house = House::with_musterstadt();
    let told = [
        run(&house, &["suggest", "--forbid", "verschmelzen", "musterstadt.ron"]).told(),
        run(&house, &["suggest", "--forbid", "merge:nirgendwo", "musterstadt.ron"]).told(),
        run(&house, &["suggest", "--steps", "1", "--as-variant", "X", "--choose", "999", "musterstadt.ron"]).told(),
        run(&house, &["suggest", "--choose", "2", "musterstadt.ron"]).told(),
    ];
    assert_snapshot!(told.join("\n"));
}
