//! The versions: which has the cursor, what it changed, how far the repository is read.

use std::sync::Arc;

use ratatui::layout::{Position, Rect};

use super::rolled::Rolled;
use super::versions_window::Window;
use crate::analysis::Finding;
use crate::edit::Revision;
use crate::map::{Id, Language, Map};
use crate::store::GitProblem;
use crate::tui::state::{Motion, keep_in_sight};
use crate::view::changes::ChangeLine;
use crate::view::history::{RecordChange, Span, Stage, Timeline, Versions, is_about};
use crate::words::Words;

/// How far the repository is read.
#[derive(Debug, Default)]
pub enum Reading {
    /// Not at all, or anew from now on.
    #[default]
    Wanted,
    /// It is being read; what is there is of before, or not judged yet.
    Running,
    /// All is read and judged.
    Done,
    /// It cannot be read.
    Failed(GitProblem),
}

/// What the changes that are shown belong to.
#[derive(Debug, Clone, PartialEq, Eq)]
struct Asked {
    stage: Stage,
    span: Span,
    read: u64,
    now: Revision,
    saves: u64,
    language: Language,
}

/// The versions as they are shown.
#[derive(Default)]
pub struct VersionsPane {
    /// The commits, oldest first.
    pub timeline: Arc<Timeline>,
    /// How far they are read.
    pub reading: Reading,
    /// The rows, the latest first.
    pub rows: Vec<Stage>,
    /// The row with the cursor.
    pub cursor: usize,
    /// The first row in sight.
    pub scroll: usize,
    /// Against what a version is held.
    pub span: Span,
    /// What the version with the cursor changed; none while that is worked out.
    pub changes: Option<Vec<ChangeLine>>,
    /// The findings that went and came with it, behind its changes, each with what it is about.
    pub exchanged: Vec<(ChangeLine, Vec<Id>)>,
    /// Whether the keys are with the changes.
    pub in_changes: bool,
    /// The line with the cursor, of the changes and then of the findings.
    pub change: usize,
    /// Where the lines stand, and the first row of them in sight.
    pub rolled: Rolled,
    /// Where everything is.
    pub window: Window,
    /// The record whose versions alone are shown.
    of: Option<Id>,
    /// What changed about it, the latest first; none while that is worked out.
    pub record: Option<Vec<RecordChange>>,
    /// The number of the reading, and how often the map was saved.
    read: u64,
    saves: u64,
    /// Whether the file says something else than its last commit, as of this reading and save.
    uncommitted: Option<(u64, u64, bool)>,
    asked: Option<Asked>,
    /// What the findings that went and came belong to, and whether they were judged then.
    exchanged_of: Option<(Asked, bool)>,
    question: u64,
    put: bool,
    record_asked: Option<(u64, Id, Language)>,
}

impl VersionsPane {
    /// Reads the repository anew as soon as the versions are looked at.
    pub(in crate::tui) fn refresh(&mut self) {
        self.reading = Reading::Wanted;
    }

    /// Takes note that the map was saved.
    pub(in crate::tui) fn saved(&mut self) {
        self.saves += 1;
    }

    /// Whether the repository is to be read; then it is read under this number.
    pub(super) fn wants_reading(&mut self, number: u64) -> bool {
        let wants = matches!(self.reading, Reading::Wanted);
        if wants {
            self.reading = Reading::Running;
            self.read = number;
        }
        wants
    }

    /// The number of the reading.
    pub fn reading_number(&self) -> u64 {
        self.read
    }

    /// Takes commits that were read under a number; `is_judged` tells whether that is all.
    pub(in crate::tui) fn take(&mut self, number: u64, timeline: Arc<Timeline>, is_judged: bool) {
        if number == self.read {
            self.timeline = timeline;
            self.reading = if is_judged { Reading::Done } else { Reading::Running };
            (self.uncommitted, self.record_asked) = (None, None);
        }
    }

    /// Takes why they cannot be read.
    pub(in crate::tui) fn fail(&mut self, number: u64, problem: GitProblem) {
        if number == self.read {
            self.reading = Reading::Failed(problem);
            self.timeline = Arc::default();
        }
    }

    /// Shows only the versions of one record from now on, or all again.
    pub(in crate::tui) fn show_of(&mut self, of: Option<Id>) {
        (self.cursor, self.scroll, self.in_changes) = (0, 0, false);
        (self.of, self.record, self.record_asked) = (of, None, None);
    }

    /// The record whose versions alone are shown.
    pub fn of(&self) -> Option<&Id> {
        self.of.as_ref()
    }

    /// What is to be found out about the one record: it is asked once for each reading.
    pub(super) fn wants_record(&mut self, language: Language) -> bool {
        let is_read = !self.timeline.entries.is_empty();
        let Some(id) = self.of.clone().filter(|_| is_read) else { return false };
        let wanted = Some((self.read, id, language));
        let wants = self.record_asked != wanted;
        if wants {
            self.record_asked = wanted;
        }
        wants
    }

    /// Takes what changed about the one record.
    pub(in crate::tui) fn take_record(&mut self, id: &Id, found: Vec<RecordChange>) {
        if self.of.as_ref() == Some(id) {
            self.record = Some(found);
        }
    }

    /// The number of the question what the version with the cursor changed.
    pub fn question(&self) -> u64 {
        self.question
    }

    /// Whether that question is to be put; it is put once.
    pub(super) fn wants_changes(&mut self) -> bool {
        let wants = self.changes.is_none() && self.stage().is_some() && !self.put;
        self.put |= wants;
        wants
    }

