//! How much falls off when a vertex goes, and how that would change with one edge less or one more.

use super::lowpoint::Stretch;
use super::{Components, Cuts, Graph};

/// What hangs on one vertex `v` of a graph whose vertices have weights.
///
/// When `v` goes, its component falls into parts. The largest (most vertices; of equals the one with the smallest vertex) is
/// what remains, the others fall off. Each question is answered from one search of the graph without `v`: an edge matters
/// only if it is the only one of `v` into a part, or a bridge of what remains without `v`.
///
/// Time O(n + m) to make; space O(n + m).
#[derive(Debug)]
pub struct Falling<'a> {
    graph: &'a Graph,
    v: u32,
    /// The graph without the edges of `v`.
    rest: Graph,
    cuts: Cuts,
    /// The place of each vertex in the preorder of `cuts`.
    places: Vec<u32>,
    /// For each place: the weight, and the neighbours of `v`, before it; one more than places.
    before: Vec<Load>,
    /// The component of each vertex in `rest`.
    components: Components,
    /// All components of `rest`.
    parts: Vec<Part>,
    /// The largest components that hang on `v`, at most three, the largest first.
    largest: Vec<u32>,
    /// How many components hang on `v`.
    parts_count: usize,
    /// Their weight.
    total: u32,
}

/// What stands before a place of the preorder.
#[derive(Debug, Clone, Copy, Default)]
struct Load {
    weight: u32,
    touches: u32,
}

/// A component of the graph without `v`.
#[derive(Debug, Clone, Copy)]
struct Part {
    stretch: Stretch,
    size: u32,
    weight: u32,
    least: u32,
    /// How many edges of `v` lead into it.
    touches: u32,
}

/// What hangs on a vertex.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Fall {
    /// Into how many parts its component falls when it goes.
    pub parts: usize,
    /// The weight of the parts that fall off: all but the largest.
    pub falls: u32,
    /// The weight of all parts.
    pub total: u32,
}

/// A piece that stands in for parts that are thought away or joined.
#[derive(Debug, Clone, Copy)]
struct Piece {
    size: u32,
    weight: u32,
    least: u32,
}

impl<'a> Falling<'a> {
    /// Looks around `v`. `weights` has one weight for each vertex.
    ///
    /// # Examples
    /// ```
    /// use querschnitt::analysis::graph::{Falling, Graph};
    /// // 0 - 1 - 2 - 3 and 1 - 4
    /// let graph = Graph::from_edges(5, [(0, 1, 1.0), (1, 2, 1.0), (2, 3, 1.0), (1, 4, 1.0)]);
    /// let falling = Falling::around(&graph, 1, &[1; 5]);
    /// assert_eq!(falling.now().falls, 2); // 0 and 4
    /// assert_eq!(falling.with(0, 3).falls, 1); // 4
    /// let without: Vec<_> = falling.without_each().map(|((a, b), fall)| (a, b, fall.falls)).collect();
    /// assert_eq!(without, [(0, 1, 1), (1, 2, 1), (1, 4, 1), (2, 3, 2)]);
    /// ```
    pub fn around(graph: &'a Graph, v: u32, weights: &[u32]) -> Self {
        let rest = graph.without_edges_of(v);
        let cuts = Cuts::of(&rest);
        let components = Components::of(&rest);
        let mut places = vec![0; graph.vertex_count()];
        let mut before = Vec::with_capacity(places.len() + 1);
        let mut load = Load::default();
        before.push(load);
        for (place, &vertex) in (0..).zip(cuts.preorder()) {
            places[vertex as usize] = place;
            load.weight += weights[vertex as usize];
            load.touches += u32::from(graph.edge_between(v, vertex).is_some());
            before.push(load);
        }
        let mut falling = Self {
            graph,
            v,
            rest,
            cuts,
            places,
            before,
            parts: Vec::with_capacity(components.count()),
            largest: Vec::new(),
            parts_count: 0,
            total: 0,
            components,
        };
        falling.find_parts();
        falling
    }

