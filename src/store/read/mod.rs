//! Reads a map from text: every record by itself, so that all that is wrong is told at once, each with its place.

mod reader;
mod records;
mod whole;

use std::collections::BTreeMap;

use crate::map::{Action, Map, Slot};

use super::fault::{Fault, ReadProblem};
use super::lex::Bracket;
use super::place::Place;
use super::tree::{Item, Tree};
use reader::Reader;

/// A map and where its records stand in the text.
#[derive(Debug, Clone)]
pub(crate) struct Reading {
    pub(crate) map: Map,
    pub(crate) tree: Tree,
    pub(crate) slots: BTreeMap<Slot, Item>,
}

/// Reads a map.
///
/// # Errors
/// Everything that is wrong with the text, in the order of the text. After a fault in the brackets the rest cannot be
/// read; all other faults of a text come at once.
///
/// # Examples
/// ```
/// let map = querschnitt::store::read_text(r#"Map(format: 1, actors: {"vhs": (name: "VHS", kind: Education)})"#).unwrap();
/// assert_eq!(map.units().count(), 1);
/// let problems = querschnitt::store::read_text("Map(format: 1, actors: {\n  \"vhs\": (naem: \"VHS\")\n})").unwrap_err();
/// assert_eq!(problems[0].to_string(), "2:11: unknown attribute \"naem\": is `name` meant?");
/// ```
pub fn read_text(text: &str) -> Result<Map, Vec<ReadProblem>> {
    read(text.strip_prefix('\u{FEFF}').unwrap_or(text)).map(|reading| reading.map)
}

/// Reads a list of actions: `[Rename(id: "vhs", name: "Volkshochschule"), ..]`.
///
/// # Errors
/// Everything that is wrong with the text, in the order of the text.
pub fn read_actions(text: &str) -> Result<Vec<Action>, Vec<ReadProblem>> {
    Ok(read_steps(text)?.into_iter().map(|(_, action)| action).collect())
}

/// Reads a list of actions, each with its place in the text.
///
/// # Errors
/// Everything that is wrong with the text, in the order of the text.
///
/// # Examples
/// ```
/// use querschnitt::store::{Place, read_steps};
/// let steps = read_steps("[\n    Remove(id: \"vhs\"),\n]").unwrap();
/// assert_eq!(steps[0].0, Place { line: 2, column: 5 });
/// ```
pub fn read_steps(text: &str) -> Result<Vec<(Place, Action)>, Vec<ReadProblem>> {
    let text = text.strip_prefix('\u{FEFF}').unwrap_or(text);
    let mut reader = Reader::new(text);
    let Some(list) = reader.top() else { return Err(reader.told()) };
    if reader.tree().bracket(list) != Some(Bracket::Square) {
        reader.fault(reader.tree().range(list).start, |piece| Fault::NotActions { found: piece });
        return Err(reader.told());
    }
    let mut steps = Vec::new();
    for item in reader.tree().children(list).collect::<Vec<_>>() {
        let place = reader.place(reader.tree().range(item).start);
        steps.extend(reader.value::<Action>(item).map(|action| (place, action)));
    }
    if reader.faults.is_empty() { Ok(steps) } else { Err(reader.told()) }
}

/// Reads a map and where everything stands. The text has no byte order mark.
pub(crate) fn read(text: &str) -> Result<Reading, Vec<ReadProblem>> {
    let mut reader = Reader::new(text);
    match reader.map() {
        Some(map) => Ok(Reading { map, slots: reader.slots, tree: reader.scan.tree }),
        None => Err(reader.told()),
    }
}
