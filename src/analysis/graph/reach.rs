//! Who reaches whom in a directed graph: strong components, numbers of reachable pairs, common superiors.

use super::Digraph;
use crate::map::Watch;

const UNSEEN: u32 = u32::MAX;

/// The strong component of each vertex, numbered so that every arc between two components leads to the smaller number
/// (Tarjan 1972, without recursion). Time and space O(n + a).
pub(super) fn strong_components(line: &Digraph) -> Vec<u32> {
    let n = line.vertex_count();
    let (mut found, mut low) = (vec![UNSEEN; n], vec![UNSEEN; n]);
    let mut component = vec![UNSEEN; n];
    let (mut next_place, mut next_component) = (0, 0);
    let mut pending = Vec::new();
    let mut open: Vec<(u32, usize)> = Vec::new();
    for root in line.vertices() {
        if found[root as usize] == UNSEEN {
            open.push((root, 0));
        }
        while let Some(&mut (v, ref mut at)) = open.last_mut() {
            if *at == 0 && found[v as usize] == UNSEEN {
                found[v as usize] = next_place;
                low[v as usize] = next_place;
                next_place += 1;
                pending.push(v);
            }
            if let Some(&w) = line.successors(v).get(*at) {
                *at += 1;
                if found[w as usize] == UNSEEN {
                    open.push((w, 0));
                } else if component[w as usize] == UNSEEN {
                    low[v as usize] = low[v as usize].min(found[w as usize]);
                }
                continue;
            }
            open.pop();
            if let Some(&(parent, _)) = open.last() {
                low[parent as usize] = low[parent as usize].min(low[v as usize]);
            }
            if low[v as usize] == found[v as usize] {
                while let Some(w) = pending.pop() {
                    component[w as usize] = next_component;
                    if w == v {
                        break;
                    }
                }
                next_component += 1;
            }
        }
    }
    component
}

/// Number of ordered pairs of different vertices of which the first reaches the second. For 64 targets at a time, one bit each,
/// whoever reaches them; time O(n (n + a) / 64), space O(n). `None` when stopped.
pub(super) fn count_reachable(line: &Digraph, strong: &[u32], watch: &dyn Watch) -> Option<u64> {
    let n = line.vertex_count();
    // by component from the bottom up: all arcs out of a component lead to what is already known
    let mut order: Vec<u32> = line.vertices().collect();
    order.sort_by_key(|&v| strong[v as usize]);
    let mut reached = vec![0_u64; n];
    let mut pairs = 0;
    for start in (0..n).step_by(64) {
        reached.fill(0);
        for bit in 0..64.min(n - start) {
            reached[strong[start + bit] as usize] |= 1 << bit;
        }
        for &v in &order {
            let home = strong[v as usize] as usize;
            for &w in line.successors(v) {
                reached[home] |= reached[strong[w as usize] as usize];
            }
        }
        pairs += strong.iter().map(|&home| u64::from(reached[home as usize].count_ones())).sum::<u64>();
        if !watch.tick((start + 64).min(n), n) {
            return None;
        }
    }
    // every vertex has met itself
    Some(pairs - n as u64)
}

/// Number of pairs among `members` (closed under arcs, in rising order) that have no least upper bound. Time O(c^3 / 64), space
/// O(c^2 / 64). `None` when stopped.
pub(super) fn pairs_without_common_superior(line: &Digraph, members: &[u32], watch: &dyn Watch) -> Option<u64> {
    let place = |v: u32| members.partition_point(|&member| member < v) as u32;
    let arcs = (0..).zip(members).flat_map(|(at, &v)| line.successors(v).iter().map(move |&w| (at, place(w))));
    let part = Digraph::from_arcs(members.len(), arcs);
    let strong = strong_components(&part);
    // strong components from the top down, so that who is above has the smaller number
    let count = strong.iter().max().map_or(0, |&last| last as usize + 1);
    let level = |v: usize| count - 1 - strong[v] as usize;
    let words = count.div_ceil(64);
    let mut above = vec![0_u64; count * words];
    let mut order: Vec<usize> = (0..members.len()).collect();
    order.sort_by_key(|&v| level(v));
    for &v in &order {
        let here = level(v);
        above[here * words + here / 64] |= 1 << (here % 64);
        for &u in part.predecessors(v as u32) {
            let there = level(u as usize);
            for word in 0..words {
                above[here * words + word] |= above[there * words + word];
            }
        }
    }
    let superiors: Vec<u32> =
        above.chunks(words.max(1)).map(|row| row.iter().map(|word| word.count_ones()).sum()).collect();
    let row = |level: usize| &above[level * words..(level + 1) * words];
    let has_least = |a: usize, b: usize| {
        let (mut common, mut lowest) = (0, None);
        for (word, (x, y)) in row(a).iter().zip(row(b)).enumerate() {
            let both = x & y;
            common += both.count_ones();
            if both != 0 {
                lowest = Some(word * 64 + 63 - both.leading_zeros() as usize);
            }
        }
        // all that is above the lowest is common; it is least if that is all there is
        lowest.is_some_and(|lowest| superiors[lowest] == common)
    };
    let mut without = 0;
    for b in 0..members.len() {
        for a in 0..b {
            without += u64::from(!has_least(level(a), level(b)));
        }
        if !watch.tick(b + 1, members.len()) {
            return None;
        }
    }
    Some(without)
}
