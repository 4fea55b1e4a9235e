//! `--timings`: how long each family of measures takes.

use std::cell::Cell;
use std::time::Instant;

use crate::analysis::{Family, Steps};
use crate::cli::out::print_error;

/// Tells on standard error what each family took, as it ends: `betweenness<tab>8.3 ms`. Not rounded by language: for scripts.
#[derive(Default)]
pub(super) struct Stopwatch {
    began: Cell<Option<Instant>>,
}

impl Steps for Stopwatch {
    fn begin(&self, _: Family) {
        self.began.set(Some(Instant::now()));
    }

    fn end(&self, family: Family) {
        if let Some(began) = self.began.take() {
            print_error(&format!("{}\t{:.1} ms\n", family.name(), began.elapsed().as_secs_f64() * 1000.0));
        }
    }
}
