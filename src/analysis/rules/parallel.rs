//! Rule 15: two deliver the same side by side.

use super::context::Context;
use super::deeds::{Remedy, body_of, field_of, tie};
use super::found::Found;
use super::rule::{Draft, Key, Rule, SubjectKind};
use super::trials::Trials;
use super::{isolated, lead_cut_off, path_gap, several_leads};
use crate::analysis::{Fact, Finding, Held, Links, Snapshot};
use crate::map::{Role, Scope, Severity, Slot, TieKind};

pub(crate) const ID: &str = "coordination/parallel-delivery";

pub(super) const RULE: Rule = Rule {
    cases: &["several"],
    facts: &["field", "a", "b", "units", "scope"],
    evidence: &["pairs", "basis", "funds"],
    silenced_by: &[several_leads::ID, isolated::ID, lead_cut_off::ID, path_gap::ID],
    judgement: true,
    remedies,
    hangs_on,
    ..Rule::new(ID, Severity::Note, SubjectKind::Field, find)
};

/// Deliverers for common cases who do not work together, and whom no lead connects.
fn pairs<'c>(ctx: &'c Context<'_>, links: Links<'_, '_>, field: u32) -> Vec<(&'c Held<'c>, &'c Held<'c>)> {
    let deliver: Vec<&Held<'_>> = ctx.snapshot.held_in(field).filter(|held| held.delivers()).collect();
    let leads = ctx.coverage.leads(field);
    // Whom each lead is tied to, asked once per deliverer.
    let led: Vec<Vec<bool>> =
        deliver.iter().map(|held| leads.iter().map(|&lead| links.are_branch_tied(lead, held.unit)).collect()).collect();
    let mut found: Vec<(&Held<'_>, &Held<'_>)> = Vec::new();
    for (i, a) in deliver.iter().enumerate() {
        for (j, b) in deliver.iter().enumerate().skip(i + 1) {
            let is_known = found.last().is_some_and(|(x, y)| (x.unit, y.unit) == (a.unit, b.unit));
            if a.unit != b.unit
                && !is_known
                && a.record.scope.overlaps(&b.record.scope)
                && !led[i].iter().zip(&led[j]).any(|(one, other)| *one && *other)
                && !links.are_branch_tied(a.unit, b.unit)
            {
                found.push((a, b));
            }
        }
    }
    found
}

fn find(ctx: &Context<'_>, found: &Found) -> Vec<Draft> {
    ctx.snapshot.field_numbers().filter_map(|field| draft(ctx, found, field)).collect()
}

fn draft(ctx: &Context<'_>, found: &Found, field: u32) -> Option<Draft> {
    let all = pairs(ctx, ctx.links(), field);
    let &first = all.first()?;
    let leads_from = ctx.coverage.field(field).leads_from.unwrap_or(field);
    let silencers = |a: u32, b: u32| {
        [
            (isolated::ID, Key::Unit(a)),
            (isolated::ID, Key::Unit(b)),
            (lead_cut_off::ID, Key::pair(a, b)),
            (path_gap::ID, Key::pair(a, b)),
        ]
    };
    let is_told = |a: u32, b: u32| !silencers(a, b).iter().any(|&(rule, key)| found.has(rule, key));
    let told: Vec<_> = all.iter().copied().filter(|(a, b)| is_told(a.unit, b.unit)).collect();
    let (shown, silenced) = if told.is_empty() { (all, true) } else { (told, false) };
    let &(a, b) = shown.first()?;
    let scope = common(&a.record.scope, &b.record.scope);
    let units = Snapshot::distinct(shown.iter().flat_map(|(a, b)| [a.unit, b.unit]));
    let mut bases: Vec<_> = shown.iter().flat_map(|(a, b)| [a.record.basis, b.record.basis]).collect();
    bases.sort_unstable();
    bases.dedup();
    let named = shown.iter().map(|(a, b)| (ctx.snapshot.unit_id(a.unit), ctx.snapshot.unit_id(b.unit)));
    let mut draft = Draft::about([ctx.snapshot.field_id(field)])
        .fact("field", ctx.field_fact(field))
        .fact("a", ctx.unit_fact(a.unit))
        .fact("b", ctx.unit_fact(b.unit));
    if shown.len() > 1 {
        draft = draft.case("several").fact("units", ctx.units_fact(units.iter().copied()));
    }
    if !scope.is_everything() {
        draft = draft.fact("scope", Fact::Scope(scope));
    }
    draft = draft.evidence("pairs", Fact::Pairs(named.collect()));
    for basis in bases {
        draft = draft.evidence("basis", Fact::Basis(basis));
    }
    draft = draft
        .evidence("funds", ctx.units_fact(super::deeds::holders(ctx, field, Role::Fund)))
        .statutory(ctx.is_statutory(field))
        .weight(units.len())
        .silenced_by(&[several_leads::ID], Key::Field(leads_from));
    if silenced {
        draft.silencers.extend(silencers(first.0.unit, first.1.unit));
    }
    Some(draft)
}

