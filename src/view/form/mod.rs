//! The inspector as data: every attribute of every record with the way to edit it, and what surrounds a record.

mod change;
mod editor;
mod error;
mod input;
mod kind;
mod list;
mod read;
mod rows;
mod steps;
mod surroundings;

#[cfg(test)]
mod tests;

pub use change::change;
pub use editor::{Choice, Editor, editor};
pub use error::FormError;
pub(in crate::view) use read::number_plain;
pub use read::{read_day, read_number};
pub use rows::{Row, form_of, rows};
pub use surroundings::{Missing, Part, Surroundings, Works, surroundings};
