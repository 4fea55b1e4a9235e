//! A directed simple graph: the line of superiors, or who hands over to whom.

/// A directed simple graph over the vertices `0..n`, its arcs readable from both ends. Space O(n + arcs).
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Digraph {
    out: Rows,
    into: Rows,
}

/// Heads per tail, sorted.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
struct Rows {
    offsets: Vec<u32>,
    heads: Vec<u32>,
}

impl Rows {
    /// From sorted pairs.
    fn new(n: usize, arcs: &[(u32, u32)]) -> Self {
        let mut offsets = vec![0; n + 1];
        for &(tail, _) in arcs {
            offsets[tail as usize + 1] += 1;
        }
        for v in 0..n {
            offsets[v + 1] += offsets[v];
        }
        Self { offsets, heads: arcs.iter().map(|&(_, head)| head).collect() }
    }

    fn row(&self, v: u32) -> &[u32] {
        &self.heads[self.offsets[v as usize] as usize..self.offsets[v as usize + 1] as usize]
    }
}

impl Digraph {
    /// Makes the graph of `n` vertices from arcs in any order. Doubled arcs count once; loops and arcs with an end outside
    /// `0..n` are left out. Time O(n + a log a).
    ///
    /// # Examples
    /// ```
    /// use querschnitt::analysis::graph::Digraph;
    /// let line = Digraph::from_arcs(3, [(0, 2), (0, 1)]);
    /// assert_eq!(line.successors(0), [1, 2]);
    /// assert_eq!(line.predecessors(2), [0]);
    /// ```
    pub fn from_arcs(n: usize, arcs: impl IntoIterator<Item = (u32, u32)>) -> Self {
        let mut arcs: Vec<(u32, u32)> = arcs.into_iter().filter(|&(u, v)| u != v && (u.max(v) as usize) < n).collect();
        arcs.sort_unstable();
        arcs.dedup();
        let out = Rows::new(n, &arcs);
        for arc in &mut arcs {
            *arc = (arc.1, arc.0);
        }
        arcs.sort_unstable();
        Self { out, into: Rows::new(n, &arcs) }
    }

    /// Number of vertices.
    pub fn vertex_count(&self) -> usize {
        self.out.offsets.len().saturating_sub(1)
    }

    /// Number of arcs.
    pub fn arc_count(&self) -> usize {
        self.out.heads.len()
    }

    /// All vertices.
    pub fn vertices(&self) -> std::ops::Range<u32> {
        0..self.vertex_count() as u32
    }

    /// Where arcs from `v` lead, in rising order.
    pub fn successors(&self, v: u32) -> &[u32] {
        self.out.row(v)
    }

    /// Where arcs to `v` come from, in rising order.
    pub fn predecessors(&self, v: u32) -> &[u32] {
        self.into.row(v)
    }

    /// Whether there is an arc from `u` to `v`. Time O(log degree).
    pub fn has_arc(&self, u: u32, v: u32) -> bool {
        self.successors(u).binary_search(&v).is_ok()
    }
}
