//! The search: single candidates, offices cut anew, then short sequences of the best singles.

use super::candidates::{merges, singles};
use super::front::{best_of_each_kind, collect, front};
use super::kind::Kind;
use super::meter::Meter;
use super::offices::Offices;
use super::regrouping::regroupings;
use super::suggestion::{Recut, Suggestion, Suggestions};
use super::trial::{Candidate, Outcome, Trial, Trials};
use super::wishes::Wishes;
use crate::map::{Day, Map, Watch};
use crate::variant::{Measured, Yardstick};

/// How many of the single candidates sequences are made of, and how many of these are carried on.
const BEAM: usize = 12;

/// Looks for single actions and short sequences that would help a map on a day.
///
/// Candidates come from the remedies of findings, from pairs that need to coordinate and do not, from departments that have
/// most to do with other offices, from all pairs of offices with common work, and from the offices cut anew. Each is done on
/// a copy and measured as `compare` measures a variant, on all threads of rayon's current pool. What is listed is dominated
/// by nothing else that was tried, nor by doing nothing; errors and warnings that go or come count beside the indicators,
/// and so does the number of actions. When `watch` says stop, what was found so far is kept.
///
/// Time: one measuring of the map for each candidate; where an action does not change the working network, betweenness is
/// taken over. Equal wishes on an equal map give equal suggestions on any number of threads.
///
/// # Examples
/// ```
/// use querschnitt::map::{Map, Unwatched};
/// use querschnitt::variant::{Wishes, suggest};
/// let found = suggest(&Map::default(), "2026-12-01".parse()?, &Wishes::default(), &Unwatched);
/// assert!(found.list.is_empty() && !found.stopped);
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
pub fn suggest(map: &Map, day: Day, wishes: &Wishes, watch: &dyn Watch) -> Suggestions {
    searched(map, day, wishes, watch, |search| search.run())
}

/// The same for merges of two offices alone: all pairs of offices whose units need to coordinate.
pub fn merges_of_offices(map: &Map, day: Day, wishes: &Wishes, watch: &dyn Watch) -> Suggestions {
    searched(map, day, wishes, watch, |search| {
        let candidates = merges(search.trials.yardstick, &wishes.names);
        let found = search.tried(candidates);
        search.keep(found);
        None
    })
}

fn searched(
    map: &Map,
    day: Day,
    wishes: &Wishes,
    watch: &dyn Watch,
    run: impl FnOnce(&mut Search<'_>) -> Option<Recut>,
) -> Suggestions {
    let meter = Meter::new(watch);
    let mut yardstick = Yardstick::new(map, day, wishes.exponent);
    let Some(before) = yardstick.calibrated(&meter) else {
        return Suggestions { stopped: true, ..Suggestions::default() };
    };
    let trials = Trials { yardstick: &yardstick, before: &before, constraints: &wishes.constraints, day };
    let mut search = Search { trials, wishes, meter, kept: Vec::new(), tried: 0, unfit: 0 };
    let recut = run(&mut search);
    let (kept, tried, unfit) = (search.kept, search.tried, search.unfit);
    let stopped = search.meter.is_stopped();
    let list = listed(&kept, wishes.limit, &before);
    Suggestions { before: Some(before), list, tried, unfit, recut, stopped }
}

fn listed(kept: &[Trial], limit: usize, before: &Measured) -> Vec<Suggestion> {
    let best = best_of_each_kind(&front(kept, before), limit, before);
    best.into_iter().map(|trial| Suggestion::of(trial.clone(), before)).collect()
}

struct Search<'a> {
    trials: Trials<'a>,
    wishes: &'a Wishes,
    meter: Meter<'a>,
    kept: Vec<Trial>,
    tried: usize,
    unfit: usize,
}

