//! The inspector: editing the row under the cursor, going into a link and back.

use super::{Command, Group, Keys, with_map};
use crate::tui::place::Place;
use crate::tui::state::State;

const HERE: &[Place] = &[Place::Inspector];

/// Commands of the inspector.
pub(super) const COMMANDS: &[Command] = &[
    Command {
        name: "edit-row",
        group: Group::Edit,
        places: HERE,
        keys: Keys::Fixed(&["Enter"]),
        foot: true,
        possible: with_map,
        run: State::edit_inspector_row,
    },
    Command {
        name: "clear-row",
        group: Group::Edit,
        places: HERE,
        keys: Keys::Fixed(&["Delete", "Backspace"]),
        foot: true,
        possible: with_map,
        run: State::clear_inspector_row,
    },
    Command {
        name: "inspector-back",
        group: Group::Move,
        places: HERE,
        keys: Keys::Fixed(&["Left", "h"]),
        foot: false,
        possible: with_map,
        run: |state| {
            state.step_out();
            Vec::new()
        },
    },
    Command {
        name: "inspect-map",
        group: Group::Edit,
        places: &[],
        keys: Keys::Fixed(&[]),
        foot: false,
        possible: with_map,
        run: State::inspect_map,
    },
];
