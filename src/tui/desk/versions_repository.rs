//! What is known of the repository of an open map, and how far that is.

use std::sync::Arc;

use crate::map::Map;
use crate::store::GitProblem;
use crate::view::history::{Timeline, Versions};

/// How far the repository is read.
#[derive(Debug, Default)]
pub enum Reading {
    /// Not at all, or anew from now on.
    #[default]
    Wanted,
    /// It is being read; what is there is of before, or not all yet.
    Running,
    /// All is read and judged.
    Done,
    /// It cannot be read.
    Failed(GitProblem),
}

/// The repository as far as it is read.
#[derive(Default)]
pub struct Repository {
    /// The commits, oldest first.
    pub timeline: Arc<Timeline>,
    /// How far they are read.
    pub reading: Reading,
    /// The number of the reading.
    number: u64,
    /// How often there were other commits than before; 0 while it is not known which there are.
    edition: u64,
    /// Whether the file says something else than its last commit, as of this edition and save.
    uncommitted: Option<((u64, u64), bool)>,
}

impl Repository {
    /// Reads anew as soon as the versions are looked at.
    pub(super) fn refresh(&mut self) {
        self.reading = Reading::Wanted;
    }

    /// Whether it is to be read; then it is read under this number.
    pub(super) fn wants_reading(&mut self, number: u64) -> bool {
        let wants = matches!(self.reading, Reading::Wanted);
        if wants {
            self.reading = Reading::Running;
            self.number = number;
        }
        wants
    }

    /// The number of the reading.
    pub fn number(&self) -> u64 {
        self.number
    }

    /// How often there were other commits than before.
    pub(super) fn edition(&self) -> u64 {
        self.edition
    }

    /// Whether it is known which commits there are.
    pub fn is_listed(&self) -> bool {
        self.edition > 0 && !matches!(self.reading, Reading::Failed(_))
    }

    /// Takes what is known by now under the number of a reading.
    pub(super) fn take(&mut self, number: u64, timeline: Arc<Timeline>) {
        if number == self.number {
            let is_other = self.edition == 0 || !timeline.has_same_commits(&self.timeline);
            self.edition += u64::from(is_other);
            self.reading = if timeline.is_judged() { Reading::Done } else { Reading::Running };
            self.timeline = timeline;
        }
    }

    /// Takes why it cannot be read.
    pub(super) fn fail(&mut self, number: u64, problem: GitProblem) {
        if number == self.number {
            let edition = self.edition + 1;
            let reading = Reading::Failed(problem);
            *self = Self { reading, number, edition, ..Self::default() };
        }
    }

    /// Whether the file says something else than its last commit; no as long as that is not known. The maps are compared once
    /// an edition and save.
    pub(super) fn is_uncommitted(&mut self, now: &Map, saved: &Map, saves: u64) -> bool {
        let key = (self.edition, saves);
        if !self.is_listed() {
            return false;
        }
        if let Some((_, known)) = self.uncommitted.filter(|(of, _)| *of == key) {
            return known;
        }
        let known = Versions { now, saved, timeline: &self.timeline }.is_uncommitted();
        self.uncommitted = known.map(|known| (key, known));
        known.unwrap_or(false)
    }
}
