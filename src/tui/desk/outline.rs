//! The outline: rows, folding, searching, its cursor.

use std::collections::BTreeSet;

use super::{Mark, Seen};
use crate::map::{Id, Slot};
use crate::tui::state::{Motion, keep_in_sight};
use crate::tui::text_field::TextField;
use crate::view::outline::{Key, Outline, Row};
use crate::words::Letters;

/// The outline as it is shown.
#[derive(Default)]
pub struct OutlinePane {
    /// The rows in sight or scrolled away.
    pub rows: Vec<Row>,
    /// The row with the cursor.
    pub cursor: usize,
    /// The first row in sight.
    pub scroll: usize,
    /// What is searched for, while something is.
    pub search: Option<TextField>,
    all: Outline,
    closed: BTreeSet<Key>,
    /// What `all` was made of.
    made_of: Option<Mark>,
    /// What the cursor is on, so that it stays there while rows come and go.
    on: Option<Key>,
}

impl OutlinePane {
    pub(super) fn settle(&mut self, seen: &Seen, height: u16) {
        if self.made_of != Some(seen.mark()) {
            self.all =
                Outline::against(seen.map, seen.day, seen.latest.findings(), seen.words, Letters::Own, seen.against);
            self.made_of = Some(seen.mark());
        }
        let searched = self.search.as_ref().map(|field| self.all.search(field.text()));
        let mut best = None;
        self.rows = match searched {
            Some(found) if found.best.is_some() => {
                best = found.best;
                found.rows
            }
            _ => self.all.rows(&self.closed),
        };
        let kept = self.on.as_ref().and_then(|key| self.rows.iter().position(|row| row.entry.key == *key));
        let still_good = kept.filter(|&row| best.is_none() || self.rows.get(row).is_some_and(|row| row.found));
        self.cursor = still_good.or(best).unwrap_or(self.cursor).min(self.rows.len().saturating_sub(1));
        self.on = self.current().map(|row| row.entry.key.clone());
        let list = usize::from(height.saturating_sub(u16::from(self.search.is_some())));
        self.scroll = keep_in_sight(self.scroll, self.cursor, list, self.rows.len());
    }

    /// Every entry, unfolded.
    pub(super) fn all(&self) -> &Outline {
        &self.all
    }

    /// The row with the cursor.
    pub fn current(&self) -> Option<&Row> {
        self.rows.get(self.cursor)
    }

    /// Whether the cursor is on a heading, which has nothing to inspect.
    pub fn on_heading(&self) -> bool {
        self.current().is_some_and(|row| row.entry.is_heading())
    }

    pub(super) fn selected_slot(&self) -> Option<Slot> {
        self.current()?.entry.key.slot()
    }

    pub(super) fn selected_node(&self) -> Option<Id> {
        match &self.current()?.entry.key {
            Key::Node(id) => Some(id.clone()),
            _ => None,
        }
    }

    pub(super) fn go(&mut self, motion: Motion, page: usize) {
        let mut row = motion.from(self.cursor, self.rows.len(), page);
        // While something is searched for, the cursor goes from hit to hit.
        if self.search.is_some() && self.rows.iter().any(|row| row.found) {
            let step: isize = if row < self.cursor { -1 } else { 1 };
            while self.rows.get(row).is_some_and(|row| !row.found) {
                match row.checked_add_signed(step) {
                    Some(next) if next < self.rows.len() => row = next,
                    _ => return,
                }
            }
        }
        self.cursor = row;
        self.on = self.current().map(|row| row.entry.key.clone());
    }

    /// Puts the cursor on the row at this place of the list.
    pub(in crate::tui) fn point(&mut self, row: usize) {
        if row < self.rows.len() {
            self.cursor = row;
            self.on = self.current().map(|row| row.entry.key.clone());
        }
    }

    /// Closes (or opens) what the cursor is on; closing something closed goes to what is above it.
    pub(in crate::tui) fn fold(&mut self, close: bool) {
        let Some((key, open)) = self.current().map(|row| (row.entry.key.clone(), row.open)) else { return };
        match (close, open) {
            (true, Some(true)) => {
                self.closed.insert(key);
            }
            (true, _) => self.on = self.all.above(&key).pop().or(Some(key)),
            (false, Some(false)) => {
                self.closed.remove(&key);
            }
            (false, _) => {}
        }
    }

    /// Opens what is closed and closes what is open.
    pub(in crate::tui) fn toggle(&mut self) {
        let open = self.current().and_then(|row| row.open);
        self.fold(open == Some(true));
    }

    /// Puts the cursor on a record and opens everything above it.
    pub(in crate::tui) fn reveal(&mut self, slot: &Slot) {
        let key = match slot {
            Slot::Node(id) => Key::Node(id.clone()),
            Slot::Path(id) => Key::Path(id.clone()),
            Slot::Programme(id) => Key::Programme(id.clone()),
            _ => return,
        };
        for above in self.all.above(&key) {
            self.closed.remove(&above);
        }
        self.on = Some(key);
    }
}
