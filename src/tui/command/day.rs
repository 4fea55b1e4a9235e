//! The day for which everything is judged.

use super::{Command, Group, with_map};
use crate::tui::place::{MAP, Place, Places};
use crate::tui::state::State;

/// The line that moves the day.
const HERE: Places = Places::of(&[Place::Day]);

/// Commands of the day.
pub(super) const COMMANDS: &[Command] = &[
    Command::new("day", Group::Day, MAP, &["F7"], State::open_day),
    Command::new("day-today", Group::Day, MAP.and(HERE), &["F8"], State::back_to_today)
        .foot()
        .when(|state| with_map(state) && !state.is_today()),
    Command::new("day-month-before", Group::Day, MAP, &["<"], |state| state.move_day(-1)),
    Command::new("day-month-after", Group::Day, MAP, &[">"], |state| state.move_day(1)),
    Command::new("day-earlier", Group::Day, HERE, &["Up"], |state| state.move_day(-1)).foot(),
    Command::new("day-later", Group::Day, HERE, &["Down"], |state| state.move_day(1)).foot(),
    Command::new("day-year-earlier", Group::Day, HERE, &["PageUp"], |state| state.move_day(-12)).foot(),
    Command::new("day-year-later", Group::Day, HERE, &["PageDown"], |state| state.move_day(12)).foot(),
];
