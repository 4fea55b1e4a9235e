//! Decodes one record of each section, and finds the place of an id in it.

use serde::de::DeserializeOwned;

use crate::map::{Accepted, Id, Record, Responsibility, RuleSetting, Setting, SettingKey, Slot, Tie};

use super::decode::{FaultAt, decode};
use super::fault::Fault;
use super::section::Section;
use super::tree::{Item, Tree};

/// Decodes the record that an item of a section is; none where an attribute of the map says `None`.
pub(crate) fn decode_record(
    section: Section,
    text: &str,
    tree: &Tree,
    item: Item,
) -> Result<Option<(Slot, Record)>, Vec<FaultAt>> {
    let source = Source { section, text, tree, item };
    match section {
        Section::Map | Section::Rules => source.setting(),
        _ => source.record().map(Some),
    }
}

struct Source<'t> {
    section: Section,
    text: &'t str,
    tree: &'t Tree,
    item: Item,
}

impl Source<'_> {
    fn record(&self) -> Result<(Slot, Record), Vec<FaultAt>> {
        match self.section {
            Section::Dimensions => {
                let (id, values) = self.keyed()?;
                Ok((Slot::Setting(SettingKey::Dimension(id)), Record::Setting(Setting::Dimension(values))))
            }
            Section::Programmes => self.keyed().map(|(id, record)| (Slot::Programme(id), Record::Programme(record))),
            Section::Departments => self.keyed().map(|(id, record)| (Slot::Node(id), Record::Department(record))),
            Section::Actors => self.keyed().map(|(id, record)| (Slot::Node(id), Record::Actor(record))),
            Section::Fields => self.keyed().map(|(id, record)| (Slot::Node(id), Record::Field(record))),
            Section::Paths => self.keyed().map(|(id, record)| (Slot::Path(id), Record::Path(record))),
            Section::Variants => self.keyed().map(|(id, record)| (Slot::Variant(id), Record::Variant(record))),
            Section::RuleSettings => {
                let key = self.tree.key_name(self.item, self.text).ok_or_else(|| self.no_key())?;
                let setting: RuleSetting = self.value()?;
                Ok((Slot::Rule(key.into_owned()), Record::Rule(setting)))
            }
            Section::Responsibilities => {
                self.listed().map(|record: Responsibility| (record.slot(), Record::Responsibility(record)))
            }
            Section::Ties => self.listed().map(|tie: Tie| (tie.slot(), Record::Tie(tie))),
            Section::Accepted => self.listed().map(|record: Accepted| (record.slot(), Record::Accepted(record))),
            Section::Conflicts => self.listed().map(|record: crate::map::Conflict| {
                (Slot::Conflict(Box::new(record.slot.clone())), Record::Conflict(record))
            }),
            Section::Map | Section::Rules => Err(self.no_key()),
        }
    }

    fn value<T: DeserializeOwned>(&self) -> Result<T, Vec<FaultAt>> {
        decode(self.text, self.tree, self.item)
    }

    fn start(&self) -> usize {
        self.tree.range(self.item).start
    }

    fn no_key(&self) -> Vec<FaultAt> {
        vec![(self.start(), Fault::NoKey(self.section))]
    }

    /// A record with an id as its key.
    fn keyed<T: DeserializeOwned>(&self) -> Result<(Id, T), Vec<FaultAt>> {
        let key = self.tree.key_name(self.item, self.text).ok_or_else(|| self.no_key())?;
        let quoted = self.tree.key(self.item).and_then(|key| self.text.get(key)).is_some_and(|key| key.contains('"'));
        let id = if quoted { key.parse::<Id>().ok() } else { None };
        match (id, self.value()) {
            (Some(id), Ok(value)) => Ok((id, value)),
            (Some(_), Err(faults)) => Err(faults),
            (None, value) => {
                let found = if quoted { Fault::BadId(key.into_owned()) } else { Fault::NoKey(self.section) };
                let faults = std::iter::once((self.start(), found));
                Err(faults.chain(value.err().into_iter().flatten()).collect())
            }
        }
    }

    /// A record of a list.
    fn listed<T: DeserializeOwned>(&self) -> Result<T, Vec<FaultAt>> {
        if self.tree.key(self.item).is_some() {
            return Err(vec![(self.start(), Fault::StrayKey(self.section))]);
        }
        self.value()
    }

    /// An attribute of the map, unless it is `None`.
    fn setting(&self) -> Result<Option<(Slot, Record)>, Vec<FaultAt>> {
        let name = self.tree.key_name(self.item, self.text).ok_or_else(|| self.no_key())?;
        let (key, setting) = match &*name {
            "title" => (SettingKey::Title, self.optional(Setting::Title)?),
            "language" => (SettingKey::Language, self.optional(Setting::Language)?),
            "status" => (SettingKey::Status, self.optional(Setting::Status)?),
            "as_of" => (SettingKey::AsOf, self.optional(Setting::AsOf)?),
            "level" => (SettingKey::Level, self.optional(Setting::Level)?),
            "rank_names" => (SettingKey::RankNames, self.optional(Setting::RankNames)?),
            "ground" => (SettingKey::Ground, self.optional(Setting::Ground)?),
            "participation" => (SettingKey::Participation, self.optional(Setting::Participation)?),
            _ => return Err(self.no_key()),
        };
        Ok(setting.map(|setting| (Slot::Setting(key), Record::Setting(setting))))
    }

    fn optional<T: DeserializeOwned>(&self, setting: impl Fn(T) -> Setting) -> Result<Option<Setting>, Vec<FaultAt>> {
        Ok(self.value::<Option<T>>()?.map(setting))
    }
}

