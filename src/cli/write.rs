//! Where a changed map goes: into its own file, another one, or standard output.

use std::path::Path;

use super::Room;
use super::complaint::Complaint;
use super::out::print;
use crate::map::Map;
use crate::store::{Document, SaveOptions};

/// Writes the map of a document read from `file` to `output`, without one back to `file`. Whether it went into a file.
///
/// # Errors
/// Where it cannot be written; the file is as it was.
pub(super) fn to(
    document: &mut Document,
    map: &Map,
    file: &Path,
    output: Option<&Path>,
    room: &Room,
) -> Result<bool, Complaint> {
    let failed = |error| Complaint::save(&error, room);
    let target = output.unwrap_or(file);
    if target == Path::new("-") {
        let (text, _) = document.text_for(map).map_err(failed)?;
        print(&text, &room.words)?;
        return Ok(false);
    }
    // Whoever names a file to write means it; the map itself is only replaced as it was read.
    let saved = match output {
        Some(_) if target != file => {
            document.save_as(target, map, SaveOptions { overwrite: true, ..SaveOptions::default() })
        }
        _ => document.save(map, SaveOptions::default()),
    };
    saved.map_err(failed)?;
    Ok(true)
}
