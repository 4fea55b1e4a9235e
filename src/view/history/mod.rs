//! A map over its versions: what was found when, since when something is open, who changed a record last.

mod moment;
mod record;
#[cfg(test)]
mod tests;
mod timeline;
mod versions;

pub use moment::Moment;
pub use record::{RecordChange, is_about, record_changes};
pub use timeline::{Entry, Exchanged, Open, State, Timeline, called};
pub use versions::{Span, Stage, Versions};
