//! Every id of a node or path that a record, slot or action names, in one list: for changing ids wherever they stand.
//!
//! Ids of programmes, dimensions and variants have namespaces of their own and are left alone; so are former ids.

use std::collections::{BTreeMap, BTreeSet};

use crate::map::{
    Accepted, Action, Actor, ActorPatch, Conflict, Department, DepartmentPatch, Field, FieldPatch, Id, Map, MergeInto,
    Patch, Record, Responsibility, Slot, SplitPart, Step, Tie,
};

/// What happens to each id.
type Change<'a> = &'a dyn Fn(&mut Id);

/// The actions with former ids replaced by those that nodes and paths have now.
///
/// What variants and scripts say about a unit still holds after its id was changed or it was merged.
pub fn following(actions: &[Action], map: &Map) -> Vec<Action> {
    let now = now_in(map);
    let mut actions = actions.to_vec();
    for action in &mut actions {
        in_action(action, &now);
    }
    actions
}

/// The slot with former ids replaced by those that nodes and paths have now.
pub(crate) fn slot_now(slot: &Slot, map: &Map) -> Slot {
    slot_with(slot, &now_in(map))
}

/// The slot with every id of a node or path in it changed.
pub(crate) fn slot_with(slot: &Slot, change: Change<'_>) -> Slot {
    let mut slot = slot.clone();
    in_slot(&mut slot, change);
    slot
}

/// Replaces an id that nothing has any more by that of what had it.
fn now_in(map: &Map) -> impl Fn(&mut Id) {
    |id| {
        if map.node(id).is_none()
            && map.path(id).is_none()
            && let Some(now) = map.was(id)
        {
            id.clone_from(now);
        }
    }
}

pub(super) fn in_record(record: &mut Record, change: Change<'_>) {
    if let Record::Conflict(Conflict { slot, why: _, base, ours, theirs, others }) = record {
        in_slot(slot, change);
        let versions = [base, ours, theirs].into_iter().flatten().map(Box::as_mut);
        versions.chain(others).for_each(|record| in_plain_record(record, change));
    } else {
        in_plain_record(record, change);
    }
}

fn in_plain_record(record: &mut Record, change: Change<'_>) {
    match record {
        Record::Department(department) => in_department(department, change),
        Record::Actor(actor) => in_actor(actor, change),
        Record::Field(field) => in_field(field, change),
        Record::Responsibility(record) => in_responsibility(record, change),
        Record::Tie(tie) => in_tie(tie, change),
        Record::Path(path) => in_steps(&mut path.steps, change),
        Record::Variant(variant) => variant.actions.iter_mut().for_each(|action| in_action(action, change)),
        Record::Accepted(Accepted { subjects, .. }) => in_set(subjects, change),
        // A conflict about a conflict does not arise; the rest names no nodes.
        Record::Conflict(_) | Record::Setting(_) | Record::Programme(_) | Record::Rule(_) => {}
    }
}

pub(super) fn in_slot(slot: &mut Slot, change: Change<'_>) {
    let mut slot = slot;
    while let Slot::Conflict(about) = slot {
        slot = &mut **about;
    }
    match slot {
        Slot::Node(id) | Slot::Path(id) => change(id),
        Slot::Responsibility(unit, field, _) => [unit, field].into_iter().for_each(change),
        Slot::Tie(from, to, kind) => {
            change(from);
            change(to);
            *slot = Slot::tie(from.clone(), to.clone(), *kind);
        }
        Slot::Accepted(_, subjects) => in_set(subjects, change),
        Slot::Setting(_) | Slot::Programme(_) | Slot::Variant(_) | Slot::Rule(_) | Slot::Conflict(_) => {}
    }
}

