//! The list of a question: rows narrowed by typing, a cursor, ticks.

use std::collections::BTreeMap;

use super::draft::{Draft, FIRST_POSTS};
use super::rows::Row;
use crate::variant::Asks;
use crate::view::best_matches;

/// The least posts that are seconded, and the step by which they grow and shrink.
const STEP: f64 = 0.5;

/// What ticking means in a list.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Ticks {
    /// The row with the cursor is the answer.
    One,
    /// Rows are ticked.
    Several,
    /// Rows are ticked and have posts each.
    Posts,
}

/// The list of a question.
#[derive(Debug, Clone)]
pub struct List {
    rows: Vec<Row>,
    shown: Vec<usize>,
    filter: String,
    cursor: usize,
    chosen: BTreeMap<String, f64>,
    ticks: Ticks,
}

impl List {
    /// The rows of a question, with what is chosen so far; the cursor is on the first of that.
    pub(super) fn new(rows: Vec<Row>, asks: Asks, draft: &Draft) -> Self {
        let ticks = match asks {
            Asks::Several { .. } => Ticks::Several,
            Asks::PostsOf(_) => Ticks::Posts,
            _ => Ticks::One,
        };
        let chosen = draft.chosen.clone();
        let chosen: BTreeMap<String, f64> =
            chosen.into_iter().filter(|(value, _)| rows.iter().any(|row| row.value == *value)).collect();
        let cursor = rows.iter().position(|row| chosen.contains_key(&row.value)).filter(|_| ticks == Ticks::One);
        let shown = (0..rows.len()).collect();
        Self { rows, shown, filter: String::new(), cursor: cursor.unwrap_or(0), chosen, ticks }
    }

    /// The rows that match what was typed, best first.
    pub fn shown(&self) -> impl Iterator<Item = &Row> {
        self.shown.iter().filter_map(|&index| self.rows.get(index))
    }

    /// How many rows match.
    pub fn count(&self) -> usize {
        self.shown.len()
    }

    /// The row with the cursor among those shown.
    pub fn cursor(&self) -> usize {
        self.cursor
    }

    /// What narrows it.
    pub fn filter(&self) -> &str {
        &self.filter
    }

    /// Whether rows are ticked; else the one with the cursor is the answer.
    pub fn has_ticks(&self) -> bool {
        self.ticks != Ticks::One
    }

    /// Whether ticked rows have posts.
    pub fn has_posts(&self) -> bool {
        self.ticks == Ticks::Posts
    }

    /// How many rows are ticked.
    pub fn ticked(&self) -> usize {
        self.chosen.len()
    }

    /// The posts of a ticked row; none where it is not ticked.
    pub fn tick(&self, row: &Row) -> Option<f64> {
        self.chosen.get(&row.value).copied()
    }

    /// Puts the cursor on a row.
    pub(super) fn point(&mut self, row: usize) {
        self.cursor = row.min(self.count().saturating_sub(1));
    }

    /// Narrows it to what was typed. Ticks stay, those of rows out of sight as well.
    pub(super) fn narrow(&mut self, typed: &str) {
        if typed != self.filter {
            typed.clone_into(&mut self.filter);
            let texts = self.rows.iter().map(|row| format!("{} {}", row.label, row.remark));
            self.shown = best_matches(typed, texts);
            self.cursor = 0;
        }
    }

    fn current(&self) -> Option<&Row> {
        self.shown.get(self.cursor).and_then(|&index| self.rows.get(index))
    }

    /// Ticks the row with the cursor, or takes the tick away, and goes on to the next.
    pub(super) fn toggle(&mut self) {
        if let (true, Some(value)) = (self.has_ticks(), self.current().map(|row| row.value.clone())) {
            if self.chosen.remove(&value).is_none() {
                self.chosen.insert(value, FIRST_POSTS);
            }
            self.point(self.cursor + 1);
        }
    }

    /// More or fewer posts for the row with the cursor; below half a post it is not ticked.
    pub(super) fn add_posts(&mut self, steps: f64) {
        let Some(value) = self.current().filter(|_| self.has_posts()).map(|row| row.value.clone()) else { return };
        let posts = self.chosen.get(&value).copied().unwrap_or(0.0) + steps * STEP;
        if posts < STEP {
            self.chosen.remove(&value);
        } else {
            self.chosen.insert(value, posts);
        }
    }

    /// What is answered by going on now.
    pub(super) fn draft(&self) -> Draft {
        match (self.ticks, self.current()) {
            (Ticks::One, Some(row)) => Draft::of(&row.value),
            (Ticks::One, None) => Draft::default(),
            _ => Draft { chosen: self.chosen.clone(), ..Draft::default() },
        }
    }
}
