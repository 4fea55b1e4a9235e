//! The inspector: one record with all its attributes, and the way one came to it.

use super::Seen;
use crate::map::Slot;
use crate::tui::state::{Motion, keep_in_sight};

/// The inspector as it is shown.
#[derive(Default)]
pub struct InspectorPane {
    /// The row with the cursor.
    pub cursor: usize,
    /// The first row in sight.
    pub scroll: usize,
    /// How many rows there are.
    pub count: usize,
    /// The records one came through, the one shown last, each with its cursor.
    trail: Vec<(Slot, usize)>,
}

impl InspectorPane {
    /// The record shown.
    pub fn slot(&self) -> Option<&Slot> {
        self.trail.last().map(|(slot, _)| slot)
    }

    /// Whether one came here through another record.
    pub fn has_way_back(&self) -> bool {
        self.trail.len() > 1
    }

    /// Shows a record, forgetting the way.
    pub(in crate::tui) fn show(&mut self, slot: Option<Slot>) {
        if self.slot() == slot.as_ref() && self.trail.len() <= 1 {
            return;
        }
        self.trail = slot.into_iter().map(|slot| (slot, 0)).collect();
        (self.cursor, self.scroll) = (0, 0);
    }

    /// Goes into a record that the shown one names.
    pub(in crate::tui) fn enter(&mut self, slot: Slot) {
        if let Some((_, cursor)) = self.trail.last_mut() {
            *cursor = self.cursor;
        }
        self.trail.push((slot, 0));
        (self.cursor, self.scroll) = (0, 0);
    }

    /// Goes back to the record one came from; whether there was one.
    pub(in crate::tui) fn leave(&mut self) -> bool {
        if self.trail.len() < 2 {
            return false;
        }
        self.trail.pop();
        self.cursor = self.trail.last().map_or(0, |(_, cursor)| *cursor);
        true
    }

    pub(super) fn settle(&mut self, seen: &Seen, height: u16) {
        self.trail.retain(|(slot, _)| seen.map.record(slot).is_some());
        self.cursor = self.cursor.min(self.count.saturating_sub(1));
        self.scroll = keep_in_sight(self.scroll, self.cursor, usize::from(height.saturating_sub(2)), self.count);
    }

    pub(super) fn go(&mut self, motion: Motion, page: usize) {
        self.cursor = motion.from(self.cursor, self.count, page);
    }

    /// Puts the cursor on the row at this place of the pane.
    pub(in crate::tui) fn point(&mut self, row: u16) {
        if let Some(row) = usize::from(row).checked_sub(2).map(|row| self.scroll + row).filter(|&row| row < self.count)
        {
            self.cursor = row;
        }
    }
}
