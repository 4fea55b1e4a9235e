//! Which comments came and went between two texts, wherever they stand.

use super::carry::lost_comments;
use super::document::Document;

/// Comments that only one of two texts has, each as it is written and in the order of its text.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct CommentChanges {
    /// Those of the old text.
    pub removed: Vec<String>,
    /// Those of the new text.
    pub added: Vec<String>,
}

impl CommentChanges {
    /// What became of the comments from one document to another; one that only moved is not told. O(n log n) for n comments.
    ///
    /// # Examples
    /// ```
    /// use querschnitt::store::{CommentChanges, Document};
    /// let document = |text: &str| Document::parse("a.ron", text.to_owned()).unwrap();
    /// let (old, new) = (document("// a\nMap(format: 1)"), document("Map(format: 1) // b"));
    /// assert_eq!(CommentChanges::between(&old, &new).added, ["// b"]);
    /// ```
    pub fn between(old: &Document, new: &Document) -> Self {
        let (before, after) = (old.source(), new.source());
        Self { removed: lost_comments(before, after), added: lost_comments(after, before) }
    }

    /// Whether the comments are the same.
    pub fn is_empty(&self) -> bool {
        self.removed.is_empty() && self.added.is_empty()
    }
}
