//! Changing the map: an [`Action`](crate::map::Action) becomes an [`Edit`], which is applied whole or refused.

mod between;
mod change;
mod compile;
#[allow(clippy::module_inception)]
mod edit;
#[cfg(test)]
mod examples;
mod history;
#[cfg(test)]
mod laws;
mod merge;
mod references;
mod refusal;
mod renaming;
mod surroundings;
mod tell;

pub use change::Change;
pub use compile::{Each, compile, compile_each};
pub use edit::Edit;
pub use history::{History, Revision, Step, When};
pub use merge::{disputed, merge};
pub use refusal::Refusal;
pub use renaming::following;
pub(crate) use renaming::{slot_now, slot_with};
pub use tell::actions;
