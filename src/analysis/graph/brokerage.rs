//! Brokerage roles: between whom a vertex stands, by the groups of the three.

use super::sources::map_over;
use super::triangles::Neighbourhood;
use super::{Digraph, Graph, Groups};
use crate::map::Watch;

/// A value for each role of the broker b on a way a -> b -> c where a has no tie to c.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct Roles<T> {
    /// All three in one group.
    pub coordinator: T,
    /// b and c in one group: lets in from outside.
    pub gatekeeper: T,
    /// a and b in one group: speaks for it outside.
    pub representative: T,
    /// a and c in one group, b in another.
    pub consultant: T,
    /// All three in different groups.
    pub liaison: T,
}

/// The brokerage of one vertex.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Brokerage {
    /// How often it has each role.
    pub counts: Roles<u64>,
    /// How often it would on average over all ways to give out the groups.
    pub expected: Roles<f64>,
    /// By how many standard deviations the count differs; `None` where it is the same whatever the groups.
    pub z: Roles<Option<f64>>,
}

/// Brokerage roles in a directed network (Gould and Fernandez 1989): counts ways `a -> b -> c` with a and c different and no arc
/// from a to c. Time O(sum over b of in(b) out(b) log n), space O(1).
pub fn directed_brokerage(graph: &Digraph, groups: &Groups) -> Vec<Roles<u64>> {
    let of = |b: u32| {
        let mut roles = Roles::default();
        for &a in graph.predecessors(b) {
            for &c in graph.successors(b) {
                if a != c && !graph.has_arc(a, c) {
                    let role = match (groups.together(a, b), groups.together(b, c), groups.together(a, c)) {
                        (true, true, _) => &mut roles.coordinator,
                        (true, false, _) => &mut roles.representative,
                        (false, true, _) => &mut roles.gatekeeper,
                        (false, false, true) => &mut roles.consultant,
                        (false, false, false) => &mut roles.liaison,
                    };
                    *role += 1;
                }
            }
        }
        roles
    };
    graph.vertices().map(of).collect()
}

/// Brokerage roles of every vertex in an undirected network: each tie is an arc in both directions, so each open pair of
/// neighbours counts twice and gatekeeper equals representative.
///
/// Expected values and z-scores are exact under random group assignment: every way to give the vertices the same groups is
/// equally likely (not the random network of Gould and Fernandez). Counts closed pairs rather than open ones: time
/// O(m sqrt(m) log n), a great hub costs its degree, not its square; space O(n) per chunk. `None` when `watch` says stop.
///
/// # Examples
/// ```
/// use querschnitt::analysis::graph::{Graph, Groups, brokerage};
/// use querschnitt::map::Unwatched;
/// let line = Graph::from_edges(3, [(0, 1, 1.0), (1, 2, 1.0)]);
/// let groups = Groups::from_labels(&["a", "b", "c"]);
/// assert_eq!(brokerage(&line, &groups, &Unwatched).unwrap()[1].counts.liaison, 2);
/// ```
pub fn brokerage(graph: &Graph, groups: &Groups, watch: &dyn Watch) -> Option<Vec<Brokerage>> {
    let n = graph.vertex_count();
    let chances = Chances::of(n, groups.sizes());
    let scratch =
        || Scratch { neighbourhood: Neighbourhood::new(n), open: Vec::new(), in_group: vec![0; groups.count()] };
    map_over((n, 2 * graph.edge_count()), watch, scratch, |scratch, b| {
        let pairs = scratch.open_pairs(graph, groups, b);
        let around = &scratch.open;
        let all: u64 = around.iter().sum::<u64>() / 2;
        // pairs of open pairs that share a neighbour
        let sharing: u64 = around.iter().map(|&open| open * open.saturating_sub(1) / 2).sum();
        let judge = |count: u64, chance: &Chance, twice: f64| {
            let (mean, deviation) = chance.moments(all as f64, sharing as f64);
            (mean * twice, deviation.map(|deviation| (count as f64 - mean) / deviation))
        };
        let coordinator = judge(pairs.coordinator, &chances.coordinator, 2.0);
        let gatekeeper = judge(pairs.gatekeeper, &chances.gatekeeper, 1.0);
        let consultant = judge(pairs.consultant, &chances.consultant, 2.0);
        let liaison = judge(pairs.liaison, &chances.liaison, 2.0);
        Brokerage {
            counts: Roles {
                coordinator: 2 * pairs.coordinator,
                gatekeeper: pairs.gatekeeper,
                representative: pairs.gatekeeper,
                consultant: 2 * pairs.consultant,
                liaison: 2 * pairs.liaison,
            },
            expected: Roles {
                coordinator: coordinator.0,
                gatekeeper: gatekeeper.0,
                representative: gatekeeper.0,
                consultant: consultant.0,
                liaison: liaison.0,
            },
            z: Roles {
                coordinator: coordinator.1,
                gatekeeper: gatekeeper.1,
                representative: gatekeeper.1,
                consultant: consultant.1,
                liaison: liaison.1,
            },
        }
    })
}

