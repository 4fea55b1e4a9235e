//! Communities by the Leiden algorithm on modularity.

mod level;
mod moving;
mod refining;
mod search;
mod tally;

pub use search::{Communities, leiden};
