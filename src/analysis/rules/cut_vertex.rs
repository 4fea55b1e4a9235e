//! Rule 19: a unit whose loss cuts others off.

use super::context::Context;
use super::deeds::{Remedy, body_of, steering_unit, tie, units_of};
use super::found::Found;
use super::rule::{Draft, Key, Limit, Rule, SubjectKind};
use super::trials::Trials;
use crate::analysis::graph::{Fall, Falling, Tally};
use crate::analysis::{Fact, Finding, Snapshot};
use crate::map::{Action, Severity, Slot, TieKind};

pub(crate) const ID: &str = "bottleneck/cut-vertex";

/// How many units with responsibilities have to be cut off.
const UNITS: Limit = Limit { name: "units", default: 3.0 };
/// How many units the evidence names at most: on a long chain every unit cuts off half of all others.
const NAMED: usize = 50;

pub(super) const RULE: Rule = Rule {
    facts: &["unit", "n", "units"],
    evidence: &["parts", "fields", "betweenness", "rank", "posts"],
    limits: &[UNITS],
    judgement: true,
    remedies,
    hangs_on,
    ..Rule::new(ID, Severity::Warning, SubjectKind::Unit, find)
};

/// Whether a unit leads, delivers or contributes.
pub(super) fn holds_work(ctx: &Context<'_>, unit: u32) -> bool {
    !ctx.coordination.fields_of(unit).is_empty()
}

/// The units that fall off when a unit goes, part by part; all but the largest part.
fn parts(ctx: &Context<'_>, unit: u32) -> Vec<Vec<u32>> {
    let network = &ctx.snapshot.network;
    let Some(vertex) = network.vertices[unit as usize] else { return Vec::new() };
    let parts = ctx.cuts().falling_parts(vertex).into_iter();
    parts.map(|part| part.into_iter().map(|vertex| network.units[vertex as usize]).collect()).collect()
}

fn find(ctx: &Context<'_>, _: &Found) -> Vec<Draft> {
    let least = ctx.limit(ID, UNITS);
    let network = &ctx.snapshot.network;
    let working = Tally::of(ctx.cuts(), |vertex| holds_work(ctx, network.units[vertex as usize]));
    let mut drafts = Vec::new();
    for vertex in ctx.cuts().cut_vertices() {
        let unit = network.units[vertex as usize];
        // Too few for certain: the parts need not be looked at.
        if !ctx.snapshot.is_body(unit) && f64::from(working.falling(vertex)) >= least {
            drafts.extend(draft(ctx, unit, least));
        }
    }
    drafts
}

fn draft(ctx: &Context<'_>, unit: u32, least: f64) -> Option<Draft> {
    let parts = parts(ctx, unit);
    let (working, others): (Vec<u32>, Vec<u32>) =
        parts.iter().flatten().copied().partition(|&cut| holds_work(ctx, cut));
    if (working.len() as f64) < least {
        return None;
    }
    let fields = Snapshot::distinct(working.iter().flat_map(|&cut| ctx.coordination.fields_of(cut).iter().copied()));
    let n = working.len() + others.len();
    let cut_off: Vec<u32> = working.iter().chain(&others).copied().take(NAMED).collect();
    let posts = ctx.snapshot.seat(unit).node.staff().map(|staff| Fact::Number(staff.get()));
    let mut draft = Draft::about([ctx.snapshot.unit_id(unit)])
        .fact("unit", ctx.unit_fact(unit))
        .fact("n", Fact::Count(n))
        .fact("units", ctx.units_fact(cut_off));
    for part in parts.iter().take(NAMED) {
        draft = draft.evidence("parts", ctx.units_fact(part.iter().copied().take(NAMED)));
    }
    let position = ctx.rank_of_betweenness(unit);
    Some(
        draft
            .statutory(fields.iter().any(|&field| ctx.is_statutory(field)))
            .evidence("fields", ctx.fields_fact(fields))
            .evidence_if("betweenness", position.map(|(value, _)| Fact::Number(value)))
            .evidence_if("rank", position.map(|(_, rank)| Fact::Count(rank)))
            .evidence_if("posts", posts)
            .weight(working.len())
            .key(Key::Unit(unit)),
    )
}

/// Whether a unit on which so much hangs is told.
pub(super) fn is_told(ctx: &Context<'_>, fall: Fall) -> bool {
    fall.parts > 1 && f64::from(fall.falls) >= ctx.limit(ID, UNITS)
}

/// The record without which too little hangs on the unit; else the first missing tie with which it would be so.
fn hangs_on(trials: &Trials<'_, '_>, finding: &Finding) -> Option<Slot> {
    let [unit] = units_of(trials.ctx, finding)[..] else { return None };
    let vertex = trials.ctx.snapshot.network.vertices[unit as usize]?;
    let falling = Falling::around(trials.ctx.with_lines(), vertex, trials.at_work());
    let breaking = falling.without_each().filter(|&(_, fall)| !is_told(trials.ctx, fall));
    let records = breaking.filter_map(|(ends, _)| trials.only_record(ends));
    let lost = trials.departing().iter().filter(|departing| !departing.tells(finding)).map(|departing| departing.tie);
    let suspects = records.filter(|&record| !trials.departs(record)).chain(lost).collect();
    trials.first(suspects, |_| true).or_else(|| trials.first_missing(|a, b| !is_told(trials.ctx, falling.with(a, b))))
}

