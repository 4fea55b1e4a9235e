//! A variant from an organisational model: choosing the model, its questions one after the other, a page before it is made.

mod dialogue;
mod draft;
mod list;
mod made;
mod page;
mod rows;
#[cfg(test)]
mod tests;
mod typed;

pub use dialogue::{Dialogue, Stage};
pub use list::List;
pub use made::{made, proposed};
pub use page::{Page, PageLine};
pub use rows::Row;
pub use typed::read_answer;
