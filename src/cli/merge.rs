//! `merge BASE OURS THEIRS`: three maps as one, by hand or as git's merge driver.

use std::path::{Path, PathBuf};

use super::args::Merge;
use super::complaint::Complaint;
use super::out::{Exit, print, print_error, text_of};
use super::read::{Unread, shown_path};
use super::{Room, read};
use crate::map::Map;
use crate::store::{self, Document, GitProblem, MergedText, SaveOptions};

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
    match store::merge_lines(&verb.ours, &verb.base, &verb.theirs) {
        Ok(is_clean) => Ok(if is_clean { Exit::Done } else { Exit::Reported }),
        // git names its own temporary files here
        Err(GitProblem::Refused(_)) => {
            let file = shown_path(verb.path.as_deref().unwrap_or(&verb.ours));
            Err(Complaint::new(room.words.with("merge-not-lines", &[("file", file.into())])))
        }
        Err(problem) => Err(Complaint::git(&problem, room)),
    }
}

/// Whether neither side is a map. A map with a mistake on one side is none of these: it is named.
fn is_no_map(verb: &Merge, room: &Room) -> bool {
    [&verb.ours, &verb.theirs].iter().all(|path| read::try_document(path, room).is_err())
}

fn merged(verb: &Merge, room: &Room) -> Result<(Document, MergedText), Complaint> {
    let told = |side| {
        let name = verb.path.as_deref().map(|path| side_of(path, side, room));
        move |unread: Unread| match name {
            Some(name) => unread.called(name).complaint(room),
            None => unread.complaint(room),
        }
    };
    let base = base(&verb.base, room).map_err(told("side-base"))?;
    let ours = read::try_document(&verb.ours, room).map_err(told("side-ours"))?;
    let theirs = read::try_document(&verb.theirs, room).map_err(told("side-theirs"))?;
    let merged = store::merged_text(&base, &ours, &theirs).map_err(|error| Complaint::save(&error, room))?;
    Ok((ours, merged))
}

/// „karte.ron (unsere Fassung)“: git hands over files with names of its own.
fn side_of(path: &Path, side: &str, room: &Room) -> PathBuf {
    let side = room.words.text(side);
    let args = [("name", path.display().to_string().into()), ("value", side.into())];
    room.words.with("entry-value", &args).into()
}

/// The base; an empty file is an empty map, as git gives one where both sides added the file.
fn base(path: &Path, room: &Room) -> Result<Document, Unread> {
    let text = store::read_text_file(path, room.largest).map_err(Unread::Open)?;
    if text.trim().is_empty() {
        return Ok(Document::new(path, Map::default()));
    }
    read::try_document(path, room)
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
            store::write_text_file(path, None, &text, overwrite).map_err(|error| Complaint::save(&error, room))
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
