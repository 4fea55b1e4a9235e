//! A unit becomes several.

use std::collections::{BTreeMap, BTreeSet};

use super::draft::{Draft, field, free, unit};
use super::unite;
use crate::edit::{Refusal, references};
use crate::map::{Actor, Department, Id, Map, Node, Posts, Record, Slot, SplitPart, Tie};

/// Each field goes to exactly one part; ties, seats, children and posts to the first unless a part names them. A station
/// goes with its field.
pub(super) fn split(draft: &mut Draft<'_>, id: &Id, into: &[SplitPart]) -> Result<(), Refusal> {
    let map = draft.map();
    let node = unit(map, id)?;
    let Some(first) = into.first() else { return Err(Refusal::TooFew) };
    check_ids(map, id, into)?;
    let parts = Parts { first: &first.id, of_field: fields(map, id, into)?, of_child: children(map, id, into)? };
    draft.remove(Slot::Node(id.clone()));
    for (part, node) in into.iter().zip(nodes(node, id, into)) {
        draft.put(Slot::Node(part.id.clone()), node);
    }
    for child in map.children(id) {
        let part = parts.of_child.get(child).copied().unwrap_or(parts.first).clone();
        draft.alter_node(child, |node| node.set_part_of(Some(part)));
    }
    ties(draft, id, into, parts.first)?;
    references(draft, id, &parts);
    Ok(())
}

/// Which part takes what; everything else goes to the first.
struct Parts<'a> {
    first: &'a Id,
    of_field: BTreeMap<&'a Id, &'a Id>,
    of_child: BTreeMap<&'a Id, &'a Id>,
}

impl Parts<'_> {
    fn of(&self, field: &Id) -> Id {
        self.of_field.get(field).copied().unwrap_or(self.first).clone()
    }
}

/// The ids of the parts are free, or the unit's own (also a former one), and no two are equal.
fn check_ids(map: &Map, id: &Id, into: &[SplitPart]) -> Result<(), Refusal> {
    let mut seen = BTreeSet::new();
    for part in into {
        if !seen.insert(&part.id) {
            return Err(Refusal::Taken { id: part.id.clone() });
        }
        if part.id != *id && map.was(&part.id) != Some(id) {
            free(map, &part.id)?;
        }
    }
    Ok(())
}

fn fields<'a>(map: &'a Map, id: &Id, into: &'a [SplitPart]) -> Result<BTreeMap<&'a Id, &'a Id>, Refusal> {
    let mut part_of_field = BTreeMap::new();
    for part in into {
        for named in &part.fields {
            field(map, named)?;
            if part_of_field.insert(named, &part.id).is_some() {
                return Err(Refusal::FieldNotInOnePart { field: named.clone() });
            }
        }
    }
    match map.responsibilities_of_unit(id).iter().find(|record| !part_of_field.contains_key(&record.field)) {
        Some(left) => Err(Refusal::FieldNotInOnePart { field: left.field.clone() }),
        None => Ok(part_of_field),
    }
}

fn children<'a>(map: &'a Map, id: &Id, into: &'a [SplitPart]) -> Result<BTreeMap<&'a Id, &'a Id>, Refusal> {
    let mut part_of_child = BTreeMap::new();
    for part in into {
        for child in &part.children {
            if map.parent(child) != Some(id) {
                return Err(Refusal::NotBelow { id: child.clone(), unit: id.clone() });
            }
            if part_of_child.insert(child, &part.id).is_some() {
                return Err(Refusal::ChildInSeveralParts { id: child.clone() });
            }
        }
    }
    Ok(part_of_child)
}

/// The records of the parts, in their order. The one that keeps the id (else the first) keeps all attributes; the others
/// have place, rank or kind, level, functions, tags and last day in common with it.
fn nodes(node: &Node, id: &Id, into: &[SplitPart]) -> Vec<Node> {
    let heir = into.iter().position(|part| part.id == *id).unwrap_or(0);
    let staff = staff(node.staff(), into);
    let each = into.iter().zip(staff).enumerate();
    let make = |(index, (part, staff)): (usize, (&SplitPart, Option<Posts>))| {
        let mut new = if index == heir { node.clone() } else { sibling(node) };
        new.set_name(part.name.clone());
        new.was_mut().retain(|former| into.iter().all(|part| part.id != *former));
        let vacant = if index == 0 { vacant(node) } else { None };
        match &mut new {
            Node::Department(department) => (department.staff, department.vacant) = (staff, vacant),
            Node::Actor(actor) => {
                (actor.staff, actor.vacant) = (staff, vacant);
                if let Some(body) = &mut actor.body {
                    body.office.take_if(|office| office == id);
                }
            }
            Node::Field(_) => {}
        }
        new
    };
    each.map(make).collect()
}

