//! Undo and redo.

use super::{Command, Group, Keys};
use crate::tui::place::MAP;
use crate::tui::state::State;

/// Commands of the history.
pub(super) const COMMANDS: &[Command] = &[
    Command {
        name: "undo",
        group: Group::History,
        places: MAP,
        keys: Keys::Fixed(&["u", "ctrl-z"]),
        foot: false,
        possible: |state| state.desk().is_some_and(|desk| desk.history.next_undo().is_some()),
        run: State::undo,
    },
    Command {
        name: "redo",
        group: Group::History,
        places: MAP,
        keys: Keys::Fixed(&["U", "ctrl-y", "ctrl-r"]),
        foot: false,
        possible: |state| state.desk().is_some_and(|desk| desk.history.next_redo().is_some()),
        run: State::redo,
    },
];
