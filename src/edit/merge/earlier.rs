//! Conflicts that earlier merges left, where a merge meets them again: no version of a record is lost.
//!
//! A disputed record is the sum of its versions less what they began from (so jj keeps conflicts). What the sides made of it
//! since is added and what they began from is taken away: what cancels out is decided, and the rest is open.

use crate::map::{Clash, Conflict, Map, Record, Slot};

use super::Three;
use super::combine::{one, order};

/// A record as someone has it; `None` where it is not there.
type Version = Option<Record>;

/// The versions of a record in one map, and what they began from: one less.
struct Sum {
    versions: Vec<Version>,
    began: Vec<Version>,
}

/// The slots about which both sides hold a conflict, each another than the other and than the base.
pub(super) fn met_again(three: &Three) -> Vec<Slot> {
    let differ = |conflict: &&Conflict| {
        let slot = &conflict.slot;
        let [base, theirs] = [&three.base, &three.theirs].map(|map| map.conflict(slot));
        theirs.is_some_and(|theirs| !is_same(conflict, theirs) && base.is_none_or(|base| !is_same(base, theirs)))
            && base.is_none_or(|base| !is_same(base, conflict))
    };
    three.ours.conflicts().filter(differ).map(|conflict| conflict.slot.clone()).collect()
}

/// What becomes of an earlier conflict: decided where one side decided it, else what a side made of it. Where both made
/// something else of it, see [`met_again`].
pub(super) fn of_three<'a>(
    base: Option<&'a Record>,
    ours: Option<&'a Record>,
    theirs: Option<&'a Record>,
) -> Option<&'a Record> {
    let is_same = |one: Option<&Record>, other: Option<&Record>| match (one, other) {
        (Some(Record::Conflict(one)), Some(Record::Conflict(other))) => is_same(one, other),
        (one, other) => one == other,
    };
    if is_same(base, theirs) || is_same(ours, theirs) {
        ours
    } else if is_same(base, ours) {
        theirs
    } else {
        ours.or(theirs)
    }
}

/// Whether two conflicts say the same; which side is called ours does not matter.
fn is_same(one: &Conflict, other: &Conflict) -> bool {
    one == other || *one == swapped(other)
}

fn swapped(conflict: &Conflict) -> Conflict {
    let Conflict { ours, theirs, .. } = conflict.clone();
    Conflict { ours: theirs, theirs: ours, ..conflict.clone() }
}

/// Whether a record was disputed before.
pub(super) fn was_open(three: &Three, slot: &Slot) -> bool {
    [&three.base, &three.ours, &three.theirs].into_iter().any(|map| map.conflict(slot).is_some())
}

/// What stands for a disputed record while it is not decided: what it began from, with what is not disputed. Nothing where other
/// records are part of the dispute.
pub(super) fn placeholder(conflict: &Conflict) -> Option<Record> {
    let Conflict { slot, base, ours, theirs, .. } = conflict;
    let is_its_own = matches!(conflict.why, Clash::BothChanged | Clash::RemovedAndChanged);
    is_its_own.then(|| one(slot, base.as_deref(), ours.as_deref(), theirs.as_deref()).0).flatten()
}

/// A conflict of the merge under way with all that earlier merges left open about its record.
pub(super) fn with_open(three: &Three, conflict: Conflict) -> Conflict {
    let slot = &conflict.slot;
    let version = |record: &Option<Box<Record>>| record.as_deref().cloned();
    let base = sum(&three.base, slot, version(&conflict.base));
    let ours = sum(&three.ours, slot, version(&conflict.ours));
    let theirs = sum(&three.theirs, slot, version(&conflict.theirs));

    let mut left: Vec<&Version> = ours.versions.iter().chain(&theirs.versions).chain(&base.began).collect();
    let mut began: Vec<&Version> = Vec::new();
    for gone in ours.began.iter().chain(&theirs.began).chain(&base.versions) {
        match left.iter().position(|version| *version == gone) {
            Some(place) => drop(left.swap_remove(place)),
            None => began.push(gone),
        }
    }
    left.sort_by_key(|version| version.as_ref().map(order));
    left.dedup();
    let of = |sum: &Sum| {
        let mut versions = sum.versions.iter().filter(|version| left.contains(version)).cloned();
        let first = versions.next();
        (first.clone(), versions.find(|version| Some(version) != first.as_ref()))
    };
    let (our, their) = match (of(&ours), of(&theirs)) {
        ((Some(our), _), (Some(their), _)) if our != their => (our, their),
        ((Some(_), Some(our)), (Some(_), Some(their))) if our != their => (our, their),
        ((Some(one), Some(other)), (None | Some(_), None)) => (one, other),
        ((None | Some(_), None), (Some(one), Some(other))) => (one, other),
        _ => (version(&conflict.ours), version(&conflict.theirs)),
    };
    let others = left.into_iter().filter(|version| **version != our && **version != their);
    let others = others.filter_map(Clone::clone).collect();
    let base = began.into_iter().min_by_key(|version| version.as_ref().map(order)).cloned();
    let boxed = |version: Version| version.map(Box::new);
    Conflict {
        base: base.map_or_else(|| conflict.base.clone(), boxed),
        ours: boxed(our),
        theirs: boxed(their),
        others,
        ..conflict
    }
}

/// A record in one map as a sum; `value` is what stands in its slot there.
fn sum(map: &Map, slot: &Slot, value: Version) -> Sum {
    let Some(conflict) = map.conflict(slot) else { return Sum { versions: vec![value], began: Vec::new() } };
    let version = |record: &Option<Box<Record>>| record.as_deref().cloned();
    let base = version(&conflict.base);
    let mut versions = vec![version(&conflict.ours), version(&conflict.theirs)];
    versions.extend(conflict.others.iter().cloned().map(Some));
    let placeholder = one(slot, conflict.base.as_deref(), conflict.ours.as_deref(), conflict.theirs.as_deref()).0;
    // What somebody wrote there since, without saying that it decides the conflict, is one more version.
    if value != base && value != placeholder {
        versions.insert(0, value);
    }
    Sum { began: vec![base; versions.len() - 1], versions }
}
