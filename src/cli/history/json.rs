//! The history as JSON. Ids, numbers and keys are stable, messages are not.

use serde_json::{Map as Object, Value, json};

use crate::analysis::INDICATORS;
use crate::cli::args::History;
use crate::cli::json::pretty;
use crate::map::{Id, Map, Severity, Slot};
use crate::view::history::{Entry, Open, Timeline, record_changes, record_of};
use crate::words::Words;

/// The version of this shape.
const FORMAT: u32 = 1;

/// All versions, oldest first, what is open and since when; with an id what changed about that.
pub(super) fn json(timeline: &Timeline, of: Option<&Id>, verb: &History, words: &Words) -> String {
    let latest = timeline.latest().and_then(|place| timeline.entries.get(place)?.moment.map()).map(|map| &**map);
    let versions: Vec<Value> =
        timeline.entries.iter().enumerate().map(|(place, entry)| version(timeline, place, entry)).collect();
    let open: Vec<Value> = timeline
        .open()
        .iter()
        .filter(|open| of.is_none_or(|id| open.finding.subjects.contains(id)))
        .map(|open| finding(open, timeline, latest, words))
        .collect();
    let record = of.map(|id| {
        let record = latest.and_then(|map| record_of(id, map)).unwrap_or_else(|| Slot::Node(id.clone()));
        let changes = record_changes(timeline, &record, words);
        let one = |change: &crate::view::history::RecordChange| {
            let lines: Vec<Value> = change
                .changes
                .iter()
                .map(|line| json!({"sign": line.sign.to_string(), "message": line.message}))
                .collect();
            json!({"commit": commit(timeline, change.place), "changes": lines})
        };
        json!({"id": id, "versions": changes.iter().map(one).collect::<Vec<_>>()})
    });
    pretty(&json!({
        "format": FORMAT,
        "file": verb.file.to_string_lossy(),
        "shallow": timeline.is_cut,
        "versions": versions,
        "open": open,
        "record": record,
    }))
}

/// The commit of a version; nothing for the file as it is now.
fn commit(timeline: &Timeline, place: usize) -> Option<&str> {
    timeline.entries.get(place).map(|entry| entry.moment.commit.as_str()).filter(|commit| !commit.is_empty())
}

fn version(timeline: &Timeline, place: usize, entry: &Entry) -> Value {
    let count = |severity| entry.count(severity);
    let indicators = entry.state.as_ref().map(|state| {
        let values = INDICATORS.iter().zip(&state.indicators);
        values.map(|(indicator, value)| (indicator.id.to_owned(), json!(value))).collect::<Object<_, _>>()
    });
    json!({
        "commit": commit(timeline, place),
        "parents": entry.moment.parents.iter().filter_map(|&parent| commit(timeline, parent)).collect::<Vec<_>>(),
        "on": entry.moment.day.to_string(),
        "author": entry.moment.author,
        "subject": entry.moment.subject,
        "readable": entry.state.is_some(),
        "findings": {
            "error": count(Severity::Error),
            "warning": count(Severity::Warning),
            "note": count(Severity::Note),
        },
        "indicators": indicators,
    })
}

fn finding(open: &Open, timeline: &Timeline, map: Option<&Map>, words: &Words) -> Value {
    let since = timeline.entries.get(open.since).map(|entry| entry.moment.day.to_string());
    json!({
        "rule": open.finding.rule,
        "severity": open.finding.severity.name().to_ascii_lowercase(),
        "subjects": open.finding.subjects,
        "message": map.map(|map| words.finding_sentence(open.finding, map)),
        "since": since,
        "commit": commit(timeline, open.since),
        "since_the_beginning": !timeline.is_cut && timeline.before(open.since).is_none(),
    })
}
