//! The matrix of a small map: rows, cells, sums, filters, orders, toggling.

use std::collections::{BTreeMap, BTreeSet};

use super::{Matrix, Only, Options, Order, clear_cell, toggle_role};
use crate::map::{Action, ActorKind, Language, Map, Role};
use crate::view::outline::Outline;
use crate::view::testing::{id, map};
use crate::view::{Delivery, Lead};
use crate::words::{Letters, Words};

fn town() -> Map {
    map("D bezirk nord sued; U dez name=Dezernat rank=Division; U amt name=Sozialamt part_of=dez; \
         U asyl name=Leistung_Asyl rank=Section part_of=amt; U leer name=Leeres_Amt part_of=dez; \
         A caritas name=Caritas kind=Welfare; A awo name=AWO kind=Welfare; A sport name=Sportbund kind=Sport; \
         F wohnen name=Wohnen; F sprache name=Sprache; F kurse name=Kurse part_of=sprache; \
         R asyl wohnen Lead,Deliver; R caritas wohnen Contribute bezirk=nord; R caritas wohnen Deliver bezirk=sued; \
         R awo kurse Deliver; R awo wohnen Lead; R caritas sprache Fund until=2026-01-31")
}

fn matrix(map: &Map, options: &Options) -> Matrix {
    let day = "2026-12-01".parse().unwrap();
    let outline = Outline::new(map, day, &[], &Words::new(Language::De), Letters::Own);
    Matrix::new(map, day, &outline, options)
}

fn written(matrix: &Matrix) -> Vec<String> {
    let words = Words::new(Language::De);
    let line = |(number, row): (usize, &super::Row)| {
        let cells: Vec<String> = (0..matrix.columns.len())
            .map(|column| matrix.cell(number, column).map_or("-".into(), |cell| cell.text(&words, Letters::Own, false)))
            .collect();
        format!("{}{}: {} = {}", ">".repeat(row.depth), row.label, cells.join(" "), row.sum())
    };
    matrix.rows.iter().enumerate().map(line).collect()
}

#[test]
fn rows_stand_in_their_line() {
    let matrix = matrix(&town(), &Options::default());
    assert_eq!(
        written(&matrix),
        [
            "Dezernat: - - - = 0",
            ">Leeres Amt: - - - = 0",
            ">Sozialamt: - - - = 0",
            ">>Leistung Asyl: - - FD = 1",
            "Freie Wohlfahrtspflege: - - - = 0",
            ">AWO: - D F = 2",
            ">Caritas: (G) - DM° = 1",
            "Sport: - - - = 0",
            ">Sportbund: - - - = 0",
        ]
    );
    let columns: Vec<_> = matrix.columns.iter().map(|c| (c.label.as_str(), c.depth, c.sum)).collect();
    assert_eq!(columns, [("Sprache", 0, 0), ("Kurse", 1, 1), ("Wohnen", 0, 3)]);
    assert_eq!(matrix.columns[2].cover.lead, Lead::Several(vec![id("asyl"), id("awo")]));
    assert_eq!(matrix.columns[0].cover.delivery, Delivery::Below);
}

#[test]
fn empty_rows_can_be_hidden_and_offices_stay_above_their_sections() {
    let hidden = Options { hide_empty: true, ..Options::default() };
    assert_eq!(
        written(&matrix(&town(), &hidden)),
        [
            "Sozialamt: - - - = 0",
            ">Leistung Asyl: - - FD = 1",
            "Freie Wohlfahrtspflege: - - - = 0",
            ">AWO: - D F = 2",
            ">Caritas: (G) - DM° = 1",
        ]
    );
}

#[test]
fn rows_can_be_chosen_and_sorted() {
    let labels = |order, only| -> Vec<String> {
        let options = Options { order, hide_empty: true, only };
        matrix(&town(), &options).rows.into_iter().map(|row| row.label).collect()
    };
    assert_eq!(labels(Order::Name, Only::All), ["AWO", "Caritas", "Leistung Asyl"]);
    assert_eq!(labels(Order::Entries, Only::All), ["AWO", "Caritas", "Leistung Asyl"]);
    assert_eq!(labels(Order::Line, Only::Below(id("amt"))), ["Leistung Asyl"]);
    assert_eq!(labels(Order::Line, Only::Kind(ActorKind::Welfare)), ["Freie Wohlfahrtspflege", "AWO", "Caritas"]);
    assert_eq!(labels(Order::Name, Only::Departments), ["Leistung Asyl"]);
}

/// What the cell's records would be after the actions: scope -> roles.
fn after(map: &Map, unit: &str, field: &str, actions: &[Action]) -> BTreeMap<String, BTreeSet<Role>> {
    let mut records: BTreeMap<String, BTreeSet<Role>> = map
        .responsibilities_at(&id(unit), &id(field))
        .into_iter()
        .map(|r| (format!("{:?}", r.scope.0), r.roles.clone()))
        .collect();
    for action in actions {
        let Action::Assign(record) = action else { panic!("{action:?}") };
        records.insert(format!("{:?}", record.scope.0), record.roles.clone());
    }
    records.retain(|_, roles| !roles.is_empty());
    records
}

#[test]
fn a_role_is_set_and_taken_away() {
    let map = town();
    let toggled = |unit, field, role| after(&map, unit, field, &toggle_role(&map, &id(unit), &id(field), role));
    let roles = |list: &[Role]| list.iter().copied().collect::<BTreeSet<_>>();
    let everywhere = |list: &[Role]| BTreeMap::from([("{}".to_owned(), roles(list))]);
    assert_eq!(toggled("sport", "wohnen", Role::Inform), everywhere(&[Role::Inform]));
    assert_eq!(toggled("asyl", "wohnen", Role::Lead), everywhere(&[Role::Deliver]));
    assert_eq!(toggled("awo", "wohnen", Role::Lead), BTreeMap::new());
    let scoped: Vec<BTreeSet<Role>> = toggled("caritas", "wohnen", Role::Inform).into_values().collect();
    assert_eq!(scoped, [roles(&[Role::Contribute, Role::Inform]), roles(&[Role::Deliver, Role::Inform])]);
    let gone: Vec<BTreeSet<Role>> = toggled("caritas", "wohnen", Role::Deliver).into_values().collect();
    assert_eq!(gone, [roles(&[Role::Contribute])]);
    assert_eq!(clear_cell(&map, &id("caritas"), &id("wohnen")).len(), 2);
    assert!(after(&map, "caritas", "wohnen", &clear_cell(&map, &id("caritas"), &id("wohnen"))).is_empty());
    assert!(clear_cell(&map, &id("sport"), &id("wohnen")).is_empty());
}
