//! What a search for key players finds.

/// A set of vertices that together do most for a goal: not the same as the best single ones (Borgatti 2006).
#[derive(Debug, Clone, PartialEq)]
pub struct KeyPlayers {
    /// The set, in rising order.
    pub members: Vec<u32>,
    /// What it achieves, in the terms of the search.
    pub value: f64,
    /// Whether no other set of this size does better; else the best found within the work allowed.
    pub exact: bool,
}
