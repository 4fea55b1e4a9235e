//! `compare`, and variants in the other reading verbs.

use insta::assert_snapshot;
use serde_json::Value;

use crate::house::House;

const ON: [&str; 2] = ["--on", "2026-12-01"];

fn run(house: &House, arguments: &[&str]) -> crate::house::Said {
    house.run(&[&ON[..], arguments].concat())
}

#[test]
fn models_side_by_side() {
    let house = House::with_musterstadt();
    let before = house.state("musterstadt.ron");
    assert_snapshot!(run(&house, &["compare", "musterstadt.ron"]).told());
    assert_snapshot!("models_in_german", run(&house, &["--lang=de", "--ascii", "compare", "musterstadt.ron"]).told());
    assert_eq!(house.state("musterstadt.ron"), before);
}

#[test]
fn comparison_as_json() {
    let house = House::with_musterstadt();
    let call = ["compare", "--format", "json", "musterstadt.ron", "musterstadt.ron@kleine-schritte"];
    let said = run(&house, &call);
    assert_eq!((said.code, said.err.as_str()), (0, ""));
    assert_eq!(said.out, run(&house, &call).out, "the same call says the same");
    let told: Value = serde_json::from_str(&said.out).unwrap();
    assert_eq!(told["columns"], serde_json::json!(["base", "kleine-schritte"]));
    let cost = told["indicators"].as_array().unwrap().iter().find(|one| one["id"] == "fields_delivered").unwrap();
    assert_eq!((&cost["better"], &cost["values"][1]), (&"higher".into(), &1.0.into()));
    assert_eq!(told["lost"]["kleine-schritte"].as_array().unwrap().len(), 6);
    assert_eq!(told["gained"]["kleine-schritte"], serde_json::json!([]));
    assert_eq!(told["dominated_by"]["base"], serde_json::json!([]));
    let shares = told["smaa"]["acceptability"].as_object().unwrap().values();
    let first: f64 = shares.map(|ranks| ranks[0].as_f64().unwrap()).sum();
    assert!((first - 1.0).abs() < 1e-9);
}

#[test]
fn comparison_as_a_table() {
    let house = House::with_musterstadt();
    let said = run(&house, &["compare", "--format", "csv", "musterstadt.ron"]);
    let mut lines = said.out.lines();
    let heading = "indicator,better,base,amt-migration,kleine-schritte,querschnitt,difference amt-migration,\
        difference kleine-schritte,difference querschnitt";
    assert_eq!(lines.next(), Some(heading));
    assert!(said.out.contains("\neffort,lower,0,5,0,4,5,0,4\n"), "{}", said.out);
    assert!(lines.all(|line| line.split(',').count() == 9));
}

#[test]
fn weights_within_bounds_and_without() {
    let house = House::with_musterstadt();
    let order = |arguments: &[&str]| {
        let said = run(&house, &[&["compare", "--format", "json", "musterstadt.ron"], arguments].concat());
        serde_json::from_str::<Value>(&said.out).unwrap()["smaa"].clone()
    };
    let effort = order(&["--weight", "effort=1"]);
    assert_eq!(effort["acceptability"]["base"][0], effort["acceptability"]["kleine-schritte"][0]);
    let few = order(&["--criteria", "congruence,effort", "--assumed", "--draws", "1600", "--seed", "5"]);
    assert_eq!(
        (&few["worlds"], &few["draws"], &few["criteria"].as_array().unwrap().len()),
        (&16.into(), &1600.into(), &2)
    );
}

#[test]
fn wrong_weights() {
    let house = House::with_musterstadt();
    let wrong = [
        vec!["--weight", "congruense=0.5"],
        vec!["--weight", "congruence=0.7", "--weight", "effort=0.6.."],
        vec!["--criteria", "congruence,effort", "--weight", "congruence=..0.3", "--weight", "effort=..0.3"],
        vec!["--weight", "congruence"],
        vec!["--exponent", "7"],
    ];
    let told: Vec<String> =
        wrong.iter().map(|wrong| house.both(&[&["compare", "musterstadt.ron"], &wrong[..]].concat())).collect();
    assert_snapshot!(told.join("\n"));
}

#[test]
fn two_municipalities() {
    let house = House::with_musterstadt();
    house.write("map.ron", crate::house::SMALL);
    let said = run(&house, &["compare", "musterstadt.ron", "map.ron"]);
    let fields = said.out.split("Fields of action\n").nth(1).unwrap();
    assert_snapshot!(fields);
}

#[test]
fn a_variant_in_the_reading_verbs() {
    let house = House::with_musterstadt();
    let check = run(&house, &["check", "musterstadt.ron@kleine-schritte"]);
    assert_eq!((check.code, check.err.as_str()), (0, ""), "no error is left");
    let json = run(&house, &["analyse", "--format", "json", "musterstadt.ron@amt-migration"]);
    let told: Value = serde_json::from_str(&json.out).unwrap();
    assert_eq!((&told["variant"], &told["counts"]["departments"]), (&"amt-migration".into(), &25.into()));
    let outline = run(&house, &["show", "--view", "outline", "musterstadt.ron@querschnitt"]);
    assert!(outline.out.contains("Migrationsagentur"), "{}", outline.out);
}

#[test]
fn steps_that_no_longer_fit_are_told() {
    let house = House::new();
    let variants = "variants: {\n        \"v\": (name: \"Versuch\", actions: [\n            Remove(id: \"weg\"),\n            \
        Rename(id: \"vhs\", name: \"VHS\"),\n            Move(id: \"nirgends\", under: \"sozialamt\"),\n        ]),\n    },\n    rules:";
    house.write("map.ron", crate::house::SMALL.replace("rules:", variants));
    assert_snapshot!(house.both(&["--on", "2026-12-01", "check", "map.ron"]));
    assert_snapshot!(
        "a_variant_with_steps_that_no_longer_fit",
        house.both(&["--on", "2026-12-01", "show", "--view", "outline", "map.ron@v"])
    );
}
