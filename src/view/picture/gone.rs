//! What the variant shown does not have any more: where it stands in the picture, and what it was tied to.

use std::collections::{BTreeMap, BTreeSet};

use super::Look;
use crate::layout::Point;
use crate::map::{Day, Id, Slot};
use crate::variant::Fate;
use crate::view::{node_active, tie_active};

/// Units and ties of the base that the variant does not have.
#[derive(Default)]
pub(super) struct Gone<'a> {
    /// The units, each in the middle of what it was tied to and what it became.
    pub(super) places: BTreeMap<Id, Point>,
    /// The ties.
    pub(super) ties: Vec<(&'a Id, &'a Id)>,
}

impl<'a> Gone<'a> {
    /// Those that hold on a day; one that nothing in the picture was tied to has no place. Time O(t log n) for t ties of the base.
    pub(super) fn of(places: &BTreeMap<Id, Point>, day: Day, look: Look<'a>) -> Self {
        let Some(against) = look.against else { return Self::default() };
        let contrast = against.contrast;
        let mut near: BTreeMap<&Id, BTreeSet<&Id>> = BTreeMap::new();
        let units = contrast.all_gone().filter(|(_, node)| node.node_type().is_unit() && node_active(node, day));
        for (id, _) in units {
            near.entry(id).or_default().extend(contrast.heirs(id));
        }
        let mut ties = Vec::new();
        for tie in against.base.ties().filter(|tie| tie_active(against.base, tie, day)) {
            for (end, other) in [(&tie.from, &tie.to), (&tie.to, &tie.from)] {
                if let Some(near) = near.get_mut(end) {
                    near.insert(other);
                }
            }
            let is_gone = contrast.fate(&tie.slot()) == Some(Fate::Gone);
            if is_gone || near.contains_key(&tie.from) || near.contains_key(&tie.to) {
                ties.push((&tie.from, &tie.to));
            }
        }
        let middle = |ids: BTreeSet<&Id>| {
            let known: Vec<Point> = ids.into_iter().filter_map(|id| places.get(id).copied()).collect();
            let count = known.len() as f64;
            let sum = |of: fn(&Point) -> f64| known.iter().map(of).sum::<f64>() / count;
            (!known.is_empty()).then(|| Point::new(sum(|point| point.x), sum(|point| point.y)))
        };
        let placed = near.into_iter().filter_map(|(id, near)| Some((id.clone(), middle(near)?)));
        Self { places: placed.collect(), ties }
    }
}

/// What a node was tied to in the base, or had a task in, and is not any more.
pub(super) fn gone_of(centre: &Id, look: Look<'_>) -> BTreeSet<Id> {
    let Some(against) = look.against else { return BTreeSet::new() };
    let gone = against.contrast.fates().filter(|(_, fate)| *fate == Fate::Gone);
    let other = gone.filter_map(|(slot, _)| match slot {
        Slot::Tie(one, other, _) | Slot::Responsibility(one, other, _) if one == centre => Some(other.clone()),
        Slot::Tie(other, one, _) | Slot::Responsibility(other, one, _) if one == centre => Some(other.clone()),
        _ => None,
    });
    other.collect()
}
