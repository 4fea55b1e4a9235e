//! Who is linked to whom and how long each link should be drawn: the caller's edges, cleaned and grouped by node.
//!
//! Here the caller's numbers are checked once; behind it every node number lies below the number of nodes, so that lists
//! of one entry a node may be indexed.

use super::options::Lengths;

/// A link is drawn at most this many times as long, or short, as the middle one: a picture bears no more.
const WIDEST_RATIO: f64 = 4.0;

/// Neighbours by node, in ascending order, each with the length its link should have.
#[derive(Debug, Clone)]
pub(crate) struct Links {
    starts: Vec<usize>,
    ends: Vec<(u32, f64)>,
    even: bool,
}

impl Links {
    /// Groups `edges` among `n` nodes.
    ///
    /// Loops and edges to nodes that do not exist are left out; of parallel edges, in either direction, the strongest
    /// counts. O(m log m).
    pub(crate) fn new(n: usize, edges: &[(u32, u32, f64)], lengths: Lengths) -> Self {
        let mut both: Vec<(u32, u32, f64)> = Vec::with_capacity(2 * edges.len());
        for &(from, to, strength) in edges {
            if from == to || from as usize >= n || to as usize >= n {
                continue;
            }
            let strength = if strength.is_finite() && strength > 0.0 { strength } else { 1.0 };
            both.push((from, to, strength));
            both.push((to, from, strength));
        }
        both.sort_unstable_by(|a, b| (a.0, a.1).cmp(&(b.0, b.1)).then(b.2.total_cmp(&a.2)));
        both.dedup_by_key(|edge| (edge.0, edge.1));
        let even = lengths == Lengths::Hops || both.windows(2).all(|pair| pair[0].2.total_cmp(&pair[1].2).is_eq());
        let middle = if even { 1.0 } else { median(both.iter().map(|edge| edge.2).collect()) };
        let mut starts = vec![0; n + 1];
        for edge in &both {
            starts[edge.0 as usize + 1] += 1;
        }
        for node in 0..n {
            starts[node + 1] += starts[node];
        }
        let length = |strength: f64| {
            if even { 1.0 } else { (middle / strength).clamp(1.0 / WIDEST_RATIO, WIDEST_RATIO) }
        };
        let ends = both.into_iter().map(|(_, to, strength)| (to, length(strength))).collect();
        Self { starts, ends, even }
    }

    /// How many nodes there are.
    pub(crate) fn len(&self) -> usize {
        self.starts.len() - 1
    }

    /// Whether every link has length 1, so that distances are hops.
    pub(crate) fn even(&self) -> bool {
        self.even
    }

    /// The neighbours of `node` with the length of the link to each.
    pub(crate) fn of(&self, node: usize) -> &[(u32, f64)] {
        &self.ends[self.starts[node]..self.starts[node + 1]]
    }

    /// The nodes of each connected part, each part ascending, parts by their smallest node. O(n + m).
    pub(crate) fn parts(&self) -> Vec<Vec<usize>> {
        let mut seen = vec![false; self.len()];
        let mut parts = Vec::new();
        for start in 0..self.len() {
            if seen[start] {
                continue;
            }
            seen[start] = true;
            let mut part = vec![start];
            let mut next = 0;
            while next < part.len() {
                for &(end, _) in self.of(part[next]) {
                    if !seen[end as usize] {
                        seen[end as usize] = true;
                        part.push(end as usize);
                    }
                }
                next += 1;
            }
            part.sort_unstable();
            parts.push(part);
        }
        parts
    }

    /// The links among `part` alone (a connected part, ascending), nodes renumbered by their place in it.
    pub(crate) fn within(&self, part: &[usize]) -> Self {
        let mut starts = vec![0];
        let mut ends = Vec::new();
        for &node in part {
            for &(end, length) in self.of(node) {
                if let Ok(seat) = part.binary_search(&(end as usize)) {
                    ends.push((seat as u32, length));
                }
            }
            starts.push(ends.len());
        }
        Self { starts, ends, even: self.even }
    }
}

/// The middle value; 1 where there is none.
fn median(mut values: Vec<f64>) -> f64 {
    values.sort_unstable_by(f64::total_cmp);
    values.get(values.len() / 2).copied().unwrap_or(1.0)
}
