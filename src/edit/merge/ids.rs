//! Changed ids are followed: all three versions get the ids that the merged map will have.

use std::collections::{BTreeMap, BTreeSet};

use crate::edit::Edit;
use crate::map::{Action, Id, Map};

use super::Three;

/// Gives what either side renamed its new id in all three versions. Where both sides chose another id, the lesser stays
/// and the other is remembered as a former one.
pub(super) fn follow(three: &mut Three) {
    let ours = renamed(&three.base, &three.ours);
    let theirs = renamed(&three.base, &three.theirs);
    let ids: BTreeSet<&Id> = ours.keys().chain(theirs.keys()).collect();
    for id in ids {
        let news = [ours.get(id), theirs.get(id)];
        if let Some(&to) = news.iter().flatten().min() {
            // Where the new id means something else on the other side, the change cannot be followed.
            let _ = give(three, id, news, to);
        }
    }
}

/// The ids of the base that a side changed: each to one that is new and takes the place of no other.
fn renamed(base: &Map, side: &Map) -> BTreeMap<Id, Id> {
    let mut heirs: BTreeMap<&Id, Vec<&Id>> = BTreeMap::new();
    for id in base.nodes().map(|(id, _)| id).chain(base.paths().map(|(id, _)| id)) {
        if let Some(heir) = heir(base, side, id) {
            heirs.entry(heir).or_default().push(id);
        }
    }
    let alone = heirs.into_iter().filter_map(|(heir, parts)| match parts[..] {
        [id] if is_free(base, heir, id) => Some((id.clone(), heir.clone())),
        _ => None,
    });
    alone.collect()
}

/// Who remembers an id that went on one side.
pub(super) fn heir<'a>(base: &Map, side: &'a Map, id: &Id) -> Option<&'a Id> {
    if side.node(id).is_some() || side.path(id).is_some() {
        return None;
    }
    side.was(id).filter(|heir| base.node_type(id) == side.node_type(heir))
}

/// Whether an id is nobody's, or a former one of the record itself.
fn is_free(map: &Map, id: &Id, own: &Id) -> bool {
    map.node(id).is_none() && map.path(id).is_none() && map.was(id).is_none_or(|holder| holder == own)
}

/// Gives one record its id in all three versions, or in none.
fn give(three: &mut Three, id: &Id, news: [Option<&Id>; 2], to: &Id) -> Option<()> {
    let change = |map: &Map, from: &Id| -> Option<Edit> {
        let is_there = map.node(from).is_some() || map.path(from).is_some();
        if from == to || !is_there {
            return Some(Edit::default());
        }
        Action::ChangeId { id: from.clone(), to: to.clone() }.edit(map).ok()
    };
    let [ours, theirs] = news;
    let edits = [
        change(&three.base, id)?,
        change(&three.ours, ours.unwrap_or(id))?,
        change(&three.theirs, theirs.unwrap_or(id))?,
    ];
    for (map, edit) in [&mut three.base, &mut three.ours, &mut three.theirs].into_iter().zip(edits) {
        edit.apply(map).ok()?;
    }
    Some(())
}