fn in_action(action: &mut Action, change: Change<'_>) {
    match action {
        Action::AddDepartment { id, department } => {
            change(id);
            in_department(department, change);
        }
        Action::AddActor { id, actor } => {
            change(id);
            in_actor(actor, change);
        }
        Action::AddField { id, field } => {
            change(id);
            in_field(field, change);
        }
        Action::AddPath { id, path } => {
            change(id);
            in_steps(&mut path.steps, change);
        }
        Action::AlterPath { id, path } => {
            change(id);
            in_patch(&mut path.steps, |steps| in_steps(steps, change));
        }
        Action::Rename { id, name: _ } | Action::Remove { id } => change(id),
        Action::ChangeId { id, to } => [id, to].into_iter().for_each(change),
        Action::Alter { id, department, actor, field } => {
            change(id);
            in_patches(department.as_deref_mut(), actor.as_deref_mut(), field.as_deref_mut(), change);
        }
        Action::Move { id, under: other } | Action::Dissolve { id, to: other } => {
            std::iter::once(id).chain(other).for_each(change);
        }
        Action::Merge { units, into, keep_sections: _ } => {
            in_set(units, change);
            let MergeInto { id, part_of, .. } = into;
            std::iter::once(id).chain(part_of).for_each(change);
        }
        Action::Split { unit, into } => {
            change(unit);
            for part in into {
                in_part(part, change);
            }
        }
        Action::Assign(record) => in_responsibility(record, change),
        Action::Tie(tie) => in_tie(tie, change),
        Action::Untie { from, to, kind: _ } => [from, to].into_iter().for_each(change),
        Action::Depend { field, on, kind: _ } | Action::Undepend { field, on } => {
            [field, on].into_iter().for_each(change);
        }
        Action::Accept(Accepted { subjects, .. }) | Action::Unaccept { rule: _, subjects } => in_set(subjects, change),
        Action::AddVariant { id: _, variant } => {
            variant.actions.iter_mut().for_each(|action| in_action(action, change));
        }
        Action::AlterVariant { id: _, variant } => {
            in_patch(&mut variant.actions, |actions| actions.iter_mut().for_each(|action| in_action(action, change)));
        }
        Action::Resolve { slot, take: _ } => in_slot(slot, change),
        Action::SetRule { .. }
        | Action::SetMap(_)
        | Action::SetDimension { .. }
        | Action::AddProgramme { .. }
        | Action::AlterProgramme { .. }
        | Action::RemoveProgramme { .. }
        | Action::RemoveVariant { .. }
        | Action::DropAction { .. } => {}
    }
}

fn in_department(department: &mut Department, change: Change<'_>) {
    department.part_of.iter_mut().for_each(change);
}

fn in_actor(actor: &mut Actor, change: Change<'_>) {
    let office = actor.body.as_mut().and_then(|body| body.office.as_mut());
    actor.part_of.iter_mut().chain(office).for_each(change);
}

fn in_field(field: &mut Field, change: Change<'_>) {
    field.part_of.iter_mut().for_each(change);
    in_keys(&mut field.depends_on, change);
}

fn in_patches(
    department: Option<&mut DepartmentPatch>,
    actor: Option<&mut ActorPatch>,
    field: Option<&mut FieldPatch>,
    change: Change<'_>,
) {
    let parent = |id: &mut Option<Id>| id.iter_mut().for_each(change);
    if let Some(patch) = department {
        in_patch(&mut patch.part_of, parent);
    }
    if let Some(patch) = actor {
        in_patch(&mut patch.part_of, parent);
        in_patch(&mut patch.body, |body| {
            body.iter_mut().filter_map(|body| body.office.as_mut()).for_each(change);
        });
    }
    if let Some(patch) = field {
        in_patch(&mut patch.part_of, parent);
        in_patch(&mut patch.depends_on, |depends_on| in_keys(depends_on, change));
    }
}

fn in_responsibility(record: &mut Responsibility, change: Change<'_>) {
    let Responsibility { unit, field, on_behalf_of, deputy, .. } = record;
    [unit, field].into_iter().chain(on_behalf_of).chain(deputy).for_each(change);
}

fn in_tie(tie: &mut Tie, change: Change<'_>) {
    [&mut tie.from, &mut tie.to].into_iter().for_each(change);
    *tie = tie.clone().ordered();
}

fn in_steps(steps: &mut [Step], change: Change<'_>) {
    for step in steps {
        std::iter::once(&mut step.field).chain(&mut step.unit).for_each(change);
    }
}

fn in_part(part: &mut SplitPart, change: Change<'_>) {
    change(&mut part.id);
    for ids in [&mut part.fields, &mut part.ties, &mut part.children] {
        in_set(ids, change);
    }
}

fn in_patch<T>(patch: &mut Patch<T>, change: impl FnOnce(&mut T)) {
    if let Patch::Set(value) = patch {
        change(value);
    }
}

fn in_set(ids: &mut BTreeSet<Id>, change: Change<'_>) {
    *ids = std::mem::take(ids).into_iter().map(|id| changed(id, change)).collect();
}

fn in_keys<T>(map: &mut BTreeMap<Id, T>, change: Change<'_>) {
    *map = std::mem::take(map).into_iter().map(|(id, value)| (changed(id, change), value)).collect();
}

fn changed(mut id: Id, change: Change<'_>) -> Id {
    change(&mut id);
    id
}