/// Buffers for one vertex after the other.
struct Scratch {
    neighbourhood: Neighbourhood,
    /// For each neighbour, to how many of the others it has no tie.
    open: Vec<u64>,
    /// How many neighbours each group has; all 0 between two vertices.
    in_group: Vec<u64>,
}

impl Scratch {
    /// Open pairs of neighbours of `b` by role, each once; gatekeeper stands for exactly one of the two in b's group.
    fn open_pairs(&mut self, graph: &Graph, groups: &Groups, b: u32) -> Roles<u64> {
        let around = graph.neighbours(b);
        let degree = around.len() as u64;
        let own = groups.group(b);
        let two = |count: u64| count * count.saturating_sub(1) / 2;
        for &x in around {
            self.in_group[groups.group(x) as usize] += 1;
        }
        let inside = self.in_group[own as usize];
        let mut same = 0;
        for &x in around {
            same += two(std::mem::take(&mut self.in_group[groups.group(x) as usize]));
        }
        let consultant = same - two(inside);
        let mut pairs = Roles {
            coordinator: two(inside),
            gatekeeper: inside * (degree - inside),
            representative: 0,
            consultant,
            liaison: two(degree - inside) - consultant,
        };
        self.open.clear();
        self.open.resize(around.len(), degree.saturating_sub(1));
        let open = &mut self.open;
        self.neighbourhood.each_closed_pair(graph, b, |j, q, _| {
            open[j] -= 1;
            if j < q {
                let (x, y) = (groups.group(around[j]), groups.group(around[q]));
                let role = match (x == own, y == own, x == y) {
                    (true, true, _) => &mut pairs.coordinator,
                    (true, false, _) | (false, true, _) => &mut pairs.gatekeeper,
                    (false, false, true) => &mut pairs.consultant,
                    (false, false, false) => &mut pairs.liaison,
                };
                *role -= 1;
            }
        });
        pairs
    }
}

/// How likely an open pair has a role when the groups are given out at random.
#[derive(Debug, Clone, Copy, Default)]
struct Chance {
    /// One pair.
    one: f64,
    /// Two pairs around one broker that share a neighbour, both.
    sharing: f64,
    /// Two pairs around one broker that share none, both.
    apart: f64,
}

impl Chance {
    /// Mean and standard deviation of the number of pairs with the role, of `all` pairs; `sharing` pairs of pairs share a
    /// neighbour.
    fn moments(&self, all: f64, sharing: f64) -> (f64, Option<f64>) {
        let apart = all * (all - 1.0) / 2.0 - sharing;
        let mean = all * self.one;
        let variance = mean + 2.0 * (sharing * self.sharing + apart * self.apart) - mean * mean;
        // what is left by rounding where nothing varies is no deviation
        (mean, (variance > 1e-12 * (1.0 + mean * mean)).then(|| variance.sqrt()))
    }
}

/// The chances of all roles, from the sizes of the groups alone.
struct Chances {
    coordinator: Chance,
    gatekeeper: Chance,
    consultant: Chance,
    liaison: Chance,
}

impl Chances {
    /// Counts the ways to fill the broker and two, three or four neighbours with vertices, by groups; time O(groups).
    fn of(n: usize, sizes: &[u32]) -> Self {
        let n = n as f64;
        let sum = |k: u32| sizes.iter().map(|&size| falling(f64::from(size), k)).sum::<f64>();
        let (twos, threes, fours) = (sum(2), sum(3), sum(4));
        let squares: f64 = sizes.iter().map(|&size| falling(f64::from(size), 2).powi(2)).sum();
        let mut ways = [Chance::default(); 4];
        for &size in sizes {
            let s = f64::from(size);
            let others = n - s;
            // the same sums over the groups other than the broker's
            let (two, three, four) = (twos - falling(s, 2), threes - falling(s, 3), fours - falling(s, 4));
            let two_twos = four + two * two - (squares - falling(s, 2).powi(2));
            let role = [
                Chance { one: falling(s, 3), sharing: falling(s, 4), apart: falling(s, 5) },
                Chance {
                    one: 2.0 * falling(s, 2) * others,
                    sharing: falling(s, 2) * falling(others, 2) + falling(s, 3) * others,
                    apart: 4.0 * falling(s, 3) * falling(others, 2),
                },
                Chance { one: s * two, sharing: s * three, apart: s * two_twos },
                Chance {
                    one: s * (falling(others, 2) - two),
                    sharing: s * (falling(others, 3) - 2.0 * two * (others - 2.0) + three),
                    apart: s * (falling(others, 4) - 2.0 * two * (others - 2.0) * (others - 3.0) + two_twos),
                },
            ];
            for (ways, role) in ways.iter_mut().zip(role) {
                ways.one += role.one;
                ways.sharing += role.sharing;
                ways.apart += role.apart;
            }
        }
        let share = |ways: f64, k: u32| if falling(n, k) > 0.0 { ways / falling(n, k) } else { 0.0 };
        let [coordinator, gatekeeper, consultant, liaison] = ways.map(|ways| Chance {
            one: share(ways.one, 3),
            sharing: share(ways.sharing, 4),
            apart: share(ways.apart, 5),
        });
        Self { coordinator, gatekeeper, consultant, liaison }
    }
}

