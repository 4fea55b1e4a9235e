//! Merges on top of what earlier merges left open: no version is lost.

use proptest::collection::vec;
use proptest::prelude::*;

use super::merge::{Shown, triples};
use super::{after, assert_whole};
use crate::edit::{compile_each, merge};
use crate::long::cases;
use crate::map::arbitrary::actions;
use crate::map::{Action, Conflict, Decision, Map, Record, Slot};
use crate::store::read_text;

/// A map with one unit of this name.
fn named(name: &str) -> Map {
    let text = format!("Map(format: 1, departments: {{\"amt\": (name: {name:?}, rank: Office)}})");
    read_text(&text).unwrap()
}

fn renamed(map: &Map, name: &str) -> Map {
    let rename = Action::Rename { id: "amt".parse().unwrap(), name: name.to_owned() };
    after(map, &crate::edit::compile(&[rename], map).unwrap())
}

fn name(record: &Record) -> &str {
    if let Record::Department(department) = record { &department.name } else { panic!("{record:?}") }
}

/// What is disputed about the one unit: base, ours, theirs, others.
fn disputed(map: &Map) -> [String; 4] {
    let conflict = map.conflict(&Slot::Node("amt".parse().unwrap())).unwrap();
    let [base, ours, theirs] =
        [&conflict.base, &conflict.ours, &conflict.theirs].map(|record| name(record.as_ref().unwrap()).to_owned());
    [base, ours, theirs, conflict.others.iter().map(name).collect::<Vec<_>>().join(" ")]
}

#[test]
fn a_version_that_goes_on_takes_the_place_of_the_one_it_went_on_from() {
    let (base, theirs) = (named("Amt"), named("Deren"));
    let open = merge(&base, &named("Unser"), &theirs);
    let again = merge(&theirs, &open, &named("Deren2"));
    assert_eq!(disputed(&again), ["Amt", "Unser", "Deren2", ""]);
    let other_way = merge(&theirs, &named("Deren2"), &open);
    assert_eq!(disputed(&other_way), ["Amt", "Deren2", "Unser", ""]);
}

#[test]
fn what_was_written_over_an_open_conflict_is_one_more_version() {
    let open = merge(&named("Amt"), &named("Unser"), &named("Deren"));
    let again = merge(&open, &renamed(&open, "Dritte"), &renamed(&open, "Vierte"));
    assert_eq!(disputed(&again), ["Amt", "Dritte", "Vierte", "Deren Unser"]);
}

#[test]
fn two_open_conflicts_about_one_record_become_one_of_three_versions() {
    let base = named("Amt");
    let one = merge(&base, &named("A"), &named("B"));
    let other = merge(&base, &named("A"), &named("C"));
    assert_eq!(disputed(&merge(&base, &one, &other)), ["Amt", "B", "C", "A"]);
    let both = merge(&base, &one, &merge(&base, &named("C"), &named("D")));
    let [_, ours, theirs, others] = disputed(&both);
    assert_eq!((ours.as_str(), theirs.as_str(), others.as_str()), ("A", "C", "B D"));
}

#[test]
fn every_open_version_can_be_taken() {
    let base = named("Amt");
    let one = merge(&base, &named("A"), &named("B"));
    let other = merge(&base, &merge(&base, &named("A"), &named("C")), &named("D"));
    let map = merge(&base, &one, &other);
    let slot = Slot::Node("amt".parse().unwrap());
    let conflict = map.conflict(&slot).unwrap();
    let all: Vec<Decision> = Decision::all(conflict).collect();
    let mut names: Vec<String> = all
        .iter()
        .map(|&take| {
            let says = Action::Resolve { slot: slot.clone(), take };
            let after = after(&map, &says.edit(&map).unwrap());
            assert!(after.conflicts().next().is_none());
            after.name(&"amt".parse().unwrap()).to_owned()
        })
        .collect();
    names.sort();
    assert_eq!(names, ["A", "Amt", "Amt", "B", "C", "D"]);
    let none = Action::Resolve { slot, take: Decision::Other(conflict.others.len()) };
    assert!(none.edit(&map).is_err());
}

#[test]
fn a_disputed_record_stands_as_it_was_before_all_that_is_open() {
    let base = named("Amt");
    let (ours, theirs, third) = (named("A"), named("B"), named("C"));
    let open = merge(&base, &ours, &theirs);
    // the third began from ours, which goes on to be open as what became of it
    let again = merge(&ours, &open, &third);
    assert_eq!(disputed(&again), ["Amt", "B", "C", ""]);
    assert_eq!(again.name(&"amt".parse().unwrap()), "Amt");
    assert_eq!(disputed(&merge(&ours, &again, &named("D"))), ["A", "B", "D", "C"], "no version that nobody has");
}

#[test]
fn what_was_before_comes_back_where_somebody_changed_it_by_hand() {
    let base = named("Amt");
    let open = merge(&base, &named("A"), &named("B"));
    let amt: crate::map::Id = "amt".parse().unwrap();
    let mended = after(&open, &Action::Rename { id: amt.clone(), name: "C".to_owned() }.edit(&open).unwrap());
    let says = Action::Resolve { slot: Slot::Node(amt.clone()), take: Decision::Base };
    assert_eq!(after(&mended, &says.edit(&mended).unwrap()), base);
    let says = Action::Resolve { slot: Slot::Node(amt.clone()), take: Decision::AsItIs };
    assert_eq!(after(&mended, &says.edit(&mended).unwrap()), named("C"));
}

