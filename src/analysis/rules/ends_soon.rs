//! Rule 28: a responsibility or tie that ends within a year while the field stays covered.

use super::context::Context;
use super::cover_ends::{self, MONTHS, horizon};
use super::deeds::{Remedy, tie};
use super::found::Found;
use super::rule::{Draft, Key, Rule, SubjectKind};
use crate::analysis::{Fact, Finding, Held, Snapshot};
use crate::map::{Action, Day, Responsibility, Severity, TieKind};

pub(crate) const ID: &str = "time/ends-soon";

pub(super) const RULE: Rule = Rule {
    cases: &["tie"],
    facts: &["unit", "field", "date", "others", "a", "b"],
    evidence: &["programme", "basis"],
    limits: &[MONTHS],
    silenced_by: &[cover_ends::ID],
    remedies,
    ..Rule::new(ID, Severity::Note, SubjectKind::Record, find)
};

/// The last day of a record that ends soon, unless the unit goes on with the same role by another record.
fn last_day(ctx: &Context<'_>, held: &Held<'_>) -> Option<Day> {
    let last = held.span.until.filter(|last| *last <= horizon(ctx, ID, MONTHS))?;
    let next = last.plus_days(1);
    let map = ctx.snapshot.map;
    let goes_on = |other: &&Responsibility| {
        crate::analysis::Span::of_responsibility(map, other).contains(next)
            && held.record.roles.iter().all(|role| other.roles.contains(role))
            && other.scope.overlaps(&held.record.scope)
    };
    let unit_stays =
        map.node(&held.record.unit).is_some_and(|node| crate::analysis::Span::of_node(node).contains(next));
    let others = map.responsibilities_at(&held.record.unit, &held.record.field);
    (!(unit_stays && others.iter().any(goes_on))).then_some(last)
}

fn find(ctx: &Context<'_>, _: &Found) -> Vec<Draft> {
    let records = ctx.snapshot.held.iter().filter(|held| held.leads() || held.delivers());
    let records = records.filter_map(|held| record(ctx, held, last_day(ctx, held)?));
    let soon = horizon(ctx, ID, MONTHS);
    let ties = ctx.snapshot.ties.iter().filter_map(|tie| {
        let until = tie.tie.until.filter(|until| *until <= soon)?;
        let mut ends = [tie.from, tie.to];
        ends.sort_unstable();
        let draft = Draft::about(ctx.snapshot.unit_ids(ends))
            .case("tie")
            .fact("a", ctx.unit_fact(tie.from))
            .fact("b", ctx.unit_fact(tie.to))
            .fact("date", Fact::Day(until));
        Some(draft)
    });
    records.chain(ties).collect()
}

/// Silent where it is agreed to whom the cases pass.
fn record(ctx: &Context<'_>, held: &Held<'_>, last: Day) -> Option<Draft> {
    let others = others(ctx, held, last);
    let hands_over = |other: &u32| {
        ctx.snapshot.ties_between(held.unit, *other).any(|tie| tie.tie.kind == TieKind::Handover && tie.to == *other)
    };
    if others.iter().any(hands_over) {
        return None;
    }
    let draft = Draft::about([ctx.snapshot.unit_id(held.unit), ctx.snapshot.field_id(held.field)])
        .fact("unit", ctx.unit_fact(held.unit))
        .fact("field", ctx.field_fact(held.field))
        .fact("date", Fact::Day(last));
    let draft = if others.is_empty() { draft } else { draft.fact("others", ctx.units_fact(others)) };
    let draft = draft
        .evidence_if("programme", held.record.programme.clone().map(Fact::Programme))
        .evidence("basis", Fact::Basis(held.record.basis))
        .statutory(ctx.is_statutory(held.field))
        .silenced_by(&[cover_ends::ID], Key::Record(held.unit, held.field));
    Some(draft)
}

/// Who goes on in the field with the same role after the day.
fn others(ctx: &Context<'_>, held: &Held<'_>, last: Day) -> Vec<u32> {
    let goes_on = |other: &&Held<'_>| {
        other.unit != held.unit
            && other.span.contains(last.plus_days(1))
            && ((held.leads() && other.leads()) || (held.delivers() && other.delivers()))
    };
    Snapshot::distinct(ctx.snapshot.held_in(held.field).filter(goes_on).map(|other| other.unit))
}

fn remedies(ctx: &Context<'_>, finding: &Finding) -> Vec<Remedy> {
    let [one, other] = &finding.subjects[..] else { return Vec::new() };
    if finding.case == "tie" {
        let (Some(a), Some(b)) = (ctx.snapshot.unit(one), ctx.snapshot.unit(other)) else { return Vec::new() };
        let extended = ctx.snapshot.ties_between(a, b).filter(|tie| tie.tie.until.is_some());
        return vec![extended.map(|tie| Action::Tie(crate::map::Tie { until: None, ..tie.tie.clone() })).collect()];
    }
    let (Some(unit), Some(field)) = (ctx.snapshot.unit(one), ctx.snapshot.field(other)) else { return Vec::new() };
    let ending = ctx.snapshot.held_by(unit).filter(|held| held.field == field && last_day(ctx, held).is_some());
    let extended = ending.map(|held| {
        let until = held.span.until.map(|until| until.plus_months(24));
        Action::Assign(Responsibility { until, ..held.record.clone() })
    });
    let handover = match finding.fact("others") {
        Some(Fact::Units(units)) => units.first().and_then(|id| ctx.snapshot.unit(id)),
        _ => None,
    };
    let handed = handover.map(|other| vec![tie(ctx, unit, other, TieKind::Handover)]);
    handed.into_iter().chain(std::iter::once(extended.collect())).collect()
}

#[cfg(test)]
mod tests {
    use super::super::testing::{fact, remedies_of, tells, units};
    use crate::analysis::testing::map;

    #[test]
    fn a_record_that_ends_while_others_go_on() {
        let text = "a: f F; b: f D until=2027-06-30; c: f D; a -C- b; a -C- c";
        tells(super::ID, text, &["b f"]);
        assert_eq!(fact(text, super::ID, "others"), units("c"));
        tells(super::ID, "a: f F; b: f D until=2027-12-02; c: f D; a -C- b", &[]);
        tells(super::ID, "a: f F; b: f M until=2027-06-30; c: f D; a -C- b", &[]);
        tells(super::ID, "a: f F; b: f D until=2027-06-30; a -C- b", &[]);
    }

    #[test]
    fn a_tie_that_ends() {
        tells(super::ID, "a: f F; b: f D; a -C- b until=2027-06-30", &["a b"]);
        tells(super::ID, "a: f F; b: f D; a -C- b until=2028-06-30", &[]);
    }

    #[test]
    fn handed_over_or_extended() {
        let record = map("a: f F; b: f D until=2027-06-30; c: f D; a -C- b; a -C- c");
        assert_eq!(remedies_of(&record, super::ID), [["b -Handover- c"], ["b: f D"]]);
        let tie = map("a: f F; b: f D; a -C- b until=2027-06-30");
        assert_eq!(remedies_of(&tie, super::ID), [["a -Coordination- b"]]);
    }
}
