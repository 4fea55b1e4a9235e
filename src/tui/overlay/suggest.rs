//! The window of suggestions: what was found, which one has the cursor, how far the search is.

use crate::map::{Id, Map};
use crate::tui::state::{Motion, keep_in_sight};
use crate::variant::Suggestions;
use crate::view::suggestions::{SuggestionRow, named, rows};
use crate::words::Words;

/// The suggestions for the map of one model.
pub struct SuggestWindow {
    /// The number of the search.
    pub number: u64,
    /// The variant that is searched; none: the base.
    pub variant: Option<Id>,
    /// The map that is searched.
    pub map: Map,
    /// How many possibilities were worked out, and of how many.
    pub progress: (usize, usize),
    /// Whether the search was asked to stop.
    pub stopping: bool,
    /// What was found; none while the search runs.
    pub found: Option<Suggestions>,
    /// The same in words.
    pub rows: Vec<SuggestionRow>,
    /// The row with the cursor.
    pub cursor: usize,
    /// The first row in sight.
    pub scroll: usize,
}

impl SuggestWindow {
    /// A window in which nothing is found yet.
    pub fn new(number: u64, variant: Option<Id>, map: Map) -> Self {
        let (found, rows) = (None, Vec::new());
        Self { number, variant, map, progress: (0, 0), stopping: false, found, rows, cursor: 0, scroll: 0 }
    }

    /// Whether the search still runs.
    pub fn is_searching(&self) -> bool {
        self.found.is_none()
    }

    /// Takes what was found.
    pub fn take(&mut self, found: Suggestions, words: &Words) {
        let found = named(found, &self.map, words);
        self.rows = rows(&found, &self.map, words);
        self.found = Some(found);
    }

    /// Moves the cursor in a list of which so many rows are in sight.
    pub fn go(&mut self, motion: Motion, height: usize) {
        self.cursor = motion.from(self.cursor, self.rows.len(), height);
        self.scroll = keep_in_sight(self.scroll, self.cursor, height, self.rows.len());
    }

    /// Puts the cursor into a row of those in sight; whether it was there already.
    pub fn point(&mut self, row: usize) -> bool {
        let row = self.scroll + row;
        let was = std::mem::replace(&mut self.cursor, row.min(self.rows.len().saturating_sub(1)));
        was == row
    }
}
