//! The units and working ties of the day, by id: what all lists of measures refer to.

use crate::analysis::snapshot::{Held, Snapshot};
use crate::map::{Id, Posts};

/// How much there is on the day.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct Counts {
    /// Departments.
    pub departments: usize,
    /// Actors, bodies too.
    pub actors: usize,
    /// Fields.
    pub fields: usize,
    /// Responsibilities.
    pub responsibilities: usize,
    /// Ties of every kind.
    pub ties: usize,
}

impl Counts {
    pub(in crate::analysis) fn of(snapshot: &Snapshot<'_>) -> Self {
        let departments = snapshot.units.iter().filter(|seat| seat.is_department()).count();
        Self {
            departments,
            actors: snapshot.units.len() - departments,
            fields: snapshot.fields.len(),
            responsibilities: snapshot.held.len(),
            ties: snapshot.ties.len(),
        }
    }
}

/// A unit with what needs no working out.
#[derive(Debug, Clone, PartialEq)]
pub struct UnitFacts {
    /// The unit.
    pub id: Id,
    /// Its office (SEMANTICS section 5).
    pub office: Id,
    /// Its place in the working network; `None` where it does not belong to it.
    pub vertex: Option<u32>,
    /// Whether it is a body (never a bottleneck).
    pub is_body: bool,
    /// How many fields it leads by records of its own.
    pub leads: u32,
    /// How many fields it delivers by records of its own.
    pub delivers: u32,
    /// Full-time posts where they are known.
    pub staff: Option<f64>,
    /// Units directly below it.
    pub span: u32,
}

/// Two units with a working tie; `from < to`.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct TieEnds {
    /// One unit.
    pub from: Id,
    /// The other.
    pub to: Id,
}

/// All units. Time O(units + responsibilities).
pub(super) fn units(snapshot: &Snapshot<'_>) -> Vec<UnitFacts> {
    let facts = |unit: u32| UnitFacts {
        id: snapshot.unit_id(unit),
        office: snapshot.unit_id(snapshot.offices[unit as usize]),
        vertex: snapshot.network.vertices[unit as usize],
        is_body: snapshot.is_body(unit),
        leads: fields(snapshot, unit, |held| held.leads()),
        delivers: fields(snapshot, unit, |held| held.delivers()),
        staff: snapshot.seat(unit).node.staff().map(Posts::get),
        span: snapshot.line.children(unit).len() as u32,
    };
    snapshot.unit_numbers().map(facts).collect()
}

/// All pairs with a working tie, in the order of the graph's edges.
pub(super) fn ties(snapshot: &Snapshot<'_>) -> Vec<TieEnds> {
    let id = |vertex: u32| snapshot.unit_id(snapshot.network.units[vertex as usize]);
    let edges = snapshot.network.graph.edges().iter();
    edges.map(|edge| TieEnds { from: id(edge.from), to: id(edge.to) }).collect()
}

/// In how many fields a unit has a record that `holds`.
fn fields(snapshot: &Snapshot<'_>, unit: u32, holds: fn(&Held<'_>) -> bool) -> u32 {
    Snapshot::distinct(snapshot.held_by(unit).filter(|held| holds(held)).map(|held| held.field)).len() as u32
}
