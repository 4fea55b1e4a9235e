//! What all measures and rules read, made once per revision of the map and day: active records over dense indices.

mod branches;
mod forest;
mod held;
mod line;
mod links;
mod network;
mod rows;
#[allow(clippy::module_inception)]
mod snapshot;
mod span;
mod units;

pub use forest::Forest;
pub use held::Held;
pub use links::Links;
pub use network::Network;
pub use rows::Rows;
pub use snapshot::{FieldSeat, Snapshot, TieSeat, UnitSeat};
pub use span::Span;
