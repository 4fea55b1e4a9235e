//! The day for which everything is judged.

use super::{Command, Group, Keys, with_map};
use crate::tui::place::{MAP, Place};
use crate::tui::state::State;

/// The line that moves the day.
const HERE: &[Place] = &[Place::Day];
/// Where one may go back to today.
const ALSO_HERE: &[Place] = &[
    Place::Outline,
    Place::Matrix,
    Place::Network,
    Place::Findings,
    Place::Measures,
    Place::Variants,
    Place::Inspector,
    Place::Day,
];

macro_rules! day {
    ($name:literal, $places:expr, $keys:expr, $foot:literal, $possible:expr, $run:expr) => {
        Command {
            name: $name,
            group: Group::Day,
            places: $places,
            keys: Keys::Fixed($keys),
            foot: $foot,
            possible: $possible,
            run: $run,
        }
    };
}

/// Commands of the day.
pub(super) const COMMANDS: &[Command] = &[
    day!("day", MAP, &["F7"], false, with_map, State::open_day),
    day!("day-today", ALSO_HERE, &["F8"], true, |state| with_map(state) && !state.is_today(), State::back_to_today),
    day!("day-month-before", MAP, &["<"], false, with_map, |state| state.move_day(-1)),
    day!("day-month-after", MAP, &[">"], false, with_map, |state| state.move_day(1)),
    day!("day-earlier", HERE, &["Up"], true, with_map, |state| state.move_day(-1)),
    day!("day-later", HERE, &["Down"], true, with_map, |state| state.move_day(1)),
    day!("day-year-earlier", HERE, &["PageUp"], true, with_map, |state| state.move_day(-12)),
    day!("day-year-later", HERE, &["PageDown"], true, with_map, |state| state.move_day(12)),
];
