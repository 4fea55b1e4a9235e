//! Several departments, or several actors, become one.

use std::collections::{BTreeMap, BTreeSet};

use super::draft::{Draft, free, unit};
use super::pass::pass;
use super::{merged, place};
use crate::edit::Refusal;
use crate::map::{Id, Map, MergeInto, Node, NodeType, Rank, Slot};

/// The parts of a merge by id, all of one type.
pub(super) type Parts<'a> = BTreeMap<&'a Id, &'a Node>;

pub(super) fn merge(
    draft: &mut Draft<'_>,
    units: &BTreeSet<Id>,
    into: &MergeInto,
    keep_sections: bool,
) -> Result<(), Refusal> {
    let map = draft.map();
    let parts = parts(map, units)?;
    let absorbs = parts.contains_key(&into.id);
    if !absorbs && !map.was(&into.id).is_some_and(|part| units.contains(part)) {
        free(map, &into.id)?;
    }
    if !absorbs && into.name.is_none() {
        return Err(Refusal::Unnamed { id: into.id.clone() });
    }
    let rank = into.rank.or_else(|| highest_rank(&parts));
    let part_of = place::of_merged(map, &parts, into, rank);
    if keep_sections {
        gather(draft, &parts, into, rank, part_of);
    } else {
        unite(draft, units, &parts, into, rank, part_of);
    }
    Ok(())
}

fn parts<'a>(map: &'a Map, units: &'a BTreeSet<Id>) -> Result<Parts<'a>, Refusal> {
    if units.len() < 2 {
        return Err(Refusal::TooFew);
    }
    let parts: Parts<'a> = units.iter().map(|id| Ok((id, unit(map, id)?))).collect::<Result<_, Refusal>>()?;
    let types: BTreeSet<NodeType> = parts.values().map(|node| node.node_type()).collect();
    if types.len() > 1 {
        return Err(Refusal::MixedMerge { units: units.iter().cloned().collect() });
    }
    Ok(parts)
}

/// The parts go; one unit has all that was theirs.
fn unite(
    draft: &mut Draft<'_>,
    units: &BTreeSet<Id>,
    parts: &Parts<'_>,
    into: &MergeInto,
    rank: Option<Rank>,
    part_of: Option<Id>,
) {
    let map = draft.map();
    let mut node = merged::whole(parts, into, rank);
    node.set_part_of(part_of);
    let former = parts.values().flat_map(|node| node.was()).chain(units);
    *node.was_mut() = former.filter(|id| **id != into.id).cloned().collect();
    let is_body = node.is_body();
    for id in units {
        draft.remove(Slot::Node(id.clone()));
    }
    draft.put(Slot::Node(into.id.clone()), node);
    for child in units.iter().flat_map(|id| map.children(id)).filter(|child| !units.contains(*child)) {
        draft.alter_node(child, |node| node.set_part_of(Some(into.id.clone())));
    }
    pass(draft, units, &into.id, is_body);
}

/// The parts stay as sections under one unit, which has nothing of its own but what `into` says.
fn gather(draft: &mut Draft<'_>, parts: &Parts<'_>, into: &MergeInto, rank: Option<Rank>, part_of: Option<Id>) {
    let mut above = merged::above(parts, into, rank);
    above.set_part_of(part_of);
    // The new unit may take back a former id of one of the parts.
    for id in parts.keys().copied().filter(|id| **id != into.id) {
        draft.alter_node(id, |node| {
            node.was_mut().remove(&into.id);
            node.set_part_of(Some(into.id.clone()));
            if let Node::Department(department) = node {
                department.rank = Rank::Section;
            }
        });
    }
    draft.put(Slot::Node(into.id.clone()), above);
}

/// The highest rank of merged departments: offices and what stands beside them before sections.
fn highest_rank(parts: &Parts<'_>) -> Option<Rank> {
    let height = |rank: &Rank| match rank {
        Rank::Head => 0,
        Rank::Division => 1,
        Rank::Office => 2,
        Rank::Company => 3,
        Rank::StaffUnit => 4,
        Rank::Commissioner => 5,
        Rank::Section => 6,
    };
    parts.values().filter_map(|node| node.as_department()).map(|department| department.rank).min_by_key(height)
}
