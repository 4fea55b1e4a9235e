//! Who changed a record, and what about it.

use super::timeline::{Timeline, called};
use crate::map::{Id, Map};
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
    let Some(today) = timeline.latest_map().and_then(|place| timeline.entries.get(place)?.moment.map.as_ref()) else {
        return Vec::new();
    };
    let nothing = Map::default();
    let mut before = &nothing;
    let mut found = Vec::new();
    for (place, entry) in timeline.entries.iter().enumerate() {
        let Some(map) = &entry.moment.map else { continue };
        let mut changes = changes(before, map, words);
        changes.retain(|line| is_about(line, id, today));
        if !changes.is_empty() {
            found.push(RecordChange { place, changes });
        }
        before = map;
    }
    found.reverse();
    found
}

/// Whether a change is about what has an id today. Its own ids are followed by what the map of today remembers.
pub fn is_about(line: &ChangeLine, id: &Id, today: &Map) -> bool {
    line.ids().into_iter().any(|one| called(one, today) == id)
}
