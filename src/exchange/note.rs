//! What an import changed or left out without refusing the source, counted.

use std::collections::BTreeMap;

/// One kind of thing worth telling.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub enum Note {
    /// A column or attribute that a map has no place for.
    LeftOut(String),
    /// An actor whose kind is not known became one of kind `Other`.
    OtherKind(String),
    /// A tie whose kind is not known became a coordination.
    OtherTie(String),
    /// A directed edge without a kind became a coordination, which has no direction.
    Undirected,
    /// An edge of a node with itself was left out.
    WithItself,
    /// An edge that is there already; the greater strength was kept.
    Doubled,
    /// A node is named by edges alone.
    OnlyInEdges,
    /// An edge with a field was left out: it says no role, or its other end is no unit.
    NoRole,
}

/// All notes of an import with how often each came up.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Notes(BTreeMap<Note, usize>);

impl Notes {
    /// Counts one more.
    pub fn add(&mut self, note: Note) {
        *self.0.entry(note).or_default() += 1;
    }

    /// All notes in a fixed order, with their counts.
    pub fn iter(&self) -> impl Iterator<Item = (&Note, usize)> {
        self.0.iter().map(|(note, count)| (note, *count))
    }

    /// How often a note came up.
    pub fn count(&self, note: &Note) -> usize {
        self.0.get(note).copied().unwrap_or_default()
    }

    /// Takes the notes of another.
    pub fn extend(&mut self, other: Self) {
        for (note, count) in other.0 {
            *self.0.entry(note).or_default() += count;
        }
    }
}
