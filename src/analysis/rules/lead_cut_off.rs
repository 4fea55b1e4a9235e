//! Rule 12: a lead that does not work with those who deliver its field.

use super::context::Context;
use super::deeds::{Remedy, body_of, field_of, tie};
use super::found::Found;
use super::rule::{Draft, Key, Rule, SubjectKind};
use super::trials::Trials;
use super::{isolated, no_lead, several_leads};
use crate::analysis::{Fact, Finding, Held, Links, Snapshot};
use crate::map::{Severity, Slot, TieKind};

pub(crate) const ID: &str = "coordination/lead-cut-off";

pub(super) const RULE: Rule = Rule {
    facts: &["field", "lead", "units"],
    evidence: &["basis"],
    silenced_by: &[no_lead::ID, several_leads::ID, isolated::ID],
    remedies,
    hangs_on,
    ..Rule::new(ID, Severity::Warning, SubjectKind::Field, find)
};

/// A lead and a deliverer of its field, for common cases, who do not work together.
type CutOff = (u32, u32);

fn cut_off(ctx: &Context<'_>, links: Links<'_, '_>, field: u32) -> Vec<CutOff> {
    let Some(from) = ctx.coverage.field(field).leads_from else { return Vec::new() };
    let leads: Vec<&Held<'_>> = ctx.snapshot.held_in(from).filter(|held| held.leads()).collect();
    let mut pairs = Vec::new();
    for deliverer in ctx.snapshot.held_in(field).filter(|held| held.delivers()) {
        let scope = &deliverer.record.scope;
        let theirs = || leads.iter().filter(|lead| lead.record.scope.overlaps(scope));
        if theirs().any(|lead| lead.unit == deliverer.unit || links.work_together(lead.unit, deliverer.unit)) {
            continue;
        }
        pairs.extend(theirs().map(|lead| (lead.unit, deliverer.unit)));
    }
    pairs.sort_unstable();
    pairs.dedup();
    pairs
}

fn find(ctx: &Context<'_>, found: &Found) -> Vec<Draft> {
    ctx.snapshot.field_numbers().filter_map(|field| draft(ctx, found, field)).collect()
}

fn draft(ctx: &Context<'_>, found: &Found, field: u32) -> Option<Draft> {
    let (shown, is_told) = told(&Trials::new(ctx, found), ctx.links(), field);
    let (&(first_lead, first_deliverer), from) = (shown.first()?, ctx.coverage.field(field).leads_from?);
    let leads = Snapshot::distinct(shown.iter().map(|&(lead, _)| lead));
    let deliverers = Snapshot::distinct(shown.iter().map(|&(_, deliverer)| deliverer));
    let bases = ctx.snapshot.held_in(field).filter(|held| held.delivers() && deliverers.contains(&held.unit));
    let mut bases: Vec<_> = bases.map(|held| held.record.basis).collect();
    bases.sort_unstable();
    bases.dedup();
    let mut draft = Draft::about([ctx.snapshot.field_id(field)])
        .fact("field", ctx.field_fact(field))
        .fact("lead", ctx.one_or_more(&leads))
        .fact("units", ctx.units_fact(deliverers))
        .statutory(ctx.is_statutory(field))
        .weight(shown.len())
        .silenced_by(&[no_lead::ID, several_leads::ID], Key::Field(from));
    for basis in bases {
        draft = draft.evidence("basis", Fact::Basis(basis));
    }
    if !is_told {
        draft = draft
            .silenced_by(&[isolated::ID], Key::Unit(first_deliverer))
            .silenced_by(&[isolated::ID], Key::Unit(first_lead));
    }
    draft.keys = shown.into_iter().map(|(lead, deliverer)| Key::pair(lead, deliverer)).collect();
    Some(draft)
}

/// The pairs that are told: isolated units are told as such and left out, unless nobody else is left. Whether somebody is.
fn told(trials: &Trials<'_, '_>, links: Links<'_, '_>, field: u32) -> (Vec<CutOff>, bool) {
    let all = cut_off(trials.ctx, links, field);
    let is_alone = |unit: u32| trials.is_told_alone(links, unit);
    let told: Vec<CutOff> =
        all.iter().copied().filter(|&(lead, deliverer)| !is_alone(lead) && !is_alone(deliverer)).collect();
    if told.is_empty() { (all, false) } else { (told, true) }
}

/// The last tie of a unit: without it all are told as isolated.
fn hangs_on(trials: &Trials<'_, '_>, finding: &Finding) -> Option<Slot> {
    let field = field_of(trials.ctx, finding)?;
    let links = trials.ctx.links();
    let (shown, _) = told(trials, links, field);
    let &(lead, deliverer) = shown.first()?;
    let suspects = [links.suspects_of(lead), links.suspects_of(deliverer)].concat();
    trials.first_without(suspects, |links| !told(trials, links, field).1)
}

/// The fields that one unit delivers by a record of its own and another leads.
fn shared<'t>(trials: &'t Trials<'_, '_>, lead: u32, deliverer: u32) -> impl Iterator<Item = u32> + 't {
    let delivers = trials.ctx.snapshot.held_by(deliverer).filter(|held| held.delivers()).map(|held| held.field);
    delivers.filter(move |&field| trials.ctx.coverage.leads(field).contains(&lead))
}

