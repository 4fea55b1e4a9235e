//! A node or path goes.

use std::collections::BTreeSet;

use super::draft::Draft;
use crate::edit::{Refusal, references};
use crate::map::{Id, Node, NodeType, Record, Responsibility, Slot};

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
        match draft.get(&slot) {
            Some(Record::Responsibility(record)) if record.unit != *id && record.field != *id => {
                draft.put(slot, Record::Responsibility(without(record, id)));
            }
            Some(Record::Responsibility(_) | Record::Tie(_)) => draft.remove(slot),
            Some(Record::Path(mut path)) => {
                if node.node_type() == NodeType::Field {
                    path.steps.retain(|step| step.field != *id);
                }
                for step in path.steps.iter_mut().filter(|step| step.unit.as_ref() == Some(id)) {
                    step.unit = None;
                }
                draft.put(slot, Record::Path(path));
            }
            _ => {
                if let Slot::Node(other) = &slot {
                    draft.alter_node(other, |other| forget(other, id, node.part_of()));
                }
            }
        }
    }
    Ok(())
}

fn without(mut record: Responsibility, id: &Id) -> Responsibility {
    record.on_behalf_of.take_if(|unit| unit == id);
    record.deputy.take_if(|unit| unit == id);
    record
}

/// Another node forgets a removed one: as parent (it moves up), as office, as dependency.
fn forget(node: &mut Node, id: &Id, parent: Option<&Id>) {
    if node.part_of() == Some(id) {
        node.set_part_of(parent.cloned());
    }
    match node {
        Node::Actor(actor) => {
            if let Some(body) = &mut actor.body {
                body.office.take_if(|office| office == id);
            }
        }
        Node::Field(field) => {
            field.depends_on.remove(id);
        }
        Node::Department(_) => {}
    }
}
