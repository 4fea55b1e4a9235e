//! Two offices that become one.

use std::cmp::Reverse;
use std::collections::{BTreeMap, BTreeSet};

use super::weights::{may_merge, to_offices};
use crate::map::{Action, Id, Map, MergeInto, Rank};
use crate::variant::Yardstick;
use crate::variant::suggest::draft::free;
use crate::variant::suggest::trial::Candidate;
use crate::variant::suggest::wishes::Names;

/// So many pairs of offices at most.
const MOST: usize = 2000;

/// All pairs of offices whose units need to coordinate with each other, those with most of it first.
pub(in crate::variant::suggest) fn merges(yardstick: &Yardstick<'_>, names: &Names) -> Vec<Candidate> {
    let snapshot = yardstick.snapshot();
    let mut weights: BTreeMap<(u32, u32), u64> = BTreeMap::new();
    for ((unit, other), weight) in to_offices(yardstick) {
        let own = snapshot.offices[unit as usize];
        if own < other && may_merge(snapshot, own) && may_merge(snapshot, other) {
            *weights.entry((own, other)).or_default() += weight;
        }
    }
    let mut pairs: Vec<_> = weights.into_iter().collect();
    pairs.sort_by_key(|&(offices, weight)| (Reverse(weight), offices));
    let one = |((a, b), _): ((u32, u32), u64)| {
        let parts = [snapshot.unit_id(a), snapshot.unit_id(b)];
        Candidate::of(vec![merged(yardstick.base(), &parts, names)])
    };
    pairs.into_iter().take(MOST).map(one).collect()
}

/// Departments become sections of one new office, which is called after them: all of them still have to talk to each other,
/// so nothing looks better only because it is no longer counted.
pub(in crate::variant::suggest) fn merged(map: &Map, parts: &[Id], names: &Names) -> Action {
    let called: Vec<&str> = parts.iter().map(|part| map.name(part)).collect();
    let name = names.of_merged(&called);
    let into = MergeInto { name: Some(name.clone()), rank: Some(Rank::Office), ..MergeInto::bare(free(map, &name)) };
    Action::Merge { units: parts.iter().cloned().collect::<BTreeSet<Id>>(), into, keep_sections: true }
}
