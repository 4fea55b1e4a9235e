//! The depth-first search of Hopcroft and Tarjan, without recursion: how far back each subtree reaches.

use super::Graph;

/// A stretch of the preorder.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct Stretch {
    pub(super) start: u32,
    pub(super) len: u32,
}

const UNSEEN: u32 = u32::MAX;

/// A step of the depth-first search that waits: the vertex, the edge it was entered by, its next arc.
struct Open {
    vertex: u32,
    entered: u32,
    next: usize,
}

/// The depth-first search.
pub(super) struct Search<'a> {
    pub(super) graph: &'a Graph,
    /// Place of each vertex in `preorder`.
    pub(super) found: Vec<u32>,
    /// The earliest place that a vertex's subtree reaches by one edge back.
    low: Vec<u32>,
    /// The vertices as they were met.
    pub(super) preorder: Vec<u32>,
    open: Vec<Open>,
    /// Edges whose block is not yet closed.
    pending: Vec<u32>,
    /// The block of each edge, as the blocks were closed.
    pub(super) block_of_edge: Vec<u32>,
    /// Number of blocks closed.
    pub(super) blocks: u32,
    /// Whether each edge is a bridge.
    pub(super) bridges: Vec<bool>,
    /// What hangs on which vertex.
    pub(super) hanging: Vec<(u32, Stretch)>,
}

impl<'a> Search<'a> {
    pub(super) fn new(graph: &'a Graph) -> Self {
        let (n, m) = (graph.vertex_count(), graph.edge_count());
        Self {
            graph,
            found: vec![UNSEEN; n],
            low: vec![UNSEEN; n],
            preorder: Vec::with_capacity(n),
            open: Vec::new(),
            pending: Vec::new(),
            block_of_edge: vec![UNSEEN; m],
            blocks: 0,
            bridges: vec![false; m],
            hanging: Vec::new(),
        }
    }

    fn enter(&mut self, vertex: u32, entered: u32) {
        let place = self.preorder.len() as u32;
        self.found[vertex as usize] = place;
        self.low[vertex as usize] = place;
        self.preorder.push(vertex);
        self.open.push(Open { vertex, entered, next: 0 });
    }

    /// Walks the component of `root`.
    pub(super) fn walk(&mut self, root: u32) {
        self.enter(root, UNSEEN);
        while let Some(top) = self.open.last_mut() {
            let (v, entered, at) = (top.vertex, top.entered, top.next);
            top.next += 1;
            if let (Some(&w), Some(&edge)) = (self.graph.neighbours(v).get(at), self.graph.edges_of(v).get(at)) {
                if self.found[w as usize] == UNSEEN {
                    self.pending.push(edge);
                    self.enter(w, edge);
                } else if edge != entered && self.found[w as usize] < self.found[v as usize] {
                    self.pending.push(edge);
                    self.low[v as usize] = self.low[v as usize].min(self.found[w as usize]);
                }
            } else {
                self.open.pop();
                if let Some(parent) = self.open.last().map(|open| open.vertex) {
                    self.leave(v, parent, entered);
                }
            }
        }
    }

    /// Takes what the subtree of `v` has found up to its parent.
    fn leave(&mut self, v: u32, parent: u32, entered: u32) {
        let low = self.low[v as usize];
        self.low[parent as usize] = self.low[parent as usize].min(low);
        if low < self.found[parent as usize] {
            return;
        }
        let start = self.found[v as usize];
        self.hanging.push((parent, Stretch { start, len: self.preorder.len() as u32 - start }));
        self.bridges[entered as usize] = low > self.found[parent as usize];
        while let Some(edge) = self.pending.pop() {
            self.block_of_edge[edge as usize] = self.blocks;
            if edge == entered {
                break;
            }
        }
        self.blocks += 1;
    }
}
