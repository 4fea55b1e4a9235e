//! The search for suggestions on a thread of its own: it takes long, and the views stay fresh meanwhile.

use std::sync::Arc;
use std::sync::atomic::{AtomicU64, Ordering};
use std::thread;
use std::time::Instant;

use super::work::Result;
use crate::map::{Day, Map, Watch};
use crate::variant::{Wishes, suggest};

/// How often it is told how far the search is, in milliseconds.
const PACE_MS: u64 = 100;

/// Where results go, from any thread.
pub(super) type Report = Arc<dyn Fn(Result) + Send + Sync>;

/// Starts searches, one at a time, and stops them.
pub(super) struct Searcher {
    report: Report,
    /// The number of the search that runs; 0: none is wanted.
    wanted: Arc<AtomicU64>,
}

impl Searcher {
    pub(super) fn new(report: Report) -> Self {
        Self { report, wanted: Arc::new(AtomicU64::new(0)) }
    }

    /// Searches under this number, from 1; a search before it is stopped.
    pub(super) fn search(&self, number: u64, map: Map, day: Day, wishes: Wishes) {
        self.wanted.store(number, Ordering::Relaxed);
        let (report, wanted) = (Arc::clone(&self.report), Arc::clone(&self.wanted));
        thread::spawn(move || {
            let told = Telling { number, wanted, report: &report, began: Instant::now(), last: AtomicU64::new(0) };
            let found = suggest(&map, day, &wishes, &told);
            report(Result::Suggested(number, Box::new(found)));
        });
    }

    /// Stops the search; what it has found comes as its result.
    pub(super) fn stop(&self) {
        self.wanted.store(0, Ordering::Relaxed);
    }
}

/// Tells now and then how far the search is, and stops it when it is wanted no more.
struct Telling<'a> {
    number: u64,
    wanted: Arc<AtomicU64>,
    report: &'a Report,
    began: Instant,
    last: AtomicU64,
}

impl Watch for Telling<'_> {
    fn tick(&self, done: usize, all: usize) -> bool {
        let (now, last) = (self.began.elapsed().as_millis() as u64, self.last.load(Ordering::Relaxed));
        let due = now >= last + PACE_MS;
        if due && self.last.compare_exchange(last, now, Ordering::Relaxed, Ordering::Relaxed).is_ok() {
            (self.report)(Result::Searching(self.number, done, all));
        }
        self.wanted.load(Ordering::Relaxed) == self.number
    }
}
