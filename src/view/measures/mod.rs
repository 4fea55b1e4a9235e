//! The numbers of a network as tables: units, fields, missing coordination, ties, case paths, and the network as a whole.

mod cell;
mod explain;
mod network;
mod order;
mod shade;
mod sheet;
mod sheets;

pub use network::{NetworkRow, by_telling, direction_sign};
pub use order::{Sorting, ordered};
pub use shade::{LEVELS, Shade, level_of, level_sign};
pub use sheet::{Group, Sheet};
pub use sheets::Sheets;