/// Posts as the parts name them; the first has the rest unless it names its own.
fn staff(all: Option<Posts>, into: &[SplitPart]) -> Vec<Option<Posts>> {
    let named: f64 = into.iter().skip(1).filter_map(|part| part.staff).map(Posts::get).sum();
    let rest = all.and_then(|all| unite::to_posts(all.get() - named));
    let each = into.iter().enumerate();
    each.map(|(index, part)| if index == 0 { part.staff.or(rest) } else { part.staff }).collect()
}

fn vacant(node: &Node) -> Option<Posts> {
    match node {
        Node::Department(department) => department.vacant,
        Node::Actor(actor) => actor.vacant,
        Node::Field(_) => None,
    }
}

fn sibling(node: &Node) -> Node {
    match node {
        Node::Department(old) => Department {
            part_of: old.part_of.clone(),
            level: old.level,
            functions: old.functions.clone(),
            until: old.until,
            tags: old.tags.clone(),
            ..Department::bare(String::new(), old.rank)
        }
        .into(),
        Node::Actor(old) => Actor {
            part_of: old.part_of.clone(),
            level: old.level,
            functions: old.functions.clone(),
            until: old.until,
            tags: old.tags.clone(),
            ..Actor::bare(String::new(), old.kind)
        }
        .into(),
        Node::Field(old) => old.clone().into(),
    }
}

/// Ties go to the parts that name the partner, else to the first; seconded posts are counted once.
fn ties(draft: &mut Draft<'_>, id: &Id, into: &[SplitPart], first: &Id) -> Result<(), Refusal> {
    let map = draft.map();
    let mut takers: BTreeMap<&Id, Vec<&Id>> = BTreeMap::new();
    for part in into {
        for partner in &part.ties {
            unit(map, partner)?;
            takers.entry(partner).or_default().push(&part.id);
        }
    }
    for tie in map.ties_of(id) {
        draft.remove(tie.slot());
        let Some(partner) = tie.partner(id) else { continue };
        for (index, &part) in takers.get(partner).unwrap_or(&vec![first]).iter().enumerate() {
            let mut tie = at(tie, id, part);
            tie.staff = tie.staff.filter(|_| index == 0);
            draft.put(tie.slot(), tie);
        }
    }
    Ok(())
}

fn at(tie: &Tie, id: &Id, part: &Id) -> Tie {
    let mut tie = tie.clone();
    for end in [&mut tie.from, &mut tie.to].into_iter().filter(|end| *end == id) {
        end.clone_from(part);
    }
    tie.ordered()
}

/// Responsibilities, stations and loose references go with their field, the office of a body to the first part.
fn references(draft: &mut Draft<'_>, id: &Id, parts: &Parts<'_>) {
    for slot in references::to_nodes(draft.map(), &BTreeSet::from([id.clone()])) {
        match (&slot, draft.get(&slot)) {
            (_, Some(Record::Responsibility(mut record))) => {
                draft.remove(slot);
                let part = parts.of(&record.field);
                for end in [&mut record.on_behalf_of, &mut record.deputy] {
                    if end.as_ref() == Some(id) {
                        *end = (record.unit != *id).then(|| part.clone());
                    }
                }
                if record.unit == *id {
                    record.unit = part;
                }
                draft.put(record.slot(), record);
            }
            (_, Some(Record::Path(mut path))) => {
                for step in path.steps.iter_mut().filter(|step| step.unit.as_ref() == Some(id)) {
                    step.unit = Some(parts.of(&step.field));
                }
                draft.put(slot, path);
            }
            (Slot::Node(other), Some(Record::Actor(_))) => draft.alter_node(other, |other| {
                if let Node::Actor(actor) = other
                    && let Some(body) = &mut actor.body
                    && body.office.as_ref() == Some(id)
                {
                    body.office = Some(parts.first.clone());
                }
            }),
            _ => {}
        }
    }
}
