//! One of two files that are compared.

use std::path::Path;

use super::super::Room;
use super::super::read::{Unread, try_document};
use crate::map::Map;
use crate::store::Document;

/// What stands at a path.
pub(super) enum Side {
    /// No file: git's `/dev/null`.
    Absent,
    /// A file without a byte; to git and here an empty map.
    Empty,
    /// A map.
    Map(Box<Document>),
}

impl Side {
    /// Reads one side.
    pub(super) fn read(path: &Path, room: &Room) -> Result<Self, Unread> {
        if path == Path::new("/dev/null") {
            return Ok(Self::Absent);
        }
        if path.metadata().is_ok_and(|file| file.is_file() && file.len() == 0) {
            return Ok(Self::Empty);
        }
        Ok(Self::Map(Box::new(try_document(path, room)?)))
    }

    /// The map of this side.
    pub(super) fn map(&self) -> Map {
        self.document().map_or_else(Map::default, |document| document.map().clone())
    }

    /// The text with its map, where there is one.
    pub(super) fn document(&self) -> Option<&Document> {
        match self {
            Self::Map(document) => Some(document),
            Self::Absent | Self::Empty => None,
        }
    }

    /// Whether both have the same bytes.
    fn is_same_text(&self, other: &Self) -> bool {
        match (self.document(), other.document()) {
            (Some(a), Some(b)) => a.text() == b.text() && a.has_byte_order_mark() == b.has_byte_order_mark(),
            (a, b) => a.is_none() && b.is_none(),
        }
    }

    /// Whether both are files that differ in some byte.
    pub(super) fn is_written_otherwise(&self, other: &Self) -> bool {
        let is_file = |side: &Self| !matches!(side, Self::Absent);
        is_file(self) && is_file(other) && !self.is_same_text(other)
    }
}
