//! Remedies of one finding, each tried on a copy of the map before it is offered.

use std::collections::BTreeSet;

use super::coordination::Coordination;
use super::coverage::Coverage;
use super::rules::{Context, Found, rule, run};
use super::{Finding, Snapshot};
use crate::map::{Action, Day, Id, Map, Unwatched};

/// At most this many remedies are offered.
const MOST: usize = 3;

/// What would remove a finding: at most three lists of actions, cheapest first.
///
/// Each list, applied alone, removes the finding and makes no new error; what does not is left out. Each candidate is
/// tried on a copy, which costs one run of all rules (no betweenness): for one finding on demand, not for all at once
/// while somebody types.
pub fn remedies(map: &Map, finding: &Finding, day: Day) -> Vec<Vec<Action>> {
    let Some(rule) = rule(finding.rule) else { return Vec::new() };
    let (candidates, errors) = judge(map, day, |context, found| ((rule.remedies)(context, finding), found.errors()));
    let mut offered: Vec<Vec<Action>> = Vec::new();
    for candidate in candidates {
        if !candidate.is_empty() && !offered.contains(&candidate) && helps(map, &candidate, finding, &errors, day) {
            offered.push(candidate);
        }
        if offered.len() == MOST {
            break;
        }
    }
    offered
}

/// Judges a map by all rules, without betweenness.
fn judge<T>(map: &Map, day: Day, then: impl FnOnce(&Context<'_>, &Found) -> T) -> T {
    let snapshot = Snapshot::new(map, day);
    let coverage = Coverage::new(&snapshot);
    let coordination = Coordination::new(&snapshot);
    let context = Context::new(&snapshot, &coverage, &coordination, None).trial();
    let found = run(&context, &Unwatched).unwrap_or_else(|| Found::new(map));
    then(&context, &found)
}

type Errors = BTreeSet<(&'static str, BTreeSet<Id>)>;

/// Whether the actions remove the finding and make no new error.
fn helps(map: &Map, actions: &[Action], finding: &Finding, errors: &Errors, day: Day) -> bool {
    let mut changed = map.clone();
    for action in actions {
        let Ok(edit) = action.edit(&changed) else { return false };
        if edit.apply(&mut changed).is_err() {
            return false;
        }
    }
    let subjects: BTreeSet<Id> = finding.subjects.iter().cloned().collect();
    judge(&changed, day, |_, found| {
        // A list that only grows shorter is the same finding still.
        let is_still = |(rule, others): &(&str, BTreeSet<Id>)| {
            *rule == finding.rule && (*others == subjects || (!others.is_empty() && others.is_subset(&subjects)))
        };
        !found.fired().iter().any(is_still) && found.errors().is_subset(errors)
    })
}
