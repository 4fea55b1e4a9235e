//! Paths, programmes, variants, rules and dimensions in words.

use std::collections::BTreeSet;

use super::Teller;
use crate::map::{Accepted, Action, Decision, Id, Record, RuleSetting};
use crate::words::{Arg, Form, shown};

impl<'a> Teller<'a> {
    /// An action on what stands beside the units and fields.
    pub(super) fn aside(&self, action: &'a Action) -> String {
        match action {
            Action::AddPath { path, .. } => {
                self.added("add-path", &path.name, self.given(Form::Path, path, &["name"], &[]))
            }
            Action::AlterPath { id, path } => {
                let before = self.names.map().and_then(|map| map.path(id));
                self.altered(self.kind_of("path", id), self.changes(Form::Path, before, path))
            }
            Action::AddProgramme { programme, .. } => {
                self.added("add-programme", &programme.name, self.given(Form::Programme, programme, &["name"], &[]))
            }
            Action::AlterProgramme { id, programme } => {
                let before = self.names.map().and_then(|map| map.programme(id));
                self.altered(self.kind_of("programme", id), self.changes(Form::Programme, before, programme))
            }
            Action::RemoveProgramme { id } => self.say("remove-programme", &[("name", self.name(id))]),
            Action::AddVariant { variant, .. } => {
                self.added("add-variant", &variant.name, self.given(Form::Variant, variant, &["name"], &[]))
            }
            Action::AlterVariant { id, variant } => {
                let before = self.names.map().and_then(|map| map.variant(id));
                self.altered(self.kind_of("variant", id), self.changes(Form::Variant, before, variant))
            }
            Action::RemoveVariant { id } => self.say("remove-variant", &[("name", self.name(id))]),
            Action::DropAction { variant, index } => {
                let text =
                    self.say("drop-action", &[("n", index.saturating_add(1).into()), ("name", self.name(variant))]);
                let steps = self.names.map().and_then(|map| map.variant(variant)).map(|variant| &variant.actions);
                let step = steps.and_then(|steps| self.step_of(steps, *index));
                self.detailed(text, &step.into_iter().collect::<Vec<_>>())
            }
            Action::Accept(accepted) => self.accept(accepted),
            Action::Unaccept { rule, subjects } => self.say("unaccept", &self.finding(rule, subjects)),
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

    /// An accepted finding with its reason, and with the one so far where it was accepted already.
    fn accept(&self, accepted: &'a Accepted) -> String {
        let mut args = self.finding(&accepted.rule, &accepted.subjects);
        args.push(("because", shown(&accepted.because).into()));
        match self.names.map().and_then(|map| map.record(&accepted.slot())) {
            Some(Record::Accepted(before)) => {
                args.push(("before", shown(&before.because).into_owned().into()));
                self.say("reaccept", &args)
            }
            _ => self.say("accept", &args),
        }
    }

    /// A finding: its rule, and what it is about.
    fn finding(&self, rule: &str, subjects: &'a BTreeSet<Id>) -> Vec<(&'static str, Arg<'a>)> {
        let about = usize::from(!subjects.is_empty());
        vec![
            ("rule", self.words.rule_name(rule).into_owned().into()),
            ("about", self.list(subjects)),
            ("about-count", about.into()),
        ]
    }

    fn rule(&self, rule: &str, setting: &'a RuleSetting) -> String {
        let name = self.words.with("action-rule", &[("rule", self.words.rule_name(rule).into())]);
        if *setting == RuleSetting::default() {
            return self.say("unset-rule", &[("rule", name.into())]);
        }
        let none = RuleSetting::default();
        let before = self.names.map().and_then(|map| map.rules().get(rule)).unwrap_or(&none);
        self.altered(name.into(), self.differences(Form::Rule, before, setting))
    }

    /// The values of a dimension: what came, what went, else in what order they stand.
    fn dimension(&self, id: &Id, values: &[Id]) -> String {
        let told = |values: &[Id]| -> Vec<String> {
            values.iter().map(|value| self.words.dimension_value(value).into_owned()).collect()
        };
        let name = ("name", Arg::from(self.words.dimension(id)));
        let (before, now) = (told(self.dimension_before(id)), told(values));
        match (before.as_slice(), now.as_slice()) {
            (_, []) => self.say("remove-dimension", &[name]),
            ([], now) => self.say("add-dimension", &[name, ("values", self.words.all_of(now).into())]),
            (before, now) => {
                let is_order = before.len() == now.len() && before.iter().all(|value| now.contains(value));
                let change = if is_order {
                    self.words.with("change-values-order", &[("value", self.words.all_of(now).into())])
                } else {
                    self.set_phrase(Form::Map, "values", before, now)
                };
                self.altered(self.words.with("action-of-dimension", &[name]).into(), vec![change])
            }
        }
    }
}
