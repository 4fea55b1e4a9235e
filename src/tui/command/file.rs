//! Opening, saving, leaving.

use super::{Command, Group, Keys, always, with_map};
use crate::tui::effect::Effect;
use crate::tui::overlay::{Ask, LineInput, Overlay, Question, Topic};
use crate::tui::place::{EVERYWHERE, MAP, Place};
use crate::tui::state::State;

const NOWHERE: &[Place] = &[];

/// Commands of the file.
pub(super) const COMMANDS: &[Command] = &[
    Command {
        name: "save",
        group: Group::File,
        places: MAP,
        keys: Keys::Fixed(&["ctrl-s"]),
        foot: true,
        possible: with_map,
        run: save,
    },
    Command {
        name: "save-as",
        group: Group::File,
        places: NOWHERE,
        keys: Keys::Fixed(&[]),
        foot: false,
        possible: with_map,
        run: |state| ask_where_to_save(state, false),
    },
    Command {
        name: "open",
        group: Group::File,
        places: EVERYWHERE,
        keys: Keys::Fixed(&["ctrl-o"]),
        foot: false,
        possible: always,
        run: open,
    },
    Command {
        name: "start-page",
        group: Group::File,
        places: NOWHERE,
        keys: Keys::Fixed(&[]),
        foot: false,
        possible: with_map,
        run: start_page,
    },
    Command {
        name: "suspend",
        group: Group::File,
        places: NOWHERE,
        keys: Keys::Fixed(&[]),
        foot: false,
        possible: |_| cfg!(unix),
        run: |_| vec![Effect::Suspend],
    },
    Command {
        name: "quit",
        group: Group::File,
        places: EVERYWHERE,
        keys: Keys::Fixed(&["q", "ctrl-q", "ctrl-c"]),
        foot: true,
        possible: always,
        run: quit,
    },
];

/// Saves, or asks where to if the map has no file yet.
pub(in crate::tui) fn save(state: &mut State) -> Vec<Effect> {
    save_then(state, false)
}

/// Saves, then quits if asked.
pub(in crate::tui) fn save_then(state: &mut State, then_quit: bool) -> Vec<Effect> {
    match state.desk() {
        Some(desk) if desk.has_file() => vec![Effect::Save { then_quit, split_link: false }],
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
