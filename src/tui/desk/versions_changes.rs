//! What the version with the cursor changed: its changes, then the findings that went and came with it.

use ratatui::layout::Rect;

use super::rolled::Rolled;
use crate::analysis::Finding;
use crate::edit::Revision;
use crate::map::{Action, Id, Language, Map, Slot};
use crate::tui::state::Motion;
use crate::view::changes::ChangeLine;
use crate::view::history::{Span, Stage, Timeline, record_of};
use crate::words::Words;

/// What changes belong to. Two questions that are equal have one answer.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Asked {
    pub(super) stage: Stage,
    pub(super) span: Span,
    pub(super) edition: u64,
    pub(super) now: Revision,
    pub(super) saves: u64,
    pub(super) language: Language,
}

/// What a version changed, as it is shown.
#[derive(Default)]
pub struct ChangesPane {
    /// What it changed; none while that is worked out.
    pub changes: Option<Vec<ChangeLine>>,
    /// The findings that went and came with it, each with what it is about.
    pub exchanged: Vec<(ChangeLine, Vec<Id>)>,
    /// Whether the keys are here.
    pub has_keys: bool,
    /// The line with the cursor, of the changes and then of the findings.
    pub cursor: usize,
    /// Where the lines stand, and the first row of them in sight.
    pub rolled: Rolled,
    asked: Option<Asked>,
    /// What the findings that went and came belong to, and whether they were known then.
    exchanged_of: Option<(Asked, bool)>,
    number: u64,
    put: bool,
}

impl ChangesPane {
    /// What is told: the changes, then the findings.
    pub fn lines(&self) -> impl Iterator<Item = &ChangeLine> {
        self.changes.iter().flatten().chain(self.exchanged.iter().map(|(line, _)| line))
    }

    /// How many lines that are.
    fn count(&self) -> usize {
        self.changes.as_ref().map_or(0, |changes| changes.len() + self.exchanged.len())
    }

    /// What the line with the cursor is about, while the keys are here.
    pub fn subjects(&self) -> Option<Vec<Id>> {
        let changes = self.changes.as_ref().filter(|_| self.has_keys)?;
        let finding = || self.exchanged.get(self.cursor.checked_sub(changes.len())?);
        changes.get(self.cursor).map(ChangeLine::subjects).or_else(|| finding().map(|(_, subjects)| subjects.clone()))
    }

    /// The record on the map of today that the line with the cursor is about, while the keys are here.
    pub(super) fn record(&self, today: &Map) -> Option<Slot> {
        let changed = self.changes.as_ref().filter(|_| self.has_keys)?.get(self.cursor);
        let of_links = changed.and_then(|line| match line.action.as_ref()? {
            Action::Assign(record) => Some(record.slot()),
            Action::Tie(tie) => Some(tie.slot()),
            _ => None,
        });
        of_links.or_else(|| self.subjects()?.iter().find_map(|id| record_of(id, today)))
    }

    /// The number of the question what the version changed.
    pub fn question(&self) -> u64 {
        self.number
    }

    /// Whether that question is to be put; it is put once.
    pub(super) fn wants(&mut self) -> bool {
        let wants = self.changes.is_none() && self.asked.is_some() && !self.put;
        self.put |= wants;
        wants
    }

    /// Takes the answer to the question of this number.
    pub(super) fn take(&mut self, number: u64, changes: Vec<ChangeLine>) {
        if number == self.number {
            self.changes = Some(changes);
        }
    }

    /// Whether this is another question than the last one.
    pub(super) fn is_new(&self, asked: Option<&Asked>) -> bool {
        self.asked.as_ref() != asked
    }

    /// Turns to another version; with its answer where that is known already.
    pub(super) fn turn_to(&mut self, asked: Option<Asked>, known: Option<Vec<ChangeLine>>) {
        self.asked = asked;
        (self.cursor, self.put) = (0, false);
        self.changes = known;
        self.number += 1;
    }

    /// Takes the findings that went and came with the version from a timeline as soon as they are known there: later than its
    /// map. None without a timeline.
    pub(super) fn exchange(&mut self, timeline: Option<&Timeline>, words: &Words) {
        let Some(asked) = self.asked.clone() else { return };
        let place = match (asked.stage, asked.span) {
            (Stage::Commit(place), Span::Step) => Some(place),
            _ => None,
        };
        let of = timeline.zip(place).filter(|(timeline, place)| timeline.knows_exchanged(*place));
        let exchanged_of = Some((asked, of.is_some()));
        if self.exchanged_of != exchanged_of {
            self.exchanged_of = exchanged_of;
            self.exchanged = of.map(|(timeline, place)| told(timeline, place, words)).unwrap_or_default();
        }
    }

    /// Lays the lines out for a window.
    pub(super) fn settle(&mut self, window: Rect) {
        let count = self.count();
        self.cursor = self.cursor.min(count.saturating_sub(1));
        self.has_keys &= count > 0;
        let mut rolled = std::mem::take(&mut self.rolled);
        rolled.settle(self.lines().map(|line| line.message.as_str()), self.cursor, window);
        self.rolled = rolled;
    }

    pub(super) fn go(&mut self, motion: Motion, page: usize) {
        self.cursor = motion.from(self.cursor, self.count(), page);
    }

    /// Puts the cursor on the line so many rows below the upper edge.
    pub(super) fn point(&mut self, row: usize) {
        self.has_keys = true;
        self.cursor = self.rolled.line_at(row);
    }
}

/// The findings that went and came with a version, each told on the map of its own version.
fn told(timeline: &Timeline, place: usize, words: &Words) -> Vec<(ChangeLine, Vec<Id>)> {
    let Some(exchanged) = timeline.exchanged(place) else { return Vec::new() };
    let line = |sign: char, finding: &Finding, map, message: &str| {
        let told = words.finding_sentence(finding, map);
        let message = words.with(message, &[("finding", told.into())]);
        (ChangeLine { sign, action: None, message }, finding.subjects.clone())
    };
    let went = exchanged.went.iter().map(|one| line('✓', one, exchanged.maps.0, "versions-finding-went"));
    let accepted = exchanged.accepted.iter().map(|one| line('·', one, exchanged.maps.0, "versions-finding-accepted"));
    let came = exchanged.came.iter().map(|one| line('!', one, exchanged.maps.1, "versions-finding-came"));
    went.chain(accepted).chain(came).collect()
}