/// The cases that two overlapping scopes share.
fn common(a: &Scope, b: &Scope) -> Scope {
    let mut common = a.clone();
    for (dimension, values) in &b.0 {
        match common.0.get_mut(dimension) {
            Some(kept) => kept.retain(|value| values.contains(value)),
            None => {
                common.0.insert(dimension.clone(), values.clone());
            }
        }
    }
    common
}

/// Without which tie all pairs are told as isolated units, leads that are cut off or gaps of a path.
fn hangs_on(trials: &Trials<'_, '_>, finding: &Finding) -> Option<Slot> {
    let field = field_of(trials.ctx, finding)?;
    let is_silenced = |links: Links<'_, '_>, (a, b): (u32, u32)| {
        trials.is_told_alone(links, a)
            || trials.is_told_alone(links, b)
            || lead_cut_off::tells(trials, links, (a, b))
            || path_gap::tells(trials, links, (a, b))
    };
    let of_units = |links: Links<'_, '_>| -> Vec<(u32, u32)> {
        pairs(trials.ctx, links, field).into_iter().map(|(a, b)| (a.unit, b.unit)).collect()
    };
    let links = trials.ctx.links();
    let (a, b) = of_units(links).into_iter().find(|&pair| !is_silenced(links, pair))?;
    let suspects = [links.suspects_of(a), links.suspects_of(b), lead_cut_off::suspects(trials, (a, b))].concat();
    trials.first_without(suspects, |links| of_units(links).into_iter().all(|pair| is_silenced(links, pair)))
}

fn remedies(ctx: &Context<'_>, finding: &Finding) -> Vec<Remedy> {
    let Some(field) = field_of(ctx, finding) else { return Vec::new() };
    let pairs = pairs(ctx, ctx.links(), field);
    let ties = pairs.iter().map(|(a, b)| tie(ctx, a.unit, b.unit, TieKind::Coordination)).collect();
    let units = Snapshot::distinct(pairs.iter().flat_map(|(a, b)| [a.unit, b.unit]));
    // The lead as the link: tied to all who deliver.
    let lead = ctx.coverage.leads(field).first().map(|&lead| {
        let open = units.iter().filter(|&&unit| !ctx.links().are_branch_tied(lead, unit));
        open.map(|&unit| tie(ctx, lead, unit, TieKind::Coordination)).collect::<Remedy>()
    });
    let name = &ctx.snapshot.fields[field as usize].field.name;
    [Some(ties), lead, Some(body_of(ctx, name, &units))].into_iter().flatten().collect()
}

#[cfg(test)]
mod tests {
    use super::super::testing::{fact, remedies_of, tells};
    use crate::analysis::Fact;
    use crate::analysis::testing::map;

    #[test]
    fn side_by_side() {
        let text = "!bezirk nord sued; %st [Steering]; a: f F; b: f D bezirk=nord; c: f D; a -C- b; b -C- x; st -C- a; st -C- c";
        tells(super::ID, text, &["f"]);
        assert_eq!(fact(text, super::ID, "scope"), Fact::Scope(ron::from_str("{\"bezirk\": [\"nord\"]}").unwrap()));
    }

    #[test]
    fn a_tie_other_cases_or_the_lead_in_between() {
        let with = |text: &str| format!("%st [Steering]; a: f F; b: f D; c: f D; a -C- b; st -C- a; st -C- c; {text}");
        tells(super::ID, &with(""), &["f"]);
        tells(super::ID, &with("b -E- c"), &[]);
        tells(super::ID, &with("a -E- c"), &[]);
        tells(super::ID, &with("@s Section <b; s -E- c"), &[]);
        tells(super::ID, "!z x y; a: f F; b: f D z=x; c: f D z=y; a -C- b; st -C- c", &[]);
    }

    #[test]
    fn a_tie_or_the_lead() {
        let map = map("%st [Steering]; a: f F; b: f D; c: f D; a -C- b; st -C- a; st -C- c; st: f M");
        assert_eq!(remedies_of(&map, super::ID)[..2], [["b -Coordination- c"], ["a -Coordination- c"]]);
    }
}
