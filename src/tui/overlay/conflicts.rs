//! The window of conflicts: which are open, what each way to settle the one with the cursor would do.

use crate::map::{Decision, Map, Slot};
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
    /// Which of the further versions is shown, from 0.
    pub further: usize,
    /// The number of the question after them.
    pub number: u64,
}

impl ConflictsWindow {
    /// The conflicts of a map, the cursor on that of a record where it has one.
    pub fn new(map: &Map, on: Option<&Slot>, number: u64, words: &Words) -> Self {
        let rows = conflicts(map, words);
        let cursor = on.and_then(|on| rows.iter().position(|(slot, _)| slot == on)).unwrap_or(0);
        Self { rows, cursor, scroll: 0, ways: None, further: 0, number }
    }

    /// The disputed record with the cursor.
    pub fn slot(&self) -> Option<&Slot> {
        self.rows.get(self.cursor).map(|(slot, _)| slot)
    }

    /// The ways in sight: the decisions that every conflict leaves, and one of the further versions.
    pub fn ways_in_sight(&self) -> impl Iterator<Item = &Way> {
        let is_in_sight = |way: &&Way| match way.decision {
            Decision::Other(number) => number == self.further,
            _ => true,
        };
        self.ways.iter().flatten().filter(is_in_sight)
    }

    /// How many further versions the conflict with the cursor has, which earlier merges left open.
    pub fn further_versions(&self) -> usize {
        self.ways.iter().flatten().filter(|way| matches!(way.decision, Decision::Other(_))).count()
    }

    /// Moves the cursor in a list of which so many rows are in sight; whether it is on another row then.
    pub fn go(&mut self, motion: Motion, height: usize) -> bool {
        let before = self.cursor;
        self.cursor = motion.from(self.cursor, self.rows.len(), height);
        self.scroll = keep_in_sight(self.scroll, self.cursor, height, self.rows.len());
        if before != self.cursor {
            (self.ways, self.further) = (None, 0);
        }
        before != self.cursor
    }
}
