//! Shortest paths over ties of length 2, 3 and 6, counted exactly: the inner loops of weighted betweenness where every
//! strength is 1, 2 or 3.

use super::Graph;

/// The longest tie, 6/1: who waits is at most so much farther than who is settled.
const LONGEST: usize = 6;

/// Farther than any way.
const FAR: u32 = u32::MAX;

/// Above this many shortest paths, their numbers are no longer to be relied upon.
const COUNTABLE: f64 = 1e250;

/// The length of each arc, six times 1/strength; `None` where one is no whole number of 2, 3 or 6.
#[allow(clippy::float_cmp, reason = "1, 2 and 3 are exact")]
pub(super) fn whole_lengths(graph: &Graph) -> Option<Vec<u8>> {
    let length = |edge: &u32| {
        let strength = graph.edges()[*edge as usize].strength;
        [(1.0, 6), (2.0, 3), (3.0, 2)].into_iter().find(|(one, _)| *one == strength).map(|(_, length)| length)
    };
    graph.edge_ids().iter().map(length).collect()
}

/// The search from one source, with buffers that serve one source after the other.
///
/// Open vertices wait in a circle of buckets, one a distance (Dial 1969). A way is counted when it is found: it stays counted
/// unless a shorter one is found later, and all shortest ones are found before their end is settled.
pub(super) struct Search<'a> {
    graph: &'a Graph,
    /// For how many vertices each stands, as a source and as a target.
    weights: &'a [f64],
    /// The length of each arc.
    lengths: &'a [u8],
    distance: Vec<u32>,
    /// Number of shortest paths from the source; valid for what was reached.
    paths: Vec<f64>,
    /// What lies behind each vertex; 0 between two runs.
    dependency: Vec<f64>,
    /// The vertices reached, by distance.
    order: Vec<u32>,
    waiting: [Vec<u32>; LONGEST + 1],
}

impl<'a> Search<'a> {
    /// Buffers for a graph, with the weight of each of its vertices and the length of each of its arcs; space O(n).
    pub(super) fn new(graph: &'a Graph, weights: &'a [f64], lengths: &'a [u8]) -> Self {
        let n = graph.vertex_count();
        Self {
            graph,
            weights,
            lengths,
            distance: vec![FAR; n],
            paths: vec![0.0; n],
            dependency: vec![0.0; n],
            order: Vec::with_capacity(n),
            waiting: Default::default(),
        }
    }

    /// Finds the distance of each vertex from `source` and counts the shortest paths to it; `false` where there are too many
    /// to be counted. Time O(n + m).
    pub(super) fn run(&mut self, source: u32) -> bool {
        for v in self.order.drain(..) {
            self.distance[v as usize] = FAR;
        }
        self.distance[source as usize] = 0;
        self.paths[source as usize] = 1.0;
        self.waiting[0].push(source);
        let (mut now, mut bucket, mut idle) = (0, 0, 0);
        while idle <= LONGEST {
            let nearest = std::mem::take(&mut self.waiting[bucket]);
            idle = if nearest.is_empty() { idle + 1 } else { 0 };
            for &v in &nearest {
                // what a shorter way has overtaken is settled already
                if self.distance[v as usize] == now {
                    self.order.push(v);
                    self.look_on(v, now, bucket);
                }
            }
            // the room is kept for a later distance
            self.waiting[bucket] = nearest;
            self.waiting[bucket].clear();
            now += 1;
            bucket = if bucket == LONGEST { 0 } else { bucket + 1 };
        }
        self.order.iter().all(|&v| self.paths[v as usize] <= COUNTABLE)
    }

    fn look_on(&mut self, v: u32, now: u32, bucket: usize) {
        let paths = self.paths[v as usize];
        let row = self.graph.row(v);
        for (&w, &length) in self.graph.heads()[row.clone()].iter().zip(&self.lengths[row]) {
            let (onward, there) = (now + u32::from(length), self.distance[w as usize]);
            if onward < there {
                self.distance[w as usize] = onward;
                self.paths[w as usize] = paths;
                let at = bucket + usize::from(length);
                self.waiting[if at > LONGEST { at - LONGEST - 1 } else { at }].push(w);
            } else if onward == there {
                self.paths[w as usize] += paths;
            }
        }
    }

    /// Adds what the source's shortest paths give to every vertex, and to either of the two arcs of every edge.
    pub(super) fn gather(&mut self, vertices: &mut [f64], arcs: &mut [f64]) {
        let Some((&source, others)) = self.order.split_first() else { return };
        let stands_for = self.weights[source as usize];
        for &w in others.iter().rev() {
            let (there, dependency) = (self.distance[w as usize], self.dependency[w as usize]);
            let share = (stands_for * self.weights[w as usize] + dependency) / self.paths[w as usize];
            let row = self.graph.row(w);
            let steps = self.graph.heads()[row.clone()].iter().zip(&self.lengths[row.clone()]);
            for ((&v, &length), arc) in steps.zip(&mut arcs[row]) {
                // no branch: whether a tie is the last step of a shortest path cannot be guessed
                let is_last_step = self.distance[v as usize] + u32::from(length) == there;
                let part = f64::from(is_last_step) * self.paths[v as usize] * share;
                *arc += part;
                self.dependency[v as usize] += part;
            }
            vertices[w as usize] += dependency;
            self.dependency[w as usize] = 0.0;
        }
        self.dependency[source as usize] = 0.0;
    }
}
