//! Stations of a case path as a line of text: `Aufenthalt @ Ausländerbehörde; Sprache @ VHS [sgb2]; Arbeit`.

use super::error::FormError;
use crate::map::{Id, Map, Step};
use crate::view::find::{Names, Sort};
use crate::view::scope;

/// The stations as they are written.
pub(super) fn write(map: &Map, names: &Names, steps: &[Step]) -> String {
    let name = |id: &Id| names.name(id).map_or_else(|| id.to_string(), |name| quoted(&name));
    let station = |step: &Step| {
        let mut text = name(&step.field);
        if let Some(unit) = &step.unit {
            text.extend([" @ ", &name(unit)]);
        }
        if !step.scope.is_everything() {
            text.extend([" [", &scope::write(map, &step.scope), "]"]);
        }
        text
    };
    steps.iter().map(station).collect::<Vec<_>>().join("; ")
}

/// A name with one of the signs of this notation stands in quotation marks.
fn quoted(name: &str) -> String {
    if name.contains(['@', ';', '[', ']']) { format!("\"{name}\"") } else { name.to_owned() }
}

/// The stations that a line says. Remarks of stations so far stay with those that are written as before.
pub(super) fn read(map: &Map, names: &Names, before: &[Step], text: &str) -> Result<Vec<Step>, FormError> {
    let mut left: Vec<&Step> = before.iter().collect();
    let mut steps = Vec::new();
    for part in split(text, ';').into_iter().filter(|part| !part.trim().is_empty()) {
        let mut step = station(map, names, part)?;
        let same = left.iter().position(|s| s.field == step.field && s.unit == step.unit && s.scope == step.scope);
        if let Some(at) = same {
            step.note.clone_from(&left.remove(at).note);
        }
        steps.push(step);
    }
    Ok(steps)
}

fn station(map: &Map, names: &Names, text: &str) -> Result<Step, FormError> {
    let (place, limits) = match split(text, '[').as_slice() {
        [place, limits] => (*place, limits.trim().strip_suffix(']').unwrap_or(limits)),
        _ => (text, ""),
    };
    let scope = scope::read(map, limits).map_err(FormError::Scope)?;
    let ends = split(place, '@');
    let find = |text: &str, sort| {
        let text = text.trim();
        let bare = text.strip_prefix('"').and_then(|text| text.strip_suffix('"')).unwrap_or(text);
        names.find(bare, sort).cloned().map_err(FormError::Reference)
    };
    let field = find(ends.first().copied().unwrap_or_default(), Sort::Field)?;
    let unit = match ends.get(1..).unwrap_or_default() {
        [] => None,
        [unit] if unit.trim().is_empty() => None,
        [unit] => Some(find(unit, Sort::Unit)?),
        _ => Some(find(ends.get(1..).unwrap_or_default().join("@").as_str(), Sort::Unit)?),
    };
    Ok(Step { field, unit, scope, note: None })
}

/// The parts between a sign, which does not count between quotation marks.
fn split(text: &str, sign: char) -> Vec<&str> {
    let mut parts = Vec::new();
    let (mut start, mut quoted) = (0, false);
    for (at, letter) in text.char_indices() {
        quoted ^= letter == '"';
        if letter == sign && !quoted {
            parts.push(&text[start..at]);
            start = at + letter.len_utf8();
        }
    }
    parts.push(&text[start..]);
    parts
}
