//! Which units of the base became which units of the variant (SEMANTICS section 6).

use std::collections::{BTreeMap, BTreeSet};

use crate::map::{Action, Id, Map};

/// From each unit of the base to what it is in the variant: itself, another id, a merged unit, several parts, nothing.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Lineage {
    heirs: BTreeMap<Id, BTreeSet<Id>>,
}

/// Which units an action turns into which others.
pub(super) struct Passing(BTreeMap<Id, Vec<Id>>);

impl Lineage {
    /// The lineage of a map that nothing was done to yet.
    pub fn of(map: &Map) -> Self {
        Self { heirs: map.units().map(|(id, _)| (id.clone(), BTreeSet::from([id.clone()]))).collect() }
    }

    /// What a unit of the base became, by id; nothing where it was removed or is no unit of the base.
    pub fn heirs(&self, unit: &Id) -> impl Iterator<Item = &Id> {
        self.heirs.get(unit).into_iter().flatten()
    }

    /// Every unit of the base with what it became, by id.
    pub fn iter(&self) -> impl Iterator<Item = (&Id, &BTreeSet<Id>)> {
        self.heirs.iter()
    }

    /// The other way round: the units of the base that went into each unit of the variant. A unit that the variant
    /// adds is not in it.
    pub fn origins(&self) -> BTreeMap<&Id, Vec<&Id>> {
        let mut origins: BTreeMap<&Id, Vec<&Id>> = BTreeMap::new();
        for (unit, heirs) in &self.heirs {
            for heir in heirs {
                origins.entry(heir).or_default().push(unit);
            }
        }
        origins
    }

    /// Follows an action that was done and led from `before` to `after`.
    pub(super) fn follow(&mut self, action: &Action, before: &Map, after: &Map) {
        self.pass(&Self::passing(action, before), after);
    }

    /// What an action on this map will turn units into.
    pub(super) fn passing(action: &Action, before: &Map) -> Passing {
        Passing(passes(action, before))
    }

    /// Follows an action that was done and led to `after`.
    pub(super) fn pass(&mut self, passing: &Passing, after: &Map) {
        let Passing(passes) = passing;
        for heirs in self.heirs.values_mut() {
            let touched = heirs.iter().any(|heir| passes.contains_key(heir) || after.node(heir).is_none());
            if touched {
                let moved = heirs.iter().flat_map(|heir| match passes.get(heir) {
                    Some(heirs) => heirs.clone(),
                    None => vec![remembered(heir, after)],
                });
                *heirs = moved.filter(|heir| after.node(heir).is_some_and(|node| node.node_type().is_unit())).collect();
            }
        }
    }
}

/// Which units an action turns into which others.
fn passes(action: &Action, before: &Map) -> BTreeMap<Id, Vec<Id>> {
    match action {
        Action::ChangeId { id, to } => BTreeMap::from([(id.clone(), vec![to.clone()])]),
        Action::Merge { units, into, keep_sections: false } => {
            units.iter().map(|unit| (unit.clone(), vec![into.id.clone()])).collect()
        }
        Action::Dissolve { id, to } => {
            let heir = to.as_ref().or_else(|| before.parent(id));
            BTreeMap::from([(id.clone(), heir.cloned().into_iter().collect())])
        }
        Action::Split { unit, into } => {
            BTreeMap::from([(unit.clone(), into.iter().map(|part| part.id.clone()).collect())])
        }
        Action::Remove { id } => BTreeMap::from([(id.clone(), Vec::new())]),
        _ => BTreeMap::new(),
    }
}

/// The id itself while it is there, else that of what remembers it.
fn remembered(id: &Id, map: &Map) -> Id {
    let heir = if map.node(id).is_some() { None } else { map.was(id) };
    heir.unwrap_or(id).clone()
}
