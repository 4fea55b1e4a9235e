//! Nodes: added, renamed, altered, moved in the line.

use super::draft::{Draft, free, node};
use crate::edit::Refusal;
use crate::map::{ActorPatch, DepartmentPatch, Expected, FieldPatch, Id, Node, NodeType, Slot};

pub(super) fn add(draft: &mut Draft<'_>, id: &Id, node: Node) -> Result<(), Refusal> {
    free(draft.map(), id)?;
    draft.put(Slot::Node(id.clone()), node);
    Ok(())
}

/// A node or a case path gets another name.
pub(super) fn rename(draft: &mut Draft<'_>, id: &Id, name: &str) -> Result<(), Refusal> {
    if draft.map().node(id).is_some() {
        draft.alter_node(id, |node| node.set_name(name.to_owned()));
        return Ok(());
    }
    let Some(path) = draft.map().path(id) else { return Err(Refusal::UnknownNodeOrPath { id: id.clone() }) };
    let mut path = path.clone();
    name.clone_into(&mut path.name);
    draft.put(Slot::Path(id.clone()), path);
    Ok(())
}

pub(super) fn alter(
    draft: &mut Draft<'_>,
    id: &Id,
    department: Option<&DepartmentPatch>,
    actor: Option<&ActorPatch>,
    field: Option<&FieldPatch>,
) -> Result<(), Refusal> {
    let before = node(draft.map(), id)?;
    let after: Node = match (before, department, actor, field) {
        (Node::Department(record), Some(patch), None, None) => record.patched(patch)?.into(),
        (Node::Actor(record), None, Some(patch), None) => record.patched(patch)?.into(),
        (Node::Field(record), None, None, Some(patch)) => record.patched(patch)?.into(),
        (_, Some(_), None, None) => return Err(unlike(id, NodeType::Department)),
        (_, None, Some(_), None) => return Err(unlike(id, NodeType::Actor)),
        (_, None, None, Some(_)) => return Err(unlike(id, NodeType::Field)),
        _ => return Err(Refusal::AlterWhat { id: id.clone() }),
    };
    draft.put(Slot::Node(id.clone()), after);
    Ok(())
}

pub(super) fn move_under(draft: &mut Draft<'_>, id: &Id, under: Option<&Id>) -> Result<(), Refusal> {
    let wanted = node(draft.map(), id)?.node_type();
    if let Some(under) = under
        && draft.map().node_type(under) != Some(wanted)
    {
        return Err(unlike(under, wanted));
    }
    draft.alter_node(id, |node| node.set_part_of(under.cloned()));
    Ok(())
}

/// The id is no node of this type.
pub(super) fn unlike(id: &Id, wanted: NodeType) -> Refusal {
    let expected = match wanted {
        NodeType::Department => Expected::Department,
        NodeType::Actor => Expected::Actor,
        NodeType::Field => Expected::Field,
    };
    Refusal::Unknown { id: id.clone(), expected }
}
