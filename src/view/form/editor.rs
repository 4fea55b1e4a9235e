//! What editing an attribute begins with: a line of text, or a list to choose from.

use super::input::{NONE, chosen_depends};
use super::kind::{Kind, Target, kind};
use super::list::List;
use super::read::{day_typed, number_typed};
use super::rows::form_of;
use super::steps;
use crate::map::{Dependency, Id, Map, Record, Slot};
use crate::view::find::Names;
use crate::view::order::sort_key;
use crate::view::scope;
use crate::words::{Form, Words, shown};
use serde_json::Value;

/// One thing that can be chosen.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Choice {
    /// What choosing it gives to [`change`](super::change); empty clears the attribute.
    pub value: String,
    /// What the list shows, safe.
    pub label: String,
    /// A remark behind it: what the word means, the short name.
    pub remark: String,
}

/// How an attribute is edited, and what it is now.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Editor {
    /// A line of text.
    Line {
        /// The value now, as it would be typed.
        text: String,
    },
    /// One of a list. An attribute that may be empty has an empty first choice.
    One {
        /// What can be chosen.
        choices: Vec<Choice>,
        /// The value now; empty where there is none.
        chosen: String,
    },
    /// Several of a list.
    Several {
        /// What can be chosen.
        choices: Vec<Choice>,
        /// The values now.
        chosen: Vec<String>,
    },
}

/// How to edit an attribute of a record; none where it cannot be edited. `attribute` as in [`change`](super::change).
///
/// Time O(n log n) where it refers to other records.
pub fn editor(map: &Map, words: &Words, slot: &Slot, attribute: &str) -> Option<Editor> {
    let form = form_of(map, slot)?;
    let kind = kind(form, attribute)?;
    let json = json(map, slot);
    let current = part(&json, attribute);
    let text = || typed(words, current);
    let known = Known { map, words };
    Some(match kind {
        Kind::Fixed => return None,
        Kind::OwnId => Editor::Line { text: slot_id(slot)?.to_string() },
        Kind::Values => Editor::Line { text: dimension(map, slot)?.join(", ") },
        Kind::NewDimension => Editor::Line { text: String::new() },
        Kind::Text | Kind::Tags | Kind::Ids | Kind::Posts | Kind::Day => Editor::Line { text: text() },
        Kind::Share => Editor::Line {
            text: current.and_then(Value::as_f64).map_or_else(String::new, |n| {
                format!("{} %", number_typed((n * 1e4).round() / 100.0, words.language()))
            }),
        },
        Kind::Thresholds => Editor::Line { text: thresholds(words, current) },
        Kind::Steps => {
            let Some(Record::Path(path)) = map.record(slot) else { return None };
            Editor::Line { text: steps::write(map, &Names::new(map), &path.steps) }
        }
        Kind::Yes => {
            let word = |value: &str, word: &str| choice(value, &words.text(word), "");
            let chosen = if current == Some(&Value::Bool(true)) { "true" } else { "" };
            Editor::One { choices: vec![word("", "no"), word("true", "yes")], chosen: chosen.to_owned() }
        }
        Kind::Strength | Kind::Trust => known.grade(kind, current),
        Kind::Word(list) => known.word(list, current, is_required(form, attribute)),
        Kind::Words(list) => Editor::Several { choices: known.words_of(list), chosen: chosen(current) },
        Kind::WordsOrNone(list) => {
            let mut choices = vec![choice(NONE, &words.text("form-expressly-none"), "")];
            choices.extend(known.words_of(list));
            let none = current.is_some_and(|value| value.as_array().is_some_and(Vec::is_empty));
            Editor::Several { choices, chosen: if none { vec![NONE.to_owned()] } else { chosen(current) } }
        }
        Kind::One(target) => known.reference(target, slot, attribute, current, is_required(form, attribute)),
        Kind::Scope => known.scope(slot),
        Kind::Depends => known.depends(slot),
    })
}

