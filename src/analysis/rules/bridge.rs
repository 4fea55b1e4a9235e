//! Rule 21: a tie whose loss takes the network apart.

use super::context::Context;
use super::cut_vertex::{self, holds_work};
use super::deeds::{Remedy, tie, units_of};
use super::found::Found;
use super::rule::{Draft, Key, Limit, Rule, SubjectKind};
use super::trials::Trials;
use crate::analysis::Finding;
use crate::analysis::graph::{Fall, Falling, Tally};
use crate::map::{Severity, Slot, TieKind};

pub(crate) const ID: &str = "bottleneck/bridge";

/// How many units with responsibilities there have to be on each side.
const UNITS: Limit = Limit { name: "units", default: 3.0 };
/// How many units the facts name at most.
const NAMED: usize = 50;

pub(super) const RULE: Rule = Rule {
    facts: &["group_a", "group_b", "a", "b"],
    evidence: &["side-a", "side-b"],
    limits: &[UNITS],
    silenced_by: &[cut_vertex::ID],
    remedies,
    hangs_on,
    ..Rule::new(ID, Severity::Note, SubjectKind::Tie, find)
};

/// The two sides of a bridge as units, the side of the first end first.
fn sides(ctx: &Context<'_>, edge: u32) -> Option<[Vec<u32>; 2]> {
    let unit = |vertex: u32| ctx.snapshot.network.units[vertex as usize];
    let sides = ctx.cuts().sides(ctx.with_lines(), edge)?;
    Some(sides.map(|side| side.into_iter().map(unit).collect()))
}

fn find(ctx: &Context<'_>, _: &Found) -> Vec<Draft> {
    let least = ctx.limit(ID, UNITS);
    let network = &ctx.snapshot.network;
    let working = Tally::of(ctx.cuts(), |vertex| holds_work(ctx, network.units[vertex as usize]));
    let mut drafts = Vec::new();
    for edge in ctx.cuts().bridges() {
        let ends = ctx.with_lines().edges()[edge as usize];
        let (a, b) = (network.units[ends.from as usize], network.units[ends.to as usize]);
        // A bridge that is only a line is no tie; too few on one side are no group.
        let fewest = working.sides(ctx.with_lines(), edge).into_iter().flatten().min().unwrap_or(0);
        if network.are_tied(a, b) && f64::from(fewest) >= least {
            drafts.extend(draft(ctx, edge, (a, b), least));
        }
    }
    drafts
}

fn draft(ctx: &Context<'_>, edge: u32, (a, b): (u32, u32), least: f64) -> Option<Draft> {
    let sides = sides(ctx, edge)?;
    let working =
        sides.each_ref().map(|side| side.iter().copied().filter(|&unit| holds_work(ctx, unit)).collect::<Vec<u32>>());
    let fewest = working.iter().map(Vec::len).min()?;
    if (fewest as f64) < least {
        return None;
    }
    let named = |units: &[u32]| ctx.units_fact(units.iter().copied().take(NAMED));
    Some(
        Draft::about([ctx.snapshot.unit_id(a), ctx.snapshot.unit_id(b)])
            .fact("group_a", named(&working[0]))
            .fact("group_b", named(&working[1]))
            .fact("a", ctx.unit_fact(a))
            .fact("b", ctx.unit_fact(b))
            .evidence("side-a", named(&sides[0]))
            .evidence("side-b", named(&sides[1]))
            .weight(fewest)
            .key(Key::pair(a, b))
            .silenced_by(&[cut_vertex::ID], Key::Unit(a))
            .silenced_by(&[cut_vertex::ID], Key::Unit(b)),
    )
}

