//! The first line of a journal: what the editor began from.

use serde::{Deserialize, Serialize};

use super::super::document::Document;

/// The form of journals that this program writes and reads.
const FORMAT: u32 = 1;

/// What the editor began from.
///
/// The whole text stands here, no hash of it: work is joined with what is in the file by then, and that takes the base.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Header {
    format: u32,
    /// The map's file, from the root; none where it has no file yet, or one whose name is no Unicode.
    path: Option<String>,
    /// The text as it was read or saved last, with its byte order mark.
    base: String,
}

impl Header {
    /// What an editor begins from that has opened or saved this document.
    pub fn of(document: &Document) -> Self {
        let path = std::path::absolute(document.path()).ok().filter(|_| document.is_on_disk());
        let path = path.and_then(|path| path.to_str().map(str::to_owned));
        Self { format: FORMAT, path, base: document.with_mark(document.text()) }
    }

    /// Whether this program knows the form of the journal.
    pub fn is_known(&self) -> bool {
        self.format == FORMAT
    }

    /// The map's file, if it had one.
    pub fn path(&self) -> Option<&str> {
        self.path.as_deref()
    }

    /// The text that the editor began from.
    pub fn base(&self) -> &str {
        &self.base
    }
}