/// Whether every such record needs the attribute.
fn is_required(form: Form, attribute: &str) -> bool {
    match form {
        Form::Department | Form::Actor => matches!(attribute, "name" | "rank" | "kind"),
        Form::Responsibility => matches!(attribute, "unit" | "field" | "roles"),
        Form::Tie => matches!(attribute, "from" | "to" | "kind" | "strength" | "certainty"),
        _ => attribute == "name",
    }
}

/// The record as files would hold it.
pub(super) fn json(map: &Map, slot: &Slot) -> Value {
    let value = match (slot, map.record(slot)) {
        (Slot::Setting(_), _) => serde_json::to_value(map.settings()),
        (_, None | Some(Record::Setting(_) | Record::Conflict(_))) => return Value::Null,
        (_, Some(Record::Programme(record))) => serde_json::to_value(record),
        (_, Some(Record::Department(record))) => serde_json::to_value(record),
        (_, Some(Record::Actor(record))) => serde_json::to_value(record),
        (_, Some(Record::Field(record))) => serde_json::to_value(record),
        (_, Some(Record::Responsibility(record))) => serde_json::to_value(record),
        (_, Some(Record::Tie(record))) => serde_json::to_value(record),
        (_, Some(Record::Path(record))) => serde_json::to_value(record),
        (_, Some(Record::Variant(record))) => serde_json::to_value(record),
        (_, Some(Record::Rule(record))) => serde_json::to_value(record),
        (_, Some(Record::Accepted(record))) => serde_json::to_value(record),
    };
    value.unwrap_or_default()
}

/// An attribute or a part of one (`body.meets`).
pub(super) fn part<'a>(json: &'a Value, attribute: &str) -> Option<&'a Value> {
    attribute.split('.').try_fold(json, |value, key| value.get(key))
}

/// A value as it would be typed.
fn typed(words: &Words, value: Option<&Value>) -> String {
    match value {
        Some(Value::String(text)) => text.parse().map_or_else(|_| text.clone(), |day| day_typed(day, words.language())),
        Some(Value::Number(number)) => number.as_f64().map_or_else(String::new, |n| number_typed(n, words.language())),
        Some(Value::Array(values)) => values.iter().filter_map(Value::as_str).collect::<Vec<_>>().join(", "),
        _ => String::new(),
    }
}

fn chosen(value: Option<&Value>) -> Vec<String> {
    let values = value.and_then(Value::as_array).into_iter().flatten();
    values.filter_map(Value::as_str).map(str::to_owned).collect()
}

fn thresholds(words: &Words, value: Option<&Value>) -> String {
    let pairs = value.and_then(Value::as_object).into_iter().flatten();
    let written =
        pairs.filter_map(|(name, value)| Some(format!("{name}: {}", number_typed(value.as_f64()?, words.language()))));
    written.collect::<Vec<_>>().join("; ")
}

pub(super) fn slot_id(slot: &Slot) -> Option<&Id> {
    match slot {
        Slot::Node(id) | Slot::Path(id) | Slot::Programme(id) | Slot::Variant(id) => Some(id),
        _ => None,
    }
}

/// The values of a dimension as they would be typed.
pub(super) fn dimension(map: &Map, slot: &Slot) -> Option<Vec<String>> {
    let Slot::Setting(crate::map::SettingKey::Dimension(id)) = slot else { return None };
    Some(map.dimensions().get(id)?.iter().map(Id::to_string).collect())
}

fn choice(value: &str, label: &str, remark: &str) -> Choice {
    Choice { value: value.to_owned(), label: shown(label).into_owned(), remark: shown(remark).into_owned() }
}

struct Known<'a> {
    map: &'a Map,
    words: &'a Words,
}

