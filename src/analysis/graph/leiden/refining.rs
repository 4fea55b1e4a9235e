//! Splits communities into well-tied parts: what keeps them from falling apart.

use super::level::{LEAST, Level};
use super::tally::Tally;
use crate::analysis::graph::{Groups, Random};

/// Randomness of the refinement (theta of Traag et al.), in units of modularity times the total weight.
const THETA: f64 = 0.01;

/// Splits every community into parts that are well tied within it: each vertex, still alone, joins a part of its community with
/// a chance that grows with the gain, and never at a loss. Returns the part of each vertex, numbered without gaps.
pub(super) fn refine(level: &Level, communities: &[u32], random: &mut Random) -> Vec<u32> {
    let n = level.len();
    let mut parts: Vec<u32> = (0..n as u32).collect();
    let mut degrees = level.degrees.clone();
    let mut sizes = vec![1_u32; n];
    let mut whole = vec![0.0; n];
    for (v, &community) in communities.iter().enumerate() {
        whole[community as usize] += level.degrees[v];
    }
    // the weight from each vertex, and later each part, to the rest of its community
    let mut inward: Vec<f64> = (0..n as u32)
        .map(|v| {
            let same = |&&(w, _): &&(u32, f64)| communities[w as usize] == communities[v as usize];
            level.row(v).iter().filter(same).map(|&(_, weight)| weight).sum()
        })
        .collect();
    let well_tied = |inward: f64, degrees: f64, whole: f64| {
        inward + LEAST * level.total >= degrees * (whole - degrees) / level.total
    };
    let mut order: Vec<u32> = (0..n as u32).collect();
    random.shuffle(&mut order);
    let mut to = Tally::new(n);
    let mut choices = Vec::new();
    for v in order {
        let here = whole[communities[v as usize] as usize];
        let degree = level.degrees[v as usize];
        if sizes[parts[v as usize] as usize] > 1 || !well_tied(inward[v as usize], degree, here) {
            continue;
        }
        for &(w, weight) in level.row(v) {
            if communities[w as usize] == communities[v as usize] {
                to.add(parts[w as usize], weight);
            }
        }
        let gain = |part: u32| to.sums[part as usize] - degree * degrees[part as usize] / level.total;
        choices.clear();
        let well_tied_parts =
            to.met.iter().filter(|&&part| well_tied(inward[part as usize], degrees[part as usize], here));
        choices.extend(well_tied_parts.map(|&part| (part, gain(part))).filter(|&(_, gain)| gain >= 0.0));
        if let Some(part) = pick(&mut choices, level.total, random) {
            let old = parts[v as usize];
            inward[part as usize] += inward[v as usize] - 2.0 * to.sums[part as usize];
            degrees[part as usize] += degree;
            degrees[old as usize] -= degree;
            sizes[part as usize] += 1;
            sizes[old as usize] -= 1;
            parts[v as usize] = part;
        }
        to.clear();
    }
    Groups::from_numbers(&parts).of_each().to_vec()
}

/// Picks a part with a chance proportional to `exp(gain / theta)`; puts the chances in the place of the gains.
fn pick(choices: &mut [(u32, f64)], total: f64, random: &mut Random) -> Option<u32> {
    let most = choices.iter().map(|&(_, gain)| gain).fold(f64::NEG_INFINITY, f64::max);
    for (_, gain) in choices.iter_mut() {
        *gain = ((*gain - most) / (THETA * total)).exp();
    }
    let mut left = random.unit() * choices.iter().map(|&(_, chance)| chance).sum::<f64>();
    for &(part, chance) in choices.iter() {
        left -= chance;
        if left < 0.0 {
            return Some(part);
        }
    }
    choices.last().map(|&(part, _)| part)
}
