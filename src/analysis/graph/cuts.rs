//! Where the network breaks: cut vertices, bridges and blocks, and what falls off when a cut vertex goes.

use super::lowpoint::{Search, Stretch};
use super::{Components, Graph};

/// Cut vertices, bridges and biconnected components (blocks) of a graph.
///
/// Hopcroft and Tarjan 1973, without recursion. Time and space O(n + m).
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Cuts {
    bridges: Vec<bool>,
    block_of_edge: Vec<u32>,
    blocks: usize,
    /// The vertices in the order in which the search met them: each component and each subtree is one stretch.
    preorder: Vec<u32>,
    /// For each vertex, in order: the stretches of `preorder` that only hang on it.
    hanging: Vec<Stretch>,
    /// Where the stretches of each vertex start in `hanging`; n + 1 places.
    hanging_starts: Vec<u32>,
    /// The stretch of the component of each vertex.
    component: Vec<Stretch>,
}

impl Cuts {
    /// Finds them all.
    ///
    /// # Examples
    /// ```
    /// use querschnitt::analysis::graph::{Cuts, Graph};
    /// // a triangle with a tail
    /// let graph = Graph::from_edges(4, [(0, 1, 1.0), (1, 2, 1.0), (2, 0, 1.0), (2, 3, 1.0)]);
    /// let cuts = Cuts::of(&graph);
    /// assert_eq!(cuts.cut_vertices(), [2]);
    /// assert_eq!(cuts.bridges(), [3]); // the edge 2-3 in `graph.edges()`
    /// assert_eq!(cuts.parts_without(2), [vec![0, 1], vec![3]]);
    /// ```
    pub fn of(graph: &Graph) -> Self {
        let components = Components::of(graph);
        let mut search = Search::new(graph);
        for component in 0..components.count() as u32 {
            // components are never empty
            search.walk(components.members(component)[0]);
        }
        Self::from_search(search, &components)
    }

    /// Puts what the search found into the order of vertices and edges.
    fn from_search(mut search: Search<'_>, components: &Components) -> Self {
        let n = search.graph.vertex_count();
        search.hanging.sort_unstable_by_key(|&(v, stretch)| (v, stretch.start));
        let mut hanging_starts = vec![0; n + 1];
        for &(v, _) in &search.hanging {
            hanging_starts[v as usize + 1] += 1;
        }
        for v in 0..n {
            hanging_starts[v + 1] += hanging_starts[v];
        }
        let component = search.graph.vertices().map(|v| {
            let members = components.members(components.component(v));
            // the search entered each component at its first member
            Stretch { start: search.found[members[0] as usize], len: members.len() as u32 }
        });
        let component = component.collect();
        let mut number = vec![u32::MAX; search.blocks as usize];
        let mut next = 0;
        for block in &mut search.block_of_edge {
            let new = &mut number[*block as usize];
            if *new == u32::MAX {
                *new = next;
                next += 1;
            }
            *block = *new;
        }
        Self {
            bridges: search.bridges,
            block_of_edge: search.block_of_edge,
            blocks: search.blocks as usize,
            preorder: search.preorder,
            hanging: search.hanging.into_iter().map(|(_, stretch)| stretch).collect(),
            hanging_starts,
            component,
        }
    }

    /// Whether the component of `v` falls apart when `v` goes.
    pub fn is_cut_vertex(&self, v: u32) -> bool {
        self.part_count(v) > 1
    }

    /// All cut vertices in rising order.
    pub fn cut_vertices(&self) -> Vec<u32> {
        (0..self.component.len() as u32).filter(|&v| self.is_cut_vertex(v)).collect()
    }

    /// Whether the component of an edge falls apart when the edge goes.
    pub fn is_bridge(&self, edge: u32) -> bool {
        self.bridges[edge as usize]
    }

    /// The numbers of all bridges in rising order.
    pub fn bridges(&self) -> Vec<u32> {
        (0..self.bridges.len() as u32).filter(|&edge| self.is_bridge(edge)).collect()
    }

    /// Number of blocks. A bridge is a block of its own; an isolate is in none.
    pub fn block_count(&self) -> usize {
        self.blocks
    }

