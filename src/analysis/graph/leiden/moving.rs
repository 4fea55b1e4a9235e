//! Moves vertices to where modularity gains most.

use std::collections::VecDeque;

use super::level::{LEAST, Level};
use super::tally::Tally;
use crate::analysis::graph::Random;

/// Moves vertices to the neighbouring community (or an empty one) where modularity gains most, until none gains. A vertex is
/// looked at again when a neighbour has left for another community. Says whether any moved.
pub(super) fn move_vertices(level: &Level, communities: &mut [u32], random: &mut Random) -> bool {
    let n = level.len();
    let mut order: Vec<u32> = (0..n as u32).collect();
    random.shuffle(&mut order);
    let mut queue = VecDeque::from(order);
    let mut waits = vec![true; n];
    let mut state = State::of(level, communities);
    let mut moved = false;
    while let Some(v) = queue.pop_front() {
        waits[v as usize] = false;
        let Some(new) = state.better(v) else { continue };
        state.join(v, new);
        moved = true;
        for &(w, _) in level.row(v) {
            if state.communities[w as usize] != new && !waits[w as usize] {
                waits[w as usize] = true;
                queue.push_back(w);
            }
        }
    }
    moved
}

/// The communities and their totals.
struct State<'a> {
    level: &'a Level,
    communities: &'a mut [u32],
    /// Sum of the degrees in each community.
    degrees: Vec<f64>,
    sizes: Vec<u32>,
    empty: Vec<u32>,
    to: Tally,
}

impl<'a> State<'a> {
    fn of(level: &'a Level, communities: &'a mut [u32]) -> Self {
        let n = level.len();
        let mut degrees = vec![0.0; n];
        let mut sizes = vec![0_u32; n];
        for (&community, degree) in communities.iter().zip(&level.degrees) {
            degrees[community as usize] += degree;
            sizes[community as usize] += 1;
        }
        let empty = (0..n as u32).filter(|&community| sizes[community as usize] == 0).rev().collect();
        Self { level, communities, degrees, sizes, empty, to: Tally::new(n) }
    }

    /// The community where `v` does better than in its own by more than rounding.
    fn better(&mut self, v: u32) -> Option<u32> {
        let old = self.communities[v as usize];
        for &(w, weight) in self.level.row(v) {
            self.to.add(self.communities[w as usize], weight);
        }
        let (degree, total) = (self.level.degrees[v as usize], self.level.total);
        let worth = |community: u32, rest: f64| self.to.sums[community as usize] - degree * rest / total;
        let mut best = (worth(old, self.degrees[old as usize] - degree), old);
        for &community in self.to.met.iter().filter(|&&community| community != old) {
            let value = worth(community, self.degrees[community as usize]);
            if value > best.0 + LEAST * total {
                best = (value, community);
            }
        }
        // alone it is worth nothing: better than a loss
        if let Some(&alone) = self.empty.last()
            && self.sizes[old as usize] > 1
            && best.0 < -LEAST * total
        {
            best.1 = alone;
        }
        self.to.clear();
        (best.1 != old).then_some(best.1)
    }

    /// Puts `v` into another community; an empty one is the last in `empty`.
    fn join(&mut self, v: u32, new: u32) {
        let old = std::mem::replace(&mut self.communities[v as usize], new);
        let degree = self.level.degrees[v as usize];
        if self.sizes[new as usize] == 0 {
            self.empty.pop();
        }
        self.degrees[old as usize] -= degree;
        self.degrees[new as usize] += degree;
        self.sizes[old as usize] -= 1;
        self.sizes[new as usize] += 1;
        if self.sizes[old as usize] == 0 {
            self.degrees[old as usize] = 0.0;
            self.empty.push(old);
        }
    }
}
