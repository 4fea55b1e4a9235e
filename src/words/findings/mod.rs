//! Findings in words.

mod facts;
mod page;
mod subject;
#[cfg(test)]
mod tests;
mod text;

pub use text::FindingText;
