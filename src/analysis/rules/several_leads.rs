//! Rule 8: two leads for the same cases.

use std::collections::BTreeSet;

use super::context::Context;
use super::deeds::{Remedy, field_of, in_place_of};
use super::found::Found;
use super::rule::{Draft, Key, Rule, SubjectKind};
use crate::analysis::{Fact, Finding, Held};
use crate::map::{Id, Role, Scope, Severity};

pub(crate) const ID: &str = "clarity/several-leads";

pub(super) const RULE: Rule = Rule {
    cases: &["levels"],
    facts: &["field", "n", "units"],
    evidence: &["unit", "level", "office", "scope"],
    judgement: true,
    remedies,
    ..Rule::new(ID, Severity::Error, SubjectKind::Field, find)
};

fn find(ctx: &Context<'_>, _: &Found) -> Vec<Draft> {
    ctx.snapshot.field_numbers().filter_map(|field| draft(ctx, field)).collect()
}

/// The lead records of a field that overlap with one of another unit, and whether two of them are of one level.
fn overlapping<'c>(ctx: &'c Context<'_>, field: u32) -> (Vec<&'c Held<'c>>, bool) {
    let leads: Vec<&Held<'_>> = ctx.snapshot.held_in(field).filter(|held| held.leads()).collect();
    let mut same_level = false;
    let mut overlaps = BTreeSet::new();
    for (at, one) in leads.iter().enumerate() {
        for (to, other) in leads.iter().enumerate().skip(at + 1) {
            if one.unit != other.unit && one.record.scope.overlaps(&other.record.scope) {
                overlaps.extend([at, to]);
                same_level |= ctx.snapshot.level(one.unit) == ctx.snapshot.level(other.unit);
            }
        }
    }
    (overlaps.into_iter().map(|at| leads[at]).collect(), same_level)
}

fn draft(ctx: &Context<'_>, field: u32) -> Option<Draft> {
    let (leads, same_level) = overlapping(ctx, field);
    let mut units: Vec<u32> = leads.iter().map(|held| held.unit).collect();
    units.dedup();
    if units.is_empty() {
        return None;
    }
    let mut draft = Draft::about([ctx.snapshot.field_id(field)])
        .case(if same_level { "" } else { "levels" })
        .severity(if same_level { Severity::Error } else { Severity::Warning })
        .fact("field", ctx.field_fact(field))
        .fact("n", Fact::Count(units.len()))
        .fact("units", ctx.units_fact(units))
        .statutory(ctx.is_statutory(field))
        .key(Key::Field(field));
    for held in leads {
        let office = ctx.snapshot.offices[held.unit as usize];
        draft = draft
            .evidence("unit", ctx.unit_fact(held.unit))
            .evidence_if("level", ctx.snapshot.level(held.unit).map(Fact::Level))
            .evidence_if("office", (office != held.unit).then(|| ctx.unit_fact(office)));
        if !held.record.scope.is_everything() {
            draft = draft.evidence("scope", Fact::Scope(held.record.scope.clone()));
        }
    }
    Some(draft)
}

fn remedies(ctx: &Context<'_>, finding: &Finding) -> Vec<Remedy> {
    let Some(field) = field_of(ctx, finding) else { return Vec::new() };
    let (leads, _) = overlapping(ctx, field);
    let keep_only = |unit: u32| -> Remedy {
        let others = leads.iter().filter(|held| held.unit != unit);
        others
            .map(|held| {
                let works = held.has(Role::Deliver) || held.has(Role::Contribute);
                in_place_of(held.record, Role::Lead, (!works).then_some(Role::Contribute))
            })
            .collect()
    };
    let mut units: Vec<u32> = leads.iter().map(|held| held.unit).collect();
    units.dedup();
    // Public units that deliver themselves are the likeliest to keep the lead.
    units.sort_by_key(|&unit| {
        let delivers = leads.iter().any(|held| held.unit == unit && held.has(Role::Deliver));
        (!ctx.snapshot.is_public(unit), !delivers, unit)
    });
    let mut remedies: Vec<Remedy> = units.iter().take(2).map(|&unit| keep_only(unit)).collect();
    remedies.extend(by_scope(ctx, &leads));
    remedies.extend(units.iter().skip(2).map(|&unit| keep_only(unit)));
    remedies
}

/// Two leads of everything, each given its own values of a dimension: the first the values where it already works.
fn by_scope(ctx: &Context<'_>, leads: &[&Held<'_>]) -> Option<Remedy> {
    let [one, other] = leads else { return None };
    if !one.record.scope.is_everything() || !other.record.scope.is_everything() {
        return None;
    }
    let (dimension, values) = ctx.snapshot.map.dimensions().iter().find(|(_, values)| values.len() == 2)?;
    let scoped = |held: &Held<'_>, value: &Id| {
        let mut lead = held.record.clone();
        lead.scope = Scope([(dimension.clone(), [value.clone()].into())].into());
        lead.roles = [Role::Lead].into();
        let mut rest = held.record.clone();
        rest.roles.remove(&Role::Lead);
        [crate::map::Action::Assign(rest), crate::map::Action::Assign(lead)]
    };
    Some(scoped(one, &values[0]).into_iter().chain(scoped(other, &values[1])).collect())
}

#[cfg(test)]
mod tests {
    use super::super::testing::{remedies_of, tells, told};
    use crate::analysis::testing::map;
    use crate::map::Severity;

    #[test]
    fn two_leads_overlap() {
        tells(super::ID, "a: f FD; b: f FD", &["f"]);
        tells(super::ID, "a: f FD; b: f D", &[]);
        let each_its_own = "!bezirk nord sued; a: f FD bezirk=nord; b: f FD bezirk=sued";
        tells(super::ID, each_its_own, &[]);
        tells(super::ID, "!bezirk nord sued; a: f FD bezirk=nord; b: f FD bezirk=sued|nord", &["f"]);
        tells(super::ID, "%k Body; a -M- k; a: f FD; k: f F", &[]);
    }

    #[test]
    fn different_levels_only_warn() {
        let land = map("%land Authority level=State; a: f FD; land: f F; a -C- land");
        assert_eq!((told(&land, super::ID)[0].severity, told(&land, super::ID)[0].case), (Severity::Warning, "levels"));
        assert_eq!(told(&map("a: f FD; b: f FD"), super::ID)[0].severity, Severity::Error);
    }

    #[test]
    fn one_of_them_contributes_both_ways() {
        let remedies = remedies_of(&map("a: f FD; b: f F; a -C- b"), super::ID);
        assert_eq!(remedies, [["b: f M"], ["a: f D"]]);
    }
}
