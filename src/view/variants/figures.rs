//! The indicators of all models, a row each: value, and whether it is better or worse than the base.

use super::Compared;
use crate::analysis::{Direction, Indicator};
use crate::variant::near;
use crate::words::Words;

/// An indicator with its value for each model.
#[derive(Debug, Clone, PartialEq)]
pub struct FigureRow {
    /// The indicator.
    pub id: &'static str,
    /// What is set for its weight, and the exponent of the size where it depends on one; may be empty.
    pub set: String,
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
            let indicator = Indicator::named(id)?;
            Some(FigureRow { set: self.set(id, words), ..figure(indicator, better, &values, words) })
        });
        let (mut rows, same): (Vec<FigureRow>, Vec<FigureRow>) = rows.partition(|row| row.differs);
        rows.extend(same);
        rows
    }
}

impl Compared {
    /// `≥ 20 %`, `0 %`, `p = 1,5`: what a person has set in the row of an indicator.
    fn set(&self, id: &str, words: &Words) -> String {
        let weight = self.weighing.bounds(id).map(|bounds| {
            let (message, share) = match bounds.high {
                ..=0.0 => ("variants-weight-none", bounds.high),
                ..1.0 => ("variants-weight-most", bounds.high),
                _ => ("variants-weight-least", bounds.low),
            };
            words.with(message, &[("share", words.percent(share).into())])
        });
        let exponent = (id == "coordination_cost")
            .then(|| words.with("variants-exponent", &[("exponent", words.decimal(self.weighing.exponent, 1).into())]));
        weight.into_iter().chain(exponent).collect::<Vec<_>>().join(" ")
    }
}

fn figure(indicator: &Indicator, better: Direction, values: &[Option<f64>], words: &Words) -> FigureRow {
    let base = values.first().copied().flatten();
    let of_base = words.indicator_value(indicator, base);
    let cell = |value: &Option<f64>| {
        let text = words.indicator_value(indicator, *value);
        // A sign beside what reads the same would only puzzle.
        let change = if text == of_base { Change::Same } else { change(base, *value, better) };
        Cell { text, change }
    };
    let cells: Vec<Cell> = values.iter().map(cell).collect();
    FigureRow {
        id: indicator.id,
        set: String::new(),
        name: words.indicator_name(indicator).into_owned(),
        short: words.indicator_short(indicator).into_owned(),
        help: words.indicator_help(indicator).into_owned(),
        better,
        differs: cells.iter().any(|cell| cell.text != of_base),
        cells,
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
