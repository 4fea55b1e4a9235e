//! All that differs between two maps: what they say, the comments, the way they are written.

use serde_json::{Value, json};

use super::side::Side;
use crate::store::{CommentChanges, action_text};
use crate::view::changes::{ChangeLine, changes};
use crate::words::{Words, shown};

/// What differs.
pub(super) struct Difference {
    changes: Vec<ChangeLine>,
    comments: CommentChanges,
    /// Whether the bytes differ though map and comments are the same.
    is_layout: bool,
}

impl Difference {
    /// What differs between two sides. Comments are compared where both are maps.
    pub(super) fn between(old: &Side, new: &Side, words: &Words) -> Self {
        let changes = changes(&old.map(), &new.map(), words);
        let both = old.document().zip(new.document());
        let comments = both.map(|(old, new)| CommentChanges::between(old, new)).unwrap_or_default();
        let is_layout = changes.is_empty() && comments.is_empty() && old.is_written_otherwise(new);
        Self { changes, comments, is_layout }
    }

    /// Whether map and comments are the same.
    pub(super) fn says_the_same(&self) -> bool {
        self.changes.is_empty() && self.comments.is_empty()
    }

    /// Line by line; where the map is the same, in a sentence what is not.
    pub(super) fn lines(&self, words: &Words) -> Vec<ChangeLine> {
        let sentence = match (self.changes.is_empty(), self.comments.is_empty()) {
            (true, false) => Some("diff-comments"),
            (true, true) if self.is_layout => Some("diff-layout"),
            _ => None,
        };
        let sentence = sentence.map(|id| told('~', words.text(id)));
        let changes = self.changes.iter().cloned();
        let comments = self.signed_comments().flat_map(|(sign, comment)| {
            // each line as it stands, only made safe
            comment.lines().map(move |line| told(sign, shown(line.trim_end())))
        });
        sentence.into_iter().chain(changes).chain(comments).collect()
    }

    /// The same for programs.
    pub(super) fn json(&self) -> Value {
        let change = |line: &ChangeLine| {
            let action = line.action.as_ref().map(action_text);
            json!({"sign": line.sign.to_string(), "action": action, "message": line.message})
        };
        let comments = self.signed_comments().map(|(sign, text)| json!({"sign": sign.to_string(), "text": text}));
        json!({
            "format": 1,
            "changes": self.changes.iter().map(change).collect::<Vec<_>>(),
            "comments": comments.collect::<Vec<_>>(),
            "layout": self.is_layout,
        })
    }

    fn signed_comments(&self) -> impl Iterator<Item = (char, &String)> {
        let removed = self.comments.removed.iter().map(|comment| ('-', comment));
        removed.chain(self.comments.added.iter().map(|comment| ('+', comment)))
    }
}

/// A line that is no change of the map.
pub(super) fn told(sign: char, message: impl Into<String>) -> ChangeLine {
    ChangeLine { sign, action: None, message: message.into() }
}
