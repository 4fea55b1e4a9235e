//! A variant from an organisational model: choosing the model, its questions one after the other, a page before it is made.

mod dialogue;
mod draft;
mod list;
mod page;
mod rows;
#[cfg(test)]
mod tests;

pub use dialogue::{Dialogue, Made, Stage};
pub use list::List;
pub use page::{Page, PageLine};
pub use rows::Row;