    fn find_parts(&mut self) {
        for component in 0..self.components.count() as u32 {
            // components are never empty, their members rise
            let least = self.components.members(component)[0];
            let stretch = self.cuts.component_of(least);
            let (weight, touches) = self.load(stretch);
            self.parts.push(Part { stretch, size: stretch.len, weight, least, touches });
        }
        let mut hanging: Vec<u32> =
            (0..self.parts.len() as u32).filter(|&part| self.parts[part as usize].touches > 0).collect();
        self.total = hanging.iter().map(|&part| self.parts[part as usize].weight).sum();
        let rank = |part: &u32| {
            let part = &self.parts[*part as usize];
            (std::cmp::Reverse(part.size), part.least)
        };
        hanging.sort_unstable_by_key(rank);
        // at most two parts are ever thought away
        self.largest = hanging.iter().copied().take(3).collect();
        self.parts_count = hanging.len();
    }

    /// The weight of a stretch, and how many neighbours of `v` are in it.
    fn load(&self, stretch: Stretch) -> (u32, u32) {
        let (from, to) = (self.before[stretch.start as usize], self.before[(stretch.start + stretch.len) as usize]);
        (to.weight - from.weight, to.touches - from.touches)
    }

    /// What hangs on `v` as the graph is.
    pub fn now(&self) -> Fall {
        self.fall(&[], &[])
    }

    /// What hangs on `v` with some parts thought away and pieces in their stead. Time O(1).
    fn fall(&self, gone: &[u32], instead: &[Piece]) -> Fall {
        let lost: u32 = gone.iter().map(|&part| self.parts[part as usize].weight).sum();
        let came: u32 = instead.iter().map(|piece| piece.weight).sum();
        let total = self.total - lost + came;
        let kept = self.largest.iter().find(|part| !gone.contains(part)).map(|&part| self.parts[part as usize].piece());
        let pieces = kept.iter().chain(instead);
        let largest = pieces.max_by_key(|piece| (piece.size, std::cmp::Reverse(piece.least)));
        let parts = self.parts_count - gone.len() + instead.len();
        Fall { parts, falls: total - largest.map_or(0, |piece| piece.weight), total }
    }

    /// Each edge whose loss changes what hangs on `v`, by its ends (the lesser first), with what would hang on it then;
    /// those of `v` first. Time O(1) for each, and O(n) where two pieces are equally large.
    pub fn without_each(&self) -> impl Iterator<Item = ((u32, u32), Fall)> + '_ {
        let own = self.graph.neighbours(self.v).iter().filter_map(|&other| {
            let part = self.components.component(other);
            let is_only = self.parts[part as usize].touches == 1;
            is_only.then(|| ((other.min(self.v), other.max(self.v)), self.fall(&[part], &[])))
        });
        let others = self.cuts.bridges().into_iter().filter_map(|edge| {
            let edge = self.rest.edges()[edge as usize];
            Some(((edge.from.min(edge.to), edge.from.max(edge.to)), self.without(edge.from, edge.to)?))
        });
        own.chain(others)
    }

    /// Without a bridge of the graph without `v`; `None` where it has nothing to do with `v`.
    fn without(&self, a: u32, b: u32) -> Option<Fall> {
        let number = self.components.component(a);
        let part = self.parts[number as usize];
        if part.touches == 0 {
            return None;
        }
        // the end that was found later hangs on the other with all that was found below it
        let (above, below) = if self.places[a as usize] < self.places[b as usize] { (a, b) } else { (b, a) };
        let far = self.cuts.hanging_from(above, self.places[below as usize])?;
        let (weight, touches) = self.load(far);
        let near = (part.size - far.len, part.weight - weight, part.touches - touches);
        let mut instead = Vec::with_capacity(2);
        if touches > 0 {
            instead.push(Piece { size: far.len, weight, least: self.least(far, None) });
        }
        if near.2 > 0 {
            instead.push(Piece { size: near.0, weight: near.1, least: self.least(part.stretch, Some(far)) });
        }
        Some(self.fall(&[number], &instead))
    }

    /// The smallest vertex of a stretch, without a stretch in it.
    fn least(&self, stretch: Stretch, except: Option<Stretch>) -> u32 {
        let range = |stretch: Stretch| stretch.start as usize..(stretch.start + stretch.len) as usize;
        let out = except.map_or(0..0, range);
        let inside = range(stretch).filter(|place| !out.contains(place));
        inside.map(|place| self.cuts.preorder()[place]).min().unwrap_or(u32::MAX)
    }

    /// What would hang on `v` if `a` and `b`, two different vertices, had an edge. Time O(1).
    pub fn with(&self, a: u32, b: u32) -> Fall {
        let joined = |vertex: u32| (vertex != self.v).then(|| self.components.component(vertex));
        let parts: Vec<u32> = [joined(a), joined(b)].into_iter().flatten().collect();
        let hangs = |part: &u32| self.parts[*part as usize].touches > 0;
        let is_new = parts.len() == 1 || parts[0] != parts[1];
        let reaches_v = parts.len() == 1 || parts.iter().any(hangs);
        if !is_new || !reaches_v || (parts.len() == 1 && hangs(&parts[0])) {
            return self.now();
        }
        let pieces = parts.iter().map(|&part| self.parts[part as usize].piece());
        let whole = pieces.reduce(|one, other| Piece {
            size: one.size + other.size,
            weight: one.weight + other.weight,
            least: one.least.min(other.least),
        });
        let gone: Vec<u32> = parts.iter().copied().filter(hangs).collect();
        self.fall(&gone, &whole.into_iter().collect::<Vec<_>>())
    }

    /// Whether two vertices, none of them `v`, hang together without `v`.
    pub fn hang_together(&self, a: u32, b: u32) -> bool {
        self.components.component(a) == self.components.component(b)
    }
}

