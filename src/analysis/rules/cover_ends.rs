//! Rule 27: a field that is covered today and will not be on a day within a year.

use std::collections::{BTreeMap, BTreeSet};

use super::context::Context;
use super::deeds::{Remedy, candidates_for_lead, field_of};
use super::found::Found;
use super::no_delivery;
use super::rule::{Draft, Key, Limit, Rule, SubjectKind};
use crate::analysis::{Cells, Fact, Finding, Held, Snapshot, Span};
use crate::map::{Action, Day, Id, Patch, ProgrammePatch, Responsibility, Role, Scope, Severity};

pub(crate) const ID: &str = "time/cover-ends";

/// How many months ahead an end is told.
pub(super) const MONTHS: Limit = Limit { name: "months", default: 12.0 };
/// Within how many months it is an error.
const ERROR_MONTHS: Limit = Limit { name: "error-months", default: 3.0 };

pub(super) const RULE: Rule = Rule {
    cases: &["programme"],
    facts: &["date", "field", "what", "unit", "programme", "n", "fields"],
    evidence: &["units", "fields", "ends", "programme", "funds"],
    limits: &[MONTHS, ERROR_MONTHS],
    silenced_by: &[no_delivery::ID],
    remedies,
    ..Rule::new(ID, Severity::Warning, SubjectKind::FieldOrProgramme, find)
};

/// What ends.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
enum Respect {
    Lead,
    Delivery,
}

impl Respect {
    fn role(self) -> Role {
        match self {
            Self::Lead => Role::Lead,
            Self::Delivery => Role::Deliver,
        }
    }
}

/// A field that will be without cover.
struct End<'c> {
    field: u32,
    respect: Respect,
    /// The first day without.
    from: Day,
    /// The records that end the day before.
    records: Vec<&'c Held<'c>>,
}

/// The last day that counts as soon: `months` calendar months ahead.
pub(super) fn horizon(ctx: &Context<'_>, rule: &str, limit: Limit) -> Day {
    // a thousand years are enough, and more than the calendar has would be too much
    ctx.snapshot.day.plus_months(ctx.limit(rule, limit).min(12_000.0) as i32)
}

fn ends<'c>(ctx: &'c Context<'_>) -> Vec<End<'c>> {
    let until = horizon(ctx, ID, MONTHS);
    let mut ends = Vec::new();
    for field in ctx.snapshot.field_numbers() {
        for respect in [Respect::Lead, Respect::Delivery] {
            ends.extend(end(ctx, field, respect, until));
        }
    }
    ends
}

fn end<'c>(ctx: &'c Context<'_>, field: u32, respect: Respect, until: Day) -> Option<End<'c>> {
    let cover = ctx.coverage.field(field);
    let is_covered = match respect {
        Respect::Lead => !cover.lead.has_gap(),
        Respect::Delivery => ctx.coverage.is_delivered(field),
    };
    let own: Vec<&Held<'_>> =
        ctx.snapshot.held_in(field).filter(|held| !held.by_body && held.has(respect.role())).collect();
    let after = |held: &&Held<'_>| held.span.until.map(|end| end.plus_days(1)).filter(|day| *day <= until);
    let days: BTreeSet<Day> = own.iter().filter_map(after).collect();
    if !is_covered || days.is_empty() {
        return None;
    }
    let from =
        days.into_iter().find(|&day| is_field_there(ctx, field, day) && !is_covered_on(ctx, field, respect, day))?;
    let records = own.into_iter().filter(|held| after(held) == Some(from)).collect();
    Some(End { field, respect, from, records })
}

/// The fields that are covered today and will not be on a day within the rule's time, with the first such day, by field.
pub(crate) fn first_days_without(ctx: &Context<'_>) -> BTreeMap<u32, Day> {
    let mut days = BTreeMap::new();
    for end in ends(ctx) {
        let day = days.entry(end.field).or_insert(end.from);
        *day = end.from.min(*day);
    }
    days
}

fn is_field_there(ctx: &Context<'_>, field: u32, day: Day) -> bool {
    let record = ctx.snapshot.fields[field as usize].field;
    Span { since: record.since, until: record.until }.contains(day)
}

