//! From the tables of all sources to one map: new, or joined to one that is there.

mod edges;
mod nodes;
mod reading;
mod seats;
#[cfg(test)]
mod tests;

use std::collections::BTreeMap;

use super::{Fault, Lexicon, Note, Notes, Place, Table, Unsound, Wrong};
use crate::edit::Edit;
use crate::map::{Builder, Id, Map, Record, Slot};
use seats::Seats;

/// The sources of one import.
///
/// # Examples
/// ```
/// use querschnitt::exchange::{Import, Lexicon, format_named};
/// let mut import = Import::default();
/// import.add(format_named("csv").unwrap().read(b"source,target,weight\nVHS,Caritas,2\n"));
/// let read = import.join(None, &Lexicon::default()).unwrap();
/// assert_eq!(read.map.ties().count(), 1);
/// assert_eq!(read.ids["VHS"].as_str(), "vhs");
/// ```
#[derive(Debug, Default)]
pub struct Import {
    tables: Vec<Table>,
    faults: Vec<Fault>,
}

/// A map that was read.
#[derive(Debug, Clone)]
pub struct Imported {
    /// The map, with what it was joined to.
    pub map: Map,
    /// What leads from the map that was there (an empty one, if none was) to this one: adds and alters, never removes.
    pub edit: Edit,
    /// How many nodes the sources describe, those named by edges alone among them.
    pub nodes: usize,
    /// How many edges the sources hold.
    pub edges: usize,
    /// What was changed or left out.
    pub notes: Notes,
    /// The id that each name of a node got.
    pub ids: BTreeMap<String, Id>,
}

/// Where something stands: the number of its source and its place there.
type Origin = (usize, Place);

/// What is made of the tables so far.
struct Join<'a> {
    here: Option<&'a Map>,
    lexicon: &'a Lexicon,
    seats: Seats<'a>,
    records: BTreeMap<Slot, (Record, Origin)>,
    notes: Notes,
    faults: Vec<Fault>,
    /// Whether rows are missing because something is wrong with them.
    has_gaps: bool,
}

impl Import {
    /// Adds what was read from the next source.
    pub fn add(&mut self, read: Result<Table, Unsound>) {
        let source_number = self.tables.len();
        let Unsound { faults, sound } = match read {
            Ok(sound) => Unsound { faults: Vec::new(), sound },
            Err(unsound) => unsound,
        };
        self.tables.push(sound);
        self.faults.extend(faults.into_iter().map(|fault| Fault { source_number, ..fault }));
    }

    /// Makes one map of all sources, joined to `here` where there is one.
    ///
    /// A node that only says its id becomes an actor, an edge without a kind a coordination. An id that is a valid slug is
    /// kept, else one is made and the text kept as the name; of two that give one slug the second gets `-2`. A node is the
    /// one of the same id in `here` (also a former id), or the only unit there that has its name; what the sources do not
    /// say stays. Doubled edges keep the greatest strength. Time O(n log n) for n cells and records.
    ///
    /// # Errors
    /// Everything that is wrong, by source and place; never empty.
    pub fn join(self, here: Option<&Map>, lexicon: &Lexicon) -> Result<Imported, Vec<Fault>> {
        let mut join = Join {
            here,
            lexicon,
            seats: Seats::new(here),
            records: BTreeMap::new(),
            notes: Notes::default(),
            has_gaps: !self.faults.is_empty(),
            faults: self.faults,
        };
        let sources = || self.tables.iter().enumerate();
        join.seat(&self.tables);
        for (number, table) in sources() {
            for row in &table.nodes {
                join.node(number, row);
            }
        }
        for (number, table) in sources() {
            for row in &table.edges {
                join.ends(number, row);
            }
        }
        for (number, table) in sources() {
            for row in &table.edges {
                join.edge(number, row);
            }
        }
        for table in &self.tables {
            join.notes.extend(table.notes.clone());
        }
        let edges = self.tables.iter().map(|table| table.edges.len()).sum();
        join.finish(edges)
    }
}

impl Join<'_> {
    fn fault(&mut self, (source_number, place): Origin, wrong: Wrong) {
        self.faults.push(Fault { source_number, place, wrong });
    }

    /// The record of a slot as it stands now: made by this import, or there before.
    fn known(&self, slot: &Slot) -> Option<Record> {
        self.records.get(slot).map(|(record, _)| record.clone()).or_else(|| self.here?.record(slot))
    }

    /// Builds the map of what was there and what was read.
    fn finish(mut self, edges: usize) -> Result<Imported, Vec<Fault>> {
        if !self.faults.is_empty() {
            return Err(in_order(self.faults));
        }
        let mut builder = Builder::default();
        let before = self.here.map(Map::slots).unwrap_or_default();
        for slot in before.into_iter().filter(|slot| !self.records.contains_key(slot)) {
            if let Some(record) = self.here.and_then(|here| here.record(&slot)) {
                builder.add(slot, record);
            }
        }
        for (slot, (record, _)) in &self.records {
            builder.add(slot.clone(), record.clone());
        }
        let map = match builder.build() {
            Ok(map) => map,
            Err(problems) => {
                for problem in problems {
                    let origin = self.records.get(problem.slot()).map_or((0, Place::default()), |(_, origin)| *origin);
                    self.fault(origin, Wrong::NotWhole(Box::new(problem)));
                }
                return Err(in_order(self.faults));
            }
        };
        let nothing = Map::default();
        let edit = Edit::between(self.here.unwrap_or(&nothing), &map);
        let nodes = self.seats.len();
        Ok(Imported { edit, nodes, edges, notes: self.notes, ids: self.seats.into_ids(), map })
    }

    /// Notes a node that no row describes, where other nodes are described.
    fn only_in_edges(&mut self) {
        if self.seats.any_described() {
            self.notes.add(Note::OnlyInEdges);
        }
    }
}

fn in_order(mut faults: Vec<Fault>) -> Vec<Fault> {
    faults.sort_by_key(|fault| (fault.source_number, fault.place));
    faults
}
