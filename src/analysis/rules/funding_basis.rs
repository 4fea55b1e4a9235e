//! Rules 6 and 7: fields carried by volunteers or project money only.

use super::context::Context;
use super::cover_ends;
use super::deeds::{Remedy, field_of, holders, steering_unit, with_roles};
use super::no_delivery;
use super::rule::{Draft, Key, Rule, SubjectKind};
use crate::analysis::{Fact, Finding, Held, Snapshot};
use crate::map::{Action, Basis, Day, Responsibility, Role, Severity};

pub(crate) const VOLUNTEERS: &str = "coverage/only-volunteers";
pub(crate) const PROJECT: &str = "coverage/only-project";

pub(super) const ONLY_VOLUNTEERS: Rule = Rule {
    facts: &["field", "units"],
    evidence: &["since"],
    silenced_by: &[no_delivery::ID],
    judgement: true,
    remedies,
    ..Rule::new(VOLUNTEERS, Severity::Warning, SubjectKind::Field, |ctx, _| find(ctx, Basis::Voluntary))
};

pub(super) const ONLY_PROJECT: Rule = Rule {
    facts: &["field", "date", "units"],
    evidence: &["units", "programme", "ends", "funds"],
    silenced_by: &[no_delivery::ID, cover_ends::ID],
    remedies,
    ..Rule::new(PROJECT, Severity::Warning, SubjectKind::Field, |ctx, _| find(ctx, Basis::Project))
};

/// The deliveries of a field, if none of them is permanent; and whether project money is among them.
pub(crate) fn not_permanent<'c>(ctx: &'c Context<'_>, field: u32) -> Option<(Vec<&'c Held<'c>>, Basis)> {
    let deliveries: Vec<&Held<'_>> = ctx.snapshot.held_in(field).filter(|held| held.delivers()).collect();
    let has = |basis: Basis| deliveries.iter().any(|held| held.record.basis == basis);
    let basis = if has(Basis::Project) { Basis::Project } else { Basis::Voluntary };
    (!deliveries.is_empty() && !has(Basis::Permanent)).then_some((deliveries, basis))
}

fn find(ctx: &Context<'_>, wanted: Basis) -> Vec<Draft> {
    let of = |field: u32| {
        let (deliveries, basis) = not_permanent(ctx, field)?;
        (basis == wanted).then(|| match basis {
            Basis::Project => only_project(ctx, field, &deliveries),
            _ => only_volunteers(ctx, field, &deliveries),
        })
    };
    ctx.snapshot.field_numbers().filter_map(of).collect()
}

fn about(ctx: &Context<'_>, field: u32, deliveries: &[&Held<'_>]) -> Draft {
    Draft::about([ctx.snapshot.field_id(field)])
        .fact("field", ctx.field_fact(field))
        .fact("units", ctx.units_fact(Snapshot::distinct(deliveries.iter().map(|held| held.unit))))
        .statutory(ctx.is_statutory(field))
        .key(Key::Field(field))
        .silenced_by(&[no_delivery::ID], Key::Field(field))
}

fn only_volunteers(ctx: &Context<'_>, field: u32, deliveries: &[&Held<'_>]) -> Draft {
    let since = deliveries.iter().filter_map(|held| held.span.since).min();
    about(ctx, field, deliveries).evidence_if("since", since.map(Fact::Day))
}

fn only_project(ctx: &Context<'_>, field: u32, deliveries: &[&Held<'_>]) -> Draft {
    let projects = || deliveries.iter().filter(|held| held.record.basis == Basis::Project);
    let ends: Vec<Option<Day>> = projects().map(|held| held.span.until).collect();
    // The last grant ends only if each has an end.
    let last = ends.iter().copied().collect::<Option<Vec<Day>>>().and_then(|ends| ends.into_iter().max());
    let mut draft = about(ctx, field, deliveries)
        .facts_if("date", last.map(Fact::Day))
        .evidence("units", ctx.units_fact(Snapshot::distinct(deliveries.iter().map(|held| held.unit))));
    let programmes: std::collections::BTreeSet<_> =
        projects().filter_map(|held| held.record.programme.clone()).collect();
    for programme in programmes {
        draft = draft.evidence("programme", Fact::Programme(programme));
    }
    let ends: std::collections::BTreeSet<Day> = ends.into_iter().flatten().collect();
    for end in ends {
        draft = draft.evidence("ends", Fact::Day(end));
    }
    draft
        .evidence("funds", ctx.units_fact(holders(ctx, field, Role::Fund)))
        .silenced_by(&[cover_ends::ID], Key::Field(field))
}

