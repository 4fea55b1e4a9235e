//! Which records name an id: found over the links of the graph, and by one look at the few loose references.

use std::collections::BTreeSet;

use crate::map::{Id, Map, Responsibility, Scope, Slot, Tie};

/// The slots of the records that name one of these departments, actors or fields (their own records aside).
///
/// Time O(links of the ids · log n + all records that have loose references).
pub(super) fn to_nodes(map: &Map, ids: &BTreeSet<Id>) -> BTreeSet<Slot> {
    let mut found = BTreeSet::new();
    for id in ids {
        found.extend(linked(map, id));
    }
    found.extend(loose(map, |id| ids.contains(id)));
    found
}

/// What the links of the graph know: children, dependent fields, responsibilities, ties.
fn linked(map: &Map, id: &Id) -> Vec<Slot> {
    let mut found: Vec<Slot> = map.children(id).into_iter().cloned().map(Slot::Node).collect();
    found.extend(map.dependents(id).into_iter().map(|(field, _)| Slot::Node(field.clone())));
    found.extend(map.responsibilities_of_unit(id).into_iter().map(Responsibility::slot));
    found.extend(map.responsibilities_of_field(id).into_iter().map(Responsibility::slot));
    found.extend(map.ties_of(id).into_iter().map(Tie::slot));
    found
}

/// What the graph does not know: offices of bodies, delegation, deputies, stations.
fn loose(map: &Map, wanted: impl Fn(&Id) -> bool) -> Vec<Slot> {
    let wants = |id: &Option<Id>| id.as_ref().is_some_and(&wanted);
    let bodies = map.actors().filter(|(_, actor)| actor.body.as_ref().is_some_and(|body| wants(&body.office)));
    let mut found: Vec<Slot> = bodies.map(|(id, _)| Slot::Node(id.clone())).collect();
    let duties = map.responsibilities().filter(|record| wants(&record.on_behalf_of) || wants(&record.deputy));
    found.extend(duties.map(Responsibility::slot));
    let paths = map.paths().filter(|(_, path)| path.steps.iter().any(|step| wanted(&step.field) || wants(&step.unit)));
    found.extend(paths.map(|(id, _)| Slot::Path(id.clone())));
    found
}

/// The slots of the responsibilities that one of these programmes pays.
pub(super) fn to_programmes(map: &Map, ids: &BTreeSet<Id>) -> BTreeSet<Slot> {
    let paid = map.responsibilities().filter(|record| record.programme.as_ref().is_some_and(|id| ids.contains(id)));
    paid.map(Responsibility::slot).collect()
}

/// The slots of the responsibilities and paths whose scopes name one of these dimensions.
pub(super) fn to_dimensions(map: &Map, ids: &BTreeSet<Id>) -> BTreeSet<Slot> {
    let named = |scope: &Scope| scope.0.keys().any(|dimension| ids.contains(dimension));
    let duties = map.responsibilities().filter(|record| named(&record.scope)).map(Responsibility::slot);
    let paths = map.paths().filter(|(_, path)| path.steps.iter().any(|step| named(&step.scope)));
    duties.chain(paths.map(|(id, _)| Slot::Path(id.clone()))).collect()
}

/// The slots of the variants that start from one of these.
pub(super) fn to_variants(map: &Map, ids: &BTreeSet<Id>) -> BTreeSet<Slot> {
    let started = map.variants().filter(|(_, variant)| variant.from.as_ref().is_some_and(|id| ids.contains(id)));
    started.map(|(id, _)| Slot::Variant(id.clone())).collect()
}
