//! The values of attributes in words: „18,5“, „Abteilung“, „Sprache (nacheinander)“.

use serde::Serialize;
use serde_json::Value;

use super::names::Names;
use super::vocabulary::kebab;
use super::{Form, Words, shown};
use crate::map::{Day, Id, Map, Rank, Record, Scope, Setting};

/// How many letters of a long text are told.
const LONG: usize = 60;

impl Words {
    /// The attributes of a record that are not their defaults, in the order of the file: name in files and value in
    /// words. A conflict has none.
    pub fn values(&self, record: &Record, map: &Map) -> Vec<(&'static str, String)> {
        let names = Names::of(Some(map));
        match record {
            Record::Setting(setting) => self.setting_value(setting, &names).into_iter().collect(),
            Record::Programme(record) => self.set_values(Form::Programme, record, &names),
            Record::Department(record) => self.set_values(Form::Department, record, &names),
            Record::Actor(record) => self.set_values(Form::Actor, record, &names),
            Record::Field(record) => self.set_values(Form::Field, record, &names),
            Record::Responsibility(record) => self.set_values(Form::Responsibility, record, &names),
            Record::Tie(record) => self.set_values(Form::Tie, record, &names),
            Record::Path(record) => self.set_values(Form::Path, record, &names),
            Record::Variant(record) => self.set_values(Form::Variant, record, &names),
            Record::Rule(record) => self.set_values(Form::Rule, record, &names),
            Record::Accepted(record) => self.set_values(Form::Accepted, record, &names),
            Record::Conflict(_) => Vec::new(),
        }
    }

    /// The attributes that are written for a record or patch, in the order of the file, with their values in words;
    /// `None` for one that a patch clears.
    pub(super) fn written_values<T: Serialize>(
        &self,
        form: Form,
        record: &T,
        names: &Names,
    ) -> Vec<(&'static str, Option<String>)> {
        // What is written to files is told: records and patches leave out what is not set.
        let Ok(Value::Object(mut values)) = serde_json::to_value(record) else { return Vec::new() };
        form.attributes()
            .iter()
            .filter_map(|attribute| Some((*attribute, values.remove(*attribute)?)))
            .map(|(attribute, value)| {
                (attribute, (!value.is_null()).then(|| self.value_text(form, attribute, &value, names)))
            })
            .collect()
    }

    fn set_values<T: Serialize>(&self, form: Form, record: &T, names: &Names) -> Vec<(&'static str, String)> {
        let written = self.written_values(form, record, names);
        written.into_iter().filter_map(|(attribute, value)| Some((attribute, value?))).collect()
    }

    fn setting_value(&self, setting: &Setting, names: &Names) -> Option<(&'static str, String)> {
        let (attribute, value) = match setting {
            Setting::Title(value) => ("title", serde_json::to_value(value)),
            Setting::Language(value) => ("language", serde_json::to_value(value)),
            Setting::Status(value) => ("status", serde_json::to_value(value)),
            Setting::AsOf(value) => ("as_of", serde_json::to_value(value)),
            Setting::Level(value) => ("level", serde_json::to_value(value)),
            Setting::RankNames(value) => ("rank_names", serde_json::to_value(value)),
            Setting::Ground(value) => ("ground", serde_json::to_value(value)),
            Setting::Participation(value) => ("participation", serde_json::to_value(value)),
            Setting::Dimension(value) => ("values", serde_json::to_value(value)),
        };
        Some((attribute, self.value_text(Form::Map, attribute, &value.ok()?, names)))
    }

    pub(super) fn value_text(&self, form: Form, attribute: &str, value: &Value, names: &Names) -> String {
        match value {
            Value::Null => self.text("cleared").into_owned(),
            Value::Bool(yes) => self.text(if *yes { "yes" } else { "no" }).into_owned(),
            Value::Number(number) => self.number_value(attribute, number.as_f64().unwrap_or(f64::NAN)),
            Value::String(text) => self.text_value(form, attribute, text, names),
            Value::Array(values) if attribute == "actions" => self.with("count-actions", &[("n", values.len().into())]),
            Value::Array(values) if values.is_empty() => self.text("none").into_owned(),
            Value::Array(values) => {
                let told: Vec<String> =
                    values.iter().map(|value| self.value_text(form, attribute, value, names)).collect();
                self.all_of(&told)
            }
            Value::Object(_) => self.entries_value(form, attribute, value, names),
        }
    }

