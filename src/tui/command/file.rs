//! Opening, saving, leaving.

use super::{Command, Group, always};
use crate::tui::effect::Effect;
use crate::tui::overlay::{Ask, LineInput, Overlay, Question, Topic};
use crate::tui::place::{EVERYWHERE, MAP, Places};
use crate::tui::state::State;

/// Commands of the file.
pub(super) const COMMANDS: &[Command] = &[
    Command::new("save", Group::File, MAP, &["ctrl-s"], save).foot(),
    Command::new("save-as", Group::File, Places::NONE, &[], |state| ask_where_to_save(state, false)),
    Command::new("open", Group::File, EVERYWHERE, &["ctrl-o"], open).when(always),
    Command::new("join", Group::File, Places::NONE, &[], State::join_in).when(is_only_read),
    Command::new("start-page", Group::File, Places::NONE, &[], start_page),
    Command::new("suspend", Group::File, Places::NONE, &[], |_| vec![Effect::Suspend]).when(|_| cfg!(unix)),
    Command::new("quit", Group::File, EVERYWHERE, &["q", "ctrl-q", "ctrl-c"], quit).foot().when(always),
];

/// Saves, or asks where to if the map has no file yet.
pub(in crate::tui) fn save(state: &mut State) -> Vec<Effect> {
    save_then(state, false)
}

/// Saves, then quits if asked.
pub(in crate::tui) fn save_then(state: &mut State, then_quit: bool) -> Vec<Effect> {
    match state.desk() {
        Some(desk) if desk.has_file() => vec![Effect::Save { then_quit }],
        Some(_) => ask_where_to_save(state, then_quit),
        None => Vec::new(),
    }
}

fn ask_where_to_save(state: &mut State, then_quit: bool) -> Vec<Effect> {
    let Some(desk) = state.desk() else { return Vec::new() };
    let proposal = desk.file_proposal();
    let input = LineInput::new(
        state.words.text("ask-save-as"),
        state.words.text("ask-save-as-remark"),
        Ask::SaveAs { then_quit },
        proposal,
    );
    state.overlays.push(Overlay::Input(input));
    Vec::new()
}

fn open(state: &mut State) -> Vec<Effect> {
    let input =
        LineInput::new(state.words.text("ask-open"), state.words.text("ask-open-remark"), Ask::OpenFile, String::new());
    state.overlays.push(Overlay::Input(input));
    Vec::new()
}

fn is_only_read(state: &State) -> bool {
    state.desk().is_some_and(|desk| desk.read_only)
}

fn start_page(state: &mut State) -> Vec<Effect> {
    if state.desk().is_some_and(|desk| desk.is_unsaved()) {
        state.overlays.push(Overlay::Question(Question::new(Topic::LeaveUnsaved)));
        return Vec::new();
    }
    vec![Effect::StartPage]
}

fn quit(state: &mut State) -> Vec<Effect> {
    if state.desk().is_some_and(|desk| desk.is_unsaved()) {
        state.overlays.push(Overlay::Question(Question::new(Topic::QuitUnsaved)));
        return Vec::new();
    }
    vec![Effect::Quit]
}
