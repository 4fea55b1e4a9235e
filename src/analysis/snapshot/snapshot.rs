//! The snapshot itself and how it is made.

use std::collections::HashMap;
use std::sync::OnceLock;

use super::{Forest, Held, Network, Rows, Span, line};
use crate::map::{Day, Field, Id, Map, Node, Tie};

/// A unit that is there on the day.
#[derive(Debug, Clone, Copy)]
pub struct UnitSeat<'a> {
    /// Its id.
    pub id: &'a Id,
    /// The record.
    pub node: &'a Node,
}

/// A field that is there on the day.
#[derive(Debug, Clone, Copy)]
pub struct FieldSeat<'a> {
    /// Its id.
    pub id: &'a Id,
    /// The record.
    pub field: &'a Field,
}

/// A tie that is there on the day.
#[derive(Debug, Clone, Copy)]
pub struct TieSeat<'a> {
    /// The giving end.
    pub from: u32,
    /// The other end.
    pub to: u32,
    /// The record.
    pub tie: &'a Tie,
}

/// The map on one day, over dense indices: units and fields are numbered in the order of their ids.
///
/// Records that are not active (SEMANTICS section 3) are left out; what stands below an ended unit (field) stands
/// below the nearest one above that is still there. Space O(units + fields + responsibilities + ties).
#[derive(Debug)]
pub struct Snapshot<'a> {
    /// The map.
    pub map: &'a Map,
    /// The day.
    pub day: Day,
    /// The units, by id.
    pub units: Vec<UnitSeat<'a>>,
    /// Who stands above whom.
    pub line: Forest,
    /// The office of each unit (SEMANTICS section 5).
    pub offices: Vec<u32>,
    /// The fields, by id.
    pub fields: Vec<FieldSeat<'a>>,
    /// Which field is part of which.
    pub headings: Forest,
    /// Active responsibilities by (unit, field, scope).
    pub held: Vec<Held<'a>>,
    /// Active ties by (from, to, kind).
    pub ties: Vec<TieSeat<'a>>,
    /// The working network.
    pub network: Network,
    pub(super) unit_numbers: HashMap<&'a Id, u32>,
    pub(super) field_numbers: HashMap<&'a Id, u32>,
    pub(super) held_by_unit: Rows,
    pub(super) held_by_field: Rows,
    pub(super) ties_by_unit: Rows,
    pub(super) bodies_of: Rows,
    pub(super) members_of: Rows,
    pub(super) mediators: Vec<OnceLock<Vec<u32>>>,
}

impl<'a> Snapshot<'a> {
    /// Takes the snapshot of a map on a day. Time O(n log n + responsibilities + ties).
    pub fn new(map: &'a Map, day: Day) -> Self {
        Self::with_ties(map, day, |_| true)
    }

    /// The snapshot with only some of the ties, to see what hangs on the others.
    pub fn with_ties(map: &'a Map, day: Day, keep: impl Fn(&Tie) -> bool) -> Self {
        let active = |(_, node): &(&Id, &Node)| Span::of_node(node).contains(day);
        let (mut units, mut fields) = (Vec::new(), Vec::new());
        for (id, node) in map.nodes().filter(active) {
            match node {
                Node::Field(field) => fields.push(FieldSeat { id, field }),
                _ => units.push(UnitSeat { id, node }),
            }
        }
        let unit_numbers: HashMap<&Id, u32> = (0..).zip(&units).map(|(number, seat)| (seat.id, number)).collect();
        let field_numbers: HashMap<&Id, u32> = (0..).zip(&fields).map(|(number, seat)| (seat.id, number)).collect();
        let line = Forest::new(line::parents(map, units.iter().map(|seat| seat.id), &unit_numbers));
        let headings = Forest::new(line::parents(map, fields.iter().map(|seat| seat.id), &field_numbers));
        let held = held(map, day, (&unit_numbers, &field_numbers));
        let ties = ties(map, day, &unit_numbers, keep);
        let offices = line::offices(&units, &line);
        let network = Network::new(&units, &line, &held, &ties);
        let n = units.len();
        let number = |items: usize| 0..items as u32;
        let membership = |tie: &&TieSeat<'_>| tie.tie.kind == crate::map::TieKind::Member;
        Self {
            map,
            day,
            held_by_unit: Rows::new(n, number(held.len()).map(|at| (held[at as usize].unit, at))),
            held_by_field: Rows::new(fields.len(), number(held.len()).map(|at| (held[at as usize].field, at))),
            ties_by_unit: Rows::new(
                n,
                number(ties.len()).flat_map(|at| [(ties[at as usize].from, at), (ties[at as usize].to, at)]),
            ),
            bodies_of: Rows::new(n, ties.iter().filter(membership).map(|tie| (tie.from, tie.to))),
            members_of: Rows::new(n, ties.iter().filter(membership).map(|tie| (tie.to, tie.from))),
            mediators: vec![OnceLock::new(); n],
            units,
            line,
            offices,
            fields,
            headings,
            held,
            ties,
            network,
            unit_numbers,
            field_numbers,
        }
    }
}

type Numbers<'a> = HashMap<&'a Id, u32>;

fn held<'a>(map: &'a Map, day: Day, (units, fields): (&Numbers<'a>, &Numbers<'a>)) -> Vec<Held<'a>> {
    map.responsibilities()
        .filter_map(|record| {
            let (&unit, &field) = (units.get(&record.unit)?, fields.get(&record.field)?);
            let node = map.node(&record.unit)?;
            let span = Span::of_responsibility(map, record).and(Span::of_node(node));
            span.contains(day).then_some(Held { unit, field, record, span, by_body: node.is_body() })
        })
        .collect()
}

fn ties<'a>(map: &'a Map, day: Day, units: &Numbers<'a>, keep: impl Fn(&Tie) -> bool) -> Vec<TieSeat<'a>> {
    map.ties()
        .filter(|tie| keep(tie))
        .filter(|tie| Span { since: tie.since, until: tie.until }.contains(day))
        .filter_map(|tie| Some(TieSeat { from: *units.get(&tie.from)?, to: *units.get(&tie.to)?, tie }))
        .collect()
}
