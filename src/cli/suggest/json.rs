//! Suggestions as JSON (DESIGN section 6). Ids, numbers and keys are stable, messages are not.

use serde_json::{Map as Object, Value, json};

use crate::analysis::Finding;
use crate::cli::Room;
use crate::cli::args::Suggest;
use crate::cli::json::pretty;
use crate::cli::source::Source;
use crate::map::Map;
use crate::store::action_text;
use crate::variant::{Figure, Suggestion, Suggestions};
use crate::view::suggestions::rows;

/// The version of this shape.
const FORMAT: u32 = 1;

/// All suggestions with how the search went.
pub(super) fn json(source: &Source, found: &Suggestions, verb: &Suggest, room: &Room) -> String {
    let map = source.map();
    let before = found.before.as_ref().map_or(Value::Null, |before| values(&before.figures));
    let told = rows(found, map, &room.words);
    let each = found.list.iter().zip(told);
    let suggestions: Vec<Value> =
        each.map(|(one, row)| suggestion(one, &row.proposal, &row.reason, &before, map)).collect();
    let recut = found.recut.map(|recut| json!({"things": recut.things, "whole": recut.whole, "exact": recut.exact}));
    pretty(&json!({
        "format": FORMAT,
        "file": source.path().to_string_lossy(),
        "variant": source.variant(),
        "on": room.day.to_string(),
        "exponent": verb.exponent,
        "seed": verb.seed,
        "tried": found.tried,
        "unfit": found.unfit,
        "recut": recut,
        "stopped": found.stopped,
        "suggestions": suggestions,
    }))
}

fn suggestion(one: &Suggestion, proposal: &str, reason: &str, before: &Value, map: &Map) -> Value {
    let actions = one.actions.iter().map(action_text).collect::<Vec<_>>().join(", ");
    let findings = |findings: &[Finding]| -> Vec<Value> { findings.iter().map(finding).collect() };
    json!({
        "kind": one.kind.name(),
        "units": one.units(map),
        "actions": format!("[{actions}]"),
        "proposal": plain(proposal),
        "reason": plain(reason),
        "before": before,
        "after": values(&one.after),
        "lost": findings(&one.lost),
        "gained": findings(&one.gained),
        "alike": one.alike,
    })
}

/// Spaces that keep words together on a page have nothing to do here.
fn plain(text: &str) -> String {
    text.replace('\u{A0}', " ")
}

fn values(figures: &[Figure]) -> Value {
    figures.iter().map(|figure| (figure.id.to_owned(), json!(figure.value))).collect::<Object<_, _>>().into()
}

fn finding(finding: &Finding) -> Value {
    json!({
        "rule": finding.rule,
        "severity": finding.severity.name().to_ascii_lowercase(),
        "subjects": finding.subjects,
    })
}
