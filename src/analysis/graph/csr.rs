//! An undirected simple graph in compressed sparse rows: what all measures read.

/// One undirected edge; `from < to`.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Edge {
    /// The end with the smaller number.
    pub from: u32,
    /// The end with the greater number.
    pub to: u32,
    /// The strength, greater than 0.
    pub strength: f64,
}

/// One edge as seen from one of its ends.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Arc {
    /// The neighbour.
    pub to: u32,
    /// The strength of the edge.
    pub strength: f64,
    /// The number of the edge in [`Graph::edges`].
    pub edge: u32,
}

/// An undirected simple graph over the vertices `0..n`.
///
/// Neighbours of `v` stand in one slice, in rising order. Each edge is two arcs that carry the number of their edge,
/// so that a result per edge is one value per edge. Space is O(n + m).
///
/// Functions that take a vertex expect one of `0..n` and panic otherwise, as slices do.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct Graph {
    /// `offsets[v]..offsets[v + 1]` are the arcs of `v`; one more than vertices, or none at all for the default.
    offsets: Vec<u32>,
    heads: Vec<u32>,
    strengths: Vec<f64>,
    edge_ids: Vec<u32>,
    edges: Vec<Edge>,
}

impl Graph {
    /// Makes the graph of `n` vertices (fewer than 2^31) from undirected edges `(u, v, strength)` in any order.
    ///
    /// Parallel edges become one of the greatest strength (SEMANTICS section 5). Left out are self-loops, edges with an
    /// end outside `0..n`, and edges whose strength is not a positive finite number. Time O(n + m log m).
    ///
    /// # Examples
    /// ```
    /// use querschnitt::analysis::graph::Graph;
    /// let graph = Graph::from_edges(3, [(1, 0, 1.0), (0, 1, 3.0), (2, 2, 1.0)]);
    /// assert_eq!(graph.edge_count(), 1);
    /// assert_eq!(graph.edges()[0].strength, 3.0);
    /// assert_eq!(graph.neighbours(0), [1]);
    /// ```
    pub fn from_edges(n: usize, edges: impl IntoIterator<Item = (u32, u32, f64)>) -> Self {
        let mut edges: Vec<Edge> = edges
            .into_iter()
            .filter(|&(u, v, strength)| u != v && (u.max(v) as usize) < n && strength.is_finite() && strength > 0.0)
            .map(|(u, v, strength)| Edge { from: u.min(v), to: u.max(v), strength })
            .collect();
        edges.sort_unstable_by(|a, b| {
            (a.from, a.to).cmp(&(b.from, b.to)).then_with(|| b.strength.total_cmp(&a.strength))
        });
        edges.dedup_by_key(|edge| (edge.from, edge.to));
        Self::from_sorted(n, edges)
    }

    /// Lays out the arcs. As the edges are sorted, a vertex meets its smaller neighbours first and then its greater
    /// ones, each in rising order: the rows come out sorted.
    fn from_sorted(n: usize, edges: Vec<Edge>) -> Self {
        let mut offsets = vec![0_u32; n + 1];
        for edge in &edges {
            offsets[edge.from as usize + 1] += 1;
            offsets[edge.to as usize + 1] += 1;
        }
        for v in 0..n {
            offsets[v + 1] += offsets[v];
        }
        let mut next = offsets.clone();
        let mut heads = vec![0; 2 * edges.len()];
        let mut strengths = vec![0.0; 2 * edges.len()];
        let mut edge_ids = vec![0; 2 * edges.len()];
        for (id, edge) in edges.iter().enumerate() {
            for (tail, head) in [(edge.from, edge.to), (edge.to, edge.from)] {
                let at = next[tail as usize] as usize;
                next[tail as usize] += 1;
                heads[at] = head;
                strengths[at] = edge.strength;
                edge_ids[at] = id as u32;
            }
        }
        Self { offsets, heads, strengths, edge_ids, edges }
    }

    /// Number of vertices, n.
    pub fn vertex_count(&self) -> usize {
        self.offsets.len().saturating_sub(1)
    }

    /// Number of edges, m.
    pub fn edge_count(&self) -> usize {
        self.edges.len()
    }

    /// All vertices, `0..n`.
    pub fn vertices(&self) -> std::ops::Range<u32> {
        0..self.vertex_count() as u32
    }

    /// All edges, sorted by their ends; the place in this slice is the number of the edge.
    pub fn edges(&self) -> &[Edge] {
        &self.edges
    }

    /// Number of neighbours of `v`.
    pub fn degree(&self, v: u32) -> usize {
        self.row(v).len()
    }

    /// Sum of the strengths of the edges of `v`.
    pub fn strength(&self, v: u32) -> f64 {
        // the sum of nothing would be a negative zero
        self.strengths_of(v).iter().fold(0.0, |sum, strength| sum + strength)
    }

