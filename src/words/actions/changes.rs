//! What an alteration changes, attribute by attribute.

use serde::Serialize;
use serde_json::Value;

use super::Teller;
use super::phrases::Written;
use crate::words::{Arg, Form};

/// How many attributes a short sentence tells before it counts the rest.
const TOLD: usize = 3;

impl<'a> Teller<'a> {
    /// What a patch changes in a record, attribute by attribute; `before` is the record so far, where it is known.
    pub(super) fn changes<R: Serialize, P: Serialize>(&self, form: Form, before: Option<&R>, patch: &P) -> Vec<String> {
        let before = before.map(written);
        let patch = written(patch);
        let changed = form.attributes().iter().filter_map(|attribute| Some((*attribute, patch.get(*attribute)?)));
        let told = |(attribute, now): (&'static str, &Value)| {
            self.phrases(form, attribute, before.as_ref(), Some(now).filter(|now| !now.is_null()))
        };
        changed.flat_map(told).collect()
    }

    /// In what a record differs from the one so far.
    pub(super) fn differences<R: Serialize>(&self, form: Form, before: &R, after: &R) -> Vec<String> {
        let (before, after) = (written(before), written(after));
        let differ = form.attributes().iter().filter(|attribute| before.get(**attribute) != after.get(**attribute));
        differ.flat_map(|attribute| self.phrases(form, attribute, Some(&before), after.get(*attribute))).collect()
    }

    /// What a new record gives beside the attributes that are `told` already; in a short sentence only what is in `short`.
    pub(super) fn given<R: Serialize>(&self, form: Form, record: &R, told: &[&str], short: &[&str]) -> Vec<String> {
        let record = written(record);
        let is_told = |attribute: &str| !told.contains(&attribute) && (!self.brief || short.contains(&attribute));
        let given = form.attributes().iter().filter(|attribute| is_told(attribute));
        let given = given.filter_map(|attribute| Some((*attribute, record.get(*attribute)?)));
        given.flat_map(|(attribute, now)| self.phrases(form, attribute, None, Some(now))).collect()
    }

    /// Something of this name with its changes: „VHS: 16 Stellen statt 15“.
    pub(super) fn altered(&self, name: Arg<'a>, changes: Vec<String>) -> String {
        if changes.is_empty() {
            return self.say("alter-nothing", &[("name", name)]);
        }
        self.words.with("action-alter", &[("name", name), ("changes", self.few(changes).join(", ").into())])
    }

    /// In a short sentence three changes and how many more.
    fn few(&self, mut changes: Vec<String>) -> Vec<String> {
        if self.brief && changes.len() > TOLD + 1 {
            let more = changes.len() - TOLD;
            changes.truncate(TOLD);
            changes.push(self.words.with("action-changes-more", &[("n", more.into())]));
        }
        changes
    }
}

/// A record or patch as files have it.
fn written<R: Serialize>(record: &R) -> Written {
    match serde_json::to_value(record) {
        Ok(Value::Object(written)) => written,
        _ => Written::new(),
    }
}
