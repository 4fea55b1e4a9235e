//! The measures of single units, ties, fields and pairs, as plain values that outlive the map.

use super::coordination::{Coordination, PairState, RequiredPair};
use super::coverage::Coverage;
use super::graph::{Betweenness, Cuts};
use super::snapshot::{Held, Snapshot};
use crate::map::{Id, Scope};

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
    pub(super) fn of(snapshot: &Snapshot<'_>) -> Self {
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

/// The measures of one unit.
#[derive(Debug, Clone, PartialEq)]
pub struct UnitMeasures {
    /// The unit.
    pub id: Id,
    /// Its office (SEMANTICS section 5).
    pub office: Id,
    /// Whether it is a body (never a bottleneck).
    pub is_body: bool,
    /// Its measures in the working network; `None` where it does not belong to it.
    pub position: Option<Position>,
    /// How many fields it leads by records of its own.
    pub leads: usize,
    /// How many fields it delivers by records of its own.
    pub delivers: usize,
    /// Full-time posts where they are known.
    pub staff: Option<f64>,
    /// Units directly below it.
    pub span: usize,
}

/// Where a unit stands in the working network (MEASURES section 1).
#[derive(Debug, Clone, PartialEq)]
pub struct Position {
    /// How many units it is tied to.
    pub degree: usize,
    /// The sum of the strengths of these ties.
    pub strength: f64,
    /// Betweenness, raw.
    pub betweenness: f64,
    /// Betweenness divided by the pairs of others; `None` in a network of fewer than three.
    pub betweenness_normalized: Option<f64>,
    /// Whether its loss takes the network apart.
    pub cut_vertex: bool,
}

/// The measures of one pair with a working tie; `from < to`.
#[derive(Debug, Clone, PartialEq)]
pub struct TieMeasures {
    /// One unit.
    pub from: Id,
    /// The other.
    pub to: Id,
    /// Whether its loss takes the network apart.
    pub bridge: bool,
    /// Betweenness of the tie, raw.
    pub betweenness: f64,
}

/// Who covers one field.
#[derive(Debug, Clone, PartialEq)]
pub struct FieldMeasures {
    /// The field.
    pub id: Id,
    /// Who leads it, by itself or inherited.
    pub leads: Vec<Id>,
    /// Who delivers it, by itself or inherited.
    pub deliverers: Vec<Id>,
    /// For whom or where nobody delivers.
    pub uncovered: Vec<Scope>,
}

/// Two units that need to coordinate.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Required {
    /// One unit; `a < b`.
    pub a: Id,
    /// The other.
    pub b: Id,
    /// How strongly their fields depend on each other, summed.
    pub weight: u32,
    /// Whether they do coordinate.
    pub state: PairState,
    /// The fields because of which.
    pub fields: Vec<Id>,
}

pub(super) fn units(snapshot: &Snapshot<'_>, betweenness: &Betweenness, cuts: &Cuts) -> Vec<UnitMeasures> {
    let normalized = betweenness.vertices_normalised();
    let position = |unit: u32| {
        let vertex = snapshot.network.vertices[unit as usize]?;
        let graph = &snapshot.network.graph;
        Some(Position {
            degree: graph.degree(vertex),
            strength: graph.strength(vertex),
            betweenness: betweenness.vertices[vertex as usize],
            betweenness_normalized: normalized.as_ref().map(|all| all[vertex as usize]),
            cut_vertex: cuts.is_cut_vertex(vertex),
        })
    };
    let measures = |unit: u32| UnitMeasures {
        id: snapshot.unit_id(unit),
        office: snapshot.unit_id(snapshot.offices[unit as usize]),
        is_body: snapshot.is_body(unit),
        position: position(unit),
        leads: fields(snapshot, unit, |held| held.leads()),
        delivers: fields(snapshot, unit, |held| held.delivers()),
        staff: snapshot.seat(unit).node.staff().map(crate::map::Posts::get),
        span: snapshot.line.children(unit).len(),
    };
    snapshot.unit_numbers().map(measures).collect()
}

