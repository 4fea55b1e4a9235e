//! Rule 20: very many ways lead over one unit.

use std::collections::BTreeMap;

use super::context::Context;
use super::cut_vertex;
use super::deeds::{Remedy, tie, units_of};
use super::found::Found;
use super::rule::{Draft, Key, Limit, Rule, SubjectKind};
use crate::analysis::{Fact, Finding, PairState};
use crate::map::{Severity, TieKind};

pub(crate) const ID: &str = "bottleneck/broker";

/// Normalised betweenness from which on a unit stands out.
const BETWEENNESS: Limit = Limit { name: "betweenness", default: 0.25 };
/// How many times the next unit's betweenness.
const TIMES: Limit = Limit { name: "times", default: 2.0 };
/// Share of the pairs without a tie that only one unit mediates.
const SHARE: Limit = Limit { name: "share", default: 1.0 / 3.0 };
/// How many such pairs there have to be.
const PAIRS: Limit = Limit { name: "pairs", default: 9.0 };

pub(super) const RULE: Rule = Rule {
    facts: &["unit", "n"],
    evidence: &["betweenness", "rank", "pairs", "posts"],
    limits: &[BETWEENNESS, TIMES, SHARE, PAIRS],
    silenced_by: &[cut_vertex::ID],
    judgement: true,
    by_betweenness: true,
    remedies,
    ..Rule::new(ID, Severity::Warning, SubjectKind::Unit, find)
};

/// The pairs that exactly one unit mediates (bodies left out), by that unit.
fn mediated_alone(ctx: &Context<'_>) -> BTreeMap<u32, Vec<(u32, u32)>> {
    let mediated = ctx.coordination.pairs.iter().filter(|pair| pair.state == PairState::Mediated);
    let mut alone: BTreeMap<u32, Vec<(u32, u32)>> = BTreeMap::new();
    for pair in mediated {
        if let Some(unit) = only_mediator(ctx, pair.a, pair.b) {
            alone.entry(unit).or_default().push((pair.a, pair.b));
        }
    }
    alone.retain(|&unit, _| !ctx.snapshot.is_body(unit));
    alone
}

/// The mediator of a pair, if there is exactly one. Time O(smaller degree * log).
fn only_mediator(ctx: &Context<'_>, a: u32, b: u32) -> Option<u32> {
    let snapshot = ctx.snapshot;
    let degree = |unit: u32| snapshot.network.vertices[unit as usize].map_or(0, |v| snapshot.network.graph.degree(v));
    let (few, other) = if degree(a) <= degree(b) { (a, b) } else { (b, a) };
    let mediates = |&unit: &u32| {
        snapshot.network.are_tied(unit, other)
            && (snapshot.steers(unit) || (snapshot.is_body(unit) && snapshot.bodies_of(other).contains(&unit)))
    };
    let mut mediators = snapshot.network.neighbours(few).filter(mediates);
    mediators.next().filter(|_| mediators.next().is_none())
}

fn find(ctx: &Context<'_>, _: &Found) -> Vec<Draft> {
    let alone = mediated_alone(ctx);
    let open = ctx.coordination.pairs.len() - ctx.coordination.count(PairState::Direct);
    let (least, share) = (ctx.limit(ID, PAIRS), ctx.limit(ID, SHARE));
    let by_pairs =
        alone.iter().filter(|(_, pairs)| pairs.len() as f64 >= least && pairs.len() as f64 >= share * open as f64);
    let mut units: Vec<u32> = by_pairs.map(|(&unit, _)| unit).collect();
    units.extend(stands_out(ctx));
    units.sort_unstable();
    units.dedup();
    units.into_iter().map(|unit| draft(ctx, unit, alone.get(&unit).map_or(&[], |pairs| pairs))).collect()
}

/// The unit with by far the highest betweenness.
fn stands_out(ctx: &Context<'_>) -> Option<u32> {
    let ranked = ctx.ranked_by_betweenness();
    let (unit, value) = *ranked.first()?;
    let next = ranked.get(1).map_or(0.0, |&(_, value)| value);
    (value >= ctx.limit(ID, BETWEENNESS) && value >= ctx.limit(ID, TIMES) * next).then_some(unit)
}

