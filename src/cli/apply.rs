//! `apply FILE ACTIONS.ron`: a list of actions, whole or not at all.

use std::path::Path;

use super::args::Apply;
use super::complaint::Complaint;
use super::out::Exit;
use super::{Room, read};
use crate::edit;
use crate::store::{self, SaveOptions};

/// Applies the actions and saves.
pub(super) fn run(verb: &Apply, room: &Room) -> Result<Exit, Complaint> {
    let words = &room.words;
    let mut document = read::document(&verb.file, room)?;
    let text = if verb.actions == Path::new("-") {
        read::standard_input(room)?
    } else {
        store::read_bytes(&verb.actions)
            .map_err(|error| Complaint::all(words, words.open_error_lines(&error)))?
    };
    let actions = store::read_actions(&verb.actions, &text)
        .map_err(|error| Complaint::all(words, words.open_error_lines(&error)))?;
    let mut map = document.map().clone();
    let done = edit::compile(&actions, &map).and_then(|edit| edit.apply(&mut map));
    if let Err(refusal) = done {
        return Err(Complaint::new(words, words.refusal(&refusal, &map)));
    }
    let saved = match &verb.output {
        Some(output) => document.save_as(output, &map),
        None => document.save(&map, &SaveOptions::default()),
    };
    saved.map_err(|error| Complaint::new(words, words.save_error(&error)))?;
    Ok(Exit::Done)
}
