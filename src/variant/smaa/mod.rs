//! What the order of models depends on: stochastic multicriteria acceptability analysis (SMAA).
//!
//! Instead of weights nobody can agree on, all weightings are tried: how often does each model come first, and which
//! weightings make it so? (Lahdelma, Hokkanen and Salminen 1998; Lahdelma and Salminen 2001)

mod assumed;
mod criteria;
#[allow(clippy::module_inception)]
mod smaa;
#[cfg(test)]
mod tests;
mod weights;

pub use assumed::{WORLDS, over_assumed_ties};
pub use criteria::{Criteria, LeftOut, Theme, WhyLeftOut};
pub use smaa::{Central, DRAWS, Depends, Smaa, smaa};
pub use weights::{Bounds, NoWeights, Weights};
