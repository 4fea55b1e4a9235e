//! A variant from an organisational model or from another map.

use insta::assert_snapshot;

use crate::house::{House, SMALL};

#[test]
fn the_models_are_listed_with_their_questions() {
    let house = House::new();
    assert_snapshot!(house.both(&["variant"]));
}

#[test]
fn a_model_becomes_a_variant() {
    let house = House::new();
    house.write("map.ron", include_str!("../../maps/musterstadt.ron"));
    let answers =
        ["variant", "map.ron", "--model", "merged-office", "--answer", "units=auslaenderbehoerde, Leistung Asyl"];
    let before = house.state("map.ron");
    assert_snapshot!("a_model_wants_its_answers", house.both(&answers));
    assert_eq!(house.state("map.ron"), before);
    let named = ["--answer", "name=Amt für Migration", "--answer", "under=dezernat-3"];
    assert_snapshot!("a_model_with_its_answers", house.run(&[&answers[..], &named[..]].concat()).told());
    let shown = house.run(&["show", "map.ron@amt-fuer-migration", "--view", "outline"]).told();
    assert!(shown.contains("Amt für Migration"), "{shown}");
    let all = ["variant", "map.ron", "--model", "staff-unit", "--propose"];
    assert_snapshot!("a_model_with_what_the_map_proposes", house.run(&all).told());
}

#[test]
fn a_call_that_does_not_fit_is_answered_with_what_does() {
    let house = House::with_map();
    let call = |more: &[&str]| house.both(&[&["variant", "map.ron"], more].concat());
    assert_snapshot!("no_such_model", call(&["--model", "matrix"]));
    assert_snapshot!("no_such_question", call(&["--model", "house", "--answer", "units=a"]));
    assert_snapshot!("no_such_unit", call(&["--model", "house", "--answer", "keeper=niemand"]));
}

#[test]
fn another_map_becomes_a_variant() {
    let house = House::with_map();
    house.write("danach.ron", SMALL.replace("\"Volkshochschule\"", "\"VHS\""));
    assert_snapshot!("another_map", house.run(&["variant", "map.ron", "--like", "danach.ron"]).told());
    let differs = house.run(&["diff", "map.ron@danach", "danach.ron"]);
    assert!(!differs.told().contains("Volkshochschule"), "{}", differs.told());
    assert_snapshot!("the_same_map", house.both(&["variant", "danach.ron", "--like", "danach.ron"]));
}
