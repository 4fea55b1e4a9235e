//! Conflicts of a merge as people decide them: what each version says, and what each decision would do.

mod decision;
mod outcome;
#[cfg(test)]
mod tests;
mod versions;

pub use decision::Decision;
pub use outcome::{Outcome, OutcomeRow, outcomes, told};
pub use versions::{VersionRow, versions};
