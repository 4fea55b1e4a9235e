//! How many vertices of a kind lie in each part of a network that falls apart, without looking at the parts.

use super::lowpoint::Stretch;
use super::{Cuts, Graph};

/// The number of vertices of a kind before each place of the search: every part is a stretch of it, or what a few leave.
pub struct Tally<'c> {
    cuts: &'c Cuts,
    before: Vec<u32>,
    /// Whether each vertex is of the kind.
    counted: Vec<bool>,
}

impl<'c> Tally<'c> {
    /// Counts the vertices of a kind. Time and space O(n).
    ///
    /// # Examples
    /// ```
    /// use querschnitt::analysis::graph::{Cuts, Graph, Tally};
    /// let line = Graph::from_edges(5, (0..4).map(|v| (v, v + 1, 1.0)));
    /// let cuts = Cuts::of(&line);
    /// let even = Tally::of(&cuts, |v| v % 2 == 0);
    /// assert_eq!(even.falling(1), 1); // without 1, only 0 falls off
    /// assert_eq!(even.sides(&line, 1), Some([1, 2])); // 0 and 1, or 2, 3 and 4
    /// ```
    pub fn of(cuts: &'c Cuts, is_counted: impl Fn(u32) -> bool) -> Self {
        let counted: Vec<bool> = (0..cuts.preorder().len() as u32).map(is_counted).collect();
        let mut before = vec![0];
        let mut sum = 0;
        for &v in cuts.preorder() {
            sum += u32::from(counted[v as usize]);
            before.push(sum);
        }
        Self { cuts, before, counted }
    }

    fn count(&self, stretch: Stretch) -> u32 {
        self.before[(stretch.start + stretch.len) as usize] - self.before[stretch.start as usize]
    }

    /// How many of the kind fall off when `v` goes: they lie in all parts but the largest. Of several largest parts the one
    /// with the fewest of the kind is taken to remain, so that there are never more. Time O(parts).
    pub fn falling(&self, v: u32) -> u32 {
        let hanging = self.cuts.hanging(v).iter().map(|&part| (part.len, self.count(part)));
        let (len, count) = hanging.clone().fold((0, 0), |sum, part| (sum.0 + part.0, sum.1 + part.1));
        let whole = self.cuts.component_of(v);
        let others = self.count(whole) - u32::from(self.counted[v as usize]);
        let rest = (whole.len - 1 - len, others - count);
        let parts = || hanging.clone().chain([rest]);
        let largest = parts().map(|part| part.0).max().unwrap_or(0);
        let remains = parts().filter(|part| part.0 == largest).map(|part| part.1).min().unwrap_or(0);
        others - remains
    }

    /// How many of the kind lie on either side of a bridge, the side of `edge.from` first; `None` where it is no bridge. Time
    /// O(parts of its ends).
    pub fn sides(&self, graph: &Graph, edge: u32) -> Option<[u32; 2]> {
        let (far, far_is_to) = self.cuts.far_side(graph, edge)?;
        let far_count = self.count(far);
        let near = self.count(self.cuts.component_of(graph.edges()[edge as usize].from)) - far_count;
        Some(if far_is_to { [near, far_count] } else { [far_count, near] })
    }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::super::testing::{isolates, small_graph};
    use super::*;

    #[test]
    fn nothing_hangs_on_an_isolate() {
        let cuts = Cuts::of(&isolates(2));
        assert_eq!(Tally::of(&cuts, |_| true).falling(1), 0);
    }

    proptest! {
        #![proptest_config(ProptestConfig::with_cases(400))]

        #[test]
        fn agrees_with_looking_at_the_parts(graph in small_graph(9), kind in any::<u16>()) {
            let is_counted = |v: u32| kind >> v & 1 == 1;
            let count = |part: &[u32]| part.iter().filter(|&&v| is_counted(v)).count() as u32;
            let cuts = Cuts::of(&graph);
            let tally = Tally::of(&cuts, is_counted);
            for v in graph.vertices() {
                let parts = cuts.parts_without(v);
                let largest = parts.first().map_or(0, Vec::len);
                let fall = |remains: &Vec<u32>| parts.iter().map(|part| count(part)).sum::<u32>() - count(remains);
                let most = parts.iter().filter(|part| part.len() == largest).map(fall).max();
                prop_assert_eq!(tally.falling(v), most.unwrap_or(0));
            }
            for edge in 0..graph.edge_count() as u32 {
                let sides = cuts.sides(&graph, edge).map(|sides| sides.map(|side| count(&side)));
                prop_assert_eq!(tally.sides(&graph, edge), sides);
            }
        }
    }
}
