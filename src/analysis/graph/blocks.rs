//! The blocks of a graph as graphs of their own, in which each vertex stands for all that hangs on it there.

use super::{Cuts, Graph};

/// A block (biconnected component): its vertices and edges in rising order, numbered anew from 0.
pub(super) struct Block {
    /// The block by itself.
    pub(super) graph: Graph,
    /// The vertices of the whole graph.
    pub(super) vertices: Vec<u32>,
    /// The edges of the whole graph.
    pub(super) edges: Vec<u32>,
    /// For how many vertices each stands: itself and those that come into the block over it.
    pub(super) weights: Vec<f64>,
}

/// All blocks, one after the other. Time O(m log m) for all of them, space O(n + m).
pub(super) fn blocks<'a>(graph: &'a Graph, cuts: &'a Cuts) -> impl Iterator<Item = Block> + 'a {
    let mut edges: Vec<u32> = (0..graph.edge_count() as u32).collect();
    edges.sort_by_key(|&edge| cuts.block_of_edge(edge));
    let mut place = vec![0; graph.vertex_count()];
    for (at, &v) in (0..).zip(cuts.preorder()) {
        place[v as usize] = at;
    }
    let mut start = 0;
    std::iter::from_fn(move || {
        let block = cuts.block_of_edge(*edges.get(start)?);
        let len = edges[start..].partition_point(|&edge| cuts.block_of_edge(edge) == block);
        let block = Block::of(graph, cuts, &place, edges[start..start + len].to_vec());
        start += len;
        Some(block)
    })
}

impl Block {
    /// `place` is where each vertex stands in the preorder of the cuts.
    fn of(graph: &Graph, cuts: &Cuts, place: &[u32], edges: Vec<u32>) -> Self {
        let ends = || edges.iter().map(|&edge| graph.edges()[edge as usize]);
        let mut vertices: Vec<u32> = ends().flat_map(|edge| [edge.from, edge.to]).collect();
        vertices.sort_unstable();
        vertices.dedup();
        // every vertex of the block is there, and in the same order: so are the edges
        let number = |v: u32| vertices.partition_point(|&other| other < v) as u32;
        let renumbered = ends().map(|edge| (number(edge.from), number(edge.to), edge.strength));
        let own = Graph::from_edges(vertices.len(), renumbered);
        let weight = |(at, &v): (usize, &u32)| {
            // the rest of the block lies in one part without `v`: what lies in the others comes in over `v`
            let other = vertices[usize::from(at == 0)];
            f64::from(cuts.component_of(v).len - cuts.part_size_at(v, place[other as usize]))
        };
        let weights = vertices.iter().enumerate().map(weight).collect();
        Self { graph: own, vertices, edges, weights }
    }
}
