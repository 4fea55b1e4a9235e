//! Conflicts that a merge left, in words.

use super::names::Names;
use super::{Arg, Form, Words};
use crate::edit;
use crate::map::{Clash, Conflict, Map, Record, SettingKey, Slot};

impl Words {
    /// What is open: „‚VHS‘: ‚Name‘ haben beide Seiten verschieden geändert“. `map` is the merged map.
    ///
    /// # Examples
    /// ```
    /// use querschnitt::edit::merge;
    /// use querschnitt::map::Language;
    /// use querschnitt::store::read_text;
    /// use querschnitt::words::Words;
    /// let map = |name| read_text(&format!("Map(format: 1, fields: {{\"a\": (name: {name:?})}})")).unwrap();
    /// let merged = merge(&map("A"), &map("B"), &map("C"));
    /// let told: Vec<String> = merged.conflicts().map(|c| Words::new(Language::En).conflict(c, &merged)).collect();
    /// assert_eq!(told, ["\"A\": both sides changed \"Name\" differently."]);
    /// ```
    pub fn conflict(&self, conflict: &Conflict, map: &Map) -> String {
        let clash = self.clash(conflict, map);
        match conflict.others.len() {
            0 => clash,
            n => self.with("conflict-others", &[("clash", clash.into()), ("n", n.into())]),
        }
    }

    fn clash(&self, conflict: &Conflict, map: &Map) -> String {
        let names = Names::of(Some(map));
        let say = |id: &str, more: &[(&str, Arg)]| {
            let place = self.place_of(&conflict.slot, &names);
            // A name stays as it was typed, a word of ours begins the sentence.
            let is_named = matches!(conflict.slot, Slot::Node(_) | Slot::Responsibility(..));
            let mut args = vec![("place", Arg::from(if is_named { place } else { capitalised(&place) }))];
            args.extend(more.iter().cloned());
            self.with(&format!("conflict-{id}"), &args)
        };
        match conflict.why {
            Clash::BothChanged => {
                let form = conflict.ours.as_deref().map_or(Form::Map, form);
                let disputed = edit::disputed(conflict);
                let labels: Vec<String> = disputed
                    .iter()
                    .map(|name| self.with("quoted", &[("text", self.attribute(form, name).into())]))
                    .collect();
                if let Slot::Setting(key) = &conflict.slot
                    && !matches!(key, SettingKey::Dimension(_))
                {
                    return say("setting-changed", &[("label", self.attribute(Form::Map, key.attribute()).into())]);
                }
                if labels.is_empty() || matches!(conflict.slot, Slot::Setting(_) | Slot::Rule(_)) {
                    return say("changed", &[]);
                }
                let id = if conflict.base.is_some() { "both-changed" } else { "both-added" };
                say(id, &[("labels", self.some_of(&labels).into())])
            }
            Clash::RemovedAndChanged => say("removed-and-changed", &[]),
            Clash::TwoThings => say("two-things", &[]),
            Clash::TwoLeads => match (conflict.ours.as_deref(), conflict.theirs.as_deref()) {
                (Some(Record::Responsibility(ours)), Some(Record::Responsibility(theirs))) => {
                    let (a, b) = (names.name(&ours.unit), names.name(&theirs.unit));
                    say("two-leads", &[("field", names.name(&ours.field).into()), ("a", a.into()), ("b", b.into())])
                }
                _ => say("changed", &[]),
            },
            Clash::Circle => say("circle", &[]),
            Clash::DoesNotFit => say("does-not-fit", &[]),
        }
    }
}

/// The text with a capital first letter.
fn capitalised(text: &str) -> String {
    let mut letters = text.chars();
    letters.next().into_iter().flat_map(char::to_uppercase).chain(letters).collect()
}

/// The form whose labels fit a record.
fn form(record: &Record) -> Form {
    match record {
        Record::Programme(_) => Form::Programme,
        Record::Department(_) => Form::Department,
        Record::Actor(_) => Form::Actor,
        Record::Field(_) => Form::Field,
        Record::Responsibility(_) => Form::Responsibility,
        Record::Tie(_) => Form::Tie,
        Record::Path(_) => Form::Path,
        Record::Variant(_) => Form::Variant,
        Record::Rule(_) => Form::Rule,
        Record::Accepted(_) => Form::Accepted,
        Record::Setting(_) | Record::Conflict(_) => Form::Map,
    }
}
