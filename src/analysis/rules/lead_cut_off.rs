//! Rule 12: a lead that does not work with those who deliver its field.

use super::context::Context;
use super::deeds::{Remedy, body_of, field_of, tie};
use super::found::Found;
use super::missing::work_together;
use super::rule::{Draft, Key, Rule, SubjectKind};
use super::{isolated, no_lead, several_leads};
use crate::analysis::{Fact, Finding, Held, Snapshot};
use crate::map::{Severity, TieKind};

pub(crate) const ID: &str = "coordination/lead-cut-off";

pub(super) const RULE: Rule = Rule {
    facts: &["field", "lead", "units"],
    evidence: &["basis"],
    silenced_by: &[no_lead::ID, several_leads::ID, isolated::ID],
    remedies,
    ..Rule::new(ID, Severity::Warning, SubjectKind::Field, find)
};

/// A lead and a deliverer of its field, for common cases, who do not work together.
type CutOff = (u32, u32);

fn cut_off(ctx: &Context<'_>, field: u32) -> Vec<CutOff> {
    let Some(from) = ctx.coverage.field(field).leads_from else { return Vec::new() };
    let leads: Vec<&Held<'_>> = ctx.snapshot.held_in(from).filter(|held| held.leads()).collect();
    let mut pairs = Vec::new();
    for deliverer in ctx.snapshot.held_in(field).filter(|held| held.delivers()) {
        let scope = &deliverer.record.scope;
        let theirs = || leads.iter().filter(|lead| lead.record.scope.overlaps(scope));
        if theirs().any(|lead| lead.unit == deliverer.unit || work_together(ctx, lead.unit, deliverer.unit)) {
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
    let all = cut_off(ctx, field);
    let (&(first_lead, first_deliverer), from) = (all.first()?, ctx.coverage.field(field).leads_from?);
    let is_alone = |unit: u32| found.has(isolated::ID, Key::Unit(unit));
    // Isolated units are told as such; where nobody else is left, so is the whole finding.
    let told: Vec<CutOff> =
        all.iter().copied().filter(|&(lead, deliverer)| !is_alone(lead) && !is_alone(deliverer)).collect();
    let (shown, is_told) = if told.is_empty() { (all, false) } else { (told, true) };
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

fn remedies(ctx: &Context<'_>, finding: &Finding) -> Vec<Remedy> {
    let Some(field) = field_of(ctx, finding) else { return Vec::new() };
    let told = |unit: u32| match finding.fact("units") {
        Some(Fact::Units(units)) => units.contains(&ctx.snapshot.unit_id(unit)),
        _ => false,
    };
    let pairs: Vec<CutOff> = cut_off(ctx, field).into_iter().filter(|&(_, deliverer)| told(deliverer)).collect();
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
