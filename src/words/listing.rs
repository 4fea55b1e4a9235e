//! A whole map as plain lines, one an attribute, so that two of them can be compared line by line and nothing is left out.
//!
//! A name stands only where it is given; elsewhere ids stand for it, so that a new name is one changed line.

use super::names::Names;
use super::{Form, Words, shown};
use crate::map::{Action, Id, Map, Record, SettingKey, Slot};

impl Words {
    /// Every attribute of every record: „vhs: Notiz: seit 1919“.
    ///
    /// # Examples
    /// ```
    /// use querschnitt::map::Language;
    /// use querschnitt::store::read_text;
    /// use querschnitt::words::Words;
    /// let map = read_text(r#"Map(format: 1, fields: {"a": (name: "A", note: "neu")})"#).unwrap();
    /// assert_eq!(Words::new(Language::En).listing(&map), ["a: Name: A", "a: Note: neu"]);
    /// ```
    pub fn listing(&self, map: &Map) -> Vec<String> {
        let names = Names::of(None);
        let settings = self.written_values(Form::Map, map.settings(), &names);
        let settings = settings
            .into_iter()
            .filter_map(|(name, value)| Some(self.labelled(&self.attribute(Form::Map, name), &value?)));
        let records = map.slots().into_iter().flat_map(|slot| self.listed(&slot, map, &names));
        settings.chain(records).collect()
    }

    /// The lines of one record.
    fn listed(&self, slot: &Slot, map: &Map, names: &Names) -> Vec<String> {
        let nameless = Map::default();
        if let Slot::Setting(SettingKey::Dimension(id)) = slot {
            let values = map.dimensions().get(id).cloned();
            let told = |values: Vec<Id>| {
                let values: Vec<_> = values.iter().map(|value| self.dimension_value(value)).collect();
                self.labelled(&self.place_of(slot, names), &self.all_of(&values))
            };
            return values.map(told).into_iter().collect();
        }
        let place = match slot {
            Slot::Node(id) => shown(id.as_str()).into_owned(),
            _ => self.place_of(slot, names),
        };
        match map.record(slot) {
            Some(Record::Setting(_)) | None => Vec::new(),
            Some(Record::Conflict(conflict)) => vec![self.conflict(&conflict, &nameless)],
            Some(Record::Accepted(accepted)) => vec![self.action(&Action::Accept(accepted), &nameless)],
            Some(record) => {
                let mut told = self.attributes_of(&record, names);
                if let Record::Variant(variant) = &record {
                    told.extend(variant.actions.iter().map(|action| self.proposal(action, &nameless)));
                }
                told.into_iter().map(|attribute| self.labelled(&place, &attribute)).collect()
            }
        }
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
        let ends = ["unit", "field", "scope", "from", "to", "kind"];
        let is_link = matches!(record, Record::Responsibility(_) | Record::Tie(_));
        // the steps of a variant follow one by one
        let is_elsewhere = |name: &str| name == "actions" || is_link && ends.contains(&name);
        let told = values.into_iter().filter(|(name, _)| !is_elsewhere(name));
        let mut told: Vec<String> =
            told.filter_map(|(name, value)| Some(self.labelled(&self.attribute(form, name), &value?))).collect();
        if told.is_empty() {
            told.push(self.text("listing-there").into_owned());
        }
        told
    }
}

#[cfg(test)]
mod tests {
    use crate::map::Language;
    use crate::store::read_text;
    use crate::words::Words;

    fn listing(text: &str) -> Vec<String> {
        Words::new(Language::En).listing(&read_text(text).unwrap())
    }

    #[test]
    fn a_name_stands_only_where_it_is_given() {
        let text = include_str!("../../maps/musterstadt.ron");
        let other = text.replacen("name: \"Volkshochschule\"", "name: \"Abendschule\"", 1);
        let (old, new) = (listing(text), listing(&other));
        let changed: Vec<_> = old.iter().zip(&new).filter(|(old, new)| old != new).collect();
        assert_eq!(old.len(), new.len());
        assert_eq!(changed.len(), 1, "{changed:?}");
    }

    #[test]
    fn the_steps_of_a_variant_are_listed() {
        let map = |name: &str| {
            let fields =
                "fields: {\"a\": (name: \"A\")}, variants: {\"v\": (name: \"V\", actions: [Rename(id: \"a\", name: ";
            listing(&format!("Map(format: 1, {fields}\"{name}\")])}})"))
        };
        let (old, new) = (map("B"), map("C"));
        assert_eq!(old.len(), 3);
        assert!(old[2].starts_with("variant \"v\": ") && old[2] != new[2] && old[..2] == new[..2], "{old:?}");
    }
}
