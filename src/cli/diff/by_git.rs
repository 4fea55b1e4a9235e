//! What changed in a file of a repository, as git's external diff tells it.

use std::io::IsTerminal;

use super::super::Room;
use super::super::args::Diff;
use super::super::complaint::Complaint;
use super::super::out::{Exit, print};
use super::super::read::shown_path;
use super::{map, text};
use crate::store::{self, LineChanges};
use crate::view::changes::changes;
use crate::words::shown;

/// `path old-file old-hex old-mode new-file new-hex new-mode`: git would stop at any other exit code than 0, so what cannot
/// be read is told as a line.
pub(super) fn run(verb: &Diff, room: &Room) -> Result<Exit, Complaint> {
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
            Ok(LineChanges::None) => {}
            Ok(LineChanges::Lines(lines)) => told.extend(lines.lines().flat_map(|line| [shown(line), "\n".into()])),
            Ok(LineChanges::NoText) => told += &format!("! {}\n", words.text("diff-no-text")),
            Err(_) => told += &format!("! {}\n", words.text("diff-unreadable")),
        },
    }
    print(&told, words)?;
    Ok(Exit::Done)
}
