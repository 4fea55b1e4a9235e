//! Rules 25 and 26, and one that is off unless asked for: whether those concerned and civil society take part.

use std::collections::BTreeSet;

use super::context::Context;
use super::deeds::{Remedy, field_of, units_of, with_roles};
use super::found::Found;
use super::no_lead;
use super::rule::{Draft, Key, Rule, SubjectKind};
use crate::analysis::{Fact, Finding, Snapshot};
use crate::map::{ActorKind, Role, Severity};

pub(crate) const AFFECTED: &str = "participation/no-affected";
pub(crate) const CONSULTED: &str = "participation/consulted-only";
pub(crate) const CIVIL: &str = "participation/no-civil-society";

pub(super) const NO_AFFECTED: Rule = Rule {
    cases: &["map", "all"],
    facts: &["field", "n", "all"],
    evidence: &["fields", "takes-part"],
    judgement: true,
    remedies: |ctx, finding| remedies(ctx, finding, expected),
    ..Rule::new(AFFECTED, Severity::Note, SubjectKind::FieldOrMap, |ctx, _| find(ctx, expected, true))
};

pub(super) const NO_CIVIL_SOCIETY: Rule = Rule {
    on: false,
    cases: &["map", "all"],
    facts: &["field", "n", "all"],
    evidence: &["fields", "takes-part"],
    silenced_by: &[no_lead::ID],
    judgement: true,
    remedies: |ctx, finding| remedies(ctx, finding, |_, _| Some(BTreeSet::from(CIVIL_SOCIETY))),
    ..Rule::new(CIVIL, Severity::Note, SubjectKind::FieldOrMap, |ctx, _| {
        find(ctx, |_, _| Some(BTreeSet::from(CIVIL_SOCIETY)), false)
    })
};

pub(super) const CONSULTED_ONLY: Rule = Rule {
    facts: &["unit"],
    evidence: &["fields"],
    judgement: true,
    remedies: consulted_remedies,
    ..Rule::new(CONSULTED, Severity::Note, SubjectKind::Unit, find_consulted)
};

const CONCERNED: [ActorKind; 2] = [ActorKind::Concerned, ActorKind::SelfOrganisation];
const CIVIL_SOCIETY: [ActorKind; 8] = [
    ActorKind::Concerned,
    ActorKind::SelfOrganisation,
    ActorKind::Welfare,
    ActorKind::Volunteers,
    ActorKind::Faith,
    ActorKind::Sport,
    ActorKind::Culture,
    ActorKind::Foundation,
];

