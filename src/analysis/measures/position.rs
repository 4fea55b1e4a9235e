//! Where units stand in the working network: how many they are tied to, how near, between whom (MEASURES section 1).

use crate::analysis::graph::{
    self, Betweenness, Distances, Graph, betweenness_centralization, closeness_centralization, degree_centralization,
    distance_fragmentation,
};
use crate::map::Watch;

/// Ties of each vertex of the working network.
#[derive(Debug, Clone, PartialEq)]
pub struct Degrees {
    /// How many units each is tied to.
    pub degrees: Vec<u32>,
    /// The sum of the strengths of these ties.
    pub strengths: Vec<f64>,
    /// Degree centralization (Freeman 1979).
    pub centralization: Option<f64>,
}

impl Degrees {
    pub(super) fn of(graph: &Graph) -> Self {
        let degrees = graph::degrees(graph);
        Self { centralization: degree_centralization(&degrees), degrees, strengths: graph::strengths(graph) }
    }
}

/// How often each vertex and each tie lies on shortest ways between others.
#[derive(Debug, Clone, PartialEq)]
pub struct Between {
    /// The raw values.
    pub raw: Betweenness,
    /// Per vertex, divided by the pairs of others; `None` for fewer than three vertices.
    pub normalized: Option<Vec<f64>>,
    /// Betweenness centralization (Freeman 1979).
    pub centralization: Option<f64>,
}

impl Between {
    pub(super) fn of(raw: Betweenness) -> Self {
        let normalized = raw.vertices_normalised();
        let centralization = normalized.as_deref().and_then(betweenness_centralization);
        Self { raw, normalized, centralization }
    }
}

/// How near each vertex is to the others, in hops.
#[derive(Debug, Clone, PartialEq)]
pub struct Nearness {
    /// The sums over distances that all this comes from.
    pub distances: Distances,
    /// Closeness after Wasserman and Faust.
    pub closeness: Vec<Option<f64>>,
    /// Mean of 1/distance.
    pub harmonic: Vec<Option<f64>>,
    /// Closeness centralization (Freeman 1979).
    pub centralization: Option<f64>,
    /// Distance-weighted fragmentation of the whole (Borgatti 2003).
    pub fragmentation: Option<f64>,
}

impl Nearness {
    /// `None` when `watch` says stop.
    pub(super) fn of(graph: &Graph, watch: &dyn Watch) -> Option<Self> {
        let distances = Distances::of(graph, watch)?;
        let closeness = graph::closeness(&distances);
        Some(Self {
            centralization: closeness_centralization(&closeness),
            closeness,
            harmonic: graph::harmonic(&distances),
            fragmentation: distance_fragmentation(&distances),
            distances,
        })
    }
}
