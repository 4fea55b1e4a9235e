//! The measures: other tables, other columns, another order, the picture.

use super::{Command, Group, Keys, with_map};
use crate::tui::place::Place;
use crate::tui::state::{Motion, State};

const HERE: &[Place] = &[Place::Measures];

macro_rules! measures {
    ($name:literal, $group:expr, $keys:expr, $foot:literal, $run:expr) => {
        Command {
            name: $name,
            group: $group,
            places: HERE,
            keys: Keys::Fixed($keys),
            foot: $foot,
            possible: with_map,
            run: $run,
        }
    };
}

/// Commands of the measures.
pub(super) const COMMANDS: &[Command] = &[
    measures!("measures-table", Group::Measures, &["t"], true, |state| state.turn_measures(1)),
    measures!("measures-table-back", Group::Measures, &["T"], false, |state| state.turn_measures(-1)),
    measures!("measures-sort", Group::Measures, &["o"], true, State::sort_measures),
    measures!("measures-picture", Group::Measures, &["n"], true, State::shade_picture),
    measures!("measures-jump", Group::Measures, &["Enter"], true, State::jump_from_measures),
    measures!("measures-left", Group::Measures, &["Left", "h"], false, |s| s.go_across_measures(Motion::By(-1))),
    measures!("measures-right", Group::Measures, &["Right", "l"], false, |s| s.go_across_measures(Motion::By(1))),
];
