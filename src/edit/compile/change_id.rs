//! A node or path gets another id, and every reference follows.

use std::collections::BTreeSet;

use super::draft::{Draft, free};
use crate::edit::{Refusal, references, renaming};
use crate::map::{Accepted, Conflict, Id, Map, Slot};

/// References follow in links, stations, bodies, variants, accepted findings and conflicts; the old id is remembered.
///
/// The new id may be one that the record itself had before; then that one is no longer a former id.
pub(super) fn change_id(draft: &mut Draft<'_>, id: &Id, to: &Id) -> Result<(), Refusal> {
    let map = draft.map();
    let slot = if map.node(id).is_some() { Slot::Node } else { Slot::Path };
    let mut record = draft.get(&slot(id.clone())).ok_or_else(|| Refusal::UnknownNodeOrPath { id: id.clone() })?;
    if id == to {
        return Ok(());
    }
    if map.was(to) != Some(id) {
        free(map, to)?;
    }
    let follow = |found: &mut Id| {
        if found == id {
            found.clone_from(to);
        }
    };
    if let Some(was) = record.was_mut() {
        was.remove(to);
        was.insert(id.clone());
    }
    renaming::in_record(&mut record, &follow);
    draft.remove(slot(id.clone()));
    draft.put(slot(to.clone()), record);
    for mut slot in naming(map, id) {
        let Some(mut record) = draft.get(&slot) else { continue };
        draft.remove(slot.clone());
        renaming::in_slot(&mut slot, &follow);
        renaming::in_record(&mut record, &follow);
        draft.put(slot, record);
    }
    Ok(())
}

/// The slots of all records that may name the id.
fn naming(map: &Map, id: &Id) -> BTreeSet<Slot> {
    let mut found = references::to_nodes(map, &BTreeSet::from([id.clone()]));
    found.extend(map.accepted().filter(|accepted| accepted.subjects.contains(id)).map(Accepted::slot));
    found.extend(map.variants().map(|(variant, _)| Slot::Variant(variant.clone())));
    found.extend(map.conflicts().map(|Conflict { slot, .. }| Slot::Conflict(Box::new(slot.clone()))));
    found
}
