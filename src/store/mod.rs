//! A document on disk.

mod lay_out;
mod lex;
mod notes;
mod place;
mod scan;
mod tree;

pub use lex::{Bracket, Opened};
pub use place::{Lines, Place};
pub use scan::{DEEPEST, SyntaxProblem};
