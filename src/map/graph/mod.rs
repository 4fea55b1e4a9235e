//! The map: a petgraph of nodes and links behind a door. Indices of the graph never leave this folder.

mod aside;
mod links;
mod nodes;
mod whole;
mod write;

use std::collections::BTreeMap;
use std::sync::Arc;

use petgraph::stable_graph::{EdgeIndex, NodeIndex, StableDiGraph};

use super::{
    Accepted, Conflict, Dependency, Id, Node, Path, Programme, Responsibility, RuleSetting, Scope, Settings, Slot, Tie,
    TieKind, Variant,
};

/// What a link of the graph carries.
#[derive(Debug, Clone, PartialEq)]
enum Link {
    /// Child -> parent, as the child's record says.
    PartOf,
    /// Field -> the field it depends on, as its record says.
    DependsOn(Dependency),
    /// Unit -> field.
    Responsibility(Arc<Responsibility>),
    /// From -> to.
    Tie(Arc<Tie>),
}

/// One node with its id.
#[derive(Debug, Clone)]
struct Seat {
    id: Id,
    node: Arc<Node>,
}

type ResponsibilityKey = (Id, Id, Scope);
type TieKey = (Id, Id, TieKind);

/// One municipality's network. Built by [`Builder`](super::Builder), changed by `edit/` only.
///
/// Everything is found by id and comes in the order of the file. A clone shares its records and is cheap.
///
/// Invariant: the links `PartOf` and `DependsOn` of a node are exactly what its record says; every id that a record
/// names exists (see `check.rs`); `former` leads from each former id to the node or path that remembers it.
#[derive(Debug, Clone, Default)]
pub struct Map {
    graph: StableDiGraph<Seat, Link>,
    seats: BTreeMap<Id, NodeIndex>,
    responsibilities: BTreeMap<ResponsibilityKey, EdgeIndex>,
    ties: BTreeMap<TieKey, EdgeIndex>,
    paths: BTreeMap<Id, Arc<Path>>,
    programmes: BTreeMap<Id, Arc<Programme>>,
    variants: BTreeMap<Id, Arc<Variant>>,
    settings: Settings,
    dimensions: BTreeMap<Id, Vec<Id>>,
    rules: BTreeMap<String, RuleSetting>,
    accepted: BTreeMap<Slot, Accepted>,
    conflicts: BTreeMap<Slot, Conflict>,
    former: BTreeMap<Id, Id>,
}

/// Two maps are equal if they hold equal records.
impl PartialEq for Map {
    fn eq(&self, other: &Self) -> bool {
        same(self.seats.keys(), other.seats.keys())
            && same(self.nodes().map(|(_, node)| node), other.nodes().map(|(_, node)| node))
            && same(self.responsibilities(), other.responsibilities())
            && same(self.ties(), other.ties())
            && self.paths == other.paths
            && self.programmes == other.programmes
            && self.variants == other.variants
            && self.settings == other.settings
            && self.dimensions == other.dimensions
            && self.rules == other.rules
            && self.accepted == other.accepted
            && self.conflicts == other.conflicts
    }
}

impl Eq for Map {}

/// Whether two sequences of records are equal; what both maps share is not looked into.
fn same<'a, T: PartialEq + 'a>(mut ours: impl Iterator<Item = &'a T>, mut theirs: impl Iterator<Item = &'a T>) -> bool {
    loop {
        match (ours.next(), theirs.next()) {
            (Some(one), Some(other)) if std::ptr::eq(one, other) || one == other => {}
            (None, None) => return true,
            _ => return false,
        }
    }
}
