//! Reading the map: snapshot, measures, rules, findings. Returns numbers and typed findings, never sentences.

mod finding;
pub mod graph;

pub use finding::{Fact, Finding, Silenced};