/// The responsibilities of a field that hold on another day.
fn held_on<'c>(ctx: &'c Context<'_>, field: u32, day: Day) -> impl Iterator<Item = &'c Responsibility> {
    let map = ctx.snapshot.map;
    map.responsibilities_of_field(ctx.snapshot.fields[field as usize].id).into_iter().filter(move |record| {
        let unit = map.node(&record.unit);
        let span = unit.map_or_else(Span::default, Span::of_node).and(Span::of_responsibility(map, record));
        span.contains(day)
    })
}

/// Whether rule 1 (lead) or 2 (delivery) would not fire on another day.
fn is_covered_on(ctx: &Context<'_>, field: u32, respect: Respect, day: Day) -> bool {
    let is_body = |record: &Responsibility| ctx.snapshot.map.node(&record.unit).is_some_and(crate::map::Node::is_body);
    let scopes = |field: u32| -> Vec<&Scope> {
        let held = held_on(ctx, field, day);
        held.filter(|r| r.roles.contains(&respect.role()) && !is_body(r)).map(|record| &record.scope).collect()
    };
    let headings = &ctx.snapshot.headings;
    match respect {
        Respect::Lead => {
            let own: Vec<&Scope> = held_on(ctx, field, day).map(|record| &record.scope).collect();
            let cells = Cells::of(ctx.snapshot.map.dimensions(), own);
            let all: Vec<&Scope> = headings.ancestors(field).flat_map(scopes).collect();
            !cells.cover(all).has_gap()
        }
        Respect::Delivery => {
            headings.ancestors(field).any(|field| !scopes(field).is_empty())
                || headings.tree(field).iter().any(|&field| !scopes(field).is_empty())
        }
    }
}

fn find(ctx: &Context<'_>, _: &Found) -> Vec<Draft> {
    let ends = ends(ctx);
    // Several fields that lose their cover with one programme are one finding.
    let mut by_programme: BTreeMap<&Id, BTreeSet<u32>> = BTreeMap::new();
    for end in &ends {
        if let Some(programme) = programme(ctx, end) {
            by_programme.entry(programme).or_default().insert(end.field);
        }
    }
    by_programme.retain(|_, fields| fields.len() > 1);
    let (shared, single): (Vec<&End<'_>>, Vec<&End<'_>>) =
        ends.iter().partition(|end| programme(ctx, end).is_some_and(|id| by_programme.contains_key(id)));
    let mut of_field: BTreeMap<u32, Vec<&End<'_>>> = BTreeMap::new();
    for end in single {
        of_field.entry(end.field).or_default().push(end);
    }
    let fields = of_field.into_values().filter_map(|ends| field_draft(ctx, &ends));
    let programmes = by_programme.into_iter().map(|(id, fields)| {
        let ends: Vec<&End<'_>> = shared.iter().copied().filter(|end| programme(ctx, end) == Some(id)).collect();
        programme_draft(ctx, id, &fields, &ends)
    });
    fields.chain(programmes).collect()
}

/// The programme with which all records of an end go.
fn programme<'c>(ctx: &Context<'_>, end: &End<'c>) -> Option<&'c Id> {
    let id = end.records.first()?.record.programme.as_ref()?;
    let ends = ctx.snapshot.map.programme(id)?.until?;
    let all = end.records.iter().all(|held| held.record.programme.as_ref() == Some(id));
    (all && ends.plus_days(1) == end.from).then_some(id)
}

fn severity(ctx: &Context<'_>, from: Day) -> Severity {
    if from <= horizon(ctx, ID, ERROR_MONTHS) { Severity::Error } else { Severity::Warning }
}

