//! Of all that was tried, what nothing else surpasses in everything.

use std::cmp::Reverse;

use super::kind::Kind;
use super::trial::Trial;
use crate::map::Severity;
use crate::variant::Measured;

/// Adds trials; one that comes to the same as another is only counted there.
pub(super) fn collect(kept: &mut Vec<Trial>, trials: impl IntoIterator<Item = Trial>) {
    for trial in trials {
        match kept.iter_mut().find(|other| other.is_like(&trial)) {
            Some(other) => other.alike += 1 + trial.alike,
            None => kept.push(trial),
        }
    }
}

/// The trials that neither another one nor doing nothing dominates, in their order. Time O(n^2 · indicators).
pub(super) fn front<'t>(trials: &'t [Trial], before: &Measured) -> Vec<&'t Trial> {
    let nothing = Trial::of_nothing(before);
    let free = |trial: &&Trial| !nothing.is_as_good(trial) && !trials.iter().any(|other| other.dominates(trial));
    trials.iter().filter(free).collect()
}

/// The best of each kind, at most `limit`, by kind. Of a kind those come first that take away most errors, then warnings,
/// then those with fewest actions and least effort; offices cut anew by what coordination costs then.
pub(super) fn best_of_each_kind<'t>(front: &[&'t Trial], limit: usize, before: &Measured) -> Vec<&'t Trial> {
    let mut best = Vec::new();
    for kind in Kind::ALL {
        let mut of_kind: Vec<&Trial> = front.iter().copied().filter(|trial| trial.candidate.kind == *kind).collect();
        of_kind.sort_by(|a, b| cost_of(a).total_cmp(&cost_of(b)).then_with(|| rank(a, before).cmp(&rank(b, before))));
        best.extend(of_kind.into_iter().take(limit));
    }
    best
}

/// What coordination costs where the offices are cut anew; of others nothing is said.
fn cost_of(trial: &Trial) -> f64 {
    let cost = || trial.figures.iter().find(|figure| figure.id == "coordination_cost")?.value;
    if trial.candidate.kind == Kind::Regroup { cost().unwrap_or(f64::INFINITY) } else { 0.0 }
}

/// Of equals the one that was thought of first: between which most coordination is needed.
fn rank(trial: &Trial, before: &Measured) -> (isize, isize, usize, usize, Reverse<usize>) {
    let net = |severity| trial.net(severity, before);
    let (actions, effort) = (trial.candidate.actions.len(), trial.effort.departments());
    (net(Severity::Error), net(Severity::Warning), actions, effort, Reverse(trial.alike))
}
