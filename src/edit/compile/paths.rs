//! Case paths: added, altered.

use super::draft::{Draft, free};
use crate::edit::Refusal;
use crate::map::{Id, Path, PathPatch, Record, Slot};

pub(super) fn add(draft: &mut Draft<'_>, id: &Id, path: &Path) -> Result<(), Refusal> {
    free(draft.map(), id)?;
    draft.put(Slot::Path(id.clone()), Record::Path(path.clone()));
    Ok(())
}

pub(super) fn alter(draft: &mut Draft<'_>, id: &Id, changes: &PathPatch) -> Result<(), Refusal> {
    let path = draft.map().path(id).ok_or_else(|| Refusal::UnknownPath { id: id.clone() })?;
    draft.put(Slot::Path(id.clone()), Record::Path(path.patched(changes)?));
    Ok(())
}
