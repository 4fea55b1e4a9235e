//! Ties in words.

use super::Teller;
use crate::map::{Id, Map, Tie, TieKind};
use crate::words::vocabulary::kebab;
use crate::words::{Arg, Form};

impl<'a> Teller<'a> {
    /// A tie, told by what changes where there is one of its kind already.
    pub(super) fn tie(&self, tie: &'a Tie) -> String {
        let before = self.names.map().and_then(|map: &Map| map.tie(&tie.from, &tie.to, tie.kind));
        let ends = [("a", self.name(&tie.from)), ("b", self.name(&tie.to))];
        if let Some(before) = before {
            let changes = self.differences(Form::Tie, before, &tie.clone().ordered());
            return self.altered(self.tie_of(tie.kind, &ends).into(), changes);
        }
        self.detailed(self.say(&format!("tie-{}", kebab(tie.kind.name())), &ends), &self.tie_details(tie))
    }

    /// A tie that goes.
    pub(super) fn untie(&self, from: &'a Id, to: &'a Id, kind: TieKind) -> String {
        self.say(&format!("untie-{}", kebab(kind.name())), &[("a", self.name(from)), ("b", self.name(to))])
    }

    /// A tie by its kind and ends: „Fallübergabe von Leistung Asyl an VHS“.
    fn tie_of(&self, kind: TieKind, ends: &[(&str, Arg)]) -> String {
        self.words.with(&format!("action-tie-of-{}", kebab(kind.name())), ends)
    }

    /// Several units become members of one body.
    pub(super) fn members(&self, units: &[&'a Id], body: &'a Id) -> String {
        let units = self.list(units.iter().copied());
        self.say("tie-members", &[("a", units), ("b", self.name(body))])
    }

    /// What a new tie says beside its ends and kind.
    pub(super) fn tie_details(&self, tie: &'a Tie) -> Vec<String> {
        let short = ["strength", "seat", "staff", "certainty", "since", "until"];
        self.given(Form::Tie, tie, &["from", "to", "kind"], &short)
    }
}
