//! What ids are called: by the map, or by actions that have not happened yet.

use std::borrow::Cow;
use std::collections::BTreeMap;

use super::shown;
use crate::map::{Action, Id, Map};

/// Names of ids, safe to be shown.
#[derive(Debug, Clone, Default)]
pub(super) struct Names<'a> {
    map: Option<&'a Map>,
    new: BTreeMap<&'a Id, &'a str>,
}

impl<'a> Names<'a> {
    /// The names in a map; without one every id is called by itself.
    pub(super) fn of(map: Option<&'a Map>) -> Self {
        Self { map, new: BTreeMap::new() }
    }

    /// The map, where there is one.
    pub(super) fn map(&self) -> Option<&'a Map> {
        self.map
    }

    /// The name of an id; the id itself where it has none.
    pub(super) fn name(&self, id: &'a Id) -> Cow<'a, str> {
        let name = self.new.get(id).copied();
        shown(name.unwrap_or_else(|| self.map.map_or(id.as_str(), |map| map.name(id))))
    }

    /// The names of several ids.
    pub(super) fn names(&self, ids: impl IntoIterator<Item = &'a Id>) -> Vec<Cow<'a, str>> {
        ids.into_iter().map(|id| self.name(id)).collect()
    }

    /// The name of what has this id; the text itself where it is no id.
    pub(super) fn name_of(&self, text: &str) -> String {
        let Ok(id) = text.parse::<Id>() else { return shown(text).into_owned() };
        let name = self.new.get(&id).copied();
        shown(name.unwrap_or_else(|| self.map.map_or(text, |map| map.name(&id)))).into_owned()
    }

    /// Learns the names that an action gives, so that later actions may speak of them.
    pub(super) fn learn(&mut self, action: &'a Action) {
        match action {
            Action::AddDepartment { id, department } => self.call(id, &department.name),
            Action::AddActor { id, actor } => self.call(id, &actor.name),
            Action::AddField { id, field } => self.call(id, &field.name),
            Action::AddPath { id, path } => self.call(id, &path.name),
            Action::AddProgramme { id, programme } => self.call(id, &programme.name),
            Action::AddVariant { id, variant } => self.call(id, &variant.name),
            Action::Rename { id, name } => self.call(id, name),
            Action::Merge { into, .. } => {
                if let Some(name) = &into.name {
                    self.call(&into.id, name);
                }
            }
            Action::Split { into, .. } => into.iter().for_each(|part| self.call(&part.id, &part.name)),
            Action::ChangeId { id, to } => {
                let name = self.new.get(id).copied().or_else(|| Some(self.map?.name(id)));
                if let Some(name) = name {
                    self.call(to, name);
                }
            }
            _ => {}
        }
    }

    fn call(&mut self, id: &'a Id, name: &'a str) {
        self.new.insert(id, name);
    }
}
