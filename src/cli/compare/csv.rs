//! The indicators as a table for spreadsheets: a row an indicator, a column a model, then the differences to the first.

use csv::Writer;

use super::Columns;
use crate::analysis::Direction;
use crate::variant::Comparison;

/// Comma-separated, a decimal point, empty where a value is not defined.
pub(super) fn csv(columns: &Columns, comparison: &Comparison) -> String {
    let labels: Vec<String> = columns.labels().iter().map(|label| harmless(label)).collect();
    let mut rows = Writer::from_writer(Vec::new());
    let heading = ["indicator".to_owned(), "better".to_owned()].into_iter().chain(labels.iter().cloned());
    let differences = labels.iter().skip(1).map(|label| format!("difference {label}"));
    // Writing into memory does not fail.
    let _ = rows.write_record(heading.chain(differences));
    for (id, better) in comparison.indicators() {
        let better = match better {
            Direction::Higher => "higher",
            Direction::Lower => "lower",
            Direction::None => "none",
        };
        let values = comparison.values(id);
        let first = values.first().copied().flatten();
        let told = |value: Option<f64>| value.map(|value| value.to_string()).unwrap_or_default();
        let differences = values.iter().skip(1).map(|value| Some((*value)? - first?)).map(told);
        let row = [id.to_owned(), better.to_owned()].into_iter().chain(values.iter().copied().map(told));
        let _ = rows.write_record(row.chain(differences));
    }
    rows.into_inner().ok().and_then(|bytes| String::from_utf8(bytes).ok()).unwrap_or_default()
}

/// A text that no spreadsheet takes for a formula: an apostrophe before what would begin one.
fn harmless(text: &str) -> String {
    let begins = text.starts_with(['=', '+', '-', '@', '\t', '\r']);
    if begins { format!("'{text}") } else { text.to_owned() }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn names_are_no_formulas() {
        assert_eq!((harmless("=1+1"), harmless("amt-migration")), ("'=1+1".to_owned(), "amt-migration".to_owned()));
    }
}
