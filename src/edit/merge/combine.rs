//! Slot by slot: what one side changed is taken, what both changed is joined.

use std::collections::BTreeSet;

use crate::map::{Clash, Conflict, Record, Slot, Stands};

use super::earlier;
use super::merging::{Changes, Merging};
use super::record::{says_nothing, three_way};

/// Joins the changes of both sides.
pub(super) fn combine(merging: &mut Merging, sides: &[Changes; 2]) {
    let [ours, theirs] = sides;
    let slots: BTreeSet<&Slot> = ours.keys().chain(theirs.keys()).collect();
    for slot in slots {
        let there = merging.three.base.record(slot);
        let changes = [ours.get(slot), theirs.get(slot)];
        // A change that was followed to another record begins where that record's part began; of two such, where the
        // first of them in the order of the file did.
        let elsewhere = changes.into_iter().flatten().map(|change| &change.before).filter(|before| **before != there);
        let base = elsewhere.min_by_key(|before| before.as_ref().map(order)).unwrap_or(&there).clone();
        let [ours, theirs] = changes.map(|change| change.map_or_else(|| there.clone(), |change| change.after.clone()));
        let (after, clash) = one(slot, base.as_ref(), ours.as_ref(), theirs.as_ref());
        if let Some(why) = clash {
            let boxed = |record: Option<Record>| record.map(Box::new);
            let (base, ours, theirs) = (boxed(base), boxed(ours), boxed(theirs));
            merging.list(Conflict { slot: slot.clone(), why, base, ours, theirs, others: Vec::new() });
        }
        if after != there {
            merging.changes.insert(slot.clone(), after);
        }
    }
}

/// Three versions of what is in one slot as one.
pub(super) fn one(
    slot: &Slot,
    base: Option<&Record>,
    ours: Option<&Record>,
    theirs: Option<&Record>,
) -> (Option<Record>, Option<Clash>) {
    if let Slot::Conflict(_) = slot {
        // There is no conflict about a conflict that an earlier merge left.
        return (earlier::of_three(base, ours, theirs).cloned(), None);
    }
    if ours == theirs || base == theirs {
        return (ours.cloned(), None);
    }
    if base == ours {
        return (theirs.cloned(), None);
    }
    let (Some(ours), Some(theirs)) = (ours, theirs) else {
        return (base.cloned(), Some(Clash::RemovedAndChanged));
    };
    match three_way(base, ours, theirs, Stands::Placeholder) {
        Some((record, disputed)) => {
            (Some(record).filter(|record| !says_nothing(record)), (!disputed.is_empty()).then_some(Clash::BothChanged))
        }
        None => (base.or(Some(first(ours, theirs))).cloned(), Some(Clash::TwoThings)),
    }
}

/// The record that comes first in the order of the file.
pub(super) fn first<'a>(one: &'a Record, other: &'a Record) -> &'a Record {
    if order(one) <= order(other) { one } else { other }
}

pub(super) fn order(record: &Record) -> (u8, String) {
    let section = match record {
        Record::Department(_) => 0,
        Record::Actor(_) => 1,
        Record::Field(_) => 2,
        _ => 3,
    };
    (section, ron::to_string(record).unwrap_or_default())
}
