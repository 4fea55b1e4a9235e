//! A conflict that a merge left is decided: one side's version of what was disputed stands.

use super::draft::Draft;
use super::resolve_around::{beneath, make_room, unite_again};
use super::{programmes, remove, variants};
use crate::edit::Refusal;
use crate::edit::merge::{says_nothing, three_way};
use crate::map::{Clash, Conflict, Decision, Id, Record, RequiredAttribute, Role, Slot, Stands};

/// One of the three versions of a conflict.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Side {
    Base,
    Ours,
    Theirs,
}

/// Where both changed a record, only what was disputed becomes as the side has it; all else stays as it is by now. A
/// version that is not there takes the record away as `Remove` does. What the record depends on and what is disputed as
/// well goes to the same side, where it could not be there otherwise; what cannot stay beside it goes.
pub(super) fn resolve(draft: &mut Draft<'_>, slot: &Slot, decision: Decision) -> Result<(), Refusal> {
    let conflict = settle(draft, slot)?;
    if decision == Decision::AsItIs {
        return Ok(());
    }
    let Some((conflict, take)) = seen_from(conflict, decision) else {
        return Err(Refusal::NotThere { slot: Slot::Conflict(Box::new(slot.clone())) });
    };
    if version(&conflict, take).is_some() {
        for beneath in beneath(slot) {
            if stands_in_the_way(draft, &beneath, take) {
                let conflict = settle(draft, &beneath)?;
                decide(draft, &conflict, take)?;
            } else if conflict.why == Clash::TwoThings
                && id_of(&beneath) == id_of(slot)
                && draft.get(&beneath).is_some()
            {
                // One id stands for one thing: the other side's, undisputed by itself, makes room.
                take_away(draft, &beneath)?;
            }
        }
    }
    decide(draft, &conflict, take)?;
    make_room(draft, slot);
    Ok(())
}

/// The side that stands, and the conflict as it is seen from there: of further versions the wanted one is ours.
fn seen_from(mut conflict: Conflict, decision: Decision) -> Option<(Conflict, Side)> {
    let side = match decision {
        Decision::Base => Side::Base,
        Decision::Ours => Side::Ours,
        Decision::Theirs => Side::Theirs,
        Decision::Other(number) => {
            let wanted = (number < conflict.others.len()).then(|| conflict.others.remove(number))?;
            let ours = conflict.ours.replace(Box::new(wanted));
            conflict.others.extend(ours.map(|ours| *ours));
            Side::Ours
        }
        Decision::AsItIs => return None,
    };
    Some((conflict, side))
}

/// The id of a thing that has one of its own.
fn id_of(slot: &Slot) -> Option<&Id> {
    if let Slot::Node(id) | Slot::Path(id) = slot { Some(id) } else { None }
}

/// Whether a record is disputed and now of another type than the side has it, or there on one of them only.
fn stands_in_the_way(draft: &Draft<'_>, slot: &Slot, take: Side) -> bool {
    let Some(Record::Conflict(conflict)) = draft.get(&Slot::Conflict(Box::new(slot.clone()))) else { return false };
    let now = draft.get(slot);
    now.as_ref().map(std::mem::discriminant) != version(&conflict, take).map(std::mem::discriminant)
}

fn decide(draft: &mut Draft<'_>, conflict: &Conflict, take: Side) -> Result<(), Refusal> {
    let slot = &conflict.slot;
    if conflict.why == Clash::TwoLeads {
        keep_one_lead(draft, conflict, take);
        return Ok(());
    }
    let version = version(conflict, take);
    match (draft.get(slot), version) {
        (None, None) => Ok(()),
        (Some(_), None) => take_away(draft, slot),
        (None, Some(version)) => {
            // The id may stand for the other side's thing.
            if fits(slot, version) {
                if let (Slot::Node(id), Some(node)) = (slot, version.clone().into_node()) {
                    unite_again(draft, id, &node)?;
                }
                draft.put(slot.clone(), version.clone());
            }
            Ok(())
        }
        (Some(now), Some(version)) => {
            if std::mem::discriminant(&now) != std::mem::discriminant(version) {
                take_away(draft, slot)?;
                draft.put(slot.clone(), version.clone());
                return Ok(());
            }
            let decided = decided(conflict, take, &now, version)?;
            if let (Record::Responsibility(before), Record::Responsibility(after)) = (&now, &decided)
                && before.scope != after.scope
            {
                draft.remove(slot.clone());
                draft.put(after.slot(), decided);
            } else if says_nothing(&decided) {
                draft.remove(slot.clone());
            } else {
                draft.put(slot.clone(), decided);
            }
            Ok(())
        }
    }
}

/// Takes the entry of a conflict away and leaves everything else as it is; returns what was in dispute.
fn settle(draft: &mut Draft<'_>, slot: &Slot) -> Result<Conflict, Refusal> {
    let entry = Slot::Conflict(Box::new(slot.clone()));
    let Some(Record::Conflict(conflict)) = draft.get(&entry) else { return Err(Refusal::NotThere { slot: entry }) };
    draft.remove(entry);
    Ok(conflict)
}

