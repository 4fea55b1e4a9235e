//! The versions: which are shown, which has the cursor.

use std::sync::Arc;

use ratatui::layout::{Position, Rect};

use super::versions_changes::{Asked, ChangesPane};
use super::versions_repository::Repository;
use super::versions_window::Window;
use crate::edit::Revision;
use crate::map::{Language, Map, Slot};
use crate::store::GitProblem;
use crate::tui::state::{Motion, keep_in_sight};
use crate::view::changes::ChangeLine;
use crate::view::history::{Entry, RecordChange, Span, Stage, Timeline, Versions, is_about};
use crate::words::Words;

/// The versions as they are shown.
#[derive(Default)]
pub struct VersionsPane {
    /// The commits, as far as they are read and judged.
    pub repository: Repository,
    /// The rows, the latest first.
    pub rows: Vec<Stage>,
    /// The row with the cursor.
    pub cursor: usize,
    /// The first row in sight.
    pub scroll: usize,
    /// Against what a version is held.
    pub span: Span,
    /// What the version with the cursor changed.
    pub changes: ChangesPane,
    /// Where everything is.
    pub window: Window,
    /// The record whose versions alone are shown, by its place on the map of today.
    of: Option<Slot>,
    /// What changed about it, the latest first; none while that is worked out.
    pub record: Option<Vec<RecordChange>>,
    record_asked: Option<(u64, Slot, Language)>,
    /// How often the map was saved.
    saves: u64,
    /// The commit on which the cursor is to be when rows of other commits are there.
    stays_on: Option<String>,
}

/// What the versions are made of.
pub(super) struct Made<'a> {
    /// The map as it is now.
    pub(super) now: &'a Map,
    /// The map as it is in its file.
    pub(super) saved: &'a Map,
    /// Whether something was done since the last save.
    pub(super) is_unsaved: bool,
    /// Which state of the map it is.
    pub(super) revision: Revision,
}

impl VersionsPane {
    /// Reads the repository anew as soon as the versions are looked at.
    pub(in crate::tui) fn refresh(&mut self) {
        self.repository.refresh();
    }

    /// Takes note that the map was saved, perhaps to another file.
    pub(in crate::tui) fn saved(&mut self) {
        self.saves += 1;
        self.repository.refresh();
    }

    /// Takes what is known of the commits by now, under the number of a reading.
    pub(in crate::tui) fn take(&mut self, number: u64, timeline: Arc<Timeline>) {
        let before = self.repository.edition();
        let on = self.entry().map(|entry| entry.moment.commit.clone());
        self.repository.take(number, timeline);
        if self.repository.edition() != before {
            self.stays_on = on.filter(|_| self.cursor > 0);
            // it speaks of places among other commits
            self.record = None;
        }
    }

    /// Takes why they cannot be read.
    pub(in crate::tui) fn fail(&mut self, number: u64, problem: GitProblem) {
        self.repository.fail(number, problem);
    }

    /// Shows only the versions of one record from now on, or all again.
    pub(in crate::tui) fn show_of(&mut self, of: Option<Slot>) {
        (self.cursor, self.scroll, self.changes.has_keys) = (0, 0, false);
        (self.of, self.record, self.record_asked) = (of, None, None);
    }

    /// The record whose versions alone are shown.
    pub fn of(&self) -> Option<&Slot> {
        self.of.as_ref()
    }

    /// What is to be found out about the one record as soon as every version is read: it is asked once.
    pub(super) fn wants_record(&mut self, language: Language) -> bool {
        let is_read = self.repository.is_listed() && self.repository.timeline.is_read();
        let Some(record) = self.of.clone().filter(|_| is_read) else { return false };
        let wanted = Some((self.repository.edition(), record, language));
        let wants = self.record_asked != wanted;
        if wants {
            self.record_asked = wanted;
        }
        wants
    }

    /// Takes what changed about the one record.
    pub(in crate::tui) fn take_record(&mut self, record: &Slot, found: Vec<RecordChange>) {
        if self.of.as_ref() == Some(record) {
            self.record = Some(found);
        }
    }

