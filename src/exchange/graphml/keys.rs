//! `<key>`: what the data of nodes and edges says, with defaults.

use std::collections::BTreeMap;

use super::item::Kind;
use crate::exchange::{Attribute, Note, Notes};

/// What data says about its node or edge.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Says {
    /// An attribute of a map.
    This(Attribute),
    /// What people call the node, besides the id by which edges know it (`id` in visone): its name where no label is drawn.
    Called,
    /// Whether the edge has a direction (`visone.direction`): visone draws arrows by this, whatever the graph says.
    Direction,
}

/// What one key says.
#[derive(Debug, Clone, Default)]
pub(super) struct Key {
    of_node: Option<Says>,
    of_edge: Option<Says>,
    /// The value where nothing is said.
    pub(super) default: String,
}

/// All keys by id.
pub(super) type Keys = BTreeMap<String, Key>;

impl Key {
    /// What it says about a node or an edge.
    pub(super) fn of(&self, kind: Kind) -> Option<Says> {
        match kind {
            Kind::Node => self.of_node,
            Kind::Edge => self.of_edge,
        }
    }
}

/// The key of an element `<key for=".." attr.name=".." yfiles.type="..">`. What a map has no place for is noted.
pub(super) fn key(domain: &str, name: &str, drawing: &str, notes: &mut Notes) -> Key {
    if drawing == "nodegraphics" {
        // yEd and visone draw the name as a label
        return Key { of_node: Some(Says::This(Attribute::Name)), ..Key::default() };
    }
    let nodes = matches!(domain, "node" | "all" | "");
    let edges = matches!(domain, "edge" | "all" | "");
    let key = Key {
        of_node: of_node(name).filter(|_| nodes),
        of_edge: of_edge(name).filter(|_| edges),
        default: String::new(),
    };
    if (nodes || edges) && key.of_node.is_none() && key.of_edge.is_none() && !is_bookkeeping(name) {
        notes.add(Note::LeftOut(name.to_owned()));
    }
    key
}

fn of_node(name: &str) -> Option<Says> {
    match Attribute::of_node(name) {
        Some(Attribute::Id) => Some(Says::Called),
        _ if name == "visone.id" => Some(Says::Called),
        attribute => attribute.map(Says::This),
    }
}

fn of_edge(name: &str) -> Option<Says> {
    if name == "visone.direction" {
        return Some(Says::Direction);
    }
    let attribute = match Attribute::of_edge(name)? {
        // the ends of an edge are said by the edge itself; what its data calls a source is where the entry comes from
        Attribute::From if name.eq_ignore_ascii_case("source") => Attribute::Source,
        Attribute::From | Attribute::To => return None,
        other => other,
    };
    Some(Says::This(attribute))
}

/// Numbers and switches of the program that wrote the file: nothing that anybody typed, so nobody misses it.
fn is_bookkeeping(name: &str) -> bool {
    name.is_empty() || name == "id" || name.starts_with("visone.")
}
