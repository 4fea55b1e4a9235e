//! Rule 34: a step of a path whose unit holds no role in the field.

use std::collections::BTreeMap;

use super::context::Context;
use super::deeds::{Remedy, with_roles};
use super::found::Found;
use super::paths::walks;
use super::rule::{Draft, Key, Rule, SubjectKind};
use crate::analysis::Finding;
use crate::map::{Action, Patch, PathPatch, Role, Severity};

pub(crate) const ID: &str = "data/path-unassigned";

pub(super) const RULE: Rule = Rule {
    facts: &["path", "unit", "field"],
    evidence: &["fields"],
    remedies,
    ..Rule::new(ID, Severity::Note, SubjectKind::PathAndUnit, find)
};

/// Whether a unit holds any role in a field, or in one above or below it.
fn holds_a_role(ctx: &Context<'_>, unit: u32, field: u32) -> bool {
    ctx.snapshot.held_by(unit).any(|held| ctx.snapshot.headings.are_in_line(held.field, field))
}

fn find(ctx: &Context<'_>, _: &Found) -> Vec<Draft> {
    let mut drafts = Vec::new();
    for walk in walks(ctx) {
        let mut of_unit: BTreeMap<u32, Vec<(u32, u32)>> = BTreeMap::new();
        for (at, stop) in (0..).zip(&walk.stops) {
            if let (Some(unit), Some(field)) = (stop.unit, stop.field)
                && !holds_a_role(ctx, unit, field)
            {
                of_unit.entry(unit).or_default().push((at, field));
            }
        }
        for (unit, steps) in of_unit {
            let mut fields: Vec<u32> = steps.iter().map(|&(_, field)| field).collect();
            fields.dedup();
            let further = if fields.len() > 1 { &fields[..] } else { &[] };
            let mut draft = Draft::about([walk.id.clone(), ctx.snapshot.unit_id(unit)])
                .fact("path", crate::analysis::Fact::Path(walk.id.clone()))
                .fact("unit", ctx.unit_fact(unit))
                .fact("field", ctx.field_fact(steps[0].1))
                .evidence("fields", ctx.fields_fact(further.iter().copied()))
                .statutory(fields.iter().any(|&field| ctx.is_statutory(field)))
                .key(Key::Unit(unit));
            draft.keys.extend(steps.iter().map(|&(at, _)| Key::Step(walk.number, at)));
            drafts.push(draft);
        }
    }
    drafts
}

fn remedies(ctx: &Context<'_>, finding: &Finding) -> Vec<Remedy> {
    let [path, unit] = &finding.subjects[..] else { return Vec::new() };
    let (Some(number), Some(walk)) = (ctx.snapshot.unit(unit), walks(ctx).find(|walk| walk.id == path)) else {
        return Vec::new();
    };
    let is_open = |field: Option<u32>| field.is_some_and(|field| !holds_a_role(ctx, number, field));
    let here = walk.stops.iter().filter(|stop| stop.unit == Some(number) && is_open(stop.field));
    let mut fields: Vec<u32> = here.filter_map(|stop| stop.field).collect();
    fields.dedup();
    let assign = |role| fields.iter().map(|&field| with_roles(ctx, number, field, &[role])).collect();
    let without = ctx.snapshot.map.path(path).map(|record| {
        let kept = record.steps.iter().zip(&walk.stops);
        let kept = kept.filter(|(_, stop)| !(stop.unit == Some(number) && is_open(stop.field)));
        let steps = kept.map(|(step, _)| step.clone()).collect();
        let patch = PathPatch { steps: Patch::Set(steps), ..PathPatch::default() };
        vec![Action::AlterPath { id: path.clone(), path: patch }]
    });
    [Some(assign(Role::Deliver)), Some(assign(Role::Contribute)), without].into_iter().flatten().collect()
}

#[cfg(test)]
mod tests {
    use super::super::testing::{remedies_of, tells};
    use crate::analysis::testing::map;

    #[test]
    fn no_role_in_the_field_of_the_step() {
        tells(super::ID, "a: f FD; b: g FD; a -C- b; /w f@a f@b g@b", &["w b"]);
        tells(super::ID, "a: f FD; b: f K; a -C- b; /w f@a f@b", &[]);
        tells(super::ID, "#sub <f; a: f FD; b: sub D; a -C- b; /w f@a f@b sub@a", &[]);
    }

    #[test]
    fn delivery_contribution_or_out() {
        let remedies = remedies_of(&map("a: f FD; b: g FD; a -C- b; /w f@a f@b"), super::ID);
        assert_eq!((&remedies[0][0], &remedies[1][0], remedies.len()), (&"b: f D".into(), &"b: f M".into(), 3));
    }
}
