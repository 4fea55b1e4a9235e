//! Rule 3: a statutory field that no public unit leads.

use super::context::Context;
use super::deeds::{Remedy, candidates_for_lead, field_of, holders, in_place_of, with_roles};
use super::found::Found;
use super::no_lead;
use super::rule::{Draft, Key, Rule, SubjectKind};
use crate::analysis::{Fact, Finding};
use crate::map::{Role, Severity};

pub(crate) const ID: &str = "coverage/no-public-lead";

pub(super) const RULE: Rule = Rule {
    facts: &["field", "unit"],
    evidence: &["leads", "basis", "level"],
    silenced_by: &[no_lead::ID],
    judgement: true,
    remedies,
    ..Rule::new(ID, Severity::Error, SubjectKind::Field, find)
};

fn find(ctx: &Context<'_>, _: &Found) -> Vec<Draft> {
    let concerned = |field: &u32| {
        let leads = ctx.coverage.leads(*field);
        // An inherited lead is told at the field it comes from, where that is statutory too.
        let is_told_above =
            ctx.coverage.field(*field).leads_from.is_some_and(|from| from != *field && ctx.is_statutory(from));
        ctx.is_statutory(*field)
            && !leads.is_empty()
            && !is_told_above
            && !leads.iter().any(|&lead| ctx.snapshot.is_public(lead))
    };
    ctx.snapshot.field_numbers().filter(concerned).map(|field| draft(ctx, field)).collect()
}

fn draft(ctx: &Context<'_>, field: u32) -> Draft {
    let leads = ctx.coverage.leads(field);
    let mut draft = Draft::about([ctx.snapshot.field_id(field)])
        .fact("field", ctx.field_fact(field))
        .fact("unit", ctx.one_or_more(leads))
        .statutory(true)
        .key(Key::Field(field))
        .silenced_by(&[no_lead::ID], Key::Field(field));
    if let Some(&lead) = leads.first() {
        draft = draft.evidence_if("level", ctx.snapshot.level(lead).map(Fact::Level));
    }
    let further = if leads.len() > 1 { leads } else { &[] };
    let from = ctx.coverage.field(field).leads_from.unwrap_or(field);
    let mut bases: Vec<_> =
        ctx.snapshot.held_in(from).filter(|held| held.leads()).map(|held| held.record.basis).collect();
    bases.sort_unstable();
    bases.dedup();
    draft = draft.evidence("leads", ctx.units_fact(further.iter().copied()));
    for basis in bases {
        draft = draft.evidence("basis", Fact::Basis(basis));
    }
    draft
}

/// The lead goes to somebody public; who led contributes.
fn remedies(ctx: &Context<'_>, finding: &Finding) -> Vec<Remedy> {
    let Some(field) = field_of(ctx, finding) else { return Vec::new() };
    let mut candidates = candidates_for_lead(ctx, field);
    candidates.extend(holders(ctx, field, Role::Fund));
    candidates.retain(|&unit| ctx.snapshot.is_public(unit));
    let former = || ctx.snapshot.held_in(field).filter(|held| held.leads());
    candidates
        .into_iter()
        .map(|unit| {
            let steps_back = former().map(|held| {
                let works = held.has(Role::Deliver) || held.has(Role::Contribute);
                in_place_of(held.record, Role::Lead, (!works).then_some(Role::Contribute))
            });
            std::iter::once(with_roles(ctx, unit, field, &[Role::Lead])).chain(steps_back).collect()
        })
        .collect()
}

#[cfg(test)]
mod tests {
    use super::super::testing::{remedies_of, silenced, tells};
    use crate::analysis::testing::map;

    #[test]
    fn a_duty_needs_a_public_lead() {
        tells(super::ID, "#f P; %c Welfare; c: f FD; a: f D", &["f"]);
        tells(super::ID, "#f; %c Welfare; c: f FD; a: f D", &[]);
        for public in ["Authority", "Municipality", "School", "Police"] {
            tells(super::ID, &format!("#f P; %c {public}; c: f FD; a: f D"), &[]);
        }
        tells(super::ID, "#f P; a: f FD; c: f D", &[]);
    }

    #[test]
    fn an_inherited_lead_is_told_once() {
        tells(super::ID, "#f P; #s P <f; %c Welfare; c: f FD; a: s D", &["f"]);
        tells(super::ID, "#f; #s P <f; %c Welfare; c: f FD; a: s D", &["s"]);
    }

    #[test]
    fn silenced_where_a_part_has_no_lead_at_all() {
        let map = map("!z x y; #f P; %c Welfare; c: f FD z=x; a: f D; a -C- c");
        assert_eq!(silenced(&map, "coverage/no-lead"), ["coverage/no-public-lead f"]);
    }

    #[test]
    fn the_lead_goes_to_somebody_public() {
        let map = map("#f P; %c Welfare; c: f F; a: f D; b: f G; c -C- a; b -C- a");
        assert_eq!(remedies_of(&map, super::ID), [["a: f FD", "c: f M"], ["b: f FG", "c: f M"]]);
    }
}
