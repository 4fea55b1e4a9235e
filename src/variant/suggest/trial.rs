//! A candidate done on a copy of the map and measured as `compare` would measure it.

use rayon::prelude::*;

use super::constraints::Constraints;
use super::draft::Draft;
use super::kind::Kind;
use super::meter::Meter;
use crate::analysis::{Direction, Finding};
use crate::map::{Action, Day, Id, Severity};
use crate::variant::findings::gained_and_lost;
use crate::variant::{Effort, Figure, Measured, Yardstick, near};

/// Actions that might help.
#[derive(Debug, Clone, PartialEq)]
pub(super) struct Candidate {
    pub(super) kind: Kind,
    pub(super) actions: Vec<Action>,
}

impl Candidate {
    /// A candidate of the kind that its weightiest action has.
    pub(super) fn of(actions: Vec<Action>) -> Self {
        Self { kind: Kind::of_all(&actions), actions }
    }
}

/// A candidate with what came of it.
#[derive(Debug, Clone)]
pub(super) struct Trial {
    pub(super) candidate: Candidate,
    pub(super) figures: Vec<Figure>,
    pub(super) effort: Effort,
    pub(super) gained: Vec<Finding>,
    /// Findings of the base that go, by their places.
    pub(super) lost: Vec<usize>,
    /// The errors and warnings among these.
    grave: Vec<usize>,
    /// How many other candidates came to the same.
    pub(super) alike: usize,
}

/// What all candidates are tried against.
pub(super) struct Trials<'a> {
    pub(super) yardstick: &'a Yardstick<'a>,
    pub(super) before: &'a Measured,
    pub(super) constraints: &'a Constraints,
    pub(super) day: Day,
}

/// What a trial came to.
#[derive(Debug)]
pub(super) enum Outcome {
    /// It was measured.
    Done(Box<Trial>),
    /// It does not fit the map, or must not be.
    Unfit,
    /// The work was stopped before.
    Stopped,
}

impl Trials<'_> {
    /// Tries candidates on all threads of rayon's current pool; the outcomes stand in their order.
    pub(super) fn all(&self, candidates: Vec<Candidate>, meter: &Meter<'_>) -> Vec<Outcome> {
        candidates.into_par_iter().map(|candidate| self.one(candidate, meter)).collect()
    }

    fn one(&self, candidate: Candidate, meter: &Meter<'_>) -> Outcome {
        if meter.is_stopped() {
            return Outcome::Stopped;
        }
        let outcome = self.outcome(candidate, meter);
        meter.count();
        outcome
    }

    fn outcome(&self, candidate: Candidate, meter: &Meter<'_>) -> Outcome {
        let base = self.yardstick.base();
        let Some(draft) = Draft::after(base, &candidate.actions, self.constraints) else { return Outcome::Unfit };
        let Some(after) = self.yardstick.measure(&draft.map, &draft.lineage, meter) else { return Outcome::Stopped };
        if !self.constraints.accept(self.before, &after, (base, &draft.map), self.day) {
            return Outcome::Unfit;
        }
        let (gained, lost) = gained_and_lost(&self.before.findings, &after.findings, &draft.lineage, &draft.map);
        let gained = gained.into_iter().filter_map(|place| after.findings.get(place).cloned()).collect();
        let weighs = |place: &usize| self.before.findings.get(*place).is_some_and(is_grave);
        let grave = lost.iter().copied().filter(weighs).collect();
        let (figures, effort) = (after.figures, after.effort);
        Outcome::Done(Box::new(Trial { candidate, figures, effort, gained, lost, grave, alike: 0 }))
    }
}

impl Trial {
    /// Nothing is done.
    pub(super) fn of_nothing(before: &Measured) -> Self {
        Self {
            candidate: Candidate::of(Vec::new()),
            figures: before.figures.clone(),
            effort: before.effort,
            gained: Vec::new(),
            lost: Vec::new(),
            grave: Vec::new(),
            alike: 0,
        }
    }

    /// Whether this is at least as good in every indicator, takes no more actions, and leaves none of the errors and warnings
    /// that the other takes away nor brings one that the other does not, and is better in one of these.
    pub(super) fn dominates(&self, other: &Self) -> bool {
        let (own, others) = (self.candidate.actions.len(), other.candidate.actions.len());
        own <= others && self.is_as_good(other) && (own < others || !other.is_as_good(self))
    }

    /// Whether this is at least as good as the other in every directed indicator and in errors and warnings.
    pub(super) fn is_as_good(&self, other: &Self) -> bool {
        let figures = self.figures.iter().zip(&other.figures);
        other.grave.iter().all(|place| self.grave.contains(place))
            && self.gained.iter().filter(|finding| is_grave(finding)).all(|finding| other.brings(finding))
            && figures.map(|(a, b)| (a.better, a.value, b.value)).all(|(way, a, b)| is_no_worse(way, a, b))
    }

    fn brings(&self, finding: &Finding) -> bool {
        self.gained.iter().any(|own| key(own) == key(finding))
    }

    /// Whether another comes to the same in every directed indicator and in the findings.
    pub(super) fn is_like(&self, other: &Self) -> bool {
        self.candidate.kind == other.candidate.kind
            && self.candidate.actions.len() == other.candidate.actions.len()
            && self.lost == other.lost
            && self.gained.iter().map(key).eq(other.gained.iter().map(key))
            && self
                .figures
                .iter()
                .zip(&other.figures)
                .all(|(a, b)| is_no_worse(a.better, a.value, b.value) && is_no_worse(a.better, b.value, a.value))
    }

    /// How many findings of a severity come, less those that go.
    pub(super) fn net(&self, severity: Severity, before: &Measured) -> isize {
        let is = |finding: &&Finding| finding.severity == severity;
        let lost = self.lost.iter().filter_map(|&place| before.findings.get(place)).filter(is).count();
        self.gained.iter().filter(is).count() as isize - lost as isize
    }
}

/// Notes do not decide what is better.
fn is_grave(finding: &Finding) -> bool {
    finding.severity != Severity::Note
}

type Key<'a> = (&'static str, &'static str, Severity, &'a [Id]);

fn key(finding: &Finding) -> Key<'_> {
    (finding.rule, finding.case, finding.severity, &finding.subjects)
}

/// Whether a value is at least as good as another; an undefined one is neither better nor worse than another undefined one.
fn is_no_worse(direction: Direction, a: Option<f64>, b: Option<f64>) -> bool {
    match (direction, a, b) {
        (Direction::None, ..) | (_, None, None) => true,
        (Direction::Higher, Some(a), Some(b)) => a >= b || near(a, b),
        (Direction::Lower, Some(a), Some(b)) => a <= b || near(a, b),
        _ => false,
    }
}
