//! The versions of a map in a row, each judged on its own day.

use std::collections::BTreeSet;
use std::sync::Arc;

use rayon::prelude::*;

use super::Moment;
use crate::analysis::{Asked, Finding, INDICATORS, Unheard, findings, measure};
use crate::map::{Day, Id, Map, Severity, Unwatched, Watch};

/// What was found in a version.
#[derive(Debug, Clone)]
pub struct State {
    /// The findings, what matters most first; accepted ones too.
    pub findings: Vec<Finding>,
    /// The values of [`INDICATORS`], in their order.
    pub indicators: Vec<Option<f64>>,
}

/// A version and what was found in it.
#[derive(Debug, Clone)]
pub struct Entry {
    /// The version.
    pub moment: Moment,
    /// What was found in it; `None` where that is not known yet or the file cannot be read.
    pub state: Option<Arc<State>>,
}

/// A finding that is open today.
#[derive(Debug, Clone, Copy)]
pub struct Open<'a> {
    /// The finding as it is in the last version that could be read.
    pub finding: &'a Finding,
    /// The version in which it came, by its place; it was in every readable one since.
    pub since: usize,
}

/// The versions, each after those from which it was made; the last is that of today.
#[derive(Debug, Clone, Default)]
pub struct Timeline {
    /// The versions.
    pub entries: Vec<Entry>,
    /// Whether there were versions before the first, which the repository does not hold.
    pub is_cut: bool,
}

type Key = (&'static str, BTreeSet<Id>);

impl Entry {
    /// Whether nothing is left to find out: it was judged or cannot be.
    fn is_judged(&self) -> bool {
        self.state.is_some() || self.moment.is_no_map()
    }

    /// How many findings of a severity it has, accepted ones left out; `None` where that is not known.
    pub fn count(&self, severity: Severity) -> Option<usize> {
        let state = self.state.as_ref()?;
        Some(open(state).filter(|finding| finding.severity == severity).count())
    }
}

impl Timeline {
    /// Judges each version on its own day. `moments` are given each after those from which it was made; `None` when `watch` says
    /// stop, which is asked after each. One analysis a version, on all cores.
    pub fn of(moments: Vec<Moment>, watch: &dyn Watch) -> Option<Self> {
        let (all, done) = (moments.len(), std::sync::atomic::AtomicUsize::new(0));
        let entry = |moment: Moment| {
            let state = moment.map().map(|map| Arc::new(judge(map, moment.day)));
            let done = done.fetch_add(1, std::sync::atomic::Ordering::Relaxed) + 1;
            watch.tick(done, all).then_some(Entry { moment, state })
        };
        let entries = moments.into_par_iter().map(entry).collect::<Option<Vec<Entry>>>()?;
        Some(Self { entries, is_cut: false })
    }

    /// How many versions are read.
    pub fn count_read(&self) -> usize {
        self.entries.iter().filter(|entry| entry.moment.is_read()).count()
    }

    /// How many versions are judged; those that cannot be read count too.
    pub fn count_judged(&self) -> usize {
        self.entries.iter().filter(|entry| entry.is_judged()).count()
    }

    /// Whether every version is read.
    pub fn is_read(&self) -> bool {
        self.entries.iter().all(|entry| entry.moment.is_read())
    }

    /// Whether nothing is left to find out.
    pub fn is_judged(&self) -> bool {
        self.entries.iter().all(Entry::is_judged)
    }

    /// Whether it is about the same commits as another one.
    pub fn has_same_commits(&self, other: &Self) -> bool {
        let commits = self.entries.iter().map(|entry| &entry.moment.commit);
        commits.eq(other.entries.iter().map(|entry| &entry.moment.commit))
    }

    /// How many findings of a severity each version of the main line has, accepted ones left out.
    pub fn counts(&self, severity: Severity) -> Vec<Option<f64>> {
        self.along_main_line(|entry| entry.count(severity).map(|count| count as f64))
    }

    /// The values of an indicator along the main line, by its place in [`INDICATORS`].
    pub fn values(&self, indicator: usize) -> Vec<Option<f64>> {
        self.along_main_line(|entry| entry.state.as_ref()?.indicators.get(indicator).copied().flatten())
    }

    fn along_main_line(&self, value: impl Fn(&Entry) -> Option<f64>) -> Vec<Option<f64>> {
        self.main_line().into_iter().map(|place| value(self.entries.get(place)?)).collect()
    }

    /// The findings open in the last version and since when each is, what matters most first.
    ///
    /// A finding is the same if rule and subjects are; ids are followed through renaming and merging by what the last map
    /// remembers. A version that could not be read neither begins nor ends anything; what a merge has from one of its branches
    /// began there. O(versions · findings).
    pub fn open(&self) -> Vec<Open<'_>> {
        let Some((latest, last)) = self.latest().and_then(|place| Some((place, self.entries.get(place)?))) else {
            return Vec::new();
        };
        let (Some(state), Some(map)) = (&last.state, last.moment.map()) else { return Vec::new() };
        let keys = |entry: &Entry| {
            entry.state.as_ref().map(|state| open(state).map(|finding| key(finding, map)).collect::<BTreeSet<Key>>())
        };
        let known: Vec<Option<BTreeSet<Key>>> = self.entries.iter().map(keys).collect();
        let has =
            |place: usize, key: &Key| known.get(place).and_then(Option::as_ref).is_some_and(|keys| keys.contains(key));
        let since = |finding: &Finding| {
            let (key, mut since) = (key(finding, map), latest);
            while let Some(before) =
                self.made_from(since, |entry| entry.state.is_some()).find(|&place| has(place, &key))
            {
                since = before;
            }
            since
        };
        open(state).map(|finding| Open { finding, since: since(finding) }).collect()
    }

    /// Whether it is known which findings went and came with a version.
    pub fn knows_exchanged(&self, place: usize) -> bool {
        let is_judged = |place: usize| self.entries.get(place).is_some_and(|entry| entry.state.is_some());
        is_judged(place) && self.before(place).is_some_and(is_judged)
    }

    /// The findings that went and those that came with a version, against the one before it; each is told on the map of its
    /// own version. Nothing while one of the two is not judged. O(findings · log findings).
    pub fn exchanged(&self, place: usize) -> Option<Exchanged<'_>> {
        let (before, after) = (self.entries.get(self.before(place)?)?, self.entries.get(place)?);
        let (old, new) = (before.state.as_ref()?, after.state.as_ref()?);
        let (old_map, map) = (before.moment.map()?, after.moment.map()?);
        let keys = |state: &State| open(state).map(|finding| key(finding, map)).collect::<BTreeSet<Key>>();
        let (was, is) = (keys(old), keys(new));
        let accepted: BTreeSet<Key> =
            new.findings.iter().filter(|one| one.accepted.is_some()).map(|one| key(one, map)).collect();
        let (accepted, went) = open(old)
            .filter(|finding| !is.contains(&key(finding, map)))
            .partition(|finding| accepted.contains(&key(finding, map)));
        let came = open(new).filter(|finding| !was.contains(&key(finding, map))).collect();
        Some(Exchanged { went, accepted, came, maps: (old_map, map) })
    }
}

