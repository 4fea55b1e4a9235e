//! The whole network: its indicators, then what else is measured of it, one below the other.

use super::{Sheet, Sheets};
use crate::analysis::{Direction, INDICATORS, Indicator};
use crate::words::Words;

/// One number of the whole network.
#[derive(Debug, Clone, PartialEq)]
pub struct NetworkRow {
    /// Its name.
    pub name: String,
    /// Its name where there is little room.
    pub short: String,
    /// The number, or a dash.
    pub value: String,
    /// Which way it is better; none for what is no indicator.
    pub better: Option<Direction>,
    /// What it says.
    pub help: String,
}

/// What is told first where there is room for a few only.
const TELLING: &[&str] = &["fields_led", "congruence", "cut_vertices", "fragility", "fields_delivered"];

/// The order of the indicators where only the first ones are seen: the most telling ones, then as in their table.
pub fn by_telling(at: usize) -> usize {
    let id = INDICATORS.get(at).map(|indicator| indicator.id);
    TELLING.iter().position(|telling| Some(*telling) == id).unwrap_or(TELLING.len() + at)
}

impl Sheets {
    /// The indicators, in the order of their table.
    pub fn indicators(&self, words: &Words) -> Vec<NetworkRow> {
        let row = |indicator: &Indicator| NetworkRow {
            name: words.indicator_name(indicator).into_owned(),
            short: words.indicator_short(indicator).into_owned(),
            value: words.indicator_value(indicator, indicator.value(&self.measures)),
            better: Some(indicator.better),
            help: words.indicator_help(indicator).into_owned(),
        };
        INDICATORS.iter().filter(|indicator| !indicator.is_of_a_change()).map(row).collect()
    }

    /// What else is measured of the whole network; what an indicator says already is left out.
    pub fn further(&self, words: &Words) -> Vec<NetworkRow> {
        let said: Vec<String> =
            INDICATORS.iter().map(|indicator| words.indicator_name(indicator).into_owned()).collect();
        let rows = Sheet::Network.columns().into_iter().map(|measure| NetworkRow {
            name: words.measure_name(measure).into_owned(),
            short: words.measure_name(measure).into_owned(),
            value: self.of_network(measure, words),
            better: None,
            help: words.measure_help(measure).into_owned(),
        });
        rows.filter(|row| !said.contains(&row.name)).collect()
    }
}

/// The sign of a direction: `▲` more is better, `▼` less is better, `·` it depends.
pub fn direction_sign(direction: Direction, ascii: bool) -> &'static str {
    match (direction, ascii) {
        (Direction::Higher, false) => "▲",
        (Direction::Lower, false) => "▼",
        (Direction::None, false) => "·",
        (Direction::Higher, true) => "^",
        (Direction::Lower, true) => "v",
        (Direction::None, true) => ".",
    }
}