fn version(conflict: &Conflict, side: Side) -> Option<&Record> {
    match side {
        Side::Base => conflict.base.as_deref(),
        Side::Ours => conflict.ours.as_deref(),
        Side::Theirs => conflict.theirs.as_deref(),
    }
}

fn fits(slot: &Slot, record: &Record) -> bool {
    match slot {
        Slot::Node(_) => matches!(record, Record::Department(_) | Record::Actor(_) | Record::Field(_)),
        Slot::Path(_) => matches!(record, Record::Path(_)),
        _ => true,
    }
}

fn take_away(draft: &mut Draft<'_>, slot: &Slot) -> Result<(), Refusal> {
    match slot {
        Slot::Node(id) | Slot::Path(id) => remove::remove(draft, id),
        Slot::Programme(id) => programmes::remove(draft, id),
        Slot::Variant(id) => variants::remove(draft, id),
        _ => {
            draft.remove(slot.clone());
            Ok(())
        }
    }
}

/// The record as it is now, with what the side asked for made of it: every attribute in dispute is as that side has it.
fn decided(conflict: &Conflict, take: Side, now: &Record, version: &Record) -> Result<Record, RequiredAttribute> {
    let base = conflict.base.as_deref();
    if conflict.why == Clash::BothChanged {
        let mut decided = None;
        for (one, two) in rivals(conflict, take, version) {
            let merged = |stands| three_way(base, one, two, stands).map(|(record, _)| record);
            let wanted = merged(if take == Side::Base { Stands::Base } else { Stands::Ours });
            // In what is in dispute between both the other one differs from all that may be wanted.
            if let (Some(from), Some(wanted)) = (merged(Stands::Theirs), wanted) {
                decided = Some(redone(decided.as_ref().unwrap_or(now), &from, &wanted)?);
            }
        }
        if let Some(decided) = decided {
            return Ok(decided);
        }
    }
    let (ours, theirs) = (conflict.ours.as_deref(), conflict.theirs.as_deref());
    // Of the base is told by a side what it has otherwise: somebody may have changed that by hand since.
    match if take == Side::Base { ours.or(theirs) } else { base } {
        Some(other) => redone(now, other, version),
        None => Ok(version.clone()),
    }
}

/// The pairs of open versions that are in dispute with one another: the wanted one with each other, for the base all.
fn rivals<'c>(conflict: &'c Conflict, take: Side, version: &'c Record) -> Vec<(&'c Record, &'c Record)> {
    let sides = [(Side::Ours, conflict.ours.as_deref()), (Side::Theirs, conflict.theirs.as_deref())];
    if take != Side::Base {
        let others = sides.into_iter().filter(|(side, _)| *side != take).filter_map(|(_, other)| other);
        return others.chain(&conflict.others).map(|other| (version, other)).collect();
    }
    let open: Vec<&Record> = sides.into_iter().filter_map(|(_, side)| side).chain(&conflict.others).collect();
    let behind = |(place, one)| open.iter().skip(place + 1).map(move |two| (one, *two));
    open.iter().copied().enumerate().flat_map(behind).collect()
}

/// The record with what leads from one to another done to it as well.
fn redone(now: &Record, from: &Record, to: &Record) -> Result<Record, RequiredAttribute> {
    macro_rules! by_type {
        ($($record:ident)*) => {
            match (now, from, to) {
                $((Record::$record(now), Record::$record(from), Record::$record(to)) => {
                    Ok(now.patched(&from.patch_to(to))?.into())
                })*
                _ => Ok(to.clone()),
            }
        };
    }
    by_type!(Programme Department Actor Field Responsibility Tie Path Variant)
}

/// Who does not count no longer leads, and has the roles again that were given up for it; of the base nobody leads.
fn keep_one_lead(draft: &mut Draft<'_>, conflict: &Conflict, take: Side) {
    let of = |record: Option<&Record>| match record {
        Some(Record::Responsibility(record)) => Some(record.slot()),
        _ => None,
    };
    let winner = if take == Side::Base { None } else { of(version(conflict, take)) };
    let sides = [conflict.ours.as_deref(), conflict.theirs.as_deref()];
    for record in sides.into_iter().chain(conflict.others.iter().map(Some)) {
        let Some(slot) = of(record).filter(|slot| winner.as_ref() != Some(slot)) else { continue };
        let Some(Record::Responsibility(mut now)) = draft.get(&slot) else { continue };
        now.roles.remove(&Role::Lead);
        if let (Some(Record::Responsibility(lead)), Some(Record::Responsibility(base))) =
            (record, conflict.base.as_deref())
            && slot == conflict.slot
        {
            now.roles.extend(base.roles.difference(&lead.roles));
        }
        if now.roles.is_empty() {
            draft.remove(slot);
        } else {
            draft.put(slot, now);
        }
    }
}
