//! The indicators of all models, a row each: value, and whether it is better or worse than the base.

use super::Compared;
use crate::analysis::{Direction, Indicator};
use crate::variant::near;
use crate::words::Words;

/// An indicator with its value for each model.
#[derive(Debug, Clone, PartialEq)]
pub struct FigureRow {
    /// Its name where there is room.
    pub name: String,
    /// Its name where there is little.
    pub short: String,
    /// What it says.
    pub help: String,
    /// Which way it is better.
    pub better: Direction,
    /// One cell a model.
    pub cells: Vec<Cell>,
    /// Whether the models differ in it.
    pub differs: bool,
}

/// The value of one model.
#[derive(Debug, Clone, PartialEq)]
pub struct Cell {
    /// The value, or a dash.
    pub text: String,
    /// How it differs from that of the base.
    pub change: Change,
}

/// How a value differs from that of the base.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Change {
    /// Not at all, or one of the two is not defined.
    Same,
    /// For the better.
    Better,
    /// For the worse.
    Worse,
    /// Neither better nor worse.
    Other,
}

/// The sign of a change: `+` better, `−` worse, `·` different.
pub fn change_sign(change: Change, ascii: bool) -> &'static str {
    match (change, ascii) {
        (Change::Same, _) => " ",
        (Change::Better, _) => "+",
        (Change::Worse, false) => "−",
        (Change::Worse, true) => "-",
        (Change::Other, false) => "·",
        (Change::Other, true) => ".",
    }
}

impl Compared {
    /// The indicators: those in which the models differ first, then those that are the same for all.
    pub fn figures(&self, words: &Words) -> Vec<FigureRow> {
        let rows = self.comparison.indicators().filter_map(|(id, better)| {
            let values = self.comparison.values(id);
            Some(figure(Indicator::named(id)?, better, &values, words))
        });
        let (mut rows, same): (Vec<FigureRow>, Vec<FigureRow>) = rows.partition(|row| row.differs);
        rows.extend(same);
        rows
    }
}

fn figure(indicator: &Indicator, better: Direction, values: &[Option<f64>], words: &Words) -> FigureRow {
    let base = values.first().copied().flatten();
    let cell = |value: &Option<f64>| Cell {
        text: words.indicator_value(indicator, *value),
        change: change(base, *value, better),
    };
    FigureRow {
        name: words.indicator_name(indicator).into_owned(),
        short: words.indicator_short(indicator).into_owned(),
        help: words.indicator_help(indicator).into_owned(),
        better,
        cells: values.iter().map(cell).collect(),
        differs: values.iter().any(|value| match (base, *value) {
            (Some(base), Some(value)) => !near(base, value),
            (base, value) => base.is_some() != value.is_some(),
        }),
    }
}

/// How a value differs from that of the base.
pub fn change(base: Option<f64>, value: Option<f64>, better: Direction) -> Change {
    match (base, value) {
        (Some(base), Some(value)) if !near(base, value) => match (better, value > base) {
            (Direction::None, _) => Change::Other,
            (Direction::Higher, true) | (Direction::Lower, false) => Change::Better,
            _ => Change::Worse,
        },
        _ => Change::Same,
    }
}