fn draft(ctx: &Context<'_>, unit: u32, pairs: &[(u32, u32)]) -> Draft {
    let position = ctx.rank_of_betweenness(unit);
    let named = pairs.iter().map(|&(a, b)| (ctx.snapshot.unit_id(a), ctx.snapshot.unit_id(b)));
    Draft::about([ctx.snapshot.unit_id(unit)])
        .fact("unit", ctx.unit_fact(unit))
        .fact("n", Fact::Count(pairs.len()))
        .evidence_if("betweenness", position.map(|(value, _)| Fact::Number(value)))
        .evidence_if("rank", position.map(|(_, rank)| Fact::Count(rank)))
        .evidence("pairs", Fact::Pairs(named.collect()))
        .evidence_if("posts", ctx.snapshot.seat(unit).node.staff().map(|staff| Fact::Number(staff.get())))
        .weight(pairs.len())
        .key(Key::Unit(unit))
        .silenced_by(&[cut_vertex::ID], Key::Unit(unit))
}

/// Direct ties for the weightiest of the pairs that only this unit mediates.
fn remedies(ctx: &Context<'_>, finding: &Finding) -> Vec<Remedy> {
    let [unit] = units_of(ctx, finding)[..] else { return Vec::new() };
    let mut pairs = mediated_alone(ctx).remove(&unit).unwrap_or_default();
    let weight = |&(a, b): &(u32, u32)| ctx.coordination.pair(a, b).map_or(0, |pair| pair.weight);
    pairs.sort_by_key(|pair| (std::cmp::Reverse(weight(pair)), *pair));
    let ties: Remedy = pairs.iter().map(|&(a, b)| tie(ctx, a, b, TieKind::Coordination)).collect();
    [1, 2, 3, 5, 8, 13].into_iter().filter(|&count| count <= ties.len()).map(|count| ties[..count].to_vec()).collect()
}

#[cfg(test)]
mod tests {
    use super::super::testing::{remedies_of, silenced, tells};
    use crate::analysis::testing::map;

    /// Six units in one field, all tied to the steering unit s only.
    const STEERED: &str = "%s [Steering]; a: f FD; b: f D; c: f D; d: f D; e: f D; g: f D
        a -C- s; b -C- s; c -C- s; d -C- s; e -C- s; g -C- s";
    const NO_CUT: &str = "; ~bottleneck/cut-vertex level=Off";

    fn steered(text: &str) -> String {
        format!("{STEERED}{NO_CUT}; {text}")
    }

    #[test]
    fn the_only_mediator_of_many_pairs() {
        tells(super::ID, &steered(""), &["s"]);
        tells(
            super::ID,
            &steered("%k Body; a -M- k; b -M- k; c -M- k; d -M- k; e -M- k; g -M- k; ~bottleneck/broker betweenness=2"),
            &[],
        );
        tells(super::ID, &steered("~bottleneck/broker pairs=16 betweenness=2"), &[]);
    }

    #[test]
    fn by_far_the_highest_betweenness() {
        let star = "h -C- a; h -C- b; h -C- c; ~bottleneck/cut-vertex level=Off";
        tells(super::ID, star, &["h"]);
        tells(super::ID, &(star.to_owned() + "; ~bottleneck/broker betweenness=1.1"), &[]);
        tells(super::ID, "%h Body; a -M- h; b -M- h; c -M- h", &[]);
    }

    #[test]
    fn silenced_by_the_cut_vertex() {
        assert_eq!(silenced(&map(STEERED), "bottleneck/cut-vertex"), ["bottleneck/broker s"]);
    }

    #[test]
    fn ties_past_it() {
        let map = map(&steered("~bottleneck/broker pairs=14 betweenness=2"));
        assert_eq!(remedies_of(&map, super::ID)[0].len(), 2);
    }
}
