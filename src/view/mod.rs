//! What is shown, as data and plain text, without a terminal.

mod active;
mod bar;
pub mod changes;
pub mod conflicts;
pub mod contrast;
pub mod coverage;
pub mod find;
pub mod fit;
pub mod form;
pub mod history;
mod letter;
pub mod matrix;
pub mod measures;
mod narrow;
pub mod new_model;
mod order;
pub mod outline;
pub mod picture;
pub mod quick;
mod scope;
mod signs;
mod spark;
pub mod status;
pub mod suggestions;
#[cfg(test)]
pub(crate) mod testing;
pub mod text;
mod tree;
pub mod variants;
pub mod without;

pub use active::{Absence, Bound, absence, node_active, responsibility_active, tie_active};
pub use bar::bar;
pub use coverage::{Cover, Delivery, Lead, covers};
pub use letter::letter;
pub use narrow::best_matches;
pub use signs::{Coverage, coverage_sign, severity_sign};
pub use spark::spark;
