//! Organisational models: variants compiled on the base as it is, compared without a verdict.
//!
//! Knows no file, clock or language: days are handed in, words are said elsewhere.

mod adopt;
mod archetypes;
mod chain;
mod comparison;
mod compiled;
mod contrast;
mod curve;
mod dominance;
mod effort;
mod findings;
mod lineage;
mod model;
mod requirements;
mod smaa;
mod suggest;
#[cfg(test)]
mod tests;
mod yardstick;

pub use adopt::{adopted, from_pair, left_behind};
pub use archetypes::{ARCHETYPES, Answer, Answers, Archetype, Asks, Offer, Question, Unfit, When, archetype};
pub use chain::chain;
pub use comparison::{Comparison, SharedField, shared_fields};
pub use compiled::{Compiled, Step, compile, compiled_on};
pub use contrast::{Contrast, Fate};
pub use curve::{Crossing, EXPONENTS, crossings};
pub use dominance::{dominates, near};
pub use effort::Effort;
pub use lineage::Lineage;
pub use model::{Figure, Measured, Model};
pub use requirements::{Requirements, Side};
pub use smaa::{
    Bounds, Central, Criteria, DRAWS, Depends, LeftOut, NoWeights, Smaa, Theme, WORLDS, Weights, WhyLeftOut,
    over_assumed_ties, smaa,
};
pub use suggest::{
    Constraints, Forbidden, Kind, Names, NotForbidden, Recut, Suggestion, Suggestions, Wishes, largest_office,
    merges_of_offices, suggest,
};
pub use yardstick::Yardstick;
