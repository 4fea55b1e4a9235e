//! What has to go with a decided conflict, so that either side can be taken while the map stays whole.

use std::collections::BTreeSet;

use super::draft::Draft;
use super::merge::merge;
use crate::edit::Refusal;
use crate::map::{Id, MergeInto, Node, Problem, Slot};

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
/// again.
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
                Problem::Doubled { slot: Slot::Node(id), id: Some(former) } => forget(draft, id, former),
                _ => false,
            };
        }
        if !helped {
            return;
        }
    }
}

/// Takes a former id out of the records that had it; whether there was one.
fn forget(draft: &mut Draft<'_>, id: &Id, former: &Id) -> bool {
    let holders = [Some(id), draft.map().was(former)];
    let mut found = false;
    for holder in holders.into_iter().flatten() {
        draft.alter_node(holder, |node| found |= node.was_mut().remove(former));
    }
    found
}