fn remedies(ctx: &Context<'_>, finding: &Finding) -> Vec<Remedy> {
    let [unit] = units_of(ctx, finding)[..] else { return Vec::new() };
    let parts = parts(ctx, unit);
    let cut_off = Snapshot::distinct(parts.iter().flatten().copied());
    let is_inside = |other: u32| other != unit && cut_off.binary_search(&other).is_err();
    let anchors = |part: &[u32]| anchor(ctx, part);
    // One tie at a time: from each part to the lead of its field on the other side, the largest part first.
    let mut order: Vec<&Vec<u32>> = parts.iter().filter(|part| part.iter().any(|&cut| holds_work(ctx, cut))).collect();
    order.sort_by_key(|part| (std::cmp::Reverse(part.iter().filter(|cut| holds_work(ctx, **cut)).count()), part[0]));
    let direct = |part: &Vec<u32>| -> Option<Action> {
        let from = anchors(part)?;
        let leads = ctx.coordination.fields_of(from).iter().flat_map(|&field| {
            let here = ctx.coverage.leads(field).iter().chain(ctx.coverage.deliverers(field));
            here.chain(ctx.coordination.units_in(field)).copied().collect::<Vec<u32>>()
        });
        let to = leads.into_iter().find(|&lead| is_inside(lead)).or_else(|| fallback(ctx, &is_inside))?;
        Some(tie(ctx, from, to, TieKind::Coordination))
    };
    // The fewest ties that are enough: part after part.
    let contacts: Remedy = order.iter().filter_map(|part| direct(part)).collect();
    let mut remedies: Vec<Remedy> = (1..=contacts.len()).map(|count| contacts[..count].to_vec()).take(8).collect();
    let liaison = steering_unit(ctx).filter(|&steering| is_inside(steering)).or_else(|| fallback(ctx, &is_inside));
    remedies.extend(liaison.map(|liaison| {
        let ends = order.iter().filter_map(|part| anchors(part));
        ends.map(|end| tie(ctx, end, liaison, TieKind::Coordination)).collect()
    }));
    let inside = fallback(ctx, &is_inside);
    let members: Vec<u32> = order.iter().filter_map(|part| anchors(part)).chain(inside).collect();
    remedies.push(body_of(ctx, ctx.snapshot.seat(unit).node.short_or_name(), &members));
    remedies
}

/// The unit of a part that holds most fields: bodies cannot be tied as units are.
fn anchor(ctx: &Context<'_>, part: &[u32]) -> Option<u32> {
    let units = part.iter().copied().filter(|&cut| !ctx.snapshot.is_body(cut));
    units.max_by_key(|&cut| (ctx.coordination.fields_of(cut).len(), std::cmp::Reverse(cut)))
}

/// The unit on the other side that has most ties.
fn fallback(ctx: &Context<'_>, is_inside: &dyn Fn(u32) -> bool) -> Option<u32> {
    let units = ctx.snapshot.network.units.iter().copied();
    let candidates = units.filter(|&unit| is_inside(unit) && !ctx.snapshot.is_body(unit));
    candidates.max_by_key(|&unit| (ctx.snapshot.network.neighbours(unit).count(), std::cmp::Reverse(unit)))
}

#[cfg(test)]
mod tests {
    use super::super::testing::{fact, remedies_of, tells, units};
    use crate::analysis::Fact;
    use crate::analysis::testing::map;

    /// The hub h with a, b, c hanging on it and a group of four on the other side.
    const HUB: &str = "p: f FD; q: f D; r: f D; s: f D; p -C- q; q -C- r; r -C- s; s -C- p; h -C- p; h -C- q
        h -C- a; h -C- b; h -C- c; a: g FD; b: g D; c: g M; h: g M";

    #[test]
    fn three_units_with_roles_are_cut_off() {
        tells(super::ID, HUB, &["h"]);
        tells(super::ID, &HUB.replace("c: g M", "c: g Z"), &[]);
        tells(super::ID, &(HUB.to_owned() + "; ~bottleneck/cut-vertex units=4"), &[]);
        let more = HUB.to_owned() + "; h -C- z";
        assert_eq!(fact(&more, super::ID, "n"), Fact::Count(4));
        assert_eq!(fact(&more, super::ID, "units"), units("a b c z"));
    }

    #[test]
    fn bodies_are_no_bottlenecks_and_the_line_connects() {
        let body = HUB.replace("h: g M", "%h Body").replace("h -C- p", "p -M- h").replace("h -C- q", "q -M- h");
        let body = ["a", "b", "c"]
            .iter()
            .fold(body, |text, unit| text.replace(&format!("h -C- {unit}"), &format!("{unit} -M- h")));
        tells(super::ID, &body, &[]);
        tells(super::ID, &(HUB.to_owned() + "; @o; @a Section <o; @p Section <o; o: f M"), &[]);
    }

    #[test]
    fn a_tie_a_liaison_a_body() {
        let remedies = remedies_of(&map(HUB), super::ID);
        assert_eq!(remedies[0], ["a -Coordination- p"]);
        assert_eq!(remedies.len(), 3);
    }
}
