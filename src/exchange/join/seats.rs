//! Which id a name in a source gets.

use std::collections::{BTreeMap, BTreeSet};

use super::Join;
use crate::exchange::{Attribute, Row, Table, Wrong};
use crate::map::{Id, Map, typed};

/// The ids given so far.
pub(super) struct Seats<'a> {
    here: Option<&'a Map>,
    /// Units of the map that is joined by their name, where only one has it.
    by_name: BTreeMap<String, Option<Id>>,
    ids: BTreeMap<String, Id>,
    taken: BTreeSet<Id>,
    described: bool,
}

impl<'a> Seats<'a> {
    pub(super) fn new(here: Option<&'a Map>) -> Self {
        let mut by_name = BTreeMap::new();
        for (id, node) in here.into_iter().flat_map(Map::nodes) {
            let mut names = vec![node.name()];
            names.extend(Some(node.short_or_name()).filter(|short| *short != node.name()));
            for name in names {
                by_name.entry(typed(name)).and_modify(|only| *only = None).or_insert_with(|| Some(id.clone()));
            }
        }
        Self { here, by_name, ids: BTreeMap::new(), taken: BTreeSet::new(), described: false }
    }

    /// The id of a name that has one.
    pub(super) fn get(&self, name: &str) -> Option<&Id> {
        self.ids.get(name)
    }

    /// Whether any node is described by a row of its own.
    pub(super) fn any_described(&self) -> bool {
        self.described
    }

    /// The id of a name, given now if it has none.
    pub(super) fn give(&mut self, name: &str) -> Id {
        if let Some(id) = self.ids.get(name) {
            return id.clone();
        }
        let (here, taken) = (self.here, &self.taken);
        let id = self
            .in_map(name)
            .or_else(|| self.by_slug(name).filter(|id| !taken.contains(id)))
            .unwrap_or_else(|| Id::free(name, "unit", |id| taken.contains(id) || elsewhere(here, id)));
        self.taken.insert(id.clone());
        self.ids.insert(name.to_owned(), id.clone());
        id
    }

    /// The node of the map that a name means: by its id or a former one, or by its name. Two names may mean one node.
    pub(super) fn in_map(&self, name: &str) -> Option<Id> {
        let by_id = name.parse::<Id>().ok().and_then(|id| self.by_id(&id));
        by_id.or_else(|| self.by_name.get(&typed(name)).cloned().flatten())
    }

    /// The node of the map whose id would be made from this name, though it has another name by now.
    fn by_slug(&self, name: &str) -> Option<Id> {
        self.by_id(&Id::from_name(name, "unit"))
    }

    fn by_id(&self, id: &Id) -> Option<Id> {
        let here = self.here?;
        let now = here.node(id).map(|_| id).or_else(|| here.was(id));
        now.filter(|id| here.node(id).is_some()).cloned()
    }

    /// How many nodes have an id.
    pub(super) fn len(&self) -> usize {
        self.taken.len()
    }

    pub(super) fn into_ids(self) -> BTreeMap<String, Id> {
        self.ids
    }
}

/// Whether something of the map that is joined has this id, be it a path or a former id.
fn elsewhere(here: Option<&Map>, id: &Id) -> bool {
    here.is_some_and(|here| here.node(id).is_some() || here.path(id).is_some() || here.was(id).is_some())
}

/// The name by which edges know the node of a row.
pub(super) fn name_of(row: &Row) -> Option<&str> {
    row.text(Attribute::Id).or_else(|| row.text(Attribute::Name))
}

impl Join<'_> {
    /// Gives every node its id: first to those whose name is an id already, so that nobody takes it from them. An edge may
    /// also call a described node by its label, if only one has it.
    pub(super) fn seat(&mut self, tables: &[Table]) {
        let rows = || tables.iter().enumerate().flat_map(|(at, table)| table.nodes.iter().map(move |row| (at, row)));
        let mut described = BTreeSet::new();
        let mut labels: BTreeMap<&str, Option<&str>> = BTreeMap::new();
        for (number, row) in rows() {
            let Some(name) = name_of(row) else { continue };
            if !described.insert(name) {
                self.fault((number, row.place), Wrong::DoubledId(name.to_owned()));
            }
            if let Some(label) = row.text(Attribute::Name) {
                labels.entry(label).and_modify(|only| *only = None).or_insert(Some(name));
            }
        }
        self.seats.described = !described.is_empty();
        let edges = tables.iter().flat_map(|table| &table.edges);
        let ends = edges.flat_map(|row| [Attribute::From, Attribute::To].into_iter().filter_map(|end| row.text(end)));
        let (aliases, ends): (Vec<&str>, Vec<&str>) =
            ends.partition(|end| !described.contains(end) && labels.get(end).is_some_and(Option::is_some));
        let names: Vec<&str> = rows().filter_map(|(_, row)| name_of(row)).chain(ends).collect();
        for slugs in [true, false] {
            for name in names.iter().filter(|name| name.parse::<Id>().is_ok() == slugs) {
                self.seats.give(name);
            }
        }
        for alias in aliases {
            if let Some(Some(name)) = labels.get(alias) {
                let id = self.seats.give(name);
                self.seats.ids.insert(alias.to_owned(), id);
            }
        }
    }
}
