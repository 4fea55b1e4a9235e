//! What an alteration changes, attribute by attribute.

use serde::Serialize;

use super::Teller;
use crate::map::{ActorPatch, Basis, Body, Certainty, Duty, Id, Map, Node, Patch};
use crate::words::{Arg, Form};

/// How many attributes an alteration tells before it counts the rest.
const TOLD: usize = 3;

/// Attributes of a responsibility that are told without their label.
const PHRASES: [&str; 6] = ["basis", "deputy", "programme", "certainty", "since", "until"];

impl<'a> Teller<'a> {
    /// What a patch changes, attribute by attribute.
    pub(super) fn changes<T: Serialize>(&self, form: Form, patch: &T) -> Vec<String> {
        let written = self.words.written_values(form, patch, &self.names);
        written.into_iter().map(|(attribute, value)| self.change(form, attribute, value)).collect()
    }

    /// What a patch changes in a responsibility, and whether all of it reads without labels.
    pub(super) fn held_changes<T: Serialize>(&self, patch: &T) -> (Vec<String>, bool) {
        let written = self.words.written_values(Form::Responsibility, patch, &self.names);
        let plain = written.iter().all(|(attribute, _)| PHRASES.contains(attribute));
        let told = written.into_iter().map(|(attribute, value)| self.change(Form::Responsibility, attribute, value));
        (told.collect(), plain)
    }

    /// What a patch changes in an actor; of a body only the parts that differ.
    pub(super) fn actor_changes(&self, id: &Id, patch: &ActorPatch) -> Vec<String> {
        let before = self.names.map().and_then(|map: &Map| map.node(id)).and_then(Node::as_actor);
        let (Some(Some(before)), Patch::Set(Some(after))) = (before.map(|actor| &actor.body), &patch.body) else {
            return self.changes(Form::Actor, patch);
        };
        let rest = ActorPatch { body: Patch::Keep, ..patch.clone() };
        let mut told = self.changes(Form::Actor, &rest);
        let (written, now) = (self.body_values(before), self.body_values(after));
        for attribute in Form::Body.attributes() {
            let of = |values: &[(&'static str, Option<String>)]| {
                values.iter().find(|(name, _)| name == attribute).and_then(|(_, value)| value.clone())
            };
            if of(&written) != of(&now) {
                told.push(self.change(Form::Body, attribute, of(&now)));
            }
        }
        told
    }

    fn body_values(&self, body: &Body) -> Vec<(&'static str, Option<String>)> {
        self.words.written_values(Form::Body, body, &self.names)
    }

    /// One attribute with what it becomes; nothing: it is cleared.
    fn change(&self, form: Form, attribute: &str, value: Option<String>) -> String {
        let cleared = || self.words.text(&format!("action-{attribute}-cleared")).into_owned();
        match (attribute, value) {
            ("since" | "until", Some(day)) => self.words.with(&format!("action-{attribute}"), &[("date", day.into())]),
            ("since" | "until", None) => cleared(),
            ("deputy" | "programme", Some(name)) if form == Form::Responsibility => {
                self.words.with(&format!("action-{attribute}"), &[("name", name.into())])
            }
            ("deputy" | "programme", None) if form == Form::Responsibility => cleared(),
            ("basis" | "certainty", Some(value)) => value,
            ("basis", None) => self.words.word(Basis::default()).into_owned(),
            ("certainty", None) => self.words.word(Certainty::default()).into_owned(),
            (_, value) => {
                let value = value.unwrap_or_else(|| self.default_of(attribute));
                self.words.labelled(&self.words.attribute(form, attribute), &value)
            }
        }
    }

    /// What an attribute is that was cleared.
    fn default_of(&self, attribute: &str) -> String {
        match attribute {
            "duty" => self.words.word(Duty::default()),
            "strength" => self.words.text("strength-1"),
            "steering" | "decides" => self.words.text("no"),
            _ => self.words.text("cleared"),
        }
        .into_owned()
    }

    /// Something of this name with its changes in brackets.
    pub(super) fn altered(&self, name: Arg<'a>, changes: Vec<String>) -> String {
        if changes.is_empty() {
            return self.say("alter-nothing", &[("name", name)]);
        }
        self.detailed(self.say("alter", &[("name", name)]), &self.few(changes))
    }

    /// A responsibility of this name with changes that read without labels.
    pub(super) fn held_otherwise(&self, place: Arg<'a>, changes: Vec<String>) -> String {
        self.say("held", &[("place", place), ("changes", self.few(changes).join(", ").into())])
    }

    /// Three changes and how many more.
    fn few(&self, mut changes: Vec<String>) -> Vec<String> {
        if changes.len() > TOLD + 1 {
            let more = changes.len() - TOLD;
            changes.truncate(TOLD);
            changes.push(self.words.with("action-changes-more", &[("n", more.into())]));
        }
        changes
    }
}
