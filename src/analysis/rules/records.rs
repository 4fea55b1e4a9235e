//! Two rules that are off unless asked for: leads without a deputy, and tasks of another level.

use super::context::Context;
use super::deeds::Remedy;
use super::found::Found;
use super::no_delivery;
use super::rule::{Draft, Key, Rule, SubjectKind};
use crate::analysis::{Fact, Finding, Held};
use crate::map::{Action, Responsibility, Severity};

pub(crate) const DEPUTY: &str = "clarity/no-deputy";
pub(crate) const LEVEL: &str = "coverage/level";

pub(super) const NO_DEPUTY: Rule = Rule {
    on: false,
    facts: &["unit", "field"],
    judgement: true,
    remedies: deputy_remedies,
    ..Rule::new(DEPUTY, Severity::Note, SubjectKind::Record, find_deputy)
};

pub(super) const OTHER_LEVEL: Rule = Rule {
    on: false,
    facts: &["field", "level", "unit"],
    silenced_by: &[no_delivery::ID],
    judgement: true,
    ..Rule::new(LEVEL, Severity::Note, SubjectKind::Field, find_level)
};

fn find_deputy(ctx: &Context<'_>, _: &Found) -> Vec<Draft> {
    let leads = ctx.snapshot.held.iter().filter(|held| held.leads() && held.record.deputy.is_none());
    leads
        .map(|held| {
            Draft::about([ctx.snapshot.unit_id(held.unit), ctx.snapshot.field_id(held.field)])
                .fact("unit", ctx.unit_fact(held.unit))
                .fact("field", ctx.field_fact(held.field))
                .statutory(ctx.is_statutory(held.field))
        })
        .collect()
}

/// Somebody who works in the field already stands in.
fn deputy_remedies(ctx: &Context<'_>, finding: &Finding) -> Vec<Remedy> {
    let [unit, field] = &finding.subjects[..] else { return Vec::new() };
    let (Some(unit), Some(field)) = (ctx.snapshot.unit(unit), ctx.snapshot.field(field)) else { return Vec::new() };
    let others = ctx.coordination.units_in(field).iter().copied();
    let others = others.filter(|&other| other != unit && !ctx.snapshot.is_body(other));
    let open: Vec<&Held<'_>> = ctx
        .snapshot
        .held_by(unit)
        .filter(|held| held.field == field && held.leads() && held.record.deputy.is_none())
        .collect();
    let named = |deputy: u32| -> Remedy {
        let records = open
            .iter()
            .map(|held| Responsibility { deputy: Some(ctx.snapshot.unit_id(deputy)), ..held.record.clone() });
        records.map(Action::Assign).collect()
    };
    others.map(named).collect()
}

fn find_level(ctx: &Context<'_>, _: &Found) -> Vec<Draft> {
    let draft = |field: u32| {
        let owner = ctx.snapshot.fields[field as usize].field.owner?;
        let elsewhere = |held: &&Held<'_>| {
            held.delivers()
                && ctx.snapshot.is_public(held.unit)
                && ctx.snapshot.level(held.unit).is_some_and(|level| level != owner)
                && held.record.ground.is_none()
                && held.record.on_behalf_of.is_none()
        };
        let units: Vec<u32> = ctx.snapshot.held_in(field).filter(elsewhere).map(|held| held.unit).collect();
        (!units.is_empty()).then(|| {
            Draft::about([ctx.snapshot.field_id(field)])
                .fact("field", ctx.field_fact(field))
                .fact("level", Fact::Level(owner))
                .fact("unit", ctx.one_or_more(&units))
                .statutory(ctx.is_statutory(field))
                .silenced_by(&[no_delivery::ID], Key::Field(field))
        })
    };
    ctx.snapshot.field_numbers().filter_map(draft).collect()
}

#[cfg(test)]
mod tests {
    use super::super::testing::{remedies_of, tells};
    use super::{DEPUTY, LEVEL};
    use crate::analysis::testing::map;

    #[test]
    fn a_lead_without_a_deputy_where_asked_for() {
        tells(DEPUTY, "a: f FD; b: f D", &[]);
        let text = "a: f FD; b: f D; c: g FD deputy=b; ~clarity/no-deputy level=Note";
        tells(DEPUTY, text, &["a f"]);
        assert_eq!(remedies_of(&map(text), DEPUTY), [["a: f FD"]]);
    }

    #[test]
    fn a_task_of_another_level_where_asked_for() {
        let text = "%l Authority level=State; #f owner=County; l: f FD; ~coverage/level level=Note";
        tells(LEVEL, text, &["f"]);
        tells(LEVEL, &text.replace("level=State", "level=County"), &[]);
        tells(LEVEL, &text.replace("; ~coverage/level level=Note", ""), &[]);
    }
}
