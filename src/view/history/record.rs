//! Who changed a record, and what about it.

use super::timeline::{Timeline, called};
use crate::map::{Action, Id, Map, Slot, Tie};
use crate::view::changes::{ChangeLine, changes};
use crate::words::Words;

/// A version that changed a record.
#[derive(Debug, Clone, PartialEq)]
pub struct RecordChange {
    /// The version, by its place.
    pub place: usize,
    /// What it changed about the record; of a unit, a field or a path also about the links in which it stands.
    pub changes: Vec<ChangeLine>,
}

/// The versions that changed a record, latest first; of merges those that made of it what it was on no branch. `record` is its place
/// on the map of today; ids are followed by what that map remembers. O(versions · n log n) for n records.
pub fn record_changes(timeline: &Timeline, record: &Slot, words: &Words) -> Vec<RecordChange> {
    let Some(today) = timeline.latest_map().and_then(|place| timeline.entries.get(place)?.moment.map()) else {
        return Vec::new();
    };
    let nothing = Map::default();
    let since = |before: &Map, map: &Map| {
        let mut changes = changes(before, map, words);
        changes.retain(|line| is_about(line, record, today));
        Some(changes).filter(|changes| !changes.is_empty())
    };
    let mut found = Vec::new();
    for (place, entry) in timeline.entries.iter().enumerate().rev() {
        let Some(map) = entry.moment.map() else { continue };
        let mut before = timeline
            .made_from(place, |entry| entry.moment.map().is_some())
            .filter_map(|before| timeline.entries.get(before)?.moment.map());
        let first = before.next().map_or(&nothing, |before| before);
        if let Some(changes) = since(first, map).filter(|_| before.all(|other| since(other, map).is_some())) {
            found.push(RecordChange { place, changes });
        }
    }
    found
}

/// Whether a change is about a record, told by its place on the map of today. Ids are followed by what that map remembers.
pub fn is_about(line: &ChangeLine, record: &Slot, today: &Map) -> bool {
    let Some(action) = &line.action else { return false };
    match record {
        Slot::Responsibility(unit, field, scope) => {
            let is = |one: &Id, id: &Id| called(one, today) == id;
            matches!(action, Action::Assign(of) if is(&of.unit, unit) && is(&of.field, field) && of.scope == *scope)
        }
        Slot::Tie(..) => match action {
            Action::Tie(tie) => tie_today(tie.clone(), today) == *record,
            Action::Untie { from, to, kind } => tie_today(Tie::new(from.clone(), to.clone(), *kind), today) == *record,
            _ => false,
        },
        // programmes and variants have ids of their own, which nothing else follows
        Slot::Programme(id) | Slot::Variant(id) => shelf(action) == Shelf::of(record) && line.ids().contains(&id),
        Slot::Node(id) | Slot::Path(id) => {
            shelf(action) == Shelf::Map && line.ids().into_iter().any(|one| called(one, today) == id)
        }
        Slot::Setting(_) | Slot::Rule(_) | Slot::Accepted(..) | Slot::Conflict(_) => false,
    }
}

/// Whether the versions of a record can be told apart from those of others: whether [`is_about`] ever says yes.
pub fn has_changes_of_its_own(record: &Slot) -> bool {
    !matches!(record, Slot::Setting(_) | Slot::Rule(_) | Slot::Accepted(..) | Slot::Conflict(_))
}

/// The place of a tie, with what its ends are called today.
fn tie_today(mut tie: Tie, today: &Map) -> Slot {
    (tie.from, tie.to) = (called(&tie.from, today).clone(), called(&tie.to, today).clone());
    tie.slot()
}

/// Which ids are meant: programmes and variants may be called like a unit.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Shelf {
    Map,
    Programmes,
    Variants,
}

impl Shelf {
    fn of(record: &Slot) -> Self {
        match record {
            Slot::Programme(_) => Self::Programmes,
            Slot::Variant(_) => Self::Variants,
            _ => Self::Map,
        }
    }
}

fn shelf(action: &Action) -> Shelf {
    match action {
        Action::AddProgramme { .. } | Action::AlterProgramme { .. } | Action::RemoveProgramme { .. } => {
            Shelf::Programmes
        }
        Action::AddVariant { .. }
        | Action::AlterVariant { .. }
        | Action::RemoveVariant { .. }
        | Action::DropAction { .. } => Shelf::Variants,
        _ => Shelf::Map,
    }
}

/// The record on the map of today that an id of an older version means.
pub fn record_of(id: &Id, today: &Map) -> Option<Slot> {
    if today.programme(id).is_some() {
        return Some(Slot::Programme(id.clone()));
    }
    let id = called(id, today).clone();
    if today.node(&id).is_some() {
        Some(Slot::Node(id))
    } else if today.path(&id).is_some() {
        Some(Slot::Path(id))
    } else {
        today.variant(&id).map(|_| Slot::Variant(id))
    }
}

/// A record of an older version by what its ids are today.
pub fn record_today(record: Slot, today: &Map) -> Slot {
    let now = |id: &Id| called(id, today).clone();
    match record {
        Slot::Node(id) => Slot::Node(now(&id)),
        Slot::Path(id) => Slot::Path(now(&id)),
        Slot::Responsibility(unit, field, scope) => Slot::Responsibility(now(&unit), now(&field), scope),
        Slot::Tie(from, to, kind) => tie_today(Tie::new(from, to, kind), today),
        other => other,
    }
}
