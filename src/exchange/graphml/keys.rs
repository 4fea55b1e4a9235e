//! `<key>`: what the data of nodes and edges says, with defaults.

use std::collections::BTreeMap;

use crate::exchange::{Attribute, Note, Notes};

/// What one key says.
#[derive(Debug, Clone, Default)]
pub(super) struct Key {
    /// What it says about nodes.
    pub(super) of_node: Option<Attribute>,
    /// What it says about edges.
    pub(super) of_edge: Option<Attribute>,
    /// The value where nothing is said.
    pub(super) default: String,
}

/// All keys by id.
pub(super) type Keys = BTreeMap<String, Key>;

/// The key of an element `<key for=".." attr.name=".." yfiles.type="..">`. What a map has no place for is noted.
pub(super) fn key(domain: &str, name: &str, drawing: &str, notes: &mut Notes) -> Key {
    if drawing == "nodegraphics" {
        // yEd draws the name as a label
        return Key { of_node: Some(Attribute::Name), ..Key::default() };
    }
    let nodes = matches!(domain, "node" | "all" | "");
    let edges = matches!(domain, "edge" | "all" | "");
    let key = Key {
        of_node: Attribute::of_node(name).filter(|_| nodes),
        // the ends of an edge are said by the edge itself; what its data calls a source is where the entry comes from
        of_edge: Attribute::of_edge(name).filter(|_| edges).and_then(|attribute| match attribute {
            Attribute::From if name.eq_ignore_ascii_case("source") => Some(Attribute::Source),
            Attribute::From | Attribute::To => None,
            other => Some(other),
        }),
        ..Key::default()
    };
    if (nodes || edges) && key.of_node.is_none() && key.of_edge.is_none() && !name.is_empty() {
        notes.add(Note::LeftOut(name.to_owned()));
    }
    key
}