    fn number_value(&self, attribute: &str, number: f64) -> String {
        match attribute {
            "share" => self.percent(number),
            "trust" => self.with("trust-of-four", &[("n", number.into())]),
            "strength" if [1.0, 2.0, 3.0].contains(&number) => self.text(&format!("strength-{number:.0}")).into_owned(),
            _ => self.number(number),
        }
    }

    fn text_value(&self, form: Form, attribute: &str, text: &str, names: &Names) -> String {
        self.named_value(form, attribute, text, names).unwrap_or_else(|| shortened(&shown(text)))
    }

    /// A text that stands for something else: a name for an id, a date, a word of a list. Nothing for free text.
    pub(super) fn named_value(&self, form: Form, attribute: &str, text: &str, names: &Names) -> Option<String> {
        let topic = match (form, attribute) {
            (
                _,
                "part_of" | "unit" | "field" | "on_behalf_of" | "deputy" | "programme" | "from" | "to" | "office"
                | "subjects",
            ) => return Some(names.name_of(text)),
            (_, "since" | "until" | "checked" | "as_of") => {
                return Some(text.parse::<Day>().map_or_else(|_| shown(text).into_owned(), |day| self.day(day)));
            }
            (_, "values") => {
                let id = text.parse::<Id>();
                return Some(id.map_or_else(|_| shown(text), |id| self.dimension_value(&id)).into_owned());
            }
            (Form::Rule, "level") => "rule-level",
            (_, "level" | "owner") => "level",
            (Form::Tie, "kind") => "tie-kind",
            (_, "kind" | "participation") => "actor-kind",
            (_, "rank") => {
                let rank = match (Rank::from_name(text), names.map()) {
                    (Some(rank), Some(map)) => self.rank(rank, map),
                    (Some(rank), None) => self.word(rank),
                    _ => shown(text),
                };
                return Some(rank.into_owned());
            }
            (_, "functions") => "function",
            (_, "roles") => "role",
            (_, "duty" | "basis" | "certainty" | "seat" | "status" | "language") => attribute,
            _ => return None,
        };
        Some(self.text(&format!("{topic}-{}", kebab(text))).into_owned())
    }

    /// Values with keys: a scope, dependencies, a body, a station, local names, thresholds.
    fn entries_value(&self, form: Form, attribute: &str, value: &Value, names: &Names) -> String {
        let Value::Object(entries) = value else { return String::new() };
        match attribute {
            "scope" => {
                serde_json::from_value::<Scope>(value.clone()).map_or_else(|_| String::new(), |s| self.scope(&s))
            }
            "steps" => self.step_value(value, names),
            "body" => {
                let told: Vec<String> = Form::Body
                    .attributes()
                    .iter()
                    .filter_map(|part| Some((*part, entries.get(*part)?)))
                    .map(|(part, value)| match value {
                        Value::Bool(true) => self.attribute(Form::Body, part).into_owned(),
                        _ => self.labelled(
                            &self.attribute(Form::Body, part),
                            &self.value_text(Form::Body, part, value, names),
                        ),
                    })
                    .collect();
                told.join(", ")
            }
            _ => {
                let told: Vec<String> = entries
                    .iter()
                    .map(|(key, value)| match (attribute, value) {
                        ("depends_on", Value::String(kind)) => {
                            let kind = self.text(&format!("dependency-{}", kebab(kind)));
                            self.with("entry-value", &[("name", names.name_of(key).into()), ("value", kind.into())])
                        }
                        (_, value) => {
                            self.labelled(&self.entry_label(attribute, key), &self.value_text(form, "", value, names))
                        }
                    })
                    .collect();
                told.join(", ")
            }
        }
    }

