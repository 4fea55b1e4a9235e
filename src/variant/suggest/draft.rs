//! Actions done on a copy of the map one after the other, with what units become.

use super::constraints::Constraints;
use crate::map::{Action, Department, Id, Map, Node};
use crate::variant::Lineage;

/// A copy of the map, and what was done to it.
#[derive(Debug, Clone)]
pub(super) struct Draft {
    pub(super) map: Map,
    pub(super) lineage: Lineage,
    pub(super) actions: Vec<Action>,
}

impl Draft {
    pub(super) fn of(map: &Map) -> Self {
        Self { map: map.clone(), lineage: Lineage::of(map), actions: Vec::new() }
    }

    /// The map after all these actions; `None` where one is forbidden, does not fit or changes nothing.
    pub(super) fn after(map: &Map, actions: &[Action], constraints: &Constraints) -> Option<Self> {
        let mut draft = Self::of(map);
        for action in actions {
            if !constraints.allow(action, &draft.map) {
                return None;
            }
            draft.write(action.clone())?;
        }
        Some(draft)
    }

    /// Does an action; `None` where it does not fit or changes nothing.
    pub(super) fn write(&mut self, action: Action) -> Option<()> {
        let edit = action.edit(&self.map).ok().filter(|edit| !edit.is_empty())?;
        let passing = Lineage::passing(&action, &self.map);
        edit.apply(&mut self.map).ok()?;
        self.lineage.pass(&passing, &self.map);
        self.actions.push(action);
        Some(())
    }
}

/// An id made from a name that nothing on the map has or had.
pub(super) fn free(map: &Map, name: &str) -> Id {
    Id::free(name, "unit", |id| map.node(id).is_some() || map.path(id).is_some() || map.was(id).is_some())
}

/// A department of the map.
pub(super) fn department<'a>(map: &'a Map, id: &Id) -> Option<&'a Department> {
    map.node(id).and_then(Node::as_department)
}
