//! Who is tied to whom in the sense of the coordination rules, as it is or with one tie record thought away.

use std::borrow::Cow;

use super::{Snapshot, TieSeat};
use crate::map::TieKind;

/// The ties of a snapshot, perhaps without one of them: what hangs on one tie is seen without a second snapshot.
#[derive(Debug, Clone, Copy)]
pub struct Links<'s, 'a> {
    snapshot: &'s Snapshot<'a>,
    lost: Option<Lost>,
}

/// What goes with one record.
#[derive(Debug, Clone, Copy)]
struct Lost {
    /// The record's place among the ties.
    place: u32,
    /// The two units that have no working tie any more.
    edge: Option<(u32, u32)>,
    /// The member and the body it leaves.
    seat: Option<(u32, u32)>,
}

impl<'s, 'a> Links<'s, 'a> {
    /// All ties.
    pub fn all(snapshot: &'s Snapshot<'a>) -> Self {
        Self { snapshot, lost: None }
    }

    /// All but one record, by its place among the ties. Time O(ties of one end).
    pub fn without(snapshot: &'s Snapshot<'a>, place: u32) -> Self {
        let tie = &snapshot.ties[place as usize];
        let is_only = snapshot.working_ties_between(tie.from, tie.to).all(|other| other == place);
        let edge = (tie.tie.kind.is_working() && is_only).then_some((tie.from, tie.to));
        let seat = (tie.tie.kind == TieKind::Member).then_some((tie.from, tie.to));
        Self { snapshot, lost: Some(Lost { place, edge, seat }) }
    }

    /// The units tied to a unit by work, in rising order.
    pub fn neighbours(self, unit: u32) -> impl Iterator<Item = u32> + 's {
        let lost = self.lost.and_then(|lost| lost.edge);
        let is_lost = move |other: u32| lost.is_some_and(|(a, b)| (a, b) == (unit, other) || (b, a) == (unit, other));
        self.snapshot.network.neighbours(unit).filter(move |&other| !is_lost(other))
    }

    /// The ties between exactly two units, of every kind.
    pub fn between(self, a: u32, b: u32) -> impl Iterator<Item = &'s TieSeat<'a>> {
        let lost = self.lost.map(|lost| lost.place);
        let kept = self.snapshot.places_between(a, b).filter(move |place| Some(*place) != lost);
        kept.map(move |place| &self.snapshot.ties[place as usize])
    }

    /// Whether neither a unit nor anything below it has a working tie.
    pub fn is_alone(self, unit: u32) -> bool {
        self.snapshot.line.tree(unit).iter().all(|&below| self.neighbours(below).next().is_none())
    }

    /// Whether two units work together: by the line, by ties or by mediation of their branches.
    pub fn work_together(self, a: u32, b: u32) -> bool {
        self.are_branch_tied(a, b) || self.are_branch_mediated(a, b)
    }

    /// Whether two units work together by the line, or by a tie between their branches.
    ///
    /// Time O(units and ties of the smaller branch).
    pub fn are_branch_tied(self, a: u32, b: u32) -> bool {
        self.snapshot.are_of_one_branch(a, b) || self.tie_of_branches(a, b).is_some()
    }

    /// Two units with a working tie, one of each branch: the first found.
    pub fn tie_of_branches(self, a: u32, b: u32) -> Option<(u32, u32)> {
        let line = &self.snapshot.line;
        let (few, other) = if line.tree(a).len() <= line.tree(b).len() { (a, b) } else { (b, a) };
        self.snapshot.branch(few).find_map(|member| {
            let met = self.neighbours(member).find(|&neighbour| self.snapshot.is_in_branch(neighbour, other))?;
            Some((member, met))
        })
    }

    /// Whether the branches of two units share a body or a neighbour that steers.
    pub fn are_branch_mediated(self, a: u32, b: u32) -> bool {
        self.mediator(a, b).is_some()
    }

    /// The first body or steering neighbour that the branches of two units share.
    pub fn mediator(self, a: u32, b: u32) -> Option<u32> {
        let (a, b) = (self.mediators(a), self.mediators(b));
        let (few, many) = if a.len() <= b.len() { (a, b) } else { (b, a) };
        few.iter().copied().find(|mediator| many.binary_search(mediator).is_ok())
    }

    fn mediators(self, unit: u32) -> Cow<'s, [u32]> {
        match self.lost {
            None => Cow::Borrowed(self.snapshot.mediators(unit)),
            Some(lost) => {
                let tie = &self.snapshot.ties[lost.place as usize];
                let is_touched = [tie.from, tie.to].iter().any(|&end| self.snapshot.is_in_branch(end, unit));
                if is_touched {
                    Cow::Owned(self.mediators_of_branch(unit))
                } else {
                    Cow::Borrowed(self.snapshot.mediators(unit))
                }
            }
        }
    }

    /// The bodies and steering neighbours of a branch, in rising order.
    pub(super) fn mediators_of_branch(self, unit: u32) -> Vec<u32> {
        let lost = self.lost.and_then(|lost| lost.seat);
        Snapshot::distinct(self.snapshot.branch(unit).flat_map(|member| {
            let bodies = self.snapshot.bodies_of(member).iter().copied();
            let steering = self.neighbours(member).filter(|&neighbour| self.snapshot.steers(neighbour));
            bodies.filter(move |&body| lost != Some((member, body))).chain(steering)
        }))
    }

    /// The records of which each may be the only one that lets two units work together: where there is such a record, it
    /// is among them. They are those of the first tie between the branches, else those at the first mediator.
    pub fn suspects(self, a: u32, b: u32) -> Vec<u32> {
        let snapshot = self.snapshot;
        if snapshot.are_of_one_branch(a, b) {
            return Vec::new();
        }
        if let Some((one, other)) = self.tie_of_branches(a, b) {
            return snapshot.working_ties_between(one, other).collect();
        }
        let Some(mediator) = self.mediator(a, b) else { return Vec::new() };
        let is_of_branches = |unit: u32| snapshot.is_in_branch(unit, a) || snapshot.is_in_branch(unit, b);
        let at_mediator = snapshot.places_of(mediator).iter().copied();
        at_mediator
            .filter(|&place| {
                let tie = &snapshot.ties[place as usize];
                is_of_branches(if tie.from == mediator { tie.to } else { tie.from })
            })
            .collect()
    }

    /// The records of which each may be the only working tie of a unit and all below it.
    pub fn suspects_of(self, unit: u32) -> Vec<u32> {
        let tree = self.snapshot.line.tree(unit).iter();
        let first = tree.copied().find_map(|below| Some((below, self.neighbours(below).next()?)));
        first.map_or_else(Vec::new, |(one, other)| self.snapshot.working_ties_between(one, other).collect())
    }
}
