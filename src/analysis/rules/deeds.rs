//! Actions of which remedies are made, and who comes into question for them.

use super::context::Context;
use crate::analysis::Snapshot;
use crate::map::{Action, Actor, Basis, Id, Responsibility, Role, Scope, Tie, TieKind};

/// A list of actions that might remove a finding.
pub(super) type Remedy = Vec<Action>;

/// What a unit would hold in a field, for a scope, with further roles; all else stays as recorded.
pub(super) fn with_roles(ctx: &Context<'_>, unit: u32, field: u32, roles: &[Role]) -> Action {
    with_roles_for(ctx, unit, field, Scope::default(), roles)
}

/// The same for a part of the field only.
pub(super) fn with_roles_for(ctx: &Context<'_>, unit: u32, field: u32, scope: Scope, roles: &[Role]) -> Action {
    let (unit, field) = (ctx.snapshot.unit_id(unit), ctx.snapshot.field_id(field));
    let held = ctx.snapshot.map.responsibility(&unit, &field, &scope).cloned();
    let mut record = held.unwrap_or_else(|| Responsibility { scope, ..Responsibility::new(unit, field, []) });
    record.roles.extend(roles);
    Action::Assign(record)
}

/// A responsibility with one role in place of another (none: only taken away).
pub(super) fn in_place_of(record: &Responsibility, old: Role, new: Option<Role>) -> Action {
    let mut record = record.clone();
    record.roles.remove(&old);
    record.roles.extend(new);
    Action::Assign(record)
}

/// A new tie of two units.
pub(super) fn tie(ctx: &Context<'_>, from: u32, to: u32, kind: TieKind) -> Action {
    Action::Tie(Tie::new(ctx.snapshot.unit_id(from), ctx.snapshot.unit_id(to), kind))
}

/// Seats in a body for those who have none yet.
pub(super) fn seats(ctx: &Context<'_>, body: u32, members: &[u32]) -> Remedy {
    let members = members.iter().filter(|member| !ctx.snapshot.bodies_of(**member).contains(&body));
    members.map(|&member| tie(ctx, member, body, TieKind::Member)).collect()
}

/// A body in which the units meet: the one that already seats most of them, else a new one with this name.
pub(super) fn body_of(ctx: &Context<'_>, name: &str, members: &[u32]) -> Remedy {
    let bodies = Snapshot::distinct(members.iter().flat_map(|&member| ctx.snapshot.bodies_of(member).iter().copied()));
    let seated = |body: u32| members.iter().filter(|member| ctx.snapshot.bodies_of(**member).contains(&body)).count();
    let best = bodies.into_iter().max_by_key(|&body| (seated(body), std::cmp::Reverse(body)));
    best.map_or_else(|| new_body(ctx, name, members), |body| seats(ctx, body, members))
}

/// A round table of a field for these units: the body that bears its name, else a new one. No body that steers: there
/// sit those who decide.
pub(super) fn round_table(ctx: &Context<'_>, field: u32, members: &[u32]) -> Remedy {
    let snapshot = ctx.snapshot;
    let name = &snapshot.fields[field as usize].field.name;
    let is_table = |&unit: &u32| {
        let actor = snapshot.seat(unit).node.as_actor();
        let body = actor.filter(|_| snapshot.is_body(unit)).filter(|actor| actor.name.contains(name.as_str()));
        body.is_some_and(|actor| !actor.body.as_ref().is_some_and(|body| body.steering))
    };
    let table = snapshot.unit_numbers().find(is_table);
    table.map_or_else(|| new_body(ctx, name, members), |table| seats(ctx, table, members))
}

fn new_body(ctx: &Context<'_>, name: &str, members: &[u32]) -> Remedy {
    let Some(actor) = body_named(name) else { return Vec::new() };
    let map = ctx.snapshot.map;
    let id = Id::free(name, "unit", |id| map.node(id).is_some() || map.path(id).is_some());
    let seats =
        members.iter().map(|&member| Action::Tie(Tie::new(ctx.snapshot.unit_id(member), id.clone(), TieKind::Member)));
    let found = Action::AddActor { id: id.clone(), actor };
    std::iter::once(found).chain(seats).collect()
}

/// An actor of kind `Body` with nothing but a name.
fn body_named(name: &str) -> Option<Actor> {
    ron::from_str(&format!("(name: {name:?}, kind: Body)")).ok()
}

/// The unit that steers and has most ties (no body), if there is one.
pub(super) fn steering_unit(ctx: &Context<'_>) -> Option<u32> {
    let snapshot = ctx.snapshot;
    let steering = snapshot.unit_numbers().filter(|&unit| snapshot.steers(unit) && !snapshot.is_body(unit));
    steering.max_by_key(|&unit| (snapshot.network.neighbours(unit).count(), std::cmp::Reverse(unit)))
}

/// The units that come into question as lead of a field, best first: deliverers (public and permanent ones first), then
/// contributors, then the steering unit; of equals those with fewest leads, then by id.
pub(super) fn candidates_for_lead(ctx: &Context<'_>, field: u32) -> Vec<u32> {
    let snapshot = ctx.snapshot;
    let rank = |unit: u32| {
        let held = || snapshot.held_in(field).filter(move |held| held.unit == unit);
        let permanent = held().any(|held| held.record.basis == Basis::Permanent);
        let solid = snapshot.is_public(unit) && permanent;
        (!held().any(|held| held.has(Role::Deliver)), !solid, leads(ctx, unit), unit)
    };
    let takes_part =
        snapshot.held_in(field).filter(|held| !held.by_body && (held.has(Role::Deliver) || held.has(Role::Contribute)));
    let mut candidates = Snapshot::distinct(takes_part.map(|held| held.unit));
    candidates.sort_by_key(|&unit| rank(unit));
    let steering = steering_unit(ctx).filter(|unit| !candidates.contains(unit));
    candidates.extend(steering);
    candidates
}

/// How many fields a unit leads by records of its own.
pub(super) fn leads(ctx: &Context<'_>, unit: u32) -> usize {
    let fields = ctx.snapshot.held_by(unit).filter(|held| held.leads()).map(|held| held.field);
    Snapshot::distinct(fields).len()
}

/// Units (no bodies) with a role in a field, rising.
pub(super) fn holders(ctx: &Context<'_>, field: u32, role: Role) -> Vec<u32> {
    let held = ctx.snapshot.held_in(field).filter(|held| !held.by_body && held.has(role));
    Snapshot::distinct(held.map(|held| held.unit))
}

/// Bodies with a role in a field, rising.
pub(super) fn bodies_with(ctx: &Context<'_>, field: u32, role: Role) -> Vec<u32> {
    let held = ctx.snapshot.held_in(field).filter(|held| held.by_body && held.has(role));
    Snapshot::distinct(held.map(|held| held.unit))
}

/// The field that a finding is about.
pub(super) fn field_of(ctx: &Context<'_>, finding: &crate::analysis::Finding) -> Option<u32> {
    finding.subjects.first().and_then(|id| ctx.snapshot.field(id))
}

/// The units that a finding is about.
pub(super) fn units_of(ctx: &Context<'_>, finding: &crate::analysis::Finding) -> Vec<u32> {
    finding.subjects.iter().filter_map(|id| ctx.snapshot.unit(id)).collect()
}
