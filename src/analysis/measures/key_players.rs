//! Units that together matter most: to lose, to start from, and the core (MEASURES section 1).

use crate::analysis::Snapshot;
use crate::analysis::graph::{self, Loss, key_players_reaching, key_players_removed};
use crate::map::{Id, Watch};

/// How many key players are looked for.
pub const KEY_PLAYERS: usize = 3;

/// Steps that each of the three searches may take: about a hundredth of a second.
const WORK: u64 = 1 << 20;

/// Steps for the search by distances, of which one look at a network takes many, where the network is small enough for all sets.
const SMALL_WORK: u64 = 1 << 25;

/// A network is small up to so many vertices times arcs.
const SMALL: usize = 1 << 20;

/// A set of units that together do most for a goal.
#[derive(Debug, Clone, PartialEq)]
pub struct KeyUnits {
    /// The units, by id.
    pub units: Vec<Id>,
    /// What their loss leaves, or what they reach.
    pub value: f64,
    /// Whether no other set of this size does better; else the best found within the work allowed.
    pub exact: bool,
}

/// Sets of up to [`KEY_PLAYERS`] units (Borgatti 2006); `None` where there are too few units or too many for the work allowed.
#[derive(Debug, Clone, PartialEq)]
pub struct KeyPlayerSets {
    /// Whose loss cuts off most pairs (fragmentation).
    pub cut: Option<KeyUnits>,
    /// Whose loss drives the others farthest apart (distance fragmentation).
    pub apart: Option<KeyUnits>,
    /// Who reach all others on the shortest ways (distance-weighted reach).
    pub reach: Option<KeyUnits>,
}

impl KeyPlayerSets {
    pub(super) fn of(snapshot: &Snapshot<'_>, watch: &dyn Watch) -> Self {
        let graph = &snapshot.network.graph;
        // a few units are no set apart from all others
        let k = KEY_PLAYERS.min(graph.vertex_count() / 2);
        let is_small = graph.vertex_count().saturating_mul(graph.vertex_count() + 2 * graph.edge_count()) <= SMALL;
        let apart_work = if is_small { SMALL_WORK } else { WORK };
        let removed = |loss, work| if k == 0 { None } else { key_players_removed(graph, k, loss, work, watch) };
        let reaching = || if k == 0 { None } else { key_players_reaching(graph, k, WORK, watch) };
        let named = |found: graph::KeyPlayers| KeyUnits {
            units: ids(snapshot, &found.members),
            value: found.value,
            exact: found.exact,
        };
        let (cut, (apart, reach)) =
            rayon::join(|| removed(Loss::Cut, WORK), || rayon::join(|| removed(Loss::Distance, apart_work), reaching));
        Self { cut: cut.map(named), apart: apart.map(named), reach: reach.map(named) }
    }
}

impl KeyPlayerSets {
    /// The sets with their names on the command line.
    pub fn named(&self) -> [(Option<&KeyUnits>, &'static str); 3] {
        let all = [&self.cut, &self.apart, &self.reach].map(Option::as_ref);
        let [cut, apart, reach] = all;
        [(cut, "key_players.cut"), (apart, "key_players.apart"), (reach, "key_players.reach")]
    }
}

/// The core: the units tied to one another and to the rest.
#[derive(Debug, Clone, PartialEq)]
pub struct Core {
    /// The units, by id.
    pub units: Vec<Id>,
    /// How well a core tied to all explains the network, from -1 to 1.
    pub correlation: f64,
    /// Whether no other core fits better; else a local optimum.
    pub exact: bool,
}

impl Core {
    /// `None` without variance (see [`graph::core_periphery`]) and when `watch` says stop.
    pub(super) fn of(snapshot: &Snapshot<'_>, watch: &dyn Watch) -> Option<Self> {
        let fit = graph::core_periphery(&snapshot.network.graph, watch)?;
        Some(Self { units: ids(snapshot, &fit.core), correlation: fit.correlation, exact: fit.exact })
    }
}

fn ids(snapshot: &Snapshot<'_>, vertices: &[u32]) -> Vec<Id> {
    snapshot.unit_ids(vertices.iter().map(|&vertex| snapshot.network.units[vertex as usize]))
}
