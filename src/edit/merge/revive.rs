//! A node that stays although one side took it away: what went with it comes back with it.

use std::collections::BTreeSet;

use crate::edit::Edit;
use crate::map::{Action, Id, Map, Record, Responsibility, Slot, Tie};

use super::merging::Merging;

/// Brings back what went only because its node went.
pub(super) fn revive(merging: &mut Merging) {
    let stays = staying(merging);
    if stays.is_empty() {
        return;
    }
    let mut back = links(merging, &stays);
    for id in &stays {
        back.extend(consequences(merging, id));
    }
    for slot in back {
        merging.changes.remove(&slot);
    }
}

/// The nodes of the merged map that a side took away or made something else.
fn staying(merging: &Merging) -> BTreeSet<Id> {
    let three = &merging.three;
    let ids = three.base.nodes().map(|(id, _)| id);
    let taken = ids.filter(|id| is_gone(&three.base, &three.ours, id) || is_gone(&three.base, &three.theirs, id));
    let stays = |id: &&Id| {
        let node = merging.record(&Slot::Node((*id).clone())).and_then(Record::into_node);
        node.map(|node| node.node_type()) == three.base.node_type(id)
    };
    taken.filter(stays).cloned().collect()
}

fn is_gone(base: &Map, side: &Map, id: &Id) -> bool {
    side.node_type(id) != base.node_type(id)
}

/// Responsibilities and ties: those that are only missing on sides on which one of their ends is.
fn links(merging: &Merging, stays: &BTreeSet<Id>) -> Vec<Slot> {
    let three = &merging.three;
    let is_there = |id: &Id| merging.record(&Slot::Node(id.clone())).is_some();
    let went_along = |slot: &Slot, ends: [&Id; 2]| {
        let with_an_end = |side: &Map| ends.iter().any(|id| stays.contains(*id) && is_gone(&three.base, side, id));
        merging.changes.get(slot).is_some_and(Option::is_none)
            && ends.iter().all(|id| is_there(id))
            && [&three.ours, &three.theirs].into_iter().all(|side| side.record(slot).is_some() || with_an_end(side))
    };
    let mut found = Vec::new();
    for id in stays {
        let duties = three.base.responsibilities_of_unit(id).into_iter();
        let duties = duties.chain(three.base.responsibilities_of_field(id));
        let duties = duties.filter(|record| went_along(&record.slot(), [&record.unit, &record.field]));
        found.extend(duties.map(Responsibility::slot));
        let ties = three.base.ties_of(id).into_iter();
        found.extend(ties.filter(|tie| went_along(&tie.slot(), [&tie.from, &tie.to])).map(Tie::slot));
    }
    found
}

/// Other records that a side changed exactly as removing the node changes them: children, stations, deputies.
fn consequences(merging: &Merging, id: &Id) -> Vec<Slot> {
    let base = &merging.three.base;
    let Ok(removal) = Action::Remove { id: id.clone() }.edit(base) else { return Vec::new() };
    let exact = |slot: &Slot| {
        let after = removal.change(slot)?.after.as_ref()?;
        (merging.changes.get(slot)?.as_ref() == Some(after)).then(|| slot.clone())
    };
    slots(&removal).filter_map(exact).collect()
}

fn slots(edit: &Edit) -> impl Iterator<Item = &Slot> {
    edit.changes().map(|(slot, _)| slot)
}
