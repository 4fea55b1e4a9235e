//! From which variants a variant starts.

use std::collections::BTreeSet;

use crate::map::{Id, Map, Variant};

/// The variant and all it starts from, the one that starts from the base first; empty where there is no such variant.
///
/// Circles are refused when a map is built; should there be one, the chain ends where it closes.
pub fn chain<'a>(map: &'a Map, variant: &'a Id) -> Vec<(&'a Id, &'a Variant)> {
    let mut seen = BTreeSet::new();
    let mut found = Vec::new();
    let mut next = Some(variant);
    while let Some((id, variant)) = next.filter(|id| seen.insert(*id)).and_then(|id| Some((id, map.variant(id)?))) {
        found.push((id, variant));
        next = variant.from.as_ref();
    }
    found.reverse();
    found
}
