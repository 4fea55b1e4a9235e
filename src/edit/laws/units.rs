//! What merging, dissolving, splitting and changing ids keep.

use std::collections::{BTreeMap, BTreeSet};

use proptest::collection::vec;
use proptest::prelude::*;
use proptest::sample::Index;

use super::{after, assert_whole, node_slot};
use crate::edit::compile;
use crate::map::arbitrary::maps;
use crate::map::{Action, Id, Map, Node, Posts, Role, Scope, Slot, SplitPart, TieKind};

type Duties = BTreeMap<(Id, Scope), BTreeSet<Role>>;

/// The roles of some units, united per field and scope.
fn duties<'a>(map: &Map, units: impl IntoIterator<Item = &'a Id>) -> Duties {
    let mut all = Duties::new();
    for record in units.into_iter().flat_map(|unit| map.responsibilities_of_unit(unit)) {
        all.entry((record.field.clone(), record.scope.clone())).or_default().extend(&record.roles);
    }
    all
}

/// Whom some units are tied to and how, apart from one another and from seats in them.
fn partners(map: &Map, units: &BTreeSet<Id>) -> BTreeSet<(Id, TieKind)> {
    let ties = units.iter().flat_map(|unit| map.ties_of(unit).into_iter().map(move |tie| (unit, tie)));
    let outside = ties.filter(|(unit, tie)| {
        !(units.contains(tie.partner(unit).unwrap()) || tie.kind == TieKind::Member && tie.to == **unit)
    });
    outside.map(|(unit, tie)| (tie.partner(unit).unwrap().clone(), tie.kind)).collect()
}

fn staff(map: &Map) -> Option<f64> {
    map.units().map(|(_, node)| node.staff().map(Posts::get)).sum()
}

fn near(a: Option<f64>, b: Option<f64>) -> bool {
    match (a, b) {
        (Some(a), Some(b)) => (a - b).abs() < 1e-5,
        (a, b) => a == b,
    }
}

fn id(text: &str) -> Id {
    text.parse().unwrap()
}

fn merge(units: &BTreeSet<Id>, into: &Id, keep_sections: bool) -> Action {
    let text = format!("(id: \"{into}\", name: Some(\"Neu\"))");
    Action::Merge { units: units.clone(), into: ron::from_str(&text).unwrap(), keep_sections }
}

/// Units of one type, two or more.
fn same_type(map: &Map, picks: &[Index]) -> Option<BTreeSet<Id>> {
    let is_department = picks.first()?.index(2) == 0;
    let all: Vec<&Id> =
        map.units().filter(|(_, node)| node.as_department().is_some() == is_department).map(|u| u.0).collect();
    let units: BTreeSet<Id> = picks.iter().filter(|_| !all.is_empty()).map(|pick| (*pick.get(&all)).clone()).collect();
    (units.len() > 1).then_some(units)
}

