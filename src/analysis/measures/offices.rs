//! Ties within and between the offices, and what of it is chance (MEASURES section 1).

use crate::analysis::Snapshot;
use crate::analysis::graph::{
    ExternalInternal, Groups, PermutationTest, Weights, ei_permutation_test, external_internal, modularity,
};
use crate::map::{Id, Watch};

/// How often the offices are given out anew to see what is chance.
const PERMUTATIONS: u32 = 1000;

/// Steps (units and ties looked at) that the permutation test may take: about a second. Large networks get fewer
/// permutations, never fewer than [`LEAST_PERMUTATIONS`].
const PERMUTATION_WORK: usize = 1 << 28;

/// So many permutations any network gets.
const LEAST_PERMUTATIONS: u32 = 99;

/// The seed of everything random in the measures: the same map gives the same numbers.
pub(super) const SEED: u64 = 1988;

/// External and internal ties of the offices.
#[derive(Debug, Clone, PartialEq)]
pub struct OfficeTies {
    /// The offices with units in the working network.
    pub offices: Vec<Id>,
    /// How many units of the working network each has.
    pub sizes: Vec<u32>,
    /// The ties: of the whole, per office as in `offices`, per vertex.
    pub ties: ExternalInternal,
    /// How the E-I index of the whole stands against offices given out at random; `None` without ties, or where it was not asked
    /// for.
    pub test: Option<PermutationTest>,
    /// Modularity of the offices on the working network; `None` without ties.
    pub modularity: Option<f64>,
}

impl OfficeTies {
    /// The test only where it is `tested`: it takes longer than all the rest.
    pub(super) fn of(snapshot: &Snapshot<'_>, tested: bool, watch: &dyn Watch) -> Self {
        let (groups, offices) = of_vertices(snapshot);
        let graph = &snapshot.network.graph;
        let size = (graph.vertex_count() + graph.edge_count()).max(1);
        let affordable = u32::try_from(PERMUTATION_WORK / size).unwrap_or(u32::MAX);
        let permutations = affordable.clamp(LEAST_PERMUTATIONS, PERMUTATIONS);
        Self {
            sizes: sizes(&groups),
            offices,
            ties: external_internal(graph, &groups),
            test: if tested { ei_permutation_test(graph, &groups, permutations, SEED, watch) } else { None },
            modularity: modularity(graph, &groups, Weights::Equal),
        }
    }
}

fn sizes(groups: &Groups) -> Vec<u32> {
    let mut sizes = vec![0; groups.count()];
    for &group in groups.of_each() {
        sizes[group as usize] += 1;
    }
    sizes
}

/// The offices as a partition of the working network, and the office of each group.
pub(super) fn of_vertices(snapshot: &Snapshot<'_>) -> (Groups, Vec<Id>) {
    let labels: Vec<u32> = snapshot.network.units.iter().map(|&unit| snapshot.offices[unit as usize]).collect();
    let groups = Groups::from_labels(&labels);
    let mut offices = vec![None; groups.count()];
    for (&group, &office) in groups.of_each().iter().zip(&labels) {
        offices[group as usize] = Some(snapshot.unit_id(office));
    }
    (groups, offices.into_iter().flatten().collect())
}
