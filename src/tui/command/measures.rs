//! The measures: other tables, other columns, another order, the picture.

use super::{Command, Group};
use crate::tui::place::{Place, Places};
use crate::tui::state::{Motion, State};

const HERE: Places = Places::of(&[Place::Measures]);

/// Commands of the measures.
pub(super) const COMMANDS: &[Command] = &[
    Command::new("measures-table", Group::Measures, HERE, &["t"], |state| state.turn_measures(1)).foot(),
    Command::new("measures-table-back", Group::Measures, HERE, &["T"], |state| state.turn_measures(-1)),
    Command::new("measures-sort", Group::Measures, HERE, &["o"], State::sort_measures).foot(),
    Command::new("measures-picture", Group::Measures, HERE, &["n"], State::shade_picture).foot(),
    Command::new("measures-jump", Group::Measures, HERE, &["Enter"], State::jump_from_measures).foot(),
    Command::new("measures-left", Group::Measures, HERE, &["Left", "h"], |s| s.go_across_measures(Motion::By(-1))),
    Command::new("measures-right", Group::Measures, HERE, &["Right", "l"], |s| s.go_across_measures(Motion::By(1))),
];
