//! Reading the responsibilities, ties and dependencies of a map.

use petgraph::Direction;

use super::{Link, Map};
use crate::map::{Dependency, Id, Responsibility, Scope, Slot, Tie, TieKind};

/// Reading the links.
impl Map {
    /// All responsibilities by (unit, field, scope).
    pub fn responsibilities(&self) -> impl Iterator<Item = &Responsibility> {
        self.responsibilities.values().filter_map(|&edge| match self.graph.edge_weight(edge) {
            Some(Link::Responsibility(record)) => Some(&**record),
            _ => None,
        })
    }

    /// All ties by (from, to, kind).
    pub fn ties(&self) -> impl Iterator<Item = &Tie> {
        self.ties.values().filter_map(|&edge| match self.graph.edge_weight(edge) {
            Some(Link::Tie(record)) => Some(&**record),
            _ => None,
        })
    }

    /// What a unit does, by (field, scope).
    pub fn responsibilities_of_unit(&self, unit: &Id) -> Vec<&Responsibility> {
        sorted(self.links(unit, Direction::Outgoing).filter_map(|(_, link)| as_responsibility(link)), |r| {
            (r.field.clone(), r.scope.clone())
        })
    }

    /// Who does what in a field, by (unit, scope).
    pub fn responsibilities_of_field(&self, field: &Id) -> Vec<&Responsibility> {
        sorted(self.links(field, Direction::Incoming).filter_map(|(_, link)| as_responsibility(link)), |r| {
            (r.unit.clone(), r.scope.clone())
        })
    }

    /// The responsibilities of one unit in one field, by scope.
    pub fn responsibilities_at(&self, unit: &Id, field: &Id) -> Vec<&Responsibility> {
        let from = (unit.clone(), field.clone(), Scope::default());
        self.responsibilities
            .range(from..)
            .take_while(|((u, f, _), _)| u == unit && f == field)
            .filter_map(|(_, &edge)| as_responsibility(self.graph.edge_weight(edge)?))
            .collect()
    }

    /// The ties of a unit, by (from, to, kind).
    pub fn ties_of(&self, unit: &Id) -> Vec<&Tie> {
        let out = self.links(unit, Direction::Outgoing);
        sorted(out.chain(self.links(unit, Direction::Incoming)).filter_map(|(_, link)| as_tie(link)), |t| {
            (t.from.clone(), t.to.clone(), t.kind)
        })
    }

    /// The tie of a kind between two units; the order of the ends matters for directed kinds only.
    pub fn tie(&self, from: &Id, to: &Id, kind: TieKind) -> Option<&Tie> {
        let Slot::Tie(from, to, kind) = Slot::tie(from.clone(), to.clone(), kind) else { return None };
        let edge = *self.ties.get(&(from, to, kind))?;
        as_tie(self.graph.edge_weight(edge)?)
    }

    /// The responsibility in a slot.
    pub fn responsibility(&self, unit: &Id, field: &Id, scope: &Scope) -> Option<&Responsibility> {
        let edge = *self.responsibilities.get(&(unit.clone(), field.clone(), scope.clone()))?;
        as_responsibility(self.graph.edge_weight(edge)?)
    }

    /// The fields that depend on `field`, and how strongly, by id.
    pub fn dependents(&self, field: &Id) -> Vec<(&Id, Dependency)> {
        let mut found: Vec<_> = self
            .links(field, Direction::Incoming)
            .filter_map(|(id, link)| if let Link::DependsOn(kind) = link { Some((id, *kind)) } else { None })
            .collect();
        found.sort_unstable();
        found
    }

    /// The members of a body, by id.
    pub fn members(&self, body: &Id) -> Vec<&Id> {
        self.ties_of(body)
            .into_iter()
            .filter(|tie| tie.kind == TieKind::Member && tie.to == *body)
            .map(|tie| &tie.from)
            .collect()
    }
}

fn as_responsibility(link: &Link) -> Option<&Responsibility> {
    if let Link::Responsibility(record) = link { Some(record) } else { None }
}

fn as_tie(link: &Link) -> Option<&Tie> {
    if let Link::Tie(record) = link { Some(record) } else { None }
}

fn sorted<'a, T, K: Ord>(items: impl Iterator<Item = &'a T>, key: impl Fn(&T) -> K) -> Vec<&'a T> {
    let mut items: Vec<&T> = items.collect();
    items.sort_by_cached_key(|item| key(item));
    items
}
