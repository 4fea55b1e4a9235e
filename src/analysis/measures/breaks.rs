//! Where the working network breaks, and how much when a unit is lost (MEASURES section 1).

use crate::analysis::graph::{Components, Cuts, Graph, fragmentation, fragmentation_if_lost};

/// Components, cut vertices, bridges, blocks, and fragmentation with each vertex lost.
#[derive(Debug, Clone)]
pub struct Breaks {
    /// The components; a unit without ties is one.
    pub components: Components,
    /// Cut vertices and bridges.
    pub cuts: Cuts,
    /// The blocks (biconnected parts) of each vertex, numbered; more than one for a cut vertex.
    pub blocks: Vec<Vec<u32>>,
    /// Share of the pairs that cannot reach each other.
    pub fragmentation: Option<f64>,
    /// The same among the others when each vertex is lost.
    pub fragmentation_if_lost: Vec<Option<f64>>,
}

impl Breaks {
    pub(super) fn of(graph: &Graph) -> Self {
        let components = Components::of(graph);
        let cuts = Cuts::of(graph);
        Self {
            blocks: graph.vertices().map(|vertex| cuts.blocks_of(graph, vertex)).collect(),
            fragmentation: fragmentation(&components),
            fragmentation_if_lost: fragmentation_if_lost(&components, &cuts),
            components,
            cuts,
        }
    }

    /// The largest fragmentation that the loss of one vertex leaves; `None` where fewer than two would remain.
    pub fn largest_if_lost(&self) -> Option<f64> {
        self.fragmentation_if_lost.iter().copied().flatten().max_by(f64::total_cmp)
    }
}
