//! The door through which a map changes.

use std::sync::Arc;

use petgraph::stable_graph::EdgeIndex;
use petgraph::visit::EdgeRef;

use super::{Link, Map, Seat};
use crate::map::{Id, Node, Record, Setting, SettingKey, Slot};

/// The door for changes: only [`Builder`](super::Builder) and `edit/` pass through it, with changes they have checked.
impl Map {
    /// Writes each slot's new record (`None` takes it away). The changes have to leave the map whole.
    ///
    /// Links go before nodes and come after them, so the order of the changes does not matter.
    pub(crate) fn write(&mut self, changes: impl IntoIterator<Item = (Slot, Option<Record>)>) {
        let mut links = Vec::new();
        let mut nodes = Vec::new();
        let mut remembered = Vec::new();
        for (slot, record) in changes {
            if let Slot::Node(id) | Slot::Path(id) = &slot {
                self.forget_former(id);
                remembered.extend(record.iter().flat_map(Record::was).map(|former| (former.clone(), id.clone())));
            }
            match slot {
                Slot::Node(id) => nodes.push((id, record)),
                Slot::Responsibility(..) | Slot::Tie(..) => links.push((slot, record)),
                _ => self.write_aside(slot, record),
            }
        }
        self.former.extend(remembered);
        for (slot, _) in &links {
            self.unlink(slot);
        }
        let mut seated = Vec::new();
        for (id, record) in nodes {
            match record.and_then(Record::into_node) {
                Some(node) => {
                    self.seat(id.clone(), node);
                    seated.push(id);
                }
                None => self.unseat(&id),
            }
        }
        for id in &seated {
            self.link_as_recorded(id);
        }
        for record in links.into_iter().filter_map(|(_, record)| record) {
            self.link(record);
        }
    }

    /// Forgets the former ids of a node or path as it stands.
    fn forget_former(&mut self, id: &Id) {
        let Self { graph, seats, paths, former, .. } = self;
        let node = seats.get(id).and_then(|&seat| graph.node_weight(seat)).map(|seat| seat.node.was());
        let path = paths.get(id).map(|path| &path.was);
        for old in node.into_iter().chain(path).flatten() {
            former.remove(old);
        }
    }

    pub(super) fn write_aside(&mut self, slot: Slot, record: Option<Record>) {
        match (slot, record) {
            (Slot::Setting(SettingKey::Dimension(id)), Some(Record::Setting(Setting::Dimension(values)))) => {
                self.dimensions.insert(id, values);
            }
            (Slot::Setting(SettingKey::Dimension(id)), None) => {
                self.dimensions.remove(&id);
            }
            (Slot::Setting(key), Some(Record::Setting(value))) => self.settings.put(&key, Some(value)),
            (Slot::Setting(key), None) => self.settings.put(&key, None),
            (Slot::Programme(id), Some(Record::Programme(programme))) => {
                self.programmes.insert(id, Arc::new(programme));
            }
            (Slot::Programme(id), _) => {
                self.programmes.remove(&id);
            }
            (Slot::Path(id), Some(Record::Path(path))) => {
                self.paths.insert(id, Arc::new(path));
            }
            (Slot::Path(id), _) => {
                self.paths.remove(&id);
            }
            (Slot::Variant(id), Some(Record::Variant(variant))) => {
                self.variants.insert(id, Arc::new(variant));
            }
            (Slot::Variant(id), _) => {
                self.variants.remove(&id);
            }
            (Slot::Rule(rule), Some(Record::Rule(setting))) => {
                self.rules.insert(rule, setting);
            }
            (Slot::Rule(rule), _) => {
                self.rules.remove(&rule);
            }
            (slot @ Slot::Accepted(..), Some(Record::Accepted(accepted))) => {
                self.accepted.insert(slot, accepted);
            }
            (slot @ Slot::Accepted(..), _) => {
                self.accepted.remove(&slot);
            }
            (Slot::Conflict(about), Some(Record::Conflict(conflict))) => {
                self.conflicts.insert(*about, conflict);
            }
            (Slot::Conflict(about), _) => {
                self.conflicts.remove(&about);
            }
            _ => {}
        }
    }

    fn seat(&mut self, id: Id, node: Node) {
        let node = Arc::new(node);
        if let Some(seat) = self.seats.get(&id).and_then(|&seat| self.graph.node_weight_mut(seat)) {
            seat.node = node;
        } else {
            let seat = self.graph.add_node(Seat { id: id.clone(), node });
            self.seats.insert(id, seat);
        }
    }

    fn unseat(&mut self, id: &Id) {
        if let Some(seat) = self.seats.remove(id) {
            self.graph.remove_node(seat);
        }
    }

    /// Makes the links `PartOf` and `DependsOn` of a node what its record says.
    fn link_as_recorded(&mut self, id: &Id) {
        let Some(&seat) = self.seats.get(id) else { return };
        let old: Vec<EdgeIndex> = self
            .graph
            .edges(seat)
            .filter(|edge| matches!(edge.weight(), Link::PartOf | Link::DependsOn(_)))
            .map(|edge| edge.id())
            .collect();
        for edge in old {
            self.graph.remove_edge(edge);
        }
        let Some(node) = self.graph.node_weight(seat).map(|seat| Arc::clone(&seat.node)) else { return };
        if let Some(&parent) = node.part_of().and_then(|parent| self.seats.get(parent)) {
            self.graph.add_edge(seat, parent, Link::PartOf);
        }
        for (on, kind) in node.as_field().into_iter().flat_map(|field| &field.depends_on) {
            if let Some(&on) = self.seats.get(on) {
                self.graph.add_edge(seat, on, Link::DependsOn(*kind));
            }
        }
    }

    fn unlink(&mut self, slot: &Slot) {
        let edge = match slot {
            Slot::Responsibility(unit, field, scope) => {
                self.responsibilities.remove(&(unit.clone(), field.clone(), scope.clone()))
            }
            Slot::Tie(from, to, kind) => self.ties.remove(&(from.clone(), to.clone(), *kind)),
            _ => None,
        };
        if let Some(edge) = edge {
            self.graph.remove_edge(edge);
        }
    }

    fn link(&mut self, record: Record) {
        match record {
            Record::Responsibility(record) => {
                let (Some(&unit), Some(&field)) = (self.seats.get(&record.unit), self.seats.get(&record.field)) else {
                    return;
                };
                let key = (record.unit.clone(), record.field.clone(), record.scope.clone());
                let edge = self.graph.add_edge(unit, field, Link::Responsibility(Arc::new(record)));
                self.responsibilities.insert(key, edge);
            }
            Record::Tie(tie) => {
                let (Some(&from), Some(&to)) = (self.seats.get(&tie.from), self.seats.get(&tie.to)) else { return };
                let key = (tie.from.clone(), tie.to.clone(), tie.kind);
                let edge = self.graph.add_edge(from, to, Link::Tie(Arc::new(tie)));
                self.ties.insert(key, edge);
            }
            _ => {}
        }
    }
}
