//! Ties in words.

use super::Teller;
use crate::map::{Certainty, Day, Id, Map, Tie, TieKind};
use crate::words::Form;
use crate::words::vocabulary::kebab;

impl<'a> Teller<'a> {
    /// A tie, told by what changes where there is one of its kind already.
    pub(super) fn tie(&self, tie: &'a Tie) -> String {
        let before = self.names.map().and_then(|map: &Map| map.tie(&tie.from, &tie.to, tie.kind));
        let ends = [("a", self.name(&tie.from)), ("b", self.name(&tie.to))];
        if let Some(before) = before {
            let mut changes = vec![self.words.word(tie.kind).into_owned()];
            changes.extend(self.changes(Form::Tie, &before.patch_to(&tie.clone().ordered())));
            return self.altered(self.words.with("action-tie-of", &ends).into(), changes);
        }
        self.detailed(self.say(&format!("tie-{}", kebab(tie.kind.name())), &ends), &self.tie_details(tie))
    }

    /// A tie that goes.
    pub(super) fn untie(&self, from: &'a Id, to: &'a Id, kind: TieKind) -> String {
        let what = if kind == TieKind::Member { "leave" } else { "untie" };
        let kind = self.words.word(kind);
        self.say(what, &[("a", self.name(from)), ("b", self.name(to)), ("kind", kind.into())])
    }

    /// Several units become members of one body.
    pub(super) fn members(&self, units: &[&'a Id], body: &'a Id) -> String {
        let units = self.list(units.iter().copied());
        self.say("tie-members", &[("a", units), ("b", self.name(body))])
    }

    /// What a new tie says beside its ends and kind.
    pub(super) fn tie_details(&self, tie: &'a Tie) -> Vec<String> {
        let mut details = Vec::new();
        details.extend(tie.seat.map(|seat| self.words.word(seat).into_owned()));
        details.extend(tie.staff.map(|staff| self.words.with("count-posts", &[("n", staff.get().into())])));
        for (strength, id) in [(2.0, "strength-2"), (3.0, "strength-3")] {
            if tie.strength.get().total_cmp(&strength).is_eq() && tie.kind.is_working() {
                details.push(self.words.text(id).into_owned());
            }
        }
        details.extend(self.days(tie.since, tie.until));
        if tie.certainty == Certainty::Assumed {
            details.push(self.words.word(tie.certainty).into_owned());
        }
        details
    }

    /// „ab 01.01.2027“, „bis 31.12.2027“.
    pub(super) fn days(&self, since: Option<Day>, until: Option<Day>) -> Vec<String> {
        let told = |id: &str, day: Day| self.words.with(id, &[("date", self.words.day(day).into())]);
        let since = since.map(|day| told("action-since", day));
        since.into_iter().chain(until.map(|day| told("action-until", day))).collect()
    }
}
