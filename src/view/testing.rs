//! Small maps in a line, for tests: `U id rank=Office; A id kind=Sport; F id; R unit field Lead,Deliver; T a b Exchange`.

use ron::Options;
use ron::extensions::Extensions;
use serde::de::DeserializeOwned;

use crate::map::{Builder, Id, Map, Record, Responsibility, Setting, SettingKey, Slot, Tie};

/// Attributes written as they stand; all others are texts.
const PLAIN: &[&str] = &[
    "rank",
    "kind",
    "duty",
    "level",
    "owner",
    "staff",
    "vacant",
    "functions",
    "body",
    "strength",
    "trust",
    "seat",
    "certainty",
    "basis",
    "posts",
    "share",
    "steps",
    "tags",
    "depends_on",
    "participation",
    "scope",
];

pub(crate) fn id(text: &str) -> Id {
    text.parse().unwrap()
}

/// The map of such a notation. `_` in a value stands for a space; a record without a name gets its id in capitals.
pub(crate) fn map(notation: &str) -> Map {
    let mut builder = Builder::default();
    for statement in notation.split(';').map(str::trim).filter(|statement| !statement.is_empty()) {
        let words: Vec<&str> = statement.split_whitespace().collect();
        let (slot, record) = record(&words);
        builder.add(slot, record);
    }
    builder.build().unwrap()
}

fn record(words: &[&str]) -> (Slot, Record) {
    let one = id(words[1]);
    match words[0] {
        "U" => {
            let fallback = format!("rank: Office, name: {:?},", words[1].to_uppercase());
            (Slot::Node(one), Record::Department(read(&words[2..], &fallback)))
        }
        "A" => {
            let fallback = format!("kind: Other, name: {:?},", words[1].to_uppercase());
            (Slot::Node(one), Record::Actor(read(&words[2..], &fallback)))
        }
        "F" => (Slot::Node(one), Record::Field(read(&words[2..], &format!("name: {:?},", words[1].to_uppercase())))),
        "W" => (Slot::Path(one), Record::Path(read(&words[2..], &format!("name: {:?},", words[1].to_uppercase())))),
        "P" => (
            Slot::Programme(one),
            Record::Programme(read(&words[2..], &format!("name: {:?},", words[1].to_uppercase()))),
        ),
        "D" => {
            let values = words[2..].iter().map(|value| id(value)).collect();
            (Slot::Setting(SettingKey::Dimension(one)), Record::Setting(Setting::Dimension(values)))
        }
        "R" => {
            let (attributes, scope): (Vec<&str>, Vec<&str>) = words[4..].iter().partition(|word| {
                word.split_once('=').is_some_and(|(key, _)| Responsibility::ATTRIBUTES.contains(&key))
            });
            let fixed = format!("unit: {:?}, field: {:?}, roles: [{}],", words[1], words[2], words[3]);
            let mut responsibility: Responsibility = read(&attributes, &fixed);
            for (dimension, values) in scope.iter().filter_map(|word| word.split_once('=')) {
                responsibility.scope.0.insert(id(dimension), values.split(',').map(id).collect());
            }
            (responsibility.slot(), Record::Responsibility(responsibility))
        }
        "T" => {
            let tie: Tie = read(&words[4..], &format!("from: {:?}, to: {:?}, kind: {},", words[1], words[2], words[3]));
            let tie = tie.ordered();
            (tie.slot(), Record::Tie(tie))
        }
        other => panic!("{other} is no statement of this notation"),
    }
}

fn read<T: DeserializeOwned>(words: &[&str], fallback: &str) -> T {
    let mut text = String::new();
    let mut keys = Vec::new();
    for (key, value) in words.iter().map(|word| word.split_once('=').unwrap()) {
        keys.push(key);
        let value = value.replace('_', " ");
        let value = if PLAIN.contains(&key) { value } else { format!("{value:?}") };
        text.extend([key, ": ", &value, ","]);
    }
    for pair in fallback.split_inclusive(',').map(str::trim) {
        let key = pair.split(':').next().unwrap_or_default();
        // A list of roles holds commas itself: what has no key belongs to the pair before.
        if !keys.contains(&key) {
            text += pair;
        }
    }
    let options = Options::default().with_default_extension(Extensions::IMPLICIT_SOME);
    options.from_str(&format!("({text})")).unwrap_or_else(|error| panic!("({text}): {error}"))
}
