//! The network as a compact graph, and the measures on it: numbers and lists, one measure or family a file.
//!
//! Knows vertices `0..n` and strengths, not units, ties or fields. Every function that may take long asks a
//! [`Watch`](crate::map::Watch) and returns `None` when told to stop. A value that is not defined is `None`, never NaN.

mod betweenness;
mod blocks;
mod brokerage;
mod centralization;
mod closeness;
mod components;
mod cores;
mod cost;
mod csr;
mod cuts;
mod degree;
mod digraph;
mod distances;
mod ei;
mod eigenvector;
mod falling;
mod fewest_losses;
mod fragmentation;
mod groups;
mod holes;
mod key_players;
mod key_reach;
mod key_removal;
mod krackhardt;
mod leiden;
mod levels;
mod lowpoint;
mod modularity;
mod pagerank;
mod periphery;
mod random;
mod reach;
mod sources;
mod tally;
#[cfg(test)]
mod testing;
mod triangles;
mod weighted;
mod whole_lengths;

pub use betweenness::{Betweenness, betweenness};
pub use brokerage::{Brokerage, Roles, brokerage, directed_brokerage};
pub use centralization::{betweenness_centralization, closeness_centralization, degree_centralization};
pub use closeness::{closeness, harmonic};
pub use components::Components;
pub use cores::core_numbers;
pub use cost::coordination_cost;
pub use csr::{Arc, Edge, Graph};
pub use cuts::Cuts;
pub use degree::{degrees, strengths};
pub use digraph::Digraph;
pub use distances::Distances;
pub use ei::{ExternalInternal, PermutationTest, Ties, ei_permutation_test, external_internal};
pub use eigenvector::eigenvector;
pub use falling::{Fall, Falling};
pub use fewest_losses::{FewestLosses, fewest_losses};
pub use fragmentation::{
    FRAGMENTATION_WORK, distance_fragmentation, distance_fragmentation_if_lost, fragmentation, fragmentation_if_lost,
};
pub use groups::Groups;
pub use holes::{Holes, structural_holes};
pub use key_players::KeyPlayers;
pub use key_reach::key_players_reaching;
pub use key_removal::{Loss, key_players_removed};
pub use krackhardt::{Dimensions, LARGEST_LINE, krackhardt};
pub use leiden::{Communities, leiden};
pub use modularity::{Weights, modularity};
pub use pagerank::pagerank;
pub use periphery::{CorePeriphery, core_periphery};
pub use random::Random;
pub use tally::Tally;
pub use weighted::weighted_betweenness;
