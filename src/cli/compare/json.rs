//! The comparison as JSON (DESIGN section 6). Ids, numbers and keys are stable, messages are not.

use serde_json::{Map as Object, Value, json};

use super::Columns;
use super::sensitivity::Sensitivity;
use crate::analysis::{Direction, Finding};
use crate::cli::Room;
use crate::cli::args::Compare;
use crate::cli::json::pretty;
use crate::map::Map;
use crate::variant::{Comparison, EXPONENTS, Smaa, Theme, crossings};
use crate::words::Words;

/// The version of this shape.
const FORMAT: u32 = 1;

/// The whole comparison.
pub(super) fn json(
    columns: &Columns,
    comparison: &Comparison,
    sensitivity: &Sensitivity,
    verb: &Compare,
    room: &Room,
) -> String {
    let labels = columns.labels();
    let models = columns.models();
    let map = |place: usize| models.get(place).map(crate::variant::Model::map);
    let base = |place: usize| models.get(place).map(|model| model.base);
    let indicators: Vec<Value> = comparison
        .indicators()
        .map(|(id, better)| json!({"id": id, "better": direction(better), "values": comparison.values(id)}))
        .collect();
    pretty(&json!({
        "format": FORMAT,
        "on": room.day.to_string(),
        "columns": labels,
        "indicators": indicators,
        "dominated_by": by_label(&labels, |place| {
            comparison.dominated_by[place].iter().map(|&other| labels[other]).collect::<Vec<_>>().into()
        }),
        "gained": by_label(&labels, |place| findings(comparison.gained_by(place), map(place), &room.words)),
        "lost": by_label(&labels, |place| findings(comparison.lost[place].iter(), base(place), &room.words)),
        "coordination_cost": cost(comparison, verb, &labels),
        "smaa": sensitivity.smaa.as_ref().map_or(Value::Null, |smaa| of_smaa(smaa, sensitivity, verb, &labels)),
    }))
}

/// An object with an entry a column.
fn by_label(labels: &[&str], of: impl Fn(usize) -> Value) -> Value {
    let entries = labels.iter().enumerate().map(|(place, label)| ((*label).to_owned(), of(place)));
    entries.collect::<Object<_, _>>().into()
}

fn direction(direction: Direction) -> &'static str {
    match direction {
        Direction::Higher => "higher",
        Direction::Lower => "lower",
        Direction::None => "none",
    }
}

fn findings<'a>(findings: impl Iterator<Item = &'a Finding>, map: Option<&Map>, words: &Words) -> Value {
    let one = |finding: &Finding| {
        json!({
            "rule": finding.rule,
            "severity": finding.severity.name().to_ascii_lowercase(),
            "subjects": finding.subjects,
            "message": map.map(|map| words.finding_sentence(finding, map)),
        })
    };
    findings.map(one).collect()
}

fn cost(comparison: &Comparison, verb: &Compare, labels: &[&str]) -> Value {
    let values: Vec<Vec<f64>> = comparison
        .columns
        .iter()
        .map(|column| EXPONENTS.iter().map(|&exponent| column.requirements.cost(exponent)).collect())
        .collect();
    let crossings: Vec<Value> = crossings(&comparison.columns)
        .iter()
        .map(|one| json!({"exponent": one.exponent, "before": labels[one.before], "after": labels[one.after]}))
        .collect();
    json!({"exponent": verb.exponent, "exponents": EXPONENTS, "values": values, "crossings": crossings})
}

fn of_smaa(smaa: &Smaa, sensitivity: &Sensitivity, verb: &Compare, labels: &[&str]) -> Value {
    let weights = |weights: &Vec<f64>| -> Value {
        let ids = sensitivity.criteria.ids.iter().map(|id| (*id).to_owned());
        ids.zip(weights.iter().map(|&weight| json!(weight))).collect::<Object<_, _>>().into()
    };
    let bounds = sensitivity.criteria.ids.iter().zip(&sensitivity.bounds);
    let bounds: Object<String, Value> =
        bounds.map(|(id, bounds)| ((*id).to_owned(), json!([bounds.low, bounds.high]))).collect();
    let theme = |theme: &Theme| match theme {
        Theme::Concern(concern) => json!(concern.id()),
        Theme::Indicator(_) => Value::Null,
    };
    let concerns: Vec<Value> = sensitivity.criteria.themes.iter().map(theme).collect();
    json!({
        "criteria": sensitivity.criteria.ids,
        "concerns": concerns,
        "left_out": sensitivity.criteria.left_out.iter().map(|one| one.id).collect::<Vec<_>>(),
        "draws": smaa.draws,
        "seed": verb.seed,
        "worlds": sensitivity.criteria.worlds(),
        "bounds": bounds,
        "acceptability": by_label(labels, |place| json!(smaa.acceptability[place])),
        "central_weights": by_label(labels, |place| smaa.central[place].as_ref().map_or(Value::Null, weights)),
    })
}