    /// Takes the answer to the question of this number; where only one record is shown, what is about it on the map of today.
    pub(super) fn take_changes(&mut self, number: u64, mut changes: Vec<ChangeLine>, today: &Map) {
        if number == self.question {
            changes.retain(|line| self.of.as_ref().is_none_or(|id| is_about(line, id, today)));
            self.changes = Some(changes);
        }
    }

    /// The version with the cursor.
    pub fn stage(&self) -> Option<Stage> {
        self.rows.get(self.cursor).copied()
    }

    /// What the line with the cursor is about, while the keys are there.
    pub fn current_subjects(&self) -> Option<Vec<Id>> {
        let changes = self.changes.as_ref().filter(|_| self.in_changes)?;
        let finding = || self.exchanged.get(self.change.checked_sub(changes.len())?);
        changes.get(self.change).map(ChangeLine::subjects).or_else(|| finding().map(|(_, subjects)| subjects.clone()))
    }

    /// What is told below the head: the changes, then the findings.
    pub fn lines(&self) -> impl Iterator<Item = &ChangeLine> {
        self.changes.iter().flatten().chain(self.exchanged.iter().map(|(line, _)| line))
    }

    /// How many lines that are.
    fn count(&self) -> usize {
        self.changes.as_ref().map_or(0, |changes| changes.len() + self.exchanged.len())
    }

    /// Brings everything in line; `is_unsaved` tells whether something was done since the last save.
    pub(super) fn settle(
        &mut self,
        versions: (&Map, &Map),
        is_unsaved: bool,
        now: Revision,
        words: &Words,
        area: Rect,
    ) {
        let language = words.language();
        let timeline = Arc::clone(&self.timeline);
        let versions = Versions { now: versions.0, saved: versions.1, timeline: &timeline };
        let key = (self.read, self.saves);
        let uncommitted = match self.uncommitted {
            Some((read, saves, known)) if (read, saves) == key => known,
            _ => versions.is_uncommitted(),
        };
        self.uncommitted = Some((key.0, key.1, uncommitted));
        self.rows = match (&self.of, &self.record) {
            (None, _) => versions.rows(is_unsaved, uncommitted),
            (Some(_), Some(found)) => {
                let all = versions.rows(is_unsaved, uncommitted).into_iter();
                let open = all.take_while(|stage| !matches!(stage, Stage::Commit(_)));
                open.chain(found.iter().map(|change| Stage::Commit(change.place))).collect()
            }
            (Some(_), None) => Vec::new(),
        };
        self.cursor = self.cursor.min(self.rows.len().saturating_sub(1));
        let asked = self.stage().map(|stage| {
            let (span, read, saves) = (self.span, self.read, self.saves);
            Asked { stage, span, read, now, saves, language }
        });
        if self.asked != asked {
            self.asked = asked;
            (self.change, self.put) = (0, false);
            self.changes = self.known_changes();
            self.question += 1;
        }
        // the findings of a version are there later than its map
        let is_judged = matches!(self.reading, Reading::Done);
        let exchanged_of = self.asked.clone().map(|asked| (asked, is_judged));
        if self.exchanged_of != exchanged_of {
            self.exchanged_of = exchanged_of;
            self.exchanged = self.exchanged_findings(words);
        }
        self.window = Window::new(area);
        self.scroll = keep_in_sight(self.scroll, self.cursor, usize::from(self.window.list.height), self.rows.len());
        let count = self.count();
        self.change = self.change.min(count.saturating_sub(1));
        self.in_changes &= count > 0;
        let mut rolled = std::mem::take(&mut self.rolled);
        rolled.settle(self.lines().map(|line| line.message.as_str()), self.change, self.window.changes);
        self.rolled = rolled;
    }

    /// What the version changed about the one record, where only that is shown.
    fn known_changes(&self) -> Option<Vec<ChangeLine>> {
        let found = self.record.as_ref().filter(|_| self.of.is_some() && self.span == Span::Step)?;
        let Some(Stage::Commit(at)) = self.stage() else { return None };
        found.iter().find(|change| change.place == at).map(|change| change.changes.clone())
    }

    /// The findings that went and came with the version, where only its own step is shown.
    fn exchanged_findings(&self, words: &Words) -> Vec<(ChangeLine, Vec<Id>)> {
        let (Some(Stage::Commit(place)), Span::Step, None) = (self.stage(), self.span, &self.of) else {
            return Vec::new();
        };
        let Some(exchanged) = self.timeline.exchanged(place) else { return Vec::new() };
        let line = |sign: char, finding: &Finding, map: &Map, message: &str| {
            let told = words.finding_sentence(finding, map);
            let message = words.with(message, &[("finding", told.into())]);
            (ChangeLine { sign, action: None, message }, finding.subjects.clone())
        };
        let went = exchanged.went.iter().map(|one| line('✓', one, exchanged.maps.0, "versions-finding-went"));
        let came = exchanged.came.iter().map(|one| line('!', one, exchanged.maps.1, "versions-finding-came"));
        went.chain(came).collect()
    }

    pub(super) fn go(&mut self, motion: Motion, page: usize) {
        if self.in_changes {
            self.change = motion.from(self.change, self.count(), page);
        } else {
            self.cursor = motion.from(self.cursor, self.rows.len(), page);
        }
    }

    /// Puts the cursor where it was clicked.
    pub(in crate::tui) fn click(&mut self, at: Position) {
        let (list, changes) = (self.window.list, self.window.changes);
        if list.contains(at) {
            self.in_changes = false;
            let row = self.scroll + usize::from(at.y - list.y);
            self.cursor = row.min(self.rows.len().saturating_sub(1));
        } else if changes.contains(at) {
            self.in_changes = true;
            self.change = self.rolled.line_at(usize::from(at.y - changes.y));
        }
    }
}
