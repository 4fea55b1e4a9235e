//! The best ways to group: all of them looked at where they are few, a search from many starts where they are not.

use super::partitions::each_partition;
use super::puzzle::{Grouping, Puzzle};
use crate::analysis::graph::Random;
use crate::map::Watch;
use crate::variant::near;

/// Up to so many things every partition is looked at (115,975 of ten).
pub(super) const EXACT: usize = 10;

/// How often the search begins anew.
const STARTS: usize = 24;

/// Of how many partitions one asks whether to go on.
const PACE: u32 = 4096;

/// The cheapest groupings for each number of steps.
#[derive(Debug, Clone, Default)]
pub(super) struct Regroupings {
    /// Each is cheaper than all with fewer steps; the one as it is comes first.
    pub(super) front: Vec<Grouping>,
    /// Whether every partition was looked at.
    pub(super) exact: bool,
}

/// Looks for the cheapest groupings. Where the work is stopped, what was found so far counts.
///
/// Up to [`EXACT`] movable things exactly: time O(Bell(n) · (n + pairs)). Beyond, descents from the grouping as it is and
/// from seeded disturbances of the best one: a good grouping, not certainly the best. Single-threaded, so the same for
/// every number of threads.
pub(super) fn regroupings(puzzle: &Puzzle, seed: u64, watch: &dyn Watch) -> Regroupings {
    let mut best = Best::new(puzzle);
    best.see(&puzzle.as_it_is());
    let exact =
        if puzzle.movable <= EXACT { all(puzzle, &mut best, watch) } else { search(puzzle, seed, &mut best, watch) };
    Regroupings { front: best.front(), exact }
}

/// The cheapest grouping seen for each number of steps.
struct Best<'a> {
    puzzle: &'a Puzzle,
    powers: Vec<f64>,
    by_steps: Vec<Option<Grouping>>,
}

impl<'a> Best<'a> {
    fn new(puzzle: &'a Puzzle) -> Self {
        Self { puzzle, powers: puzzle.powers(), by_steps: vec![None; puzzle.movable + 1] }
    }

    fn see(&mut self, groups: &[u32]) {
        if !self.puzzle.fits(groups) {
            return;
        }
        let judged = self.puzzle.judged(groups, &self.powers);
        if let Some(best) = self.by_steps.get_mut(judged.steps as usize)
            && best.as_ref().is_none_or(|best| judged.cost < best.cost && !near(judged.cost, best.cost))
        {
            *best = Some(judged);
        }
    }

    /// What costs less than everything with fewer steps.
    fn front(self) -> Vec<Grouping> {
        let mut front: Vec<Grouping> = Vec::new();
        for grouping in self.by_steps.into_iter().flatten() {
            if front.last().is_none_or(|last| grouping.cost < last.cost && !near(grouping.cost, last.cost)) {
                front.push(grouping);
            }
        }
        front
    }
}

fn all(puzzle: &Puzzle, best: &mut Best<'_>, watch: &dyn Watch) -> bool {
    let mut visits = 0_u32;
    each_partition(puzzle.movable, |groups| {
        best.see(groups);
        visits += 1;
        !visits.is_multiple_of(PACE) || watch.tick(0, 1)
    })
}

fn search(puzzle: &Puzzle, seed: u64, best: &mut Best<'_>, watch: &dyn Watch) -> bool {
    let mut random = Random::new(seed);
    let (neighbours, powers) = (neighbours(puzzle), puzzle.powers());
    let mut start = puzzle.as_it_is();
    let mut cheapest = f64::INFINITY;
    for _ in 0..STARTS {
        let mut descent = Descent::new(puzzle, &neighbours, start.clone(), &powers);
        while let Some(groups) = descent.step() {
            best.see(groups);
            if !watch.tick(0, 1) {
                return false;
            }
        }
        let cost = puzzle.cost(&descent.groups, &powers);
        if cost < cheapest {
            (cheapest, start) = (cost, descent.groups);
        }
        disturb(&mut start, &neighbours, &mut random);
    }
    false
}

/// The movable things that each movable thing has pairs with, and how much they weigh.
fn neighbours(puzzle: &Puzzle) -> Vec<Vec<(u32, u64)>> {
    let mut neighbours = vec![Vec::new(); puzzle.movable];
    for &(a, b, weight) in &puzzle.pairs {
        if (a.max(b) as usize) < puzzle.movable {
            neighbours[a as usize].push((b, weight));
            neighbours[b as usize].push((a, weight));
        }
    }
    neighbours
}