/// Findings that went and came between two versions.
#[derive(Debug)]
pub struct Exchanged<'a> {
    /// Those that went.
    pub went: Vec<&'a Finding>,
    /// Those that are there still and accepted now.
    pub accepted: Vec<&'a Finding>,
    /// Those that came.
    pub came: Vec<&'a Finding>,
    /// The maps on which they are told.
    pub maps: (&'a Map, &'a Map),
}

/// What is found in a map on a day.
pub fn judge(map: &Map, day: Day) -> State {
    let asked = Asked::named(INDICATORS.iter().map(|indicator| indicator.id)).unwrap_or_else(|_| Asked::everything());
    let measures = measure(map, day, &asked, &Unwatched, &Unheard);
    let value = |place: usize| measures.as_ref().and_then(|measures| INDICATORS.get(place)?.value(measures));
    State { findings: findings(map, day), indicators: (0..INDICATORS.len()).map(value).collect() }
}

fn open(state: &State) -> impl Iterator<Item = &Finding> {
    state.findings.iter().filter(|finding| finding.accepted.is_none())
}

/// What makes a finding the same in two versions; ids as the map of today calls them.
fn key(finding: &Finding, today: &Map) -> Key {
    (finding.rule, finding.subjects.iter().map(|id| called(id, today).clone()).collect())
}

/// What an id of an older version is called today.
pub fn called<'a>(id: &'a Id, today: &'a Map) -> &'a Id {
    let is_there = today.node(id).is_some() || today.path(id).is_some();
    if is_there { id } else { today.was(id).unwrap_or(id) }
}
