//! Random actions over the ids of random maps: many fit, many do not.

use std::collections::BTreeSet;

use proptest::collection::{btree_set, vec};
use proptest::option::of;
use proptest::prelude::*;
use proptest::sample::select;

use super::maps::settings;
use super::records::{
    accepted, actors, departments, dimensions, fields, paths, programmes, responsibilities, rule_settings, rules, ties,
};
use super::{any_ids, id, ids, texts};
use crate::map::{
    Action, Actor, Department, Dependency, Field, Id, MergeInto, Path, Programme, Rank, SplitPart, TieKind, Variant,
    VariantPatch,
};

/// Any action.
pub(crate) fn actions() -> BoxedStrategy<Action> {
    prop_oneof![8 => without_variants(), 1 => on_variants()].boxed()
}

fn on_variants() -> BoxedStrategy<Action> {
    let variant = (texts(), of(ids()), vec(without_variants(), 0..2));
    let variant = variant.prop_map(|(name, from, actions)| Variant { from, actions, ..Variant::bare(name) });
    prop_oneof![
        (ids(), variant).prop_map(|(id, variant)| Action::AddVariant { id, variant }),
        (ids(), texts()).prop_map(|(id, name)| Action::AlterVariant {
            id,
            variant: VariantPatch { name: crate::map::Patch::Set(name), ..VariantPatch::default() },
        }),
        ids().prop_map(|id| Action::RemoveVariant { id }),
        (ids(), 0_usize..3).prop_map(|(variant, index)| Action::DropAction { variant, index }),
    ]
    .boxed()
}

/// Any action but those on variants.
pub(super) fn without_variants() -> BoxedStrategy<Action> {
    prop_oneof![3 => on_nodes(), 2 => on_units(), 2 => on_links(), 1 => on_the_rest()].boxed()
}

/// An alteration as people make them: some attributes of one record become those of another.
fn alter() -> BoxedStrategy<Action> {
    let patch = |id, department, actor, field| Action::Alter { id, department, actor, field };
    prop_oneof![
        (any_ids(), departments(), departments()).prop_map(move |(id, a, b): (Id, Department, Department)| {
            patch(id, Some(Box::new(a.patch_to(&b))), None, None)
        }),
        (any_ids(), actors(), actors()).prop_map(move |(id, a, b): (Id, Actor, Actor)| patch(
            id,
            None,
            Some(Box::new(a.patch_to(&b))),
            None
        )),
        (any_ids(), fields(), fields()).prop_map(move |(id, a, b): (Id, Field, Field)| patch(
            id,
            None,
            None,
            Some(Box::new(a.patch_to(&b)))
        )),
    ]
    .boxed()
}

fn on_nodes() -> BoxedStrategy<Action> {
    prop_oneof![
        (any_ids(), departments()).prop_map(|(id, department)| Action::AddDepartment { id, department }),
        (any_ids(), actors()).prop_map(|(id, actor)| Action::AddActor { id, actor }),
        (any_ids(), fields()).prop_map(|(id, field)| Action::AddField { id, field }),
        (any_ids(), paths()).prop_map(|(id, path)| Action::AddPath { id, path }),
        (any_ids(), paths(), paths())
            .prop_map(|(id, a, b): (Id, Path, Path)| Action::AlterPath { id, path: a.patch_to(&b) }),
        (any_ids(), texts()).prop_map(|(id, name)| Action::Rename { id, name }),
        (any_ids(), any_ids()).prop_map(|(id, to)| Action::ChangeId { id, to }),
        any_ids().prop_map(|id| Action::Remove { id }),
        (any_ids(), of(any_ids())).prop_map(|(id, under)| Action::Move { id, under }),
        alter(),
    ]
    .boxed()
}

fn on_units() -> BoxedStrategy<Action> {
    prop_oneof![
        (btree_set(ids(), 1..4), merge_into(), any::<bool>()).prop_map(|(units, into, keep_sections)| Action::Merge {
            units,
            into,
            keep_sections
        }),
        (any_ids(), of(any_ids())).prop_map(|(id, to)| Action::Dissolve { id, to }),
        (any_ids(), vec(parts(), 0..3)).prop_map(|(unit, into)| Action::Split { unit, into }),
    ]
    .boxed()
}

fn merge_into() -> BoxedStrategy<MergeInto> {
    (any_ids(), of(texts()), of(ids()), of(select(Rank::ALL)))
        .prop_map(|(id, name, part_of, rank)| MergeInto { name, part_of, rank, ..MergeInto::bare(id) })
        .boxed()
}

fn parts() -> BoxedStrategy<SplitPart> {
    let some = |most| btree_set(ids(), 0..most);
    (any_ids(), texts(), some(3), some(3), some(2))
        .prop_map(|(id, name, fields, ties, children)| SplitPart { id, name, fields, ties, children, staff: None })
        .boxed()
}

fn on_links() -> BoxedStrategy<Action> {
    let no_roles = responsibilities().prop_map(|mut record| {
        record.roles = BTreeSet::new();
        record
    });
    prop_oneof![
        responsibilities().prop_map(Action::Assign),
        no_roles.prop_map(Action::Assign),
        ties().prop_map(Action::Tie),
        (ids(), ids(), select(TieKind::ALL)).prop_map(|(from, to, kind)| Action::Untie { from, to, kind }),
        (ids(), ids(), select(Dependency::ALL)).prop_map(|(field, on, kind)| Action::Depend { field, on, kind }),
        (ids(), ids()).prop_map(|(field, on)| Action::Undepend { field, on }),
    ]
    .boxed()
}

fn on_the_rest() -> BoxedStrategy<Action> {
    prop_oneof![
        accepted().prop_map(Action::Accept),
        accepted().prop_map(|accepted| Action::Unaccept { rule: accepted.rule, subjects: accepted.subjects }),
        (rules(), rule_settings()).prop_map(|(rule, setting)| Action::SetRule { rule, setting }),
        (settings(), settings()).prop_map(|(a, b)| Action::SetMap(a.patch_to(&b))),
        dimensions().prop_map(|(id, values)| Action::SetDimension { id, values }),
        select(&super::DIMENSIONS[..]).prop_map(|name| Action::SetDimension { id: id(name), values: Vec::new() }),
        (ids(), programmes()).prop_map(|(id, programme)| Action::AddProgramme { id, programme }),
        (ids(), programmes(), programmes()).prop_map(|(id, a, b): (Id, Programme, Programme)| {
            Action::AlterProgramme { id, programme: a.patch_to(&b) }
        }),
        ids().prop_map(|id| Action::RemoveProgramme { id }),
    ]
    .boxed()
}
