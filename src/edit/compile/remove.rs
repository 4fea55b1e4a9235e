//! A node or path goes.

use std::collections::BTreeSet;

use super::draft::Draft;
use crate::edit::{Refusal, references};
use crate::map::{Id, Record, Slot};

/// Children move up, responsibilities and ties go, stations lose their unit (stations of a removed field go), whoever
/// stood in, delegated or ran a body is forgotten. Accepted findings and variants stay: `check` says what is stale in them.
pub(super) fn remove(draft: &mut Draft<'_>, id: &Id) -> Result<(), Refusal> {
    let map = draft.map();
    let Some(node) = map.node(id) else {
        if map.path(id).is_none() {
            return Err(Refusal::UnknownNodeOrPath { id: id.clone() });
        }
        draft.remove(Slot::Path(id.clone()));
        return Ok(());
    };
    draft.remove(Slot::Node(id.clone()));
    for slot in references::to_nodes(map, &BTreeSet::from([id.clone()])) {
        let Some(record) = draft.get(&slot) else { continue };
        match without(record, id, node.part_of()) {
            Some(record) => draft.put(slot, record),
            None => draft.remove(slot),
        }
    }
    Ok(())
}

/// A record that no longer names a node; `None` where it cannot be without it. What was part of the node is part of
/// `parent` then.
pub(super) fn without(record: Record, id: &Id, parent: Option<&Id>) -> Option<Record> {
    let moved = |part_of: &mut Option<Id>| {
        if part_of.as_ref() == Some(id) {
            *part_of = parent.cloned();
        }
    };
    let is_gone = |other: &mut Id| other == id;
    let mut record = record;
    match &mut record {
        Record::Responsibility(record) => {
            if record.unit == *id || record.field == *id {
                return None;
            }
            record.on_behalf_of.take_if(is_gone);
            record.deputy.take_if(is_gone);
        }
        Record::Tie(_) => return None,
        Record::Path(path) => {
            path.steps.retain(|step| step.field != *id);
            path.steps.iter_mut().for_each(|step| drop(step.unit.take_if(is_gone)));
        }
        Record::Department(department) => moved(&mut department.part_of),
        Record::Actor(actor) => {
            moved(&mut actor.part_of);
            actor.body.iter_mut().for_each(|body| drop(body.office.take_if(is_gone)));
        }
        Record::Field(field) => {
            moved(&mut field.part_of);
            field.depends_on.remove(id);
        }
        _ => {}
    }
    Some(record)
}
