//! The analysis as JSON (DESIGN section 6). What is not measured yet is left out; what is not defined is `null`.

use std::collections::BTreeMap;

use serde::Serialize;
use serde_json::Value;

use crate::analysis::graph::{Components, degree_centralization, degrees, fragmentation};
use crate::analysis::{Analysis, PairState, Snapshot};
use crate::cli::json::{FindingJson, pretty, scope};
use crate::cli::source::Source;
use crate::map::{Id, Map};
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
    indicators: BTreeMap<&'static str, Option<f64>>,
    network: Network,
    units: Vec<Unit<'a>>,
    ties: Vec<Tie<'a>>,
    fields: Vec<Field<'a>>,
    coordination: Coordination,
    findings: Vec<FindingJson<'a>>,
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
struct Network {
    nodes: usize,
    edges: usize,
    components: usize,
    density: Option<f64>,
    degree_centralization: Option<f64>,
    betweenness_centralization: Option<f64>,
    fragmentation: Option<f64>,
}

#[derive(Serialize)]
struct Unit<'a> {
    id: &'a Id,
    office: &'a Id,
    degree: Option<usize>,
    strength: Option<f64>,
    betweenness: Option<f64>,
    betweenness_normalized: Option<f64>,
    cut_vertex: Option<bool>,
    load: usize,
    staff: Option<f64>,
    span: usize,
}

#[derive(Serialize)]
struct Tie<'a> {
    from: &'a Id,
    to: &'a Id,
    bridge: bool,
    betweenness: f64,
}

#[derive(Serialize)]
struct Field<'a> {
    id: &'a Id,
    leads: &'a [Id],
    deliverers: &'a [Id],
    uncovered: Vec<Value>,
}

#[derive(Serialize)]
struct Coordination {
    required: Vec<Pair>,
    congruence: Option<f64>,
    congruence_mediated: Option<f64>,
}

#[derive(Serialize)]
struct Pair {
    a: Id,
    b: Id,
    weight: u32,
    state: &'static str,
    fields: Vec<Id>,
}

/// The analysis of the map in a document.
pub(super) fn json(analysis: &Analysis, document: &Source, words: &Words) -> String {
    let counts = analysis.counts;
    pretty(&AnalysisJson {
        format: FORMAT,
        file: document.path().to_string_lossy().into_owned(),
        variant: document.variant().map(Id::as_str),
        on: analysis.day.to_string(),
        counts: Counts {
            departments: counts.departments,
            actors: counts.actors,
            fields: counts.fields,
            responsibilities: counts.responsibilities,
            ties: counts.ties,
        },
        indicators: analysis.indicators.iter().map(|indicator| (indicator.id, indicator.value)).collect(),
        network: network(analysis, document.map()),
        units: units(analysis),
        ties: ties(analysis),
        fields: fields(analysis),
        coordination: coordination(analysis),
        findings: analysis.findings.iter().map(|finding| FindingJson::new(finding, document, words)).collect(),
    })
}

fn network(analysis: &Analysis, map: &Map) -> Network {
    let snapshot = Snapshot::new(map, analysis.day);
    let graph = &snapshot.network.graph;
    let components = Components::of(graph);
    Network {
        nodes: graph.vertex_count(),
        edges: graph.edge_count(),
        components: components.count(),
        density: graph.density(),
        degree_centralization: degree_centralization(&degrees(graph)),
        betweenness_centralization: analysis.indicator("betweenness_centralization"),
        fragmentation: fragmentation(&components),
    }
}

fn units(analysis: &Analysis) -> Vec<Unit<'_>> {
    let units = analysis.units.iter().map(|unit| {
        let position = unit.position.as_ref();
        Unit {
            id: &unit.id,
            office: &unit.office,
            degree: position.map(|position| position.degree),
            strength: position.map(|position| position.strength),
            betweenness: position.map(|position| position.betweenness),
            betweenness_normalized: position.and_then(|position| position.betweenness_normalized),
            cut_vertex: position.map(|position| position.cut_vertex),
            load: unit.leads + unit.delivers,
            staff: unit.staff,
            span: unit.span,
        }
    });
    units.collect()
}

fn ties(analysis: &Analysis) -> Vec<Tie<'_>> {
    let ties = analysis.ties.iter();
    ties.map(|tie| Tie { from: &tie.from, to: &tie.to, bridge: tie.bridge, betweenness: tie.betweenness }).collect()
}

fn fields(analysis: &Analysis) -> Vec<Field<'_>> {
    let fields = analysis.fields.iter().map(|field| Field {
        id: &field.id,
        leads: &field.leads,
        deliverers: &field.deliverers,
        uncovered: field.uncovered.iter().map(scope).collect(),
    });
    fields.collect()
}

fn coordination(analysis: &Analysis) -> Coordination {
    let required = analysis.required.iter().map(|pair| Pair {
        a: pair.a,
        b: pair.b,
        weight: pair.weight,
        state: match pair.state {
            PairState::Direct => "direct",
            PairState::Mediated => "mediated",
            PairState::Missing => "missing",
        },
        fields: pair.fields,
    });
    Coordination {
        required: required.collect(),
        congruence: analysis.indicator("congruence"),
        congruence_mediated: analysis.indicator("congruence_mediated"),
    }
}
