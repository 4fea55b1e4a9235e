//! What was typed or chosen becomes the value that a file would hold; nothing becomes the default.

use std::collections::BTreeMap;

use serde_json::{Value, json};
use unicode_normalization::UnicodeNormalization;

use super::error::FormError;
use super::kind::{Kind, Target};
use super::list::List;
use super::read::{read_day, read_number};
use super::steps;
use crate::map::{Dependency, Field, Id, Map, Posts, Share, Step, Strength, Threshold, Trust};
use crate::view::find::{Names, NotFound, Sort};
use crate::view::scope;

/// What stands for „expressly none“ among the words of a list.
pub(super) const NONE: &str = "none";

/// The value of an input, as JSON; `None` for the default. `before` is the record so far.
pub(super) fn value(map: &Map, kind: Kind, input: &[String], before: &Value) -> Result<Option<Value>, FormError> {
    let line = line(input);
    let filled = || Some(line.clone()).filter(|line| !line.is_empty());
    let number = |error: FormError| match filled() {
        None => Ok(None),
        Some(text) => read_number(&text).ok_or(error).map(Some),
    };
    Ok(match kind {
        Kind::Text | Kind::OwnId => filled().map(Value::from),
        Kind::Tags => some_list(&parts(&line).map(str::to_owned).collect::<Vec<_>>()),
        Kind::Ids => some_list(&parts(&line).map(id).collect::<Result<Vec<_>, _>>()?),
        Kind::Posts => checked(number(FormError::Posts)?, |n| Posts::new(n).ok(), FormError::Posts)?,
        Kind::Strength => checked(number(FormError::Strength)?, |n| Strength::new(n).ok(), FormError::Strength)?,
        Kind::Trust => checked(number(FormError::Trust)?, |n| Trust::new(n).ok(), FormError::Trust)?,
        Kind::Share => checked(share(&line)?, |n| Share::new(n).ok(), FormError::Share)?,
        Kind::Day => match filled() {
            Some(text) => Some(json!(read_day(&text).ok_or(FormError::Day)?)),
            None => None,
        },
        Kind::Yes => (line == "true").then_some(Value::Bool(true)),
        Kind::Word(list) => filled().map(|name| word(list, &name)).transpose()?.map(Value::from),
        Kind::Words(list) => some_list(&words(list, input)?),
        Kind::WordsOrNone(list) => {
            let named: Vec<String> = input.iter().filter(|name| *name != NONE).cloned().collect();
            let chosen = words(list, &named)?;
            if chosen.is_empty() && named.len() < input.len() { Some(json!([])) } else { some_list(&chosen) }
        }
        Kind::One(target) => match filled() {
            Some(text) => Some(json!(reference(map, target, &text)?)),
            None => None,
        },
        Kind::Scope => scope::read(map, &input.join(",")).map_err(FormError::Scope).map(not_empty)?,
        Kind::Depends => not_empty(depends(map, input)?),
        Kind::Steps => {
            let before: Vec<Step> =
                before.get("steps").cloned().map(serde_json::from_value).and_then(Result::ok).unwrap_or_default();
            let steps = steps::read(map, &Names::new(map), &before, &line)?;
            if steps.is_empty() { None } else { serde_json::to_value(steps).ok() }
        }
        Kind::Thresholds => not_empty(thresholds(&line)?),
        Kind::Values | Kind::NewDimension | Kind::Fixed => return Err(FormError::NotThere),
    })
}

/// One line of text: NFC, without line ends and spaces around it.
pub(super) fn line(input: &[String]) -> String {
    let text: String = input.join(", ").nfc().map(|c| if c.is_control() { ' ' } else { c }).collect();
    text.trim().to_owned()
}

/// The parts of a line between commas (and semicolons), without those that are empty.
fn parts(line: &str) -> impl Iterator<Item = &str> {
    line.split([',', ';']).map(str::trim).filter(|part| !part.is_empty())
}

/// A dimension and its values: `bezirk: mitte, nord`.
pub(super) fn dimension(line: &str) -> Result<(Id, Vec<Id>), FormError> {
    let (name, values) = line.split_once([':', '=']).ok_or(FormError::Dimension)?;
    if name.trim().is_empty() {
        return Err(FormError::Dimension);
    }
    let values = self::values(values);
    if values.is_empty() { Err(FormError::Dimension) } else { Ok((Id::from_name(name, "dimension"), values)) }
}

