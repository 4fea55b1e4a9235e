//! `fmt FILE...`: the canonical form, comments kept.

use std::path::Path;

use super::Room;
use super::args::Fmt;
use super::complaint::Complaint;
use super::out::{Exit, print};
use super::read::{Unread, shown_path};
use crate::store::{self, OpenError, SaveError, SaveOptions};

/// Brings each file into canonical form, or says which are not; what cannot be read does not hold up the others.
pub(super) fn run(verb: &Fmt, room: &Room) -> Exit {
    let one = |file: &std::path::PathBuf| one(file, verb.check, room).unwrap_or_else(|told| told.tell(&room.words));
    verb.files.iter().map(one).max().unwrap_or(Exit::Done)
}

fn one(file: &Path, check: bool, room: &Room) -> Result<Exit, Complaint> {
    let words = &room.words;
    let text = store::read_text_file(file, room.largest).map_err(|error| Unread::Open(error).complaint(room))?;
    let canonical = store::format_text(&text)
        .map_err(|problems| Unread::Open(OpenError::Unreadable { path: file.to_owned(), problems }).complaint(room))?;
    if check {
        if canonical == text {
            return Ok(Exit::Done);
        }
        print(&format!("{}\n", words.with("cli-not-canonical", &[("file", shown_path(file).into())])), words)?;
        return Ok(Exit::Reported);
    }
    if file == Path::new("-") {
        print(&canonical, words)?;
    } else if canonical != text {
        write(file, &text, &canonical).map_err(|error| Complaint::from(words.save_error(&error)))?;
    }
    Ok(Exit::Done)
}

/// Writes the canonical form, if it says the same as the text before.
fn write(file: &Path, text: &str, canonical: &str) -> Result<(), SaveError> {
    if store::read_text(canonical) != store::read_text(text) {
        return Err(SaveError::WouldNotComeBack { path: file.to_owned() });
    }
    store::write_text_file(file, Some(text), canonical, SaveOptions::default())
}
