//! How sure findings are: what they hang on, and how often they hold where ties are only assumed (MEASURES section 4).

use std::collections::{BTreeMap, BTreeSet};
use std::sync::atomic::{AtomicUsize, Ordering};

use rayon::prelude::*;

use super::coordination::Coordination;
use super::coverage::Coverage;
use super::graph::Random;
use super::rules::{Context, RULES, Trials, run, run_only};
use super::{Finding, Snapshot};
use crate::map::{Certainty, Day, Id, Map, Slot, Tie, Watch};

/// With so many assumed ties or fewer, each combination of them counts once instead of draws.
const ALL_COMBINATIONS: usize = 6;
/// How many draws there are otherwise.
const DRAWS: usize = 100;
/// The seed of the draws.
const SEED: u64 = 4;

/// The rules whose findings are judged, beside those of coverage, which read no ties.
const JUDGED: &[&str] = &["bottleneck/cut-vertex", "bottleneck/bridge"];

/// Judges the findings that [`analyse`](super::analyse) or [`findings`](super::findings) told of the same map and day: fills
/// in [`fragile`](Finding::fragile) and [`holds`](Finding::holds). `None` when `watch` says stop; then some may be judged.
///
/// What a finding hangs on is asked of its rule, not tried tie by tie: O(ties of few units) for a pair or field, one search
/// O(n + m) and O(missing pairs) for a unit or tie on which others hang.
pub fn judge_stability(map: &Map, day: Day, findings: &mut [Finding], watch: &dyn Watch) -> Option<()> {
    let snapshot = Snapshot::new(map, day);
    let coverage = Coverage::new(&snapshot);
    let coordination = Coordination::new(&snapshot);
    let context = Context::new(&snapshot, &coverage, &coordination, None).trial();
    let found = run(&context, watch)?;
    let trials = Trials::new(&context, &found);
    let all = findings.len();
    for (done, finding) in findings.iter_mut().enumerate() {
        if !watch.tick(done, all) {
            return None;
        }
        finding.fragile = trials.hangs_on(finding);
    }
    let draws = Draws::of(&context);
    let told = draws.told(&context, watch)?;
    for finding in findings.iter_mut().filter(|finding| draws.rules.judged.contains(finding.rule)) {
        let holds = told.get(&key(finding.rule, &finding.subjects)).copied().unwrap_or(0);
        finding.holds = (holds < draws.count()).then(|| holds as f64 / draws.count() as f64);
    }
    Some(())
}

type Key = (&'static str, BTreeSet<Id>);

fn key(rule: &'static str, subjects: &[Id]) -> Key {
    (rule, subjects.iter().cloned().collect())
}

/// Sets of assumed ties that are thought away.
struct Draws {
    lost: Vec<BTreeSet<Slot>>,
    rules: Rules,
}

/// The rules that are run in each draw.
struct Rules {
    judged: BTreeSet<&'static str>,
    /// These and what may silence their findings.
    run: BTreeSet<&'static str>,
}

impl Rules {
    fn new() -> Self {
        let is_judged = |id: &str| id.starts_with("coordination/") || JUDGED.contains(&id);
        let judged: BTreeSet<&str> = RULES.iter().map(|rule| rule.id).filter(|id| is_judged(id)).collect();
        let mut run = judged.clone();
        loop {
            let silencers = RULES.iter().filter(|rule| run.contains(rule.id)).flat_map(|rule| rule.silenced_by.iter());
            let more: BTreeSet<&str> = silencers.copied().filter(|id| !run.contains(id)).collect();
            if more.is_empty() {
                return Self { judged, run };
            }
            run.extend(more);
        }
    }
}

impl Draws {
    fn of(context: &Context<'_>) -> Self {
        let ties = context.snapshot.ties.iter().map(|tie| tie.tie);
        let assumed: Vec<Slot> = ties.filter(|tie| tie.certainty == Certainty::Assumed).map(Tie::slot).collect();
        let lost = match assumed.len() {
            0 => Vec::new(),
            few if few <= ALL_COMBINATIONS => {
                (0..1_u32 << few).map(|set| chosen(&assumed, |at| set >> at & 1 == 1)).collect()
            }
            _ => {
                let mut random = Random::new(SEED);
                (0..DRAWS).map(|_| chosen(&assumed, |_| random.below(2) == 1)).collect()
            }
        };
        Self { lost, rules: Rules::new() }
    }

    fn count(&self) -> usize {
        self.lost.len()
    }

    /// In how many draws each finding is told. Who leads, delivers and needs whom is the same in all.
    fn told(&self, context: &Context<'_>, watch: &dyn Watch) -> Option<BTreeMap<Key, usize>> {
        let done = AtomicUsize::new(0);
        let count = |mut counts: BTreeMap<Key, usize>, lost: &BTreeSet<Slot>| {
            if !watch.tick(done.fetch_add(1, Ordering::Relaxed), self.count()) {
                return None;
            }
            for key in self.told_without(lost, context, watch)? {
                *counts.entry(key).or_insert(0) += 1;
            }
            Some(counts)
        };
        let sum = |mut counts: BTreeMap<Key, usize>, others: BTreeMap<Key, usize>| {
            for (key, more) in others {
                *counts.entry(key).or_insert(0) += more;
            }
            Some(counts)
        };
        // sums of whole numbers are the same in any order
        self.lost.par_iter().try_fold(BTreeMap::new, count).try_reduce(BTreeMap::new, sum)
    }

    fn told_without(&self, lost: &BTreeSet<Slot>, context: &Context<'_>, watch: &dyn Watch) -> Option<BTreeSet<Key>> {
        let is_kept = |tie: &Tie| tie.certainty != Certainty::Assumed || !lost.contains(&tie.slot());
        let snapshot = Snapshot::with_ties(context.snapshot.map, context.snapshot.day, is_kept);
        let trial = Context::new(&snapshot, context.coverage, context.coordination, None).trial();
        Some(run_only(&trial, |id| self.rules.run.contains(id), watch)?.shown())
    }
}

fn chosen(all: &[Slot], mut is_lost: impl FnMut(usize) -> bool) -> BTreeSet<Slot> {
    all.iter().enumerate().filter(|(at, _)| is_lost(*at)).map(|(_, slot)| slot.clone()).collect()
}

#[cfg(test)]
mod tests;
