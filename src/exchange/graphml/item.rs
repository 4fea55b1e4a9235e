//! An open `<node>` or `<edge>` gathers what is said about it.

use super::keys::{Keys, Says};
use crate::exchange::table::Row;
use crate::exchange::{Attribute, Place, Table};

/// Node or edge.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Kind {
    Node,
    Edge,
}

/// A node or an edge whose end is still to come.
pub(super) struct Item {
    kind: Kind,
    row: Row,
    /// What it is called besides its id.
    called: String,
    /// Whether it has a direction: by itself, then by its data.
    directed: [Option<bool>; 2],
    /// Whether nothing is wrong with it so far.
    pub(super) is_sound: bool,
}

impl Item {
    /// A node or an edge at a place; `directed` is what its own attribute says.
    pub(super) fn new(kind: Kind, place: Place, directed: &str) -> Self {
        let directed = [truth(directed), None];
        Self { kind, row: Row::at(place), called: String::new(), directed, is_sound: true }
    }

    /// An attribute of the element itself; whether it says anything.
    pub(super) fn has(&mut self, attribute: Attribute, text: &str) -> bool {
        self.row.push(attribute, text, self.row.place);
        self.row.cell(attribute).is_some()
    }

    /// Data of a key; what was said first stays.
    pub(super) fn say(&mut self, keys: &Keys, key: &str, text: &str) {
        if let Some(says) = keys.get(key).and_then(|key| key.of(self.kind)) {
            self.take(says, text);
        }
    }

    fn take(&mut self, says: Says, text: &str) {
        match says {
            Says::This(attribute) => self.row.push(attribute, text, self.row.place),
            Says::Called if self.called.is_empty() => text.trim().clone_into(&mut self.called),
            Says::Called => {}
            Says::Direction => self.directed[1] = self.directed[1].or_else(|| truth(text)),
        }
    }

    /// The end: what it does not say, the defaults do. A row that something is wrong with is left out.
    pub(super) fn finish(mut self, keys: &Keys, graph_is_directed: bool, table: &mut Table) {
        for key in keys.values() {
            if let Some(says) = key.of(self.kind) {
                self.take(says, &key.default);
            }
        }
        let called = std::mem::take(&mut self.called);
        self.row.push(Attribute::Name, &called, self.row.place);
        let [own, data] = self.directed;
        self.row.directed = self.kind == Kind::Edge && own.or(data).unwrap_or(graph_is_directed);
        match self.kind {
            _ if !self.is_sound => {}
            Kind::Node => table.nodes.push(self.row),
            Kind::Edge => table.edges.push(self.row),
        }
    }
}

fn truth(text: &str) -> Option<bool> {
    match text.trim() {
        "true" => Some(true),
        "false" => Some(false),
        _ => None,
    }
}
