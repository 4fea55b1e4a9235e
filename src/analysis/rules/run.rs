//! Runs the table: each rule after those that may silence its findings.

use std::sync::OnceLock;

use super::context::Context;
use super::found::Found;
use super::rule::Rule;
use super::table::RULES;
use crate::map::{RuleLevel, Watch};

static ORDER: OnceLock<Vec<usize>> = OnceLock::new();

/// Runs all rules that the map asks for; `None` when told to stop.
pub(crate) fn run(context: &Context<'_>, watch: &dyn Watch) -> Option<Found> {
    run_only(context, |_| true, watch)
}

/// Runs those of the rules that are wanted, by their id.
pub(crate) fn run_only(context: &Context<'_>, wanted: impl Fn(&str) -> bool, watch: &dyn Watch) -> Option<Found> {
    let mut found = Found::new(context.snapshot.map);
    for &place in ORDER.get_or_init(order) {
        if !watch.tick(place, RULES.len()) {
            return None;
        }
        let rule = &RULES[place];
        let level = context.level(rule.id);
        if !wanted(rule.id) || level == Some(RuleLevel::Off) || (level.is_none() && !rule.on) {
            continue;
        }
        for draft in (rule.find)(context, &found) {
            found.add(rule, place, level, draft);
        }
    }
    Some(found)
}

/// The places of the rules in the table, silencers first, else in the order of the table.
fn order() -> Vec<usize> {
    let mut order: Vec<usize> = Vec::with_capacity(RULES.len());
    let is_done = |rule: &Rule, done: &[usize]| {
        let runs_before =
            |id: &str| done.iter().any(|&place| RULES[place].id == id) || !RULES.iter().any(|r| r.id == id);
        rule.silenced_by.iter().all(|id| *id == rule.id || runs_before(id))
    };
    while let Some(next) = (0..RULES.len()).find(|place| !order.contains(place) && is_done(&RULES[*place], &order)) {
        order.push(next);
    }
    order
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_rule_runs_after_its_silencers() {
        let order = order();
        assert_eq!(order.len(), RULES.len(), "a circle of silencers");
        for rule in RULES {
            for silencer in rule.silenced_by {
                assert!(RULES.iter().any(|other| other.id == *silencer), "{silencer} is no rule");
            }
        }
    }
}
