//! The record of a merged unit.

use super::merge::Parts;
use super::unite;
use crate::map::{Actor, ActorKind, Body, Department, MergeInto, Node, Posts, Rank};

/// The record of one unit made of all parts (`was` and `part_of` are left to the caller).
pub(super) fn whole(parts: &Parts<'_>, into: &MergeInto, rank: Option<Rank>) -> Node {
    let departments: Vec<&Department> = parts.values().filter_map(|node| node.as_department()).collect();
    if departments.is_empty() {
        let actors: Vec<&Actor> = parts.values().filter_map(|node| node.as_actor()).collect();
        let own = parts.get(&into.id).and_then(|node| node.as_actor());
        let mut merged = actor(&actors, own, into);
        if let Some(body) = &mut merged.body {
            // No body runs itself.
            body.office.take_if(|office| parts.contains_key(office));
        }
        return merged.into();
    }
    let own = parts.get(&into.id).and_then(|node| node.as_department());
    department(&departments, own, into, rank).into()
}

/// The record of a unit above parts that stay: what `into` says and, where it is one of the parts, what it has.
pub(super) fn above(parts: &Parts<'_>, into: &MergeInto, rank: Option<Rank>) -> Node {
    let name = into.name.clone().unwrap_or_default();
    let node = match parts.get(&into.id) {
        Some(own) => (*own).clone(),
        None if parts.values().any(|node| node.as_actor().is_some()) => Actor::bare(name, kind(parts)).into(),
        None => Department::bare(name, Rank::Office).into(),
    };
    match node {
        Node::Department(mut department) => {
            put(&mut department.name, into.name.clone());
            department.short = into.short.clone().or(department.short);
            department.code = into.code.clone().or(department.code);
            put(&mut department.rank, rank);
            department.level = into.level.or(department.level);
            put(&mut department.functions, into.functions.clone());
            department.staff = into.staff.or(department.staff);
            department.since = into.since.or(department.since);
            department.note = into.note.clone().or(department.note);
            department.into()
        }
        Node::Actor(mut actor) => {
            put(&mut actor.name, into.name.clone());
            actor.short = into.short.clone().or(actor.short);
            put(&mut actor.kind, into.kind);
            actor.level = into.level.or(actor.level);
            put(&mut actor.functions, into.functions.clone());
            actor.staff = into.staff.or(actor.staff);
            actor.since = into.since.or(actor.since);
            actor.note = into.note.clone().or(actor.note);
            actor.into()
        }
        Node::Field(field) => field.into(),
    }
}

fn put<T>(value: &mut T, said: Option<T>) {
    if let Some(said) = said {
        *value = said;
    }
}

/// The kind of the first part.
fn kind(parts: &Parts<'_>) -> ActorKind {
    parts.values().find_map(|node| node.as_actor()).map_or(ActorKind::Other, |actor| actor.kind)
}

fn department(parts: &[&Department], own: Option<&Department>, into: &MergeInto, rank: Option<Rank>) -> Department {
    let own_or = |of_own: Option<String>, of_all: Option<String>| if own.is_some() { of_own } else { of_all };
    let level = if let Some(own) = own { own.level } else { unite::common(parts.iter().map(|part| part.level)) };
    let contact = unite::common(parts.iter().map(|part| part.contact.clone()));
    Department {
        name: into.name.clone().or_else(|| own.map(|own| own.name.clone())).unwrap_or_default(),
        short: into.short.clone().or_else(|| own?.short.clone()),
        code: into.code.clone().or_else(|| own?.code.clone()),
        part_of: None,
        rank: rank.unwrap_or(Rank::Office),
        level: into.level.or(level),
        functions: into.functions.clone().unwrap_or_else(|| unite::union(parts.iter().map(|part| &part.functions))),
        staff: into.staff.or_else(|| sum(parts.iter().map(|part| part.staff))),
        vacant: sum(parts.iter().map(|part| part.vacant)),
        contact: own_or(own.and_then(|own| own.contact.clone()), contact),
        was: [].into(),
        note: into.note.clone().or_else(|| unite::texts(parts.iter().map(|part| &part.note))),
        source: unite::texts(parts.iter().map(|part| &part.source)),
        checked: unite::earliest(parts.iter().map(|part| part.checked)),
        since: into.since.or_else(|| own?.since),
        until: unite::until(parts.iter().map(|part| part.until)),
        tags: unite::union(parts.iter().map(|part| &part.tags)),
    }
}

fn actor(parts: &[&Actor], own: Option<&Actor>, into: &MergeInto) -> Actor {
    let kind = into.kind.or(own.map(|own| own.kind)).or(parts.first().map(|part| part.kind));
    let kind = kind.unwrap_or(ActorKind::Other);
    let level = if let Some(own) = own { own.level } else { unite::common(parts.iter().map(|part| part.level)) };
    let contact = unite::common(parts.iter().map(|part| part.contact.clone()));
    Actor {
        name: into.name.clone().or_else(|| own.map(|own| own.name.clone())).unwrap_or_default(),
        short: into.short.clone().or_else(|| own?.short.clone()),
        kind,
        part_of: None,
        level: into.level.or(level),
        functions: into.functions.clone().unwrap_or_else(|| unite::union(parts.iter().map(|part| &part.functions))),
        body: (kind == ActorKind::Body).then(|| body(parts, own)).flatten(),
        staff: into.staff.or_else(|| sum(parts.iter().map(|part| part.staff))),
        vacant: sum(parts.iter().map(|part| part.vacant)),
        contact: if let Some(own) = own { own.contact.clone() } else { contact },
        was: [].into(),
        note: into.note.clone().or_else(|| unite::texts(parts.iter().map(|part| &part.note))),
        source: unite::texts(parts.iter().map(|part| &part.source)),
        checked: unite::earliest(parts.iter().map(|part| part.checked)),
        since: into.since.or_else(|| own?.since),
        until: unite::until(parts.iter().map(|part| part.until)),
        tags: unite::union(parts.iter().map(|part| &part.tags)),
    }
}

fn sum(all: impl Iterator<Item = Option<Posts>>) -> Option<Posts> {
    unite::posts(all)
}

/// What merged bodies are: steering or deciding if one was; the rest from the absorbing one, else from the first that says.
fn body(parts: &[&Actor], own: Option<&Actor>) -> Option<Body> {
    let bodies: Vec<&Body> = own.iter().chain(parts).filter_map(|actor| actor.body.as_ref()).collect();
    let text = |of: fn(&Body) -> &Option<String>| bodies.iter().find_map(|body| of(body).clone());
    (!bodies.is_empty()).then(|| Body {
        steering: bodies.iter().any(|body| body.steering),
        decides: bodies.iter().any(|body| body.decides),
        meets: text(|body| &body.meets),
        office: bodies.iter().find_map(|body| body.office.clone()),
        ground: text(|body| &body.ground),
    })
}
