//! The line over dense indices: who stands above whom, and the office of each unit.

use std::collections::HashMap;

use super::{Forest, UnitSeat};
use crate::map::{Id, Map, Node, Rank};

/// The nearest node above each of `ids` that is there on the day. Time O(all nodes) in sum.
pub(super) fn parents<'a>(
    map: &'a Map,
    ids: impl Iterator<Item = &'a Id>,
    numbers: &HashMap<&'a Id, u32>,
) -> Vec<Option<u32>> {
    // Where a chain of ended nodes leads, so that no chain is walked twice.
    let mut beyond: HashMap<&Id, Option<u32>> = HashMap::new();
    ids.map(|id| {
        let mut ended = Vec::new();
        let mut above = map.parent(id);
        let found = loop {
            let Some(parent) = above else { break None };
            if let Some(&number) = numbers.get(parent) {
                break Some(number);
            }
            if let Some(&known) = beyond.get(parent) {
                break known;
            }
            ended.push(parent);
            above = map.parent(parent);
        };
        beyond.extend(ended.into_iter().map(|parent| (parent, found)));
        found
    })
    .collect()
}

/// The office of each unit (SEMANTICS section 5): of a department the nearest `Office` or `StaffUnit` at or above it,
/// else the highest one at or above it below `Head` and `Division`, else itself; of an actor the top of its line.
pub(super) fn offices(units: &[UnitSeat<'_>], line: &Forest) -> Vec<u32> {
    // For each unit: the nearest office at or above it, and the highest unit that is neither head nor division.
    let mut nearest: Vec<Option<u32>> = vec![None; units.len()];
    let mut highest: Vec<Option<u32>> = vec![None; units.len()];
    for &unit in line.preorder() {
        let at = unit as usize;
        let above = line.parent(unit).map(|parent| parent as usize);
        let rank = units[at].node.as_department().map(|department| department.rank);
        let is_office = matches!(rank, Some(Rank::Office | Rank::StaffUnit));
        nearest[at] = if is_office { Some(unit) } else { above.and_then(|above| nearest[above]) };
        let is_top = matches!(rank, Some(Rank::Head | Rank::Division));
        highest[at] = above.and_then(|above| highest[above]).or((!is_top).then_some(unit));
    }
    (0..units.len() as u32).map(|unit| nearest[unit as usize].or(highest[unit as usize]).unwrap_or(unit)).collect()
}

impl UnitSeat<'_> {
    /// Whether it is a department.
    pub fn is_department(&self) -> bool {
        matches!(self.node, Node::Department(_))
    }
}
