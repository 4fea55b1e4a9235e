//! Reading the nodes of a map and the line above and below them.

use petgraph::Direction;
use petgraph::visit::EdgeRef;

use super::{Link, Map};
use crate::map::{Actor, Department, Field, Id, Level, Node, NodeType};

/// Reading the nodes.
impl Map {
    /// The node of an id.
    pub fn node(&self, id: &Id) -> Option<&Node> {
        self.seats.get(id).and_then(|&seat| self.graph.node_weight(seat)).map(|seat| &*seat.node)
    }

    /// Whether the id is a department, an actor or a field.
    pub fn node_type(&self, id: &Id) -> Option<NodeType> {
        self.node(id).map(Node::node_type)
    }

    /// All nodes in the order of their ids.
    pub fn nodes(&self) -> impl Iterator<Item = (&Id, &Node)> {
        self.seats.values().filter_map(|&seat| self.graph.node_weight(seat)).map(|seat| (&seat.id, &*seat.node))
    }

    /// All departments in the order of their ids.
    pub fn departments(&self) -> impl Iterator<Item = (&Id, &Department)> {
        self.nodes().filter_map(|(id, node)| Some((id, node.as_department()?)))
    }

    /// All actors in the order of their ids.
    pub fn actors(&self) -> impl Iterator<Item = (&Id, &Actor)> {
        self.nodes().filter_map(|(id, node)| Some((id, node.as_actor()?)))
    }

    /// All fields in the order of their ids.
    pub fn fields(&self) -> impl Iterator<Item = (&Id, &Field)> {
        self.nodes().filter_map(|(id, node)| Some((id, node.as_field()?)))
    }

    /// All units (departments and actors) in the order of their ids.
    pub fn units(&self) -> impl Iterator<Item = (&Id, &Node)> {
        self.nodes().filter(|(_, node)| node.node_type().is_unit())
    }

    /// The name of a node, path, programme or variant; the id itself where there is none.
    pub fn name<'a>(&'a self, id: &'a Id) -> &'a str {
        self.node(id)
            .map(Node::name)
            .or_else(|| self.paths.get(id).map(|path| path.name.as_str()))
            .or_else(|| self.programmes.get(id).map(|programme| programme.name.as_str()))
            .or_else(|| self.variants.get(id).map(|variant| variant.name.as_str()))
            .unwrap_or(id.as_str())
    }

    /// The parent of a node.
    pub fn parent(&self, id: &Id) -> Option<&Id> {
        self.node(id)?.part_of()
    }

    /// The children of a node, in the order of their ids.
    pub fn children(&self, id: &Id) -> Vec<&Id> {
        let mut children: Vec<&Id> = self
            .links(id, Direction::Incoming)
            .filter(|(_, link)| matches!(link, Link::PartOf))
            .map(|(id, _)| id)
            .collect();
        children.sort_unstable();
        children
    }

    /// The node and all above it, the node first.
    ///
    /// The line has no circles, so this ends.
    pub fn ancestors<'a>(&'a self, id: &'a Id) -> impl Iterator<Item = &'a Id> {
        std::iter::successors(Some(id), |id| self.parent(id))
    }

    /// The node and all below it, the node first, parents before children.
    pub fn subtree<'a>(&'a self, id: &'a Id) -> Vec<&'a Id> {
        let mut found = vec![id];
        let mut next = 0;
        while let Some(&id) = found.get(next) {
            found.extend(self.children(id));
            next += 1;
        }
        found
    }

    /// The level of a unit: its own, else for departments the map's, for actors [`Level::Civil`].
    pub fn level(&self, id: &Id) -> Option<Level> {
        let node = self.node(id)?;
        node.own_level().or(match node.node_type() {
            NodeType::Department => self.settings.level,
            NodeType::Actor => Some(Level::Civil),
            NodeType::Field => None,
        })
    }

    /// How many departments, actors and fields there are.
    pub fn node_count(&self) -> usize {
        self.seats.len()
    }

    pub(super) fn links(&self, id: &Id, direction: Direction) -> impl Iterator<Item = (&Id, &Link)> {
        let seat = self.seats.get(id).copied();
        seat.into_iter().flat_map(move |seat| {
            self.graph.edges_directed(seat, direction).filter_map(move |edge| {
                let other = if direction == Direction::Outgoing { edge.target() } else { edge.source() };
                Some((&self.graph.node_weight(other)?.id, edge.weight()))
            })
        })
    }
}
