//! Reading a map named on the command line: a file, or `-` for standard input.

use std::io::Read;
use std::path::Path;

use super::Room;
use super::complaint::Complaint;
use crate::store::Document;

/// Reads the map at `path`.
///
/// # Errors
/// Everything that is wrong with it, a sentence each.
pub(super) fn document(path: &Path, room: &Room) -> Result<Document, Complaint> {
    let opened = if path == Path::new("-") {
        let text = standard_input(room)?;
        Document::parse(path, text)
    } else {
        Document::open(path)
    };
    opened.map_err(|error| Complaint::all(&room.words, room.words.open_error_lines(&error)))
}

/// All of standard input, as bytes.
pub(super) fn standard_input(room: &Room) -> Result<Vec<u8>, Complaint> {
    let mut text = Vec::new();
    std::io::stdin().lock().read_to_end(&mut text).map_err(|error| {
        Complaint::new(&room.words, room.words.with("cli-input-failed", &[("why", error.to_string().into())]))
    })?;
    Ok(text)
}
