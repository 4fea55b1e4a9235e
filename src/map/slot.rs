//! Slots and records: the unit of edits, merges and diffs is one record of the file.

use std::collections::BTreeSet;

use serde::{Deserialize, Serialize};

use super::{
    Accepted, Actor, Conflict, Department, Field, Id, Path, Programme, Responsibility, RuleSetting, Scope, Setting,
    SettingKey, Tie, TieKind, Variant,
};

/// The place of one record in a map.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
pub enum Slot {
    /// One attribute of the map.
    Setting(SettingKey),
    /// A programme.
    Programme(Id),
    /// A department, an actor or a field.
    Node(Id),
    /// What a unit does in a field for a scope.
    Responsibility(Id, Id, Scope),
    /// A tie of a kind; undirected kinds with the lesser end first.
    Tie(Id, Id, TieKind),
    /// A case path.
    Path(Id),
    /// A variant.
    Variant(Id),
    /// The setting of a rule.
    Rule(String),
    /// An accepted finding.
    Accepted(String, BTreeSet<Id>),
    /// A conflict left by a merge.
    Conflict(Box<Slot>),
}

/// The record in a slot.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub enum Record {
    /// One attribute of the map.
    Setting(Setting),
    /// A programme.
    Programme(Programme),
    /// A department.
    Department(Department),
    /// An actor.
    Actor(Actor),
    /// A field.
    Field(Field),
    /// What a unit does in a field.
    Responsibility(Responsibility),
    /// A tie.
    Tie(Tie),
    /// A case path.
    Path(Path),
    /// A variant.
    Variant(Variant),
    /// The setting of a rule.
    Rule(RuleSetting),
    /// An accepted finding.
    Accepted(Accepted),
    /// A conflict left by a merge.
    Conflict(Conflict),
}

impl Responsibility {
    /// Its place in the map.
    pub fn slot(&self) -> Slot {
        Slot::Responsibility(self.unit.clone(), self.field.clone(), self.scope.clone())
    }
}

impl Tie {
    /// Its place in the map; the ends of an undirected kind are put in order.
    pub fn slot(&self) -> Slot {
        Slot::tie(self.from.clone(), self.to.clone(), self.kind)
    }
}

impl Accepted {
    /// Its place in the map.
    pub fn slot(&self) -> Slot {
        Slot::Accepted(self.rule.clone(), self.subjects.clone())
    }
}

impl Slot {
    /// The slot of a tie; the ends of an undirected kind are put in order.
    pub fn tie(from: Id, to: Id, kind: TieKind) -> Self {
        if kind.is_directed() || from <= to { Self::Tie(from, to, kind) } else { Self::Tie(to, from, kind) }
    }
}

impl Record {
    /// Former ids of a node or path.
    pub fn was(&self) -> impl Iterator<Item = &Id> {
        let was = match self {
            Self::Department(department) => Some(&department.was),
            Self::Actor(actor) => Some(&actor.was),
            Self::Field(field) => Some(&field.was),
            Self::Path(path) => Some(&path.was),
            _ => None,
        };
        was.into_iter().flatten()
    }
}

macro_rules! record_from {
    ($($record:ident),*) => {$(
        impl From<$record> for Record {
            fn from(record: $record) -> Self {
                Self::$record(record)
            }
        }
    )*};
}
record_from!(Setting, Programme, Department, Actor, Field, Responsibility, Tie, Path, Variant, Accepted, Conflict);
