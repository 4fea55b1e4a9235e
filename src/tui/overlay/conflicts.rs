//! The window of conflicts: which are open, what each way to settle the one with the cursor would do.

use crate::map::{Map, Slot};
use crate::tui::state::{Motion, keep_in_sight};
use crate::view::conflicts::{Way, conflicts};
use crate::words::Words;

/// The conflicts of a map.
pub struct ConflictsWindow {
    /// The disputed records and a sentence for each.
    pub rows: Vec<(Slot, String)>,
    /// The row with the cursor.
    pub cursor: usize,
    /// The first row in sight.
    pub scroll: usize,
    /// The ways to settle it; none while they are worked out.
    pub ways: Option<Vec<Way>>,
    /// The number of the question after them.
    pub number: u64,
}

impl ConflictsWindow {
    /// The conflicts of a map, the cursor on that of a record where it has one.
    pub fn new(map: &Map, on: Option<&Slot>, number: u64, words: &Words) -> Self {
        let rows = conflicts(map, words);
        let cursor = on.and_then(|on| rows.iter().position(|(slot, _)| slot == on)).unwrap_or(0);
        Self { rows, cursor, scroll: 0, ways: None, number }
    }

    /// The disputed record with the cursor.
    pub fn slot(&self) -> Option<&Slot> {
        self.rows.get(self.cursor).map(|(slot, _)| slot)
    }

    /// Moves the cursor in a list of which so many rows are in sight; whether it is on another row then.
    pub fn go(&mut self, motion: Motion, height: usize) -> bool {
        let before = self.cursor;
        self.cursor = motion.from(self.cursor, self.rows.len(), height);
        self.scroll = keep_in_sight(self.scroll, self.cursor, height, self.rows.len());
        before != self.cursor
    }
}
