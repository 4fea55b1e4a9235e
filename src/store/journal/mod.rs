//! What was typed and is not saved yet, as lines of text that survive a crash. Pure: bytes in, bytes out.

mod entry;
mod line;

pub use entry::Entry;
pub use line::{Ending, Lines, Writer};
