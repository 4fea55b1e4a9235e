//! A version of the map that is only read: every view shows it, the map itself waits untouched.

use std::sync::Arc;

use crate::map::{Day, Map};
use crate::view::history::Moment;

/// The version that is open.
pub struct Past {
    /// The map as it was.
    pub map: Arc<Map>,
    /// The day of the commit.
    pub day: Day,
    /// The commit, as people name it.
    pub commit: String,
    /// The day for which everything was judged before.
    pub judged_before: Day,
}

impl Past {
    /// A version, where its file could be read.
    pub fn of(moment: &Moment, judged_before: Day) -> Option<Self> {
        Some(Self { map: Arc::clone(moment.map()?), day: moment.day, commit: moment.short(), judged_before })
    }
}
