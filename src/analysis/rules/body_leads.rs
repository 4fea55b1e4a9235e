//! Rule 9: a body is entered as lead, and no unit is.

use super::context::Context;
use super::deeds::{Remedy, bodies_with, field_of, with_roles};
use super::found::Found;
use super::rule::{Draft, Key, Rule, SubjectKind};
use crate::analysis::{Finding, Snapshot};
use crate::map::{Role, Seat, Severity};

pub(crate) const ID: &str = "clarity/body-leads";

pub(super) const RULE: Rule = Rule {
    facts: &["field", "unit"],
    evidence: &["bodies", "members", "chairs", "office"],
    remedies,
    ..Rule::new(ID, Severity::Warning, SubjectKind::Field, find)
};

fn find(ctx: &Context<'_>, _: &Found) -> Vec<Draft> {
    let fields = ctx.snapshot.field_numbers();
    fields
        .filter(|&field| ctx.coverage.field(field).body_leads_from == Some(field))
        .map(|field| draft(ctx, field))
        .collect()
}

fn draft(ctx: &Context<'_>, field: u32) -> Draft {
    let bodies = bodies_with(ctx, field, Role::Lead);
    let members = Snapshot::distinct(bodies.iter().flat_map(|&body| ctx.snapshot.members_of(body).iter().copied()));
    let chairs = bodies.iter().flat_map(|&body| ctx.snapshot.ties_of(body).filter(move |tie| tie.to == body));
    let chairs = Snapshot::distinct(chairs.filter(|tie| tie.tie.seat == Some(Seat::Chair)).map(|tie| tie.from));
    let mut draft = Draft::about([ctx.snapshot.field_id(field)]).fact("field", ctx.field_fact(field));
    // at least one body leads, or the field would not be here
    if let Some(&body) = bodies.first() {
        draft = draft.fact("unit", ctx.unit_fact(body));
    }
    let further = if bodies.len() > 1 { &bodies[..] } else { &[] };
    draft
        .evidence("bodies", ctx.units_fact(further.iter().copied()))
        .evidence("members", ctx.units_fact(members))
        .evidence("chairs", ctx.units_fact(chairs))
        .evidence("office", ctx.units_fact(offices(ctx, &bodies)))
        .statutory(ctx.is_statutory(field))
        .key(Key::Field(field))
}

/// The units that run bodies, by their record or by a seat.
fn offices(ctx: &Context<'_>, bodies: &[u32]) -> Vec<u32> {
    let snapshot = ctx.snapshot;
    let recorded = bodies.iter().filter_map(|&body| {
        let office = snapshot.seat(body).node.as_actor()?.body.as_ref()?.office.as_ref()?;
        snapshot.unit(office)
    });
    let seats = bodies.iter().flat_map(|&body| snapshot.ties_of(body).filter(move |tie| tie.to == body));
    let seated = seats.filter(|tie| tie.tie.seat == Some(Seat::Office)).map(|tie| tie.from);
    Snapshot::distinct(recorded.chain(seated))
}

fn remedies(ctx: &Context<'_>, finding: &Finding) -> Vec<Remedy> {
    let Some(field) = field_of(ctx, finding) else { return Vec::new() };
    let bodies = bodies_with(ctx, field, Role::Lead);
    let members = Snapshot::distinct(bodies.iter().flat_map(|&body| ctx.snapshot.members_of(body).iter().copied()));
    let delivers = |unit: &u32| ctx.coverage.deliverers(field).contains(unit);
    let mut candidates: Vec<u32> = members.into_iter().filter(delivers).collect();
    candidates.sort_by_key(|&unit| (!ctx.snapshot.is_public(unit), unit));
    candidates.extend(offices(ctx, &bodies));
    candidates.into_iter().map(|unit| vec![with_roles(ctx, unit, field, &[Role::Lead])]).collect()
}

#[cfg(test)]
mod tests {
    use super::super::testing::{remedies_of, tells};
    use crate::analysis::testing::map;

    #[test]
    fn a_body_leads_alone() {
        tells(super::ID, "%k Body; a -M- k; k: f F; a: f D", &["f"]);
        tells(super::ID, "%k Body; a -M- k; k: f F; a: f FD", &[]);
        tells(super::ID, "%k Body; #sub <f; a -M- k; k: f F; a: f D, sub D", &["f"]);
        tells(super::ID, "%k Body; #sub <f; a -M- k; k: sub F; a: f FD", &[]);
    }

    #[test]
    fn the_member_that_delivers_leads() {
        let map = map("%k Body; %v Welfare; v -M- k; a -M- k; k: f F; a: f D; v: f D; b -M- k");
        assert_eq!(remedies_of(&map, super::ID), [["a: f FD"], ["v: f FD"]]);
    }
}
