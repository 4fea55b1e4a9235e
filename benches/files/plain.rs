//! What a program would do that only wants the data: records as serde derives them, without ids, checks, places or a graph.

use std::collections::BTreeMap;

use serde::Deserialize;

#[derive(Deserialize)]
#[serde(rename = "Map", deny_unknown_fields)]
pub(crate) struct PlainMap {
    #[serde(rename = "format")]
    _format: u32,
    departments: BTreeMap<String, PlainUnit>,
    actors: BTreeMap<String, PlainUnit>,
    #[serde(rename = "fields")]
    _fields: BTreeMap<String, PlainField>,
    #[serde(rename = "responsibilities")]
    _responsibilities: Vec<PlainResponsibility>,
    ties: Vec<PlainTie>,
}

impl PlainMap {
    /// How many units and ties there are.
    pub(crate) fn size(&self) -> (usize, usize) {
        (self.departments.len() + self.actors.len(), self.ties.len())
    }
}

#[derive(Default, Deserialize)]
#[serde(deny_unknown_fields, default)]
struct PlainUnit {
    #[serde(rename = "name")]
    _name: String,
    #[serde(rename = "short")]
    _short: Option<String>,
    #[serde(rename = "code")]
    _code: Option<String>,
    #[serde(rename = "part_of")]
    _part_of: Option<String>,
    #[serde(rename = "rank")]
    _rank: Option<PlainRank>,
    #[serde(rename = "kind")]
    _kind: Option<PlainKind>,
    #[serde(rename = "functions")]
    _functions: Vec<PlainFunction>,
    #[serde(rename = "staff")]
    _staff: Option<f64>,
    #[serde(rename = "note")]
    _note: Option<String>,
    #[serde(rename = "checked")]
    _checked: Option<String>,
}

#[derive(Deserialize)]
struct PlainField {
    #[serde(rename = "name")]
    _name: String,
}

#[derive(Deserialize)]
struct PlainResponsibility {
    #[serde(rename = "unit")]
    _unit: String,
    #[serde(rename = "field")]
    _field: String,
    #[serde(rename = "roles")]
    _roles: Vec<PlainRole>,
}

#[derive(Deserialize)]
struct PlainTie {
    #[serde(rename = "from")]
    _from: String,
    #[serde(rename = "to")]
    _to: String,
    #[serde(rename = "kind")]
    _kind: PlainTieKind,
    #[serde(rename = "strength", default)]
    _strength: f64,
}

#[derive(Deserialize)]
enum PlainRank {
    Office,
    Section,
}

#[derive(Deserialize)]
enum PlainKind {
    Welfare,
}

#[derive(Deserialize)]
enum PlainFunction {
    Counselling,
}

#[derive(Deserialize)]
enum PlainRole {
    Deliver,
    Contribute,
}

#[derive(Deserialize)]
enum PlainTieKind {
    Coordination,
}
