//! All ways to part a few things into groups.

/// Goes through all partitions of `n` things, each once, and hands every one of them to `visit` as the group of each thing.
///
/// Groups are numbered in the order in which they first appear (restricted growth strings, Knuth, The Art of Computer
/// Programming 4A, 7.2.1.5, algorithm H), so that no partition comes twice under other numbers. Stops where `visit` says
/// `false`; says whether it came to the end. Time O(n) a partition at most, of which there are Bell(n): 52 of 5 things,
/// 115,975 of 10.
pub(super) fn each_partition(n: usize, mut visit: impl FnMut(&[u32]) -> bool) -> bool {
    let mut groups = vec![0_u32; n];
    // The largest number among the groups before each place.
    let mut largest = vec![0_u32; n];
    loop {
        if !visit(&groups) {
            return false;
        }
        let Some(place) = (1..n).rev().find(|&place| groups[place] <= largest[place]) else { return true };
        groups[place] += 1;
        let now = largest[place].max(groups[place]);
        for later in place + 1..n {
            groups[later] = 0;
            largest[later] = now;
        }
    }
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeSet;

    use super::*;

    #[test]
    fn as_many_as_bell_counts_and_none_twice() {
        for (n, bell) in [(0, 1), (1, 1), (2, 2), (3, 5), (4, 15), (5, 52), (6, 203), (7, 877), (8, 4140)] {
            let mut met = BTreeSet::new();
            assert!(each_partition(n, |groups| {
                let growth = |place: usize| groups[..place].iter().max().map_or(0, |largest| largest + 1);
                assert!((0..n).all(|place| groups[place] <= growth(place)), "{groups:?}");
                met.insert(groups.to_vec())
            }));
            assert_eq!(met.len(), bell, "{n}");
        }
    }

    #[test]
    fn stops_when_told() {
        let mut visits = 0;
        assert!(!each_partition(10, |_| {
            visits += 1;
            visits < 100
        }));
        assert_eq!(visits, 100);
    }
}
