//! The map's own attributes, dimensions, rules, accepted findings.

use std::collections::BTreeSet;

use super::draft::Draft;
use super::links::take_away;
use crate::edit::Refusal;
use crate::map::{Accepted, Id, Record, RuleSetting, Setting, SettingKey, SettingsPatch, Slot};

pub(super) fn set_map(draft: &mut Draft<'_>, patch: &SettingsPatch) -> Result<(), Refusal> {
    let before = draft.map().settings();
    let after = before.patched(patch)?;
    for (key, _) in before.slots() {
        draft.remove(Slot::Setting(key));
    }
    for (key, value) in after.slots() {
        draft.put(Slot::Setting(key), Record::Setting(value));
    }
    Ok(())
}

/// The values of a dimension; none take it away.
pub(super) fn set_dimension(draft: &mut Draft<'_>, id: &Id, values: &[Id]) -> Result<(), Refusal> {
    let slot = Slot::Setting(SettingKey::Dimension(id.clone()));
    if values.is_empty() {
        return take_away(draft, slot);
    }
    draft.put(slot, Record::Setting(Setting::Dimension(values.to_vec())));
    Ok(())
}

/// The setting of a rule; an empty one takes it away.
pub(super) fn set_rule(draft: &mut Draft<'_>, rule: &str, setting: &RuleSetting) -> Result<(), Refusal> {
    let slot = Slot::Rule(rule.to_owned());
    if *setting == RuleSetting::default() {
        return take_away(draft, slot);
    }
    draft.put(slot, Record::Rule(setting.clone()));
    Ok(())
}

/// A finding is accepted; accepted once more, the new reason counts.
pub(super) fn accept(draft: &mut Draft<'_>, accepted: &Accepted) {
    draft.put(accepted.slot(), accepted.clone());
}

pub(super) fn unaccept(draft: &mut Draft<'_>, rule: &str, subjects: &BTreeSet<Id>) -> Result<(), Refusal> {
    take_away(draft, Slot::Accepted(rule.to_owned(), subjects.clone()))
}