/// A map with one unit with this note, which may be none.
fn noted(note: &str) -> Map {
    let note = if note.is_empty() { String::new() } else { format!(", note: {note:?}") };
    let text =
        format!("#![enable(implicit_some)]\nMap(format: 1, actors: {{\"amt\": (name: \"Amt\", kind: Other{note})}})");
    crate::store::read_text(&text).unwrap()
}

/// The map with its one conflict decided.
fn decided(map: &Map, take: Decision) -> Map {
    let says = Action::Resolve { slot: Slot::Node("amt".parse().unwrap()), take };
    after(map, &says.edit(map).unwrap())
}

#[test]
fn what_the_base_did_not_have_is_not_there_when_it_stands() {
    let open = merge(&noted(""), &noted("n1"), &noted("n2"));
    assert_eq!(decided(&open, Decision::Base), noted(""));
    let third = merge(&noted(""), &open, &noted("n3"));
    assert_eq!(decided(&third, Decision::Base), noted(""));
}

#[test]
fn the_wanted_version_stands_whoever_is_the_lesser_and_whatever_stood_there() {
    let open = merge(&noted(""), &noted("n1"), &noted("n2"));
    let alter = crate::store::read_actions(r#"[Alter(id: "amt", actor: (note: "X"))]"#).unwrap();
    let mended = after(&open, &alter[0].edit(&open).unwrap());
    for map in [&open, &mended] {
        assert_eq!(decided(map, Decision::Ours), noted("n1"));
        assert_eq!(decided(map, Decision::Theirs), noted("n2"));
        assert_eq!(decided(map, Decision::Base), noted(""));
    }
    let third = merge(&noted(""), &open, &noted("n3"));
    let all = Decision::all(third.conflict(&Slot::Node("amt".parse().unwrap())).unwrap());
    let notes = ["", "n1", "n2", "n3"];
    let note = |map: &Map| notes.iter().position(|note| *map == noted(note)).unwrap();
    let mut taken: Vec<usize> = all.map(|take| note(&decided(&third, take))).collect();
    taken.sort_unstable();
    assert_eq!(taken, [0, 1, 1, 2, 3], "each once, and as it is");
}

#[test]
fn who_was_called_ours_makes_no_other_conflict() {
    let base = named("Amt");
    let (one, other) = (merge(&base, &named("A"), &named("B")), merge(&base, &named("B"), &named("A")));
    assert_eq!(merge(&base, &one, &other), one);
    let decided = after(
        &one,
        &Action::Resolve { slot: Slot::Node("amt".parse().unwrap()), take: Decision::Ours }.edit(&one).unwrap(),
    );
    assert_eq!(merge(&one, &decided, &other), decided, "what one decided stays decided");
    assert_eq!(merge(&one, &other, &decided), decided);
}

/// Actions that change no id and decide nothing.
fn work() -> impl Strategy<Value = Vec<Action>> {
    let is_plain =
        |says: &Action| !matches!(says, Action::ChangeId { .. } | Action::Merge { .. } | Action::Resolve { .. });
    vec(actions(), 0..3).prop_map(move |says| says.into_iter().filter(is_plain).collect())
}

/// Every version that stands in a conflict or in the map.
fn versions(map: &Map, slot: &Slot) -> Vec<Record> {
    let mut versions: Vec<Record> = map.record(slot).into_iter().collect();
    if let Some(Conflict { base, ours, theirs, others, .. }) = map.conflict(slot) {
        versions.extend([base, ours, theirs].into_iter().flatten().map(|record| (**record).clone()));
        versions.extend(others.iter().cloned());
    }
    versions
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(cases(1024, 50_000)))]

    #[test]
    fn a_second_merge_loses_no_open_version(three in triples(), ours in work(), theirs in work()) {
        let [base, one, other] = three.map(|shown| shown.0);
        let open = merge(&base, &one, &other);
        let side = |map: &Map, says: &[Action]| after(map, &compile_each(says, map).edit);
        let (ours, from_theirs, from_open) = (side(&open, &ours), side(&other, &theirs), side(&open, &theirs));
        // The other goes on from its own version, or from what was merged.
        for (before, theirs) in [(&other, &from_theirs), (&open, &from_open)] {
            let again = merge(before, &ours, theirs);
            assert_whole(&again);
            for conflict in ours.conflicts() {
                let kept = versions(&again, &conflict.slot);
                let gone_on = |record: &Record| before.record(&conflict.slot).as_ref() == Some(record);
                for version in [&conflict.ours, &conflict.theirs].into_iter().flatten() {
                    prop_assert!(
                        kept.contains(version) || gone_on(version),
                        "{:?}\n{version:?}\nis not in\n{kept:?}\n{:?}", conflict.slot, Shown(again.clone())
                    );
                }
            }
        }
    }
}