impl Part {
    fn piece(&self) -> Piece {
        Piece { size: self.size, weight: self.weight, least: self.least }
    }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::super::testing::{kite, small_graph};
    use super::*;

    /// By taking `v` out and looking.
    fn naive(graph: &Graph, v: u32, weights: &[u32]) -> Fall {
        let parts = Cuts::of(graph).parts_without(v);
        let weight = |part: &Vec<u32>| part.iter().map(|&w| weights[w as usize]).sum::<u32>();
        let total = parts.iter().map(weight).sum();
        Fall { parts: parts.len(), falls: parts.iter().skip(1).map(weight).sum(), total }
    }

    fn edges(graph: &Graph) -> Vec<(u32, u32, f64)> {
        graph.edges().iter().map(|edge| (edge.from, edge.to, edge.strength)).collect()
    }

    #[test]
    fn the_kite_of_krackhardt() {
        // Heather (7) cuts off Ike and Jane, Ike (8) cuts off Jane
        let kite = kite();
        let falls = |v| Falling::around(&kite, v, &[1; 10]).now().falls;
        assert_eq!((0..10).map(falls).collect::<Vec<_>>(), [0, 0, 0, 0, 0, 0, 0, 2, 1, 0]);
    }

    proptest! {
        #[test]
        fn one_edge_less_or_more(graph in small_graph(8), seed in 0_u32..64) {
            let n = graph.vertex_count() as u32;
            let weights: Vec<u32> = (0..n).map(|v| (seed >> (v % 6)) & 1).collect();
            for v in graph.vertices() {
                let falling = Falling::around(&graph, v, &weights);
                let now = naive(&graph, v, &weights);
                prop_assert_eq!(falling.now(), now);
                let changed: std::collections::BTreeMap<_, _> = falling.without_each().collect();
                for (lost, edge) in graph.edges().iter().enumerate() {
                    let mut rest = edges(&graph);
                    rest.remove(lost);
                    let rest = Graph::from_edges(n as usize, rest);
                    let ends = (edge.from.min(edge.to), edge.from.max(edge.to));
                    let fall = changed.get(&ends).copied().unwrap_or(now);
                    prop_assert_eq!(fall, naive(&rest, v, &weights), "{} without {:?}", v, ends);
                }
                for a in 0..n {
                    for b in 0..n {
                        if a != b {
                            let mut more = edges(&graph);
                            more.push((a, b, 1.0));
                            let more = Graph::from_edges(n as usize, more);
                            prop_assert_eq!(falling.with(a, b), naive(&more, v, &weights), "{} with {} {}", v, a, b);
                        }
                    }
                }
            }
        }
    }
}
