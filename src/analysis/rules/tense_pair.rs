//! Rule 16: two who depend on each other are on tense terms.

use std::collections::BTreeSet;

use super::context::Context;
use super::deeds::{Remedy, units_of};
use super::found::Found;
use super::paths::walks;
use super::rule::{Draft, Key, Rule, SubjectKind};
use super::trials::Trials;
use crate::analysis::{Fact, Finding, TieSeat};
use crate::map::{Action, Severity, Slot, Tie, TieKind};

pub(crate) const ID: &str = "coordination/tense-pair";

pub(super) const RULE: Rule = Rule {
    facts: &["a", "b"],
    evidence: &["fields", "path", "superior"],
    judgement: true,
    remedies,
    hangs_on,
    ..Rule::new(ID, Severity::Warning, SubjectKind::Tie, find)
};

fn is_tense(tie: &TieSeat<'_>) -> bool {
    tie.tie.kind == TieKind::Tension || tie.tie.trust.is_some_and(|trust| trust.get() <= 1.0)
}

fn find(ctx: &Context<'_>, _: &Found) -> Vec<Draft> {
    let tense = ctx.snapshot.ties.iter().filter(|tie| is_tense(tie));
    let pairs: BTreeSet<(u32, u32)> = tense.map(|tie| (tie.from.min(tie.to), tie.from.max(tie.to))).collect();
    if pairs.is_empty() {
        return Vec::new();
    }
    let mut passed: BTreeSet<((u32, u32), crate::map::Id)> = BTreeSet::new();
    for walk in walks(ctx) {
        for pair in walk.stops.windows(2) {
            if let (Some(a), Some(b)) = (pair[0].unit, pair[1].unit) {
                passed.insert(((a.min(b), a.max(b)), walk.id.clone()));
            }
        }
    }
    pairs.into_iter().filter_map(|pair| draft(ctx, pair, &passed)).collect()
}

fn draft(ctx: &Context<'_>, (a, b): (u32, u32), passed: &BTreeSet<((u32, u32), crate::map::Id)>) -> Option<Draft> {
    let required = ctx.coordination.pair(a, b);
    let paths: Vec<_> = passed.iter().filter(|(pair, _)| *pair == (a, b)).map(|(_, path)| path.clone()).collect();
    if required.is_none() && paths.is_empty() {
        return None;
    }
    let fields = required.map_or_else(Vec::new, |_| ctx.coordination.fields(a, b));
    let superior = ctx.snapshot.line.common(a, b).filter(|&top| top != a && top != b);
    let mut draft = Draft::about([ctx.snapshot.unit_id(a), ctx.snapshot.unit_id(b)])
        .fact("a", ctx.unit_fact(a))
        .fact("b", ctx.unit_fact(b))
        .statutory(fields.iter().any(|&field| ctx.is_statutory(field)))
        .weight(required.map_or(1, |pair| pair.weight as usize))
        .evidence("fields", ctx.fields_fact(fields))
        .key(Key::pair(a, b));
    for path in paths {
        draft = draft.evidence("path", Fact::Path(path));
    }
    Some(draft.evidence_if("superior", superior.map(|superior| ctx.unit_fact(superior))))
}

/// The only record that says so.
fn hangs_on(trials: &Trials<'_, '_>, finding: &Finding) -> Option<Slot> {
    let snapshot = trials.ctx.snapshot;
    let [a, b] = units_of(trials.ctx, finding)[..] else { return None };
    let tense = snapshot.places_between(a, b).filter(|&place| is_tense(&snapshot.ties[place as usize]));
    let tense: Vec<u32> = tense.collect();
    trials.first(tense.clone(), |_| tense.len() == 1)
}

/// An agreement on roles takes the place of the tension; or of it and the low trust.
fn remedies(ctx: &Context<'_>, finding: &Finding) -> Vec<Remedy> {
    let [a, b] = units_of(ctx, finding)[..] else { return Vec::new() };
    let mut actions: Remedy = Vec::new();
    let mut has_agreement = false;
    for tie in ctx.snapshot.ties_between(a, b) {
        if tie.tie.kind == TieKind::Tension {
            let Tie { from, to, kind, .. } = tie.tie.clone();
            actions.push(Action::Untie { from, to, kind });
        } else if is_tense(tie) {
            actions.push(Action::Tie(Tie { trust: None, ..tie.tie.clone() }));
        }
        has_agreement |= tie.tie.kind == TieKind::Agreement;
    }
    if !has_agreement {
        actions.push(super::deeds::tie(ctx, a, b, TieKind::Agreement));
    }
    vec![actions]
}

#[cfg(test)]
mod tests {
    use super::super::testing::{remedies_of, tells};
    use crate::analysis::testing::map;

    #[test]
    fn tense_and_needed() {
        tells(super::ID, "a: f FD; b: f D; a -C- b; a -T- b", &["a b"]);
        tells(super::ID, "a: f FD; b: f D; a -C- b trust=1", &["a b"]);
        tells(super::ID, "a: f FD; b: f D; a -C- b trust=2", &[]);
        tells(super::ID, "a: f FD; b: g FD; a -C- b; a -T- b", &[]);
        tells(super::ID, "a: f FD; b: g FD; a -C- b; a -T- b; /w f@a g@b", &["a b"]);
    }

    #[test]
    fn an_agreement_on_roles() {
        let remedies = remedies_of(&map("a: f FD; b: f D; a -C- b; a -T- b"), super::ID);
        assert_eq!(remedies, [["a xTensionx b", "a -Agreement- b"]]);
    }
}
