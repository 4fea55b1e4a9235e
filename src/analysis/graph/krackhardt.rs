//! Krackhardt's four dimensions: how near a line of superiors is to a pure hierarchy.

use super::reach::{count_reachable, pairs_without_common_superior, strong_components};
use super::{Components, Digraph, Graph};
use crate::map::Watch;

/// The four dimensions (Krackhardt 1994); each 1 for an out-tree, whose arcs lead from superior to subordinate.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Dimensions {
    /// Share of pairs that hang together somehow; `None` for fewer than two vertices.
    pub connectedness: Option<f64>,
    /// One less the share of mutual pairs among those of which one reaches the other; `None` where none reaches another.
    pub hierarchy: Option<f64>,
    /// One less the share of arcs beyond those a tree needs, among all that could be more, n(n-1) at most in a component of n
    /// (SEMANTICS section 6). Below 1: double subordination. `None` where every component is one vertex.
    pub efficiency: Option<f64>,
    /// One less the share of pairs of a component that have no least common superior; `None` where every component has fewer than
    /// three vertices, or where one that is no tree has more than [`LARGEST_LINE`].
    pub least_upper_bounds: Option<f64>,
}

/// Up to how many vertices in a component that is not a tree least upper bounds are looked for: every pair is asked.
pub const LARGEST_LINE: usize = 4096;

/// Measures all four. A pair has a least upper bound if among those that reach both (a vertex reaches itself) one is reached by all
/// others.
///
/// Time O(n (n + a) / 64), and O(c^3 / 64) for each component of c vertices that is no tree; space O(n + a + c^2 / 64). `None`
/// when `watch` says stop.
///
/// # Examples
/// ```
/// use querschnitt::analysis::graph::{Digraph, krackhardt};
/// use querschnitt::map::Unwatched;
/// let two_superiors = Digraph::from_arcs(5, [(0, 1), (0, 2), (1, 3), (1, 4), (2, 4)]);
/// let dimensions = krackhardt(&two_superiors, &Unwatched).unwrap();
/// assert_eq!(dimensions.efficiency, Some(0.9375));
/// assert_eq!(dimensions.hierarchy, Some(1.0));
/// ```
pub fn krackhardt(line: &Digraph, watch: &dyn Watch) -> Option<Dimensions> {
    let n = line.vertex_count();
    let arcs = line.vertices().flat_map(|u| line.successors(u).iter().map(move |&v| (u, v, 1.0)));
    let components = Components::of(&Graph::from_edges(n, arcs));
    Some(Dimensions {
        connectedness: connectedness(&components),
        hierarchy: hierarchy(line, watch)?,
        efficiency: efficiency(line, &components),
        least_upper_bounds: least_upper_bounds(line, &components, watch)?,
    })
}

fn connectedness(components: &Components) -> Option<f64> {
    super::fragmentation(components).map(|fragmentation| 1.0 - fragmentation)
}

/// Outer `None`: stopped.
#[allow(clippy::option_option, reason = "stopped and undefined are two things")]
fn hierarchy(line: &Digraph, watch: &dyn Watch) -> Option<Option<f64>> {
    let strong = strong_components(line);
    let mut sizes = vec![0_u64; line.vertex_count()];
    for &component in &strong {
        sizes[component as usize] += 1;
    }
    let mutual: u64 = sizes.iter().map(|&size| size * size.saturating_sub(1) / 2).sum();
    if mutual == 0 {
        // then any arc at all is a pair of which one reaches the other
        return Some((line.arc_count() > 0).then_some(1.0));
    }
    let reaching = count_reachable(line, &strong, watch)? - mutual;
    Some(Some(1.0 - mutual as f64 / reaching as f64))
}

fn efficiency(line: &Digraph, components: &Components) -> Option<f64> {
    let (mut needed, mut possible) = (0.0, 0.0);
    for &size in components.sizes() {
        let size = f64::from(size);
        needed += size - 1.0;
        possible += size * (size - 1.0);
    }
    (possible > needed).then(|| 1.0 - (line.arc_count() as f64 - needed) / (possible - needed))
}

