//! How far the search is, told to who watches it from any thread.

use std::sync::atomic::{AtomicBool, AtomicUsize, Ordering};

use crate::map::Watch;

/// Counts what is done and remembers that it was told to stop.
pub(super) struct Meter<'a> {
    watch: &'a dyn Watch,
    done: AtomicUsize,
    all: AtomicUsize,
    stopped: AtomicBool,
}

impl<'a> Meter<'a> {
    pub(super) fn new(watch: &'a dyn Watch) -> Self {
        Self { watch, done: AtomicUsize::new(0), all: AtomicUsize::new(0), stopped: AtomicBool::new(false) }
    }

    /// So many things more are to be done.
    pub(super) fn expect(&self, more: usize) {
        self.all.fetch_add(more, Ordering::Relaxed);
    }

    /// One thing more is done.
    pub(super) fn count(&self) {
        self.done.fetch_add(1, Ordering::Relaxed);
        self.tick(0, 0);
    }

    /// How many things are done.
    pub(super) fn done(&self) -> usize {
        self.done.load(Ordering::Relaxed)
    }

    /// Whether the work was told to stop; asks again.
    pub(super) fn is_stopped(&self) -> bool {
        !self.tick(0, 0)
    }
}

/// Whatever part of the work asks is told how far the whole is.
impl Watch for Meter<'_> {
    fn tick(&self, _: usize, _: usize) -> bool {
        let goes_on = !self.stopped.load(Ordering::Relaxed)
            && self.watch.tick(self.done(), self.all.load(Ordering::Relaxed).max(1));
        if !goes_on {
            self.stopped.store(true, Ordering::Relaxed);
        }
        goes_on
    }
}