/// What hangs on the two ends of a bridge.
struct Ends<'t, 'a> {
    trials: &'t Trials<'t, 'a>,
    a: (u32, Falling<'t>),
    b: (u32, Falling<'t>),
    /// Whether each end, told as the only bridge, silences this finding.
    silencing: (bool, bool),
    /// The weight of each side.
    sides: (u32, u32),
}

impl<'t, 'a> Ends<'t, 'a> {
    fn of(trials: &'t Trials<'t, 'a>, a: u32, b: u32) -> Option<Self> {
        let (ctx, weights) = (trials.ctx, trials.at_work());
        let vertex = |unit: u32| ctx.snapshot.network.vertices[unit as usize];
        let (from, to) = (vertex(a)?, vertex(b)?);
        let silences =
            |unit: u32| !ctx.snapshot.is_body(unit) && trials.silences(cut_vertex::ID, [ctx.snapshot.seat(unit).id]);
        let sides = ctx.cuts().sides(ctx.with_lines(), ctx.with_lines().edge_between(from, to)?)?;
        let [side_a, side_b] = sides.map(|side| side.iter().map(|&vertex| weights[vertex as usize]).sum());
        let around = |vertex: u32| (vertex, Falling::around(ctx.with_lines(), vertex, weights));
        let silencing = (silences(a), silences(b));
        Some(Self { trials, a: around(from), b: around(to), silencing, sides: (side_a, side_b) })
    }

    fn is_silenced(&self, (a, b): (Fall, Fall)) -> bool {
        let told = |fall| cut_vertex::is_told(self.trials.ctx, fall);
        (self.silencing.0 && told(a)) || (self.silencing.1 && told(b))
    }

    /// Each edge without which the bridge would not be told.
    fn breaking(&self) -> Vec<(u32, u32)> {
        let least = self.trials.ctx.limit(ID, UNITS);
        let own = (self.a.0.min(self.b.0), self.a.0.max(self.b.0));
        let (now_a, now_b) = (self.a.1.now(), self.b.1.now());
        let mut changed: std::collections::BTreeMap<(u32, u32), (Fall, Fall)> =
            self.a.1.without_each().map(|(edge, fall)| (edge, (fall, now_b))).collect();
        for (edge, fall) in self.b.1.without_each() {
            changed.entry(edge).or_insert((now_a, fall)).1 = fall;
        }
        let is_broken = |&(edge, falls): &((u32, u32), (Fall, Fall))| {
            // what falls off the whole falls off the side on which the edge is
            let lost = (now_a.total - falls.0.total).max(now_b.total - falls.1.total);
            let is_beyond_b = edge.0 != self.a.0 && edge.1 != self.a.0 && self.a.1.hang_together(edge.0, self.b.0);
            let side = if is_beyond_b { self.sides.1 } else { self.sides.0 };
            edge == own || f64::from(side - lost) < least || self.is_silenced(falls)
        };
        changed.into_iter().filter(is_broken).map(|(edge, _)| edge).collect()
    }

    /// Whether a tie would be a second way, or make one of the ends the only bridge.
    fn is_broken_with(&self, x: u32, y: u32) -> bool {
        // seen from a, the side of b is the part in which b is
        let is_beyond = |vertex: u32| vertex != self.a.0 && self.a.1.hang_together(vertex, self.b.0);
        let is_here =
            |vertex: u32| vertex == self.a.0 || (vertex != self.b.0 && self.b.1.hang_together(vertex, self.a.0));
        (is_beyond(x) && is_here(y))
            || (is_here(x) && is_beyond(y))
            || self.is_silenced((self.a.1.with(x, y), self.b.1.with(x, y)))
    }
}

/// The record itself where it is the only one; another one or a missing tie that changes what hangs on the ends.
fn hangs_on(trials: &Trials<'_, '_>, finding: &Finding) -> Option<Slot> {
    let [a, b] = units_of(trials.ctx, finding)[..] else { return None };
    let ends = Ends::of(trials, a, b)?;
    let own: Vec<u32> = trials.ctx.snapshot.working_ties_between(a, b).collect();
    let own = if let [record] = own[..] { Some(record) } else { None };
    let records = ends.breaking().into_iter().filter_map(|ends| trials.only_record(ends));
    let lost = trials.departing().iter().filter(|departing| !departing.tells(finding)).map(|departing| departing.tie);
    let suspects = records.filter(|&record| !trials.departs(record)).chain(lost).chain(own).collect();
    trials.first(suspects, |_| true).or_else(|| trials.first_missing(|x, y| ends.is_broken_with(x, y)))
}

/// A second tie, between units with most fields on both sides: leads first.
fn remedies(ctx: &Context<'_>, finding: &Finding) -> Vec<Remedy> {
    let [a, b] = units_of(ctx, finding)[..] else { return Vec::new() };
    let vertices = &ctx.snapshot.network.vertices;
    let (Some(from), Some(to)) = (vertices[a as usize], vertices[b as usize]) else { return Vec::new() };
    let Some([side_a, side_b]) = ctx.with_lines().edge_between(from, to).and_then(|edge| sides(ctx, edge)) else {
        return Vec::new();
    };
    let best = |side: &[u32], not: u32| {
        let units = side.iter().copied().filter(|&unit| unit != not && !ctx.snapshot.is_body(unit));
        let rank = |unit: u32| (super::deeds::leads(ctx, unit), ctx.coordination.fields_of(unit).len());
        units.max_by_key(|&unit| (rank(unit), std::cmp::Reverse(unit)))
    };
    let (Some(one), Some(other)) = (best(&side_a, a), best(&side_b, b)) else { return Vec::new() };
    vec![vec![tie(ctx, one, other, TieKind::Coordination)], vec![tie(ctx, one, other, TieKind::Agreement)]]
}

#[cfg(test)]
mod tests {
    use super::super::testing::{remedies_of, silenced, tells};
    use crate::analysis::testing::map;

    const TWO: &str = "a: f F; b: f D; c: f D; d: f D; a -C- b; b -C- c; c -C- a; a -C- d; d -C- b
        x: g F; y: g D; z: g D; w: g D; x -C- y; y -C- z; z -C- x; x -C- w; w -C- y; c -E- z";

    #[test]
    fn one_tie_between_two_groups() {
        tells(super::ID, &(TWO.to_owned() + "; ~bottleneck/cut-vertex level=Off"), &["c z"]);
        tells(super::ID, &(TWO.to_owned() + "; a -E- x; ~bottleneck/cut-vertex level=Off"), &[]);
        let small = TWO.replace("w: g D", "w: g Z").replace("y: g D", "y: g Z");
        tells(super::ID, &(small + "; ~bottleneck/cut-vertex level=Off"), &[]);
    }

    #[test]
    fn silenced_by_its_ends_as_cut_vertices() {
        assert_eq!(silenced(&map(TWO), "bottleneck/cut-vertex"), ["bottleneck/bridge c z"]);
    }

    #[test]
    fn a_second_tie() {
        let map = map(&(TWO.to_owned() + "; ~bottleneck/cut-vertex level=Off"));
        assert_eq!(remedies_of(&map, super::ID), [["a -Coordination- x"], ["a -Agreement- x"]]);
    }
}
