//! A whole map as plain lines, one an attribute, so that two of them can be compared line by line and nothing is left out.

use super::names::Names;
use super::{Form, Words};
use crate::map::{Action, Map, Record, Slot};

impl Words {
    /// Every attribute of every record: „VHS: Notiz: seit 1919“.
    ///
    /// # Examples
    /// ```
    /// use querschnitt::map::Language;
    /// use querschnitt::store::read_text;
    /// use querschnitt::words::Words;
    /// let map = read_text(r#"Map(format: 1, fields: {"a": (name: "A", note: "neu")})"#).unwrap();
    /// assert_eq!(Words::new(Language::En).listing(&map), ["\"A\": Name: A", "\"A\": Note: neu"]);
    /// ```
    pub fn listing(&self, map: &Map) -> Vec<String> {
        let names = Names::of(Some(map));
        let mut lines = Vec::new();
        for slot in map.slots() {
            let place = self.place_of(&slot, &names);
            match map.record(&slot) {
                Some(Record::Setting(_)) => {}
                Some(Record::Conflict(conflict)) => lines.push(self.conflict(&conflict, map)),
                Some(Record::Accepted(accepted)) => {
                    let told = self.action(&Action::Accept(accepted.clone()), map);
                    lines.push(self.labelled(&told, &super::shown(&accepted.because)));
                }
                Some(record) => {
                    let told = self.attributes_of(&record, &names);
                    lines.extend(told.into_iter().map(|attribute| self.labelled(&place, &attribute)));
                }
                None => {}
            }
            if let Slot::Setting(crate::map::SettingKey::Dimension(id)) = &slot
                && let Some(values) = map.dimensions().get(id)
            {
                lines.push(self.action(&Action::SetDimension { id: id.clone(), values: values.clone() }, map));
            }
        }
        let settings = self.written_values(Form::Map, map.settings(), &names);
        let settings = settings
            .into_iter()
            .filter_map(|(name, value)| Some(self.labelled(&self.attribute(Form::Map, name), &value?)));
        settings.chain(lines).collect()
    }

    /// The attributes of a record that are not as they are by default, each with its label.
    fn attributes_of(&self, record: &Record, names: &Names) -> Vec<String> {
        let (form, values) = match record {
            Record::Programme(record) => (Form::Programme, self.written_values(Form::Programme, record, names)),
            Record::Department(record) => (Form::Department, self.written_values(Form::Department, record, names)),
            Record::Actor(record) => (Form::Actor, self.written_values(Form::Actor, record, names)),
            Record::Field(record) => (Form::Field, self.written_values(Form::Field, record, names)),
            Record::Responsibility(record) => {
                (Form::Responsibility, self.written_values(Form::Responsibility, record, names))
            }
            Record::Tie(record) => (Form::Tie, self.written_values(Form::Tie, record, names)),
            Record::Path(record) => (Form::Path, self.written_values(Form::Path, record, names)),
            Record::Variant(record) => (Form::Variant, self.written_values(Form::Variant, record, names)),
            Record::Rule(record) => (Form::Rule, self.written_values(Form::Rule, record, names)),
            Record::Setting(_) | Record::Accepted(_) | Record::Conflict(_) => return Vec::new(),
        };
        let ends = ["unit", "field", "from", "to", "kind"];
        let is_link = matches!(record, Record::Responsibility(_) | Record::Tie(_));
        let told = values.into_iter().filter(|(name, _)| !(is_link && ends.contains(name)));
        let mut told: Vec<String> =
            told.filter_map(|(name, value)| Some(self.labelled(&self.attribute(form, name), &value?))).collect();
        if told.is_empty() {
            told.push(self.text("listing-there").into_owned());
        }
        told
    }
}
