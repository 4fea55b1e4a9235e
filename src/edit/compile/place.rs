//! Where a merged unit stands in the line.

use std::collections::BTreeSet;

use super::merge::Parts;
use crate::map::{Id, Map, MergeInto, Rank};

/// The parent said; else an absorbing unit stays where it is, unless it rises in rank or stood below another part; else
/// the lowest common parent of the parts.
pub(super) fn of_merged(map: &Map, parts: &Parts<'_>, into: &MergeInto, rank: Option<Rank>) -> Option<Id> {
    if into.part_of.is_some() {
        return into.part_of.clone();
    }
    if let Some(absorbing) = parts.get(&into.id) {
        let rises = absorbing.as_department().is_some_and(|department| Some(department.rank) != rank);
        let below_a_part = map.ancestors(&into.id).skip(1).any(|id| parts.contains_key(id));
        if !rises && !below_a_part {
            return absorbing.part_of().cloned();
        }
    }
    lowest_common_parent(map, parts)
}

/// Time O(parts · height of the line · log).
fn lowest_common_parent(map: &Map, parts: &Parts<'_>) -> Option<Id> {
    let above = |id| map.ancestors(id).skip(1).filter(|id| !parts.contains_key(id));
    let mut each = parts.keys().copied();
    let mut common: Vec<&Id> = above(each.next()?).collect();
    for id in each {
        let others: BTreeSet<&Id> = above(id).collect();
        common.retain(|id| others.contains(id));
    }
    common.first().copied().cloned()
}
