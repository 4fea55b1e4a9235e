//! Rule 13: a case is passed on without an agreed handover.

use super::context::Context;
use super::deeds::{Remedy, tie};
use super::found::Found;
use super::path_unassigned;
use super::paths::{Stop, Walk, walks};
use super::rule::{Draft, Key, Rule, SubjectKind};
use super::trials::Trials;
use crate::analysis::{Fact, Finding, Links};
use crate::map::{Action, PathPatch, Severity, Tie, TieKind};

pub(crate) const ID: &str = "coordination/path-gap";

pub(super) const RULE: Rule = Rule {
    cases: &["several", "nobody"],
    facts: &["path", "a", "b", "field", "n", "pairs"],
    evidence: &["pairs", "fields", "nobody", "scope-from", "scope-to"],
    silenced_by: &[path_unassigned::ID],
    judgement: true,
    remedies,
    ..Rule::new(ID, Severity::Warning, SubjectKind::Path, find)
};

/// The number of the step at which a gap begins; the next one is where it leads.
pub(crate) fn gaps(links: Links<'_, '_>, walk: &Walk<'_>) -> Vec<usize> {
    let is_gap = |pair: &[Stop<'_>]| match (pair[0].unit, pair[1].unit) {
        (Some(a), Some(b)) => a != b && !is_agreed(links, a, b),
        _ => true,
    };
    walk.stops.windows(2).enumerate().filter(|(_, pair)| is_gap(pair)).map(|(at, _)| at).collect()
}

/// Whether exactly these two have agreed how cases pass.
fn is_agreed(links: Links<'_, '_>, a: u32, b: u32) -> bool {
    let agreed = |kind| matches!(kind, TieKind::Handover | TieKind::Coordination | TieKind::Agreement);
    links.between(a, b).any(|tie| agreed(tie.tie.kind))
}

fn find(ctx: &Context<'_>, found: &Found) -> Vec<Draft> {
    walks(ctx).filter_map(|walk| draft(ctx, found, &walk)).collect()
}

/// The gaps of a path that are told; all, where all are silenced.
fn told(found: &Found, links: Links<'_, '_>, walk: &Walk<'_>) -> (Vec<usize>, bool) {
    let all = gaps(links, walk);
    // A step where the unit has no role is told as such.
    let is_unassigned = |at: usize| found.has(path_unassigned::ID, Key::Step(walk.number, at as u32));
    let told: Vec<usize> = all.iter().copied().filter(|&at| !is_unassigned(at) && !is_unassigned(at + 1)).collect();
    if told.is_empty() { (all, false) } else { (told, true) }
}

/// Whether the step between two units, in either order, would be told as a gap, so that others are silenced.
pub(super) fn tells(trials: &Trials<'_, '_>, links: Links<'_, '_>, (a, b): (u32, u32)) -> bool {
    walks(trials.ctx).any(|walk| {
        let units = |at: usize| (walk.stops[at].unit, walk.stops[at + 1].unit);
        let is_step = |at: usize| [(Some(a), Some(b)), (Some(b), Some(a))].contains(&units(at));
        (1..walk.stops.len()).any(|next| is_step(next - 1))
            && trials.silences(ID, [walk.id])
            && told(trials.found, links, &walk).0.into_iter().any(is_step)
    })
}

fn draft(ctx: &Context<'_>, found: &Found, walk: &Walk<'_>) -> Option<Draft> {
    let (shown, is_told) = told(found, ctx.links(), walk);
    let first = *shown.first()?;
    let step = |at: usize| Key::Step(walk.number, at as u32);
    let silencers = if is_told { Vec::new() } else { vec![step(first), step(first + 1)] };
    let mut draft = described(ctx, walk, &shown)?;
    for key in silencers {
        draft = draft.silenced_by(&[path_unassigned::ID], key);
    }
    Some(draft)
}