    /// What the key of an entry stands for: a rank, a threshold.
    pub(super) fn entry_label(&self, attribute: &str, key: &str) -> String {
        let topic = if attribute == "rank_names" { "rank" } else { "threshold" };
        let known = format!("{topic}-{}", kebab(key));
        if self.has(&known) { self.text(&known) } else { shown(key) }.into_owned()
    }

    pub(super) fn step_value(&self, step: &Value, names: &Names) -> String {
        let name = |key: &str| step.get(key).and_then(Value::as_str).map(|id| names.name_of(id));
        let field = name("field").unwrap_or_default();
        match name("unit") {
            Some(unit) => self.with("step-value", &[("field", field.into()), ("unit", unit.into())]),
            None => self.with("step-value-nobody", &[("field", field.into())]),
        }
    }

    pub(super) fn labelled(&self, label: &str, value: &str) -> String {
        self.with("labelled", &[("label", label.into()), ("value", value.into())])
    }
}

/// A long text up to the last word that fits.
pub(super) fn shortened(text: &str) -> String {
    let Some((end, _)) = text.char_indices().nth(LONG) else { return text.to_owned() };
    let start = &text[..end];
    let words = start.rsplit_once(' ').map_or(start, |(words, _)| words);
    format!("{} …", words.trim_end())
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::map::{Builder, Language, Slot};

    fn told(words: &Words, record: &Record) -> Vec<(&'static str, String)> {
        let mut builder = Builder::default();
        let sprache = r#"(name: "Sprache\nund mehr")"#;
        builder.add(Slot::Node("sprache".parse().unwrap()), Record::Field(ron::from_str(sprache).unwrap()));
        words.values(record, &builder.build().unwrap())
    }

    #[test]
    fn every_kind_of_value_has_its_words() {
        let german = Words::new(Language::De);
        let field = ron::from_str(
            r#"#![enable(implicit_some)]
            (name: "Arbeit", duty: Instructed, owner: Federal, participation: [], depends_on: {"sprache": Sequential},
             checked: "2026-12-01", tags: ["a", "b"], note: "eine sehr lange Bemerkung, die nicht mehr in eine Zeile des Editors passt")"#,
        )
        .unwrap();
        assert_eq!(
            told(&german, &Record::Field(field)),
            [
                ("name", "Arbeit".to_owned()),
                ("duty", "Pflichtaufgabe nach Weisung".to_owned()),
                ("owner", "Bund".to_owned()),
                ("participation", "keine".to_owned()),
                ("depends_on", "Sprache␤und mehr (nacheinander)".to_owned()),
                ("note", "eine sehr lange Bemerkung, die nicht mehr in eine Zeile des …".to_owned()),
                ("checked", "01.12.2026".to_owned()),
                ("tags", "a und b".to_owned()),
            ]
        );
    }

    #[test]
    fn numbers_bodies_and_steps() {
        let english = Words::new(Language::En);
        let tie = ron::from_str(
            r#"#![enable(implicit_some)] (from: "a", to: "b", kind: Member, strength: 2, trust: 3, staff: 0.5, seat: Chair)"#,
        );
        let values = told(&english, &Record::Tie(tie.unwrap()));
        let values: Vec<&str> = values.iter().map(|(_, value)| value.as_str()).collect();
        assert_eq!(values, ["a", "b", "membership", "regular", "3 of 4", "chair", "0.5"]);
        let actor = ron::from_str(
            r#"#![enable(implicit_some)] (name: "Runde", kind: Body, body: (steering: true, meets: "monatlich", office: "sprache"))"#,
        );
        let values = told(&english, &Record::Actor(actor.unwrap()));
        assert_eq!(values[2].1, "Steering body, Meets: monatlich, Run by: Sprache␤und mehr");
        let path = ron::from_str(
            r#"#![enable(implicit_some)] (name: "Weg", steps: [(field: "sprache", unit: "vhs"), (field: "sprache")])"#,
        );
        let values = told(&english, &Record::Path(path.unwrap()));
        assert_eq!(values[1].1, "Sprache␤und mehr at vhs and Sprache␤und mehr at nobody");
    }
}
