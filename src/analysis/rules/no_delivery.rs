//! Rule 2: a field that nobody delivers.

use super::context::Context;
use super::deeds::{Remedy, field_of, holders, with_roles};
use super::found::Found;
use super::no_lead::is_empty;
use super::rule::{Draft, Key, Rule, SubjectKind};
use crate::analysis::{Finding, Snapshot};
use crate::map::{Role, Severity};

pub(crate) const ID: &str = "coverage/no-delivery";

pub(super) const RULE: Rule = Rule {
    cases: &["no-lead"],
    facts: &["field"],
    evidence: &["leads", "contributes", "funds"],
    silenced_by: &[super::no_lead::ID, ID],
    remedies,
    ..Rule::new(ID, Severity::Error, SubjectKind::Field, find)
};

fn find(ctx: &Context<'_>, _: &Found) -> Vec<Draft> {
    let fields = ctx.snapshot.headings.preorder().iter().copied();
    fields.filter(|&field| !ctx.coverage.is_delivered(field)).map(|field| draft(ctx, field)).collect()
}

fn draft(ctx: &Context<'_>, field: u32) -> Draft {
    let leads = ctx.coverage.leads(field);
    let mut draft = Draft::about([ctx.snapshot.field_id(field)])
        .case(if leads.is_empty() { "no-lead" } else { "" })
        .fact("field", ctx.field_fact(field))
        .evidence("leads", ctx.units_fact(leads.iter().copied()))
        .evidence("contributes", ctx.units_fact(holders(ctx, field, Role::Contribute)))
        .evidence("funds", ctx.units_fact(holders(ctx, field, Role::Fund)))
        .statutory(ctx.is_statutory(field))
        .key(Key::Field(field));
    if is_empty(ctx, field) {
        draft = draft.silenced_by(&[super::no_lead::ID], Key::Field(field));
    }
    match ctx.snapshot.headings.parent(field) {
        Some(heading) => draft.silenced_by(&[ID], Key::Field(heading)),
        None => draft,
    }
}

fn remedies(ctx: &Context<'_>, finding: &Finding) -> Vec<Remedy> {
    let Some(field) = field_of(ctx, finding) else { return Vec::new() };
    let contributors = holders(ctx, field, Role::Contribute);
    let leads = ctx.coverage.leads(field).iter().copied();
    // Somebody new to the field: a neighbour of the lead that delivers elsewhere.
    let neighbours = ctx.coverage.leads(field).iter().flat_map(|&lead| ctx.snapshot.network.neighbours(lead));
    let delivers = |unit: &u32| ctx.snapshot.held_by(*unit).any(|held| held.delivers());
    let further = Snapshot::distinct(neighbours.filter(delivers));
    let mut units: Vec<u32> = contributors.into_iter().chain(leads).chain(further).collect();
    let mut seen = std::collections::HashSet::new();
    units.retain(|unit| seen.insert(*unit));
    units.into_iter().map(|unit| vec![with_roles(ctx, unit, field, &[Role::Deliver])]).collect()
}

#[cfg(test)]
mod tests {
    use super::super::testing::{remedies_of, silenced, tells, told};
    use crate::analysis::testing::map;

    #[test]
    fn nobody_delivers() {
        tells(super::ID, "a: f F; b: f MG", &["f"]);
        tells(super::ID, "a: f F; b: f D", &[]);
        tells(super::ID, "%k Body; a: f F; k: f D; a -M- k", &["f"]);
        assert_eq!(told(&map("a: f M"), super::ID)[0].case, "no-lead");
    }

    #[test]
    fn delivery_goes_up_and_down_the_headings() {
        tells(super::ID, "#sub <f; a: f F; b: sub D", &[]);
        tells(super::ID, "#sub <f; a: f FD", &[]);
        tells(super::ID, "#sub <f; #sub2 <f; a: f F; b: sub D", &["sub2"]);
        tells(super::ID, "#sub <f; a: f F; b: sub M", &["f"]);
    }

    #[test]
    fn silenced_where_nobody_is_entered() {
        assert_eq!(silenced(&map("#f; a: g FD; b: g D"), "coverage/no-lead"), ["coverage/no-delivery f"]);
    }

    #[test]
    fn contributors_first_then_the_lead() {
        let remedies = remedies_of(&map("a: f F; b: f M; a -C- b"), super::ID);
        assert_eq!(remedies, [["b: f DM"], ["a: f FD"]]);
    }
}
