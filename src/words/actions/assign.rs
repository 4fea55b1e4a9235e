//! What a unit does in a field, compared with what it did so far.

use std::collections::BTreeSet;

use super::Teller;
use crate::map::{Assignment, Basis, Certainty, Map, Responsibility, Role};
use crate::words::Arg;
use crate::words::vocabulary::kebab;

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
        let whom = [("unit", self.name(&now.unit)), ("field", self.name(&now.field))];
        let text = match (added.as_slice(), gone.as_slice()) {
            _ if now.roles.is_empty() => self.say("assign-nothing", &whom),
            ([], []) => return self.assign_otherwise(now),
            ([only], []) => self.say(&format!("assign-{}", kebab(only.name())), &whom),
            (added, []) => self.say_roles("assign-roles", whom, &[("roles", added)]),
            ([], gone) => self.say_roles("assign-less", whom, &[("roles", gone)]),
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
        let (changes, plain) =
            self.held_before(now).map(|before| self.held_changes(&before.patch_to(now))).unwrap_or_default();
        let whom = [("unit", self.name(&now.unit)), ("field", self.name(&now.field))];
        let place = self.words.with("action-unit-in-field", &whom);
        let scope = if now.scope.is_everything() { Vec::new() } else { vec![self.words.scope(&now.scope)] };
        let place = self.detailed(place, &scope).into();
        if plain && !changes.is_empty() { self.held_otherwise(place, changes) } else { self.altered(place, changes) }
    }

    fn say_roles(&self, what: &str, whom: [(&'static str, Arg<'a>); 2], roles: &[(&str, &[Role])]) -> String {
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
            details.extend(self.held_changes(&before.patch_to(&after)).0);
            return details;
        }
        if now.basis != Basis::default() {
            details.push(self.words.word(now.basis).into_owned());
        }
        if let Some(programme) = &now.programme {
            details.push(self.words.with("action-programme", &[("name", self.name(programme))]));
        }
        if let Some(deputy) = &now.deputy {
            details.push(self.words.with("action-deputy", &[("name", self.name(deputy))]));
        }
        details.extend(self.days(now.since, now.until));
        if now.certainty == Certainty::Assumed {
            details.push(self.words.word(now.certainty).into_owned());
        }
        details
    }
}
