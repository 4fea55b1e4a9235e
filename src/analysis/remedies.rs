//! Remedies of one finding, each tried on a copy of the map before it is offered.

use std::collections::BTreeSet;

use super::coordination::Coordination;
use super::coverage::Coverage;
use super::graph::betweenness;
use super::rules::{Context, Found, RULES, Rule, rule, run};
use super::{Finding, Snapshot};
use crate::map::{Action, Day, Id, Map, RuleLevel, Unwatched};

/// At most this many remedies are offered.
const MOST: usize = 3;

/// What would remove a finding: at most three lists of actions, cheapest first.
///
/// Each list, applied alone, removes the finding and makes no new error; what does not is left out. Each candidate is
/// tried on a copy, which costs one run of all rules (with betweenness only where the finding, or an error, may come from
/// it): for one finding on demand, not for all at once while somebody types.
pub fn remedies(map: &Map, finding: &Finding, day: Day) -> Vec<Vec<Action>> {
    let Some(rule) = rule(finding.rule) else { return Vec::new() };
    let depth = Depth::needed(map, rule);
    let propose = |context: &Context<'_>, found: &Found| ((rule.remedies)(context, finding), found.errors());
    let (candidates, errors) = judge(map, day, depth, propose);
    let mut offered: Vec<Vec<Action>> = Vec::new();
    for candidate in candidates {
        if !candidate.is_empty()
            && !offered.contains(&candidate)
            && helps(map, &candidate, finding, &errors, (day, depth))
        {
            offered.push(candidate);
        }
        if offered.len() == MOST {
            break;
        }
    }
    offered
}

/// What trials look at.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Depth {
    Quick,
    WithBetweenness,
}

impl Depth {
    fn needed(map: &Map, of: &Rule) -> Self {
        let is_error = |rule: &Rule| map.rules().get(rule.id).is_some_and(|set| set.level == Some(RuleLevel::Error));
        let matters = of.by_betweenness || RULES.iter().any(|rule| rule.by_betweenness && is_error(rule));
        if matters { Self::WithBetweenness } else { Self::Quick }
    }
}

/// Judges a map by all rules.
fn judge<T>(map: &Map, day: Day, depth: Depth, then: impl FnOnce(&Context<'_>, &Found) -> T) -> T {
    let snapshot = Snapshot::new(map, day);
    let worked_out = || betweenness(&snapshot.network.graph, &Unwatched);
    let betweenness = (depth == Depth::WithBetweenness).then(worked_out).flatten();
    let coverage = Coverage::new(&snapshot);
    let coordination = Coordination::new(&snapshot);
    let context = Context::new(&snapshot, &coverage, &coordination, betweenness.as_ref()).trial();
    let found = run(&context, &Unwatched).unwrap_or_else(|| Found::new(map));
    then(&context, &found)
}

type Errors = BTreeSet<(&'static str, BTreeSet<Id>)>;

/// Whether the actions remove the finding and make no new error.
fn helps(map: &Map, actions: &[Action], finding: &Finding, errors: &Errors, (day, depth): (Day, Depth)) -> bool {
    let mut changed = map.clone();
    for action in actions {
        let Ok(edit) = action.edit(&changed) else { return false };
        if edit.apply(&mut changed).is_err() {
            return false;
        }
    }
    let subjects: BTreeSet<Id> = finding.subjects.iter().cloned().collect();
    judge(&changed, day, depth, |_, found| {
        // A list that only grows shorter is the same finding still.
        let is_still = |(rule, others): &(&str, BTreeSet<Id>)| {
            *rule == finding.rule && (*others == subjects || (!others.is_empty() && others.is_subset(&subjects)))
        };
        !found.fired().iter().any(is_still) && found.errors().is_subset(errors)
    })
}
