//! Runs a measure's work once per source vertex, on all cores, with the same result on any number of them.

use std::ops::Range;
use std::sync::atomic::{AtomicBool, AtomicUsize, Ordering};

use rayon::prelude::*;

use crate::map::Watch;

/// Into how many chunks the sources are cut at most. Fixed: sums of floating-point numbers depend on the order of
/// addition, so neither the number of threads nor their speed may have a say in it.
const CHUNKS: usize = 32;

/// Below this many vertices times arcs, starting threads costs more than it saves.
const SERIAL: usize = 100_000;

/// Counts finished sources and remembers whether the work was told to stop.
pub(super) struct Progress<'a> {
    watch: &'a dyn Watch,
    done: AtomicUsize,
    all: usize,
    stopped: AtomicBool,
}

impl Progress<'_> {
    /// One more source is done; `None` if all work is to stop.
    pub(super) fn tick(&self) -> Option<()> {
        let done = self.done.fetch_add(1, Ordering::Relaxed) + 1;
        if self.stopped.load(Ordering::Relaxed) {
            return None;
        }
        if !self.watch.tick(done, self.all) {
            self.stopped.store(true, Ordering::Relaxed);
            return None;
        }
        Some(())
    }
}

/// Calls `work` for each chunk of the sources `0..n`; the results in the order of the chunks, or `None` when stopped.
///
/// `arcs` is only a hint how much there is to do.
pub(super) fn in_chunks<T: Send>(
    n: usize,
    arcs: usize,
    watch: &dyn Watch,
    work: impl Fn(Range<u32>, &Progress<'_>) -> Option<T> + Sync,
) -> Option<Vec<T>> {
    let chunks = CHUNKS.min(n);
    let progress = Progress { watch, done: AtomicUsize::new(0), all: n, stopped: AtomicBool::new(false) };
    let range = |chunk: usize| (chunk * n / chunks) as u32..((chunk + 1) * n / chunks) as u32;
    if n.saturating_mul(arcs) < SERIAL {
        (0..chunks).map(|chunk| work(range(chunk), &progress)).collect()
    } else {
        (0..chunks).into_par_iter().map(|chunk| work(range(chunk), &progress)).collect()
    }
}

/// Adds up `width` sums over all sources: `add(scratch, source, sums)` adds what one source gives.
pub(super) fn sum_over<S>(
    (n, arcs): (usize, usize),
    width: usize,
    watch: &dyn Watch,
    scratch: impl Fn() -> S + Sync,
    add: impl Fn(&mut S, u32, &mut [f64]) + Sync,
) -> Option<Vec<f64>> {
    let parts = in_chunks(n, arcs, watch, |sources, progress| {
        let mut scratch = scratch();
        let mut sums = vec![0.0; width];
        for source in sources {
            add(&mut scratch, source, &mut sums);
            progress.tick()?;
        }
        Some(sums)
    })?;
    let mut total = vec![0.0; width];
    for part in parts {
        for (sum, part) in total.iter_mut().zip(part) {
            *sum += part;
        }
    }
    Some(total)
}

/// One value per source: `one(scratch, source)`.
pub(super) fn map_over<S, T: Send>(
    (n, arcs): (usize, usize),
    watch: &dyn Watch,
    scratch: impl Fn() -> S + Sync,
    one: impl Fn(&mut S, u32) -> T + Sync,
) -> Option<Vec<T>> {
    let parts = in_chunks(n, arcs, watch, |sources, progress| {
        let mut scratch = scratch();
        sources
            .map(|source| {
                let value = one(&mut scratch, source);
                progress.tick().map(|()| value)
            })
            .collect::<Option<Vec<T>>>()
    })?;
    Some(parts.into_iter().flatten().collect())
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::map::Unwatched;

    /// Says stop after some steps.
    struct Until(usize);

    impl Watch for Until {
        fn tick(&self, done: usize, _all: usize) -> bool {
            done < self.0
        }
    }

    #[test]
    fn every_source_once_and_in_order() {
        for n in [0, 1, 2, 31, 32, 33, 1000] {
            for arcs in [0, 1_000_000] {
                let seen = map_over((n, arcs), &Unwatched, || (), |(), s| s);
                assert_eq!(seen, Some((0..n as u32).collect()));
                let sum = sum_over((n, arcs), 1, &Unwatched, || (), |(), s, sums| sums[0] += f64::from(s));
                assert_eq!(sum, Some(vec![(0..n).map(|s| s as f64).sum()]));
            }
        }
    }

    #[test]
    fn stops_when_told() {
        for arcs in [0, 1_000_000] {
            assert_eq!(map_over((100, arcs), &Until(50), || (), |(), s| s), None);
            assert_eq!(map_over((100, arcs), &Until(101), || (), |(), s| s).map(|all| all.len()), Some(100));
        }
    }
}
