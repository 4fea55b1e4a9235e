//! What changed between two maps, a line a change, with its sign.

use crate::edit::{self, Edit};
use crate::map::{Action, Id, Map};
use crate::words::Words;

/// One change.
#[derive(Debug, Clone, PartialEq)]
pub struct ChangeLine {
    /// `+` came, `-` went, `~` changed, `!` is a conflict left open.
    pub sign: char,
    /// The action that makes the change; a conflict has none.
    pub action: Option<Action>,
    /// The change in a sentence.
    pub message: String,
}

impl ChangeLine {
    /// The ids of what it is about, the main one first; nothing of a conflict and of the map as a whole.
    pub fn ids(&self) -> Vec<&Id> {
        self.action.as_ref().map(ids).unwrap_or_default()
    }

    /// The same, on their own.
    pub fn subjects(&self) -> Vec<Id> {
        self.ids().into_iter().cloned().collect()
    }
}

/// What changed from the old map to the new one, in an order in which it can be done. O(n log n) for n records.
pub fn changes(old: &Map, new: &Map, words: &Words) -> Vec<ChangeLine> {
    let actions = edit::actions(&Edit::between(old, new), old).unwrap_or_default();
    let messages = words.each_done(&actions, old);
    let line =
        |(action, message): (Action, String)| ChangeLine { sign: sign(&action, old), action: Some(action), message };
    let told = actions.into_iter().zip(messages).map(line);
    let open = new.conflicts().filter(|conflict| !old.conflicts().any(|before| before == *conflict));
    let open = open.map(|conflict| ChangeLine { sign: '!', action: None, message: words.conflict(conflict, new) });
    let closed = old.conflicts().filter(|conflict| !new.conflicts().any(|now| now.slot == conflict.slot));
    let closed = closed.map(|conflict| {
        let place = words.place(&conflict.slot, Some(new));
        ChangeLine { sign: '-', action: None, message: words.with("diff-conflict-closed", &[("place", place.into())]) }
    });
    told.chain(open).chain(closed).collect()
}

/// Whether something came, went or changed.
fn sign(action: &Action, old: &Map) -> char {
    match action {
        Action::AddDepartment { .. }
        | Action::AddActor { .. }
        | Action::AddField { .. }
        | Action::AddPath { .. }
        | Action::AddProgramme { .. }
        | Action::AddVariant { .. } => '+',
        Action::Remove { .. }
        | Action::Dissolve { .. }
        | Action::Untie { .. }
        | Action::Undepend { .. }
        | Action::Unaccept { .. }
        | Action::RemoveProgramme { .. }
        | Action::RemoveVariant { .. }
        | Action::DropAction { .. } => '-',
        Action::Assign(record) if record.roles.is_empty() => '-',
        Action::Assign(record) if old.record(&record.slot()).is_none() => '+',
        Action::Tie(tie) if old.record(&tie.slot()).is_none() => '+',
        Action::Accept(accepted) if old.record(&accepted.slot()).is_none() => '+',
        Action::SetDimension { values, .. } if values.is_empty() => '-',
        Action::SetDimension { id, .. } if !old.dimensions().contains_key(id) => '+',
        Action::Depend { field, on, .. } => {
            let there = old.node(field).and_then(|node| node.as_field()).is_some_and(|f| f.depends_on.contains_key(on));
            if there { '~' } else { '+' }
        }
        _ => '~',
    }
}

/// What an action between two versions is about.
fn ids(action: &Action) -> Vec<&Id> {
    match action {
        Action::AddDepartment { id, .. }
        | Action::AddActor { id, .. }
        | Action::AddField { id, .. }
        | Action::AddPath { id, .. }
        | Action::Rename { id, .. }
        | Action::Alter { id, .. }
        | Action::AlterPath { id, .. }
        | Action::Remove { id }
        | Action::Move { id, .. }
        | Action::Dissolve { id, .. }
        | Action::Split { unit: id, .. }
        | Action::SetDimension { id, .. }
        | Action::AddProgramme { id, .. }
        | Action::AlterProgramme { id, .. }
        | Action::RemoveProgramme { id }
        | Action::AddVariant { id, .. }
        | Action::AlterVariant { id, .. }
        | Action::RemoveVariant { id }
        | Action::DropAction { variant: id, .. } => vec![id],
        Action::ChangeId { id, to } => vec![id, to],
        Action::Merge { units, into, .. } => units.iter().chain([&into.id]).collect(),
        Action::Assign(record) => vec![&record.unit, &record.field],
        Action::Tie(tie) => vec![&tie.from, &tie.to],
        Action::Untie { from, to, .. } => vec![from, to],
        Action::Depend { field, on, .. } | Action::Undepend { field, on } => vec![field, on],
        Action::Accept(accepted) => accepted.subjects.iter().collect(),
        Action::Unaccept { subjects, .. } => subjects.iter().collect(),
        Action::SetRule { .. } | Action::SetMap(_) | Action::Resolve { .. } => Vec::new(),
    }
}
