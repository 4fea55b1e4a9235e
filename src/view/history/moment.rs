//! A version of a map.

use crate::map::{Day, Map};
use crate::store::{self, Revision};

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
    /// The version that a commit made, with the text of the file then; `None` where it was not there or is no text.
    pub fn of(revision: Revision, text: Option<String>) -> Self {
        Self {
            commit: revision.commit,
            day: revision.day,
            author: revision.author,
            subject: revision.subject,
            map: text.and_then(|text| store::read_text(&text).ok()),
        }
    }

    /// The first signs of the commit, as people name it; what is in no commit has none.
    pub fn short(&self) -> String {
        self.commit.chars().take(SHORT).collect()
    }
}
