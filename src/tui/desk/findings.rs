//! The list of findings and its cursor.

use super::{Mark, Seen};
use crate::analysis::Finding;
use crate::map::{Action, Id};
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
    /// What would remove it; none while that is not known.
    pub remedies: Option<Vec<Vec<Action>>>,
    /// What the remedies are of.
    remedies_of: Option<(Mark, &'static str, Vec<Id>)>,
    /// The number of the question after them, and whether it was put.
    question: u64,
    put: bool,
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
        let remedies_of = current.map(|finding| (seen.mark(), finding.rule, finding.subjects.clone()));
        if self.remedies_of != remedies_of {
            self.remedies_of = remedies_of;
            self.remedies = None;
            self.question += 1;
            self.put = false;
        }
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

    /// The number of a question after remedies that was not put yet.
    pub(super) fn question(&self) -> Option<u64> {
        (self.remedies_of.is_some() && self.remedies.is_none()).then_some(self.question)
    }

    /// Whether a question after remedies is to be put; it is put once.
    pub(in crate::tui) fn wants_remedies(&mut self) -> bool {
        let wants = self.question().is_some() && !self.put;
        self.put |= wants;
        wants
    }

    /// Takes the answer to the question of this number.
    pub(in crate::tui) fn take(&mut self, number: u64, remedies: Vec<Vec<Action>>) {
        if number == self.question {
            self.remedies = Some(remedies);
        }
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