/// The kinds of which one is expected in a field; `None` where nobody is.
type Expected = fn(&Context<'_>, u32) -> Option<BTreeSet<ActorKind>>;

/// What the field says, else the map, else those concerned or their organisations.
fn expected(ctx: &Context<'_>, field: u32) -> Option<BTreeSet<ActorKind>> {
    let own = ctx.snapshot.fields[field as usize].field.participation.as_ref();
    let kinds = own.or(ctx.snapshot.map.settings().participation.as_ref());
    kinds.map_or_else(|| Some(BTreeSet::from(CONCERNED)), |kinds| (!kinds.is_empty()).then(|| kinds.clone()))
}

/// The fields in which none of the kinds has a role that counts.
fn without(ctx: &Context<'_>, expected: Expected, any_role: bool) -> Vec<u32> {
    let counts = |roles: &BTreeSet<Role>| {
        any_role || [Role::Lead, Role::Deliver, Role::Contribute].iter().any(|role| roles.contains(role))
    };
    let is_without = |&field: &u32| {
        let Some(kinds) = expected(ctx, field) else { return false };
        let is_expected = |unit| ctx.snapshot.kind(unit).is_some_and(|kind| kinds.contains(&kind));
        !ctx.snapshot.held_in(field).any(|held| is_expected(held.unit) && counts(&held.record.roles))
    };
    ctx.snapshot.field_numbers().filter(is_without).collect()
}

/// For each field whether some of those expected take part, in any role; `None` where nobody is expected.
pub(crate) fn is_met(ctx: &Context<'_>) -> Vec<Option<bool>> {
    let without = without(ctx, expected, true);
    let is_met = |field| expected(ctx, field).map(|_| without.binary_search(&field).is_err());
    ctx.snapshot.field_numbers().map(is_met).collect()
}

fn find(ctx: &Context<'_>, expected: Expected, any_role: bool) -> Vec<Draft> {
    let fields = without(ctx, expected, any_role);
    let all = ctx.snapshot.fields.len();
    if !fields.is_empty() && fields.len() * 2 >= all && all > 1 {
        let take_part = ctx.snapshot.field_numbers().filter(|field| !fields.contains(field));
        let draft = Draft::about([])
            .case(if fields.len() == all { "all" } else { "map" })
            .fact("n", Fact::Count(fields.len()))
            .fact("all", Fact::Count(all))
            .statutory(fields.iter().any(|&field| ctx.is_statutory(field)))
            .weight(fields.len())
            .evidence("fields", ctx.fields_fact(fields.iter().copied()))
            .evidence("takes-part", ctx.fields_fact(take_part));
        return vec![draft];
    }
    let draft = |field: u32| {
        let draft = Draft::about([ctx.snapshot.field_id(field)])
            .fact("field", ctx.field_fact(field))
            .statutory(ctx.is_statutory(field));
        if any_role { draft } else { draft.silenced_by(&[no_lead::ID], Key::Field(field)) }
    };
    fields.into_iter().map(draft).collect()
}

/// Whom one asks contributes, or is heard: those who take part in most other fields.
fn remedies(ctx: &Context<'_>, finding: &Finding, expected: Expected) -> Vec<Remedy> {
    let any_role = finding.rule == AFFECTED;
    let fields = match field_of(ctx, finding) {
        Some(field) => vec![field],
        None => without(ctx, expected, any_role),
    };
    let best = |field: u32| {
        let kinds = expected(ctx, field)?;
        let snapshot = ctx.snapshot;
        let units =
            snapshot.unit_numbers().filter(|&unit| snapshot.kind(unit).is_some_and(|kind| kinds.contains(&kind)));
        units.max_by_key(|&unit| (snapshot.held_by(unit).count(), std::cmp::Reverse(unit)))
    };
    let assigned = |role: Role| -> Option<Remedy> {
        fields.iter().map(|&field| Some(with_roles(ctx, best(field)?, field, &[role]))).collect()
    };
    let roles: &[Role] = if any_role { &[Role::Consult, Role::Contribute] } else { &[Role::Contribute] };
    roles.iter().filter_map(|&role| assigned(role)).collect()
}

fn find_consulted(ctx: &Context<'_>, _: &Found) -> Vec<Draft> {
    let is_concerned = |&unit: &u32| ctx.snapshot.kind(unit).is_some_and(|kind| CONCERNED.contains(&kind));
    let only_heard = |&unit: &u32| {
        let mut roles = ctx.snapshot.held_by(unit).flat_map(|held| &held.record.roles).peekable();
        roles.peek().is_some() && roles.all(|role| matches!(role, Role::Consult | Role::Inform))
    };
    let draft = |unit: u32| {
        let fields = Snapshot::distinct(ctx.snapshot.held_by(unit).map(|held| held.field));
        Draft::about([ctx.snapshot.unit_id(unit)])
            .fact("unit", ctx.unit_fact(unit))
            .weight(fields.len())
            .evidence("fields", ctx.fields_fact(fields))
    };
    ctx.snapshot.unit_numbers().filter(is_concerned).filter(only_heard).map(draft).collect()
}

fn consulted_remedies(ctx: &Context<'_>, finding: &Finding) -> Vec<Remedy> {
    let [unit] = units_of(ctx, finding)[..] else { return Vec::new() };
    let fields = Snapshot::distinct(ctx.snapshot.held_by(unit).map(|held| held.field));
    fields.into_iter().map(|field| vec![with_roles(ctx, unit, field, &[Role::Contribute])]).collect()
}

#[cfg(test)]
mod tests {
    use super::super::testing::{remedies_of, tells};
    use super::{AFFECTED, CIVIL, CONSULTED};
    use crate::analysis::testing::map;

    const THREE: &str = "%r Concerned; a: f FD, g FD, h FD; r: f H, g K; a -C- r";

    #[test]
    fn those_concerned_have_no_role() {
        tells(AFFECTED, THREE, &["h"]);
        tells(AFFECTED, &THREE.replace("Concerned", "SelfOrganisation"), &["h"]);
        tells(AFFECTED, &(THREE.to_owned() + "; #h participation=[]"), &[]);
        tells(AFFECTED, &(THREE.to_owned() + "; %w Welfare; w: h M; #h participation=[Welfare]"), &[]);
        tells(AFFECTED, &(THREE.to_owned() + "; a: i FD; r: h H"), &["i"]);
    }

    #[test]
    fn half_of_the_fields_or_more_are_one() {
        tells(AFFECTED, &(THREE.to_owned() + "; a: i FD"), &[""]);
        tells(AFFECTED, "a: f FD, g FD", &[""]);
    }

    #[test]
    fn only_heard() {
        tells(CONSULTED, THREE, &["r"]);
        tells(CONSULTED, &(THREE.to_owned() + "; r: h M"), &[]);
        tells(CONSULTED, "%r Welfare; a: f FD; r: f H; a -C- r", &[]);
        assert_eq!(remedies_of(&map(THREE), CONSULTED), [["r: f MH"], ["r: g MK"]]);
    }

    #[test]
    fn civil_society_where_asked_for() {
        let text = "%w Welfare; a: f FD, g FD, h FD; w: f M, g M; a -C- w";
        tells(CIVIL, text, &[]);
        tells(CIVIL, &format!("{text}; ~participation/no-civil-society level=Note"), &["h"]);
    }

    #[test]
    fn heard_or_contributing() {
        assert_eq!(remedies_of(&map(THREE), AFFECTED), [["r: h H"], ["r: h M"]]);
    }
}
