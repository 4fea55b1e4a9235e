//! `merge BASE OURS THEIRS`: three maps as one, by hand or as git's merge driver.

use std::path::Path;

use super::args::Merge;
use super::complaint::Complaint;
use super::out::{Exit, print, print_error, text_of};
use super::read::{Unread, shown_path};
use super::{Room, read};
use crate::map::Map;
use crate::store::{self, Document, MergedText, SaveOptions};

/// Merges, writes the result and tells what is open.
pub(super) fn run(verb: &Merge, room: &Room) -> Result<Exit, Complaint> {
    let (ours, merged) = match merged(verb, room) {
        Ok(done) => done,
        // The pattern in .gitattributes covers every RON file: those that are no maps are merged as git would.
        Err(_) if verb.driver && is_no_map(verb, room) => return by_lines(verb, room),
        Err(complaint) => return Err(complaint),
    };
    write(verb, &ours, &merged, room)?;
    tell(verb, &merged.map, room);
    Ok(if merged.map.conflicts().next().is_some() { Exit::Reported } else { Exit::Done })
}

fn by_lines(verb: &Merge, room: &Room) -> Result<Exit, Complaint> {
    let clean = store::merge_lines(&verb.ours, &verb.base, &verb.theirs);
    Ok(if clean.map_err(|problem| Complaint::git(&problem, room))? { Exit::Done } else { Exit::Reported })
}

/// Whether neither side is a map. A map with a mistake on one side is none of these: it is named.
fn is_no_map(verb: &Merge, room: &Room) -> bool {
    [&verb.ours, &verb.theirs].iter().all(|path| read::document(path, room).is_err())
}

fn merged(verb: &Merge, room: &Room) -> Result<(Document, MergedText), Complaint> {
    let base = base(&verb.base, room)?;
    let ours = read::document(&verb.ours, room)?;
    let theirs = read::document(&verb.theirs, room)?;
    let merged =
        store::merged_text(&base, &ours, &theirs).map_err(|error| Complaint::from(room.words.save_error(&error)))?;
    Ok((ours, merged))
}

/// The base; an empty file is an empty map, as git gives one where both sides added the file.
fn base(path: &Path, room: &Room) -> Result<Document, Complaint> {
    let text = store::read_text_file(path, room.largest).map_err(|error| Unread::Open(error).complaint(room))?;
    if text.trim().is_empty() {
        return Ok(Document::new(path, Map::default()));
    }
    read::document(path, room)
}

fn write(verb: &Merge, ours: &Document, merged: &MergedText, room: &Room) -> Result<(), Complaint> {
    let output = match &verb.output {
        Some(output) => Some(output.as_path()),
        None if verb.driver => Some(verb.ours.as_path()),
        None => None,
    };
    let text = ours.with_mark(&merged.text);
    match output {
        Some(path) if path != Path::new("-") => {
            let overwrite = SaveOptions { overwrite: true, ..SaveOptions::default() };
            store::write_text_file(path, None, &text, overwrite)
                .map_err(|error| Complaint::from(room.words.save_error(&error)))
        }
        _ => print(&text, &room.words),
    }
}

/// A line for each conflict, then what to do.
fn tell(verb: &Merge, map: &Map, room: &Room) {
    let words = &room.words;
    let count = map.conflicts().count();
    if count == 0 {
        return;
    }
    let file = shown_path(verb.path.as_deref().or(verb.output.as_deref()).unwrap_or(&verb.ours));
    let mut lines = vec![words.with("merge-conflicts", &[("file", file.into()), ("n", count.into())])];
    lines.extend(map.conflicts().map(|conflict| format!("  {}", words.conflict(conflict, map))));
    lines.push(format!("{}: {}", words.text("cli-hint"), words.text("merge-conflicts-hint")));
    print_error(&text_of(lines));
}