#[allow(clippy::option_option, reason = "stopped and undefined are two things")]
fn least_upper_bounds(line: &Digraph, components: &Components, watch: &dyn Watch) -> Option<Option<f64>> {
    let (mut without, mut possible) = (0_u64, 0.0);
    for number in 0..components.count() as u32 {
        let members = components.members(number);
        let size = members.len() as f64;
        possible += (size - 1.0) * (size - 2.0) / 2.0;
        // connected and none with two superiors: as many arcs as a tree, or a circle with trees on it
        let tree = members.iter().map(|&v| line.predecessors(v).len()).sum::<usize>() + 1 == members.len()
            && members.iter().all(|&v| line.predecessors(v).len() <= 1);
        if tree || members.len() < 3 {
            continue;
        }
        if members.len() > LARGEST_LINE {
            return Some(None);
        }
        without += pairs_without_common_superior(line, members, watch)?;
    }
    Some((possible > 0.0).then(|| 1.0 - without as f64 / possible))
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::super::testing::near;
    use super::*;
    use crate::map::Unwatched;

    fn of(n: usize, arcs: &[(u32, u32)]) -> [Option<f64>; 4] {
        let it = krackhardt(&Digraph::from_arcs(n, arcs.iter().copied()), &Unwatched).unwrap();
        [it.connectedness, it.hierarchy, it.efficiency, it.least_upper_bounds]
    }

    /// All four by the definitions, from the table of who reaches whom.
    fn by_definition(n: usize, arcs: &[(u32, u32)]) -> [Option<f64>; 4] {
        let line = Digraph::from_arcs(n, arcs.iter().copied());
        let closure = |both: bool| {
            let mut table = vec![vec![false; n]; n];
            for u in line.vertices() {
                table[u as usize][u as usize] = true;
                for &v in line.successors(u) {
                    table[u as usize][v as usize] = true;
                    table[v as usize][u as usize] |= both;
                }
            }
            for k in 0..n {
                for i in 0..n {
                    for j in 0..n {
                        table[i][j] |= table[i][k] && table[k][j];
                    }
                }
            }
            table
        };
        let (reach, joined) = (closure(false), closure(true));
        let pairs = || (0..n).flat_map(|j| (0..j).map(move |i| (i, j)));
        let count = |fits: &dyn Fn(usize, usize) -> bool| pairs().filter(|&(i, j)| fits(i, j)).count() as f64;
        let lowest = |i: usize, j: usize| {
            let upper = || (0..n).filter(|&u| reach[u][i] && reach[u][j]);
            upper().any(|u| upper().all(|other| reach[other][u]))
        };
        let sizes: Vec<f64> = (0..n)
            .filter(|&i| !(0..i).any(|j| joined[i][j]))
            .map(|i| (0..n).filter(|&j| joined[i][j]).count() as f64)
            .collect();
        let share = |part: f64, whole: f64| (whole > 0.0).then(|| 1.0 - part / whole);
        let tree: f64 = sizes.iter().map(|size| size - 1.0).sum();
        [
            share(count(&|i, j| !joined[i][j]), count(&|_, _| true)),
            share(count(&|i, j| reach[i][j] && reach[j][i]), count(&|i, j| reach[i][j] || reach[j][i])),
            share(line.arc_count() as f64 - tree, sizes.iter().map(|size| size * (size - 1.0)).sum::<f64>() - tree),
            share(
                count(&|i, j| joined[i][j] && !lowest(i, j)),
                sizes.iter().map(|size| (size - 1.0) * (size - 2.0) / 2.0).sum(),
            ),
        ]
    }

    #[test]
    fn the_worked_numbers() {
        assert_eq!(of(6, &[(0, 1), (0, 2), (1, 3), (1, 4), (2, 5)]), [Some(1.0); 4]);
        let double = of(5, &[(0, 1), (0, 2), (1, 3), (1, 4), (2, 4)]);
        assert_eq!(double[..3], [Some(1.0), Some(1.0), Some(0.9375)]);
        let circle = of(3, &[(0, 1), (1, 2), (2, 0)]);
        assert_eq!(circle[..3], [Some(1.0), Some(0.0), Some(0.75)]);
    }

    #[test]
    fn awkward_cases() {
        assert_eq!(of(0, &[]), [None; 4]);
        assert_eq!(of(1, &[]), [None; 4]);
        assert_eq!(of(2, &[]), [Some(0.0), None, None, None]);
        assert_eq!(of(2, &[(0, 1), (1, 0)]), [Some(1.0), Some(0.0), Some(0.0), None]);
        // two superiors without one above them
        assert_eq!(of(3, &[(0, 2), (1, 2)])[3], Some(0.0));
    }

    #[test]
    fn a_long_line_does_not_overflow() {
        let arcs: Vec<_> = (1..100_000).map(|v| (v - 1, v)).collect();
        assert_eq!(of(100_000, &arcs), [Some(1.0); 4]);
        let circle: Vec<_> = (0..5000).map(|v| (v, (v + 1) % 5000)).collect();
        assert_eq!(of(5000, &circle)[1], Some(0.0));
        assert_eq!(of(5000, &circle)[3], None);
    }

    proptest! {
        #![proptest_config(ProptestConfig::with_cases(500))]

        #[test]
        fn agrees_with_the_definitions(n in 0_usize..9, arcs in prop::collection::vec((0_u32..9, 0_u32..9), 0..14)) {
            for (fast, slow) in of(n, &arcs).into_iter().zip(by_definition(n, &arcs)) {
                prop_assert_eq!(fast.is_some(), slow.is_some());
                prop_assert!(fast.zip(slow).is_none_or(|(fast, slow)| near(fast, slow)), "{:?} {:?}", fast, slow);
            }
        }
    }
}
