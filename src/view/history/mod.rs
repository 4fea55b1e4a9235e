//! A map over its versions: what was found when, since when something is open, who changed a record last.

mod record;
#[cfg(test)]
mod tests;
mod timeline;

pub use record::{RecordChange, record_changes};
pub use timeline::{Entry, Moment, Open, State, Timeline};
