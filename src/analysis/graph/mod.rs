//! The network as a compact graph, and the measures on it: numbers and lists, one measure or family a file.
//!
//! Knows vertices `0..n` and strengths, not units, ties or fields. Every function that may take long asks a
//! [`Watch`](crate::map::Watch) and returns `None` when told to stop. A value that is not defined is `None`, never NaN.

mod betweenness;
mod centralization;
mod closeness;
mod components;
mod cores;
mod csr;
mod cuts;
mod degree;
mod distances;
mod eigenvector;
mod fragmentation;
mod holes;
mod levels;
mod lowpoint;
mod pagerank;
mod random;
mod sources;
#[cfg(test)]
mod testing;
mod triangles;
mod weighted;

pub use betweenness::{Betweenness, betweenness};
pub use centralization::{betweenness_centralization, closeness_centralization, degree_centralization};
pub use closeness::{closeness, harmonic};
pub use components::Components;
pub use cores::core_numbers;
pub use csr::{Arc, Edge, Graph};
pub use cuts::Cuts;
pub use degree::{degrees, strengths};
pub use distances::Distances;
pub use eigenvector::eigenvector;
pub use fragmentation::{
    WORK, distance_fragmentation, distance_fragmentation_if_lost, fragmentation, fragmentation_if_lost,
};
pub use holes::{Holes, structural_holes};
pub use pagerank::pagerank;
pub use random::Random;
pub use weighted::weighted_betweenness;
