//! Breadth-first search that counts shortest paths, level by level, and the way back that shares them out: the inner
//! loops of betweenness.

use super::{Components, Graph};

/// Above this many shortest paths, ratios of their numbers would lose digits and the numbers soon be infinite.
const COUNTABLE: f64 = 1e250;

/// The search from one source, with buffers that serve one source after the other.
///
/// Between two neighbouring levels it reads the rows of whichever side has fewer arcs: in both directions (counting
/// paths outwards, gathering dependencies inwards) a sum over the arcs between the levels can be made from either end.
/// The loops over arcs have no branch that depends on the graph: where a branch would ask whether a vertex lies in the
/// level that counts, `level` holds 0 for all others. Wrongly guessed branches would cost more than all else here.
pub(super) struct Search<'a> {
    graph: &'a Graph,
    components: &'a Components,
    /// For how many vertices each stands, as a source and as a target.
    weights: &'a [f64],
    /// Arcs of each component.
    arcs: Vec<usize>,
    seen: Vec<bool>,
    /// On the way out the paths found so far, on the way back (own pairs + dependency) / paths.
    sums: Vec<f64>,
    /// Number of shortest paths from the source; valid for what was reached.
    paths: Vec<f64>,
    /// A value for each vertex of one level, 0 for all others.
    level: Vec<f64>,
    /// The vertices reached, by level; one place more than vertices, where writes go that are not meant.
    order: Vec<u32>,
    /// Where each level starts in `order`, and the end of the last.
    starts: Vec<u32>,
    /// Arcs of each level.
    level_arcs: Vec<usize>,
    /// Whether the paths grew too many to be counted.
    countless: bool,
}

impl<'a> Search<'a> {
    /// Buffers for a graph, with the weight of each of its vertices; space O(n).
    pub(super) fn new(graph: &'a Graph, components: &'a Components, weights: &'a [f64]) -> Self {
        let n = graph.vertex_count();
        let mut arcs = vec![0; components.count()];
        for v in graph.vertices() {
            arcs[components.component(v) as usize] += graph.degree(v);
        }
        Self {
            graph,
            components,
            weights,
            arcs,
            seen: vec![false; n],
            sums: vec![0.0; n],
            paths: vec![0.0; n],
            level: vec![0.0; n],
            order: vec![0; n + 1],
            starts: Vec::new(),
            level_arcs: Vec::new(),
            countless: false,
        }
    }

    /// Finds all levels around `source` and counts the shortest paths to each vertex. Time O(n + m).
    pub(super) fn run(&mut self, source: u32) {
        let component = self.components.component(source);
        let members = self.components.members(component);
        let mut left = self.arcs[component as usize];
        self.seen[source as usize] = true;
        self.sums[source as usize] = 1.0;
        self.order[0] = source;
        self.countless = false;
        self.level_arcs.clear();
        self.starts.clear();
        self.starts.push(0);
        let (mut start, mut end) = (0, 1);
        while start < end {
            self.starts.push(end as u32);
            let weight = self.settle(start, end);
            self.level_arcs.push(weight);
            left -= weight;
            let reached = if end == members.len() {
                end
            } else if weight <= left + members.len() / 4 {
                self.push_outwards(start, end)
            } else {
                self.pull_outwards(start, end, members)
            };
            (start, end) = (end, reached);
        }
    }

    /// Fixes the numbers of paths of a level, which later levels must not change; returns the arcs of the level.
    fn settle(&mut self, start: usize, end: usize) -> usize {
        let mut weight = 0;
        for &v in &self.order[start..end] {
            let paths = self.sums[v as usize];
            self.paths[v as usize] = paths;
            self.countless |= paths > COUNTABLE;
            weight += self.graph.degree(v);
        }
        weight
    }

