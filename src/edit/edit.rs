//! The exact effect of a step: for each touched slot its value before and after. Applied whole or refused.

use std::collections::BTreeMap;

use super::surroundings::After;
use super::{Change, Refusal};
use crate::map::{self, Map, Record, Slot};

/// A set of changes to a map, one a slot (Änderung).
///
/// # Examples
/// ```
/// use querschnitt::edit::Edit;
/// use querschnitt::map::{Action, Map};
/// let mut map = Map::default();
/// let action: Action = ron::from_str(r#"AddField(id: "sprache", field: (name: "Sprache"))"#)?;
/// let edit = action.edit(&map)?;
/// edit.apply(&mut map)?;
/// assert_eq!(map.fields().count(), 1);
/// edit.inverted().apply(&mut map)?;
/// assert_eq!(map, Map::default());
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Edit {
    changes: BTreeMap<Slot, Change<Record>>,
}

impl Edit {
    /// The edit of these changes; those that change nothing are left out.
    pub fn of(changes: impl IntoIterator<Item = (Slot, Change<Record>)>) -> Self {
        Self { changes: changes.into_iter().filter(|(_, change)| !change.is_nothing()).collect() }
    }

    /// Whether nothing changes.
    pub fn is_empty(&self) -> bool {
        self.changes.is_empty()
    }

    /// The touched slots with their changes, in the order of the file.
    pub fn changes(&self) -> impl Iterator<Item = (&Slot, &Change<Record>)> {
        self.changes.iter()
    }

    /// The change of one slot.
    pub fn change(&self, slot: &Slot) -> Option<&Change<Record>> {
        self.changes.get(slot)
    }

    /// The edit back: applied after this one, it comes home.
    #[must_use]
    pub fn inverted(self) -> Self {
        Self { changes: self.changes.into_iter().map(|(slot, change)| (slot, change.inverted())).collect() }
    }

    /// This edit and then `next` as one.
    ///
    /// # Errors
    /// [`Refusal::Unexpected`] where `next` does not begin where this one ends.
    pub fn then(mut self, next: Self) -> Result<Self, Refusal> {
        for (slot, second) in next.changes {
            let joined = match self.changes.remove(&slot) {
                Some(first) if first.after == second.before => Change { before: first.before, after: second.after },
                Some(_) => return Err(Refusal::Unexpected { slot }),
                None => second,
            };
            if !joined.is_nothing() {
                self.changes.insert(slot, joined);
            }
        }
        Ok(self)
    }

    /// Whether the edit fits the map: it begins where the map is, and leaves it whole.
    ///
    /// Time O(touched records · log n); where an id or its type goes, also one look at all loose references.
    pub fn check(&self, map: &Map) -> Result<(), Refusal> {
        for (slot, change) in &self.changes {
            if map.record(slot) != change.before {
                return Err(Refusal::Unexpected { slot: slot.clone() });
            }
        }
        let after = After::new(map, self);
        let mut problems = Vec::new();
        for (slot, record) in self.changes.iter().filter_map(|(slot, change)| Some((slot, change.after.as_ref()?))) {
            problems.extend(map::problems(slot, record, &after));
        }
        problems.extend(map::circles(self.changes.keys(), &after));
        problems.extend(after.doubled_ids());
        problems.extend(after.left_dangling());
        if problems.is_empty() { Ok(()) } else { Err(Refusal::NotWhole(problems)) }
    }

    /// Applies the edit: whole, or refused with nothing touched.
    pub fn apply(&self, map: &mut Map) -> Result<(), Refusal> {
        self.check(map)?;
        map.write(self.changes.iter().map(|(slot, change)| (slot.clone(), change.after.clone())));
        Ok(())
    }
}
