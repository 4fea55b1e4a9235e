//! A version of a map.

use std::sync::Arc;

use crate::map::{Day, Map};

/// A version of a map.
#[derive(Debug, Clone)]
pub struct Moment {
    /// The commit, as git names it.
    pub commit: String,
    /// The versions from which it was made, by their places; more than one where it joined branches.
    pub parents: Vec<usize>,
    /// Its day.
    pub day: Day,
    /// Who made it.
    pub author: String,
    /// What it is called.
    pub subject: String,
    /// What the file held, as git names contents: the same name, the same bytes. Empty where it was not there.
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
    /// The file cannot be read.
    Unreadable,
    /// The file was taken away.
    Gone,
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

    /// Whether the file was taken away.
    pub fn is_gone(&self) -> bool {
        matches!(self.content, Content::Gone)
    }

    /// Whether there is no map, for all that is known.
    pub fn is_no_map(&self) -> bool {
        matches!(self.content, Content::Unreadable | Content::Gone)
    }
}

/// The message that says why a version has no map; none where it has one or may prove to have one.
pub fn why_no_map(moment: &Moment) -> Option<&'static str> {
    match moment.content {
        Content::Gone => Some("history-gone"),
        Content::Unreadable => Some("history-unreadable"),
        Content::Unread | Content::Map(_) => None,
    }
}

impl From<Option<Arc<Map>>> for Content {
    fn from(read: Option<Arc<Map>>) -> Self {
        read.map_or(Self::Unreadable, Self::Map)
    }
}
