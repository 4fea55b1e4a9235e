//! The three versions of a record side by side: only what they do not agree on.

use serde_json::Value;

use crate::map::{Action, Clash, Conflict, Map, Record};
use crate::words::{Form, Words, shown};

/// What one attribute is before, in our version and in theirs.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct VersionRow {
    /// Its label; of the record itself what it is.
    pub label: String,
    /// Before, ours, theirs; empty where there is no such record.
    pub values: [String; 3],
}

/// The rows in which the versions differ, in the order of the file; first of all whether the record is there, where that is
/// in question. `map` is the merged map.
pub fn versions(conflict: &Conflict, map: &Map, words: &Words) -> Vec<VersionRow> {
    let records = [&conflict.base, &conflict.ours, &conflict.theirs].map(|record| record.as_deref());
    let mut rows: Vec<VersionRow> = presence(conflict.why, records, words).into_iter().collect();
    let Some(form) = records.iter().flatten().find_map(|record| Form::of(record)) else { return rows };
    let values = records.map(|record| record.map(|record| words.values(record, map)));
    for &name in form.attributes() {
        if name == "actions" {
            rows.extend(steps(records, map, words));
            continue;
        }
        let told = |place: usize| {
            let (Some(values), Some(record)) = (&values[place], records[place]) else { return None };
            let value = values.iter().find(|(attribute, _)| *attribute == name).map(|(_, value)| value.clone());
            Some(long_text(record, name).or(value).unwrap_or_else(|| words.text("resolve-nothing").into_owned()))
        };
        let told = [told(0), told(1), told(2)];
        if differ(&told) {
            let label = words.attribute(form, name).into_owned();
            rows.push(VersionRow { label, values: told.map(Option::unwrap_or_default) });
        }
    }
    rows
}

/// Whether those that are there are not all the same; one alone differs from nothing.
fn differ(told: &[Option<String>; 3]) -> bool {
    let mut there = told.iter().flatten();
    let first = there.next();
    there.any(|value| Some(value) != first)
}

/// Text of people in full: what is cut for a line may differ only behind the cut.
fn long_text(record: &Record, attribute: &str) -> Option<String> {
    if !matches!(attribute, "name" | "note" | "description" | "because" | "title" | "ground") {
        return None;
    }
    let value = match record {
        Record::Programme(record) => serde_json::to_value(record),
        Record::Department(record) => serde_json::to_value(record),
        Record::Actor(record) => serde_json::to_value(record),
        Record::Field(record) => serde_json::to_value(record),
        Record::Responsibility(record) => serde_json::to_value(record),
        Record::Tie(record) => serde_json::to_value(record),
        Record::Path(record) => serde_json::to_value(record),
        Record::Variant(record) => serde_json::to_value(record),
        Record::Accepted(record) => serde_json::to_value(record),
        Record::Setting(_) | Record::Rule(_) | Record::Conflict(_) => return None,
    };
    match value.ok()?.get(attribute)? {
        Value::String(text) => Some(shown(text).into_owned()),
        _ => None,
    }
}

/// Whether the record is there, and what it is where that differs.
fn presence(why: Clash, records: [Option<&Record>; 3], words: &Words) -> Option<VersionRow> {
    let forms = records.map(|record| record.and_then(Form::of));
    let kinds_differ = forms.iter().flatten().any(|form| forms.iter().flatten().next() != Some(form));
    if !kinds_differ && (records.iter().all(Option::is_some) || why == Clash::TwoLeads) {
        return None;
    }
    let [base, ..] = records;
    let told = |record: Option<&Record>, is_base: bool| {
        let state = match (base, record) {
            (_, None) if is_base || base.is_none() => "resolve-not-there",
            (_, None) => "resolve-removed",
            (_, Some(_)) if is_base => "resolve-there",
            (None, Some(_)) => "resolve-added",
            (Some(before), Some(record)) if before == record => "resolve-unchanged",
            (Some(_), Some(_)) => "resolve-changed",
        };
        let state = words.text(state).into_owned();
        match record.and_then(Form::of).filter(|_| kinds_differ) {
            Some(form) => format!("{}: {state}", words.form(form)),
            None => state,
        }
    };
    let [before, ours, theirs] = records;
    let values = [told(before, true), told(ours, false), told(theirs, false)];
    Some(VersionRow { label: words.text("resolve-record").into_owned(), values })
}

/// The steps of a variant in words, those left out that all versions have.
fn steps(records: [Option<&Record>; 3], map: &Map, words: &Words) -> Option<VersionRow> {
    let lists: [Option<&[Action]>; 3] = records.map(|record| match record {
        Some(Record::Variant(variant)) => Some(variant.actions.as_slice()),
        _ => None,
    });
    let in_all = |action: &Action| lists.iter().flatten().all(|list| list.contains(action));
    let told = lists.map(|list| {
        let own: Vec<Action> = list?.iter().filter(|action| !in_all(action)).cloned().collect();
        let count = words.with("count-actions", &[("n", list?.len().into())]);
        Some(if own.is_empty() { count } else { format!("{count}: {}", words.each_done(&own, map).join("; ")) })
    });
    let same_steps = lists.iter().flatten().all(|list| Some(list) == lists.iter().flatten().next());
    let label = words.attribute(Form::Variant, "actions").into_owned();
    (!same_steps).then(|| VersionRow { label, values: told.map(Option::unwrap_or_default) })
}
