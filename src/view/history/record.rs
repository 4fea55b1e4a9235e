//! Who changed a record, and what about it.

use super::timeline::{Timeline, called};
use crate::map::{Action, Id, Map};
use crate::view::changes::{ChangeLine, changes};
use crate::words::Words;

/// A version that changed a record.
#[derive(Debug, Clone, PartialEq)]
pub struct RecordChange {
    /// The version, by its place.
    pub place: usize,
    /// What it changed about the record, its responsibilities, ties and dependencies.
    pub changes: Vec<ChangeLine>,
}

/// The versions that changed what has an id today, latest first: its record, and the links in which it stands. Ids are
/// followed by what the last map remembers. O(versions · n log n) for n records.
pub fn record_changes(timeline: &Timeline, id: &Id, words: &Words) -> Vec<RecordChange> {
    let Some(today) = timeline.latest().and_then(|place| timeline.entries.get(place)?.moment.map.as_ref()) else {
        return Vec::new();
    };
    let nothing = Map::default();
    let mut before = &nothing;
    let mut found = Vec::new();
    for (place, entry) in timeline.entries.iter().enumerate() {
        let Some(map) = &entry.moment.map else { continue };
        let mut changes = changes(before, map, words);
        changes.retain(|line| {
            let ids = line.action.as_ref().map(ids).unwrap_or_default();
            ids.into_iter().any(|one| called(one, today) == id)
        });
        if !changes.is_empty() {
            found.push(RecordChange { place, changes });
        }
        before = map;
    }
    found.reverse();
    found
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
        Action::SetRule { .. } | Action::SetMap(_) | Action::Resolve { .. } | Action::Settle { .. } => Vec::new(),
    }
}
