//! What of the matrix is shown, and in which order.

use crate::map::{ActorKind, Id};

/// The order of the rows.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub enum Order {
    /// As the outline: the line of the departments, then actors by kind, with headings.
    #[default]
    Line,
    /// By name, without headings.
    Name,
    /// Those with the most entries first, without headings.
    Entries,
}

impl Order {
    /// The next order, after the last the first again.
    #[must_use]
    pub fn next(self) -> Self {
        match self {
            Self::Line => Self::Name,
            Self::Name => Self::Entries,
            Self::Entries => Self::Line,
        }
    }
}

/// Which rows may be shown.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub enum Only {
    /// All.
    #[default]
    All,
    /// A department and everything below it.
    Below(Id),
    /// Departments.
    Departments,
    /// Actors.
    Actors,
    /// Actors of a kind.
    Kind(ActorKind),
}

/// What of the matrix is shown, and in which order.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Options {
    /// The order of the rows.
    pub order: Order,
    /// Leaves out units without an entry (and actors' headings without rows). Departments above a shown one stay.
    pub hide_empty: bool,
    /// Which rows may be shown.
    pub only: Only,
}