/// Where an id stands in an item: the `nth` time (from 0) that it does, else the last time, else the item.
pub(crate) fn id_at(text: &str, tree: &Tree, item: Item, id: &str, nth: usize) -> usize {
    let all = places_of(text, tree, item, id);
    all.get(nth).or(all.last()).copied().unwrap_or(tree.range(item).start)
}

/// Where an id stands in an attribute of a record: the `nth` time (from 0) that it does, else the last time.
///
/// Falls back to the id anywhere in the record (the ends of a tie may be swapped), then to the attribute, then to the
/// record. Time linear in the record.
pub(crate) fn attribute_at(
    text: &str,
    tree: &Tree,
    item: Item,
    attribute: &str,
    id: Option<&str>,
    nth: usize,
) -> usize {
    let named: Vec<Item> =
        within(tree, item).filter(|&at| tree.key_name(at, text).as_deref() == Some(attribute)).collect();
    let attribute = named.first().map_or(tree.range(item).start, |&at| tree.range(at).start);
    let Some(id) = id else { return attribute };
    let in_attribute: Vec<usize> = named.iter().flat_map(|&holder| places_of(text, tree, holder, id)).collect();
    let found = in_attribute.get(nth).or(in_attribute.last()).copied();
    found.or_else(|| places_of(text, tree, item, id).first().copied()).unwrap_or(attribute)
}

/// The items in the brackets of an item, however deep.
fn within(tree: &Tree, item: Item) -> impl Iterator<Item = Item> + '_ {
    (item + 1..tree.len()).take_while(move |&below| tree.parent(below) >= item)
}

/// Every place at which an item holds an id, as a value or as a key within.
fn places_of(text: &str, tree: &Tree, item: Item, id: &str) -> Vec<usize> {
    let value = |at: Item| {
        let is_value =
            tree.bracket(at).is_none() && text.get(tree.value(at)).unwrap_or_default().trim_matches('"') == id;
        is_value.then(|| tree.value(at).start)
    };
    let key = |at: Item| (tree.key_name(at, text).as_deref() == Some(id)).then(|| tree.range(at).start);
    value(item).into_iter().chain(within(tree, item).filter_map(|at| key(at).or_else(|| value(at)))).collect()
}
