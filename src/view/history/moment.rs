//! A version of a map.

use crate::map::{Day, Map};

/// A version of a map.
#[derive(Debug, Clone)]
pub struct Moment {
    /// The commit, as git names it.
    pub commit: String,
    /// Its day.
    pub day: Day,
    /// Who made it.
    pub author: String,
    /// What it is called.
    pub subject: String,
    /// The map; `None` where the file could not be read.
    pub map: Option<Map>,
}

/// How many signs of a commit are told.
const SHORT: usize = 8;

impl Moment {
    /// The first signs of the commit, as people name it; what is in no commit has none.
    pub fn short(&self) -> String {
        self.commit.chars().take(SHORT).collect()
    }
}