/// One field: what ends first, lead before delivery.
fn field_draft(ctx: &Context<'_>, ends: &[&End<'_>]) -> Option<Draft> {
    let end = ends.iter().min_by_key(|end| (end.from, end.respect))?;
    let first = end.records.first()?;
    let at_once = || ends.iter().filter(|other| other.from == end.from);
    let what = match end.respect {
        _ if at_once().count() > 1 => "both",
        Respect::Lead => "lead",
        Respect::Delivery => "delivery",
    };
    let units = Snapshot::distinct(at_once().flat_map(|end| end.records.iter().map(|held| held.unit)));
    let mut draft = Draft::about([ctx.snapshot.field_id(end.field)])
        .severity(severity(ctx, end.from))
        .fact("date", Fact::Day(end.from))
        .fact("field", ctx.field_fact(end.field))
        .fact("what", Fact::Text(what.to_owned()))
        .fact("unit", ctx.one_or_more(&units))
        .facts_if("programme", first.record.programme.clone().map(Fact::Programme))
        .evidence("units", ctx.units_fact(units))
        .evidence("ends", Fact::Day(end.from.plus_days(-1)))
        .evidence_if("programme", first.record.programme.clone().map(Fact::Programme))
        .evidence("funds", ctx.units_fact(super::deeds::holders(ctx, end.field, Role::Fund)))
        .statutory(ctx.is_statutory(end.field))
        .silenced_by(&[no_delivery::ID], Key::Field(end.field));
    draft.keys = keys(ends);
    Some(draft)
}

fn programme_draft(ctx: &Context<'_>, id: &Id, fields: &BTreeSet<u32>, ends: &[&End<'_>]) -> Draft {
    let from = ends.iter().map(|end| end.from).min().unwrap_or(ctx.snapshot.day);
    let units = ends.iter().flat_map(|end| end.records.iter().map(|held| held.unit));
    let units = Snapshot::distinct(units);
    let funder = ctx.snapshot.map.programme(id).and_then(|programme| programme.funder.clone());
    let mut draft = Draft::about([id.clone()])
        .case("programme")
        .severity(severity(ctx, from))
        .fact("date", Fact::Day(from))
        .fact("programme", Fact::Programme(id.clone()))
        .fact("n", Fact::Count(fields.len()))
        .fact("fields", ctx.fields_fact(fields.iter().copied()))
        .evidence("units", ctx.units_fact(units))
        .evidence("fields", ctx.fields_fact(fields.iter().copied()))
        .evidence("ends", Fact::Day(from.plus_days(-1)))
        .evidence_if("funds", funder.map(Fact::Text))
        .statutory(fields.iter().any(|&field| ctx.is_statutory(field)))
        .weight(fields.len());
    draft.keys = keys(ends);
    draft
}

