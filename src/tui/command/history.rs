//! Undo and redo.

use super::{Command, Group};
use crate::tui::place::MAP;
use crate::tui::state::State;

/// Commands of the history.
pub(super) const COMMANDS: &[Command] = &[
    Command::new("undo", Group::History, MAP, &["u", "ctrl-z"], State::undo)
        .when(|state| state.desk().is_some_and(|desk| desk.history.next_undo().is_some())),
    Command::new("redo", Group::History, MAP, &["U", "ctrl-y", "ctrl-r"], State::redo)
        .when(|state| state.desk().is_some_and(|desk| desk.history.next_redo().is_some())),
];
