//! Units by how much of a measure they have, in eight levels: for the picture.

use std::collections::BTreeMap;

use super::{Sheet, Sheets};
use crate::analysis::{Measure, Of};
use crate::map::Id;

/// How many levels there are.
pub const LEVELS: u8 = 8;

/// The level of each unit.
#[derive(Debug, Clone, PartialEq)]
pub struct Shade {
    /// What the measure is of, and its name.
    pub measure: (Of, &'static str),
    /// The smallest and the largest value.
    pub range: Option<(f64, f64)>,
    levels: BTreeMap<Id, u8>,
}

impl Shade {
    /// The units by a measure of a table: of units, or of offices, whose units then all have the value of their office. One
    /// without a value has no level. Time O(n log n).
    pub fn new(sheets: &Sheets, sheet: Sheet, measure: &'static Measure) -> Self {
        let value = |row| Some((sheets.ids(sheet, row).first().copied()?, sheets.number(sheet, row, measure)?));
        let mut values: Vec<(&Id, f64)> = (0..sheets.rows(sheet)).filter_map(value).collect();
        if sheet == Sheet::Offices {
            values = of_members(sheets, &values.into_iter().collect());
        }
        let low = values.iter().map(|(_, value)| *value).min_by(f64::total_cmp);
        let high = values.iter().map(|(_, value)| *value).max_by(f64::total_cmp);
        let range = low.zip(high);
        let level = |value| range.map_or(0, |range| level_of(value, range));
        let levels = values.into_iter().map(|(id, value)| (id.clone(), level(value))).collect();
        Self { measure: (measure.of, measure.id), range, levels }
    }

    /// The level of a unit, from 0 to [`LEVELS`] less one.
    pub fn level(&self, id: &Id) -> Option<u8> {
        self.levels.get(id).copied()
    }
}

/// Every unit of the working network with the value of its office.
fn of_members<'a>(sheets: &'a Sheets, offices: &BTreeMap<&Id, f64>) -> Vec<(&'a Id, f64)> {
    let members = sheets.measures.units.iter().filter(|unit| unit.vertex.is_some());
    members.filter_map(|unit| Some((&unit.id, *offices.get(&unit.office)?))).collect()
}

/// Where a value lies between the smallest and the largest, from 0 to [`LEVELS`] less one; where all are equal, 0.
pub fn level_of(value: f64, (low, high): (f64, f64)) -> u8 {
    if high <= low {
        return 0;
    }
    let share = (value - low) / (high - low);
    ((share * f64::from(LEVELS)) as u8).min(LEVELS - 1)
}

/// A bar that grows with the level, a digit where only ASCII may be shown.
pub fn level_sign(level: u8, ascii: bool) -> char {
    let signs = if ascii {
        ['1', '2', '3', '4', '5', '6', '7', '8']
    } else {
        ['▁', '▂', '▃', '▄', '▅', '▆', '▇', '█']
    };
    signs.get(usize::from(level)).copied().unwrap_or(' ')
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn levels_span_the_range() {
        let range = (0.0, 8.0);
        assert_eq!([0.0, 0.9, 1.0, 4.0, 7.9, 8.0].map(|value| level_of(value, range)), [0, 0, 1, 4, 7, 7]);
        assert_eq!(level_of(3.0, (3.0, 3.0)), 0);
        assert_eq!((level_sign(0, false), level_sign(7, false), level_sign(7, true)), ('▁', '█', '8'));
    }
}