/// Silences what else would be told of the fields and of the records that end.
fn keys(ends: &[&End<'_>]) -> Vec<Key> {
    let fields = ends.iter().map(|end| Key::Field(end.field));
    let records = ends.iter().flat_map(|end| end.records.iter());
    fields.chain(records.map(|held| Key::Record(held.unit, held.field))).collect()
}

fn remedies(ctx: &Context<'_>, finding: &Finding) -> Vec<Remedy> {
    if let Some(Fact::Programme(id)) = finding.fact("programme").filter(|_| finding.case == "programme") {
        let Some(until) = ctx.snapshot.map.programme(id).and_then(|programme| programme.until) else {
            return Vec::new();
        };
        let programme = ProgrammePatch { until: Patch::Set(Some(until.plus_months(24))), ..ProgrammePatch::default() };
        return vec![vec![Action::AlterProgramme { id: id.clone(), programme }]];
    }
    let Some(field) = field_of(ctx, finding) else { return Vec::new() };
    let mine: Vec<End<'_>> = ends(ctx).into_iter().filter(|end| end.field == field).collect();
    let extend = mine.iter().flat_map(|end| end.records.iter()).map(|held| {
        let until = held.span.until.map(|until| until.plus_months(24));
        Action::Assign(Responsibility { until, ..held.record.clone() })
    });
    let mut extended: Remedy = Vec::new();
    for action in extend {
        if !extended.contains(&action) {
            extended.push(action);
        }
    }
    let mut remedies = vec![extended];
    let ending: BTreeSet<u32> = mine.iter().flat_map(|end| end.records.iter().map(|held| held.unit)).collect();
    let others = candidates_for_lead(ctx, field).into_iter().chain(ctx.coverage.leads(field).iter().copied());
    let others: Vec<u32> = others.filter(|unit| !ending.contains(unit)).collect();
    for unit in others {
        let taken_over: Remedy = mine.iter().filter_map(|end| takes_over(ctx, unit, end)).collect();
        remedies.push(taken_over);
    }
    remedies
}

/// Somebody holds the role from the first uncovered day on; where it holds something in the field already, at once.
fn takes_over(ctx: &Context<'_>, unit: u32, end: &End<'_>) -> Option<Action> {
    let (id, field) = (ctx.snapshot.unit_id(unit), ctx.snapshot.field_id(end.field));
    let scope = end.records.first()?.record.scope.clone();
    let record = match ctx.snapshot.map.responsibility(&id, &field, &scope) {
        Some(held) => {
            let mut record = held.clone();
            record.roles.insert(end.respect.role());
            record
        }
        None => Responsibility { scope, since: Some(end.from), ..Responsibility::new(id, field, [end.respect.role()]) },
    };
    Some(Action::Assign(record))
}

#[cfg(test)]
mod tests {
    use super::super::testing::{fact, remedies_of, silenced, tells, told};
    use crate::analysis::Fact;
    use crate::analysis::testing::{day, map};
    use crate::map::Severity;

    #[test]
    fn cover_that_ends_within_a_year() {
        let delivery = |until: &str| format!("a: f F; b: f D until={until}; a -C- b");
        tells(super::ID, &delivery("2027-11-30"), &["f"]);
        tells(super::ID, &delivery("2027-12-01"), &[]);
        assert_eq!(fact(&delivery("2027-06-30"), super::ID, "date"), Fact::Day(day("2027-07-01")));
        tells(super::ID, "a: f F until=2027-06-30; b: f D; a -C- b", &["f"]);
        tells(super::ID, "@a until=2027-06-30; a: f F; b: f D; a -C- b", &["f"]);
        tells(super::ID, "$p until=2027-06-30; a: f F; b: f D programme=p; a -C- b", &["f"]);
    }

    #[test]
    fn an_error_within_three_months() {
        let of = |until: &str| told(&map(&format!("a: f F; b: f D until={until}; a -C- b")), super::ID)[0].severity;
        assert_eq!(of("2027-02-28"), Severity::Error);
        assert_eq!(of("2027-03-01"), Severity::Warning);
    }

    #[test]
    fn somebody_else_goes_on() {
        tells(super::ID, "a: f F; b: f D until=2027-06-30; c: f D; a -C- b; a -C- c", &[]);
        tells(super::ID, "a: f F; b: f D until=2027-06-30; c: f D since=2027-07-01; a -C- b", &[]);
        tells(super::ID, "a: f F; b: f D until=2027-06-30; c: f D since=2027-08-01; a -C- b", &["f"]);
        tells(super::ID, "#s <f; a: f FD; b: s F until=2027-06-30; a -C- b", &[]);
        tells(super::ID, "#s <f; a: f F; b: f D until=2027-06-30; c: s D; a -C- b", &[]);
        tells(super::ID, "a: f FM; b: f D until=2027-06-30; c: f D until=2027-09-30; a -C- b", &["f"]);
    }

    #[test]
    fn several_fields_of_one_programme_are_one() {
        let text = "$p until=2027-06-30; a: f F, g F; b: f D programme=p; c: g D programme=p; a -C- b; a -C- c";
        tells(super::ID, text, &["p"]);
        let silent = silenced(&map(text), super::ID);
        assert_eq!(silent, ["time/ends-soon b f", "time/ends-soon c g"]);
        assert_eq!(remedies_of(&map(text), super::ID).len(), 1);
    }

    #[test]
    fn extend_or_take_over() {
        let map = map("a: f F; d: f M; b: f D until=2027-06-30; a -C- b; d -C- b");
        assert_eq!(remedies_of(&map, super::ID), [["b: f D"], ["d: f DM"], ["a: f FD"]]);
    }
}
