//! Telling of nodes: former ids set free, new ones, altered ones.

use std::collections::BTreeSet;

use super::order::depths;
use super::telling::Telling;
use crate::edit::Change;
use crate::map::{Action, Dependency, Field, Id, Node, NodeType, Record, Slot};

impl Telling<'_> {
    /// Former ids that one record gives up and another takes: first they are given up.
    pub(super) fn freed_ids(&mut self) {
        let mut claimed: BTreeSet<Id> = BTreeSet::new();
        for (slot, change) in &self.left {
            if let (Slot::Node(id) | Slot::Path(id), None) = (slot, &change.before) {
                claimed.insert(id.clone());
            }
            claimed.extend(change.after.iter().flat_map(Record::was).cloned());
        }
        let gives_up = |change: &Change<Record>| {
            let kept: BTreeSet<Id> = change.after.iter().flat_map(Record::was).cloned().collect();
            let mut lost = change.before.iter().flat_map(Record::was).filter(|id| !kept.contains(*id));
            lost.any(|id| claimed.contains(id)).then_some(kept)
        };
        let giving: Vec<(Slot, BTreeSet<Id>)> =
            self.left.iter().filter_map(|(slot, change)| Some((slot.clone(), gives_up(change)?))).collect();
        for (slot, kept) in giving {
            let Some(before) = self.left.get(&slot).and_then(|change| change.before.clone()) else { continue };
            let mut between = before.clone();
            if let Some(was) = between.was_mut() {
                was.retain(|id| kept.contains(id));
            }
            self.said.extend(alteration(&slot, &before, &between));
            self.now(&slot, between);
        }
    }

    /// New nodes, what stands above first; what names something that is not there yet is told later.
    pub(super) fn added_nodes(&mut self) {
        let new = self.left.iter().filter(|(_, change)| change.before.is_none());
        let ids: Vec<Id> =
            new.filter_map(|(slot, _)| if let Slot::Node(id) = slot { Some(id.clone()) } else { None }).collect();
        let depths = depths(&ids, |id| self.parent_at_last(id));
        let mut each: Vec<(NodeType, usize, Id)> = ids
            .into_iter()
            .filter_map(|id| Some((self.node_at_last(&id)?.node_type(), depths.get(&id).copied().unwrap_or(0), id)))
            .collect();
        each.sort();
        for (_, _, id) in each {
            let Some(mut node) = self.node_at_last(&id).map(std::borrow::Cow::into_owned) else { continue };
            self.hold_back(&mut node);
            self.now(&Slot::Node(id.clone()), node.clone().into());
            self.said.push(match node {
                Node::Department(department) => Action::AddDepartment { id, department },
                Node::Actor(actor) => Action::AddActor { id, actor },
                Node::Field(field) => Action::AddField { id, field },
            });
        }
    }

    /// Takes out what names a node that is not there yet.
    fn hold_back(&self, node: &mut Node) {
        match node {
            Node::Actor(actor) => {
                if let Some(body) = &mut actor.body {
                    body.office.take_if(|office| !self.is_there(office, None));
                }
            }
            Node::Field(field) => field.depends_on.retain(|on, _| self.is_there(on, Some(NodeType::Field))),
            Node::Department(_) => {}
        }
    }

    /// Altered nodes: those that move in the line from the top down, so that no circle arises on the way.
    pub(super) fn altered_nodes(&mut self) {
        let parent = |record: &Option<Record>| record.clone().and_then(Record::into_node)?.part_of().cloned();
        let altered = self.left.iter().filter(|(_, change)| change.before != change.after);
        let ids: Vec<(Id, bool)> = altered
            .filter_map(|(slot, change)| match slot {
                Slot::Node(id) => Some((id.clone(), parent(&change.before) != parent(&change.after))),
                _ => None,
            })
            .collect();
        let moving: Vec<Id> = ids.iter().filter(|(_, moves)| *moves).map(|(id, _)| id.clone()).collect();
        let depths = depths(&moving, |id| self.parent_at_last(id));
        let mut each: Vec<(usize, Id)> = ids
            .into_iter()
            .map(|(id, moves)| (if moves { 1 + depths.get(&id).copied().unwrap_or(0) } else { 0 }, id))
            .collect();
        each.sort();
        for slot in each.into_iter().map(|(_, id)| Slot::Node(id)) {
            if let Some(Change { before: Some(before), after: Some(after) }) = self.left.get(&slot) {
                self.said.extend(alteration(&slot, before, after));
            }
        }
        self.take(|slot, _| matches!(slot, Slot::Node(_)));
    }
}

/// What leads from one record of a node or path to another of its type.
pub(super) fn alteration(slot: &Slot, before: &Record, after: &Record) -> Vec<Action> {
    let (Slot::Node(id) | Slot::Path(id)) = slot else { return Vec::new() };
    let id = id.clone();
    let told_as = |department, actor, field| Action::Alter { id: id.clone(), department, actor, field };
    let (differences, told) = match (before, after) {
        (Record::Department(a), Record::Department(b)) => {
            (a.differences(b), told_as(Some(Box::new(a.patch_to(b))), None, None))
        }
        (Record::Actor(a), Record::Actor(b)) => (a.differences(b), told_as(None, Some(Box::new(a.patch_to(b))), None)),
        (Record::Field(a), Record::Field(b)) if a.differences(b) == ["depends_on"] => return dependencies(&id, a, b),
        (Record::Field(a), Record::Field(b)) => (a.differences(b), told_as(None, None, Some(Box::new(a.patch_to(b))))),
        (Record::Path(a), Record::Path(b)) => {
            (a.differences(b), Action::AlterPath { id: id.clone(), path: a.patch_to(b) })
        }
        _ => return Vec::new(),
    };
    match differences[..] {
        [] => Vec::new(),
        ["name"] => vec![Action::Rename { id, name: name(after) }],
        ["part_of"] => {
            let under = after.clone().into_node().and_then(|node| node.part_of().cloned());
            vec![Action::Move { id, under }]
        }
        _ => vec![told],
    }
}

fn name(record: &Record) -> String {
    match record {
        Record::Department(department) => department.name.clone(),
        Record::Actor(actor) => actor.name.clone(),
        Record::Field(field) => field.name.clone(),
        Record::Path(path) => path.name.clone(),
        _ => String::new(),
    }
}

fn dependencies(id: &Id, before: &Field, after: &Field) -> Vec<Action> {
    let gone = before.depends_on.keys().filter(|on| !after.depends_on.contains_key(*on));
    let undepend = gone.map(|on| Action::Undepend { field: id.clone(), on: on.clone() });
    let there = after.depends_on.iter().filter(|(on, kind)| before.depends_on.get(*on) != Some(kind));
    let depend = |(on, &kind): (&Id, &Dependency)| Action::Depend { field: id.clone(), on: on.clone(), kind };
    undepend.chain(there.map(depend)).collect()
}
