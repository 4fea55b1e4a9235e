//! New records, ties, responsibilities; renaming, moving, removing.

use super::{Command, Group, Keys, with_map};
use crate::tui::effect::Effect;
use crate::tui::overlay::{Ask, LineInput, Overlay};
use crate::tui::place::Place;
use crate::tui::state::State;

const NEW: &[Place] = &[Place::Outline, Place::Matrix, Place::Network, Place::Inspector];
const SELECTED: &[Place] = &[Place::Outline, Place::Network];

macro_rules! on_selection {
    ($name:literal, $places:expr, $keys:expr, $foot:literal, $run:expr) => {
        Command {
            name: $name,
            group: Group::Edit,
            places: $places,
            keys: Keys::Fixed($keys),
            foot: $foot,
            possible: |state| state.desk().is_some_and(|desk| desk.selected.is_some()),
            run: $run,
        }
    };
}

macro_rules! new_record {
    ($name:literal, $keys:expr, $ask:expr) => {
        Command {
            name: $name,
            group: Group::Edit,
            places: NEW,
            keys: Keys::Fixed($keys),
            foot: false,
            possible: with_map,
            run: |state| ask_name(state, $name, $ask),
        }
    };
}

/// Commands that change records.
pub(super) const COMMANDS: &[Command] = &[
    new_record!("new-actor", &["a a"], Ask::NewActor),
    new_record!("new-department", &["a d"], Ask::NewDepartment),
    new_record!("new-field", &["a f"], Ask::NewField),
    new_record!("new-path", &["a p"], Ask::NewPath),
    new_record!("new-programme", &["a g"], Ask::NewProgramme),
    on_selection!("new-tie", NEW, &["t"], true, State::ask_tie),
    on_selection!("new-responsibility", NEW, &["r"], true, State::ask_responsibility),
    on_selection!("rename", &[Place::Outline, Place::Network, Place::Inspector], &["F2"], false, State::ask_rename),
    on_selection!("move-under", SELECTED, &["m"], false, State::ask_move),
    on_selection!("remove", SELECTED, &["Delete"], false, State::remove_selected),
];

/// Asks the name of a new record; the title is the message `ask-` and the command's name.
fn ask_name(state: &mut State, command: &str, ask: Ask) -> Vec<Effect> {
    let title = state.words.text(&format!("ask-{command}"));
    let remark = state.words.text(&format!("ask-{command}-remark"));
    state.overlays.push(Overlay::Input(LineInput::new(title, remark, ask, String::new())));
    Vec::new()
}
