//! Programmes: added, altered, taken away.

use std::collections::BTreeSet;

use super::draft::Draft;
use crate::edit::{Refusal, references};
use crate::map::{Expected, Id, Programme, ProgrammePatch, Record, Slot};

pub(super) fn add(draft: &mut Draft<'_>, id: &Id, programme: &Programme) -> Result<(), Refusal> {
    if draft.map().programme(id).is_some() {
        return Err(Refusal::Taken { id: id.clone() });
    }
    draft.put(Slot::Programme(id.clone()), Record::Programme(programme.clone()));
    Ok(())
}

pub(super) fn alter(draft: &mut Draft<'_>, id: &Id, patch: &ProgrammePatch) -> Result<(), Refusal> {
    let programme = draft.map().programme(id).ok_or_else(|| unknown(id))?.patched(patch)?;
    draft.put(Slot::Programme(id.clone()), Record::Programme(programme));
    Ok(())
}

/// The programme goes; the records it paid for stay without it.
pub(super) fn remove(draft: &mut Draft<'_>, id: &Id) -> Result<(), Refusal> {
    draft.map().programme(id).ok_or_else(|| unknown(id))?;
    draft.remove(Slot::Programme(id.clone()));
    for slot in references::to_programmes(draft.map(), &BTreeSet::from([id.clone()])) {
        if let Some(Record::Responsibility(mut record)) = draft.get(&slot) {
            record.programme = None;
            draft.put(slot, Record::Responsibility(record));
        }
    }
    Ok(())
}

fn unknown(id: &Id) -> Refusal {
    Refusal::Unknown { id: id.clone(), expected: Expected::Programme }
}