fn some_unit(map: &Map, pick: Index) -> Option<Id> {
    let units: Vec<&Id> = map.units().map(|(id, _)| id).collect();
    (!units.is_empty()).then(|| (*pick.get(&units)).clone())
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(4096))]

    #[test]
    fn a_merge_loses_nothing(map in maps(), picks in vec(any::<Index>(), 2..5), absorb in any::<bool>()) {
        let Some(units) = same_type(&map, &picks) else { return Ok(()) };
        let into = if absorb { units.first().unwrap().clone() } else { id("neu") };
        let edit = merge(&units, &into, false).edit(&map).unwrap();
        let now = after(&map, &edit);
        assert_whole(&now);
        prop_assert_eq!(duties(&map, &units), duties(&now, [&into]));
        prop_assert_eq!(partners(&map, &units), partners(&now, &[into.clone()].into()));
        prop_assert!(near(staff(&map), staff(&now)));
        for unit in units.iter().filter(|unit| **unit != into) {
            prop_assert!(now.node(unit).is_none());
            prop_assert_eq!(now.was(unit), Some(&into));
        }
        let children: BTreeSet<&Id> = units.iter().flat_map(|unit| map.children(unit)).filter(|id| !units.contains(*id)).collect();
        prop_assert!(children.into_iter().all(|child| now.parent(child) == Some(&into)));
    }

    #[test]
    fn kept_sections_keep_everything_but_their_place(map in maps(), picks in vec(any::<Index>(), 2..5)) {
        let Some(units) = same_type(&map, &picks) else { return Ok(()) };
        let edit = merge(&units, &id("neu"), true).edit(&map).unwrap();
        let touched: BTreeSet<Slot> = edit.changes().map(|(slot, _)| slot.clone()).collect();
        let expected: BTreeSet<Slot> = units.iter().chain([&id("neu")]).map(node_slot).collect();
        prop_assert_eq!(touched, expected);
        let now = after(&map, &edit);
        prop_assert_eq!(now.children(&id("neu")), units.iter().collect::<Vec<_>>());
        prop_assert!(now.node(&id("neu")).unwrap().staff().is_none());
    }

    #[test]
    fn a_dissolved_unit_passes_its_tasks(map in maps(), gone in any::<Index>(), heir in any::<Index>()) {
        let (Some(gone), Some(heir)) = (some_unit(&map, gone), some_unit(&map, heir)) else { return Ok(()) };
        if gone == heir {
            return Ok(());
        }
        let edit = Action::Dissolve { id: gone.clone(), to: Some(heir.clone()) }.edit(&map).unwrap();
        let now = after(&map, &edit);
        assert_whole(&now);
        let both = BTreeSet::from([gone.clone(), heir.clone()]);
        prop_assert_eq!(duties(&map, &both), duties(&now, [&heir]));
        if !map.node(&heir).unwrap().is_body() {
            prop_assert_eq!(partners(&map, &both), partners(&now, &[heir.clone()].into()));
        }
        prop_assert!(near(staff(&map), staff(&now)) || staff(&map).is_none());
        prop_assert!(map.children(&gone).into_iter().all(|child| now.parent(child) == map.parent(&gone)));
    }

    #[test]
    fn a_split_keeps_every_task_and_tie(map in maps(), unit in any::<Index>(), keeps_id in any::<bool>(), sides in any::<[bool; 9]>()) {
        let Some(unit) = some_unit(&map, unit) else { return Ok(()) };
        let fields: BTreeSet<Id> = map.responsibilities_of_unit(&unit).iter().map(|record| record.field.clone()).collect();
        let side = |wanted: bool| fields.iter().zip(sides).filter(move |(_, side)| *side == wanted);
        let part = |part: &str, fields: BTreeSet<Id>| SplitPart {
            id: id(part),
            name: part.to_owned(),
            fields,
            ties: BTreeSet::new(),
            children: BTreeSet::new(),
            staff: None,
        };
        let first = if keeps_id { unit.as_str() } else { "eins" };
        let (one, two) = (side(true).map(|(f, _)| f.clone()).collect(), side(false).map(|(f, _)| f.clone()).collect());
        let split = Action::Split { unit: unit.clone(), into: vec![part(first, one), part("zwei", two)] };
        let now = after(&map, &split.edit(&map).unwrap());
        assert_whole(&now);
        prop_assert_eq!(duties(&map, [&unit]), duties(&now, [&id(first), &id("zwei")]));
        prop_assert_eq!(map.responsibilities().count(), now.responsibilities().count());
        prop_assert_eq!(map.ties().count(), now.ties().count());
        prop_assert_eq!(map.ties_of(&unit).len(), now.ties_of(&id(first)).len());
        prop_assert_eq!(map.node(&unit).unwrap().staff(), now.node(&id(first)).unwrap().staff());
        prop_assert_eq!(map.children(&unit).len(), now.children(&id(first)).len());
    }

    #[test]
    fn an_id_changed_there_and_back_is_remembered_and_nothing_else(map in maps(), old in any::<Index>()) {
        let all: Vec<&Id> = map.nodes().map(|(id, _)| id).chain(map.paths().map(|(id, _)| id)).collect();
        if all.is_empty() {
            return Ok(());
        }
        let old = (*old.get(&all)).clone();
        let says = [
            Action::ChangeId { id: old.clone(), to: id("neu") },
            Action::ChangeId { id: id("neu"), to: old.clone() },
        ];
        let there = after(&map, &compile(&says[..1], &map).unwrap());
        assert_whole(&there);
        prop_assert!(there.node(&old).is_none() && there.path(&old).is_none());
        prop_assert!(there.accepted().all(|accepted| !accepted.subjects.contains(&old)));
        // Programmes and dimensions have namespaces of their own.
        for action in there.variants().flat_map(|(_, variant)| &variant.actions).filter(|_| old.as_str() > "c") {
            let names_it = format!("{action:?}").contains(&format!("{old:?}"));
            prop_assert!(names_programmes(action) || !names_it);
        }
        let mut home = after(&there, &compile(&says[1..], &there).unwrap());
        assert_whole(&home);
        prop_assert_eq!(home.was(&id("neu")), Some(&old));
        forget(&mut home, &old);
        prop_assert_eq!(home, map);
    }
}

fn names_programmes(action: &Action) -> bool {
    match action {
        Action::Assign(record) => record.programme.is_some(),
        Action::AddProgramme { .. } | Action::AlterProgramme { .. } | Action::RemoveProgramme { .. } => true,
        _ => false,
    }
}

/// Takes the former id away again.
fn forget(map: &mut Map, id: &Id) {
    let slot = if map.node(id).is_some() { Slot::Node } else { Slot::Path };
    let slot = slot(id.clone());
    let before = map.record(&slot).unwrap();
    let mut after = before.clone();
    after.was_mut().unwrap().remove("neu");
    let change = crate::edit::Change { before: Some(before), after: Some(after) };
    crate::edit::Edit::of([(slot, change)]).apply(map).unwrap();
}

#[test]
fn an_absorbing_unit_stays_where_it_is() {
    let mut map = Map::default();
    let says: Vec<Action> = ron::from_str(
        r#"[
        AddDepartment(id: "i", department: (name: "I", rank: Division)),
        AddDepartment(id: "ii", department: (name: "II", rank: Division)),
        AddDepartment(id: "a", department: (name: "A", part_of: Some("i"), rank: Office)),
        AddDepartment(id: "b", department: (name: "B", part_of: Some("ii"), rank: Office)),
        Merge(units: ["a", "b"], into: (id: "a")),
        ]"#,
    )
    .unwrap();
    compile(&says, &map).unwrap().apply(&mut map).unwrap();
    assert_eq!(map.node(&id("a")).and_then(Node::part_of), Some(&id("i")));
}
