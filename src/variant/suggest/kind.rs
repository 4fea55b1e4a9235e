//! What kind of change an action is, and whom it touches: by this suggestions are sorted and forbidden.

use std::collections::BTreeSet;

use crate::map::{Action, Id, Map};

/// The kinds of changes, the lightest first.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Kind {
    /// Units are tied, or take a seat in a body.
    Tie,
    /// Responsibilities are given or taken.
    Assign,
    /// Departments get another superior.
    Move,
    /// Departments become one.
    Merge,
    /// A new unit or body.
    Found,
    /// Several steps of other suggestions after each other.
    Several,
    /// All offices are cut anew.
    Regroup,
}

impl Kind {
    /// All kinds, in the order told.
    pub const ALL: &'static [Self] =
        &[Self::Tie, Self::Assign, Self::Move, Self::Merge, Self::Found, Self::Several, Self::Regroup];

    /// Its name in JSON and in `--forbid`.
    pub fn name(self) -> &'static str {
        match self {
            Self::Tie => "tie",
            Self::Assign => "assign",
            Self::Move => "move",
            Self::Merge => "merge",
            Self::Found => "found",
            Self::Several => "several",
            Self::Regroup => "regroup",
        }
    }

    /// The kind of that name.
    pub fn named(name: &str) -> Option<Self> {
        Self::ALL.iter().copied().find(|kind| kind.name() == name)
    }

    /// The kind of an action; `None` for those that change neither who works where nor with whom.
    pub fn of(action: &Action) -> Option<Self> {
        Some(match action {
            Action::Tie(_) | Action::Untie { .. } => Self::Tie,
            Action::Assign(_) => Self::Assign,
            Action::Move { .. } | Action::Alter { .. } => Self::Move,
            Action::Merge { .. } | Action::Dissolve { .. } | Action::Split { .. } | Action::Remove { .. } => {
                Self::Merge
            }
            Action::AddDepartment { .. } | Action::AddActor { .. } => Self::Found,
            _ => return None,
        })
    }

    /// The weightiest of several actions.
    pub(super) fn of_all(actions: &[Action]) -> Self {
        actions.iter().filter_map(Self::of).max().unwrap_or(Self::Assign)
    }
}

/// The units and fields that an action touches: who is moved or merged takes along all that stands below.
pub(super) fn touched(action: &Action, map: &Map) -> BTreeSet<Id> {
    match action {
        Action::Tie(tie) => [tie.from.clone(), tie.to.clone()].into(),
        Action::Untie { from, to, .. } => [from.clone(), to.clone()].into(),
        Action::Assign(record) => [record.unit.clone(), record.field.clone()].into(),
        Action::Alter { id, .. } => [id.clone()].into(),
        Action::Move { id, under } => with_all_below([id], map).into_iter().chain(under.clone()).collect(),
        Action::Merge { units, .. } => with_all_below(units, map),
        Action::Dissolve { id, to } => with_all_below([id], map).into_iter().chain(to.clone()).collect(),
        Action::Split { unit, .. } => with_all_below([unit], map),
        Action::Remove { id } => with_all_below([id], map),
        _ => BTreeSet::new(),
    }
}

fn with_all_below<'a>(units: impl IntoIterator<Item = &'a Id>, map: &Map) -> BTreeSet<Id> {
    let mut open: Vec<Id> = units.into_iter().cloned().collect();
    let mut all = BTreeSet::new();
    while let Some(id) = open.pop() {
        if all.insert(id.clone()) {
            open.extend(map.children(&id).into_iter().cloned());
        }
    }
    all
}

/// The units that an action names.
pub(super) fn named(action: &Action) -> Vec<Id> {
    match action {
        Action::Tie(tie) => vec![tie.from.clone(), tie.to.clone()],
        Action::Untie { from, to, .. } => vec![from.clone(), to.clone()],
        Action::Assign(record) => vec![record.unit.clone()],
        Action::Alter { id, .. } | Action::Remove { id } => vec![id.clone()],
        Action::Move { id, under: to } | Action::Dissolve { id, to } => {
            std::iter::once(id).chain(to).cloned().collect()
        }
        Action::Merge { units, .. } => units.iter().cloned().collect(),
        Action::Split { unit, .. } => vec![unit.clone()],
        _ => Vec::new(),
    }
}
