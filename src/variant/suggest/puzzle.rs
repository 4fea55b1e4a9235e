//! Who might sit in one office with whom: the coordination cost of a way to group, without making a map of it.

use std::cmp::Reverse;
use std::collections::BTreeMap;

/// Things (units, or whole offices) to be put into offices.
///
/// A thing stands for `sizes` units that need to coordinate; `inner` is the weight of the pairs among them. The first
/// `movable` things may be put together in any way; each of the others stays an office of its own.
#[derive(Debug, Clone, Default)]
pub(super) struct Puzzle {
    pub(super) sizes: Vec<u32>,
    pub(super) inner: Vec<u64>,
    /// Weight of the pairs between two things, each pair of things once.
    pub(super) pairs: Vec<(u32, u32, u64)>,
    pub(super) movable: usize,
    /// The office of each movable thing as it is: the place of one of the things in it.
    pub(super) now: Vec<u32>,
    /// Whether a movable thing is the head of its office, so that the office is where it is.
    pub(super) heads: Vec<bool>,
    /// The power of the cost.
    pub(super) exponent: f64,
    /// No office that changes may have more units than this.
    pub(super) largest: Option<u32>,
}

/// A way to group the movable things.
#[derive(Debug, Clone, PartialEq)]
pub(super) struct Grouping {
    /// The group of each thing, numbered as they first appear.
    pub(super) groups: Vec<u32>,
    /// What coordination costs then.
    pub(super) cost: f64,
    /// How many things or whole offices have to go somewhere else.
    pub(super) steps: u32,
}

impl Puzzle {
    /// How many units need to coordinate.
    fn units(&self) -> u32 {
        self.sizes.iter().sum()
    }

    /// `s^p` for each size of an office.
    pub(super) fn powers(&self) -> Vec<f64> {
        (0..=self.units()).map(|size| f64::from(size).powf(self.exponent)).collect()
    }

    /// The weight of all pairs.
    pub(super) fn weight(&self) -> u64 {
        self.inner.iter().sum::<u64>() + self.pairs.iter().map(|&(.., weight)| weight).sum::<u64>()
    }

    /// Total coordination cost of a grouping of the movable things, as
    /// [`coordination_cost`](crate::analysis::graph::coordination_cost) of its units would be. `powers` are those of
    /// [`Puzzle::powers`]. Time O(things + pairs).
    pub(super) fn cost(&self, groups: &[u32], powers: &[f64]) -> f64 {
        let (weights, sizes) = self.tally(groups);
        let within: u64 = weights.iter().sum();
        let settled = |size: u32| powers.get(size as usize).copied().unwrap_or_default();
        let inside: f64 = weights.iter().zip(&sizes).map(|(&weight, &size)| 2.0 * weight as f64 * settled(size)).sum();
        inside + 2.0 * (self.weight() - within) as f64 * settled(self.units())
    }

    /// The weight of the pairs within each office, and its size: first the groups, then the things that stay alone.
    pub(super) fn tally(&self, groups: &[u32]) -> (Vec<u64>, Vec<u32>) {
        let count = groups.iter().max().map_or(0, |&largest| largest as usize + 1);
        let office =
            |thing: usize| groups.get(thing).map_or_else(|| count + thing - groups.len(), |&group| group as usize);
        let offices = count + self.sizes.len() - groups.len();
        let (mut weights, mut sizes) = (vec![0; offices], vec![0; offices]);
        for (thing, (&size, &inner)) in self.sizes.iter().zip(&self.inner).enumerate() {
            sizes[office(thing)] += size;
            weights[office(thing)] += inner;
        }
        for &(a, b, weight) in &self.pairs {
            let (a, b) = (office(a as usize), office(b as usize));
            if a == b {
                weights[a] += weight;
            }
        }
        (weights, sizes)
    }

    /// How many things have to go somewhere else: those that leave their office, and offices that join another.
    ///
    /// An office is where its head is, else where most of its things are, of equals where it shares with the fewest.
    pub(super) fn steps(&self, groups: &[u32]) -> u32 {
        let homes = self.homes(groups);
        let away = (0..self.movable).filter(|&thing| homes[self.now[thing] as usize] != Some(groups[thing])).count();
        let mut at_home = vec![0_u32; self.movable];
        for home in homes.into_iter().flatten() {
            at_home[home as usize] += 1;
        }
        away as u32 + at_home.into_iter().map(|offices| offices.saturating_sub(1)).sum::<u32>()
    }

    /// The group in which each office of now is, by the number that [`Puzzle::now`] has for it.
    pub(super) fn homes(&self, groups: &[u32]) -> Vec<Option<u32>> {
        let mut votes: BTreeMap<(u32, u32), u32> = BTreeMap::new();
        for (thing, (&office, &group)) in self.now.iter().zip(groups).enumerate() {
            *votes.entry((office, group)).or_default() += if self.heads[thing] { self.movable as u32 } else { 1 };
        }
        let mut sizes = vec![0_u32; self.movable];
        groups.iter().for_each(|&group| sizes[group as usize] += 1);
        let mut homes: Vec<Option<u32>> = vec![None; self.movable];
        let mut best = vec![(0, Reverse(0)); self.movable];
        for ((office, group), votes) in votes {
            // Of equals, where it shares with the fewest others.
            let claim = (votes, Reverse(sizes[group as usize]));
            if claim > best[office as usize] {
                best[office as usize] = claim;
                homes[office as usize] = Some(group);
            }
        }
        homes
    }

    /// Whether no office that is not as it is now is too large.
    pub(super) fn fits(&self, groups: &[u32]) -> bool {
        let Some(largest) = self.largest else { return true };
        let (_, sizes) = self.tally(groups);
        let count = sizes.len() - (self.sizes.len() - groups.len());
        (0..count).all(|group| sizes[group] <= largest || self.is_as_now(groups, group as u32))
    }

