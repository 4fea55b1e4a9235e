//! Units that one side merged into another: what the other side did with a part is done with the whole.

use std::collections::BTreeMap;

use crate::edit::{Change, Edit, renaming};
use crate::map::{Clash, Conflict, Id, Map, Record, Slot};

use super::combine::one;
use super::ids::heir;
use super::merging::{Changes, Merging};

/// The changes of both sides, each with the ids that the other side's merges left.
pub(super) fn follow(merging: &mut Merging) -> [Changes; 2] {
    let three = &merging.three;
    let [ours, theirs] = [&three.ours, &three.theirs].map(|side| changes(&Edit::between(&three.base, side)));
    let by_ours = absorbed(&three.base, &three.ours, &three.theirs);
    let by_theirs = absorbed(&three.base, &three.theirs, &three.ours);
    [followed(merging, ours, &by_theirs, Which::Ours), followed(merging, theirs, &by_ours, Which::Theirs)]
}

/// Whose changes are followed.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Which {
    Ours,
    Theirs,
}

fn changes(edit: &Edit) -> Changes {
    edit.changes().map(|(slot, change)| (slot.clone(), change.clone())).collect()
}

/// The ids of the base that a side merged into others and the other side still has.
fn absorbed(base: &Map, side: &Map, other: &Map) -> BTreeMap<Id, Id> {
    let ids = base.nodes().map(|(id, _)| id).chain(base.paths().map(|(id, _)| id));
    ids.filter(|id| other.node(id).is_some() || other.path(id).is_some())
        .filter_map(|id| Some((id.clone(), heir(base, side, id)?.clone())))
        .collect()
}

fn followed(merging: &mut Merging, changes: Changes, heirs: &BTreeMap<Id, Id>, whose: Which) -> Changes {
    if heirs.is_empty() {
        return changes;
    }
    let mut followed = Changes::new();
    for (slot, change) in changes {
        let other = if whose == Which::Ours { &merging.three.theirs } else { &merging.three.ours };
        match place(&slot, &change, heirs, other) {
            Place::Here => add(&mut followed, slot, change),
            Place::At(slot, change) => add(&mut followed, slot, *change),
            Place::Nowhere(at) => {
                let other = other.record(&at);
                let (ours, theirs) = if whose == Which::Ours { (change.after, other) } else { (other, change.after) };
                let [base, ours, theirs] = [change.before, ours, theirs].map(|record| record.map(Box::new));
                let why = Clash::RemovedAndChanged;
                merging.list(Conflict { slot: at, why, base, ours, theirs, others: Vec::new() });
            }
        }
    }
    followed
}

/// Where a change goes.
enum Place {
    /// It stays where it is.
    Here,
    /// To the heir's record.
    At(Slot, Box<Change<Record>>),
    /// It has no place any more and is listed as a conflict about this slot.
    Nowhere(Slot),
}

fn place(slot: &Slot, change: &Change<Record>, heirs: &BTreeMap<Id, Id>, other: &Map) -> Place {
    let follow = |id: &mut Id| {
        if let Some(heir) = heirs.get(id) {
            id.clone_from(heir);
        }
    };
    if let Slot::Node(id) | Slot::Path(id) = slot
        && heirs.contains_key(id)
    {
        return if change.after.is_some() { Place::Nowhere(slot.clone()) } else { Place::Here };
    }
    let mut at = slot.clone();
    renaming::in_slot(&mut at, &follow);
    let now = |record: &Option<Record>| {
        let mut record = record.clone();
        record.iter_mut().for_each(|record| renaming::in_record(record, &follow));
        record
    };
    let there = other.record(&at);
    match (&change.before, &change.after) {
        // Already taken along by the other side: what remains is that it went here.
        (Some(_), None) if at != *slot && there.is_some() => Place::Nowhere(at),
        (_, None) => Place::Here,
        (Some(_), Some(_)) if at != *slot && there.is_none() => Place::Here,
        _ => Place::At(at, Box::new(Change { before: now(&change.before), after: now(&change.after) })),
    }
}

/// Adds a change; two that now meet in one record are joined.
fn add(changes: &mut Changes, slot: Slot, change: Change<Record>) {
    let Some(first) = changes.get_mut(&slot) else {
        changes.insert(slot, change);
        return;
    };
    first.after = one(&slot, None, first.after.as_ref(), change.after.as_ref()).0;
}
