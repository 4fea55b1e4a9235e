//! What went wrong, in whole sentences: what, where, and what to do.

mod disk;
mod imports;
mod inputs;
mod places;
mod reading;
mod refusals;
#[cfg(test)]
mod tests;
mod trouble;
mod wholeness;

pub use trouble::Trouble;