impl Known<'_> {
    fn nothing(&self) -> Choice {
        choice("", &self.words.text("form-nothing"), "")
    }

    fn words_of(&self, list: List) -> Vec<Choice> {
        let words = list.words(self.map, self.words);
        words
            .into_iter()
            .map(|word| choice(word.name, &word.label, word.meaning.as_deref().unwrap_or_default()))
            .collect()
    }

    fn word(&self, list: List, current: Option<&Value>, required: bool) -> Editor {
        let chosen = current.and_then(Value::as_str).map(str::to_owned);
        let default = list.default();
        let mut choices = self.words_of(list);
        // Where nothing said means a word of the list, that word stands for nothing.
        if !required && default.is_none() {
            choices.insert(0, self.nothing());
        }
        Editor::One { choices, chosen: chosen.or_else(|| default.map(str::to_owned)).unwrap_or_default() }
    }

    /// 1 to 3 or 1 to 4 with what each means, and the value now if it is another.
    fn grade(&self, kind: Kind, current: Option<&Value>) -> Editor {
        let strength = kind == Kind::Strength;
        let now = current.and_then(Value::as_f64).or(strength.then_some(1.0));
        let label = |grade: u8| {
            if strength {
                self.words.text(&format!("strength-{grade}")).into_owned()
            } else {
                self.words.with("trust-of-four", &[("n", usize::from(grade).into())])
            }
        };
        let last = if strength { 3 } else { 4 };
        let mut choices: Vec<Choice> = (1..=last).map(|grade| choice(&grade.to_string(), &label(grade), "")).collect();
        if !strength {
            choices.insert(0, self.nothing());
        }
        let chosen = now.map_or_else(String::new, |now| now.to_string());
        if !choices.iter().any(|choice| choice.value == chosen) {
            choices.push(choice(&chosen, &now.map_or_else(String::new, |now| self.words.number(now)), ""));
        }
        Editor::One { choices, chosen }
    }

    fn reference(
        &self,
        target: Target,
        slot: &Slot,
        attribute: &str,
        current: Option<&Value>,
        required: bool,
    ) -> Editor {
        // Nothing stands below itself.
        let own: Vec<&Id> = match slot {
            Slot::Node(id) if attribute == "part_of" => self.map.subtree(id),
            Slot::Variant(id) => vec![id],
            _ => Vec::new(),
        };
        let own: std::collections::BTreeSet<&Id> = own.into_iter().collect();
        let mut choices: Vec<Choice> = target
            .all(self.map)
            .into_iter()
            .filter(|id| !own.contains(id))
            .map(|id| {
                let short = self.map.node(id).map_or("", |node| node.short_or_name());
                let name = self.map.name(id);
                choice(id.as_str(), name, if short == name { "" } else { short })
            })
            .collect();
        choices.sort_by_cached_key(|choice| sort_key(&choice.label));
        if !required {
            choices.insert(0, self.nothing());
        }
        Editor::One { choices, chosen: current.and_then(Value::as_str).unwrap_or_default().to_owned() }
    }

    fn scope(&self, slot: &Slot) -> Editor {
        let record = self.map.record(slot);
        let choices = self.map.dimensions().iter().flat_map(|(dimension, values)| {
            values.iter().map(move |value| {
                let label = self.words.dimension_value(value);
                choice(&format!("{dimension}={value}"), &label, &self.words.dimension(dimension))
            })
        });
        let chosen = match &record {
            Some(Record::Responsibility(record)) => scope::pairs(&record.scope),
            _ => Vec::new(),
        };
        Editor::Several { choices: choices.collect(), chosen }
    }

    fn depends(&self, slot: &Slot) -> Editor {
        let Some(Record::Field(field)) = self.map.record(slot) else {
            return Editor::Several { choices: Vec::new(), chosen: Vec::new() };
        };
        let mut others: Vec<(&Id, &str)> = self.map.fields().map(|(id, field)| (id, field.name.as_str())).collect();
        others.retain(|(id, _)| slot_id(slot) != Some(id));
        others.sort_by_cached_key(|(_, name)| sort_key(name));
        let choices = others.into_iter().flat_map(|(id, name)| {
            Dependency::ALL.iter().map(move |kind| {
                let help = self.words.meaning(*kind).unwrap_or_default();
                let label = format!("{} ({})", shown(name), self.words.word(*kind));
                choice(&format!("{id}:{}", kind.name()), &label, &help)
            })
        });
        Editor::Several { choices: choices.collect(), chosen: chosen_depends(&field) }
    }
}