    /// Takes what the version of this question changed; where only one record is shown, what is about it on the map of today.
    pub(super) fn take_changes(&mut self, number: u64, mut changes: Vec<ChangeLine>, today: &Map) {
        changes.retain(|line| self.of.as_ref().is_none_or(|record| is_about(line, record, today)));
        self.changes.take(number, changes);
    }

    /// The version with the cursor.
    pub fn stage(&self) -> Option<Stage> {
        self.rows.get(self.cursor).copied()
    }

    /// The same, where it is a commit.
    pub fn entry(&self) -> Option<&Entry> {
        let Some(Stage::Commit(place)) = self.stage() else { return None };
        self.repository.timeline.entries.get(place)
    }

    /// Brings everything in line.
    pub(super) fn settle(&mut self, made: &Made, words: &Words, area: Rect) {
        self.settle_rows(made);
        let timeline = Arc::clone(&self.repository.timeline);
        let asked = self.stage().map(|stage| Asked {
            stage,
            span: self.span,
            edition: self.repository.edition(),
            now: made.revision,
            saves: self.saves,
            language: words.language(),
        });
        if self.changes.is_new(asked.as_ref()) {
            let known = self.known_changes();
            self.changes.turn_to(asked, known);
        }
        self.changes.exchange(self.of.is_none().then_some(&*timeline), words);
        self.window = Window::new(area);
        self.scroll = keep_in_sight(self.scroll, self.cursor, usize::from(self.window.list.height), self.rows.len());
        self.changes.settle(self.window.changes);
    }

    /// The rows; the cursor stays on its version while others come above it, at the top it stays at the top.
    fn settle_rows(&mut self, made: &Made) {
        let on = self.stage().filter(|_| self.cursor > 0);
        let is_uncommitted = self.repository.is_uncommitted(made.now, made.saved, self.saves);
        let timeline = &*self.repository.timeline;
        let all = Versions { now: made.now, saved: made.saved, timeline }.rows(made.is_unsaved, is_uncommitted);
        self.rows = match (&self.of, &self.record) {
            (None, _) => all,
            (Some(_), Some(found)) => {
                let open = all.into_iter().take_while(|stage| !matches!(stage, Stage::Commit(_)));
                open.chain(found.iter().map(|change| Stage::Commit(change.place))).collect()
            }
            (Some(_), None) => Vec::new(),
        };
        let by_commit = self.stays_on.take().and_then(|commit| {
            timeline.entries.iter().position(|entry| entry.moment.commit == commit).map(Stage::Commit)
        });
        let kept = by_commit.or(on).and_then(|on| self.rows.iter().position(|&row| row == on));
        self.cursor = kept.unwrap_or(self.cursor).min(self.rows.len().saturating_sub(1));
    }

    /// What the version changed about the one record, where only that is shown.
    fn known_changes(&self) -> Option<Vec<ChangeLine>> {
        let found = self.record.as_ref().filter(|_| self.of.is_some() && self.span == Span::Step)?;
        let Some(Stage::Commit(at)) = self.stage() else { return None };
        found.iter().find(|change| change.place == at).map(|change| change.changes.clone())
    }

    pub(super) fn go(&mut self, motion: Motion, page: usize) {
        if self.changes.has_keys {
            self.changes.go(motion, page);
        } else {
            self.cursor = motion.from(self.cursor, self.rows.len(), page);
        }
    }

    /// Puts the cursor where it was clicked.
    pub(in crate::tui) fn click(&mut self, at: Position) {
        let (list, changes) = (self.window.list, self.window.changes);
        if list.contains(at) {
            self.changes.has_keys = false;
            let row = self.scroll + usize::from(at.y - list.y);
            self.cursor = row.min(self.rows.len().saturating_sub(1));
        } else if changes.contains(at) {
            self.changes.point(usize::from(at.y - changes.y));
        }
    }
}
