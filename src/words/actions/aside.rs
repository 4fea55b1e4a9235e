//! Paths, programmes, variants, rules and dimensions in words.

use std::collections::BTreeSet;

use super::Teller;
use crate::map::{Action, Decision, Id, RuleSetting};
use crate::words::{Arg, Form};

impl<'a> Teller<'a> {
    /// An action on what stands beside the units and fields.
    pub(super) fn aside(&self, action: &'a Action) -> String {
        match action {
            Action::AddPath { path, .. } => self.say("add-path", &[("name", (&path.name).into())]),
            Action::AlterPath { id, path } => self.altered(self.kind_of("path", id), self.changes(Form::Path, path)),
            Action::AddProgramme { programme, .. } => self.say("add-programme", &[("name", (&programme.name).into())]),
            Action::AlterProgramme { id, programme } => {
                self.altered(self.kind_of("programme", id), self.changes(Form::Programme, programme))
            }
            Action::RemoveProgramme { id } => self.say("remove-programme", &[("name", self.name(id))]),
            Action::AddVariant { variant, .. } => self.say("add-variant", &[("name", (&variant.name).into())]),
            Action::AlterVariant { id, variant } => {
                self.altered(self.kind_of("variant", id), self.changes(Form::Variant, variant))
            }
            Action::RemoveVariant { id } => self.say("remove-variant", &[("name", self.name(id))]),
            Action::DropAction { variant, index } => {
                self.say("drop-action", &[("n", index.saturating_add(1).into()), ("name", self.name(variant))])
            }
            Action::Accept(accepted) => self.accepting("accept", &accepted.rule, &accepted.subjects),
            Action::Unaccept { rule, subjects } => self.accepting("unaccept", rule, subjects),
            Action::SetRule { rule, setting } => self.rule(rule, setting),
            Action::SetDimension { id, values } => self.dimension(id, values),
            Action::Resolve { slot, take } => {
                let place = self.words.place_of(slot, &self.names);
                let side = self.words.text(match take {
                    Decision::Base => "side-base",
                    Decision::Ours => "side-ours",
                    Decision::Theirs => "side-theirs",
                    Decision::Other(_) => "side-other",
                    Decision::AsItIs => return self.say("resolve-as-it-is", &[("place", place.into())]),
                });
                self.say("resolve", &[("place", place.into()), ("side", side.into())])
            }
            // Told elsewhere; named here so that a new action is not forgotten.
            Action::AddDepartment { .. }
            | Action::AddActor { .. }
            | Action::AddField { .. }
            | Action::Rename { .. }
            | Action::ChangeId { .. }
            | Action::Alter { .. }
            | Action::Remove { .. }
            | Action::Move { .. }
            | Action::Merge { .. }
            | Action::Dissolve { .. }
            | Action::Split { .. }
            | Action::Assign(_)
            | Action::Tie(_)
            | Action::Untie { .. }
            | Action::Depend { .. }
            | Action::Undepend { .. }
            | Action::SetMap(_) => String::new(),
        }
    }

    /// What is altered, with what it is: „Fallweg Ankommen“.
    fn kind_of(&self, kind: &str, id: &'a Id) -> Arg<'a> {
        self.words.with(&format!("action-of-{kind}"), &[("name", self.name(id))]).into()
    }

    fn accepting(&self, what: &str, rule: &str, subjects: &'a BTreeSet<Id>) -> String {
        let text = self.say(what, &[("rule", self.words.rule_name(rule).into())]);
        let names = self.names.names(subjects);
        let details = if names.is_empty() { Vec::new() } else { vec![self.words.some_of(&names)] };
        self.detailed(text, &details)
    }

    fn rule(&self, rule: &str, setting: &'a RuleSetting) -> String {
        let name = self.words.with("action-rule", &[("rule", self.words.rule_name(rule).into())]);
        if *setting == RuleSetting::default() {
            return self.say("unset-rule", &[("rule", name.into())]);
        }
        self.altered(name.into(), self.changes(Form::Rule, setting))
    }

    fn dimension(&self, id: &Id, values: &[Id]) -> String {
        let name: Arg = self.words.dimension(id).into();
        if values.is_empty() {
            return self.say("remove-dimension", &[("name", name)]);
        }
        let values: Vec<_> = values.iter().map(|value| self.words.dimension_value(value)).collect();
        self.say("set-dimension", &[("name", name), ("values", self.words.some_of(&values).into())])
    }
}
