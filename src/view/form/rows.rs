//! The rows of a form: every attribute of a record with its value in words.

use serde_json::Value;

use super::editor::{dimension, json, part, slot_id};
use super::kind::{Kind, kind};
use crate::map::{ActorKind, Map, Record, SettingKey, Slot};
use crate::words::{Form, Words, shown};

/// One attribute of a record.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Row {
    /// The record; for dimensions of a map one of its own each.
    pub slot: Slot,
    /// The attribute as [`change`](super::change) takes it: its name in files, `body.steering`, `rank_names.Office`.
    pub attribute: &'static str,
    /// What people call it.
    pub label: String,
    /// The value in words; where nothing is said, what that means; may be empty.
    pub value: String,
    /// A line about what it is for.
    pub help: String,
    /// Whether nothing is said, or the default.
    pub unset: bool,
    /// Whether it cannot be edited here.
    pub fixed: bool,
}

const BODY: &[(&str, &str)] = &[
    ("body.steering", "steering"),
    ("body.decides", "decides"),
    ("body.meets", "meets"),
    ("body.office", "office"),
    ("body.ground", "ground"),
];

const RANK_NAMES: &[&str] = &[
    "rank_names.Head",
    "rank_names.Division",
    "rank_names.Office",
    "rank_names.Section",
    "rank_names.StaffUnit",
    "rank_names.Commissioner",
    "rank_names.Company",
];

/// The form of a slot; any setting means the form of the map. None where no record is there.
pub fn form_of(map: &Map, slot: &Slot) -> Option<Form> {
    if let Slot::Setting(_) = slot { Some(Form::Map) } else { Form::of(&map.record(slot)?) }
}

/// The rows of a record in the order of the file; none where it is not there. Time O(attributes).
pub fn rows(map: &Map, words: &Words, slot: &Slot) -> Vec<Row> {
    let Some(form) = form_of(map, slot) else { return Vec::new() };
    let rows = Rows { map, words, slot, form, json: json(map, slot), told: told(map, words, slot) };
    let mut all = Vec::new();
    if matches!(form, Form::Department | Form::Actor | Form::Field | Form::Path) {
        all.push(rows.id());
    }
    for &attribute in form.attributes() {
        match (form, attribute) {
            (Form::Actor, "body") => {
                let is_body = rows.json.get("kind").and_then(Value::as_str) == Some(ActorKind::Body.name());
                if is_body {
                    all.extend(BODY.iter().map(|(attribute, name)| rows.body(attribute, name)));
                }
            }
            (Form::Map, "rank_names") => all.extend(RANK_NAMES.iter().map(|attribute| rows.rank_name(attribute))),
            _ => all.push(rows.attribute(attribute)),
        }
    }
    if form == Form::Map {
        all.extend(map.dimensions().keys().map(|id| rows.dimension(id)));
        all.push(rows.new_dimension());
    }
    all
}

/// The values in words of all attributes that are said.
fn told(map: &Map, words: &Words, slot: &Slot) -> Vec<(&'static str, String)> {
    if let Slot::Setting(_) = slot {
        let settings = map.settings().slots().into_iter();
        return settings.flat_map(|(_, setting)| words.values(&Record::Setting(setting), map)).collect();
    }
    map.record(slot).map(|record| words.values(&record, map)).unwrap_or_default()
}

struct Rows<'a> {
    map: &'a Map,
    words: &'a Words,
    slot: &'a Slot,
    form: Form,
    json: Value,
    told: Vec<(&'static str, String)>,
}

impl Rows<'_> {
    fn row(&self, attribute: &'static str, label: &str, help: &str, value: Option<String>) -> Row {
        let unset = value.is_none();
        Row {
            slot: self.slot.clone(),
            attribute,
            label: shown(label).into_owned(),
            value: value.or_else(|| self.default(attribute)).unwrap_or_default(),
            help: help.to_owned(),
            unset,
            fixed: matches!(kind(self.form, attribute), None | Some(Kind::Fixed)),
        }
    }

    fn attribute(&self, attribute: &'static str) -> Row {
        let value = self.told.iter().find(|(name, _)| *name == attribute).map(|(_, value)| value.clone());
        let label = self.words.attribute(self.form, attribute);
        self.row(attribute, &label, &self.words.attribute_help(self.form, attribute), value)
    }

    /// What it means that nothing is said.
    fn default(&self, attribute: &str) -> Option<String> {
        let text = match kind(self.form, attribute)? {
            Kind::Word(list) => {
                let level = self.map.level(slot_id(self.slot)?).filter(|_| attribute == "level");
                let default = level.map(crate::map::Level::name).or_else(|| list.default())?;
                let word = list.words(self.map, self.words).into_iter().find(|word| word.name == default)?;
                word.label.into_owned()
            }
            Kind::Strength => self.words.text("strength-1").into_owned(),
            _ => return None,
        };
        Some(text)
    }

    fn id(&self) -> Row {
        let label = self.words.attribute(self.form, "id");
        let value = slot_id(self.slot).map(ToString::to_string);
        self.row("id", &label, &self.words.attribute_help(self.form, "id"), value)
    }

    fn body(&self, attribute: &'static str, name: &str) -> Row {
        let value = part(&self.json, attribute).map(|value| match value {
            Value::Bool(true) => self.words.text("yes").into_owned(),
            Value::String(text) if name == "office" => {
                text.parse().map_or_else(|_| text.clone(), |id| shown(self.map.name(&id)).into_owned())
            }
            Value::String(text) => shown(text).into_owned(),
            _ => self.words.text("no").into_owned(),
        });
        let label = self.words.attribute(Form::Body, name);
        let mut row = self.row(attribute, &label, &self.words.attribute_help(Form::Body, name), value);
        if row.unset && matches!(name, "steering" | "decides") {
            row.value = self.words.text("no").into_owned();
        }
        row
    }

    /// What a rank is called here: the label is the word it replaces.
    fn rank_name(&self, attribute: &'static str) -> Row {
        let name = attribute.trim_start_matches("rank_names.");
        let label = crate::map::Rank::from_name(name).map_or_else(|| name.into(), |rank| self.words.word(rank));
        let value = part(&self.json, attribute).and_then(Value::as_str).map(|text| shown(text).into_owned());
        self.row(attribute, &label, &self.words.attribute_help(Form::Map, "rank_names"), value)
    }

    fn dimension(&self, id: &crate::map::Id) -> Row {
        let slot = Slot::Setting(SettingKey::Dimension(id.clone()));
        let value = dimension(self.map, &slot).map(|_| {
            let values = self.map.dimensions().get(id).map(Vec::as_slice).unwrap_or_default();
            values.iter().map(|value| self.words.dimension_value(value)).collect::<Vec<_>>().join(", ")
        });
        let row = self.row("values", &self.words.dimension(id), &self.words.attribute_help(Form::Map, "values"), value);
        Row { slot, ..row }
    }

    fn new_dimension(&self) -> Row {
        let label = self.words.text("form-new-dimension");
        self.row("dimensions", &label, &self.words.text("form-new-dimension-help"), None)
    }
}
