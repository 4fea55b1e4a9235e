//! Reading what stands beside the graph: settings, dimensions, paths, programmes, variants, rules.

use std::collections::BTreeMap;

use super::Map;
use crate::map::{
    Accepted, Conflict, Id, Node, Path, Programme, Record, Responsibility, RuleSetting, Setting, SettingKey, Settings,
    Slot, Tie, Variant,
};

/// Reading everything else.
impl Map {
    /// The map's own attributes.
    pub fn settings(&self) -> &Settings {
        &self.settings
    }

    /// The dimensions with their values in the order given.
    pub fn dimensions(&self) -> &BTreeMap<Id, Vec<Id>> {
        &self.dimensions
    }

    /// A case path.
    pub fn path(&self, id: &Id) -> Option<&Path> {
        self.paths.get(id).map(|path| &**path)
    }

    /// All case paths by id.
    pub fn paths(&self) -> impl Iterator<Item = (&Id, &Path)> {
        self.paths.iter().map(|(id, path)| (id, &**path))
    }

    /// The node or path that had this id before.
    pub fn was(&self, id: &Id) -> Option<&Id> {
        self.former.get(id)
    }

    /// A programme.
    pub fn programme(&self, id: &Id) -> Option<&Programme> {
        self.programmes.get(id).map(|programme| &**programme)
    }

    /// All programmes by id.
    pub fn programmes(&self) -> impl Iterator<Item = (&Id, &Programme)> {
        self.programmes.iter().map(|(id, programme)| (id, &**programme))
    }

    /// A variant.
    pub fn variant(&self, id: &Id) -> Option<&Variant> {
        self.variants.get(id).map(|variant| &**variant)
    }

    /// All variants by id.
    pub fn variants(&self) -> impl Iterator<Item = (&Id, &Variant)> {
        self.variants.iter().map(|(id, variant)| (id, &**variant))
    }

    /// The settings of rules by rule.
    pub fn rules(&self) -> &BTreeMap<String, RuleSetting> {
        &self.rules
    }

    /// Accepted findings by (rule, subjects).
    pub fn accepted(&self) -> impl Iterator<Item = &Accepted> {
        self.accepted.values()
    }

    /// Conflicts left by a merge.
    pub fn conflicts(&self) -> impl Iterator<Item = &Conflict> {
        self.conflicts.values()
    }

    /// The conflict about a record, if a merge left one.
    pub fn conflict(&self, about: &Slot) -> Option<&Conflict> {
        self.conflicts.get(about)
    }

    /// The record in a slot.
    pub fn record(&self, slot: &Slot) -> Option<Record> {
        match slot {
            Slot::Setting(SettingKey::Dimension(id)) => {
                self.dimensions.get(id).map(|values| Record::Setting(Setting::Dimension(values.clone())))
            }
            Slot::Setting(key) => {
                self.settings.slots().into_iter().find(|(k, _)| k == key).map(|(_, value)| Record::Setting(value))
            }
            Slot::Programme(id) => self.programme(id).cloned().map(Record::Programme),
            Slot::Node(id) => self.node(id).map(Node::to_record),
            Slot::Responsibility(unit, field, scope) => {
                self.responsibility(unit, field, scope).cloned().map(Record::Responsibility)
            }
            Slot::Tie(from, to, kind) => self.tie(from, to, *kind).cloned().map(Record::Tie),
            Slot::Path(id) => self.path(id).cloned().map(Record::Path),
            Slot::Variant(id) => self.variant(id).cloned().map(Record::Variant),
            Slot::Rule(rule) => self.rules.get(rule).cloned().map(Record::Rule),
            Slot::Accepted(..) => self.accepted.get(slot).cloned().map(Record::Accepted),
            Slot::Conflict(about) => self.conflicts.get(about).cloned().map(Record::Conflict),
        }
    }

    /// Every slot that holds a record, in the order of the file.
    pub fn slots(&self) -> Vec<Slot> {
        let settings = self.settings.slots().into_iter().map(|(key, _)| Slot::Setting(key));
        let dimensions = self.dimensions.keys().cloned().map(|id| Slot::Setting(SettingKey::Dimension(id)));
        settings
            .chain(dimensions)
            .chain(self.programmes.keys().cloned().map(Slot::Programme))
            .chain(self.seats.keys().cloned().map(Slot::Node))
            .chain(self.responsibilities().map(Responsibility::slot))
            .chain(self.ties().map(Tie::slot))
            .chain(self.paths.keys().cloned().map(Slot::Path))
            .chain(self.variants.keys().cloned().map(Slot::Variant))
            .chain(self.rules.keys().cloned().map(Slot::Rule))
            .chain(self.accepted.keys().cloned())
            .chain(self.conflicts.keys().cloned().map(|slot| Slot::Conflict(Box::new(slot))))
            .collect()
    }
}
