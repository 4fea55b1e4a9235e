//! The inspector: editing the row under the cursor, going into a link and back.

use super::{Command, Group};
use crate::tui::place::{Place, Places};
use crate::tui::state::State;

const HERE: Places = Places::of(&[Place::Inspector]);

/// Commands of the inspector.
pub(super) const COMMANDS: &[Command] = &[
    Command::new("edit-row", Group::Edit, HERE, &["Enter"], State::edit_inspector_row).foot(),
    Command::new("clear-row", Group::Edit, HERE, &["Delete", "Backspace"], State::clear_inspector_row).foot(),
    Command::new("inspector-back", Group::Move, HERE, &["Left", "h"], State::step_out),
    Command::new("inspect-map", Group::Edit, Places::NONE, &[], State::inspect_map),
];
