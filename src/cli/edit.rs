//! `querschnitt [FILE]`: the terminal editor.

use std::io::IsTerminal;
use std::path::Path;

use super::complaint::Complaint;
use super::help::verbs;
use super::out::Exit;
use super::{Room, read};
use crate::store::{self, Document};
use crate::tui::{self, State, Theme};

/// Opens the editor with a map, or with its start page.
pub(super) fn run(file: Option<&Path>, room: Room) -> Result<Exit, Complaint> {
    let document = file.map(|file| open(file, &room)).transpose()?;
    let words = &room.words;
    if !std::io::stdin().is_terminal() || !std::io::stdout().is_terminal() {
        let complaint = Complaint::new(words.text("cli-no-terminal"));
        return Err(complaint.hint(words.text("cli-no-terminal-hint")));
    }
    if let (Some(file), Some(document)) = (file, &document) {
        store::remember_map(file, document.map().settings().title.as_deref().unwrap_or_default());
    }
    let failed = Complaint::new(words.text("cli-terminal-failed"));
    let theme = Theme::of_terminal(room.ascii, |name| std::env::var(name).ok());
    let state = State::new(room.words, theme, store::today(), store::recent_maps()).on(room.day);
    let state = match document {
        Some(document) => state.with(document),
        None => state,
    };
    tui::run(state).map(|()| Exit::Done).map_err(|error| failed.hint(error.to_string()))
}

/// Opens the map; where there is none of that name, the name may be a verb with a letter wrong.
fn open(file: &Path, room: &Room) -> Result<Document, Complaint> {
    read::document(file, room).map_err(|complaint| {
        let verb = file.to_str().filter(|_| file.symlink_metadata().is_err());
        match verb.and_then(|name| store::nearest(name, verbs().iter().map(String::as_str)).map(str::to_owned)) {
            Some(verb) => complaint.hint(room.words.with("cli-verb-meant", &[("verb", verb.into())])),
            None => complaint,
        }
    })
}
