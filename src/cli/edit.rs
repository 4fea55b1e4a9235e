//! `querschnitt [FILE]`: the terminal editor.

use std::io::IsTerminal;
use std::path::Path;

use super::complaint::Complaint;
use super::out::Exit;
use super::{Room, read};
use crate::store;
use crate::tui;

/// Opens the editor with a map, or with its start page.
pub(super) fn run(file: Option<&Path>, room: Room) -> Result<Exit, Complaint> {
    let document = file.map(|file| read::document(file, &room)).transpose()?;
    if !std::io::stdin().is_terminal() || !std::io::stdout().is_terminal() {
        let complaint = Complaint::new(&room.words, room.words.text("cli-no-terminal"));
        return Err(complaint.hint(room.words.text("cli-no-terminal-hint")));
    }
    if let Some(file) = file {
        store::remember_map(file);
    }
    let complain = Complaint::new(&room.words, room.words.text("cli-terminal-failed"));
    let theme = tui::Theme::of_terminal(room.ascii);
    let state = tui::State::started(room.words, theme, room.day, document, store::recent_maps());
    tui::run(state).map(|()| Exit::Done).map_err(|error| complain.hint(error.to_string()))
}
