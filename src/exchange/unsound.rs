//! A source that cannot be taken as it is, with what of it could be read all the same.

use super::{Fault, Table};

/// Everything that is wrong with a source, and its sound rows: their values are judged too, so that nobody mends one half of
/// the errors to be told of the other.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Unsound {
    /// What is wrong, in the order of the text; never empty.
    pub faults: Vec<Fault>,
    /// The rows that nothing is wrong with.
    pub sound: Table,
}

impl From<Fault> for Unsound {
    fn from(fault: Fault) -> Self {
        Self { faults: vec![fault], sound: Table::default() }
    }
}