    /// The block of an edge; blocks are numbered by their first edge.
    pub fn block_of_edge(&self, edge: u32) -> u32 {
        self.block_of_edge[edge as usize]
    }

    /// The blocks of `v` in rising order: more than one for a cut vertex, none for an isolate. Time O(d log d).
    pub fn blocks_of(&self, graph: &Graph, v: u32) -> Vec<u32> {
        let mut blocks: Vec<u32> = graph.edges_of(v).iter().map(|&edge| self.block_of_edge(edge)).collect();
        blocks.sort_unstable();
        blocks.dedup();
        blocks
    }

    /// Into how many parts the component of `v` falls when `v` goes; 0 for an isolate.
    pub fn part_count(&self, v: u32) -> usize {
        self.hanging(v).len() + usize::from(self.rest(v) > 0)
    }

    /// The sizes of the parts into which the component of `v` falls when `v` goes, in no particular order.
    /// Time O(parts): all vertices together O(n + m).
    pub fn part_sizes(&self, v: u32) -> impl Iterator<Item = u32> + '_ {
        self.hanging(v).iter().map(|part| part.len).chain(std::iter::once(self.rest(v)).filter(|&rest| rest > 0))
    }

    /// The parts into which the component of `v` falls when `v` goes, each in rising order: the largest first (it is what
    /// remains, the others fall off), of two equal ones that with the smallest vertex. Time O(c log c) for c vertices in
    /// the component.
    pub fn parts_without(&self, v: u32) -> Vec<Vec<u32>> {
        let stretch = |part: &Stretch| &self.preorder[part.start as usize..(part.start + part.len) as usize];
        let mut parts: Vec<Vec<u32>> = self.hanging(v).iter().map(|part| stretch(part).to_vec()).collect();
        if self.rest(v) > 0 {
            // what does not hang on v: the stretches between those that do
            let whole = self.component[v as usize];
            let mut rest = Vec::with_capacity(self.rest(v) as usize);
            let mut from = whole.start;
            for part in self.hanging(v) {
                rest.extend_from_slice(stretch(&Stretch { start: from, len: part.start - from }));
                from = part.start + part.len;
            }
            rest.extend_from_slice(stretch(&Stretch { start: from, len: whole.start + whole.len - from }));
            rest.retain(|&w| w != v);
            parts.push(rest);
        }
        for part in &mut parts {
            part.sort_unstable();
        }
        parts.sort_unstable_by(|a, b| b.len().cmp(&a.len()).then_with(|| a.cmp(b)));
        parts
    }

    /// The parts that fall off when `v` goes: [`parts_without`](Self::parts_without) but for the first. Time O(f log f) for f
    /// vertices that fall off: what remains is not looked at, unless two parts are equally large.
    pub fn falling_parts(&self, v: u32) -> Vec<Vec<u32>> {
        let largest = self.part_sizes(v).max().unwrap_or(0);
        let is_rest_only = self.rest(v) == largest && self.part_sizes(v).filter(|&size| size == largest).count() == 1;
        if !is_rest_only {
            return self.parts_without(v).into_iter().skip(1).collect();
        }
        let mut parts: Vec<Vec<u32>> = self.hanging(v).iter().map(|part| self.stretch(*part).to_vec()).collect();
        for part in &mut parts {
            part.sort_unstable();
        }
        parts.sort_unstable_by(|a, b| b.len().cmp(&a.len()).then_with(|| a.cmp(b)));
        parts
    }

    /// The side of a bridge that hangs on the other with all it has, and whether it is that of `edge.to`; `None` where it is no
    /// bridge. Time O(parts of its ends).
    pub(super) fn far_side(&self, graph: &Graph, edge: u32) -> Option<(Stretch, bool)> {
        if !self.is_bridge(edge) {
            return None;
        }
        let ends = graph.edges()[edge as usize];
        let hung = |end: u32, other: u32| {
            self.hanging(end).iter().find(|part| self.preorder[part.start as usize] == other).copied()
        };
        let far = hung(ends.from, ends.to).map(|far| (far, true));
        far.or_else(|| hung(ends.to, ends.from).map(|far| (far, false)))
    }

    fn stretch(&self, part: Stretch) -> &[u32] {
        &self.preorder[part.start as usize..(part.start + part.len) as usize]
    }

    /// The two sides of a bridge, each in rising order, the side of `edge.from` first; `None` where it is no bridge.
    /// Time O(c log c) for c vertices in the component.
    pub fn sides(&self, graph: &Graph, edge: u32) -> Option<[Vec<u32>; 2]> {
        let (far, far_is_to) = self.far_side(graph, edge)?;
        let mut far = self.stretch(far).to_vec();
        far.sort_unstable();
        let whole = self.component[graph.edges()[edge as usize].from as usize];
        let mut near: Vec<u32> = self.stretch(whole).to_vec();
        near.sort_unstable();
        near.retain(|v| far.binary_search(v).is_err());
        Some(if far_is_to { [near, far] } else { [far, near] })
    }

    /// The vertices in the order in which the search met them.
    pub(super) fn preorder(&self) -> &[u32] {
        &self.preorder
    }

    /// The stretch of the component of `v`.
    pub(super) fn component_of(&self, v: u32) -> Stretch {
        self.component[v as usize]
    }

    /// What hangs on `v` and begins at a place of the preorder. Time O(log parts).
    pub(super) fn hanging_from(&self, v: u32, start: u32) -> Option<Stretch> {
        let hanging = self.hanging(v);
        hanging.binary_search_by_key(&start, |part| part.start).ok().map(|at| hanging[at])
    }

    /// The size of the part without `v` that has another vertex of its component, given by its place in the preorder. Time
    /// O(log parts), and O(parts) where that part does not hang on `v`.
    pub(super) fn part_size_at(&self, v: u32, place: u32) -> u32 {
        let hanging = self.hanging(v);
        let after = hanging.partition_point(|part| part.start <= place);
        let around = hanging[..after].last().filter(|part| place < part.start + part.len);
        around.map_or_else(|| self.rest(v), |part| part.len)
    }

    /// What only hangs on `v`, part by part.
    pub(super) fn hanging(&self, v: u32) -> &[Stretch] {
        let range = self.hanging_starts[v as usize] as usize..self.hanging_starts[v as usize + 1] as usize;
        &self.hanging[range]
    }

    /// Size of the part of the component that does not hang on `v`.
    fn rest(&self, v: u32) -> u32 {
        let hanging: u32 = self.hanging(v).iter().map(|part| part.len).sum();
        self.component[v as usize].len - 1 - hanging
    }
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeSet;

    use proptest::prelude::*;

    use super::super::testing::{graph, isolates, kite, line, ring, simple_paths, small_graph, star};
    use super::*;

    fn without_edge(graph: &Graph, lost: usize) -> Graph {
        let rest = graph.edges().iter().enumerate().filter(|&(at, _)| at != lost);
        Graph::from_edges(graph.vertex_count(), rest.map(|(_, e)| (e.from, e.to, e.strength)))
    }

    /// The parts of the component of `v` by taking `v` out and looking.
    fn parts_by_removal(graph: &Graph, v: u32) -> Vec<Vec<u32>> {
        let before = Components::of(graph);
        let after = Components::of(&graph.without_edges_of(v));
        let mut parts: Vec<Vec<u32>> = (0..after.count() as u32)
            .map(|number| after.members(number).to_vec())
            .filter(|part| !part.contains(&v) && before.component(part[0]) == before.component(v))
            .collect();
        parts.sort_by_key(|part| (std::cmp::Reverse(part.len()), part.clone()));
        parts
    }

    /// Whether two edges lie on a common cycle: two paths between the ends of one, one of them over the other.
    fn on_a_cycle(graph: &Graph, a: usize, b: usize) -> bool {
        let (a, b) = (graph.edges()[a], graph.edges()[b]);
        simple_paths(graph, a.from, a.to).iter().any(|path| {
            path.len() > 2
                && path.windows(2).any(|pair| {
                    let step = (pair[0].min(pair[1]), pair[0].max(pair[1]));
                    step == (b.from, b.to)
                })
        })
    }

    #[test]
    fn the_kite() {
        let cuts = Cuts::of(&kite());
        assert_eq!(cuts.cut_vertices(), [7, 8]);
        assert_eq!(cuts.bridges(), [16, 17]);
        assert_eq!(cuts.parts_without(7), [vec![0, 1, 2, 3, 4, 5, 6], vec![8, 9]]);
        assert_eq!(cuts.parts_without(0), [vec![1, 2, 3, 4, 5, 6, 7, 8, 9]]);
        assert_eq!(cuts.sides(&kite(), 16), Some([(0..8).collect(), vec![8, 9]]));
        assert_eq!(cuts.sides(&kite(), 0), None);
        assert_eq!(cuts.block_count(), 3);
        assert_eq!(cuts.blocks_of(&kite(), 8), [1, 2]);
    }

    #[test]
    fn awkward_cases() {
        for n in 0..3 {
            let cuts = Cuts::of(&isolates(n));
            assert_eq!(cuts.cut_vertices(), Vec::<u32>::new());
            assert_eq!(cuts.block_count(), 0);
            for v in 0..n as u32 {
                assert_eq!(cuts.part_count(v), 0);
                assert!(cuts.parts_without(v).is_empty());
                assert!(cuts.blocks_of(&isolates(n), v).is_empty());
            }
        }
        assert!(Cuts::of(&ring(5)).cut_vertices().is_empty());
        assert_eq!(Cuts::of(&star(5)).part_count(0), 4);
        // two triangles in one vertex, beside a pair
        let bow = graph(7, &[(0, 1), (1, 2), (2, 0), (2, 3), (3, 4), (4, 2), (5, 6)]);
        assert_eq!(Cuts::of(&bow).cut_vertices(), [2]);
        assert_eq!(Cuts::of(&bow).parts_without(2), [vec![0, 1], vec![3, 4]]);
        assert_eq!(Cuts::of(&bow).sides(&bow, 6), Some([vec![5], vec![6]]));
    }

    #[test]
    fn a_long_line_does_not_overflow() {
        let cuts = Cuts::of(&line(200_000));
        assert_eq!(cuts.cut_vertices().len(), 199_998);
        assert_eq!(cuts.bridges().len(), 199_999);
        let mut sizes: Vec<u32> = cuts.part_sizes(10).collect();
        sizes.sort_unstable();
        assert_eq!(sizes, [10, 199_989]);
    }

    proptest! {
        #![proptest_config(ProptestConfig::with_cases(400))]

        #[test]
        fn agrees_with_taking_out(graph in small_graph(8)) {
            let cuts = Cuts::of(&graph);
            let whole = Components::of(&graph).count();
            for v in graph.vertices() {
                let parts = parts_by_removal(&graph, v);
                prop_assert_eq!(cuts.part_count(v), parts.len());
                prop_assert_eq!(cuts.is_cut_vertex(v), parts.len() > 1);
                let sizes: BTreeSet<_> = cuts.part_sizes(v).collect();
                prop_assert_eq!(sizes, parts.iter().map(|part| part.len() as u32).collect::<BTreeSet<_>>());
                prop_assert_eq!(cuts.falling_parts(v), parts.get(1..).unwrap_or_default());
                prop_assert_eq!(cuts.parts_without(v), parts);
            }
            for edge in 0..graph.edge_count() {
                let after = Components::of(&without_edge(&graph, edge));
                prop_assert_eq!(cuts.is_bridge(edge as u32), after.count() > whole);
                let ends = graph.edges()[edge];
                let sides = [ends.from, ends.to].map(|end| after.members(after.component(end)).to_vec());
                prop_assert_eq!(cuts.sides(&graph, edge as u32), (after.count() > whole).then_some(sides));
            }
        }

        #[test]
        fn a_block_is_what_shares_cycles(graph in small_graph(7)) {
            let cuts = Cuts::of(&graph);
            for a in 0..graph.edge_count() {
                for b in 0..a {
                    let together = cuts.block_of_edge(a as u32) == cuts.block_of_edge(b as u32);
                    prop_assert_eq!(together, on_a_cycle(&graph, a, b));
                }
            }
            let blocks: BTreeSet<u32> = (0..graph.edge_count() as u32).map(|edge| cuts.block_of_edge(edge)).collect();
            prop_assert_eq!(blocks, (0..cuts.block_count() as u32).collect::<BTreeSet<_>>());
        }
    }
}
