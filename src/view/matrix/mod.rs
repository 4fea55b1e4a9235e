//! The responsibility matrix: units as rows, fields as columns, letters of roles in the cells.

mod build;
mod cell;
mod compare;
mod labels;
mod options;
mod toggle;

#[cfg(test)]
mod tests;

pub use build::{Column, Matrix, Row, RowKey};
pub use cell::Cell;
pub use labels::labels;
pub use options::{Only, Options, Order};
pub use toggle::{clear_cell, toggle_role};
