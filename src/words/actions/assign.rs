//! What a unit does in a field, compared with what it did so far.

use std::collections::BTreeSet;

use super::Teller;
use crate::map::{Assignment, Map, Responsibility, Role};
use crate::words::vocabulary::kebab;
use crate::words::{Arg, Form};

/// Which roles a unit gets in a field and which it loses.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct RoleChange {
    pub(super) added: Vec<Role>,
    pub(super) gone: Vec<Role>,
}

impl<'a> Teller<'a> {
    /// A responsibility as it will be, told by what changes.
    pub(super) fn assign(&self, now: &'a Assignment) -> String {
        let RoleChange { added, gone } = self.role_change(now);
        let also = usize::from(now.roles.len() > added.len());
        let whom = [("unit", self.name(&now.unit)), ("field", self.name(&now.field)), ("also", also.into())];
        let text = match (added.as_slice(), gone.as_slice()) {
            ([], []) if now.roles.is_empty() => self.say("assign-nothing", &whom),
            ([], []) => return self.assign_otherwise(now),
            ([only], []) => self.say(&format!("assign-{}", kebab(only.name())), &whom),
            ([], [only]) => self.say(&format!("end-{}", kebab(only.name())), &whom),
            (added, []) => self.say_roles("assign-roles", whom, &[("roles", added)]),
            ([], gone) => self.say_roles("assign-less", whom, &[("gone", gone)]),
            (added, gone) => self.say_roles("assign-instead", whom, &[("roles", added), ("gone", gone)]),
        };
        self.detailed(text, &self.assignment_details(now))
    }

    /// The responsibility so far in the place of an assignment.
    pub(super) fn held_before(&self, now: &Assignment) -> Option<&'a Responsibility> {
        self.names.map().and_then(|map: &Map| map.responsibility(&now.unit, &now.field, &now.scope))
    }

    /// Which roles an assignment brings and takes.
    pub(super) fn role_change(&self, now: &Assignment) -> RoleChange {
        let none = BTreeSet::new();
        let had = self.held_before(now).map_or(&none, |before| &before.roles);
        RoleChange {
            added: now.roles.difference(had).copied().collect(),
            gone: had.difference(&now.roles).copied().collect(),
        }
    }

    /// The same roles with other attributes.
    fn assign_otherwise(&self, now: &'a Assignment) -> String {
        let before = self.held_before(now);
        let changes = before.map(|before| self.differences(Form::Responsibility, before, now)).unwrap_or_default();
        let whom = [("unit", self.name(&now.unit)), ("field", self.name(&now.field))];
        let place = self.words.with("action-unit-in-field", &whom);
        let scope = if now.scope.is_everything() { Vec::new() } else { vec![self.words.scope(&now.scope)] };
        self.altered(self.detailed(place, &scope).into(), changes)
    }

    fn say_roles(&self, what: &str, whom: [(&'static str, Arg<'a>); 3], roles: &[(&str, &[Role])]) -> String {
        let mut args: Vec<(&str, Arg)> = whom.into();
        args.extend(roles.iter().map(|(name, roles)| (*name, self.tasks(roles).into())));
        self.say(what, &args)
    }

    /// Roles as tasks: „Federführung und Finanzierung“.
    pub(super) fn tasks(&self, roles: &[Role]) -> String {
        let tasks: Vec<_> =
            roles.iter().map(|role| self.words.text(&format!("action-task-{}", kebab(role.name())))).collect();
        self.words.all_of(&tasks)
    }

    /// What an assignment says beside its roles: the scope, and what is new or not as usual.
    pub(super) fn assignment_details(&self, now: &'a Assignment) -> Vec<String> {
        let mut details = Vec::new();
        if !now.scope.is_everything() {
            details.push(self.words.scope(&now.scope));
        }
        if now.roles.is_empty() {
            return details;
        }
        if let Some(before) = self.held_before(now) {
            let mut after = now.clone();
            after.roles.clone_from(&before.roles);
            details.extend(self.differences(Form::Responsibility, before, &after));
            return details;
        }
        let short = ["basis", "deputy", "programme", "certainty", "since", "until"];
        details.extend(self.given(Form::Responsibility, now, &["unit", "field", "scope", "roles"], &short));
        details
    }
}