fn described(ctx: &Context<'_>, walk: &Walk<'_>, gaps: &[usize]) -> Option<Draft> {
    let ends = |at: usize| Some((walk.stops[at].unit?, walk.stops[at + 1].unit?));
    let fields = |at: usize| [walk.stops[at].field, walk.stops[at + 1].field].into_iter().flatten();
    let is_statutory = |at: usize| fields(at).any(|field| ctx.is_statutory(field));
    let is_error = |at: usize| is_statutory(at) && ends(at).is_some_and(|(a, b)| !ctx.links().are_branch_tied(a, b));
    // Where cases pass between two units comes before where nobody stands, and what is worst before all.
    let shown = *gaps.iter().min_by_key(|&&at| (!is_error(at), ends(at).is_none(), at))?;
    let pairs: Vec<(u32, u32)> = gaps.iter().filter_map(|&at| ends(at)).collect();
    let nobody = gaps.iter().flat_map(|&at| [at, at + 1]).filter(|&at| walk.stops[at].unit.is_none());
    let nobody: std::collections::BTreeSet<u32> = nobody.filter_map(|at| walk.stops[at].field).collect();
    let named = |pair: &(u32, u32)| (ctx.snapshot.unit_id(pair.0), ctx.snapshot.unit_id(pair.1));
    let mut draft = Draft::about([walk.id.clone()])
        .severity(if gaps.iter().any(|&at| is_error(at)) { Severity::Error } else { Severity::Warning })
        .fact("path", Fact::Path(walk.id.clone()));
    draft = match ends(shown) {
        Some(_) if pairs.len() > 1 => {
            let named = pairs.iter().map(named).collect();
            draft.case("several").fact("n", Fact::Count(pairs.len())).fact("pairs", Fact::Pairs(named))
        }
        Some((a, b)) => draft.fact("a", ctx.unit_fact(a)).fact("b", ctx.unit_fact(b)),
        None => {
            let empty = if walk.stops[shown].unit.is_none() { shown } else { shown + 1 };
            let field = walk.stops[empty].field.map(|field| ctx.field_fact(field));
            draft.case("nobody").facts_if("field", field)
        }
    };
    draft = draft
        .evidence("pairs", Fact::Pairs(pairs.iter().map(named).collect()))
        .evidence("fields", ctx.fields_fact(fields(shown)))
        .evidence("nobody", ctx.fields_fact(nobody))
        .statutory(gaps.iter().any(|&at| is_statutory(at)))
        .weight(gaps.len());
    if walk.stops[shown].scope != walk.stops[shown + 1].scope {
        draft = draft
            .evidence("scope-from", Fact::Scope(walk.stops[shown].scope.clone()))
            .evidence("scope-to", Fact::Scope(walk.stops[shown + 1].scope.clone()));
    }
    draft.keys = pairs.into_iter().map(|(a, b)| Key::pair(a, b)).collect();
    Some(draft)
}

fn remedies(ctx: &Context<'_>, finding: &Finding) -> Vec<Remedy> {
    let Some(walk) = walks(ctx).find(|walk| finding.subjects.contains(walk.id)) else { return Vec::new() };
    let gaps = gaps(ctx.links(), &walk);
    let pairs: Option<Vec<(u32, u32)>> =
        gaps.iter().map(|&at| Some((walk.stops[at].unit?, walk.stops[at + 1].unit?))).collect();
    match pairs {
        Some(pairs) => [TieKind::Handover, TieKind::Agreement, TieKind::Coordination]
            .into_iter()
            .map(|kind| agreed(ctx, &pairs, kind))
            .collect(),
        None => somebody(ctx, &walk).into_iter().collect(),
    }
}

fn agreed(ctx: &Context<'_>, pairs: &[(u32, u32)], kind: TieKind) -> Remedy {
    let mut ties: Remedy = Vec::new();
    for &(from, to) in pairs {
        let action = tie(ctx, from, to, kind);
        if !ties.contains(&action) {
            ties.push(action);
        }
    }
    ties
}

