//! Several actions in one sentence: what belongs together is told together.

use super::Teller;
use crate::map::{Action, Id, TieKind};

/// How many parts are told before the rest is counted.
const TOLD: usize = 3;

impl<'a> Teller<'a> {
    /// Actions in their order, joined by semicolons.
    pub(in crate::words) fn several(&mut self, actions: &'a [Action]) -> String {
        let mut parts: Vec<(String, usize)> = Vec::new();
        let mut rest = actions;
        while let Some(first) = rest.first() {
            let (text, used) = self
                .together_as_members(rest)
                .or_else(|| self.other_scope(rest))
                .unwrap_or_else(|| (self.action(first), 1));
            parts.push((text, used));
            let (done, left) = rest.split_at(used.clamp(1, rest.len()));
            for action in done {
                self.names.learn(action);
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
        let plain = |action: &'a Action| -> Option<(&'a Id, &'a Id)> {
            let Action::Tie(tie) = action else { return None };
            let new = self.names.map().is_none_or(|map| map.tie(&tie.from, &tie.to, tie.kind).is_none());
            (tie.kind == TieKind::Member && new && self.tie_details(tie).is_empty()).then_some((&tie.from, &tie.to))
        };
        let (_, body) = plain(actions.first()?)?;
        let units: Vec<&Id> = actions
            .iter()
            .map_while(|action| plain(action).filter(|(_, to)| *to == body))
            .map(|(from, _)| from)
            .collect();
        (units.len() > 1).then(|| (self.members(&units, body), units.len()))
    }

    /// A responsibility that goes and comes again with the same roles for another scope.
    fn other_scope(&self, actions: &'a [Action]) -> Option<(String, usize)> {
        let [Action::Assign(gone), Action::Assign(now), ..] = actions else { return None };
        let before = self.names.map()?.responsibility(&gone.unit, &gone.field, &gone.scope)?;
        let same = gone.unit == now.unit && gone.field == now.field && gone.roles.is_empty();
        if !same || before.roles != now.roles || gone.scope == now.scope {
            return None;
        }
        let whom = [("unit", self.name(&now.unit)), ("field", self.name(&now.field))];
        let [unit, field] = whom;
        let text = if now.scope.is_everything() {
            self.say("scope-all", &[unit, field])
        } else {
            self.say("scope", &[unit, field, ("scope", self.words.scope(&now.scope).into())])
        };
        Some((text, 2))
    }
}
