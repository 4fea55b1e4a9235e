//! The fewest losses that leave so many things with nobody: the bus factor.

use std::cmp::Reverse;
use std::collections::BinaryHeap;

use crate::map::Watch;

/// How few have to be lost.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct FewestLosses {
    /// A set whose loss is enough, rising.
    pub lost: Vec<u32>,
    /// No smaller set than this is enough; equal to the size of `lost` where that is exact.
    pub at_least: usize,
}

impl FewestLosses {
    /// Whether no smaller set is enough.
    pub fn is_exact(&self) -> bool {
        self.at_least == self.lost.len()
    }
}

/// Finds the fewest of those that keep something (`keepers[i]` keep thing i, each named once) whose loss leaves `enough` things
/// with nobody. What nobody keeps counts as lost already.
///
/// Starts with the thing that takes the fewest further losses, again and again (the greedy bound), then asks for each smaller
/// number whether a set of that size is enough, by branch and bound, as long as `work` steps last. Bound: things that fewer
/// losses can still empty, as many as have no more keepers together than the losses could remove. `None` for fewer things than
/// `enough`, and when `watch` says stop. Time O(p log p) for the start with p keepers in sum, O(p) a step of the search; space
/// O(p).
///
/// # Examples
/// ```
/// use querschnitt::analysis::graph::fewest_losses;
/// use querschnitt::map::Unwatched;
/// // one keeps two of three things alone
/// let fewest = fewest_losses(&[vec![0], vec![0], vec![1, 2]], 2, 1000, &Unwatched).unwrap();
/// assert_eq!((fewest.lost, fewest.at_least), (vec![0], 1));
/// ```
pub fn fewest_losses(keepers: &[Vec<u32>], enough: usize, work: u64, watch: &dyn Watch) -> Option<FewestLosses> {
    if keepers.len() < enough || !watch.tick(0, 1) {
        return None;
    }
    let mut lost = greedy(keepers, enough);
    let mut search = Search::new(keepers, enough, work);
    let mut at_least = 0;
    while at_least < lost.len() {
        match search.is_enough(at_least, watch)? {
            Answer::Yes(set) => lost = set,
            Answer::No => at_least += 1,
            Answer::Unknown => break,
        }
    }
    Some(FewestLosses { lost, at_least })
}

fn vertex_count(keepers: &[Vec<u32>]) -> usize {
    keepers.iter().flatten().max().map_or(0, |&last| last as usize + 1)
}

/// Empties the thing with the fewest keepers left, again and again.
fn greedy(keepers: &[Vec<u32>], enough: usize) -> Vec<u32> {
    let mut keeps: Vec<Vec<u32>> = vec![Vec::new(); vertex_count(keepers)];
    for (thing, all) in (0..).zip(keepers) {
        all.iter().for_each(|&keeper| keeps[keeper as usize].push(thing));
    }
    let mut left: Vec<usize> = keepers.iter().map(Vec::len).collect();
    let mut is_lost = vec![false; keeps.len()];
    let mut emptied = 0;
    let mut next: BinaryHeap<_> = (0..).zip(&left).map(|(thing, &left)| Reverse((left, thing))).collect();
    while let Some(Reverse((known, thing))) = next.pop() {
        if emptied >= enough {
            break;
        }
        if known != left[thing] {
            continue;
        }
        if known == 0 {
            emptied += 1;
            continue;
        }
        for &keeper in keepers[thing].iter().filter(|&&keeper| !std::mem::replace(&mut is_lost[keeper as usize], true))
        {
            for &other in &keeps[keeper as usize] {
                left[other as usize] -= 1;
                next.push(Reverse((left[other as usize], other as usize)));
            }
        }
    }
    (0..is_lost.len() as u32).filter(|&keeper| is_lost[keeper as usize]).collect()
}

/// What is known of a number of losses.
enum Answer {
    /// These are enough.
    Yes(Vec<u32>),
    /// No set of that size is enough.
    No,
    /// The work allowed is done.
    Unknown,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Fate {
    Open,
    Lost,
    Stays,
}

/// What a choice of fates comes to.
enum Outlook {
    /// Enough is lost.
    Enough,
    /// Not enough can be.
    Hopeless,
    /// This one decides most.
    Decide(u32),
}

struct Search<'k> {
    keepers: &'k [Vec<u32>],
    enough: usize,
    fates: Vec<Fate>,
    /// How many keepers of each thing are open; `None` if one stays, or if there are too many.
    open: Vec<Option<usize>>,
    degrees: Vec<usize>,
    work: u64,
    size: u64,
}

impl<'k> Search<'k> {
    fn new(keepers: &'k [Vec<u32>], enough: usize, work: u64) -> Self {
        let n = vertex_count(keepers);
        let size = keepers.iter().map(|all| all.len() as u64 + 1).sum::<u64>() + n as u64;
        Self {
            keepers,
            enough,
            fates: vec![Fate::Open; n],
            open: vec![None; keepers.len()],
            degrees: vec![0; n],
            work,
            size,
        }
    }

    /// Whether some set of `count` is enough. `None` when stopped.
    fn is_enough(&mut self, count: usize, watch: &dyn Watch) -> Option<Answer> {
        self.fates.fill(Fate::Open);
        let mut decided: Vec<u32> = Vec::new();
        let mut losses = count;
        loop {
            if self.work < self.size {
                return Some(Answer::Unknown);
            }
            self.work -= self.size;
            if !watch.tick(0, 1) {
                return None;
            }
            match self.outlook(losses) {
                Outlook::Enough => {
                    let is_lost = |keeper: &u32| self.fates[*keeper as usize] == Fate::Lost;
                    return Some(Answer::Yes((0..self.fates.len() as u32).filter(is_lost).collect()));
                }
                Outlook::Decide(keeper) => {
                    self.fates[keeper as usize] = Fate::Lost;
                    losses -= 1;
                    decided.push(keeper);
                    continue;
                }
                Outlook::Hopeless => {}
            }
            // back to the last loss, which is tried the other way
            loop {
                let Some(&keeper) = decided.last() else { return Some(Answer::No) };
                let fate = &mut self.fates[keeper as usize];
                if *fate == Fate::Lost {
                    *fate = Fate::Stays;
                    losses += 1;
                    break;
                }
                *fate = Fate::Open;
                decided.pop();
            }
        }
    }

