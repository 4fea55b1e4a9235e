//! The units as a table for spreadsheets: a row a unit, a column a measure.

use crate::analysis::{Asked, MEASURES, Measures, Of, Value};
use crate::map::Map;
use crate::words::shown;

/// All measures of units that were asked for, as CSV (RFC 4180, UTF-8, comma, decimal point, `\n`), behind `id` and `name`.
///
/// What is not defined is an empty cell; lists stand in one cell with spaces between. A name that begins with `=`, `+`, `-` or `@`
/// gets an apostrophe in front, so that no spreadsheet takes it for a formula (tabs and line breaks in names are made visible
/// before); numbers are left as they are, negative ones too.
pub(super) fn csv(measures: &Measures, asked: &Asked, map: &Map) -> String {
    let shown: Vec<_> = MEASURES.iter().filter(|measure| measure.of == Of::Unit && asked.shows(measure.id)).collect();
    let head = ["id", "name"].into_iter().map(str::to_owned).chain(shown.iter().map(|measure| measure.id.to_owned()));
    let rows = measures.units.iter().enumerate().map(|(at, unit)| {
        let values = shown.iter().map(|measure| measure.value(measures, at).map_or_else(String::new, cell));
        [unit.id.to_string(), harmless(map.name(&unit.id))].into_iter().chain(values).collect()
    });
    written(std::iter::once(head.collect()).chain(rows))
}

fn cell(value: Value) -> String {
    match value {
        Value::Count(count) => count.to_string(),
        Value::Number(number) => number.to_string(),
        Value::YesNo(holds) => holds.to_string(),
        Value::Id(id) => id.to_string(),
        Value::Word(word) => word.to_owned(),
        Value::Day(day) => day.to_string(),
        Value::Ids(ids) => ids.iter().map(ToString::to_string).collect::<Vec<_>>().join(" "),
        Value::Counts(counts) => counts.iter().map(ToString::to_string).collect::<Vec<_>>().join(" "),
        // no measure of units has scopes; in a cell only whether there are any could be told
        Value::Scopes(scopes) => (!scopes.is_empty()).to_string(),
    }
}

/// Text that no spreadsheet takes for a formula and no terminal obeys.
fn harmless(name: &str) -> String {
    let name = shown(name);
    if name.trim_start().starts_with(['=', '+', '-', '@']) { format!("'{name}") } else { name.into_owned() }
}

fn written(rows: impl Iterator<Item = Vec<String>>) -> String {
    let mut writer = csv::Writer::from_writer(Vec::new());
    for row in rows {
        // memory takes whatever is written, and all rows are equally long
        let _ = writer.write_record(row);
    }
    writer.into_inner().ok().and_then(|bytes| String::from_utf8(bytes).ok()).unwrap_or_default()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn no_name_becomes_a_formula() {
        for name in ["=1+1", "+49 30", "-", "@SUM(A1)", " =1", "\t=1", "\r=1"] {
            let cell = harmless(name);
            assert!(!cell.trim_start().starts_with(['=', '+', '-', '@', '\t', '\r']), "{cell:?}");
        }
        assert_eq!(harmless("=1"), "'=1");
        assert_eq!(harmless("Amt 32"), "Amt 32");
    }

    #[test]
    fn cells_are_quoted_where_they_must_be() {
        let rows = [["id", "name"], ["a", "Amt, \"alt\""]].map(|row| row.map(str::to_owned).to_vec());
        assert_eq!(written(rows.into_iter()), "id,name\na,\"Amt, \"\"alt\"\"\"\n");
    }
}
