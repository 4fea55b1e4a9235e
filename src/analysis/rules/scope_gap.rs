//! Rule 4: a field that is delivered, but not for everybody or everywhere.

use std::collections::BTreeSet;

use super::context::Context;
use super::deeds::{Remedy, candidates_for_lead, field_of, with_roles_for};
use super::found::Found;
use super::no_delivery;
use super::rule::{Draft, Key, Rule, SubjectKind};
use crate::analysis::{Fact, Finding};
use crate::map::{Action, Id, Responsibility, Role, Scope, Severity};

pub(crate) const ID: &str = "coverage/scope-gap";

pub(super) const RULE: Rule = Rule {
    facts: &["field", "values"],
    evidence: &["scopes", "unit", "scope"],
    silenced_by: &[no_delivery::ID],
    remedies,
    ..Rule::new(ID, Severity::Warning, SubjectKind::Field, find)
};

fn find(ctx: &Context<'_>, _: &Found) -> Vec<Draft> {
    let fields = ctx.snapshot.field_numbers().filter(|&field| ctx.coverage.is_delivered(field));
    fields.filter_map(|field| draft(ctx, field)).collect()
}

fn draft(ctx: &Context<'_>, field: u32) -> Option<Draft> {
    let gap = &ctx.coverage.field(field).delivery.gap;
    // The part that one dimension tells comes first; where none does alone, the first dimension stands for it.
    let shown = gap.iter().min_by_key(|scope| scope.0.len())?;
    let (dimension, values) = shown.0.iter().next()?;
    let in_order = |values: &BTreeSet<Id>| -> Vec<Id> {
        let all = ctx.snapshot.map.dimensions().get(dimension);
        all.into_iter().flatten().filter(|value| values.contains(*value)).cloned().collect()
    };
    let mut draft = Draft::about([ctx.snapshot.field_id(field)])
        .fact("field", ctx.field_fact(field))
        .fact("values", Fact::Values { dimension: dimension.clone(), values: in_order(values) })
        .statutory(ctx.is_statutory(field))
        .weight(values.len())
        .key(Key::Field(field))
        .silenced_by(&[no_delivery::ID], Key::Field(field));
    if gap.len() > 1 || shown.0.len() > 1 {
        for scope in gap {
            draft = draft.evidence("scopes", Fact::Scope(scope.clone()));
        }
    }
    for held in ctx.snapshot.held_in(field).filter(|held| held.delivers()) {
        draft =
            draft.evidence("unit", ctx.unit_fact(held.unit)).evidence("scope", Fact::Scope(held.record.scope.clone()));
    }
    Some(draft)
}

fn remedies(ctx: &Context<'_>, finding: &Finding) -> Vec<Remedy> {
    let Some(field) = field_of(ctx, finding) else { return Vec::new() };
    let gap = &ctx.coverage.field(field).delivery.gap;
    let mut deliver: Vec<&Responsibility> =
        ctx.snapshot.held_in(field).filter(|held| held.delivers()).map(|held| held.record).collect();
    // Who serves most already reaches furthest.
    deliver.sort_by_key(|record| std::cmp::Reverse(record.scope.0.values().map(BTreeSet::len).sum::<usize>()));
    let widened = deliver.iter().filter_map(|record| widened(record, gap));
    let others = candidates_for_lead(ctx, field).into_iter().chain(ctx.coverage.leads(field).iter().copied());
    let has_delivery = |unit: u32| deliver.iter().any(|record| record.unit == ctx.snapshot.unit_id(unit));
    let mut further: Vec<u32> = others.filter(|&unit| !has_delivery(unit)).collect();
    further.dedup();
    let further = further.into_iter().map(|unit| {
        gap.iter().map(|scope| with_roles_for(ctx, unit, field, scope.clone(), &[Role::Deliver])).collect()
    });
    widened.chain(further).collect()
}

/// The record for the gap too: the old one goes, one with a wider scope takes its place.
fn widened(record: &Responsibility, gap: &[Scope]) -> Option<Remedy> {
    let mut scope = record.scope.clone();
    for part in gap {
        for (dimension, values) in &part.0 {
            if let Some(known) = scope.0.get_mut(dimension) {
                known.extend(values.iter().cloned());
            }
        }
    }
    if scope == record.scope {
        return None;
    }
    let taken_away = Responsibility { roles: BTreeSet::new(), ..record.clone() };
    Some(vec![Action::Assign(taken_away), Action::Assign(Responsibility { scope, ..record.clone() })])
}

#[cfg(test)]
mod tests {
    use super::super::testing::{fact, remedies_of, tells};
    use crate::analysis::Fact;
    use crate::analysis::testing::{id, ids, map};

    const MOST: &str = "!bezirk mitte nord sued; l: f F; a: f D bezirk=mitte; b: f D bezirk=nord; l -C- a; l -C- b";

    #[test]
    fn some_values_are_missing() {
        tells(super::ID, MOST, &["f"]);
        assert_eq!(fact(MOST, super::ID, "values"), Fact::Values { dimension: id("bezirk"), values: ids("sued") });
        tells(super::ID, &(MOST.to_owned() + "; c: f D bezirk=sued"), &[]);
        tells(super::ID, &(MOST.to_owned() + "; c: f D"), &[]);
        tells(super::ID, "!bezirk mitte nord; l: f F bezirk=mitte; a: f M", &[]);
    }

    #[test]
    fn fields_above_and_below_help() {
        tells(super::ID, &(MOST.to_owned() + "; #s <f; c: s D bezirk=sued"), &[]);
        tells(super::ID, &(MOST.to_owned() + "; #f <h; c: h D"), &[]);
    }

    #[test]
    fn a_wider_scope_or_somebody_else() {
        let remedies = remedies_of(&map(MOST), super::ID);
        assert_eq!(remedies[0], ["a: f  bezirk=mitte", "a: f D bezirk=mitte|sued"]);
        assert_eq!(remedies[2], ["l: f D bezirk=sued"]);
    }
}
