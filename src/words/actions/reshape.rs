//! New units and fields, moves, mergers, dissolutions and splits in words.

use super::Teller;
use crate::map::{Action, Id, Map, MergeInto, Rank};
use crate::words::Arg;

impl<'a> Teller<'a> {
    /// An action that reshapes units or fields.
    pub(super) fn reshape(&self, action: &'a Action) -> String {
        match action {
            Action::AddDepartment { department, .. } => {
                let kind = self.rank(department.rank);
                self.added("add-unit", &department.name, Some(kind), department.part_of.as_ref())
            }
            Action::AddActor { actor, .. } => {
                let kind = self.words.word(actor.kind).into_owned();
                self.added("add-unit", &actor.name, Some(kind), actor.part_of.as_ref())
            }
            Action::AddField { field, .. } => self.added("add-field", &field.name, None, field.part_of.as_ref()),
            Action::Move { id, under: Some(under) } => {
                self.say("move", &[("name", self.name(id)), ("under", self.name(under))])
            }
            Action::Move { id, under: None } => self.say("move-top", &[("name", self.name(id))]),
            Action::Merge { units, into, keep_sections } => self.merge(units.iter(), into, *keep_sections),
            Action::Dissolve { id, to } => {
                let heir = to.as_ref().or_else(|| self.names.map()?.parent(id));
                match heir {
                    Some(heir) => self.say("dissolve", &[("name", self.name(id)), ("to", self.name(heir))]),
                    None => self.say("dissolve-nobody", &[("name", self.name(id))]),
                }
            }
            Action::Split { unit, into } => {
                let parts: Vec<&str> = into.iter().map(|part| part.name.as_str()).collect();
                self.say("split", &[("name", self.name(unit)), ("parts", self.words.some_of(&parts).into())])
            }
            _ => String::new(),
        }
    }

    fn added(&self, what: &str, name: &'a str, kind: Option<String>, under: Option<&'a Id>) -> String {
        let mut args: Vec<(&str, Arg)> = vec![("name", name.into())];
        args.extend(kind.map(|kind| ("kind", kind.into())));
        if let Some(under) = under {
            args.extend([("under", self.name(under)), ("under-count", 1.into())]);
        }
        self.say(what, &args)
    }

    fn merge(&self, units: impl Iterator<Item = &'a Id> + Clone, into: &'a MergeInto, keep_sections: bool) -> String {
        let target: Arg = into.name.as_ref().map_or_else(|| self.name(&into.id), Into::into);
        let absorbing = units.clone().any(|unit| *unit == into.id);
        let parts: Vec<&Id> = units.filter(|unit| !(absorbing && **unit == into.id)).collect();
        let what = match (keep_sections, absorbing) {
            (true, _) => "merge-sections",
            (false, true) => "absorb",
            (false, false) => "merge",
        };
        let count = parts.len();
        self.say(what, &[("units", self.list(parts)), ("units-count", count.into()), ("into", target)])
    }

    /// A rank as the map calls it.
    pub(super) fn rank(&self, rank: Rank) -> String {
        let map: Option<&Map> = self.names.map();
        map.map_or_else(|| self.words.word(rank), |map| self.words.rank(rank, map)).into_owned()
    }
}
