//! The list of findings and its cursor.

use super::Seen;
use crate::analysis::Finding;
use crate::map::Id;
use crate::tui::state::{Motion, keep_in_sight};

/// The findings as they are shown.
#[derive(Default)]
pub struct FindingsPane {
    /// The row with the cursor.
    pub cursor: usize,
    /// The first row in sight.
    pub scroll: usize,
    /// How many rows there are.
    pub count: usize,
    /// What the cursor is on, so that it stays there while findings come and go.
    on: Option<(&'static str, Vec<Id>)>,
    /// What the finding is about.
    subject: Option<Id>,
}

impl FindingsPane {
    pub(super) fn settle(&mut self, seen: &Seen, height: u16) {
        let findings = seen.latest.findings();
        self.count = findings.len();
        let kept = self.on.as_ref().and_then(|on| findings.iter().position(|finding| key(finding) == *on));
        self.cursor = kept.unwrap_or(self.cursor).min(self.count.saturating_sub(1));
        let current = findings.get(self.cursor);
        self.on = current.map(key);
        self.subject =
            current.and_then(|finding| finding.subjects.iter().find(|id| seen.map.node(id).is_some()).cloned());
        self.scroll = keep_in_sight(self.scroll, self.cursor, Self::list_height(height), self.count);
    }

    /// How many rows of the pane the list has; the rest explains the finding under the cursor.
    pub fn list_height(height: u16) -> usize {
        usize::from((height * 2 / 5).max(4).min(height))
    }

    /// What the finding under the cursor is about.
    pub(super) fn subject(&self) -> Option<Id> {
        self.subject.clone()
    }

    pub(super) fn go(&mut self, motion: Motion, page: usize) {
        self.point(motion.from(self.cursor, self.count, page));
    }

    /// Puts the cursor on a row.
    pub(in crate::tui) fn point(&mut self, row: usize) {
        if row < self.count {
            self.cursor = row;
            self.on = None;
        }
    }
}

fn key(finding: &Finding) -> (&'static str, Vec<Id>) {
    (finding.rule, finding.subjects.clone())
}
