//! The network of one level of aggregation.

use super::tally::Tally;
use crate::analysis::graph::{Graph, Weights};

/// A gain must be more than rounding; in units of modularity.
pub(super) const LEAST: f64 = 1e-12;

/// The network of one level of aggregation.
pub(super) struct Level {
    offsets: Vec<usize>,
    arcs: Vec<(u32, f64)>,
    /// Sum of the weights of all arcs of a vertex, those within it counted twice.
    pub(super) degrees: Vec<f64>,
    /// Sum of all degrees, 2m.
    pub(super) total: f64,
}

impl Level {
    pub(super) fn of(graph: &Graph, weights: Weights) -> Self {
        let mut level = Self { offsets: vec![0], arcs: Vec::new(), degrees: Vec::new(), total: 0.0 };
        for v in graph.vertices() {
            level.arcs.extend(graph.arcs(v).map(|arc| (arc.to, weights.of(arc.strength))));
            let degree = level.arcs[level.offsets[v as usize]..].iter().map(|&(_, weight)| weight).sum();
            level.degrees.push(degree);
            level.total += degree;
            level.offsets.push(level.arcs.len());
        }
        level
    }

    pub(super) fn len(&self) -> usize {
        self.degrees.len()
    }

    pub(super) fn row(&self, v: u32) -> &[(u32, f64)] {
        &self.arcs[self.offsets[v as usize]..self.offsets[v as usize + 1]]
    }

    /// Joins the vertices of each part into one. Arcs within a part only live on in the degrees.
    pub(super) fn merged(&self, parts: &[u32], count: usize) -> Self {
        let mut members: Vec<u32> = (0..self.len() as u32).collect();
        members.sort_by_key(|&v| parts[v as usize]);
        let mut level = Self { offsets: vec![0], arcs: Vec::new(), degrees: vec![0.0; count], total: self.total };
        let mut to = Tally::new(count);
        let mut at = 0;
        for part in 0..count as u32 {
            while let Some(&v) = members.get(at).filter(|&&v| parts[v as usize] == part) {
                level.degrees[part as usize] += self.degrees[v as usize];
                for &(w, weight) in self.row(v) {
                    if parts[w as usize] != part {
                        to.add(parts[w as usize], weight);
                    }
                }
                at += 1;
            }
            level.arcs.extend(to.met.iter().map(|&part| (part, to.sums[part as usize])));
            to.clear();
            level.offsets.push(level.arcs.len());
        }
        level
    }
}
