//! The network as a compact graph, and the measures on it: numbers and lists, one measure or family a file.
//!
//! Knows vertices `0..n` and strengths, not units, ties or fields. Every function that may take long asks a
//! [`Watch`](crate::map::Watch) and returns `None` when told to stop. A value that is not defined is `None`, never NaN.

mod betweenness;
mod components;
mod csr;
mod cuts;
mod degree;
mod levels;
mod lowpoint;
mod random;
mod sources;
#[cfg(test)]
mod testing;

pub use betweenness::{Betweenness, betweenness};
pub use components::Components;
pub use csr::{Arc, Edge, Graph};
pub use cuts::Cuts;
pub use degree::{degrees, strengths};
pub use random::Random;
