//! The outline: departments in their line, actors by kind, fields with their lead, paths and programmes.

mod build;
mod entry;
mod marks;
mod rows;
mod search;
#[cfg(test)]
mod tests;

pub use build::Outline;
pub use entry::{Entry, Group, Key};
pub use rows::Row;
pub use search::Found;
