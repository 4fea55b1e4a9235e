//! Organisational models side by side: what is compared, and the lines a person reads of it.

mod compared;
mod figures;
mod findings;
mod order;
mod profile;
mod steps;
#[cfg(test)]
mod tests;
mod weighing;

pub use compared::{Column, Compared};
pub use figures::{Cell, Change, FigureRow, change, change_sign};
pub use findings::{Exchange, FindingRow, exchanged, exchanged_between, exchanged_of};
pub use order::{Standing, crossing_sentences, dependence, standings};
pub use profile::{ProfileRow, axis, concerns, on_axis};
pub use steps::{StepRow, steps};
pub use weighing::Weighing;
