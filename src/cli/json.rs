//! What `check` and `analyse` give as JSON in the same shape (DESIGN section 6). Ids, numbers and keys are stable.

use serde::Serialize;
use serde_json::{Map as Object, Value, json};
use unicode_normalization::char::is_combining_mark;

use super::place;
use super::source::Source;
use crate::analysis::{Fact, Finding};
use crate::map::{Id, Map, Scope, Severity, Slot};
use crate::store::action_text;
use crate::words::{Words, shown};

/// One finding.
#[derive(Serialize)]
pub(super) struct FindingJson<'a> {
    rule: &'static str,
    severity: &'static str,
    subjects: &'a [Id],
    evidence: Value,
    message: String,
    /// Each a RON list of actions that `apply` takes.
    remedies: Vec<String>,
    accepted: Option<&'a str>,
    fragile: Option<Value>,
    line: usize,
    column: usize,
}

impl<'a> FindingJson<'a> {
    /// A finding of the map in a document.
    pub(super) fn new(finding: &'a Finding, document: &Source, words: &Words) -> Self {
        let place = place::of(document, finding);
        let severity = match finding.severity {
            Severity::Error => "error",
            Severity::Warning => "warning",
            Severity::Note => "note",
        };
        let list = |actions: &Vec<_>| format!("[{}]", actions.iter().map(action_text).collect::<Vec<_>>().join(", "));
        Self {
            rule: finding.rule,
            severity,
            subjects: &finding.subjects,
            evidence: evidence(finding),
            message: words.finding_sentence(finding, document.map()),
            remedies: finding.remedies.iter().map(list).collect(),
            accepted: finding.accepted.as_deref(),
            fragile: finding.fragile.as_ref().map(|tie| fragile(tie, document.map())),
            line: place.line,
            column: place.column,
        }
    }
}

/// The evidence by name; what several facts are told by one name is a list.
fn evidence(finding: &Finding) -> Value {
    let mut all = Object::new();
    for (name, _) in &finding.evidence {
        let same = || finding.evidence.iter().filter(|(other, _)| other == name).map(|(_, told)| fact(told));
        let value = match (same().next(), same().count()) {
            (Some(one), 1) => one,
            _ => same().collect(),
        };
        all.insert((*name).to_owned(), value);
    }
    if let Some(share) = finding.holds {
        all.insert("holds".to_owned(), json!(share));
    }
    if !finding.silenced.is_empty() {
        let silenced = finding.silenced.iter().map(|one| json!({"rule": one.rule, "subjects": one.subjects}));
        all.insert("silenced".to_owned(), silenced.collect());
    }
    Value::Object(all)
}

fn fact(fact: &Fact) -> Value {
    match fact {
        Fact::Unit(id) | Fact::Field(id) | Fact::Path(id) | Fact::Programme(id) => json!(id),
        Fact::Units(ids) | Fact::Fields(ids) => json!(ids),
        Fact::Pairs(pairs) => json!(pairs),
        Fact::Count(count) => json!(count),
        Fact::Number(number) => json!(number),
        Fact::Day(day) => json!(day.to_string()),
        Fact::Values { dimension, values } => json!({dimension.as_str(): values}),
        Fact::Scope(one) => scope(one),
        Fact::Basis(basis) => json!(basis.name()),
        Fact::Dependency(dependency) => json!(dependency.name()),
        Fact::Function(function) => json!(function.name()),
        Fact::Level(level) => json!(level.name()),
        Fact::Places(slots) => slots.iter().map(slot).collect(),
        Fact::Text(text) => json!(text),
    }
}

/// A scope: the values by dimension, `{}` for everything.
pub(super) fn scope(scope: &Scope) -> Value {
    Value::Object(scope.0.iter().map(|(dimension, values)| (dimension.to_string(), json!(values))).collect())
}

/// The tie on which a finding hangs: one of the map, or a missing one.
fn fragile(tie: &Slot, map: &Map) -> Value {
    let mut value = slot(tie);
    if let (Slot::Tie(from, to, kind), Value::Object(object)) = (tie, &mut value)
        && map.tie(from, to, *kind).is_none()
    {
        object.insert("missing".to_owned(), Value::Bool(true));
    }
    value
}

fn slot(slot: &Slot) -> Value {
    match slot {
        Slot::Tie(from, to, kind) => json!({"from": from, "to": to, "kind": kind.name()}),
        Slot::Responsibility(unit, field, holds) => json!({"unit": unit, "field": field, "scope": scope(holds)}),
        Slot::Node(id) | Slot::Path(id) | Slot::Programme(id) | Slot::Variant(id) => json!({"id": id}),
        Slot::Rule(rule) | Slot::Accepted(rule, _) => json!({"rule": rule}),
        Slot::Setting(_) | Slot::Conflict(_) => Value::Null,
    }
}

/// JSON as a person can read it too, with a line end. Control characters are escaped by JSON itself, bidirectional and
/// other invisible ones here, so that nothing turns a terminal's text around.
pub(super) fn pretty(value: &impl Serialize) -> String {
    // Plain data with text keys: writing it to a string does not fail.
    let text = serde_json::to_string_pretty(value).unwrap_or_default();
    let mut safe = String::with_capacity(text.len() + 1);
    for letter in text.chars() {
        if is_unseen(letter) {
            let mut units = [0; 2];
            safe.extend(letter.encode_utf16(&mut units).iter().map(|unit| format!("\\u{unit:04x}")));
        } else {
            safe.push(letter);
        }
    }
    safe + "\n"
}

/// Characters that JSON lets through and that a terminal obeys or hides. They stand in strings only.
fn is_unseen(letter: char) -> bool {
    let mut bytes = [0; 4];
    let text: &str = letter.encode_utf8(&mut bytes);
    // A mark is shown on a dotted circle where it stands alone; here it has a letter before it.
    letter != '\n' && !letter.is_ascii() && !is_combining_mark(letter) && shown(text) != *text
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn nothing_unseen_reaches_a_terminal_and_nothing_is_lost() {
        let text = "a\u{202E}b\u{9B}c\nd\u{E0001}e\u{1b}\u{301}ä難";
        let written = pretty(&json!({"text": text}));
        assert!(written.lines().all(|line| shown(line) == line), "{written}");
        let read: Value = serde_json::from_str(&written).unwrap();
        assert_eq!(read["text"], text);
    }
}
