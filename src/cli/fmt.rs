//! `fmt FILE...`: the canonical form, comments kept.

use std::path::Path;

use super::args::Fmt;
use super::complaint::Complaint;
use super::out::{Exit, print};
use super::{Room, read};
use crate::store;

/// Brings each file into canonical form, or says which are not.
pub(super) fn run(verb: &Fmt, room: &Room) -> Result<Exit, Complaint> {
    let mut exit = Exit::Done;
    let mut sentences = Vec::new();
    for file in &verb.files {
        match one(file, verb.check, room) {
            Ok(Exit::Done) => {}
            Ok(other) => exit = other,
            Err(complaint) => sentences.push(complaint),
        }
    }
    if sentences.is_empty() {
        return Ok(exit);
    }
    for complaint in sentences {
        complaint.tell();
    }
    Ok(Exit::Refused)
}

fn one(file: &Path, check: bool, room: &Room) -> Result<Exit, Complaint> {
    let words = &room.words;
    let mut document = read::document(file, room)?;
    let canonical = document.canonical_text();
    let written = |text: &str| print(text).map_err(|error| Complaint::output(words, &error));
    if check {
        if canonical == document.text() {
            return Ok(Exit::Done);
        }
        written(&format!("{}\n", words.with("cli-not-canonical", &[("file", file.display().to_string().into())])))?;
        return Ok(Exit::Reported);
    }
    if file == Path::new("-") {
        written(&canonical)?;
    } else if canonical != document.text() {
        document
            .save_text(canonical, &store::SaveOptions::default())
            .map_err(|error| Complaint::new(words, words.save_error(&error)))?;
    }
    Ok(Exit::Done)
}
