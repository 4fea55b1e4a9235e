//! Scopes as people type them: `nord, sued; rechtskreis=sgb2`.

use std::collections::{BTreeMap, BTreeSet};

use super::find::fold;
use crate::map::{Id, Map, Scope};

/// A scope as text that [`read`] reads again: values by commas, with their dimension where another has the value too.
pub(super) fn write(map: &Map, scope: &Scope) -> String {
    let value = |dimension: &Id, value: &Id| {
        let alone = dimensions_with(map, value.as_str()).len() == 1;
        if alone { value.to_string() } else { format!("{dimension}={value}") }
    };
    let values = scope.0.iter().flat_map(|(dimension, values)| values.iter().map(move |v| (dimension, v)));
    values.map(|(dimension, v)| value(dimension, v)).collect::<Vec<_>>().join(", ")
}

/// The scope that a text says: values, or `dimension=value`, by commas. Nothing said leaves nothing out.
///
/// # Errors
/// The first value that no dimension has, or several.
pub(super) fn read(map: &Map, text: &str) -> Result<Scope, String> {
    let mut scope = Scope::default();
    for part in text.split([',', ';']).map(str::trim).filter(|part| !part.is_empty()) {
        let (dimension, value) = value(map, part).ok_or_else(|| part.to_owned())?;
        scope.0.entry(dimension).or_default().insert(value);
    }
    Ok(scope)
}

fn value(map: &Map, text: &str) -> Option<(Id, Id)> {
    match text.split_once('=') {
        Some((dimension, value)) => {
            let (dimension, values) = map.dimensions().iter().find(|(id, _)| fold(dimension) == id.as_str())?;
            let value = values.iter().find(|id| is(id, value))?;
            Some((dimension.clone(), value.clone()))
        }
        None => match dimensions_with(map, text).as_slice() {
            [(dimension, value)] => Some(((*dimension).clone(), (*value).clone())),
            _ => None,
        },
    }
}

fn dimensions_with<'a>(map: &'a Map, value: &str) -> Vec<(&'a Id, &'a Id)> {
    let pairs = map
        .dimensions()
        .iter()
        .filter_map(|(dimension, values)| Some((dimension, values.iter().find(|id| is(id, value))?)));
    pairs.collect()
}

/// Whether a text means a value: `süd`, `SGB II` written as `sgb-2` and such are ids made from names.
fn is(id: &Id, text: &str) -> bool {
    let folded = fold(text);
    !folded.is_empty()
        && (folded == id.as_str() || folded.replace(' ', "-") == id.as_str() || folded.replace(' ', "") == id.as_str())
}

/// Each value with its dimension: `bezirk=nord`.
pub(super) fn pairs(scope: &Scope) -> Vec<String> {
    let values = scope.0.iter().flat_map(|(dimension, values)| values.iter().map(move |v| (dimension, v)));
    values.map(|(dimension, value)| format!("{dimension}={value}")).collect()
}

/// Every value of every dimension as it can be typed, for offers.
pub(super) fn offers(map: &Map) -> Vec<String> {
    let one = |dimension: &Id, value: &Id| {
        write(map, &Scope(BTreeMap::from([(dimension.clone(), BTreeSet::from([value.clone()]))])))
    };
    let values = map.dimensions().iter().flat_map(|(dimension, values)| values.iter().map(move |v| (dimension, v)));
    values.map(|(dimension, value)| one(dimension, value)).collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::view::testing::map;

    #[test]
    fn scopes_come_home() {
        let map = map("D alter jung alt; D bezirk nord sued mitte; D ort mitte");
        for text in ["", "jung", "nord, sued", "jung, bezirk=mitte", "bezirk=mitte, ort=mitte"] {
            let scope = read(&map, text).unwrap();
            assert_eq!(write(&map, &scope), text);
        }
        assert_eq!(read(&map, "Süd").unwrap(), read(&map, "bezirk=sued").unwrap());
        assert_eq!(read(&map, "nord, mitte"), Err("mitte".to_owned()));
        assert_eq!(read(&map, "west"), Err("west".to_owned()));
        assert_eq!(offers(&map).len(), 6);
    }
}
