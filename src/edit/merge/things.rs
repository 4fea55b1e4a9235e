//! One id that both sides gave to different things: the record that comes first stays, the other goes into a conflict with
//! all that was tied to it.

use std::cell::Cell;

use crate::edit::renaming;
use crate::map::{Clash, Conflict, Id, Record, Slot};

use super::combine::first;
use super::merging::{Changes, Merging};

/// Takes out what belongs to the thing that goes.
pub(super) fn part(merging: &mut Merging, sides: &[Changes; 2]) {
    for (id, loser) in losers(merging, sides) {
        let Some(changes) = sides.get(loser) else { continue };
        // What an earlier merge left open says whose it is by itself.
        for (slot, change) in changes.iter().filter(|(slot, _)| !matches!(slot, Slot::Conflict(_))) {
            if change.after.as_ref().is_some_and(|record| names(slot, record, &id)) && *slot != Slot::Node(id.clone()) {
                merging.give_up(slot, Clash::TwoThings);
            }
        }
    }
}

/// The ids new on both sides for different things, each with the number of the side whose thing goes.
fn losers(merging: &mut Merging, sides: &[Changes; 2]) -> Vec<(Id, usize)> {
    let mut losers = Vec::new();
    let added = |side: usize, slot: &Slot| -> Option<&Record> {
        let change = sides.get(side)?.get(slot)?;
        if change.before.is_none() { change.after.as_ref() } else { None }
    };
    let slots: Vec<Slot> = merging.changes.keys().cloned().collect();
    for slot in slots {
        match &slot {
            Slot::Node(id) => {
                if let (Some(ours), Some(theirs)) = (added(0, &slot), added(1, &slot))
                    && std::mem::discriminant(ours) != std::mem::discriminant(theirs)
                {
                    losers.push((id.clone(), usize::from(std::ptr::eq(first(ours, theirs), ours))));
                }
            }
            Slot::Path(id) => {
                let node = Slot::Node(id.clone());
                for (side, other) in [(0, 1), (1, 0)] {
                    if let (Some(path), Some(node)) = (added(side, &slot), added(other, &node)) {
                        list_path(merging, &slot, [(side, path), (other, node)]);
                    }
                }
            }
            _ => {}
        }
    }
    losers
}

/// A path that has the id of the other side's node goes; nothing is tied to a path.
fn list_path(merging: &mut Merging, slot: &Slot, sides: [(usize, &Record); 2]) {
    let of =
        |number: usize| sides.iter().find(|(side, _)| *side == number).map(|(_, record)| Box::new((*record).clone()));
    let conflict = Conflict {
        slot: slot.clone(),
        why: Clash::TwoThings,
        base: None,
        ours: of(0),
        theirs: of(1),
        others: Vec::new(),
    };
    merging.list(conflict);
    merging.give_up(slot, Clash::TwoThings);
}

/// Whether a record or its place names the id.
fn names(slot: &Slot, record: &Record, id: &Id) -> bool {
    let found = Cell::new(false);
    let look = |other: &mut Id| found.set(found.get() || other == id);
    renaming::in_slot(&mut slot.clone(), &look);
    renaming::in_record(&mut record.clone(), &look);
    found.get()
}
