//! Merging three maps.

use std::collections::BTreeSet;

use proptest::collection::vec;
use proptest::prelude::*;
use proptest::test_runner::{Config, TestRunner};

use super::{after, assert_whole};
use crate::edit::{Edit, compile_each, merge};
use crate::long::cases;
use crate::map::arbitrary::{actions, built, maps, maps_with_conflicts};
use crate::map::{Action, Clash, Conflict, Decision, Id, Map, Record, Responsibility, Slot};

/// A map that shows itself as its file.
#[derive(Clone)]
pub(super) struct Shown(pub(super) Map);

impl std::fmt::Debug for Shown {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(&crate::store::canonical_text(&self.0))
    }
}

/// A base and what two people made of it; seldom three maps that have nothing to do with each other.
pub(super) fn triples() -> BoxedStrategy<[Shown; 3]> {
    let edited = (maps(), vec(actions(), 0..8), vec(actions(), 0..8)).prop_map(|(base, ours, theirs)| {
        let side = |says: &[Action]| after(&base, &compile_each(says, &base).edit);
        let (ours, theirs) = (side(&ours), side(&theirs));
        [base, ours, theirs].map(Shown)
    });
    let strangers = (maps(), maps(), maps()).prop_map(|(base, ours, theirs)| [base, ours, theirs].map(Shown));
    prop_oneof![4 => edited, 1 => strangers].boxed()
}

/// The same map as the other side would say it.
fn swapped(map: &Map) -> Map {
    let records = map.slots().into_iter().map(|slot| {
        let record = match map.record(&slot).unwrap() {
            Record::Conflict(conflict) => {
                Record::Conflict(Conflict { ours: conflict.theirs, theirs: conflict.ours, ..conflict })
            }
            record => record,
        };
        (slot, record)
    });
    built(records)
}

/// The ids of nodes and paths; with `more` former ones and those that conflicts speak of, too.
fn ids(map: &Map, more: bool) -> BTreeSet<Id> {
    let own = map.nodes().map(|(id, _)| id).chain(map.paths().map(|(id, _)| id)).cloned();
    let mut ids: BTreeSet<Id> = own.collect();
    if more {
        ids.extend(
            map.slots().iter().filter_map(|slot| map.record(slot)).flat_map(|r| r.was().cloned().collect::<Vec<_>>()),
        );
        for conflict in map.conflicts() {
            if let Slot::Node(id) | Slot::Path(id) = &conflict.slot {
                ids.insert(id.clone());
            }
            let versions = [&conflict.base, &conflict.ours, &conflict.theirs].into_iter().flatten().map(Box::as_ref);
            for record in versions.chain(&conflict.others) {
                ids.extend(record.was().cloned());
            }
        }
    }
    ids
}

fn check(three: &[Shown; 3]) {
    let [base, ours, theirs] = three.each_ref().map(|shown| &shown.0);
    let merged = merge(base, ours, theirs);
    assert_whole(&merged);
    assert_eq!(built(merged.slots().into_iter().map(|slot| (slot.clone(), merged.record(&slot).unwrap()))), merged);
    assert!(
        merge(base, theirs, ours) == swapped(&merged),
        "both orders:\n{:?}\n{:?}",
        Shown(merge(base, theirs, ours)),
        Shown(swapped(&merged))
    );
    let known: BTreeSet<Id> = [base, ours, theirs].into_iter().flat_map(|map| ids(map, true)).collect();
    assert!(ids(&merged, true).is_subset(&known), "invented");
    let kept = ids(&merged, true);
    // One side changed the id of what the other took away: it is gone.
    let only_renamed = |side: &Map, other: &Map, id: &Id| {
        ids(base, false).iter().any(|old| side.was(old) == Some(id) && !ids(other, false).contains(old))
    };
    for id in ids(ours, false).intersection(&ids(theirs, false)) {
        let is_gone = only_renamed(ours, theirs, id) && only_renamed(theirs, ours, id);
        assert!(is_gone || kept.contains(id), "{id} lost");
    }
    for (side, other) in [(ours, theirs), (theirs, ours)] {
        for id in ids(side, false).difference(&ids(base, false)) {
            assert!(only_renamed(side, other, id) || kept.contains(id), "{id}, added, lost");
        }
        if merged.conflicts().next().is_none() && !changes_ids(base, ours) && !changes_ids(base, theirs) {
            nothing_lost(base, side, other, &merged);
        }
    }
}

fn changes_ids(base: &Map, side: &Map) -> bool {
    ids(base, false).iter().any(|id| side.was(id).is_some())
}

