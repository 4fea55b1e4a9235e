//! What becomes of units and actions.

use super::{actions, done, tried, with_variant};
use crate::analysis::testing::{id, ids, map};
use crate::map::{Action, Map};
use crate::variant::{Compiled, adopted, compile, from_pair};

const TOWN: &str = "@d3 Division; @so Office <d3; @asyl Section <so 9; @oa Office; @abh Section <oa 18; %jc Authority
    abh: aufenthalt FD; asyl: geld D; so: geld F; jc: geld D; abh -C- asyl; so -C- jc";

fn heirs(compiled: &Compiled, unit: &str) -> Vec<String> {
    compiled.lineage.heirs(&id(unit)).map(ToString::to_string).collect()
}

#[test]
fn units_are_followed_through_every_action() {
    let town = map(TOWN);
    let compiled = tried(
        &town,
        r#"[
            ChangeId(id: "abh", to: "amt-32"),
            Merge(units: ["amt-32", "asyl"], into: (id: "ami", name: "Amt für Migration", part_of: "d3", rank: Office)),
            Dissolve(id: "oa", to: "ami"),
            Split(unit: "so", into: [(id: "so", name: "Sozialamt", fields: ["geld"]), (id: "hilfe", name: "Hilfe")]),
            Remove(id: "jc"),
            AddDepartment(id: "neu", department: (name: "Neu", rank: Office)),
        ]"#,
    );
    assert_eq!(compiled.misfits().count(), 0);
    for (unit, became) in
        [("abh", "ami"), ("asyl", "ami"), ("oa", "ami"), ("so", "hilfe so"), ("jc", ""), ("d3", "d3"), ("neu", "")]
    {
        assert_eq!(heirs(&compiled, unit).join(" "), became, "{unit}");
    }
    assert_eq!(compiled.lineage.origins()[&id("ami")], ids("abh asyl oa").iter().collect::<Vec<_>>());
}

#[test]
fn parts_that_stay_as_sections_are_themselves() {
    let compiled = tried(
        &map(TOWN),
        r#"[Merge(units: ["abh", "asyl"], into: (id: "ami", name: "AMI", rank: Office), keep_sections: true)]"#,
    );
    assert_eq!((heirs(&compiled, "abh"), heirs(&compiled, "ami")), (vec!["abh".to_owned()], Vec::new()));
}

#[test]
fn what_no_longer_fits_is_told_and_the_rest_stays_in_force() {
    let town = with_variant(
        &map(TOWN),
        "v",
        None,
        actions(
            r#"[Move(id: "asyl", under: "oa"), Rename(id: "gone", name: "X"), Untie(from: "so", to: "jc", kind: Coordination)]"#,
        ),
    );
    let compiled = compile(&town, &id("v")).unwrap();
    assert_eq!(compiled.misfits().map(|(step, _)| step.index).collect::<Vec<_>>(), [1]);
    assert_eq!(compiled.map.parent(&id("asyl")), Some(&id("oa")));
    assert_eq!(compiled.map.ties().count(), 1);
    assert!(compile(&town, &id("w")).is_none());
}

#[test]
fn a_variant_follows_units_that_were_merged_in_the_base() {
    let town =
        with_variant(&map(TOWN), "v", None, actions(r#"[Assign(unit: "asyl", field: "aufenthalt", roles: [Lead])]"#));
    let merge = actions(r#"[Merge(units: ["so", "asyl"], into: (id: "so"))]"#).remove(0);
    let compiled = compile(&done(&town, &merge), &id("v")).unwrap();
    assert_eq!(compiled.misfits().count(), 0);
    assert_eq!(compiled.map.responsibilities_at(&id("so"), &id("aufenthalt")).len(), 1);
}

#[test]
fn a_variant_may_start_from_another() {
    let town = with_variant(&map(TOWN), "v", None, actions(r#"[Move(id: "abh", under: "so")]"#));
    let town = with_variant(&town, "w", Some("v"), actions(r#"[Rename(id: "abh", name: "Aufenthalt")]"#));
    let compiled = compile(&town, &id("w")).unwrap();
    assert_eq!(compiled.map.parent(&id("abh")), Some(&id("so")));
    assert_eq!(compiled.map.name(&id("abh")), "Aufenthalt");
    assert_eq!(compiled.steps.iter().map(|step| step.variant.as_str()).collect::<Vec<_>>(), ["v", "w"]);
}

fn adopt(town: &Map, variant: &str) -> Map {
    let mut town = town.clone();
    adopted(&town, &id(variant)).unwrap().unwrap().apply(&mut town).unwrap();
    town
}

#[test]
fn an_adopted_variant_is_the_base_and_gone() {
    let town = with_variant(&map(TOWN), "v", None, actions(r#"[Move(id: "abh", under: "so")]"#));
    let town = with_variant(&town, "w", Some("v"), actions(r#"[Rename(id: "abh", name: "Aufenthalt")]"#));
    let after = adopt(&town, "v");
    assert_eq!(after.parent(&id("abh")), Some(&id("so")));
    assert!(after.variant(&id("v")).is_none());
    assert_eq!(compile(&after, &id("w")).unwrap().map.name(&id("abh")), "Aufenthalt");
}

#[test]
fn what_did_not_fit_stays_behind() {
    let says = actions(r#"[Move(id: "abh", under: "so"), Remove(id: "gone")]"#);
    let after = adopt(&with_variant(&map(TOWN), "v", None, says.clone()), "v");
    assert_eq!(after.variant(&id("v")).unwrap().actions, says[1..]);
}

#[test]
fn two_maps_become_a_base_and_a_variant() {
    let (town, other) =
        (map(TOWN), tried(&map(TOWN), r#"[Merge(units: ["asyl", "abh"], into: (id: "abh")), Remove(id: "jc")]"#).map);
    let variant = from_pair(&town, &other, "Danach").unwrap();
    assert!(matches!(variant.actions[..], [Action::Merge { .. }, Action::Remove { .. }]), "{:?}", variant.actions);
    let add = Action::AddVariant { id: id("danach"), variant };
    let compiled = compile(&done(&town, &add), &id("danach")).unwrap();
    assert_eq!(compiled.misfits().count(), 0);
    assert!(compiled.map.nodes().eq(other.nodes()) && compiled.map.ties().eq(other.ties()));
    assert_eq!(heirs(&compiled, "asyl"), ["abh"]);
}