impl Search<'_> {
    fn run(&mut self) -> Option<Recut> {
        let candidates = singles(&self.trials, self.wishes, &self.meter);
        let found = self.tried(candidates);
        self.keep(found);
        let recut = self.cut_anew();
        self.combine();
        recut
    }

    /// Tries candidates; those that were measured, in their order, each with its place among the candidates.
    fn tried(&mut self, candidates: Vec<Candidate>) -> Vec<(usize, Trial)> {
        self.meter.expect(candidates.len());
        let mut found = Vec::new();
        for (place, outcome) in self.trials.all(candidates, &self.meter).into_iter().enumerate() {
            match outcome {
                Outcome::Done(trial) => {
                    self.tried += 1;
                    found.push((place, *trial));
                }
                Outcome::Unfit => self.unfit += 1,
                Outcome::Stopped => {}
            }
        }
        found
    }

    fn keep(&mut self, found: Vec<(usize, Trial)>) {
        collect(&mut self.kept, found.into_iter().map(|(_, trial)| trial));
    }

    /// The cheapest ways to cut the offices anew, for each number of steps.
    fn cut_anew(&mut self) -> Option<Recut> {
        let yardstick = self.trials.yardstick;
        let offices = Offices::of(yardstick, self.wishes);
        let things = offices.puzzle.movable;
        if things < 2 {
            return None;
        }
        let found = regroupings(&offices.puzzle, self.wishes.seed, &self.meter);
        let made = found.front.iter().filter(|grouping| grouping.steps > 0);
        let candidates = made.filter_map(|grouping| offices.actions(grouping, yardstick, self.wishes));
        let candidates = candidates.map(|actions| Candidate { kind: Kind::Regroup, actions }).collect();
        let found_trials = self.tried(candidates);
        self.keep(found_trials);
        Some(Recut { things, whole: offices.whole, exact: found.exact })
    }

    /// The best singles after each other, those that lead furthest carried on.
    fn combine(&mut self) {
        let pool: Vec<Trial> = self.spread(&self.kept);
        let mut beam: Vec<(Vec<usize>, Candidate)> =
            pool.iter().enumerate().map(|(place, trial)| (vec![place], trial.candidate.clone())).collect();
        for _ in 1..self.wishes.steps {
            let mut chains = Vec::new();
            let mut candidates = Vec::new();
            for (chain, candidate) in &beam {
                for (place, next) in pool.iter().enumerate().skip(chain.last().map_or(0, |last| last + 1)) {
                    chains.push([&chain[..], &[place]].concat());
                    let actions = [&candidate.actions[..], &next.candidate.actions[..]].concat();
                    candidates.push(Candidate { kind: Kind::Several, actions });
                }
            }
            let found = self.tried(candidates);
            let trials: Vec<Trial> = found.iter().map(|(_, trial)| trial.clone()).collect();
            let carried = self.carried(&trials);
            let chain_of =
                |place: usize| found.get(place).and_then(|(at, _)| chains.get(*at)).cloned().unwrap_or_default();
            beam = carried.into_iter().map(|place| (chain_of(place), trials[place].candidate.clone())).collect();
            self.keep(found);
        }
    }

    /// The best singles of every kind in turn, no more than the beam is wide.
    fn spread(&self, trials: &[Trial]) -> Vec<Trial> {
        let singles: Vec<&Trial> = front(trials, self.trials.before)
            .into_iter()
            .filter(|trial| trial.candidate.kind < Kind::Several)
            .collect();
        let by_kind: Vec<Vec<&Trial>> = Kind::ALL
            .iter()
            .map(|kind| {
                let of_kind: Vec<&Trial> =
                    singles.iter().copied().filter(|trial| trial.candidate.kind == *kind).collect();
                best_of_each_kind(&of_kind, BEAM, self.trials.before)
            })
            .collect();
        let turns = (0..BEAM).flat_map(|turn| by_kind.iter().filter_map(move |kind| kind.get(turn)));
        turns.take(BEAM).map(|trial| (*trial).clone()).collect()
    }

    /// The places of the best sequences, no more than the beam is wide.
    fn carried(&self, trials: &[Trial]) -> Vec<usize> {
        let best = front(trials, self.trials.before);
        let best = best_of_each_kind(&best, BEAM, self.trials.before);
        let place = |trial: &&Trial| trials.iter().position(|other| std::ptr::eq(other, *trial));
        best.iter().filter_map(place).collect()
    }
}
