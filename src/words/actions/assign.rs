//! What a unit does in a field, compared with what it did so far.

use std::collections::BTreeSet;

use super::Teller;
use crate::map::{Assignment, Basis, Certainty, Map, Responsibility, Role};
use crate::words::vocabulary::kebab;
use crate::words::{Arg, Form};

impl<'a> Teller<'a> {
    /// A responsibility as it will be, told by what changes.
    pub(super) fn assign(&self, now: &'a Assignment) -> String {
        let before = self.names.map().and_then(|map: &Map| map.responsibility(&now.unit, &now.field, &now.scope));
        let none = BTreeSet::new();
        let had = before.map_or(&none, |before| &before.roles);
        let added: Vec<Role> = now.roles.difference(had).copied().collect();
        let gone: Vec<Role> = had.difference(&now.roles).copied().collect();
        let whom = [("unit", self.name(&now.unit)), ("field", self.name(&now.field))];
        let text = match (added.as_slice(), gone.as_slice()) {
            _ if now.roles.is_empty() => self.say("assign-nothing", &whom),
            ([], []) => return self.assign_otherwise(before, now),
            ([only], []) => self.say(&format!("assign-{}", kebab(only.name())), &whom),
            (added, []) => self.say_roles("assign-roles", whom, &[("roles", added)]),
            ([], gone) => self.say_roles("assign-less", whom, &[("roles", gone)]),
            (added, gone) => self.say_roles("assign-instead", whom, &[("roles", added), ("gone", gone)]),
        };
        let mut details = Vec::new();
        if !now.scope.is_everything() {
            details.push(self.words.scope(&now.scope));
        }
        if !now.roles.is_empty() {
            details.extend(self.assignment_details(before, now));
        }
        self.detailed(text, &details)
    }

    /// The same roles with other attributes.
    fn assign_otherwise(&self, before: Option<&Responsibility>, now: &'a Assignment) -> String {
        let changes =
            before.map(|before| self.changes(Form::Responsibility, &before.patch_to(now))).unwrap_or_default();
        let whom = [("unit", self.name(&now.unit)), ("field", self.name(&now.field))];
        let place = self.words.with("action-unit-in-field", &whom);
        let scope = if now.scope.is_everything() { Vec::new() } else { vec![self.words.scope(&now.scope)] };
        self.altered(self.detailed(place, &scope).into(), changes)
    }

    fn say_roles(&self, what: &str, whom: [(&'static str, Arg<'a>); 2], roles: &[(&str, &[Role])]) -> String {
        let mut args: Vec<(&str, Arg)> = whom.into();
        args.extend(roles.iter().map(|(name, roles)| (*name, self.tasks(roles).into())));
        self.say(what, &args)
    }

    /// Roles as tasks: „Federführung und Finanzierung“.
    fn tasks(&self, roles: &[Role]) -> String {
        let tasks: Vec<_> =
            roles.iter().map(|role| self.words.text(&format!("action-task-{}", kebab(role.name())))).collect();
        self.words.all_of(&tasks)
    }

    /// What an assignment says beside its roles and scope, where it is new.
    fn assignment_details(&self, before: Option<&Responsibility>, now: &'a Assignment) -> Vec<String> {
        if let Some(before) = before {
            let mut after = now.clone();
            after.roles.clone_from(&before.roles);
            return self.changes(Form::Responsibility, &before.patch_to(&after));
        }
        let mut details = Vec::new();
        if now.basis != Basis::default() {
            details.push(self.words.word(now.basis).into_owned());
        }
        if let Some(programme) = &now.programme {
            details.push(self.names.name(programme).into_owned());
        }
        if let Some(deputy) = &now.deputy {
            details.push(
                self.words.labelled(&self.words.attribute(Form::Responsibility, "deputy"), &self.names.name(deputy)),
            );
        }
        details.extend(self.days(now.since, now.until));
        if now.certainty == Certainty::Assumed {
            details.push(self.words.word(now.certainty).into_owned());
        }
        details
    }
}
