//! How much there is, in one line.

use crate::map::Map;
use crate::words::Words;

/// `24 Organisationseinheiten, 20 weitere Akteure, 15 Handlungsfelder, 47 Zuständigkeiten und 59 Beziehungen`; what
/// there is none of is left out, and an empty map says so by its fields.
///
/// # Examples
/// ```
/// use querschnitt::map::{Language, Map};
/// use querschnitt::view::status::counts;
/// use querschnitt::words::Words;
/// assert_eq!(counts(&Map::default(), &Words::new(Language::De)), "0 Handlungsfelder");
/// ```
pub fn counts(map: &Map, words: &Words) -> String {
    let parts = [
        ("count-departments", map.departments().count()),
        ("count-actors", map.actors().count()),
        ("count-fields", map.fields().count()),
        ("count-responsibilities", map.responsibilities().count()),
        ("count-ties", map.ties().count()),
        ("count-paths", map.paths().count()),
    ];
    let said = |(id, count): (&str, usize)| words.with(id, &[("n", count.into())]);
    let told: Vec<String> = parts.into_iter().filter(|(_, count)| *count > 0).map(said).collect();
    if told.is_empty() { said(("count-fields", 0)) } else { words.all_of(&told) }
}
