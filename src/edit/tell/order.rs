//! In which order nodes and variants are told: what stands above first.

use std::collections::BTreeMap;

use crate::map::Id;

/// How many of `ids` stand on the way up from each of them (itself aside).
///
/// Every id is walked over once, without recursion: time O(n log n). A way without circles is the caller's.
pub(super) fn depths(ids: &[Id], above: impl Fn(&Id) -> Option<Id>) -> BTreeMap<Id, usize> {
    let mut depths: BTreeMap<Id, usize> = BTreeMap::new();
    for id in ids {
        let mut way = Vec::new();
        let mut next = Some(id.clone());
        let mut depth = 0;
        while let Some(id) = next {
            if let Some(known) = depths.get(&id) {
                depth = known + 1;
                break;
            }
            next = above(&id);
            way.push(id);
        }
        for id in way.into_iter().rev() {
            depths.insert(id, depth);
            depth += 1;
        }
    }
    depths
}
