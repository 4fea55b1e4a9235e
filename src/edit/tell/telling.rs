//! What has been told of an edit so far, and what is left to tell.

use std::borrow::Cow;
use std::collections::BTreeMap;

use crate::edit::{Change, Edit};
use crate::map::{Action, Id, Map, Node, NodeType, Record, Slot};

/// The actions told, and the changes still to be told.
pub(super) struct Telling<'a> {
    /// The map after the actions that were told by doing them (see `first.rs`).
    pub(super) map: Cow<'a, Map>,
    pub(super) said: Vec<Action>,
    pub(super) left: BTreeMap<Slot, Change<Record>>,
}

impl<'a> Telling<'a> {
    pub(super) fn new(map: Cow<'a, Map>, said: Vec<Action>, left: &Edit) -> Self {
        Self { map, said, left: left.changes().map(|(slot, change)| (slot.clone(), change.clone())).collect() }
    }

    /// Says that a part of a record's change has been told: it is like this now.
    pub(super) fn now(&mut self, slot: &Slot, record: Record) {
        if let Some(change) = self.left.get_mut(slot) {
            change.before = Some(record);
        }
    }

    /// Takes the changes out whose slot and change are wanted; they have to be told now.
    pub(super) fn take(&mut self, wanted: impl Fn(&Slot, &Change<Record>) -> bool) -> BTreeMap<Slot, Change<Record>> {
        let (taken, left) = std::mem::take(&mut self.left).into_iter().partition(|(slot, change)| wanted(slot, change));
        self.left = left;
        taken
    }

    /// The node as it is when all is told.
    pub(super) fn node_at_last(&self, id: &Id) -> Option<Cow<'_, Node>> {
        match self.left.get(&Slot::Node(id.clone())) {
            Some(change) => change.after.clone().and_then(Record::into_node).map(Cow::Owned),
            None => self.map.node(id).map(Cow::Borrowed),
        }
    }

    /// The parent of a node when all is told.
    pub(super) fn parent_at_last(&self, id: &Id) -> Option<Id> {
        self.node_at_last(id).and_then(|node| node.part_of().cloned())
    }

    /// Whether a node of the type (none: a unit) is there by what has been told so far.
    pub(super) fn is_there(&self, id: &Id, wanted: Option<NodeType>) -> bool {
        let found = match self.left.get(&Slot::Node(id.clone())) {
            Some(change) => change.before.clone().and_then(Record::into_node).map(|node| node.node_type()),
            None => self.map.node_type(id),
        };
        found.is_some_and(|found| wanted.map_or(found.is_unit(), |wanted| found == wanted))
    }
}
