//! Writing a model's actions: each is tried on a draft of the map, so that the list always fits.

use std::collections::BTreeSet;

use super::{Answers, Unfit};
use crate::map::{
    Action, ActorPatch, Department, DepartmentPatch, Function, Id, Map, Node, Patch, Rank, Responsibility, Role, Scope,
    Tie, TieKind,
};

/// What is written so far, and the map as it would be.
pub(super) struct Pen<'a> {
    /// The answers.
    pub(super) answers: &'a Answers,
    map: Map,
    written: Vec<Action>,
}

impl<'a> Pen<'a> {
    pub(super) fn new(map: &Map, answers: &'a Answers) -> Self {
        Self { answers, map: map.clone(), written: Vec::new() }
    }

    /// The map after what is written so far.
    pub(super) fn map(&self) -> &Map {
        &self.map
    }

    pub(super) fn written(self) -> Vec<Action> {
        self.written
    }

    /// Writes an action; one that changes nothing is left out.
    pub(super) fn write(&mut self, action: Action) -> Result<(), Unfit> {
        let edit = action.edit(&self.map)?;
        if !edit.is_empty() {
            edit.apply(&mut self.map)?;
            self.written.push(action);
        }
        Ok(())
    }

    /// The name that was answered, and an id made from it that is free.
    pub(super) fn named(&self, question: &'static str) -> Result<(Id, String), Unfit> {
        let name = self.answers.text(question).ok_or(Unfit::Missing(question))?;
        Ok((self.free(&name), name))
    }

    /// An id made from a name that no node or path has or had.
    pub(super) fn free(&self, name: &str) -> Id {
        let map = &self.map;
        Id::free(name, "unit", |id| map.node(id).is_some() || map.path(id).is_some() || map.was(id).is_some())
    }

    /// The one answered to a question that has to be.
    pub(super) fn one(&self, question: &'static str) -> Result<Id, Unfit> {
        self.answers.one(question).cloned().ok_or(Unfit::Missing(question))
    }

    pub(super) fn add_department(&mut self, id: &Id, department: Department) -> Result<(), Unfit> {
        self.write(Action::AddDepartment { id: id.clone(), department })
    }

    /// Moves a department under another; an office becomes a section there.
    pub(super) fn move_in(&mut self, id: &Id, under: &Id) -> Result<(), Unfit> {
        self.write(Action::Move { id: id.clone(), under: Some(under.clone()) })?;
        let rank = self.map.node(id).and_then(Node::as_department).map(|department| department.rank);
        if matches!(rank, Some(Rank::Office | Rank::StaffUnit)) {
            let patch = DepartmentPatch { rank: Patch::Set(Rank::Section), ..DepartmentPatch::default() };
            self.alter_department(id, patch)?;
        }
        Ok(())
    }

    pub(super) fn alter_department(&mut self, id: &Id, patch: DepartmentPatch) -> Result<(), Unfit> {
        self.write(Action::Alter { id: id.clone(), department: Some(Box::new(patch)), actor: None, field: None })
    }

    /// Ties two units; an existing tie of the kind stays as it is, and a unit is not tied to itself.
    pub(super) fn tie(&mut self, from: &Id, to: &Id, kind: TieKind) -> Result<(), Unfit> {
        self.tie_with(Tie::new(from.clone(), to.clone(), kind))
    }

    pub(super) fn tie_with(&mut self, tie: Tie) -> Result<(), Unfit> {
        if tie.from == tie.to || self.map.tie(&tie.from, &tie.to, tie.kind).is_some() {
            return Ok(());
        }
        self.write(Action::Tie(tie))
    }

