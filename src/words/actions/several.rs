//! Several actions in one sentence: what belongs together is told together.

use std::collections::BTreeSet;

use super::Teller;
use super::assign::RoleChange;
use crate::map::{Action, Assignment, Id, Role, Tie, TieKind};
use crate::words::vocabulary::kebab;

/// How many parts are told before the rest is counted.
const TOLD: usize = 3;

impl<'a> Teller<'a> {
    /// Actions in their order, joined by semicolons.
    pub(in crate::words) fn several(&mut self, actions: &'a [Action]) -> String {
        self.brief = true;
        let mut parts: Vec<(String, usize)> = Vec::new();
        let mut rest = actions;
        while let Some(first) = rest.first() {
            let (text, used) = self
                .together_as_members(rest)
                .or_else(|| self.ties_of_one(rest))
                .or_else(|| self.other_scope(rest))
                .or_else(|| self.alike(rest))
                .unwrap_or_else(|| (self.action(first), 1));
            parts.push((text, used));
            let (done, left) = rest.split_at(used.clamp(1, rest.len()));
            for action in done {
                self.learn(action);
            }
            rest = left;
        }
        if parts.len() > TOLD + 1 {
            let more = parts.iter().skip(TOLD).map(|(_, used)| used).sum::<usize>();
            parts.truncate(TOLD);
            parts.push((self.words.with("action-steps-more", &[("n", more.into())]), more));
        }
        let texts: Vec<String> = parts.into_iter().map(|(text, _)| text).collect();
        texts.join("; ")
    }

    /// Units that one after the other become members of one body, with nothing else to tell.
    fn together_as_members(&self, actions: &'a [Action]) -> Option<(String, usize)> {
        let member = |action| self.plain_tie(action).filter(|tie| tie.kind == TieKind::Member);
        let body = &member(actions.first()?)?.to;
        let alike = actions.iter().map_while(|action| member(action).filter(|tie| tie.to == *body));
        let units: Vec<&Id> = alike.map(|tie| &tie.from).collect();
        (units.len() > 1).then(|| (self.members(&units, body), units.len()))
    }

    /// Undirected ties of one kind that all have one end in common, with nothing else to tell.
    fn ties_of_one(&self, actions: &'a [Action]) -> Option<(String, usize)> {
        let first = self.plain_tie(actions.first()?)?;
        if !matches!(first.kind, TieKind::Exchange | TieKind::Coordination | TieKind::Agreement) {
            return None;
        }
        let partners = |hub: &'a Id| -> Vec<&'a Id> {
            let ties = actions.iter().map_while(|action| self.plain_tie(action).filter(|tie| tie.kind == first.kind));
            ties.map_while(|tie| tie.partner(hub)).collect()
        };
        let of = [&first.from, &first.to].map(|hub| (hub, partners(hub)));
        let (hub, partners) = of.into_iter().max_by_key(|(_, partners)| partners.len())?;
        let kind = kebab(first.kind.name());
        (partners.len() > 1).then(|| {
            let used = partners.len();
            (self.say(&format!("tie-many-{kind}"), &[("a", self.name(hub)), ("b", self.list(partners))]), used)
        })
    }

    /// A new tie of which nothing is told but its ends and kind.
    fn plain_tie(&self, action: &'a Action) -> Option<&'a Tie> {
        let Action::Tie(tie) = action else { return None };
        let new = self.names.map().is_none_or(|map| map.tie(&tie.from, &tie.to, tie.kind).is_none());
        (new && self.tie_details(tie).is_empty()).then_some(tie)
    }

    /// Roles of a responsibility that go and come again for another scope.
    fn other_scope(&self, actions: &'a [Action]) -> Option<(String, usize)> {
        let [Action::Assign(gone), Action::Assign(now), ..] = actions else { return None };
        let before = self.held_before(gone)?;
        let same = gone.unit == now.unit && gone.field == now.field && gone.scope != now.scope;
        let lost: BTreeSet<Role> = before.roles.difference(&gone.roles).copied().collect();
        if !same || lost != now.roles || !gone.roles.is_subset(&before.roles) || self.held_before(now).is_some() {
            return None;
        }
        let (unit, field) = (("unit", self.name(&now.unit)), ("field", self.name(&now.field)));
        let scope = ("scope", self.words.scope(&now.scope).into());
        let text = if !gone.roles.is_empty() {
            let roles: Vec<Role> = lost.into_iter().collect();
            self.say("scope-roles", &[unit, field, scope, ("roles", self.tasks(&roles).into())])
        } else if now.scope.is_everything() {
            self.say("scope-all", &[unit, field])
        } else {
            self.say("scope", &[unit, field, scope])
        };
        Some((text, 2))
    }

    /// One unit that gets the same roles in several fields, or several units in one field.
    fn alike(&self, actions: &'a [Action]) -> Option<(String, usize)> {
        let plain = |action: &'a Action| -> Option<(&'a Assignment, RoleChange)> {
            let Action::Assign(now) = action else { return None };
            let change = self.role_change(now);
            (!change.added.is_empty() && self.assignment_details(now).is_empty()).then_some((now, change))
        };
        let (first, change) = plain(actions.first()?)?;
        let run = |same: fn(&Assignment, &Assignment) -> bool| -> Vec<&'a Assignment> {
            let alike = actions.iter().map_while(plain);
            alike.take_while(|(now, other)| same(first, now) && *other == change).map(|(now, _)| now).collect()
        };
        let fields = run(|first, now| first.unit == now.unit);
        let units = run(|first, now| first.field == now.field);
        let mut args = vec![("roles", self.tasks(&change.added).into()), ("gone", self.tasks(&change.gone).into())];
        let (what, used) = if fields.len() > 1 {
            args.push(("unit", self.name(&first.unit)));
            args.push(("fields", self.list(fields.iter().map(|now| &now.field))));
            ("assign-fields", fields.len())
        } else if units.len() > 1 {
            args.push(("units", self.list(units.iter().map(|now| &now.unit))));
            args.push(("field", self.name(&first.field)));
            ("assign-units", units.len())
        } else {
            return None;
        };
        let what = if change.gone.is_empty() { what.to_owned() } else { format!("{what}-instead") };
        Some((self.say(&what, &args), used))
    }
}
