//! A map over its versions: what was found when, since when something is open, who changed a record last.

mod ancestry;
mod archive;
mod moment;
mod record;
#[cfg(test)]
mod tests;
mod timeline;
mod versions;

pub use archive::{Archive, Unjudged};
pub use moment::{Content, Moment, why_no_map};
pub use record::{RecordChange, has_changes_of_its_own, is_about, record_changes, record_of, record_today};
pub use timeline::{Entry, Exchanged, Open, State, Timeline, called, judge};
pub use versions::{Span, Stage, Versions};
