//! A merge under way: what of the base changes, and what is disputed.

use std::collections::BTreeMap;

use crate::edit::{Change, Edit};
use crate::map::{Clash, Conflict, Map, Record, Slot};

use super::{Three, earlier};

/// The changes of one side, as they hold for the merged map.
pub(super) type Changes = BTreeMap<Slot, Change<Record>>;

/// A merge under way.
pub(super) struct Merging {
    pub(super) three: Three,
    /// The slots in which the merged map differs from the base, with what is there then.
    pub(super) changes: BTreeMap<Slot, Option<Record>>,
    conflicts: BTreeMap<Slot, Conflict>,
}

impl Merging {
    pub(super) fn new(three: Three) -> Self {
        Self { three, changes: BTreeMap::new(), conflicts: BTreeMap::new() }
    }

    /// Lists a conflict, unless its slot has one already.
    pub(super) fn list(&mut self, conflict: Conflict) {
        self.conflicts.entry(conflict.slot.clone()).or_insert(conflict);
    }

    /// Whether a conflict about the slot is listed.
    pub(super) fn is_listed(&self, slot: &Slot) -> bool {
        self.conflicts.contains_key(slot)
    }

    /// Lists a conflict about the slot with what all three maps hold there.
    pub(super) fn list_slot(&mut self, slot: &Slot, why: Clash) {
        let of = |map: &Map| map.record(slot).map(Box::new);
        let Three { base, ours, theirs } = &self.three;
        let conflict = Conflict {
            slot: slot.clone(),
            why,
            base: of(base),
            ours: of(ours),
            theirs: of(theirs),
            others: Vec::new(),
        };
        self.list(conflict);
    }

    /// Lets a slot be as the base has it, and says so. Units that a given-up unit had taken in come back with it.
    pub(super) fn give_up(&mut self, slot: &Slot, why: Clash) {
        let Some(after) = self.changes.remove(slot) else { return };
        // Nobody has to decide about a conflict of an earlier merge.
        if !matches!(slot, Slot::Conflict(_)) {
            self.list_slot(slot, why);
        }
        for former in after.iter().flat_map(Record::was) {
            let parts = [Slot::Node(former.clone()), Slot::Path(former.clone())];
            for part in parts {
                if self.changes.get(&part).is_some_and(Option::is_none) {
                    self.changes.remove(&part);
                }
            }
        }
    }

    /// What the merge does to the base.
    pub(super) fn edit(&self) -> Edit {
        let change = |(slot, after): (&Slot, &Option<Record>)| {
            (slot.clone(), Change { before: self.three.base.record(slot), after: after.clone() })
        };
        Edit::of(self.changes.iter().map(change))
    }

    /// The record in a slot of the merged map.
    pub(super) fn record(&self, slot: &Slot) -> Option<Record> {
        self.changes.get(slot).cloned().unwrap_or_else(|| self.three.base.record(slot))
    }

    /// Lets slots hold these records, as far as the map is whole then.
    fn try_together_or_each(&mut self, records: &[(Slot, Record)]) {
        let before = self.changes.clone();
        self.changes.extend(records.iter().map(|(slot, record)| (slot.clone(), Some(record.clone()))));
        if records.is_empty() || self.edit().check(&self.three.base).is_ok() {
            return;
        }
        self.changes = before;
        if let [_, _, ..] = records {
            records.chunks(1).for_each(|one| self.try_together_or_each(one));
        }
    }

    /// The merged map with its conflicts.
    pub(super) fn map(mut self) -> Map {
        for slot in earlier::met_again(&self.three) {
            let why = self.three.ours.conflict(&slot).map_or(Clash::default(), |conflict| conflict.why);
            self.list_slot(&slot, why);
        }
        let mut reopened = Vec::new();
        for (slot, conflict) in std::mem::take(&mut self.conflicts) {
            if earlier::was_open(&self.three, &slot) {
                let conflict = earlier::with_open(&self.three, conflict);
                reopened.extend(earlier::placeholder(&conflict).map(|record| (slot.clone(), record)));
                self.changes.insert(Slot::Conflict(Box::new(slot)), Some(conflict.into()));
            } else {
                self.changes.insert(Slot::Conflict(Box::new(slot)), Some(conflict.into()));
            }
        }
        self.try_together_or_each(&reopened);
        let edit = self.edit();
        let mut map = self.three.base;
        // Repair ends only with an edit that fits; without it the base would stand.
        let _ = edit.apply(&mut map);
        map
    }
}
