//! The pairs of rows that need to coordinate.

use super::{Pair, Row, Side};
use crate::analysis::{Escalation, PairState, Snapshot, escalation};

/// All pairs by (a, b).
pub(super) fn pairs(rows: &[Row], base: Side<'_>, variant: Side<'_>) -> Vec<Pair> {
    let mut rows_in: Vec<Vec<u32>> = vec![Vec::new(); variant.snapshot.fields.len()];
    for (number, row) in (0..).zip(rows) {
        for &field in &row.fields {
            rows_in[field as usize].push(number);
        }
    }
    let mut weights = vec![0_u32; rows.len()];
    let (mut others, mut pairs) = (Vec::new(), Vec::new());
    for (a, row) in (0..).zip(rows) {
        for &field in &row.fields {
            for &(other_field, weight) in variant.coordination.depends(field) {
                let beside = &rows_in[other_field as usize];
                for &b in &beside[beside.partition_point(|&b| b <= a)..] {
                    if weights[b as usize] == 0 {
                        others.push(b);
                    }
                    weights[b as usize] += weight;
                }
            }
        }
        others.sort_unstable();
        for b in others.drain(..) {
            let weight = std::mem::take(&mut weights[b as usize]);
            let other = &rows[b as usize];
            if let Some(state) = state(row, other, base, variant) {
                pairs.push(Pair {
                    a,
                    b,
                    weight,
                    state,
                    steps: escalation(variant.snapshot, row.unit, other.unit).map(Escalation::both),
                });
            }
        }
    }
    pairs
}

/// How two rows coordinate; `None` where the line is their channel, so that they are no pair.
fn state(a: &Row, b: &Row, base: Side<'_>, variant: Side<'_>) -> Option<PairState> {
    if a.unit != b.unit {
        return variant.coordination.pair(a.unit, b.unit).map(|pair| pair.state);
    }
    // What a merged unit took up itself is no partner of its parts, as the office above sections would be none.
    let (a, b) = (a.base?, b.base?);
    if base.snapshot.line.are_in_line(a, b) {
        return None;
    }
    Some(base.coordination.pair(a, b).map_or_else(|| unrequired(base.snapshot, a, b), |pair| pair.state))
}

/// The state of two units that the base does not ask to coordinate.
fn unrequired(snapshot: &Snapshot<'_>, a: u32, b: u32) -> PairState {
    let in_one_body = || snapshot.bodies_of(a).iter().any(|body| snapshot.bodies_of(b).contains(body));
    let steered = || snapshot.network.neighbours(a).any(|n| snapshot.steers(n) && snapshot.network.are_tied(n, b));
    if snapshot.network.are_tied(a, b) {
        PairState::Direct
    } else if in_one_body() || steered() {
        PairState::Mediated
    } else {
        PairState::Missing
    }
}
