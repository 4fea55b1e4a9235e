//! `diff OLD NEW`: what changed, in the map's words; also as git calls it.

use std::io::IsTerminal;
use std::path::{Path, PathBuf};

use serde_json::json;

use super::args::{Diff, DiffFormat};
use super::complaint::Complaint;
use super::json::pretty;
use super::out::{Exit, print, text_of};
use super::read::{Unread, shown_path};
use super::{Room, read};
use crate::map::Map;
use crate::store;
use crate::view::changes::{ChangeLine, changes};
use crate::words::shown;

/// Tells what changed; exit code 1 where something did.
pub(super) fn run(verb: &Diff, room: &Room) -> Result<Exit, Complaint> {
    if verb.git {
        return as_git_calls(verb, room);
    }
    if verb.textconv {
        return as_text(verb, room);
    }
    let [old, new] = &verb.files[..] else { return Err(Complaint::new(room.words.text("diff-two-files"))) };
    let (old, new) = (map(old, room)?, map(new, room)?);
    let lines = changes(&old, &new, &room.words);
    let text = match verb.format {
        DiffFormat::Text => text(&lines, std::io::stdout().is_terminal()),
        DiffFormat::Json => {
            let one = |line: &ChangeLine| {
                let action = line.action.as_ref().map(store::action_text);
                json!({"sign": line.sign.to_string(), "action": action, "message": line.message})
            };
            pretty(&json!({"format": 1, "changes": lines.iter().map(one).collect::<Vec<_>>()}))
        }
    };
    print(&text, &room.words)?;
    Ok(if lines.is_empty() { Exit::Done } else { Exit::Reported })
}

/// `path old-file old-hex old-mode new-file new-hex new-mode`: git would stop at any other exit code than 0, so what cannot
/// be read is told as a line.
fn as_git_calls(verb: &Diff, room: &Room) -> Result<Exit, Complaint> {
    let words = &room.words;
    let (path, files) = match &verb.files[..] {
        [path] => (path, None),
        [path, old, _, _, new, ..] => (path, Some((old, new))),
        _ => return Err(Complaint::new(words.text("diff-two-files"))),
    };
    let mut told = format!("{}\n", shown_path(path));
    match files.map(|files| (files, map(files.0, room), map(files.1, room))) {
        // A file that a merge left open.
        None => told += &format!("! {}\n", words.text("diff-unmerged")),
        Some((_, Ok(old), Ok(new))) => {
            let colour = std::io::stdout().is_terminal() || std::env::var_os("GIT_PAGER_IN_USE").is_some();
            told += &text(&changes(&old, &new, words), colour);
        }
        // Another RON file, which the pattern in .gitattributes covers as well.
        Some(((old, new), Err(_), _) | ((old, new), _, Err(_))) => match store::compare_lines(old, new) {
            Ok(lines) => told.extend(lines.lines().flat_map(|line| [shown(line), "\n".into()])),
            Err(_) => told += &format!("! {}\n", words.text("diff-unreadable")),
        },
    }
    print(&told, words)?;
    Ok(Exit::Done)
}

/// The whole map, a line an attribute, for git to compare.
fn as_text(verb: &Diff, room: &Room) -> Result<Exit, Complaint> {
    let [file] = &verb.files[..] else { return Err(Complaint::new(room.words.text("diff-one-file"))) };
    let told = match map(file, room) {
        Ok(map) => text_of(room.words.listing(&map)),
        Err(_) => store::read_text_file(file, room.largest).map_err(|error| Unread::Open(error).complaint(room))?,
    };
    print(&told, &room.words)?;
    Ok(Exit::Done)
}

/// The map of a file; one that is not there (git's `/dev/null`) or empty is the empty map.
fn map(path: &PathBuf, room: &Room) -> Result<Map, Complaint> {
    if path == Path::new("/dev/null") || path.metadata().is_ok_and(|file| file.is_file() && file.len() == 0) {
        return Ok(Map::default());
    }
    read::document(path, room).map(|document| document.map().clone())
}

/// The lines as text, in colour where there is any.
pub(super) fn text(lines: &[ChangeLine], colour: bool) -> String {
    let colour = colour && std::env::var_os("NO_COLOR").is_none_or(|value| value.is_empty());
    let one = |line: &ChangeLine| {
        let plain = format!("{} {}", line.sign, line.message);
        let code = match line.sign {
            '+' => 32,
            '-' => 31,
            '!' => 35,
            _ => 36,
        };
        if colour { format!("\u{1b}[{code}m{plain}\u{1b}[0m") } else { plain }
    };
    text_of(lines.iter().map(one))
}
