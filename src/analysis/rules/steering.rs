//! Rule 24 and two that are off unless asked for: whether there is a steering body, and who sits in it.

use super::context::Context;
use super::deeds::{Remedy, seats};
use super::found::Found;
use super::rule::{Draft, Key, Rule, SubjectKind};
use crate::analysis::{Fact, Finding, Snapshot};
use crate::map::{Action, Actor, Body, Id, Node, Rank, Severity};

pub(crate) const INCOMPLETE: &str = "participation/steering-incomplete";
pub(crate) const NONE: &str = "participation/no-steering-body";
pub(crate) const RANK: &str = "line/steering-rank";

pub(super) const STEERING_INCOMPLETE: Rule = Rule {
    facts: &["body", "units"],
    evidence: &["fields"],
    judgement: true,
    remedies: incomplete_remedies,
    ..Rule::new(INCOMPLETE, Severity::Warning, SubjectKind::Body, find_incomplete)
};

pub(super) const NO_STEERING_BODY: Rule = Rule {
    on: false,
    judgement: true,
    remedies: none_remedies,
    ..Rule::new(NONE, Severity::Note, SubjectKind::Map, find_none)
};

pub(super) const STEERING_RANK: Rule = Rule {
    on: false,
    facts: &["body", "unit"],
    judgement: true,
    remedies: rank_remedies,
    ..Rule::new(RANK, Severity::Note, SubjectKind::Pair, find_rank)
};

/// The bodies marked as steering.
fn bodies(ctx: &Context<'_>) -> Vec<u32> {
    let is_steering = |&unit: &u32| match ctx.snapshot.seat(unit).node {
        Node::Actor(actor) => actor.body.as_ref().is_some_and(|body| body.steering) && ctx.snapshot.is_body(unit),
        _ => false,
    };
    ctx.snapshot.unit_numbers().filter(is_steering).collect()
}

/// The leads that sit in none of the bodies, by themselves or by a superior.
fn absent(ctx: &Context<'_>, bodies: &[u32]) -> Vec<u32> {
    let snapshot = ctx.snapshot;
    // Who sits there, itself or above: carried down the line once for all.
    let mut seated: Vec<bool> = vec![false; snapshot.units.len()];
    for &unit in snapshot.line.preorder() {
        let own = snapshot.bodies_of(unit).iter().any(|body| bodies.contains(body));
        let above = snapshot.line.parent(unit).is_some_and(|parent| seated[parent as usize]);
        seated[unit as usize] = own || above;
    }
    let leads = snapshot.field_numbers().flat_map(|field| ctx.coverage.field(field).own_leads.iter().copied());
    Snapshot::distinct(leads).into_iter().filter(|&lead| !seated[lead as usize]).collect()
}

/// The leads that sit in no steering body, rising; `None` where there is no such body.
pub(crate) fn absent_leads(ctx: &Context<'_>) -> Option<Vec<u32>> {
    let bodies = bodies(ctx);
    (!bodies.is_empty()).then(|| absent(ctx, &bodies))
}

fn find_incomplete(ctx: &Context<'_>, _: &Found) -> Vec<Draft> {
    let bodies = bodies(ctx);
    let absent = absent(ctx, &bodies);
    if bodies.is_empty() || absent.is_empty() {
        return Vec::new();
    }
    let led =
        |&unit: &u32| ctx.snapshot.held_by(unit).filter(|held| held.leads()).map(|held| held.field).collect::<Vec<_>>();
    let fields = Snapshot::distinct(absent.iter().flat_map(led));
    let mut draft = Draft::about(ctx.snapshot.unit_ids(bodies.iter().copied()))
        .fact("body", ctx.one_or_more(&bodies))
        .statutory(fields.iter().any(|&field| ctx.is_statutory(field)))
        .weight(fields.len())
        .evidence("fields", ctx.fields_fact(fields))
        .fact("units", ctx.units_fact(absent));
    draft.keys = bodies.into_iter().map(Key::Unit).collect();
    vec![draft]
}

/// Seats for all; or for the office above each.
fn incomplete_remedies(ctx: &Context<'_>, _: &Finding) -> Vec<Remedy> {
    let bodies = bodies(ctx);
    let Some(&body) = bodies.first() else { return Vec::new() };
    let absent = absent(ctx, &bodies);
    let offices = Snapshot::distinct(absent.iter().map(|&unit| ctx.snapshot.offices[unit as usize]));
    vec![seats(ctx, body, &absent), seats(ctx, body, &offices)]
}

