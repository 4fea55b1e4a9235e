//! Links: responsibilities, ties, dependencies.

use super::draft::{Draft, field, unit};
use crate::edit::Refusal;
use crate::map::{Assignment, Dependency, Id, Node, Record, Slot, Tie, TieKind};

/// What a unit does in a field for a scope: the whole new record, or (without roles) none.
pub(super) fn assign(draft: &mut Draft<'_>, record: &Assignment) -> Result<(), Refusal> {
    unit(draft.map(), &record.unit)?;
    field(draft.map(), &record.field)?;
    let slot = record.slot();
    if record.roles.is_empty() {
        return take_away(draft, slot);
    }
    draft.put(slot, Record::Responsibility(record.clone()));
    Ok(())
}

pub(super) fn tie(draft: &mut Draft<'_>, tie: &Tie) -> Result<(), Refusal> {
    unit(draft.map(), &tie.from)?;
    unit(draft.map(), &tie.to)?;
    draft.put(tie.slot(), Record::Tie(tie.clone().ordered()));
    Ok(())
}

pub(super) fn untie(draft: &mut Draft<'_>, from: &Id, to: &Id, kind: TieKind) -> Result<(), Refusal> {
    unit(draft.map(), from)?;
    unit(draft.map(), to)?;
    take_away(draft, Slot::tie(from.clone(), to.clone(), kind))
}

pub(super) fn depend(draft: &mut Draft<'_>, id: &Id, on: &Id, kind: Dependency) -> Result<(), Refusal> {
    field(draft.map(), id)?;
    field(draft.map(), on)?;
    draft.alter_node(id, |node| {
        if let Node::Field(field) = node {
            field.depends_on.insert(on.clone(), kind);
        }
    });
    Ok(())
}

pub(super) fn undepend(draft: &mut Draft<'_>, id: &Id, on: &Id) -> Result<(), Refusal> {
    field(draft.map(), id)?;
    let mut there = false;
    draft.alter_node(id, |node| {
        if let Node::Field(field) = node {
            there = field.depends_on.remove(on).is_some();
        }
    });
    if there { Ok(()) } else { Err(Refusal::NotThere { slot: Slot::Node(id.clone()) }) }
}

/// Takes a record away that has to be there.
pub(super) fn take_away(draft: &mut Draft<'_>, slot: Slot) -> Result<(), Refusal> {
    if draft.get(&slot).is_none() {
        return Err(Refusal::NotThere { slot });
    }
    draft.remove(slot);
    Ok(())
}