/// Somebody who delivers the field at each step where nobody stands, with handovers.
fn somebody(ctx: &Context<'_>, walk: &Walk<'_>) -> Option<Remedy> {
    let path = ctx.snapshot.map.path(walk.id)?;
    let mut steps = path.steps.clone();
    let mut units = Vec::new();
    for (step, stop) in steps.iter_mut().zip(&walk.stops) {
        let unit = match stop.unit {
            Some(unit) => unit,
            None => *ctx.coverage.deliverers(stop.field?).first()?,
        };
        step.unit = Some(ctx.snapshot.unit_id(unit));
        units.push(unit);
    }
    let patch = PathPatch { steps: crate::map::Patch::Set(steps), ..PathPatch::default() };
    let mut actions = vec![Action::AlterPath { id: walk.id.clone(), path: patch }];
    let pairs: Vec<(u32, u32)> = units.windows(2).map(|pair| (pair[0], pair[1])).collect();
    for (a, b) in pairs.into_iter().filter(|&(a, b)| a != b && !is_agreed(ctx.links(), a, b)) {
        let tie = Tie::new(ctx.snapshot.unit_id(a), ctx.snapshot.unit_id(b), TieKind::Handover);
        if !actions.contains(&Action::Tie(tie.clone())) {
            actions.push(Action::Tie(tie));
        }
    }
    Some(actions)
}

#[cfg(test)]
mod tests {
    use super::super::testing::{remedies_of, silenced, tells, told};
    use crate::analysis::testing::map;
    use crate::map::Severity;

    const ROLES: &str = "; a: f FD, h FD; b: g FD; c: f M, h M";

    fn path(text: &str) -> String {
        text.to_owned() + ROLES
    }

    #[test]
    fn exactly_these_two_must_have_agreed() {
        tells(super::ID, &path("/w f@a g@b; a -E- b"), &["w"]);
        for agreed in ["a -H- b", "b -H- a", "a -C- b", "a -A- b"] {
            tells(super::ID, &path(&format!("/w f@a g@b; {agreed}")), &[]);
        }
        tells(super::ID, &path("/w f@a g@b; @s Section <a; s -C- b; a -C- s"), &["w"]);
        tells(super::ID, &path("/w f@a h@a; a -C- b"), &[]);
    }

    #[test]
    fn an_error_where_a_duty_is_and_not_even_branches_are_tied() {
        let of = |text: &str| told(&map(&path(text)), super::ID)[0].severity;
        assert_eq!(of("/w f@a g@b; #g P; a -C- c; b -C- x"), Severity::Error);
        assert_eq!(of("/w f@a g@b; #g P; @s Section <a; s -C- b"), Severity::Warning);
        assert_eq!(of("/w f@a g@b; a -C- c; b -C- x"), Severity::Warning);
        assert_eq!(of("/w f@a g@-; #g P; a -C- c; b -C- x"), Severity::Warning);
    }

    #[test]
    fn all_gaps_of_a_path_are_one() {
        let map = map(&path("/w f@a g@b f@c h@-; a -C- c; b -C- x"));
        let told = told(&map, super::ID);
        assert_eq!(told.len(), 1);
        let names: Vec<&str> = told[0].evidence.iter().map(|(name, _)| *name).collect();
        assert_eq!(names, ["pairs", "fields", "nobody"]);
    }

    #[test]
    fn a_unit_without_a_role_is_told_elsewhere() {
        let map = map(&path("/w f@a g@z; a -C- b; z -C- b"));
        assert_eq!(told(&map, super::ID), []);
        assert_eq!(silenced(&map, "data/path-unassigned"), ["coordination/path-gap w", "clarity/idle-unit z"]);
    }

    #[test]
    fn handover_agreement_and_somebody_for_the_gap() {
        let between = map(&path("/w f@a g@b; a -E- b"));
        let expected = [["a -Handover- b"], ["a -Agreement- b"], ["a -Coordination- b"]];
        assert_eq!(remedies_of(&between, super::ID), expected);
        let nobody = map(&path("/w f@a g@-; a -E- b"));
        assert_eq!(remedies_of(&nobody, super::ID)[0].len(), 2);
    }
}