fn find_none(ctx: &Context<'_>, _: &Found) -> Vec<Draft> {
    if bodies(ctx).is_empty() { vec![Draft::about([])] } else { Vec::new() }
}

/// A body that steers already is marked as the steering body.
fn none_remedies(ctx: &Context<'_>, _: &Finding) -> Vec<Remedy> {
    let snapshot = ctx.snapshot;
    let steering = snapshot.unit_numbers().filter(|&unit| snapshot.is_body(unit) && snapshot.steers(unit));
    let marked = |unit: u32| {
        let Node::Actor(Actor { body, .. }) = snapshot.seat(unit).node else { return None };
        let body = Body { steering: true, ..body.clone().unwrap_or_default() };
        let patch = crate::map::ActorPatch { body: crate::map::Patch::Set(Some(body)), ..Default::default() };
        Some(vec![Action::Alter {
            id: snapshot.unit_id(unit),
            department: None,
            actor: Some(Box::new(patch)),
            field: None,
        }])
    };
    steering.filter_map(marked).collect()
}

fn find_rank(ctx: &Context<'_>, _: &Found) -> Vec<Draft> {
    let below_office = |&member: &u32| {
        let node = ctx.snapshot.seat(member).node.as_department();
        node.is_some_and(|department| department.rank == Rank::Section)
    };
    let mut drafts = Vec::new();
    for body in bodies(ctx) {
        let members = Snapshot::distinct(ctx.snapshot.members_of(body).iter().copied());
        let has_superior = |member: u32| ctx.snapshot.line.ancestors(member).skip(1).any(|top| members.contains(&top));
        for member in members.iter().copied().filter(|member| below_office(member) && !has_superior(*member)) {
            let mut ids: Vec<Id> = ctx.snapshot.unit_ids([body, member]);
            ids.sort();
            drafts.push(Draft::about(ids).fact("body", ctx.unit_fact(body)).fact("unit", ctx.unit_fact(member)));
        }
    }
    drafts
}

/// The office sits beside it.
fn rank_remedies(ctx: &Context<'_>, finding: &Finding) -> Vec<Remedy> {
    let (Some(Fact::Unit(body)), Some(Fact::Unit(unit))) = (finding.fact("body"), finding.fact("unit")) else {
        return Vec::new();
    };
    let (Some(body), Some(unit)) = (ctx.snapshot.unit(body), ctx.snapshot.unit(unit)) else { return Vec::new() };
    vec![seats(ctx, body, &[ctx.snapshot.offices[unit as usize]])]
}

#[cfg(test)]
mod tests {
    use super::super::testing::{fact, remedies_of, tells, units};
    use super::{INCOMPLETE, NONE, RANK};
    use crate::analysis::testing::map;

    #[test]
    fn leads_without_a_seat() {
        let text =
            "%k Body steering; @o; @s Section <o; a: f F; s: g F; b: h F; d: f D; o -M- k; b -M- k; a -C- d; s -C- d";
        tells(INCOMPLETE, text, &["k"]);
        assert_eq!(fact(text, INCOMPLETE, "units"), units("a"));
        tells(INCOMPLETE, &(text.to_owned() + "; a -M- k"), &[]);
        tells(INCOMPLETE, &(text.to_owned() + "; %l Body steering; a -M- l"), &[]);
        tells(INCOMPLETE, &text.replace(" steering", ""), &[]);
        assert_eq!(remedies_of(&map(text), INCOMPLETE), [["a -Member- k"]]);
    }

    #[test]
    fn no_steering_body_where_asked_for() {
        tells(NONE, "a: f F", &[]);
        tells(NONE, "a: f F; ~participation/no-steering-body level=Note", &[""]);
        tells(NONE, "%k Body steering; a: f F; ~participation/no-steering-body level=Note", &[]);
        let steering = map("%k Body [Steering]; a -M- k; ~participation/no-steering-body level=Note");
        assert_eq!(remedies_of(&steering, NONE), [["~k"]]);
    }

    #[test]
    fn sections_in_the_steering_body_where_asked_for() {
        let text = "%k Body steering; @o; @s Section <o; s -M- k; b -M- k; ~line/steering-rank level=Note";
        tells(RANK, text, &["k s"]);
        tells(RANK, &(text.to_owned() + "; o -M- k"), &[]);
        assert_eq!(remedies_of(&map(text), RANK), [["o -Member- k"]]);
    }
}
