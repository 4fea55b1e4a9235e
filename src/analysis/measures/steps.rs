//! Telling somebody which family is being worked out: floors below the command line know no clock.

use std::sync::atomic::{AtomicBool, Ordering};

use super::{Asked, Family};
use crate::map::Watch;

/// Who hears when the work on a family begins and ends: to time it, or to show how far it is.
pub trait Steps {
    /// The work on a family begins.
    fn begin(&self, family: Family);
    /// The work on the family that began last ends.
    fn end(&self, family: Family);
}

/// Nobody listens.
#[derive(Debug, Clone, Copy, Default)]
pub struct Unheard;

impl Steps for Unheard {
    fn begin(&self, _: Family) {}
    fn end(&self, _: Family) {}
}

/// The work was told to stop.
#[derive(Debug, Clone, Copy)]
pub(super) struct Stopped;

/// Runs what is asked for, one family after the other.
pub(super) struct Runner<'a> {
    asked: &'a Asked,
    steps: &'a dyn Steps,
    watch: Noticing<'a>,
}

impl<'a> Runner<'a> {
    pub(super) fn new(asked: &'a Asked, steps: &'a dyn Steps, watch: &'a dyn Watch) -> Self {
        Self { asked, steps, watch: Noticing { watch, stopped: AtomicBool::new(false) } }
    }

    /// Whether one wants to know what of the ties between offices is chance.
    pub(super) fn tests_chance(&self) -> bool {
        ["ei_expected", "ei_as_high", "ei_as_low"].iter().any(|id| self.asked.shows(id))
    }

    /// Whether the required pairs are kept.
    pub(super) fn keeps_pairs(&self) -> bool {
        self.asked.keeps_pairs()
    }

    /// Runs the work if its family is asked for.
    pub(super) fn run<T>(&self, family: Family, work: impl FnOnce(&dyn Watch) -> T) -> Result<Option<T>, Stopped> {
        if !self.asked.has(family) {
            return Ok(None);
        }
        if !self.watch.tick(0, 1) {
            return Err(Stopped);
        }
        self.steps.begin(family);
        let result = work(&self.watch);
        self.steps.end(family);
        if self.watch.stopped.load(Ordering::Relaxed) { Err(Stopped) } else { Ok(Some(result)) }
    }
}

/// Remembers that it was told to stop, so that „stopped“ and „not defined“ are not mistaken for each other.
struct Noticing<'a> {
    watch: &'a dyn Watch,
    stopped: AtomicBool,
}

impl Watch for Noticing<'_> {
    fn tick(&self, done: usize, all: usize) -> bool {
        let goes_on = !self.stopped.load(Ordering::Relaxed) && self.watch.tick(done, all);
        if !goes_on {
            self.stopped.store(true, Ordering::Relaxed);
        }
        goes_on
    }
}
