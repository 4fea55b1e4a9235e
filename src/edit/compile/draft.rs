//! A draft: the records an action touches, laid over a map that stays as it is.

use std::collections::BTreeMap;

use crate::edit::{Change, Edit, Refusal};
use crate::map::{Id, Map, Node, NodeType, Record, Slot, Variant};

/// Touched records over a map. Costs what is touched, never the whole map.
#[derive(Clone)]
pub(super) struct Draft<'a> {
    map: &'a Map,
    touched: BTreeMap<Slot, Option<Record>>,
}

impl<'a> Draft<'a> {
    pub(super) fn new(map: &'a Map) -> Self {
        Self { map, touched: BTreeMap::new() }
    }

    /// The map as it was before the action.
    pub(super) fn map(&self) -> &'a Map {
        self.map
    }

    /// The record as the draft has it.
    pub(super) fn get(&self, slot: &Slot) -> Option<Record> {
        match self.touched.get(slot) {
            Some(record) => record.clone(),
            None => self.map.record(slot),
        }
    }

    /// Writes a record; names are composed.
    pub(super) fn put(&mut self, slot: Slot, record: impl Into<Record>) {
        self.touched.insert(slot, Some(record.into().composed()));
    }

    /// Takes a record away.
    pub(super) fn remove(&mut self, slot: Slot) {
        self.touched.insert(slot, None);
    }

    /// The node as the draft has it.
    pub(super) fn node(&self, id: &Id) -> Option<Node> {
        self.get(&Slot::Node(id.clone())).and_then(Record::into_node)
    }

    /// Changes a node where it is there.
    pub(super) fn alter_node(&mut self, id: &Id, change: impl FnOnce(&mut Node)) {
        if let Some(mut node) = self.node(id) {
            change(&mut node);
            self.put(Slot::Node(id.clone()), node);
        }
    }

    /// The exact effect of the draft.
    pub(super) fn edit(self) -> Edit {
        let map = self.map;
        Edit::of(self.touched.into_iter().map(|(slot, after)| {
            let change = Change { before: map.record(&slot), after };
            (slot, change)
        }))
    }
}

/// The node of an id, or the refusal that there is none.
pub(super) fn node<'a>(map: &'a Map, id: &Id) -> Result<&'a Node, Refusal> {
    map.node(id).ok_or_else(|| Refusal::UnknownNode { id: id.clone() })
}

/// The unit of an id, or the refusal that there is none.
pub(super) fn unit<'a>(map: &'a Map, id: &Id) -> Result<&'a Node, Refusal> {
    let found = map.node(id).filter(|node| node.node_type().is_unit());
    found.ok_or_else(|| Refusal::Unknown { id: id.clone(), expected: crate::map::Expected::Unit })
}

/// Whether the id is a field; the refusal says that it is none.
pub(super) fn field(map: &Map, id: &Id) -> Result<(), Refusal> {
    if map.node_type(id) == Some(NodeType::Field) {
        return Ok(());
    }
    Err(Refusal::Unknown { id: id.clone(), expected: crate::map::Expected::Field })
}

/// The variant of an id, or the refusal that there is none.
pub(super) fn variant<'a>(map: &'a Map, id: &Id) -> Result<&'a Variant, Refusal> {
    map.variant(id).ok_or_else(|| Refusal::Unknown { id: id.clone(), expected: crate::map::Expected::Variant })
}

/// Refuses an id that a node or path has, or had before.
pub(super) fn free(map: &Map, id: &Id) -> Result<(), Refusal> {
    if map.node(id).is_some() || map.path(id).is_some() || map.was(id).is_some() {
        return Err(Refusal::Taken { id: id.clone() });
    }
    Ok(())
}