    /// Judges the fates decided so far, with so many losses to come.
    fn outlook(&mut self, losses: usize) -> Outlook {
        self.degrees.fill(0);
        let mut emptied = 0;
        for (open, keepers) in self.open.iter_mut().zip(self.keepers) {
            let fates = || keepers.iter().map(|&keeper| self.fates[keeper as usize]);
            let count = fates().filter(|&fate| fate == Fate::Open).count();
            *open = (count <= losses && !fates().any(|fate| fate == Fate::Stays)).then_some(count);
            emptied += usize::from(*open == Some(0));
            if open.is_some() {
                for &keeper in keepers.iter().filter(|&&keeper| self.fates[keeper as usize] == Fate::Open) {
                    self.degrees[keeper as usize] += 1;
                }
            }
        }
        if emptied >= self.enough {
            return Outlook::Enough;
        }
        if losses == 0 || self.most_more(losses) < self.enough - emptied {
            return Outlook::Hopeless;
        }
        let busiest = (0..self.degrees.len() as u32).max_by_key(|&v| (self.degrees[v as usize], Reverse(v)));
        busiest.filter(|&v| self.degrees[v as usize] > 0).map_or(Outlook::Hopeless, Outlook::Decide)
    }

    /// No more things than this can be emptied by so many further losses: those with the fewest keepers, as long as these are
    /// no more than the busiest keepers have in sum.
    fn most_more(&self, losses: usize) -> usize {
        let mut degrees = self.degrees.clone();
        degrees.sort_unstable_by(|a, b| b.cmp(a));
        let removable: usize = degrees.iter().take(losses).sum();
        let mut open: Vec<usize> = self.open.iter().copied().flatten().filter(|&open| open > 0).collect();
        open.sort_unstable();
        let within = open.iter().scan(0, |sum, open| {
            *sum += open;
            Some(*sum)
        });
        within.take_while(|&sum| sum <= removable).count()
    }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;
    use crate::map::Unwatched;

    const PLENTY: u64 = 1 << 30;

    /// Of more than half of the things.
    fn fewest(keepers: &[Vec<u32>], work: u64) -> FewestLosses {
        fewest_losses(keepers, keepers.len() / 2 + 1, work, &Unwatched).unwrap()
    }

    /// Most things that `count` of `n` can empty, by trying all sets.
    fn most_emptied(keepers: &[Vec<u32>], n: u32, count: u32) -> usize {
        let sets = (0_u32..1 << n).filter(|set| set.count_ones() == count);
        let emptied = |set: u32| keepers.iter().filter(|all| all.iter().all(|&v| set & (1 << v) != 0)).count();
        sets.map(emptied).max().unwrap()
    }

    #[test]
    fn the_worked_fields() {
        // 0 Sozialamt, 1 KI, 2 VHS, 3 Jobcenter, 4 Schulamt: housing, language, work, education
        let keepers = [vec![0], vec![1, 2], vec![3, 1], vec![1, 4]];
        let most: Vec<usize> = (1..=5).map(|count| most_emptied(&keepers, 5, count)).collect();
        assert_eq!(most, [1, 1, 2, 3, 4]);
        let found = fewest(&keepers, PLENTY);
        assert_eq!((found.lost.len(), found.is_exact()), (4, true));
    }

    #[test]
    fn the_ends() {
        assert_eq!(fewest_losses(&[], 1, PLENTY, &Unwatched), None);
        let none = fewest(&[vec![], vec![0], vec![]], PLENTY);
        assert_eq!((none.lost.len(), none.is_exact()), (0, true));
        // without work the greedy bound stands, and says that it is one
        let keepers: Vec<Vec<u32>> = (0..9).map(|v| vec![v, v + 1, (v * 7) % 11]).collect();
        let bound = fewest(&keepers, 0);
        assert!(!bound.is_exact() && bound.at_least == 0);
    }

    #[test]
    fn many_things_do_not_take_long() {
        let keepers: Vec<Vec<u32>> = (0..100_000).map(|v| vec![v, v + 1]).collect();
        let bound = fewest(&keepers, 1 << 22);
        assert_eq!(bound.lost.len(), 50_002);
    }

    proptest! {
        #[test]
        fn as_by_trying_all_sets(raw in prop::collection::vec(prop::collection::btree_set(0_u32..8, 0..4), 1..12)) {
            let keepers: Vec<Vec<u32>> = raw.into_iter().map(|set| set.into_iter().collect()).collect();
            let found = fewest(&keepers, PLENTY);
            let expected = (0..=8).find(|&count| most_emptied(&keepers, 8, count) > keepers.len() / 2);
            prop_assert!(found.is_exact());
            prop_assert_eq!(Some(found.lost.len() as u32), expected);
            let is_empty = |all: &&Vec<u32>| all.iter().all(|v| found.lost.contains(v));
            prop_assert!(keepers.iter().filter(is_empty).count() > keepers.len() / 2);
            let bound = fewest(&keepers, 0);
            prop_assert!(bound.lost.len() >= found.lost.len());
            prop_assert!(keepers.iter().filter(|all| all.iter().all(|v| bound.lost.contains(v))).count() > keepers.len() / 2);
        }
    }
}