/// In how many fields a unit has a record that `holds`.
fn fields(snapshot: &Snapshot<'_>, unit: u32, holds: fn(&Held<'_>) -> bool) -> usize {
    Snapshot::distinct(snapshot.held_by(unit).filter(|held| holds(held)).map(|held| held.field)).len()
}

pub(super) fn ties(snapshot: &Snapshot<'_>, betweenness: &Betweenness, cuts: &Cuts) -> Vec<TieMeasures> {
    let id = |vertex: u32| snapshot.unit_id(snapshot.network.units[vertex as usize]);
    let edges = (0..).zip(snapshot.network.graph.edges());
    edges
        .map(|(number, edge): (u32, _)| TieMeasures {
            from: id(edge.from),
            to: id(edge.to),
            bridge: cuts.is_bridge(number),
            betweenness: betweenness.edges[number as usize],
        })
        .collect()
}

pub(super) fn field_measures(snapshot: &Snapshot<'_>, coverage: &Coverage) -> Vec<FieldMeasures> {
    snapshot
        .field_numbers()
        .map(|field| FieldMeasures {
            id: snapshot.field_id(field),
            leads: snapshot.unit_ids(coverage.leads(field).iter().copied()),
            deliverers: snapshot.unit_ids(coverage.deliverers(field).iter().copied()),
            uncovered: coverage.field(field).delivery.gap.clone(),
        })
        .collect()
}

/// The pairs that an analysis keeps, without borrowing the map.
#[derive(Debug, Clone)]
pub struct RequiredPairs {
    units: Vec<Id>,
    fields: Vec<Id>,
    coordination: Coordination,
}

impl RequiredPairs {
    pub(super) fn new(snapshot: &Snapshot<'_>, coordination: Coordination) -> Self {
        Self {
            units: snapshot.unit_ids(snapshot.unit_numbers()),
            fields: snapshot.field_ids(snapshot.field_numbers()),
            coordination,
        }
    }

    /// How many pairs are required.
    pub fn len(&self) -> usize {
        self.coordination.pairs.len()
    }

    /// Whether none is.
    pub fn is_empty(&self) -> bool {
        self.coordination.pairs.is_empty()
    }

    /// How many are in a state.
    pub fn count(&self, state: PairState) -> usize {
        self.coordination.count(state)
    }

    /// All pairs by (a, b), with their fields. Worked out as one asks for them.
    pub fn iter(&self) -> impl Iterator<Item = Required> + '_ {
        self.coordination.pairs.iter().map(|pair| self.told(pair))
    }

    /// The pairs of one unit by (a, b), with their fields. Time O(pairs) and that of the fields of its own pairs.
    pub fn of(&self, unit: &Id) -> impl Iterator<Item = Required> + '_ {
        let number = self.units.binary_search(unit).ok().map(|at| at as u32);
        let pairs = self.coordination.pairs.iter();
        pairs.filter(move |pair| number == Some(pair.a) || number == Some(pair.b)).map(|pair| self.told(pair))
    }

    fn told(&self, pair: &RequiredPair) -> Required {
        let fields = self.coordination.fields(pair.a, pair.b);
        Required {
            a: self.units[pair.a as usize].clone(),
            b: self.units[pair.b as usize].clone(),
            weight: pair.weight,
            state: pair.state,
            fields: fields.into_iter().map(|field| self.fields[field as usize].clone()).collect(),
        }
    }

    /// The state of a pair in either order, if it is required. Time O(log units + log pairs).
    pub fn state(&self, a: &Id, b: &Id) -> Option<PairState> {
        let number = |id: &Id| self.units.binary_search(id).ok().map(|at| at as u32);
        self.coordination.pair(number(a)?, number(b)?).map(|pair| pair.state)
    }
}
