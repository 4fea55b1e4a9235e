//! Positions of the picture: pure geometry on node numbers, knows no map and no terminal.

mod again;
mod align;
mod arrange;
mod distances;
mod fresh;
mod geometry;
mod jitter;
mod links;
mod options;
mod pace;
mod pack;
mod shape;
mod spot;
mod start;
mod stress;
mod terms;

pub use arrange::{Picture, arrange};
pub use geometry::{Point, bounds, centroid};
pub use options::{Before, Lengths, Options};
