//! Asking the snapshot about units, fields and what units hold.

use super::{Held, Snapshot, TieSeat, UnitSeat};
use crate::map::{ActorKind, Function, Id, Level, Node};

impl<'a> Snapshot<'a> {
    /// All unit numbers.
    pub fn unit_numbers(&self) -> std::ops::Range<u32> {
        0..self.units.len() as u32
    }

    /// All field numbers.
    pub fn field_numbers(&self) -> std::ops::Range<u32> {
        0..self.fields.len() as u32
    }

    /// The number of a unit that is there on the day.
    pub fn unit(&self, id: &Id) -> Option<u32> {
        self.unit_numbers.get(id).copied()
    }

    /// The number of a field that is there on the day.
    pub fn field(&self, id: &Id) -> Option<u32> {
        self.field_numbers.get(id).copied()
    }

    /// The seat of a unit.
    pub fn seat(&self, unit: u32) -> &UnitSeat<'a> {
        &self.units[unit as usize]
    }

    /// The id of a unit.
    pub fn unit_id(&self, unit: u32) -> Id {
        self.units[unit as usize].id.clone()
    }

    /// The ids of units.
    pub fn unit_ids(&self, units: impl IntoIterator<Item = u32>) -> Vec<Id> {
        units.into_iter().map(|unit| self.unit_id(unit)).collect()
    }

    /// The id of a field.
    pub fn field_id(&self, field: u32) -> Id {
        self.fields[field as usize].id.clone()
    }

    /// The ids of fields.
    pub fn field_ids(&self, fields: impl IntoIterator<Item = u32>) -> Vec<Id> {
        fields.into_iter().map(|field| self.field_id(field)).collect()
    }

    /// Whether the unit is a body.
    pub fn is_body(&self, unit: u32) -> bool {
        self.seat(unit).node.is_body()
    }

    /// Whether the functions of the unit include steering.
    pub fn steers(&self, unit: u32) -> bool {
        self.seat(unit).node.has_function(Function::Steering)
    }

    /// The level of a unit: its own, else for departments the map's, for actors `Civil`.
    pub fn level(&self, unit: u32) -> Option<Level> {
        self.map.level(self.units[unit as usize].id)
    }

    /// The kind of an actor.
    pub fn kind(&self, unit: u32) -> Option<ActorKind> {
        self.seat(unit).node.as_actor().map(|actor| actor.kind)
    }

    /// Whether the unit is public (CATALOGUE section A): a department, or an actor of certain kinds.
    pub fn is_public(&self, unit: u32) -> bool {
        match self.seat(unit).node {
            Node::Department(_) => true,
            Node::Actor(actor) => matches!(
                actor.kind,
                ActorKind::Authority | ActorKind::Municipality | ActorKind::School | ActorKind::Police
            ),
            Node::Field(_) => false,
        }
    }

    /// What a unit holds, by field and scope.
    pub fn held_by(&self, unit: u32) -> impl DoubleEndedIterator<Item = &Held<'a>> + '_ {
        self.held_by_unit.row(unit).iter().map(|&at| &self.held[at as usize])
    }

    /// Who holds what in a field, by unit and scope.
    pub fn held_in(&self, field: u32) -> impl DoubleEndedIterator<Item = &Held<'a>> + '_ {
        self.held_by_field.row(field).iter().map(|&at| &self.held[at as usize])
    }

    /// The ties of a unit, of every kind.
    pub fn ties_of(&self, unit: u32) -> impl Iterator<Item = &TieSeat<'a>> + '_ {
        self.ties_by_unit.row(unit).iter().map(|&at| &self.ties[at as usize])
    }

    /// The places of a unit's ties among all ties, of every kind.
    pub fn places_of(&self, unit: u32) -> &[u32] {
        self.ties_by_unit.row(unit)
    }

    /// The places of the ties between exactly two units, of every kind.
    pub fn places_between(&self, a: u32, b: u32) -> impl Iterator<Item = u32> + '_ {
        let (few, other) = if self.places_of(a).len() <= self.places_of(b).len() { (a, b) } else { (b, a) };
        let is_between = move |tie: &TieSeat<'_>| tie.from == other || tie.to == other;
        self.places_of(few).iter().copied().filter(move |&place| is_between(&self.ties[place as usize]))
    }

    /// The places of the working ties between exactly two units.
    pub fn working_ties_between(&self, a: u32, b: u32) -> impl Iterator<Item = u32> + '_ {
        self.places_between(a, b).filter(|&place| self.ties[place as usize].tie.kind.is_working())
    }

    /// The ties between exactly two units, of every kind.
    pub fn ties_between(&self, a: u32, b: u32) -> impl Iterator<Item = &TieSeat<'a>> + '_ {
        self.places_between(a, b).map(|place| &self.ties[place as usize])
    }

    /// The members of a body.
    pub fn members_of(&self, body: u32) -> &[u32] {
        self.members_of.row(body)
    }

    /// The bodies a unit is a member of.
    pub fn bodies_of(&self, unit: u32) -> &[u32] {
        self.bodies_of.row(unit)
    }

    /// Units without repetition, in rising order.
    pub fn distinct(units: impl IntoIterator<Item = u32>) -> Vec<u32> {
        let mut units: Vec<u32> = units.into_iter().collect();
        units.sort_unstable();
        units.dedup();
        units
    }
}
