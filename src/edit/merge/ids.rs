//! Changed ids are followed: all three versions get the ids that the merged map will have.

use std::collections::{BTreeMap, BTreeSet};

use crate::edit::{Change, Edit, renaming};
use crate::map::{Action, Clash, Conflict, Id, Map, Record, Slot};

use super::Three;

/// Gives what either side renamed its new id in all three versions. Where both sides chose another id, the lesser stays
/// and the other is remembered as a former one. Told are changes of ids that cannot be followed, as the other side gave the
/// new id to something else: the old id stays.
pub(super) fn follow(three: &mut Three) -> Vec<Conflict> {
    make_way(three);
    unrename(three);
    let ours = renamed(&three.base, &three.ours);
    let theirs = renamed(&three.base, &three.theirs);
    let ids: BTreeSet<&Id> = ours.keys().chain(theirs.keys()).collect();
    let mut taken = Vec::new();
    for id in ids {
        let news = [ours.get(id), theirs.get(id)];
        if let Some(&to) = news.iter().flatten().min()
            && give(three, id, news, to).is_none()
        {
            taken.extend(give_back(three, id, news));
        }
    }
    taken
}

/// Takes out of the base what both sides took away, where something of another kind has its id now: that may be followed then.
fn make_way(three: &mut Three) {
    let [ours, theirs] = [&three.ours, &three.theirs];
    let is_path = |id: &Id| ours.path(id).is_some() || theirs.path(id).is_some();
    let is_node = |id: &Id| ours.node(id).is_some() || theirs.node(id).is_some();
    let nodes = three.base.nodes().map(|(id, _)| id).filter(|id| is_path(id) && !is_node(id));
    let paths = three.base.paths().map(|(id, _)| id).filter(|id| is_node(id) && !is_path(id));
    let taken: Vec<Id> = nodes.chain(paths).cloned().collect();
    for id in taken {
        if let Ok(edit) = (Action::Remove { id }).edit(&three.base) {
            // An edit that was compiled on a map fits it.
            let _ = edit.apply(&mut three.base);
        }
    }
}

/// Gives back its old id to what the other side took away, where it has given the new id to something else: that may have
/// it.
fn unrename(three: &mut Three) {
    let has = |map: &Map, id: &Id| map.node(id).is_some() || map.path(id).is_some();
    let given_twice = |side: &Map, other: &Map| {
        let changed = renamed(&three.base, side).into_iter();
        changed.filter(|(id, to)| !has(other, id) && heir(&three.base, other, id).is_none() && has(other, to)).collect()
    };
    let ours: Vec<(Id, Id)> = given_twice(&three.ours, &three.theirs);
    let theirs: Vec<(Id, Id)> = given_twice(&three.theirs, &three.ours);
    for (side, given_twice) in [(&mut three.ours, ours), (&mut three.theirs, theirs)] {
        for (id, to) in given_twice {
            // What cannot get its old id back keeps the new one, and both are told as two things of one id.
            let _ = with_old_id(side, &id, &to).map(|edit| edit.apply(side));
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
        match (from == to, is_there) {
            (true, _) => Some(Edit::default()),
            (false, true) => Action::ChangeId { id: from.clone(), to: to.clone() }.edit(map).ok(),
            (false, false) => Some(loose_references(map, from, to)),
        }
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

/// Gives one record its old id again on the sides that changed it.
fn give_back(three: &mut Three, id: &Id, news: [Option<&Id>; 2]) -> Option<Conflict> {
    let mut edits = [Edit::default(), Edit::default()];
    for ((map, new), edit) in [&three.ours, &three.theirs].into_iter().zip(news).zip(&mut edits) {
        if let Some(new) = new {
            *edit = with_old_id(map, id, new)?;
        }
    }
    for (map, edit) in [&mut three.ours, &mut three.theirs].into_iter().zip(edits) {
        edit.apply(map).ok()?;
    }
    let slot = if three.base.node(id).is_some() { Slot::Node } else { Slot::Path }(id.clone());
    let of = |map: &Map| map.record(&slot).map(Box::new);
    let Three { base, ours, theirs } = &*three;
    Some(Conflict {
        why: Clash::TwoThings,
        base: of(base),
        ours: of(ours),
        theirs: of(theirs),
        others: Vec::new(),
        slot,
    })
}

/// The edit after which a changed id was never changed.
fn with_old_id(map: &Map, id: &Id, new: &Id) -> Option<Edit> {
    let back = Action::ChangeId { id: new.clone(), to: id.clone() }.edit(map).ok()?;
    let forget = |(slot, change): (&Slot, &Change<Record>)| {
        let mut change = change.clone();
        if let (Slot::Node(of) | Slot::Path(of), Some(was)) = (slot, change.after.as_mut().and_then(Record::was_mut))
            && of == id
        {
            was.remove(new);
        }
        (slot.clone(), change)
    };
    let edit = Edit::of(back.changes().map(forget));
    edit.check(map).is_ok().then_some(edit)
}

/// The edit by which variants, accepted findings and conflicts speak of a record that is gone by its new id.
fn loose_references(map: &Map, from: &Id, to: &Id) -> Edit {
    let rename = |id: &mut Id| {
        if id == from {
            id.clone_from(to);
        }
    };
    let is_loose = |slot: &Slot| matches!(slot, Slot::Variant(_) | Slot::Accepted(..) | Slot::Conflict(_));
    let mut changes: BTreeMap<Slot, Change<Record>> = BTreeMap::new();
    for slot in map.slots().into_iter().filter(is_loose) {
        let Some(before) = map.record(&slot) else { continue };
        let (mut now, mut after) = (slot.clone(), before.clone());
        renaming::in_slot(&mut now, &rename);
        renaming::in_record(&mut after, &rename);
        if now != slot {
            changes.entry(slot.clone()).or_insert(Change { before: None, after: None }).before = Some(before);
            changes.entry(now.clone()).or_insert(Change { before: map.record(&now), after: None }).after = Some(after);
        } else if after != before {
            changes.insert(slot, Change { before: Some(before), after: Some(after) });
        }
    }
    Edit::of(changes)
}