/// A tenth of the things, two at least, goes to the group of a neighbour.
fn disturb(groups: &mut [u32], neighbours: &[Vec<(u32, u64)>], random: &mut Random) {
    for _ in 0..(groups.len() / 10).max(2) {
        let thing = random.below(groups.len() as u32) as usize;
        let others = &neighbours[thing];
        if let Some(&(other, _)) = others.get(random.below(others.len() as u32) as usize) {
            groups[thing] = groups[other as usize];
        }
    }
}

/// Moves one thing after the other, the one that saves most first, until none saves anything.
struct Descent<'a> {
    puzzle: &'a Puzzle,
    neighbours: &'a [Vec<(u32, u64)>],
    powers: &'a [f64],
    groups: Vec<u32>,
    /// By group: the weight within and the size. There are as many groups as things, some of them empty.
    weights: Vec<u64>,
    sizes: Vec<u32>,
}

impl<'a> Descent<'a> {
    fn new(puzzle: &'a Puzzle, neighbours: &'a [Vec<(u32, u64)>], groups: Vec<u32>, powers: &'a [f64]) -> Self {
        let (mut weights, mut sizes) = (vec![0; puzzle.movable], vec![0; puzzle.movable]);
        for (thing, &group) in groups.iter().enumerate() {
            weights[group as usize] += puzzle.inner[thing];
            sizes[group as usize] += puzzle.sizes[thing];
            for &(other, weight) in &neighbours[thing] {
                if thing < other as usize && groups[other as usize] == group {
                    weights[group as usize] += weight;
                }
            }
        }
        Self { puzzle, neighbours, powers, groups, weights, sizes }
    }

    /// The groups after the next move.
    fn step(&mut self) -> Option<&[u32]> {
        let empty = self.sizes.iter().position(|&size| size == 0).map(|group| group as u32);
        let mut best: Option<(f64, usize, u32)> = None;
        for thing in 0..self.groups.len() {
            let to_others = self.weight_to_groups(thing);
            let alone = empty.filter(|_| self.sizes[self.groups[thing] as usize] > self.puzzle.sizes[thing]);
            let targets = to_others.iter().map(|&(group, _)| group).chain(alone);
            for target in targets.filter(|&target| target != self.groups[thing]) {
                let gain = self.gain(thing, target, &to_others);
                if gain > 1e-6 && best.is_none_or(|(most, ..)| gain > most) && self.has_room(thing, target) {
                    best = Some((gain, thing, target));
                }
            }
        }
        let (_, thing, target) = best?;
        self.go(thing, target);
        Some(&self.groups)
    }

    /// The weight of the pairs of a thing with each group that it has pairs with, by group.
    fn weight_to_groups(&self, thing: usize) -> Vec<(u32, u64)> {
        let mut to: Vec<(u32, u64)> =
            self.neighbours[thing].iter().map(|&(other, weight)| (self.groups[other as usize], weight)).collect();
        to.sort_unstable();
        to.dedup_by(|next, kept| {
            let same = next.0 == kept.0;
            kept.1 += if same { next.1 } else { 0 };
            same
        });
        to
    }

    /// By how much the cost falls when a thing goes to another group.
    fn gain(&self, thing: usize, target: u32, to: &[(u32, u64)]) -> f64 {
        let weight = |group: u32| to.iter().find(|(other, _)| *other == group).map_or(0, |&(_, weight)| weight);
        let (from, target) = (self.groups[thing] as usize, target as usize);
        let (own, size) = (self.puzzle.inner[thing], self.puzzle.sizes[thing]);
        let (leaves, joins) = (weight(from as u32), weight(target as u32));
        let cost = |weight: u64, size: u32| 2.0 * weight as f64 * self.powers[size as usize];
        let everywhere = 2.0 * self.powers[self.powers.len() - 1];
        let before = cost(self.weights[from], self.sizes[from]) + cost(self.weights[target], self.sizes[target]);
        let after = cost(self.weights[from] - leaves - own, self.sizes[from] - size)
            + cost(self.weights[target] + joins + own, self.sizes[target] + size);
        before - after - everywhere * (leaves as f64 - joins as f64)
    }

    fn has_room(&self, thing: usize, target: u32) -> bool {
        let size = self.sizes[target as usize] + self.puzzle.sizes[thing];
        self.sizes[target as usize] == 0 || self.puzzle.largest.is_none_or(|largest| size <= largest)
    }

    fn go(&mut self, thing: usize, target: u32) {
        let to = self.weight_to_groups(thing);
        let weight = |group: u32| to.iter().find(|(other, _)| *other == group).map_or(0, |&(_, weight)| weight);
        let from = self.groups[thing];
        self.weights[from as usize] -= weight(from) + self.puzzle.inner[thing];
        self.weights[target as usize] += weight(target) + self.puzzle.inner[thing];
        self.sizes[from as usize] -= self.puzzle.sizes[thing];
        self.sizes[target as usize] += self.puzzle.sizes[thing];
        self.groups[thing] = target;
    }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::super::puzzle::tests::worked;
    use super::*;
    use crate::map::Unwatched;