/// Whether a pair would be told as cut off, in either order, so that others are silenced.
pub(super) fn tells(trials: &Trials<'_, '_>, links: Links<'_, '_>, (a, b): (u32, u32)) -> bool {
    let tells = |lead: u32, deliverer: u32| {
        shared(trials, lead, deliverer).any(|field| {
            told(trials, links, field).0.iter().any(|&(x, y)| (x, y) == (a, b) || (x, y) == (b, a))
                && trials.silences(ID, [trials.ctx.snapshot.fields[field as usize].id])
        })
    };
    tells(a, b) || tells(b, a)
}

/// The ties of which each may be the only one that keeps a pair from being told as cut off: a lead works with it.
pub(super) fn suspects(trials: &Trials<'_, '_>, (a, b): (u32, u32)) -> Vec<u32> {
    let snapshot = trials.ctx.snapshot;
    let mut suspects = Vec::new();
    for (lead, deliverer) in [(a, b), (b, a)] {
        for field in shared(trials, lead, deliverer) {
            let Some(from) = trials.ctx.coverage.field(field).leads_from else { continue };
            for held in snapshot.held_by(deliverer).filter(|held| held.field == field && held.delivers()) {
                let theirs = snapshot.held_in(from).filter(|lead| lead.leads());
                let theirs = theirs.filter(|lead| lead.record.scope.overlaps(&held.record.scope));
                let working =
                    theirs.map(|lead| lead.unit).find(|&lead| trials.ctx.links().work_together(lead, deliverer));
                suspects.extend(working.into_iter().flat_map(|lead| trials.ctx.links().suspects(lead, deliverer)));
            }
        }
    }
    suspects
}

fn remedies(ctx: &Context<'_>, finding: &Finding) -> Vec<Remedy> {
    let Some(field) = field_of(ctx, finding) else { return Vec::new() };
    let told = |unit: u32| match finding.fact("units") {
        Some(Fact::Units(units)) => units.contains(&ctx.snapshot.unit_id(unit)),
        _ => false,
    };
    let pairs: Vec<CutOff> =
        cut_off(ctx, ctx.links(), field).into_iter().filter(|&(_, deliverer)| told(deliverer)).collect();
    let Some(&(lead, _)) = pairs.first() else { return Vec::new() };
    let deliverers = Snapshot::distinct(pairs.into_iter().map(|(_, deliverer)| deliverer));
    let ties = |kind| deliverers.iter().map(|&deliverer| tie(ctx, lead, deliverer, kind)).collect();
    let name = &ctx.snapshot.fields[field as usize].field.name;
    let members: Vec<u32> = std::iter::once(lead).chain(deliverers.iter().copied()).collect();
    vec![ties(TieKind::Coordination), ties(TieKind::Agreement), body_of(ctx, name, &members)]
}

#[cfg(test)]
mod tests {
    use super::super::testing::{fact, remedies_of, silenced, tells, unit, units};
    use crate::analysis::testing::map;

    #[test]
    fn the_lead_is_not_tied_to_deliverers() {
        let text = "a: f F; b: f D; c: f D; d: f D; a -C- d; b -C- c";
        tells(super::ID, text, &["f"]);
        assert_eq!((fact(text, super::ID, "lead"), fact(text, super::ID, "units")), (unit("a"), units("b c")));
        tells(super::ID, "a: f F; b: f D; a -E- b", &[]);
        tells(super::ID, "a: f F; b: f M; a -C- x; b -C- y", &[]);
    }

    #[test]
    fn branches_bodies_and_steering_units_connect() {
        tells(super::ID, "@s Section <a; a: f F; b: f D; s -E- b", &[]);
        tells(super::ID, "%k Body; a: f F; b: f D; a -M- k; b -M- k", &[]);
        tells(super::ID, "@st [Steering]; a: f F; b: f D; a -C- st; b -C- st", &[]);
    }

    #[test]
    fn only_for_common_cases() {
        let text = "!bezirk nord sued; a: f F bezirk=nord; c: f F bezirk=sued; b: f D bezirk=nord; a -C- b; c -C- x";
        tells(super::ID, text, &[]);
    }

    #[test]
    fn an_inherited_lead_counts_for_deliverers_of_the_sub_field() {
        tells(super::ID, "#sub <f; a: f FD; b: sub D; a -C- x; b -C- y", &["sub"]);
    }

    #[test]
    fn isolated_units_and_disputed_leads_are_told_elsewhere() {
        let text = "a: f F; b: f D; c: f D; a -C- x; b -C- y";
        assert_eq!(fact(text, super::ID, "units"), units("b"));
        tells(super::ID, "a: f F; c: f D; a -C- x", &[]);
        let disputed = map("a: f F; b: f F; c: f D; a -C- x; b -C- x; c -C- y");
        assert_eq!(silenced(&disputed, "clarity/several-leads"), ["coordination/lead-cut-off f"]);
    }

    #[test]
    fn ties_agreements_body() {
        let map = map("a: f F; b: f D; a -C- x; b -C- y; x: f M; y: f M");
        let expected =
            [vec!["a -Coordination- b"], vec!["a -Agreement- b"], vec!["+f-2", "a -Member- f-2", "b -Member- f-2"]];
        assert_eq!(remedies_of(&map, super::ID), expected);
    }
}
