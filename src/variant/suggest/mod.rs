//! Suggestions: which single actions or few of them would help, each measured like a variant, none prescribed.

mod candidates;
mod constraints;
mod draft;
mod front;
mod kind;
mod meter;
mod offices;
mod partitions;
mod puzzle;
mod regrouping;
mod search;
mod suggestion;
#[cfg(test)]
mod tests;
mod trial;
mod wishes;

pub use constraints::{Constraints, Forbidden, NotForbidden, largest_office};
pub use kind::Kind;
pub use search::{merges_of_offices, suggest};
pub use suggestion::{Recut, Suggestion, Suggestions};
pub use wishes::{Names, Wishes};