    /// Gives a unit a function beside those that it has.
    pub(super) fn give_function(&mut self, id: &Id, function: Function) -> Result<(), Unfit> {
        let with = |functions: &BTreeSet<Function>| {
            Patch::Set(functions.iter().copied().chain([function]).collect::<BTreeSet<_>>())
        };
        match self.map.node(id) {
            Some(Node::Department(department)) => {
                let patch = DepartmentPatch { functions: with(&department.functions), ..DepartmentPatch::default() };
                self.alter_department(id, patch)
            }
            Some(Node::Actor(actor)) => {
                let patch = ActorPatch { functions: with(&actor.functions), ..ActorPatch::default() };
                self.write(Action::Alter {
                    id: id.clone(),
                    department: None,
                    actor: Some(Box::new(patch)),
                    field: None,
                })
            }
            _ => Ok(()),
        }
    }

    /// Gives a unit a role in a field, for everything, beside those that it has there.
    pub(super) fn assign(&mut self, mut record: Responsibility) -> Result<(), Unfit> {
        if let Some(held) = self.map.responsibility(&record.unit, &record.field, &record.scope) {
            let roles = std::mem::take(&mut record.roles);
            record = Responsibility { roles: held.roles.iter().copied().chain(roles).collect(), ..held.clone() };
        }
        self.write(Action::Assign(record))
    }

    /// Makes a unit the only lead of a field; those that led so far contribute.
    pub(super) fn take_lead(&mut self, record: Responsibility) -> Result<(), Unfit> {
        let leads: Vec<Responsibility> = self.leads(&record.field).cloned().collect();
        for mut former in leads {
            if former.unit == record.unit && former.scope == record.scope {
                continue;
            }
            former.roles.remove(&Role::Lead);
            if former.unit != record.unit {
                former.roles.insert(Role::Contribute);
            }
            self.write(Action::Assign(former))?;
        }
        self.assign(record)
    }

    /// Makes a unit the only lead of the fields answered to a question.
    pub(super) fn take_leads(&mut self, unit: &Id, question: &'static str) -> Result<(), Unfit> {
        for field in self.answers.several(question) {
            self.take_lead(Responsibility::new(unit.clone(), field, [Role::Lead]))?;
        }
        Ok(())
    }

    /// The records that lead a field.
    pub(super) fn leads(&self, field: &Id) -> impl Iterator<Item = &Responsibility> {
        self.map.responsibilities_of_field(field).into_iter().filter(|record| record.roles.contains(&Role::Lead))
    }

    /// Every unit that leads a field.
    pub(super) fn all_leads(&self) -> BTreeSet<Id> {
        let leads = self.map.responsibilities().filter(|record| record.roles.contains(&Role::Lead));
        leads.map(|record| record.unit.clone()).collect()
    }

    /// Departments that enforce, not below `inside`.
    pub(super) fn enforcing_outside(&self, inside: &Id) -> BTreeSet<Id> {
        let all =
            self.map.departments().filter(|(_, department)| department.functions.contains(&Function::Enforcement));
        all.map(|(id, _)| id).filter(|id| !self.is_below(id, inside)).cloned().collect()
    }

    /// Whether a unit is another or stands below it.
    pub(super) fn is_below(&self, id: &Id, top: &Id) -> bool {
        self.map.ancestors(id).any(|above| above == top)
    }

    /// The office above a department, itself excluded.
    pub(super) fn office_above(&self, id: &Id) -> Option<Id> {
        let is_office = |id: &&Id| {
            let rank = self.map.node(id).and_then(Node::as_department).map(|department| department.rank);
            matches!(rank, Some(Rank::Office | Rank::StaffUnit))
        };
        self.map.ancestors(id).skip(1).find(is_office).cloned()
    }
}

/// A department of this name and rank.
pub(super) fn department(name: String, rank: Rank, under: Option<&Id>) -> Department {
    Department { part_of: under.cloned(), ..Department::bare(name, rank) }
}

/// A responsibility for everything with one role.
pub(super) fn role(unit: &Id, field: Id, role: Role) -> Responsibility {
    Responsibility { scope: Scope::default(), ..Responsibility::new(unit.clone(), field, [role]) }
}