/// Delivery by somebody permanent: who contributes already, the lead, the steering unit; or what there is made permanent.
fn remedies(ctx: &Context<'_>, finding: &Finding) -> Vec<Remedy> {
    let Some((field, (deliveries, _))) = field_of(ctx, finding).and_then(|f| Some((f, not_permanent(ctx, f)?))) else {
        return Vec::new();
    };
    let permanent = |unit: &u32| {
        ctx.snapshot.held_in(field).any(|held| held.unit == *unit && held.record.basis == Basis::Permanent)
    };
    let mut candidates: Vec<u32> = holders(ctx, field, Role::Contribute).into_iter().filter(permanent).collect();
    candidates.extend(ctx.coverage.leads(field).iter().copied().chain(steering_unit(ctx)));
    let mut seen: Vec<u32> = deliveries.iter().map(|held| held.unit).collect();
    candidates.retain(|unit| {
        let is_new = !seen.contains(unit);
        seen.push(*unit);
        is_new
    });
    let deliver = candidates.into_iter().take(2).map(|unit| vec![with_roles(ctx, unit, field, &[Role::Deliver])]);
    let made_permanent = deliveries.first().map(|held| {
        let record = Responsibility { basis: Basis::Permanent, until: None, programme: None, ..held.record.clone() };
        vec![Action::Assign(record)]
    });
    deliver.chain(made_permanent).collect()
}

#[cfg(test)]
mod tests {
    use super::super::testing::{fact, remedies_of, silenced, tells, told, units};
    use super::{PROJECT, VOLUNTEERS};
    use crate::analysis::Fact;
    use crate::analysis::testing::{day, map};

    #[test]
    fn volunteers_only() {
        let text = "a: f F; v: f D voluntary; w: f D voluntary; a -C- v; a -C- w";
        tells(VOLUNTEERS, text, &["f"]);
        assert_eq!(fact(text, VOLUNTEERS, "units"), units("v w"));
        tells(VOLUNTEERS, "a: f F; v: f D voluntary; w: f D; a -C- v; a -C- w", &[]);
        tells(VOLUNTEERS, "a: f F; v: f D voluntary; w: f D project; a -C- v; a -C- w", &[]);
    }

    #[test]
    fn project_money_only() {
        let text = "a: f F; v: f D project until=2028-12-31; w: f D project until=2028-06-30; a -C- v; a -C- w";
        tells(PROJECT, text, &["f"]);
        assert_eq!(fact(text, PROJECT, "date"), Fact::Day(day("2028-12-31")));
        tells(PROJECT, "a: f F; v: f D voluntary; w: f D project; a -C- v; a -C- w", &["f"]);
        assert_eq!(told(&map("a: f F; v: f D project; a -C- v"), PROJECT)[0].fact("date"), None);
        tells(PROJECT, "a: f F; v: f D; w: f D project; a -C- v; a -C- w", &[]);
    }

    #[test]
    fn an_end_within_a_year_is_told_instead() {
        let map = map("a: f F; v: f D project until=2027-06-30; a -C- v");
        assert_eq!(silenced(&map, "time/cover-ends"), ["coverage/only-project f", "time/ends-soon v f"]);
    }

    #[test]
    fn somebody_permanent() {
        let map = map("a: f F; b: f M; v: f D voluntary; a -C- v; b -C- v");
        assert_eq!(remedies_of(&map, VOLUNTEERS), [["b: f DM"], ["a: f FD"], ["v: f D"]]);
    }
}
