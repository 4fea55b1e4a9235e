//! A version of a map.

use std::sync::Arc;

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
    /// What the file held, as git names contents: the same name, the same bytes.
    pub blob: String,
    /// The map, as far as it is known.
    pub content: Content,
}

/// What is known of the map of a version.
#[derive(Debug, Clone, Default)]
pub enum Content {
    /// Nothing: nobody has read it yet.
    #[default]
    Unread,
    /// The file cannot be read, or was not there.
    Unreadable,
    /// The map.
    Map(Arc<Map>),
}

/// How many signs of a commit are told.
const SHORT: usize = 8;

impl Moment {
    /// The first signs of the commit, as people name it; what is in no commit has none.
    pub fn short(&self) -> String {
        self.commit.chars().take(SHORT).collect()
    }

    /// The map; `None` where it is not read or cannot be.
    pub fn map(&self) -> Option<&Arc<Map>> {
        if let Content::Map(map) = &self.content { Some(map) } else { None }
    }

    /// Whether somebody tried to read it.
    pub fn is_read(&self) -> bool {
        !matches!(self.content, Content::Unread)
    }

    /// Whether it was tried and is no map.
    pub fn is_unreadable(&self) -> bool {
        matches!(self.content, Content::Unreadable)
    }
}

impl From<Option<Arc<Map>>> for Content {
    fn from(read: Option<Arc<Map>>) -> Self {
        read.map_or(Self::Unreadable, Self::Map)
    }
}
