//! The working network as a compact graph (DESIGN section 2, SEMANTICS section 5).

use super::{Forest, Held, TieSeat, UnitSeat};
use crate::analysis::graph::Graph;

/// The working network: its vertices are all actors and all departments, except departments that have children but
/// neither tie nor responsibility; its edges the pairs with a working tie, at the greatest strength.
#[derive(Debug, Clone, Default)]
pub struct Network {
    /// The graph.
    pub graph: Graph,
    /// The unit of each vertex.
    pub units: Vec<u32>,
    /// The vertex of each unit that has one.
    pub vertices: Vec<Option<u32>>,
}

impl Network {
    pub(super) fn new(units: &[UnitSeat<'_>], line: &Forest, held: &[Held<'_>], ties: &[TieSeat<'_>]) -> Self {
        let mut busy = vec![false; units.len()];
        let touched = held.iter().map(|held| held.unit).chain(ties.iter().flat_map(|tie| [tie.from, tie.to]));
        for unit in touched {
            busy[unit as usize] = true;
        }
        let is_in = |unit: u32| {
            let at = unit as usize;
            busy[at] || !units[at].is_department() || line.children(unit).is_empty()
        };
        let inside: Vec<u32> = (0..units.len() as u32).filter(|&unit| is_in(unit)).collect();
        let mut vertices = vec![None; units.len()];
        for (vertex, &unit) in (0..).zip(&inside) {
            vertices[unit as usize] = Some(vertex);
        }
        let edges = ties
            .iter()
            .filter(|tie| tie.tie.kind.is_working())
            .filter_map(|tie| Some((vertices[tie.from as usize]?, vertices[tie.to as usize]?, tie.tie.strength.get())));
        let graph = Graph::from_edges(inside.len(), edges);
        Self { graph, units: inside, vertices }
    }

    /// The same network with the lines below an office added (CATALOGUE rule 19).
    pub fn with_lines(&self, line: &Forest, offices: &[u32]) -> Graph {
        let ties = self.graph.edges().iter().map(|edge| (edge.from, edge.to, edge.strength));
        let lines = (0..).zip(offices).filter_map(|(unit, office): (u32, &u32)| {
            let parent = line.parent(unit)?;
            let same_office = offices[parent as usize] == *office;
            let ends = (self.vertices[unit as usize]?, self.vertices[parent as usize]?);
            same_office.then_some((ends.0, ends.1, 1.0))
        });
        Graph::from_edges(self.units.len(), ties.chain(lines))
    }

    /// The units tied to a unit by work, in rising order.
    pub fn neighbours(&self, unit: u32) -> impl Iterator<Item = u32> + '_ {
        let row = self.vertices[unit as usize].map_or(&[][..], |vertex| self.graph.neighbours(vertex));
        row.iter().map(|&vertex| self.units[vertex as usize])
    }

    /// Whether two units have a working tie. Time O(log degree).
    pub fn are_tied(&self, a: u32, b: u32) -> bool {
        match (self.vertices[a as usize], self.vertices[b as usize]) {
            (Some(a), Some(b)) => self.graph.edge_between(a, b).is_some(),
            _ => false,
        }
    }
}
