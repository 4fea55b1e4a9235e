//! Repair: while both sides' changes together leave the map not whole, those that take part go back to the base.
//!
//! Each round looks at all problems at once and moves only towards the base, so it ends and no order matters.

use std::collections::BTreeMap;

use crate::edit::Refusal;
use crate::map::{Clash, Expected, Id, Problem, Record, SettingKey, Slot};

use super::merging::Merging;
use super::revive;

/// Brings the changes to where they leave the base whole.
pub(super) fn repair(merging: &mut Merging) {
    loop {
        revive::revive(merging);
        let problems = match merging.edit().check(&merging.three.base) {
            Ok(()) => return,
            Err(Refusal::NotWhole(problems)) => problems,
            Err(_) => Vec::new(),
        };
        // Looked at before anything moves, so that their order does not matter.
        let moves: BTreeMap<Slot, Move> = problems.iter().flat_map(|problem| moves(merging, problem)).collect();
        for (slot, step) in &moves {
            match step {
                Move::Back(why) => merging.give_up(slot, *why),
                Move::Under(parent) => move_under(merging, slot, parent.as_ref()),
            }
        }
        if moves.is_empty() {
            // Problems come from changes, so there always is one to move; if not, the base itself is whole.
            merging.changes.clear();
        }
    }
}

/// A step towards the base.
#[derive(Debug, Clone, PartialEq, Eq)]
enum Move {
    /// The slot becomes as the base has it, for this reason.
    Back(Clash),
    /// The record goes back under the parent it has in the base; all else stays as it was merged.
    Under(Option<Id>),
}

/// What has to move for a problem to be solved: only what changed.
fn moves(merging: &Merging, problem: &Problem) -> Vec<(Slot, Move)> {
    let back = |slots: Vec<Slot>, why| -> Vec<(Slot, Move)> {
        let changed = slots.into_iter().filter(|slot| merging.changes.contains_key(slot));
        changed.map(|slot| (slot, Move::Back(why))).collect()
    };
    let or = |first: Vec<(Slot, Move)>, second: Vec<(Slot, Move)>| if first.is_empty() { second } else { first };
    match problem {
        // What went or changed comes back, so that what the other side built on it stands.
        Problem::Dangling { slot, id, expected, .. } => {
            let named = back(vec![named(id, expected)], Clash::RemovedAndChanged);
            or(named, back(vec![slot.clone()], Clash::DoesNotFit))
        }
        Problem::Doubled { slot, id } => {
            let mut slots = id.iter().flat_map(|id| claimants(merging, id)).collect::<Vec<Slot>>();
            slots.push(slot.clone());
            back(slots, Clash::DoesNotFit)
        }
        Problem::Circle { slot, ids } => {
            let slot_of = if matches!(slot, Slot::Variant(_)) { Slot::Variant } else { Slot::Node };
            let slots: Vec<Slot> = ids.iter().cloned().map(slot_of).collect();
            let moved = slots.iter().filter_map(|slot| Some((slot.clone(), Move::Under(other_parent(merging, slot)?))));
            or(moved.collect(), back(slots, Clash::Circle))
        }
        Problem::NoRoles { slot } | Problem::Empty { slot, .. } => back(vec![slot.clone()], Clash::BothChanged),
        Problem::WithItself { slot } | Problem::Misplaced { slot } => back(vec![slot.clone()], Clash::DoesNotFit),
    }
}

/// The slot of what a record names.
fn named(id: &Id, expected: &Expected) -> Slot {
    match expected {
        Expected::Department | Expected::Actor | Expected::Field | Expected::Unit | Expected::Body => {
            Slot::Node(id.clone())
        }
        Expected::Programme => Slot::Programme(id.clone()),
        Expected::Variant => Slot::Variant(id.clone()),
        Expected::Dimension => Slot::Setting(SettingKey::Dimension(id.clone())),
        Expected::ValueOf(dimension) => Slot::Setting(SettingKey::Dimension(dimension.clone())),
    }
}

/// The changed nodes and paths that have an id or remember it.
fn claimants(merging: &Merging, id: &Id) -> Vec<Slot> {
    let claims = |slot: &Slot, record: &Record| match slot {
        Slot::Node(own) | Slot::Path(own) => own == id || record.was().any(|former| former == id),
        _ => false,
    };
    let changed = merging.changes.iter().filter_map(|(slot, after)| Some((slot, after.as_ref()?)));
    changed.filter(|(slot, record)| claims(slot, record)).map(|(slot, _)| slot.clone()).collect()
}

/// The parent that a changed record has in the base, where it has another one now.
#[allow(clippy::option_option)]
fn other_parent(merging: &Merging, slot: &Slot) -> Option<Option<Id>> {
    let before = merging.three.base.record(slot).and_then(|record| parent(&record).cloned());
    let now = merging.changes.get(slot)?.as_ref()?;
    (parent(now) != before.as_ref()).then_some(before)
}

fn move_under(merging: &mut Merging, slot: &Slot, parent: Option<&Id>) {
    let Some(Some(record)) = merging.changes.get_mut(slot) else { return };
    match record {
        Record::Department(record) => record.part_of = parent.cloned(),
        Record::Actor(record) => record.part_of = parent.cloned(),
        Record::Field(record) => record.part_of = parent.cloned(),
        Record::Variant(record) => record.from = parent.cloned(),
        _ => return,
    }
    merging.list_slot(slot, Clash::Circle);
}

fn parent(record: &Record) -> Option<&Id> {
    match record {
        Record::Department(record) => record.part_of.as_ref(),
        Record::Actor(record) => record.part_of.as_ref(),
        Record::Field(record) => record.part_of.as_ref(),
        Record::Variant(record) => record.from.as_ref(),
        _ => None,
    }
}