    /// The neighbours of `v` in rising order.
    pub fn neighbours(&self, v: u32) -> &[u32] {
        &self.heads[self.row(v)]
    }

    /// The strengths of the edges of `v`, in the order of [`Graph::neighbours`].
    pub fn strengths_of(&self, v: u32) -> &[f64] {
        &self.strengths[self.row(v)]
    }

    /// The numbers of the edges of `v`, in the order of [`Graph::neighbours`].
    pub fn edges_of(&self, v: u32) -> &[u32] {
        &self.edge_ids[self.row(v)]
    }

    /// The arcs that leave `v`, by rising neighbour.
    pub fn arcs(&self, v: u32) -> impl ExactSizeIterator<Item = Arc> + '_ {
        self.row(v).map(|at| Arc { to: self.heads[at], strength: self.strengths[at], edge: self.edge_ids[at] })
    }

    /// The number of the edge between `u` and `v`, if there is one. Time O(log degree).
    pub fn edge_between(&self, u: u32, v: u32) -> Option<u32> {
        let row = self.row(u);
        self.heads[row.clone()].binary_search(&v).ok().map(|at| self.edge_ids[row.start + at])
    }

    /// Whether all edges are equally strong.
    #[allow(clippy::float_cmp, reason = "equal means the same number")]
    pub fn is_evenly_strong(&self) -> bool {
        self.edges.windows(2).all(|pair| pair[0].strength == pair[1].strength)
    }

    /// Share of the possible edges that exist, m / (n(n-1)/2); `None` for fewer than two vertices.
    pub fn density(&self) -> Option<f64> {
        let n = self.vertex_count() as f64;
        (n >= 2.0).then(|| self.edge_count() as f64 / (n * (n - 1.0) / 2.0))
    }

    /// The same graph without vertex `lost`: its edges go, all numbers stay (`lost` remains as an isolate).
    #[must_use]
    pub fn without_edges_of(&self, lost: u32) -> Self {
        let edges = self.edges.iter().filter(|edge| edge.from != lost && edge.to != lost).copied().collect();
        Self::from_sorted(self.vertex_count(), edges)
    }

    /// Where the arcs of `v` stand.
    pub(super) fn row(&self, v: u32) -> std::ops::Range<usize> {
        self.offsets[v as usize] as usize..self.offsets[v as usize + 1] as usize
    }

    /// All rows of neighbours, one after the other.
    pub(super) fn heads(&self) -> &[u32] {
        &self.heads
    }

    /// The edge numbers of all rows, one after the other.
    pub(super) fn edge_ids(&self) -> &[u32] {
        &self.edge_ids
    }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    #[test]
    fn nothing_at_all() {
        for graph in [Graph::default(), Graph::from_edges(0, [(0, 1, 1.0)])] {
            assert_eq!(graph.vertex_count(), 0);
            assert_eq!(graph.edge_count(), 0);
            assert_eq!(graph.density(), None);
        }
    }

    #[test]
    fn what_is_no_edge_is_left_out() {
        let odd = [(0, 0, 1.0), (0, 3, 1.0), (0, 1, f64::NAN), (0, 1, 0.0), (1, 2, f64::INFINITY), (1, 2, -1.0)];
        assert_eq!(Graph::from_edges(3, odd).edge_count(), 0);
    }

    proptest! {
        #[test]
        fn rows_agree_with_the_edges(raw in prop::collection::vec((0_u32..8, 0_u32..8, 1_u8..4), 0..40)) {
            let graph = Graph::from_edges(8, raw.iter().map(|&(u, v, s)| (u, v, f64::from(s))));
            for v in graph.vertices() {
                prop_assert!(graph.neighbours(v).is_sorted_by(|a, b| a < b));
                prop_assert_eq!(graph.degree(v), graph.neighbours(v).len());
                for arc in graph.arcs(v) {
                    let edge = graph.edges()[arc.edge as usize];
                    prop_assert_eq!((edge.from, edge.to), (v.min(arc.to), v.max(arc.to)));
                    prop_assert_eq!(edge.strength.to_bits(), arc.strength.to_bits());
                    let greatest = raw.iter().filter(|&&(a, b, _)| (a.min(b), a.max(b)) == (edge.from, edge.to));
                    prop_assert_eq!(greatest.map(|&(.., s)| f64::from(s)).fold(0.0, f64::max).to_bits(), arc.strength.to_bits());
                    prop_assert_eq!(graph.edge_between(v, arc.to), Some(arc.edge));
                }
            }
            let pairs: std::collections::BTreeSet<_> =
                raw.iter().filter(|(u, v, _)| u != v).map(|&(u, v, _)| (u.min(v), u.max(v))).collect();
            prop_assert_eq!(graph.edges().iter().map(|e| (e.from, e.to)).collect::<Vec<_>>(), Vec::from_iter(pairs));
        }
    }
}
