//! How far the work is, and whether anyone wants it to stop.

use crate::map::Watch;

/// Counts steps for a watcher and remembers that it said stop.
pub(crate) struct Pace<'a> {
    watch: &'a dyn Watch,
    done: usize,
    all: usize,
    stopped: bool,
}

impl<'a> Pace<'a> {
    /// Starts counting up to `all` steps.
    pub(crate) fn new(watch: &'a dyn Watch, all: usize) -> Self {
        Self { watch, done: 0, all, stopped: false }
    }

    /// Counts one step; `false` once the watcher has said stop, for all steps to come.
    pub(crate) fn step(&mut self) -> bool {
        if !self.stopped {
            self.done = (self.done + 1).min(self.all);
            self.stopped = !self.watch.tick(self.done, self.all);
        }
        !self.stopped
    }

    /// Says that work counted up to `done` steps is over, whether it took them or not.
    pub(crate) fn reach(&mut self, done: usize) {
        self.done = self.done.max(done.min(self.all));
    }

    /// Whether the watcher said stop.
    pub(crate) fn stopped(&self) -> bool {
        self.stopped
    }
}
