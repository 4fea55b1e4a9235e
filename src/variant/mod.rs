//! Organisational models: variants compiled on the base as it is, compared without a verdict.
//!
//! Knows no file, clock or language: days are handed in, words are said elsewhere.

mod adopt;
mod chain;
mod compiled;
mod lineage;
#[cfg(test)]
mod tests;

pub use adopt::{adopted, from_pair};
pub use chain::chain;
pub use compiled::{Compiled, Step, compile, compiled_on};
pub use lineage::Lineage;