/// `x (x-1) ... (x-k+1)`: the ways to pick k of x in order; 0 if there are too few.
fn falling(x: f64, k: u32) -> f64 {
    (0..k).map(|i| (x - f64::from(i)).max(0.0)).product()
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::super::testing::{graph, isolates, near, permutations, small_graph};
    use super::*;
    use crate::map::Unwatched;

    type Counts = [u64; 5];

    fn list<T: Copy>(roles: &Roles<T>) -> [T; 5] {
        [roles.coordinator, roles.gatekeeper, roles.representative, roles.consultant, roles.liaison]
    }

    fn of(graph: &Graph, groups: &Groups) -> Vec<Brokerage> {
        brokerage(graph, groups, &Unwatched).unwrap()
    }

    fn both_directions(graph: &Graph) -> Digraph {
        let arcs = graph.edges().iter().flat_map(|e| [(e.from, e.to), (e.to, e.from)]);
        Digraph::from_arcs(graph.vertex_count(), arcs)
    }

    /// X1 0, X2 1 in X; Y1 2, Y2 3 in Y; Z1 4.
    const ARCS: [(u32, u32); 5] = [(0, 1), (1, 2), (2, 3), (2, 4), (4, 0)];
    const SECTORS: [char; 5] = ['x', 'x', 'y', 'y', 'z'];

    #[test]
    fn the_example_directed() {
        let roles = directed_brokerage(&Digraph::from_arcs(5, ARCS), &Groups::from_labels(&SECTORS));
        let table: [Counts; 5] = [[0, 1, 0, 0, 0], [0, 0, 1, 0, 0], [0, 1, 0, 0, 1], [0, 0, 0, 0, 0], [0, 0, 0, 0, 1]];
        assert_eq!(roles.iter().map(list).collect::<Vec<_>>(), table);
    }

    #[test]
    fn the_example_undirected() {
        let roles = of(&graph(5, &ARCS), &Groups::from_labels(&SECTORS));
        let table: [Counts; 5] = [[0, 1, 1, 0, 0], [0, 1, 1, 0, 0], [0, 2, 2, 0, 2], [0, 0, 0, 0, 0], [0, 0, 0, 0, 2]];
        assert_eq!(roles.iter().map(|one| list(&one.counts)).collect::<Vec<_>>(), table);
    }

    #[test]
    fn awkward_cases() {
        assert!(of(&isolates(0), &Groups::default()).is_empty());
        let lone = of(&isolates(1), &Groups::from_labels(&[0]))[0];
        assert_eq!(list(&lone.z), [None; 5]);
        // one group: always coordinator, nothing varies
        let one = of(&graph(3, &[(0, 1), (1, 2)]), &Groups::from_labels(&[0, 0, 0]))[1];
        assert_eq!(list(&one.counts), [2, 0, 0, 0, 0]);
        assert!(list(&one.expected).into_iter().zip([2.0, 0.0, 0.0, 0.0, 0.0]).all(|(a, b)| near(a, b)));
        assert_eq!(list(&one.z), [None; 5]);
    }

    proptest! {
        #![proptest_config(ProptestConfig::with_cases(300))]

        #[test]
        fn undirected_is_directed_both_ways(graph in small_graph(9), labels in prop::collection::vec(0..4, 9)) {
            let groups = Groups::from_labels(&labels[..graph.vertex_count()]);
            let counts: Vec<_> = of(&graph, &groups).into_iter().map(|one| one.counts).collect();
            prop_assert_eq!(counts, directed_brokerage(&both_directions(&graph), &groups));
        }

        #[test]
        fn moments_are_those_of_all_permutations(graph in small_graph(6), labels in prop::collection::vec(0..3, 6)) {
            let n = graph.vertex_count();
            let arcs = both_directions(&graph);
            let mut sums = vec![[(0.0, 0.0); 5]; n];
            let ways = permutations(n);
            for way in &ways {
                let groups: Vec<_> = way.iter().map(|&v| labels[v]).collect();
                for (sums, roles) in sums.iter_mut().zip(directed_brokerage(&arcs, &Groups::from_labels(&groups))) {
                    for (sum, count) in sums.iter_mut().zip(list(&roles)) {
                        *sum = (sum.0 + count as f64, sum.1 + (count * count) as f64);
                    }
                }
            }
            for (one, sums) in of(&graph, &Groups::from_labels(&labels[..n])).into_iter().zip(sums) {
                let all = list(&one.counts).into_iter().zip(list(&one.expected)).zip(list(&one.z)).zip(sums);
                for (((count, expected), z), (sum, squares)) in all {
                    let mean = sum / ways.len() as f64;
                    let variance = squares / ways.len() as f64 - mean * mean;
                    prop_assert!(near(expected, mean));
                    prop_assert_eq!(z.is_some(), variance > 1e-9);
                    if let Some(z) = z {
                        prop_assert!((z - (count as f64 - mean) / variance.sqrt()).abs() < 1e-7);
                    }
                }
            }
        }
    }
}
