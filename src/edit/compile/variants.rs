//! Variants: added, altered, taken away, one action dropped.

use std::collections::BTreeSet;

use super::draft::{Draft, variant};
use crate::edit::{Refusal, references};
use crate::map::{Id, Record, Slot, Variant, VariantPatch};

pub(super) fn add(draft: &mut Draft<'_>, id: &Id, variant: &Variant) -> Result<(), Refusal> {
    if draft.map().variant(id).is_some() {
        return Err(Refusal::Taken { id: id.clone() });
    }
    draft.put(Slot::Variant(id.clone()), Record::Variant(variant.clone()));
    Ok(())
}

pub(super) fn alter(draft: &mut Draft<'_>, id: &Id, patch: &VariantPatch) -> Result<(), Refusal> {
    let after = variant(draft.map(), id)?.patched(patch)?;
    draft.put(Slot::Variant(id.clone()), Record::Variant(after));
    Ok(())
}

/// The variant goes. Those that started from it take its actions over and start where it started, so that they mean
/// what they meant.
pub(super) fn remove(draft: &mut Draft<'_>, id: &Id) -> Result<(), Refusal> {
    let gone = variant(draft.map(), id)?;
    draft.remove(Slot::Variant(id.clone()));
    for slot in references::to_variants(draft.map(), &BTreeSet::from([id.clone()])) {
        if let Some(Record::Variant(mut heir)) = draft.get(&slot) {
            heir.from.clone_from(&gone.from);
            heir.actions.splice(0..0, gone.actions.iter().cloned());
            draft.put(slot, Record::Variant(heir));
        }
    }
    Ok(())
}

pub(super) fn drop_action(draft: &mut Draft<'_>, id: &Id, index: usize) -> Result<(), Refusal> {
    let mut after = variant(draft.map(), id)?.clone();
    if index >= after.actions.len() {
        return Err(Refusal::NoSuchAction { variant: id.clone(), index });
    }
    after.actions.remove(index);
    draft.put(Slot::Variant(id.clone()), Record::Variant(after));
    Ok(())
}
