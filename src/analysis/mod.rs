//! Reading the map: snapshot, measures, rules, findings. Returns numbers and typed findings, never sentences.

mod cells;
mod coordination;
mod coverage;
mod finding;
pub mod graph;
mod snapshot;
#[cfg(test)]
mod testing;

pub use cells::{Cells, Cover, MOST_CELLS};
pub use coordination::{Coordination, PairState, RequiredPair};
pub use coverage::{Coverage, FieldCover};
pub use finding::{Fact, Finding, Silenced};
pub use snapshot::{FieldSeat, Forest, Held, Network, Rows, Snapshot, Span, TieSeat, UnitSeat};
