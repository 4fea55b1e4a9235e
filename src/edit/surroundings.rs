//! A map as it would be after an edit, without touching it: what the checks of wholeness look at.

use std::collections::{BTreeMap, BTreeSet};

use super::{Change, Edit, references};
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
        let mut claims: BTreeMap<Id, Slot> = BTreeMap::new();
        for (slot, change) in self.edit.changes() {
            if let (Slot::Node(id) | Slot::Path(id), None, Some(_)) = (slot, &change.before, &change.after) {
                claims.entry(id.clone()).or_insert_with(|| slot.clone());
            }
            for former in gained(change) {
                claims.entry(former.clone()).or_insert_with(|| slot.clone());
            }
        }
        let mut gains: BTreeMap<&Id, usize> = BTreeMap::new();
        for former in self.edit.changes().flat_map(|(_, change)| gained(change)) {
            *gains.entry(former).or_default() += 1;
        }
        claims
            .iter()
            .filter(|(id, _)| self.holders(id) + gains.get(id).copied().unwrap_or(0) > 1)
            .map(|(id, slot)| Problem::Doubled { slot: slot.clone(), id: Some(id.clone()) })
            .collect()
    }

    /// How many nodes and paths hold an id after the edit, or held it as a former id before and still do.
    fn holders(&self, id: &Id) -> usize {
        let node = self.node_type(id).is_some();
        let path = match self.edit.change(&Slot::Path(id.clone())) {
            Some(change) => change.after.is_some(),
            None => self.map.path(id).is_some(),
        };
        let still = |slot: &Slot| match self.edit.change(slot) {
            Some(change) => change.after.iter().flat_map(Record::was).any(|former| former == id),
            None => true,
        };
        let former = self.map.was(id).is_some_and(|holder| {
            let slot = if self.map.node(holder).is_some() { Slot::Node } else { Slot::Path };
            still(&slot(holder.clone()))
        });
        usize::from(node) + usize::from(path) + usize::from(former)
    }

    /// Records outside the edit that name something the edit takes away.
    pub(super) fn left_dangling(&self) -> Vec<Problem> {
        let untouched = self.naming_what_goes().into_iter().filter(|slot| self.edit.change(slot).is_none());
        untouched
            .filter_map(|slot| Some((self.map.record(&slot)?, slot)))
            .flat_map(|(record, slot)| crate::map::problems(&slot, &record, self))
            .collect()
    }

    /// The slots of records that name an id which goes or changes its type, a changed dimension, or a programme or
    /// variant that goes.
    fn naming_what_goes(&self) -> BTreeSet<Slot> {
        let (mut nodes, mut programmes) = (BTreeSet::new(), BTreeSet::new());
        let (mut dimensions, mut variants) = (BTreeSet::new(), BTreeSet::new());
        for (slot, change) in self.edit.changes() {
            let Some(before) = &change.before else { continue };
            let ids = match slot {
                Slot::Node(_) if change.after.as_ref().is_none_or(|after| is_another_type(before, after)) => &mut nodes,
                Slot::Programme(_) if change.after.is_none() => &mut programmes,
                Slot::Variant(_) if change.after.is_none() => &mut variants,
                Slot::Setting(SettingKey::Dimension(_)) => &mut dimensions,
                _ => continue,
            };
            if let Slot::Node(id) | Slot::Programme(id) | Slot::Variant(id) | Slot::Setting(SettingKey::Dimension(id)) =
                slot
            {
                ids.insert(id.clone());
            }
        }
        let look_up = |ids: BTreeSet<Id>, find: fn(&Map, &BTreeSet<Id>) -> BTreeSet<Slot>| {
            if ids.is_empty() { BTreeSet::new() } else { find(self.map, &ids) }
        };
        let mut found = look_up(nodes, references::to_nodes);
        found.extend(look_up(programmes, references::to_programmes));
        found.extend(look_up(dimensions, references::to_dimensions));
        found.extend(look_up(variants, references::to_variants));
        found
    }
}

/// Former ids that a record did not have before the change.
fn gained(change: &Change<Record>) -> impl Iterator<Item = &Id> {
    let had = |id: &Id| change.before.iter().flat_map(Record::was).any(|former| former == id);
    change.after.iter().flat_map(Record::was).filter(move |id| !had(id))
}

fn is_another_type(before: &Record, after: &Record) -> bool {
    std::mem::discriminant(before) != std::mem::discriminant(after) || is_body(before) != is_body(after)
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
