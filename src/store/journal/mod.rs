//! What was typed and is not saved yet, kept in the state folder until it is.
//!
//! A journal is a file of lines ([`Writer`]): first a [`Header`] with the text that the editor began from, then an [`Entry`]
//! for each change. It holds all that is needed to get the work back, whatever became of the map's own file meanwhile.

mod entry;
mod header;
mod keeper;
mod left;
mod line;
mod seat;

pub use entry::Entry;
pub use header::Header;
pub use keeper::Journal;
pub use left::{Left, Offer};
pub use line::{Ending, Lines, Writer};
pub(super) use seat::name_of as seat_name;
pub use seat::{Seat, SeatProblem};
