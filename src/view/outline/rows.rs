//! Folding: which entries are seen.

use std::collections::BTreeSet;
use std::ops::Range;
use std::sync::Arc;

use super::{Entry, Key, Outline};

/// One row of the outline as it is shown.
#[derive(Debug, Clone, PartialEq)]
pub struct Row {
    /// The entry.
    pub entry: Arc<Entry>,
    /// Whether what is below it is shown; none where nothing is below it.
    pub open: Option<bool>,
    /// The parts of the label that the search matched, in bytes, in order; they begin and end between graphemes.
    pub matched: Vec<Range<usize>>,
    /// Whether the search found the entry itself; false for those shown only because something below them was found.
    pub found: bool,
}

impl Outline {
    /// The rows seen while the entries of `closed` are folded. Time O(n).
    pub fn rows(&self, closed: &BTreeSet<Key>) -> Vec<Row> {
        let mut rows = Vec::new();
        let mut hidden_below: Option<usize> = None;
        for entry in &self.entries {
            if hidden_below.is_some_and(|depth| entry.depth > depth) {
                continue;
            }
            let open = !closed.contains(&entry.key);
            hidden_below = (entry.has_children && !open).then_some(entry.depth);
            let open = entry.has_children.then_some(open);
            rows.push(Row { entry: Arc::clone(entry), open, matched: Vec::new(), found: false });
        }
        rows
    }

    /// Every key that can be folded.
    pub fn foldable(&self) -> impl Iterator<Item = &Key> {
        self.entries.iter().filter(|entry| entry.has_children).map(|entry| &entry.key)
    }
}
