//! The analysis as JSON (DESIGN section 6). What was not asked for is left out; what is not defined is `null`.

use serde::Serialize;
use serde_json::{Value as Json, json};

use super::object::Object;
use super::sets::sets;
use crate::analysis::{Asked, Family, INDICATORS, Indicator, MEASURES, Measures, Of, Value};
use crate::cli::json::{FindingJson, pretty, scope};
use crate::cli::source::Source;
use crate::words::Words;

/// The version of this shape.
const FORMAT: u32 = 1;

#[derive(Serialize)]
struct AnalysisJson<'a> {
    format: u32,
    file: String,
    variant: Option<&'a str>,
    on: String,
    counts: Counts,
    indicators: Object<'a>,
    network: Object<'a>,
    #[serde(flatten)]
    line: Object<'a>,
    units: Vec<Object<'a>>,
    ties: Vec<Object<'a>>,
    fields: Vec<Object<'a>>,
    coordination: Coordination<'a>,
    paths: Vec<Object<'a>>,
    #[serde(flatten)]
    sets: Object<'a>,
    #[serde(skip_serializing_if = "Option::is_none")]
    findings: Option<Vec<FindingJson<'a>>>,
}

#[derive(Serialize)]
struct Counts {
    departments: usize,
    actors: usize,
    fields: usize,
    responsibilities: usize,
    ties: usize,
}

#[derive(Serialize)]
struct Coordination<'a> {
    required: Vec<Object<'a>>,
    #[serde(flatten)]
    whole: Object<'a>,
}

/// The measures of the map in a document, as far as they were asked for.
pub(super) fn json(measures: &Measures, asked: &Asked, document: &Source, words: &Words) -> String {
    let counts = measures.counts;
    let list = |of, keys: &'static [&'static str]| objects(measures, asked, of, keys);
    pretty(&AnalysisJson {
        format: FORMAT,
        file: document.path().to_string_lossy().into_owned(),
        variant: document.variant().map(crate::map::Id::as_str),
        on: measures.day.to_string(),
        counts: Counts {
            departments: counts.departments,
            actors: counts.actors,
            fields: counts.fields,
            responsibilities: counts.responsibilities,
            ties: counts.ties,
        },
        indicators: indicators(measures, asked),
        network: network(measures, asked, |id| !id.starts_with(LINE)),
        line: network(measures, asked, |id| id.starts_with(LINE)),
        units: list(Of::Unit, &["id"]),
        ties: list(Of::Tie, &["from", "to"]),
        fields: list(Of::Field, &["id"]),
        coordination: Coordination { required: list(Of::Pair, &["a", "b"]), whole: coordination(measures, asked) },
        paths: list(Of::Path, &["id"]),
        sets: sets(measures, asked, words),
        findings: findings(measures, asked, document, words),
    })
}

/// Measures of the whole that stand beside the network, not in it.
const LINE: &str = "line.";

fn indicators<'a>(measures: &Measures, asked: &Asked) -> Object<'a> {
    let shown = INDICATORS.iter().filter(|indicator| asked.shows(indicator.id));
    shown.map(|indicator| (indicator.id, json!(indicator.value(measures)))).collect()
}

/// What is told of all required pairs together, and the ties that no requirement asks for.
fn coordination<'a>(measures: &Measures, asked: &Asked) -> Object<'a> {
    let keys =
        [("congruence", "congruence"), ("congruence_mediated", "congruence_mediated"), ("cost", "coordination_cost")];
    let shown = keys.into_iter().filter(|(_, id)| asked.shows(id));
    let values = shown.map(|(key, id)| (key, json!(Indicator::named(id).and_then(|found| found.value(measures)))));
    let surplus = asked.shows("required").then(|| ("surplus", surplus(measures)));
    values.chain(surplus).collect()
}

fn surplus(measures: &Measures) -> Json {
    let is_required = measures.required.iter().flat_map(|required| &required.tie_is_required);
    let ties = measures.ties.iter().zip(is_required).filter(|(_, is_required)| !**is_required);
    ties.map(|(tie, _)| json!([tie.from, tie.to])).collect()
}

fn network<'a>(measures: &Measures, asked: &Asked, wanted: impl Fn(&str) -> bool) -> Object<'a> {
    let shown = MEASURES.iter().filter(|measure| measure.of == Of::Network && asked.shows(measure.id));
    shown.filter(|measure| wanted(measure.id)).map(|measure| (measure.id, value(measure.value(measures, 0)))).collect()
}

/// What is told of each thing of a kind, after what identifies it.
fn objects<'a>(measures: &Measures, asked: &Asked, of: Of, keys: &'static [&'static str]) -> Vec<Object<'a>> {
    let shown: Vec<_> = MEASURES.iter().filter(|measure| measure.of == of && asked.shows(measure.id)).collect();
    if shown.is_empty() {
        return Vec::new();
    }
    let object = |at| {
        let ids = keys.iter().copied().zip(measures.ids(of, at)).map(|(key, id)| (key, json!(id)));
        ids.chain(shown.iter().map(|measure| (measure.id, value(measure.value(measures, at))))).collect()
    };
    (0..measures.len(of)).map(object).collect()
}

fn findings<'a>(
    measures: &'a Measures,
    asked: &Asked,
    document: &Source,
    words: &Words,
) -> Option<Vec<FindingJson<'a>>> {
    let findings = measures.findings.as_ref().filter(|_| asked.shows(Family::Findings.name()))?;
    Some(findings.iter().map(|finding| FindingJson::new(finding, document, words)).collect())
}

/// A value of a measure.
fn value(value: Option<Value>) -> Json {
    match value {
        None => Json::Null,
        Some(Value::Count(count)) => json!(count),
        Some(Value::Number(number)) => json!(number),
        Some(Value::YesNo(holds)) => json!(holds),
        Some(Value::Id(id)) => json!(id),
        Some(Value::Word(word)) => json!(word),
        Some(Value::Day(day)) => json!(day.to_string()),
        Some(Value::Ids(ids)) => json!(ids),
        Some(Value::Counts(counts)) => json!(counts),
        Some(Value::Scopes(scopes)) => scopes.iter().map(scope).collect(),
    }
}