    #[test]
    fn the_best_partition_of_the_worked_comparison() {
        let found = regroupings(&worked(), 1, &Unwatched);
        assert!(found.exact);
        let best = found.front.last().unwrap();
        assert_eq!((&best.groups[..], best.cost.to_bits()), (&[0, 0, 0, 1, 1, 1][..], 84.0_f64.to_bits()));
        let told: Vec<(u32, f64)> = found.front.iter().map(|one| (one.steps, one.cost)).collect();
        assert_eq!(told.first(), Some(&(0, 112.0)));
        assert!(told.windows(2).all(|pair| pair[0].0 < pair[1].0 && pair[0].1 > pair[1].1), "{told:?}");
    }

    #[test]
    fn no_office_grows_beyond_the_largest() {
        let puzzle = Puzzle { largest: Some(2), ..worked() };
        for grouping in regroupings(&puzzle, 1, &Unwatched).front {
            assert!(puzzle.fits(&grouping.groups), "{grouping:?}");
        }
    }

    #[test]
    fn keeps_what_it_has_when_stopped() {
        struct Never;
        impl Watch for Never {
            fn tick(&self, _: usize, _: usize) -> bool {
                false
            }
        }
        let ten = Puzzle {
            sizes: vec![1; 10],
            inner: vec![0; 10],
            movable: 10,
            now: (0..10).collect(),
            heads: vec![true; 10],
            ..worked()
        };
        let found = regroupings(&ten, 1, &Never);
        assert!(!found.exact && found.front.len() > 1, "{found:?}");
    }

    /// `n` things, each pair in three clusters that belong together, a weaker one across.
    fn clusters(n: u32) -> Puzzle {
        let pairs = (0..n).flat_map(|a| (a + 1..n).map(move |b| (a, b)));
        let weight =
            |(a, b): (u32, u32)| if a % 3 == b % 3 { Some((a, b, 3)) } else { ((a + b) % 4 == 0).then_some((a, b, 1)) };
        Puzzle {
            sizes: vec![1; n as usize],
            inner: vec![0; n as usize],
            pairs: pairs.filter_map(weight).collect(),
            movable: n as usize,
            now: (0..n).collect(),
            heads: vec![true; n as usize],
            exponent: 1.0,
            largest: None,
        }
    }

    #[test]
    fn many_things_are_searched_and_their_clusters_found() {
        let puzzle = clusters(30);
        let found = regroupings(&puzzle, 7, &Unwatched);
        assert!(!found.exact);
        let best = found.front.last().unwrap();
        assert_eq!(best.groups, (0..30).map(|thing| thing % 3).collect::<Vec<_>>());
        assert_eq!(format!("{:?}", regroupings(&puzzle, 7, &Unwatched).front), format!("{:?}", found.front));
    }

    proptest! {
        #![proptest_config(ProptestConfig::with_cases(40))]
        /// The descent against the plain cost, and the search against all partitions.
        #[test]
        fn the_search_says_what_it_costs_and_is_never_below_the_best(
            weights in prop::collection::vec(0_u64..4, 28), exponent in 0_u32..3, seed in any::<u64>()
        ) {
            let mut weights = weights.into_iter();
            let mut puzzle = clusters(8);
            puzzle.exponent = f64::from(exponent);
            puzzle.pairs = (0..8).flat_map(|a| (a + 1..8).map(move |b| (a, b)))
                .filter_map(|(a, b)| weights.next().filter(|&weight| weight > 0).map(|weight| (a, b, weight)))
                .collect();
            let exact = regroupings(&puzzle, seed, &Unwatched);
            let mut best = Best::new(&puzzle);
            search(&puzzle, seed, &mut best, &Unwatched);
            let lowest = exact.front.last().unwrap().cost;
            for grouping in best.front() {
                prop_assert!(grouping.cost >= lowest - 1e-9);
            }
            let powers = puzzle.powers();
            let neighbours = neighbours(&puzzle);
            let mut descent = Descent::new(&puzzle, &neighbours, puzzle.as_it_is(), &powers);
            let mut before = puzzle.cost(&puzzle.as_it_is(), &powers);
            while let Some(groups) = descent.step() {
                let now = puzzle.cost(groups, &powers);
                prop_assert!(now < before, "{} {}", now, before);
                before = now;
            }
        }
    }
}
