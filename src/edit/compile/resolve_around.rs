//! What has to go with a decided conflict, so that either side can be taken while the map stays whole.

use std::collections::BTreeSet;

use super::draft::Draft;
use super::merge::merge;
use super::remove::{remove, without};
use crate::edit::{Refusal, renaming};
use crate::map::{Id, MergeInto, Node, Problem, Record, Slot};

/// So often it is looked again whether the map is whole; what is not by then is refused with its reason.
const ROUNDS: usize = 8;

/// The records on which a record depends: its ends, or what else may stand in its place.
pub(super) fn beneath(slot: &Slot) -> Vec<Slot> {
    match slot {
        Slot::Responsibility(one, other, _) | Slot::Tie(one, other, _) => {
            vec![Slot::Node(one.clone()), Slot::Node(other.clone())]
        }
        Slot::Path(id) => vec![Slot::Node(id.clone())],
        Slot::Node(id) => vec![Slot::Path(id.clone())],
        _ => Vec::new(),
    }
}

/// A unit that a side made of several comes back as that side made it: those of them that are there become one again,
/// and their work is its work.
pub(super) fn unite_again(draft: &mut Draft<'_>, id: &Id, version: &Node) -> Result<(), Refusal> {
    let of_its_type = |part: &&Id| draft.node(part).is_some_and(|node| node.node_type() == version.node_type());
    let units: BTreeSet<Id> = version.was().iter().filter(of_its_type).cloned().collect();
    if units.len() < 2 {
        return Ok(());
    }
    let into = MergeInto {
        id: id.clone(),
        name: Some(version.name().to_owned()),
        short: None,
        code: None,
        part_of: None,
        rank: None,
        kind: None,
        level: None,
        functions: None,
        staff: None,
        since: None,
        note: None,
    };
    merge(draft, &units, &into, false)
}

/// Takes away what cannot stay beside the decided record: links that no longer fit, and former ids of units that are there
/// again. What the decided record names and is gone is followed to where it went, or no longer named.
pub(super) fn make_room(draft: &mut Draft<'_>, decided: &Slot) {
    for _ in 0..ROUNDS {
        let Err(Refusal::NotWhole(problems)) = draft.clone().edit().check(draft.map()) else { return };
        let mut helped = false;
        for problem in &problems {
            helped |= match problem {
                Problem::Dangling { slot: slot @ (Slot::Responsibility(..) | Slot::Tie(..)), .. }
                    if slot != decided =>
                {
                    draft.remove(slot.clone());
                    true
                }
                Problem::Dangling { slot: Slot::Node(id), attribute: "body", .. } => is_no_body(draft, id),
                Problem::Empty { slot: slot @ Slot::Setting(_), .. } => {
                    draft.remove(slot.clone());
                    true
                }
                Problem::Dangling { slot, id, .. } => name_heir(draft, slot, id),
                Problem::Doubled { slot: Slot::Node(id) | Slot::Path(id), id: Some(former) } => {
                    forget(draft, id, former) || leave_id_to(draft, decided, former)
                }
                _ => false,
            };
        }
        if !helped {
            return;
        }
    }
}

/// Lets a record name the heir of what is gone, or nothing; whether it can be without.
fn name_heir(draft: &mut Draft<'_>, slot: &Slot, gone: &Id) -> bool {
    let Some(mut record) = draft.get(slot) else { return false };
    let map = draft.map();
    let after = match map.was(gone) {
        Some(heir) if *slot != Slot::Node(heir.clone()) => {
            renaming::in_record(&mut record, &|id: &mut Id| {
                if id == gone {
                    id.clone_from(heir);
                }
            });
            Some(record)
        }
        // What took in its own parent, or lost it, stays where it is.
        _ => {
            let now = if let Slot::Node(own) = slot { map.node(own).and_then(Node::part_of) } else { None };
            without(record, gone, now.filter(|parent| *parent != gone))
        }
    };
    let Some(after) = after else { return false };
    draft.put(slot.clone(), after);
    true
}

/// Takes what only bodies have from a unit that is none now; whether it had that.
fn is_no_body(draft: &mut Draft<'_>, id: &Id) -> bool {
    let mut found = false;
    draft.alter_node(id, |node| {
        if let Node::Actor(actor) = node {
            found = actor.body.take().is_some();
        }
    });
    found
}

/// One id stands for one thing: a node and a path of one id, of which the undecided gives way; whether there were both.
fn leave_id_to(draft: &mut Draft<'_>, decided: &Slot, id: &Id) -> bool {
    let (node, path) = (Slot::Node(id.clone()), Slot::Path(id.clone()));
    let are_both = draft.get(&node).is_some() && draft.get(&path).is_some();
    are_both && (*decided != path || draft.map().node(id).is_some()) && remove(draft, id).is_ok()
}

/// Takes a former id out of the records that had it; whether there was one.
fn forget(draft: &mut Draft<'_>, id: &Id, former: &Id) -> bool {
    let holders = [Some(id), draft.map().was(former)];
    let mut found = false;
    for holder in holders.into_iter().flatten() {
        draft.alter_node(holder, |node| found |= node.was_mut().remove(former));
        if let Some(Record::Path(mut path)) = draft.get(&Slot::Path(holder.clone()))
            && path.was.remove(former)
        {
            draft.put(Slot::Path(holder.clone()), Record::Path(path));
            found = true;
        }
    }
    found
}
