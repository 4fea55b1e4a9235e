//! Two leads: each side gave a field to another unit. Both stay, as the file is valid, and are listed.

use std::collections::BTreeSet;

use crate::map::{Clash, Conflict, Map, Record, Responsibility, Role, Slot};

use super::merging::Merging;

/// Lists the pairs of leads that came from both sides and meet in a case.
pub(super) fn list(merging: &mut Merging) {
    let three = &merging.three;
    let (ours, theirs) = (gained(&three.base, &three.ours), gained(&three.base, &three.theirs));
    let mut pairs = Vec::new();
    for slot in ours.difference(&theirs) {
        for other in theirs.difference(&ours) {
            if let (Some(one), Some(two)) = (lead(merging, slot), lead(merging, other))
                && one.field == two.field
                && one.unit != two.unit
                && one.scope.overlaps(&two.scope)
            {
                pairs.push((one, two));
            }
        }
    }
    for (ours, theirs) in pairs {
        // The entry holds the base of one of both: rather of the one that gave up other roles to lead.
        let of_base = |slot: &Slot| merging.three.base.record(slot);
        let keyed =
            |record: &Responsibility| (!gives_up_roles(of_base(&record.slot()).as_ref(), record), record.slot());
        let slots = BTreeSet::from([keyed(&ours), keyed(&theirs)]);
        let Some((_, slot)) = slots.into_iter().find(|(_, slot)| !merging.is_listed(slot)) else { continue };
        let base = merging.three.base.record(&slot).map(Box::new);
        let [ours, theirs] = [ours, theirs].map(|record| Some(Box::new(Record::from(record))));
        merging.list(Conflict { slot, why: Clash::TwoLeads, base, ours, theirs, others: Vec::new() });
    }
}

/// The responsibilities that a side made leads.
fn gained(base: &Map, side: &Map) -> BTreeSet<Slot> {
    let led = |record: &&Responsibility| record.roles.contains(&Role::Lead);
    let before: BTreeSet<Slot> = base.responsibilities().filter(led).map(Responsibility::slot).collect();
    side.responsibilities().filter(led).map(Responsibility::slot).filter(|slot| !before.contains(slot)).collect()
}

/// Whether a responsibility has not all roles any more that it had.
fn gives_up_roles(base: Option<&Record>, now: &Responsibility) -> bool {
    matches!(base, Some(Record::Responsibility(base)) if !base.roles.is_subset(&now.roles))
}

/// The responsibility of the merged map in a slot, if it is a lead.
fn lead(merging: &Merging, slot: &Slot) -> Option<Responsibility> {
    match merging.record(slot)? {
        Record::Responsibility(record) if record.roles.contains(&Role::Lead) => Some(record),
        _ => None,
    }
}
