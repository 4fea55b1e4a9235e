//! New records, ties, responsibilities; renaming, moving, removing.

use super::{Command, Group};
use crate::tui::effect::Effect;
use crate::tui::overlay::{Ask, LineInput, Overlay};
use crate::tui::place::{Place, Places};
use crate::tui::state::State;

const NEW: Places = Places::of(&[Place::Outline, Place::Matrix, Place::Network, Place::Inspector]);
const INSPECTOR: Places = Places::of(&[Place::Inspector]);
const SELECTED: Places = Places::of(&[Place::Outline, Place::Network]);

/// Commands that change records.
pub(super) const COMMANDS: &[Command] = &[
    Command::new("new-actor", Group::Edit, NEW, &["a a"], |state| ask_name(state, "new-actor", Ask::NewActor)),
    Command::new("new-department", Group::Edit, NEW, &["a d"], |state| {
        ask_name(state, "new-department", Ask::NewDepartment)
    }),
    Command::new("new-field", Group::Edit, NEW, &["a f"], |state| ask_name(state, "new-field", Ask::NewField)),
    Command::new("new-path", Group::Edit, NEW, &["a p"], |state| ask_name(state, "new-path", Ask::NewPath)),
    Command::new("new-programme", Group::Edit, NEW, &["a g"], |state| {
        ask_name(state, "new-programme", Ask::NewProgramme)
    }),
    Command::new("new-tie", Group::Edit, NEW, &["t"], State::ask_tie).foot().when(on_node),
    Command::new("new-responsibility", Group::Edit, NEW, &["r"], State::ask_responsibility).foot().when(on_node),
    Command::new("rename", Group::Edit, SELECTED.and(INSPECTOR), &["F2"], State::ask_rename).when(on_record),
    Command::new("move-under", Group::Edit, SELECTED, &["m"], State::ask_move).when(on_node),
    Command::new("remove", Group::Edit, SELECTED, &["Delete"], State::remove_selected).when(on_record),
];

/// Asks the name of a new record; the title is the message `ask-` and the command's name.
fn ask_name(state: &mut State, command: &str, ask: Ask) -> Vec<Effect> {
    let title = state.words.text(&format!("ask-{command}"));
    let remark = state.words.text(&format!("ask-{command}-remark"));
    state.overlays.push(Overlay::Input(LineInput::new(title, remark, ask, String::new())));
    Vec::new()
}

/// Whether there is a department, an actor or a field that the command would be about.
fn on_node(state: &State) -> bool {
    state.desk().is_some_and(|desk| desk.subject_node().is_some())
}

/// Whether there is a record, also a case path or a programme.
fn on_record(state: &State) -> bool {
    state.desk().is_some_and(|desk| desk.subject().is_some())
}
