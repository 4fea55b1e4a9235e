//! The order of the rows: by name or by a column, either way; what is not defined comes last both ways.

use std::cmp::Ordering;

use super::{Sheet, Sheets};
use crate::analysis::{Measure, Value};

/// How a table is sorted.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct Sorting {
    /// The column, counted from 0; none: as it comes (units, fields and paths by name, missing pairs by weight).
    pub column: Option<usize>,
    /// Whether the smallest comes first.
    pub ascending: bool,
}

impl Sorting {
    /// How a table is sorted before anybody asks: what is of units by what comes first in it, the rest as it comes.
    pub fn first(sheet: Sheet) -> Self {
        Self { column: sheet.is_of_units().then_some(0), ascending: false }
    }

    /// By a column, the largest first; asked again for the same column, the smallest first; then as it comes.
    #[must_use]
    pub fn by(self, column: usize) -> Self {
        match self {
            Self { column: Some(now), ascending: false } if now == column => {
                Self { column: Some(now), ascending: true }
            }
            Self { column: Some(now), ascending: true } if now == column => Self::default(),
            _ => Self { column: Some(column), ascending: false },
        }
    }
}

/// What a value is sorted by.
enum Key {
    Number(f64),
    Nothing,
}

/// The rows of a table in an order; equal ones by name. Time O(n log n) for n rows.
pub fn ordered(sheets: &Sheets, sheet: Sheet, sorting: Sorting) -> Vec<usize> {
    let mut rows: Vec<usize> = (0..sheets.rows(sheet)).collect();
    let columns = sheet.columns();
    let Some(measure) = sorting.column.and_then(|column| columns.get(column)) else {
        if sheet != Sheet::Missing {
            rows.sort_by_cached_key(|&row| sheets.rank(sheet, row));
        }
        return rows;
    };
    let mut keyed: Vec<(Key, (u32, u32), usize)> =
        rows.into_iter().map(|row| (key(sheets, sheet, row, measure), sheets.rank(sheet, row), row)).collect();
    keyed.sort_by(|a, b| compare(&a.0, &b.0, sorting.ascending).then(a.1.cmp(&b.1)).then(a.2.cmp(&b.2)));
    keyed.into_iter().map(|(.., row)| row).collect()
}

fn compare(a: &Key, b: &Key, ascending: bool) -> Ordering {
    match (a, b) {
        (Key::Number(a), Key::Number(b)) if ascending => a.total_cmp(b),
        (Key::Number(a), Key::Number(b)) => b.total_cmp(a),
        (Key::Number(_), Key::Nothing) => Ordering::Less,
        (Key::Nothing, Key::Number(_)) => Ordering::Greater,
        (Key::Nothing, Key::Nothing) => Ordering::Equal,
    }
}

/// Numbers by value, units by name, lists by length.
fn key(sheets: &Sheets, sheet: Sheet, row: usize, measure: &Measure) -> Key {
    let value = sheets.place(sheet, row).and_then(|at| measure.value(&sheets.measures, at));
    let number = |count: usize| Key::Number(count as f64);
    match value {
        None => Key::Nothing,
        // The first in the alphabet counts as the largest, so that it comes first.
        Some(Value::Id(id)) => Key::Number(-f64::from(sheets.rank_of(&id))),
        // The nearest day counts as the largest.
        Some(Value::Day(day)) => Key::Number(-day_number(day)),
        Some(Value::Word(word)) => number(word.len()),
        Some(Value::Ids(ids)) => number(ids.len()),
        Some(Value::Counts(counts)) => number(counts.len()),
        Some(Value::Scopes(scopes)) => number(scopes.len()),
        Some(value) => value.number().map_or(Key::Nothing, Key::Number),
    }
}

/// A number that grows from day to day.
fn day_number(day: crate::map::Day) -> f64 {
    let (year, month, day) = day.parts();
    f64::from(year) * 372.0 + f64::from(month) * 31.0 + f64::from(day)
}