/// Without conflicts everything that one side alone did is done.
fn nothing_lost(base: &Map, side: &Map, other: &Map, merged: &Map) {
    let theirs = Edit::between(base, other);
    for (slot, change) in Edit::between(base, side).changes() {
        let scope_moved = matches!(slot, Slot::Responsibility(..));
        if theirs.change(slot).is_none() && !scope_moved {
            assert_eq!(merged.record(slot), change.after, "{slot:?}");
        }
    }
    let roles = |map: &Map| map.responsibilities().map(|r| (r.slot(), r.roles.clone())).collect::<Vec<_>>();
    for (slot, roles) in roles(side) {
        let was = |map: &Map| match map.record(&slot) {
            Some(Record::Responsibility(Responsibility { roles, .. })) => roles,
            _ => BTreeSet::new(),
        };
        if let Some(Record::Responsibility(now)) = merged.record(&slot) {
            let before = was(base);
            assert!(roles.difference(&before).all(|role| now.roles.contains(role)), "{slot:?}");
        }
    }
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(4096))]

    #[test]
    fn nothing_done_changes_nothing(a in maps_with_conflicts().prop_map(Shown), b in maps_with_conflicts().prop_map(Shown)) {
        let (a, b) = (a.0, b.0);
        prop_assert!(merge(&a, &a, &a) == a);
        prop_assert!(merge(&b, &a, &b) == a);
        prop_assert!(merge(&b, &b, &a) == a);
        prop_assert!(merge(&b, &a, &a) == a);
    }

    #[test]
    fn one_side_alone_is_as_it_says((map, says) in (maps().prop_map(Shown), vec(actions(), 0..8))) {
        let map = map.0;
        let side = after(&map, &compile_each(&says, &map).edit);
        prop_assert!(merge(&map, &side, &map) == side);
        prop_assert!(merge(&map, &side, &side) == side);
    }

    #[test]
    fn every_conflict_can_be_decided_for_the_state_before(three in triples()) {
        let [base, ours, theirs] = three.map(|shown| shown.0);
        let mut map = merge(&base, &ours, &theirs);
        let conflicts: Vec<Conflict> = map.conflicts().cloned().collect();
        for Conflict { slot, why, .. } in conflicts {
            for take in [Decision::Ours, Decision::Theirs, Decision::Base] {
                let says = Action::Resolve { slot: slot.clone(), take };
                let Ok(edit) = says.edit(&map) else { continue };
                let decided = after(&map, &edit);
                assert_whole(&decided);
                prop_assert!(decided.conflicts().all(|left| left.slot != slot && map.conflicts().any(|open| open == left)));
                if take == Decision::Base || why == Clash::BothChanged && take == Decision::Ours {
                    map = decided;
                    break;
                }
            }
        }
    }
}

#[test]
fn a_rule_of_which_nothing_is_left_is_gone() {
    let map = |setting: &str| {
        let settings = format!("Map(format: 1, rules: (settings: {{\"line/span\": ({setting})}}))");
        crate::store::read_text(&format!("#![enable(implicit_some)]\n{settings}")).unwrap()
    };
    let [base, ours, theirs] =
        ["level: Error, thresholds: {\"most\": 0}", "level: Error", "thresholds: {\"most\": 1}"].map(map);
    let merged = merge(&base, &ours, &theirs);
    let conflict = merged.conflicts().next().unwrap().clone();
    let decided = after(&merged, &Action::Resolve { slot: conflict.slot, take: Decision::Ours }.edit(&merged).unwrap());
    assert_whole(&decided);
    assert_eq!((decided.rules().len(), decided.conflicts().count()), (0, 0));
}

#[test]
fn a_rule_of_which_both_sides_took_a_part_is_gone() {
    let map = |setting: &str| {
        let settings = format!("Map(format: 1, rules: (settings: {{\"line/span\": ({setting})}}))");
        crate::store::read_text(&format!("#![enable(implicit_some)]\n{settings}")).unwrap()
    };
    let [base, ours, theirs] =
        ["level: Error, thresholds: {\"most\": 1}", "thresholds: {\"most\": 1}", "level: Error"].map(map);
    check(&[base.clone(), ours.clone(), theirs.clone()].map(Shown));
    assert_eq!(merge(&base, &ours, &theirs).rules().len(), 0);
}

/// A million triples in the long form.
#[test]
fn a_merge_is_whole_symmetric_and_loses_nothing() {
    let mut runner =
        TestRunner::new(Config { source_file: Some(file!()), ..Config::with_cases(cases(4096, 1_000_000)) });
    let outcome = runner.run(&triples(), |three| {
        check(&three);
        Ok(())
    });
    outcome.unwrap();
}
