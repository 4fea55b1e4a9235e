//! Positions of the picture: pure geometry on node numbers, knows no map and no terminal.

mod again;
mod align;
mod arrange;
mod distances;
mod ego;
mod ego_order;
mod ego_slots;
mod fresh;
mod geometry;
mod jitter;
mod labels;
mod links;
mod neighbour;
mod options;
mod pace;
mod pack;
mod rows;
mod shape;
mod spot;
mod start;
mod stress;
mod terms;
#[cfg(test)]
mod tests;
mod viewport;

pub use arrange::{Picture, arrange};
pub use ego::{Ego, Neighbour, Spot, ego};
pub use geometry::{Point, bounds, centroid};
pub use labels::{Label, Seat, seat_labels};
pub use neighbour::{Direction, Hops};
pub use options::{Before, Lengths, Options};
pub use viewport::Viewport;
