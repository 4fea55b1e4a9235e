//! A map as it would be after an edit, without touching it: what the checks of wholeness look at.

use std::collections::BTreeMap;

use super::Edit;
use crate::map::{Id, Map, NodeType, Problem, Record, Setting, SettingKey, Slot, Surroundings};

/// The map with the edit's changes laid over it.
pub(super) struct After<'a> {
    map: &'a Map,
    edit: &'a Edit,
}

impl<'a> After<'a> {
    pub(super) fn new(map: &'a Map, edit: &'a Edit) -> Self {
        Self { map, edit }
    }

    /// The record in a slot after the edit.
    fn record(&self, slot: &Slot) -> Option<Record> {
        match self.edit.change(slot) {
            Some(change) => change.after.clone(),
            None => self.map.record(slot),
        }
    }

    /// Ids that the edit gives to a second node, path or former id.
    pub(super) fn doubled_ids(&self) -> Vec<Problem> {
        let mut claims: BTreeMap<Id, Vec<Slot>> = BTreeMap::new();
        for (slot, change) in self.edit.changes() {
            let Some(record) = &change.after else { continue };
            if let (Slot::Node(id) | Slot::Path(id), None) = (slot, &change.before) {
                claims.entry(id.clone()).or_default().push(slot.clone());
            }
            let before: Vec<&Id> = change.before.iter().flat_map(Record::was).collect();
            for former in record.was().filter(|former| !before.contains(former)) {
                claims.entry(former.clone()).or_default().push(slot.clone());
            }
        }
        if claims.is_empty() {
            return Vec::new();
        }
        // Who holds an id without the edit, unless the edit takes it from them.
        let mut holders: BTreeMap<Id, usize> = BTreeMap::new();
        for slot in self.map.slots() {
            let (Slot::Node(id) | Slot::Path(id)) = &slot else { continue };
            let Some(record) = self.record(&slot) else { continue };
            if claims.contains_key(id) {
                *holders.entry(id.clone()).or_default() += 1;
            }
            let before: Vec<Id> = self.map.record(&slot).iter().flat_map(Record::was).cloned().collect();
            for former in record.was().filter(|former| before.contains(former) && claims.contains_key(*former)) {
                *holders.entry(former.clone()).or_default() += 1;
            }
        }
        claims
            .into_iter()
            .filter(|(id, claimants)| claimants.len() + holders.get(id).copied().unwrap_or(0) > 1)
            .filter_map(|(id, claimants)| Some(Problem::Doubled { slot: claimants.into_iter().next()?, id: Some(id) }))
            .collect()
    }

    /// Records outside the edit that name something the edit takes away.
    pub(super) fn left_dangling(&self) -> Vec<Problem> {
        if !self.takes_something_away() {
            return Vec::new();
        }
        let untouched = self.map.slots().into_iter().filter(|slot| self.edit.change(slot).is_none());
        untouched
            .filter_map(|slot| Some((self.map.record(&slot)?, slot)))
            .flat_map(|(record, slot)| crate::map::problems(&slot, &record, self))
            .collect()
    }

    /// Whether an id, its type, a dimension's value or a programme goes.
    fn takes_something_away(&self) -> bool {
        self.edit.changes().any(|(slot, change)| match (slot, &change.before, &change.after) {
            (Slot::Node(_) | Slot::Programme(_) | Slot::Variant(_), Some(_), None)
            | (Slot::Setting(SettingKey::Dimension(_)), Some(_), _) => true,
            (Slot::Node(id), Some(before), Some(after)) => {
                std::mem::discriminant(before) != std::mem::discriminant(after)
                    || is_body(before) != is_body(after)
                    || self.map.node(id).is_none()
            }
            _ => false,
        })
    }
}

fn is_body(record: &Record) -> bool {
    matches!(record, Record::Actor(actor) if actor.kind == crate::map::ActorKind::Body)
}

impl Surroundings for After<'_> {
    fn node_type(&self, id: &Id) -> Option<NodeType> {
        match self.edit.change(&Slot::Node(id.clone())) {
            Some(change) => match change.after.as_ref()? {
                Record::Department(_) => Some(NodeType::Department),
                Record::Actor(_) => Some(NodeType::Actor),
                Record::Field(_) => Some(NodeType::Field),
                _ => None,
            },
            None => self.map.node_type(id),
        }
    }

    fn is_body(&self, id: &Id) -> bool {
        match self.edit.change(&Slot::Node(id.clone())) {
            Some(change) => change.after.as_ref().is_some_and(is_body),
            None => self.map.node(id).is_some_and(crate::map::Node::is_body),
        }
    }

    fn parent(&self, id: &Id) -> Option<Id> {
        match self.edit.change(&Slot::Node(id.clone())) {
            Some(change) => match change.after.as_ref()? {
                Record::Department(department) => department.part_of.clone(),
                Record::Actor(actor) => actor.part_of.clone(),
                Record::Field(field) => field.part_of.clone(),
                _ => None,
            },
            None => self.map.parent(id).cloned(),
        }
    }

    fn has_programme(&self, id: &Id) -> bool {
        self.record(&Slot::Programme(id.clone())).is_some()
    }

    fn dimension(&self, id: &Id) -> Option<Vec<Id>> {
        match self.record(&Slot::Setting(SettingKey::Dimension(id.clone())))? {
            Record::Setting(Setting::Dimension(values)) => Some(values),
            _ => None,
        }
    }

    fn has_variant(&self, id: &Id) -> bool {
        self.record(&Slot::Variant(id.clone())).is_some()
    }

    fn variant_from(&self, id: &Id) -> Option<Id> {
        match self.record(&Slot::Variant(id.clone()))? {
            Record::Variant(variant) => variant.from,
            _ => None,
        }
    }
}
