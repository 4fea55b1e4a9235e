//! Rule 1: a field that nobody leads.

use super::context::Context;
use super::deeds::{
    Remedy, bodies_with, candidates_for_lead, field_of, holders, round_table, steering_unit, with_roles,
};
use super::found::Found;
use super::rule::{Draft, Key, Rule, SubjectKind};
use crate::analysis::{Fact, Finding, Snapshot};
use crate::map::{Role, RuleLevel, Severity};

pub(crate) const ID: &str = "coverage/no-lead";

pub(super) const RULE: Rule = Rule {
    cases: &["nobody", "part"],
    facts: &["field", "scope"],
    evidence: &["delivers", "contributes", "bodies", "scopes"],
    silenced_by: &[ID],
    remedies,
    ..Rule::new(ID, Severity::Error, SubjectKind::Field, find)
};

fn find(ctx: &Context<'_>, _: &Found) -> Vec<Draft> {
    // Where a body leads, rule 9 tells it instead.
    let body_rule_is_on = ctx.level(super::body_leads::ID) != Some(RuleLevel::Off);
    let fields = ctx.snapshot.headings.preorder().iter().copied();
    fields
        .filter(|&field| {
            let cover = ctx.coverage.field(field);
            cover.lead.has_gap() && !(body_rule_is_on && cover.body_leads_from.is_some())
        })
        .map(|field| draft(ctx, field))
        .collect()
}

fn draft(ctx: &Context<'_>, field: u32) -> Draft {
    let gap = &ctx.coverage.field(field).lead.gap;
    let scope = gap.first().filter(|scope| !scope.is_everything());
    let case = match scope {
        _ if is_empty(ctx, field) => "nobody",
        Some(_) => "part",
        None => "",
    };
    let mut draft = Draft::about([ctx.snapshot.field_id(field)])
        .case(case)
        .fact("field", ctx.field_fact(field))
        .evidence("delivers", ctx.units_fact(holders(ctx, field, Role::Deliver)))
        .evidence("contributes", ctx.units_fact(holders(ctx, field, Role::Contribute)))
        .evidence("bodies", ctx.units_fact(bodies_with(ctx, field, Role::Lead)))
        .statutory(ctx.is_statutory(field))
        .key(Key::Field(field));
    if let Some(scope) = scope {
        draft = draft.fact("scope", Fact::Scope(scope.clone()));
        for further in &gap[1..] {
            draft = draft.evidence("scopes", Fact::Scope(further.clone()));
        }
    }
    match ctx.snapshot.headings.parent(field) {
        Some(heading) => draft.silenced_by(&[ID], Key::Field(heading)),
        None => draft,
    }
}

/// Whether nobody at all is entered for a field.
pub(super) fn is_empty(ctx: &Context<'_>, field: u32) -> bool {
    ctx.snapshot.held_in(field).next().is_none()
}

fn remedies(ctx: &Context<'_>, finding: &Finding) -> Vec<Remedy> {
    let Some(field) = field_of(ctx, finding) else { return Vec::new() };
    let steering = steering_unit(ctx);
    candidates_for_lead(ctx, field)
        .into_iter()
        .map(|unit| {
            if Some(unit) != steering {
                return vec![with_roles(ctx, unit, field, &[Role::Lead])];
            }
            // who steers leads by a round table of those who do the work
            let work = holders(ctx, field, Role::Deliver).into_iter().chain(holders(ctx, field, Role::Contribute));
            let members = Snapshot::distinct(work.chain([unit]));
            let lead = with_roles(ctx, unit, field, &[Role::Lead, Role::Contribute]);
            let table = if members.len() > 2 { round_table(ctx, field, &members) } else { Vec::new() };
            std::iter::once(lead).chain(table).collect()
        })
        .collect()
}

#[cfg(test)]
mod tests {
    use super::super::testing::{remedies_of, silenced, tells, told};
    use crate::analysis::testing::map;

    #[test]
    fn nobody_leads() {
        tells(super::ID, "a: f D; b: f M", &["f"]);
        tells(super::ID, "a: f F; b: f D", &[]);
        tells(super::ID, "#f; #g; a: g FD; b: g D", &["f"]);
    }

    #[test]
    fn only_what_is_active_counts() {
        tells(super::ID, "a: f FD until=2026-12-01", &[]);
        tells(super::ID, "a: f FD until=2026-11-30; b: f D", &["f"]);
        tells(super::ID, "@a until=2026-11-30; a: f F; b: f D", &["f"]);
        tells(super::ID, "a: f F programme=p; b: f D; $p until=2026-11-30", &["f"]);
    }

    #[test]
    fn a_part_without_a_lead_is_named() {
        let map = map("!bezirk nord sued; a: f FD bezirk=nord; b: f D");
        let finding = &told(&map, super::ID)[0];
        assert_eq!((finding.case, finding.facts.len()), ("part", 2));
    }

    #[test]
    fn sub_fields_inherit_and_the_gap_is_told_above() {
        tells(super::ID, "#sub <f; a: f FD; b: sub D", &[]);
        tells(super::ID, "#sub <f; a: f D; b: sub D", &["f"]);
        assert_eq!(silenced(&map("#sub <f; a: f D; b: sub D"), super::ID), ["coverage/no-lead sub"]);
        tells(super::ID, "#sub <f; a: f D; b: sub F, sub2 F", &["f"]);
    }

    #[test]
    fn an_accepted_gap_above_silences_nothing() {
        tells(super::ID, "#sub <f; a: f D; b: sub D; +coverage/no-lead f", &["f", "sub"]);
    }

    #[test]
    fn a_body_takes_its_place_unless_that_rule_is_off() {
        tells(super::ID, "%k Body; a -M- k; k: f F; a: f D", &[]);
        tells(super::ID, "%k Body; a -M- k; k: f F; a: f D; ~clarity/body-leads level=Off", &["f"]);
    }

    #[test]
    fn a_public_deliverer_comes_first() {
        let map =
            map("%verein Welfare; verein: f D; amt: f D; verein -C- amt; %helfer Volunteers; helfer: f M voluntary");
        let remedies = remedies_of(&map, super::ID);
        assert_eq!(remedies[0], ["amt: f FD"]);
        assert_eq!(remedies[1], ["verein: f FD"]);
        let steered = crate::analysis::testing::map("a: f D; b: f D; s -C- a; @s [Steering]; %k Body name=Runde_f");
        assert_eq!(remedies_of(&steered, super::ID)[2], ["s: f FM", "a -Member- k", "b -Member- k", "s -Member- k"]);
    }
}