    /// Finds the next level from this one; returns where it ends. `sums` of settled vertices is spoilt, which is harmless.
    fn push_outwards(&mut self, start: usize, end: usize) -> usize {
        let mut reached = end;
        for at in start..end {
            let v = self.order[at];
            let paths = self.paths[v as usize];
            for &w in self.graph.neighbours(v) {
                let fresh = !self.seen[w as usize];
                self.seen[w as usize] = true;
                self.order[reached] = w;
                reached += usize::from(fresh);
                self.sums[w as usize] += paths;
            }
        }
        reached
    }

    /// The same from the side of those not yet seen.
    fn pull_outwards(&mut self, start: usize, end: usize, members: &[u32]) -> usize {
        for &v in &self.order[start..end] {
            self.level[v as usize] = self.paths[v as usize];
        }
        let mut reached = end;
        for &w in members {
            if self.seen[w as usize] {
                continue;
            }
            let paths: f64 = self.graph.neighbours(w).iter().map(|&v| self.level[v as usize]).sum();
            self.sums[w as usize] = paths;
            self.order[reached] = w;
            reached += usize::from(paths > 0.0);
        }
        for &w in &self.order[end..reached] {
            self.seen[w as usize] = true;
        }
        for &v in &self.order[start..end] {
            self.level[v as usize] = 0.0;
        }
        reached
    }

    /// Adds what the source's shortest paths give to every vertex, and to either of the two arcs of every edge.
    pub(super) fn gather(&mut self, vertices: &mut [f64], arcs: &mut [f64]) {
        if self.countless {
            return self.gather_logarithms(vertices, arcs);
        }
        let (weights, source) = (self.weights, self.weights[self.order[0] as usize]);
        // the pairs of those for whom the source and a vertex stand
        let own = |v: u32| source * weights[v as usize];
        let deepest = self.level_arcs.len() - 1;
        for &v in &self.order[self.starts[deepest] as usize..self.starts[deepest + 1] as usize] {
            self.sums[v as usize] = own(v) / self.paths[v as usize];
        }
        // the source itself gains nothing, but its edges do
        for upper in (0..deepest).rev() {
            if self.level_arcs[upper] <= self.level_arcs[upper + 1] {
                self.gather_from_above(upper, arcs);
            } else {
                self.gather_from_below(upper, arcs);
            }
            for &v in &self.order[self.starts[upper] as usize..self.starts[upper + 1] as usize] {
                let dependency = self.sums[v as usize];
                vertices[v as usize] += if upper > 0 { dependency } else { 0.0 };
                self.sums[v as usize] = (own(v) + dependency) / self.paths[v as usize];
            }
        }
    }

    /// Dependencies of a level, read from its own rows.
    fn gather_from_above(&mut self, upper: usize, arcs: &mut [f64]) {
        let [start, middle, end] = [0, 1, 2].map(|i| self.starts[upper + i] as usize);
        for &w in &self.order[middle..end] {
            self.level[w as usize] = self.sums[w as usize];
        }
        for &v in &self.order[start..middle] {
            let paths = self.paths[v as usize];
            let mut shares = 0.0;
            let row = self.graph.row(v);
            for (&w, arc) in self.graph.heads()[row.clone()].iter().zip(&mut arcs[row]) {
                let share = self.level[w as usize];
                shares += share;
                *arc += paths * share;
            }
            self.sums[v as usize] = paths * shares;
        }
        for &w in &self.order[middle..end] {
            self.level[w as usize] = 0.0;
        }
    }

    /// Dependencies of a level, read from the rows of the level below it.
    fn gather_from_below(&mut self, upper: usize, arcs: &mut [f64]) {
        let [start, middle, end] = [0, 1, 2].map(|i| self.starts[upper + i] as usize);
        for &v in &self.order[start..middle] {
            self.level[v as usize] = self.paths[v as usize];
            self.sums[v as usize] = 0.0;
        }
        for &w in &self.order[middle..end] {
            let share = self.sums[w as usize];
            let row = self.graph.row(w);
            for (&v, arc) in self.graph.heads()[row.clone()].iter().zip(&mut arcs[row]) {
                let part = self.level[v as usize] * share;
                *arc += part;
                self.sums[v as usize] += part;
            }
        }
        for &v in &self.order[start..middle] {
            self.level[v as usize] = 0.0;
        }
    }