/// The values of a dimension, by commas: names or ids.
pub(super) fn values(line: &str) -> Vec<Id> {
    parts(line).map(|value| Id::from_name(value, "wert")).collect()
}

fn id(text: &str) -> Result<String, FormError> {
    text.parse::<Id>().map(|id| id.to_string()).map_err(|_| FormError::Id(text.to_owned()))
}

fn some_list(values: &[String]) -> Option<Value> {
    if values.is_empty() { None } else { Some(json!(values)) }
}

fn not_empty<T: serde::Serialize + Default + PartialEq>(value: T) -> Option<Value> {
    if value == T::default() { None } else { serde_json::to_value(value).ok() }
}

fn checked<T: serde::Serialize>(
    number: Option<f64>,
    check: impl Fn(f64) -> Option<T>,
    error: FormError,
) -> Result<Option<Value>, FormError> {
    match number {
        None => Ok(None),
        Some(number) => check(number).map(|number| Some(json!(number))).ok_or(error),
    }
}

/// `50 %`, `50`, `0,5`: above 1 it is a percentage.
fn share(line: &str) -> Result<Option<f64>, FormError> {
    if line.is_empty() {
        return Ok(None);
    }
    let percent = line.ends_with('%');
    let number = read_number(line.trim_end_matches('%')).ok_or(FormError::Share)?;
    Ok(Some(if percent || number > 1.0 { number / 100.0 } else { number }))
}

fn word(list: List, name: &str) -> Result<&'static str, FormError> {
    list.find(name).ok_or_else(|| FormError::Word(name.to_owned()))
}

fn words(list: List, names: &[String]) -> Result<Vec<String>, FormError> {
    let filled = names.iter().flat_map(|name| parts(name));
    filled.map(|name| word(list, name).map(str::to_owned)).collect()
}

/// The record of an id or a name.
fn reference(map: &Map, target: Target, text: &str) -> Result<Id, FormError> {
    let by_id = text.parse::<Id>().ok().filter(|id| target.has(map, id));
    if let Some(id) = by_id {
        return Ok(id);
    }
    let sort = if target == Target::Field { Sort::Field } else { Sort::Unit };
    let nothing = || NotFound { text: text.to_owned(), sort, several: false, meant: Vec::new() };
    let found = match target {
        Target::Programme | Target::Variant => Err(nothing()),
        _ => Names::new(map).find(text, sort).cloned(),
    };
    found.and_then(|id| if target.has(map, &id) { Ok(id) } else { Err(nothing()) }).map_err(FormError::Reference)
}

/// `sprache:Sequential` of each chosen dependency.
fn depends(map: &Map, input: &[String]) -> Result<BTreeMap<Id, Dependency>, FormError> {
    let mut found: BTreeMap<Id, Dependency> = BTreeMap::new();
    for text in input.iter().flat_map(|text| parts(text)) {
        let (field, kind) = text.split_once(':').unwrap_or((text, "Pooled"));
        let field = reference(map, Target::Field, field.trim())?;
        let kind = Dependency::from_name(kind.trim()).ok_or_else(|| FormError::Word(kind.to_owned()))?;
        // Two kinds chosen for one field: the stronger counts.
        let strongest = found.get(&field).copied().map_or(kind, |before| before.max(kind));
        found.insert(field, strongest);
    }
    Ok(found)
}

fn thresholds(line: &str) -> Result<BTreeMap<String, Threshold>, FormError> {
    let pair = |part: &str| {
        let (name, number) = part.split_once([':', '='])?;
        let number = Threshold::new(read_number(number)?).ok()?;
        let name = name.trim();
        (!name.is_empty()).then(|| (name.to_owned(), number))
    };
    // A decimal comma would be taken for the next threshold, so these stand between semicolons.
    let filled = line.split(';').map(str::trim).filter(|part| !part.is_empty());
    filled.map(|part| pair(part).ok_or(FormError::Thresholds)).collect()
}

/// The dependencies of a field as they are chosen in a list.
pub(super) fn chosen_depends(field: &Field) -> Vec<String> {
    field.depends_on.iter().map(|(on, kind)| format!("{on}:{}", kind.name())).collect()
}