    /// Whether the things of a group are exactly those of one office of now.
    fn is_as_now(&self, groups: &[u32], group: u32) -> bool {
        let Some(first) = groups.iter().position(|&other| other == group) else { return true };
        (0..self.movable).all(|thing| (groups[thing] == group) == (self.now[thing] == self.now[first]))
    }

    /// The grouping as it is.
    pub(super) fn as_it_is(&self) -> Vec<u32> {
        numbered(&self.now)
    }

    /// A grouping with its cost and steps; the groups may be numbered in any way.
    pub(super) fn judged(&self, groups: &[u32], powers: &[f64]) -> Grouping {
        let groups = numbered(groups);
        Grouping { cost: self.cost(&groups, powers), steps: self.steps(&groups), groups }
    }
}

/// The same groups numbered in the order in which they first appear.
fn numbered(groups: &[u32]) -> Vec<u32> {
    let mut met: Vec<u32> = Vec::new();
    let number = |group: &u32| {
        let at = met.iter().position(|other| other == group).unwrap_or_else(|| {
            met.push(*group);
            met.len() - 1
        });
        at as u32
    };
    groups.iter().map(number).collect()
}

#[cfg(test)]
pub(super) mod tests {
    use proptest::prelude::*;

    use super::*;
    use crate::analysis::graph::{Graph, Groups, coordination_cost};

    /// The worked comparison (MEASURES section 3): 0 ABH, 1 FSA, 2 LEI, 3 KI, 4 JC, 5 VHS; FSA and LEI in one office.
    pub(in crate::variant::suggest) fn worked() -> Puzzle {
        let pairs = [(0, 1), (0, 2), (0, 4), (1, 2), (1, 3), (1, 4), (1, 5), (3, 4), (3, 5), (4, 5)];
        Puzzle {
            sizes: vec![1; 6],
            inner: vec![0; 6],
            pairs: pairs.map(|(a, b)| (a, b, 1)).to_vec(),
            movable: 6,
            now: vec![0, 1, 1, 3, 4, 5],
            heads: vec![true, false, false, true, true, true],
            exponent: 1.0,
            largest: None,
        }
    }

    #[test]
    fn the_worked_comparison() {
        for (groups, cost, steps) in [
            ([0, 1, 1, 2, 3, 4], 112.0, 0),
            ([0, 0, 0, 1, 2, 3], 102.0, 1),
            ([0, 1, 2, 1, 3, 4], 112.0, 1),
            ([0, 0, 0, 0, 1, 2], 104.0, 2),
            ([0, 0, 0, 0, 0, 1], 106.0, 3),
            ([0, 0, 0, 1, 1, 1], 84.0, 3),
        ] {
            let puzzle = worked();
            let judged = puzzle.judged(&groups, &puzzle.powers());
            assert_eq!((judged.cost.to_bits(), judged.steps), (f64::to_bits(cost), steps), "{groups:?}");
        }
    }

    #[test]
    fn an_office_that_stays_as_it_is_may_be_large() {
        let puzzle = Puzzle { largest: Some(1), ..worked() };
        assert!(puzzle.fits(&[0, 1, 1, 2, 3, 4]));
        assert!(puzzle.fits(&[0, 1, 2, 3, 4, 5]));
        assert!(!puzzle.fits(&[0, 0, 1, 2, 3, 4]));
    }

    proptest! {
        #[test]
        fn costs_what_the_units_of_the_things_cost(
            sizes in prop::collection::vec(1_u32..4, 1..7),
            draws in prop::collection::vec(0_u64..3, 200),
            fixed in 0_usize..3,
            exponent in 0_u32..4
        ) {
            // units by thing, then the pairs of units; things without a pair of their own do not count
            let owner: Vec<usize> = sizes.iter().enumerate().flat_map(|(thing, &size)| vec![thing; size as usize]).collect();
            let mut draws = draws.into_iter();
            let mut edges = Vec::new();
            let mut puzzle = Puzzle { inner: vec![0; sizes.len()], exponent: f64::from(exponent), ..Puzzle::default() };
            let mut between = std::collections::BTreeMap::new();
            for a in 0..owner.len() {
                for b in a + 1..owner.len() {
                    let weight = draws.next().unwrap_or(1);
                    if weight > 0 {
                        edges.push((a as u32, b as u32, weight as f64));
                        if owner[a] == owner[b] {
                            puzzle.inner[owner[a]] += weight;
                        } else {
                            *between.entry((owner[a] as u32, owner[b] as u32)).or_insert(0) += weight;
                        }
                    }
                }
            }
            let graph = Graph::from_edges(owner.len(), edges);
            puzzle.sizes = (0..sizes.len()).map(|thing| {
                (0..owner.len()).filter(|&unit| owner[unit] == thing && graph.degree(unit as u32) > 0).count() as u32
            }).collect();
            puzzle.pairs = between.into_iter().map(|((a, b), weight)| (a, b, weight)).collect();
            puzzle.movable = sizes.len().saturating_sub(fixed);
            let groups: Vec<u32> = (0..puzzle.movable).map(|_| draws.next().unwrap_or(0) as u32).collect();
            let labels: Vec<u32> =
                owner.iter().map(|&thing| groups.get(thing).copied().unwrap_or(10 + thing as u32)).collect();
            let expected = coordination_cost(&graph, &Groups::from_labels(&labels), puzzle.exponent);
            let found = puzzle.cost(&groups, &puzzle.powers());
            prop_assert!((found - expected).abs() <= 1e-9 * expected.max(1.0), "{found} {expected}");
        }
    }
}