    /// The same for more paths than a number can count: works on the logarithms of the numbers of paths.
    fn gather_logarithms(&self, vertices: &mut [f64], arcs: &mut [f64]) {
        let n = self.seen.len();
        let mut hops = vec![usize::MAX; n];
        for (number, level) in self.starts.windows(2).enumerate() {
            for &v in &self.order[level[0] as usize..level[1] as usize] {
                hops[v as usize] = number;
            }
        }
        let reached = self.starts[self.level_arcs.len()] as usize;
        let source = self.weights[self.order[0] as usize];
        let mut logarithms = vec![0.0; n];
        for &w in &self.order[1..reached] {
            let inward = || self.graph.neighbours(w).iter().filter(|&&v| hops[v as usize] < hops[w as usize]);
            let greatest = inward().map(|&v| logarithms[v as usize]).fold(0.0, f64::max);
            let sum: f64 = inward().map(|&v| (logarithms[v as usize] - greatest).exp()).sum();
            logarithms[w as usize] = greatest + sum.ln();
        }
        let mut dependencies = vec![0.0; n];
        for &v in self.order[..reached].iter().rev() {
            let mut dependency = 0.0;
            for (at, &w) in self.graph.row(v).zip(self.graph.neighbours(v)) {
                if hops[w as usize] == hops[v as usize] + 1 {
                    let share = (logarithms[v as usize] - logarithms[w as usize]).exp();
                    let part = share * (source * self.weights[w as usize] + dependencies[w as usize]);
                    dependency += part;
                    arcs[at] += part;
                }
            }
            dependencies[v as usize] = dependency;
            vertices[v as usize] += if hops[v as usize] > 0 { dependency } else { 0.0 };
        }
    }

    /// Makes ready for the next source. Touches what was reached, or all in one sweep where that is quicker.
    pub(super) fn forget(&mut self) {
        let reached = self.starts[self.level_arcs.len()] as usize;
        if reached * 4 > self.seen.len() {
            self.seen.fill(false);
            self.sums.fill(0.0);
        } else {
            for &v in &self.order[..reached] {
                self.seen[v as usize] = false;
                self.sums[v as usize] = 0.0;
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::super::testing::{near, small_graph};
    use super::*;

    proptest! {
        #![proptest_config(ProptestConfig::with_cases(400))]

        #[test]
        fn logarithms_give_the_same(graph in small_graph(9)) {
            let n = graph.vertex_count();
            let width = n + 2 * graph.edge_count();
            let (mut counted, mut by_logarithms) = (vec![0.0; width], vec![0.0; width]);
            let components = Components::of(&graph);
            let weights: Vec<f64> = graph.vertices().map(|v| f64::from(1 + v % 3)).collect();
            let mut search = Search::new(&graph, &components, &weights);
            for source in graph.vertices() {
                search.run(source);
                let (vertices, arcs) = by_logarithms.split_at_mut(n);
                search.gather_logarithms(vertices, arcs);
                let (vertices, arcs) = counted.split_at_mut(n);
                search.gather(vertices, arcs);
                search.forget();
            }
            let edges = |sums: &[f64]| {
                let mut edges = vec![0.0; graph.edge_count()];
                for (&edge, sum) in graph.edge_ids().iter().zip(&sums[n..]) {
                    edges[edge as usize] += sum;
                }
                edges
            };
            prop_assert!(counted[..n].iter().zip(&by_logarithms[..n]).all(|(a, b)| near(*a, *b)));
            prop_assert!(edges(&counted).iter().zip(&edges(&by_logarithms)).all(|(a, b)| near(*a, *b)));
        }
    }
}
