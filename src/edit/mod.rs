//! Changing the map: an [`Action`](crate::map::Action) becomes an [`Edit`], which is applied whole or refused.

mod change;
mod compile;
#[allow(clippy::module_inception)]
mod edit;
mod refusal;
mod surroundings;

pub use change::Change;
pub use edit::Edit;
pub use refusal::Refusal;
