//! A responsibility is known by unit, field and scope. Where one side changed the scope it is still the same record, so
//! all three versions get the scope that the merged map will have.

use std::collections::{BTreeMap, BTreeSet};

use crate::edit::{Change, Edit};
use crate::map::{Clash, Conflict, Id, Map, Responsibility, Scope, Slot, Stands, ThreeWay, Versions};

use super::Three;

/// Unit, field and scope of a responsibility.
type Key = (Id, Id, Scope);

/// Follows changed scopes. Told are those that both sides changed to different things.
pub(super) fn follow(three: &mut Three) -> Vec<Conflict> {
    let ours = moved(&three.base, &three.ours);
    let theirs = moved(&three.base, &three.theirs);
    let keys: BTreeSet<&Key> = ours.keys().chain(theirs.keys()).collect();
    let mut disputed = Vec::new();
    for key in keys {
        // Where the other side took the record away or the new scope is taken, the change cannot be followed.
        let _ = give(three, key, [ours.get(key), theirs.get(key)], &mut disputed);
    }
    disputed
}

/// The responsibilities of the base whose scope a side changed: the only one of its unit and field that went, where only
/// one came.
fn moved(base: &Map, side: &Map) -> BTreeMap<Key, Scope> {
    let keys = |map: &Map| map.responsibilities().map(key).collect::<BTreeSet<Key>>();
    let (before, after) = (keys(base), keys(side));
    let (gone, come) = (only_ones(before.difference(&after)), only_ones(after.difference(&before)));
    let pairs = gone.iter().filter_map(|(unit_field, gone)| {
        let scope = &come.get(unit_field)?.as_ref()?.2;
        Some(((**gone.as_ref()?).clone(), scope.clone()))
    });
    pairs.collect()
}

/// The keys by unit and field; `None` where there are several.
fn only_ones<'a>(keys: impl Iterator<Item = &'a Key>) -> BTreeMap<(&'a Id, &'a Id), Option<&'a Key>> {
    let mut found = BTreeMap::new();
    for key in keys {
        found.entry((&key.0, &key.1)).and_modify(|only| *only = None).or_insert(Some(key));
    }
    found
}

fn key(record: &Responsibility) -> Key {
    (record.unit.clone(), record.field.clone(), record.scope.clone())
}

/// Gives one responsibility its scope in all three versions, or in none.
fn give(three: &mut Three, key: &Key, news: [Option<&Scope>; 2], disputed: &mut Vec<Conflict>) -> Option<()> {
    let (unit, field, old) = key;
    let scopes = news.map(|new| new.unwrap_or(old));
    let at = |map: &Map, scope: &Scope| map.responsibility(unit, field, scope).cloned();
    let before = at(&three.base, old)?;
    let ours = at(&three.ours, scopes[0])?;
    let theirs = at(&three.theirs, scopes[1])?;
    let versions = Versions { base: Some(old), ours: scopes[0], theirs: scopes[1] };
    let merged = Scope::three_way(versions, Stands::Placeholder);
    let edits = [(&three.base, &before), (&three.ours, &ours), (&three.theirs, &theirs)]
        .map(|(map, record)| relocated(map, record, &merged.value));
    let [Some(base), Some(our), Some(their)] = edits else { return None };
    for (map, edit) in [&mut three.base, &mut three.ours, &mut three.theirs].into_iter().zip([base, our, their]) {
        edit.apply(map).ok()?;
    }
    if merged.disputed {
        disputed.push(Conflict {
            slot: Slot::Responsibility(unit.clone(), field.clone(), merged.value),
            why: Clash::BothChanged,
            base: Some(Box::new(before.into())),
            ours: Some(Box::new(ours.into())),
            theirs: Some(Box::new(theirs.into())),
            others: Vec::new(),
        });
    }
    Some(())
}

/// The edit that gives a responsibility another scope, if that is free.
fn relocated(map: &Map, record: &Responsibility, scope: &Scope) -> Option<Edit> {
    if record.scope == *scope {
        return Some(Edit::default());
    }
    let after = Responsibility { scope: scope.clone(), ..record.clone() };
    let edit = Edit::of([
        (record.slot(), Change { before: Some(record.clone().into()), after: None }),
        (after.slot(), Change { before: None, after: Some(after.into()) }),
    ]);
    edit.check(map).is_ok().then_some(edit)
}
