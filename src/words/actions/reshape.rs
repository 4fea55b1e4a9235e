//! New units and fields, moves, mergers, dissolutions and splits in words.

use super::Teller;
use crate::map::{Action, Id, Map, MergeInto, Node, NodeType, Rank};
use crate::words::{Arg, Form};

impl<'a> Teller<'a> {
    /// An action that reshapes units or fields.
    pub(super) fn reshape(&self, action: &'a Action) -> String {
        match action {
            Action::AddDepartment { department, .. } => {
                let kind = self.rank(department.rank);
                let rest = self.given(Form::Department, department, &["name", "rank"], &["part_of"]);
                self.added("add-unit", &department.name, [vec![kind], rest].concat())
            }
            Action::AddActor { actor, .. } => {
                let kind = self.words.word(actor.kind).into_owned();
                let rest = self.given(Form::Actor, actor, &["name", "kind"], &["part_of"]);
                self.added("add-unit", &actor.name, [vec![kind], rest].concat())
            }
            Action::AddField { field, .. } => {
                self.added("add-field", &field.name, self.given(Form::Field, field, &["name"], &["part_of"]))
            }
            Action::Move { id, under } => self.moved(id, under.as_ref()),
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

    /// Something new with what it gives beside its name.
    pub(super) fn added(&self, what: &str, name: &'a str, details: Vec<String>) -> String {
        self.detailed(self.say(what, &[("name", name.into())]), &details)
    }

    /// A node under another one, or on its own; once done, with where it was.
    fn moved(&self, id: &'a Id, under: Option<&'a Id>) -> String {
        let node = self.names.map().and_then(|map| map.node(id));
        let what = match (node.map(Node::node_type), under) {
            (Some(NodeType::Field), Some(_)) => "move-field",
            (Some(NodeType::Field), None) => "move-field-top",
            (Some(NodeType::Actor), None) => "move-actor-top",
            (_, Some(_)) => "move",
            (_, None) => "move-top",
        };
        let mut args = vec![("name", self.subject(id))];
        args.extend(under.map(|under| ("under", self.name(under))));
        let text = self.say(what, &args);
        let before = node.and_then(Node::part_of).filter(|_| self.is_done());
        let before = before.map(|parent| self.words.with("action-formerly", &[("name", self.name(parent))]));
        self.detailed(text, &before.into_iter().collect::<Vec<_>>())
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
        let is_actor =
            |id: &Id| self.names.map().and_then(|map| map.node(id)).is_some_and(|node| node.as_actor().is_some());
        let form = if parts.iter().any(|id| is_actor(id)) { Form::Actor } else { Form::Department };
        let text = self.say(what, &[("units", self.list(parts)), ("units-count", count.into()), ("into", target)]);
        self.detailed(text, &self.given(form, into, &["name"], &[]))
    }

    /// A rank as the map calls it.
    pub(super) fn rank(&self, rank: Rank) -> String {
        let map: Option<&Map> = self.names.map();
        map.map_or_else(|| self.words.word(rank), |map| self.words.rank(rank, map)).into_owned()
    }
}
