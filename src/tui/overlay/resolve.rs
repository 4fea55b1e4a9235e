//! The window of conflicts: what is open, which one has the cursor, how it may be decided and what would come of it.

use crate::edit::Revision;
use crate::map::{Conflict, Map, Slot};
use crate::tui::state::{Motion, keep_in_sight};
use crate::view::conflicts::{Decision, Outcome, OutcomeRow, VersionRow, told, versions};
use crate::words::Words;

/// The conflicts that a merge left in the base.
pub struct ResolveWindow {
    /// What is open, in the order of the file.
    pub conflicts: Vec<Conflict>,
    /// The same in words.
    pub rows: Vec<String>,
    /// The row with the cursor.
    pub cursor: usize,
    /// The first row in sight.
    pub scroll: usize,
    /// The way to decide that is chosen.
    pub decision: Decision,
    /// The three versions of the conflict with the cursor.
    pub versions: Vec<VersionRow>,
    /// What each decision about it would do; none while that is worked out.
    pub outcomes: Option<Vec<OutcomeRow>>,
    /// The number of the question what the decisions would do.
    pub number: u64,
    /// The number that was asked last.
    asked: u64,
    revision: Revision,
}

impl ResolveWindow {
    /// The conflicts of a map, the cursor on the one about a record, if there is one.
    pub fn new(map: &Map, revision: Revision, about: Option<&Slot>, words: &Words) -> Self {
        let mut window = Self {
            conflicts: Vec::new(),
            rows: Vec::new(),
            cursor: 0,
            scroll: 0,
            decision: Decision::Ours,
            versions: Vec::new(),
            outcomes: None,
            number: 0,
            asked: 0,
            revision,
        };
        window.read(map, words);
        let place = window.conflicts.iter().position(|conflict| Some(&conflict.slot) == about);
        window.cursor = place.unwrap_or(0);
        window.look(map, words);
        window
    }

    /// The conflict with the cursor.
    pub fn conflict(&self) -> Option<&Conflict> {
        self.conflicts.get(self.cursor)
    }

    /// What the chosen decision would do, where it is known.
    pub fn outcome(&self) -> Option<&OutcomeRow> {
        self.outcomes.as_ref()?.iter().find(|row| row.decision == self.decision)
    }

    /// Follows the map after a step; the cursor stays at its record, else at its place.
    pub fn follow(&mut self, map: &Map, revision: Revision, words: &Words) {
        if revision == self.revision {
            return;
        }
        self.revision = revision;
        let slot = self.conflict().map(|conflict| conflict.slot.clone());
        self.read(map, words);
        let place = self.conflicts.iter().position(|conflict| Some(&conflict.slot) == slot.as_ref());
        self.cursor = place.unwrap_or(self.cursor).min(self.conflicts.len().saturating_sub(1));
        self.look(map, words);
    }

    /// Moves the cursor in a list of which so many rows are in sight.
    pub fn go(&mut self, motion: Motion, height: usize, map: &Map, words: &Words) {
        let before = self.cursor;
        self.cursor = motion.from(before, self.conflicts.len(), height);
        self.scroll = keep_in_sight(self.scroll, self.cursor, height, self.conflicts.len());
        if before != self.cursor {
            self.look(map, words);
        }
    }

    /// Chooses the way to decide that is so many further.
    pub fn choose(&mut self, step: isize) {
        let place = Decision::ALL.iter().position(|decision| *decision == self.decision).unwrap_or(0);
        let place = place.saturating_add_signed(step).min(Decision::ALL.len() - 1);
        self.decision = Decision::ALL.get(place).copied().unwrap_or(Decision::Ours);
    }

    /// Whether it is to be asked what the decisions would do: each question once.
    pub fn wants_outcomes(&mut self) -> bool {
        std::mem::replace(&mut self.asked, self.number) != self.number
    }

    /// Takes what the decisions would do, unless it is asked about another conflict by now.
    pub fn take(&mut self, number: u64, outcomes: &[Outcome], map: &Map, words: &Words) {
        if number == self.number {
            self.outcomes = Some(told(outcomes, map, words));
        }
    }

    fn read(&mut self, map: &Map, words: &Words) {
        self.conflicts = map.conflicts().cloned().collect();
        self.rows = self.conflicts.iter().map(|conflict| words.conflict(conflict, map)).collect();
    }

    /// Reads the conflict with the cursor.
    fn look(&mut self, map: &Map, words: &Words) {
        self.versions = self.conflict().map(|conflict| versions(conflict, map, words)).unwrap_or_default();
        self.outcomes = None;
        self.decision = Decision::Ours;
        self.number += 1;
    }
}
