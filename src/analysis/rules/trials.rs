//! What would be told without one tie: asked of a rule for one of its findings, without running all rules again.

use std::cell::OnceCell;
use std::collections::BTreeSet;

use super::context::Context;
use super::found::Found;
use super::{cut_vertex, isolated, run};
use crate::analysis::{Finding, Links, PairState, Snapshot};
use crate::map::{Certainty, Id, RuleLevel, Slot, Tie, TieKind, Unwatched};

/// The findings as they are, and what they rest on.
pub(crate) struct Trials<'c, 'a> {
    pub(crate) ctx: &'c Context<'a>,
    pub(crate) found: &'c Found,
    departing: OnceCell<Vec<Departing>>,
    at_work: OnceCell<Vec<u32>>,
}

/// A tie with which a department leaves the working network, and what rules 19 and 21 tell without it.
pub(super) struct Departing {
    pub(super) tie: u32,
    told: BTreeSet<Key>,
}

/// The rule and the subjects of a finding.
type Key = (&'static str, BTreeSet<Id>);

impl Departing {
    /// Whether a finding is told without the tie.
    pub(super) fn tells(&self, finding: &Finding) -> bool {
        self.told.contains(&(finding.rule, finding.subjects.iter().cloned().collect()))
    }
}

impl<'c, 'a> Trials<'c, 'a> {
    pub(crate) fn new(ctx: &'c Context<'a>, found: &'c Found) -> Self {
        Self { ctx, found, departing: OnceCell::new(), at_work: OnceCell::new() }
    }

    /// The tie without which the finding would be gone or told as another one, if there is one (SEMANTICS section 9);
    /// an assumed one before others.
    pub(crate) fn hangs_on(&self, finding: &Finding) -> Option<Slot> {
        super::rule(finding.rule).and_then(|rule| (rule.hangs_on)(self, finding))
    }

    /// Of the ties that `breaks` accepts the first, assumed ones before others.
    pub(super) fn first(&self, mut suspects: Vec<u32>, breaks: impl Fn(u32) -> bool) -> Option<Slot> {
        suspects.sort_unstable_by_key(|&place| (self.is_certain(place), place));
        suspects.dedup();
        suspects.into_iter().find(|&place| breaks(place)).map(|place| self.slot(place))
    }

    /// The same where each is tried as a tie that is not there.
    pub(super) fn first_without(&self, suspects: Vec<u32>, is_gone: impl Fn(Links<'a, 'a>) -> bool) -> Option<Slot> {
        self.first(suspects, |place| is_gone(Links::without(self.ctx.snapshot, place)))
    }

    /// Whether a tie is more than assumed.
    pub(super) fn is_certain(&self, place: u32) -> bool {
        self.ctx.snapshot.ties[place as usize].tie.certainty != Certainty::Assumed
    }

    /// The record of a tie.
    pub(super) fn slot(&self, place: u32) -> Slot {
        self.ctx.snapshot.ties[place as usize].tie.slot()
    }

    /// Whether findings of a rule about these subjects silence others: the rule is asked for, and they are not accepted.
    pub(super) fn silences<'i>(&self, rule: &str, subjects: impl IntoIterator<Item = &'i Id>) -> bool {
        self.ctx.level(rule) != Some(RuleLevel::Off) && !self.found.accepts(rule, subjects)
    }

    /// Whether a unit would be told as isolated.
    pub(super) fn is_told_alone(&self, links: Links<'_, '_>, unit: u32) -> bool {
        let works = |unit: u32| self.ctx.snapshot.held_by(unit).any(|held| held.leads() || held.delivers());
        works(unit) && links.is_alone(unit) && self.silences(isolated::ID, [self.ctx.snapshot.seat(unit).id])
    }

    /// The ties with which a department leaves the working network (it has children and neither role nor another tie):
    /// the lines to its children go too. For these rules 19 and 21 are run again, once for all findings.
    pub(super) fn departing(&self) -> &[Departing] {
        self.departing.get_or_init(|| {
            let snapshot = self.ctx.snapshot;
            let leaves = |unit: u32| {
                let has_lines = snapshot.network.vertices[unit as usize]
                    .is_some_and(|vertex| self.ctx.with_lines().degree(vertex) > usize::from(self.has_edge(unit)));
                let seat = snapshot.seat(unit);
                let is_empty = snapshot.held_by(unit).next().is_none() && !snapshot.line.children(unit).is_empty();
                seat.is_department() && is_empty && has_lines && snapshot.places_of(unit).len() == 1
            };
            let units = snapshot.unit_numbers().filter(|&unit| leaves(unit));
            let ties: BTreeSet<u32> = units.filter_map(|unit| snapshot.places_of(unit).first().copied()).collect();
            ties.into_iter().map(|tie| Departing { tie, told: self.cuts_without(tie) }).collect()
        })
    }

    /// Whether a department leaves the working network with a tie.
    pub(super) fn departs(&self, place: u32) -> bool {
        self.departing().binary_search_by_key(&place, |departing| departing.tie).is_ok()
    }

    /// For each vertex of the working network 1 where the unit leads, delivers or contributes, else 0.
    pub(super) fn at_work(&self) -> &[u32] {
        self.at_work.get_or_init(|| {
            let units = self.ctx.snapshot.network.units.iter();
            units.map(|&unit| u32::from(cut_vertex::holds_work(self.ctx, unit))).collect()
        })
    }

    /// The only record that makes an edge of the network with lines, by the vertices; none where there are more, or a line.
    pub(super) fn only_record(&self, (a, b): (u32, u32)) -> Option<u32> {
        let snapshot = self.ctx.snapshot;
        let unit = |vertex: u32| snapshot.network.units[vertex as usize];
        let (a, b) = (unit(a), unit(b));
        let is_line = snapshot.line.parent(a) == Some(b) || snapshot.line.parent(b) == Some(a);
        let is_line = is_line && snapshot.offices[a as usize] == snapshot.offices[b as usize];
        let mut records = snapshot.working_ties_between(a, b);
        let first = records.next()?;
        (!is_line && records.next().is_none()).then_some(first)
    }

    /// The first pair that needs to coordinate and does not, for whose vertices `helps` holds, as the tie it lacks.
    pub(super) fn first_missing(&self, helps: impl Fn(u32, u32) -> bool) -> Option<Slot> {
        let snapshot = self.ctx.snapshot;
        let missing = self.ctx.coordination.pairs.iter().filter(|pair| pair.state == PairState::Missing);
        let vertex = |unit: u32| snapshot.network.vertices[unit as usize];
        let mut helping = missing.filter(|pair| vertex(pair.a).zip(vertex(pair.b)).is_some_and(|(a, b)| helps(a, b)));
        let pair = helping.next()?;
        Some(Tie::new(snapshot.unit_id(pair.a), snapshot.unit_id(pair.b), TieKind::Coordination).slot())
    }

    fn has_edge(&self, unit: u32) -> bool {
        self.ctx.snapshot.network.neighbours(unit).next().is_some()
    }

    /// What rules 19 and 21 tell without a tie.
    fn cuts_without(&self, tie: u32) -> BTreeSet<Key> {
        let lost = self.slot(tie);
        let snapshot = Snapshot::with_ties(self.ctx.snapshot.map, self.ctx.snapshot.day, |tie| tie.slot() != lost);
        // who leads and delivers does not depend on ties
        let context = Context::new(&snapshot, self.ctx.coverage, self.ctx.coordination, None).trial();
        let wanted = |id: &str| [cut_vertex::ID, super::bridge::ID].contains(&id);
        let found = run::run_only(&context, wanted, &Unwatched).unwrap_or_else(|| Found::new(snapshot.map));
        found.shown()
    }
}
