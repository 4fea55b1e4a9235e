//! What changed in a file of a repository, as git's external diff tells it.

use std::ffi::OsStr;
use std::io::IsTerminal;
use std::path::{Path, PathBuf};

use super::super::Room;
use super::super::args::Diff;
use super::super::complaint::Complaint;
use super::super::out::{Exit, print};
use super::super::read::{Unread, shown_path};
use super::difference::{Difference, told};
use super::side::Side;
use super::text;
use crate::store::{self, LineChanges};
use crate::view::changes::ChangeLine;
use crate::words::{Words, shown};

/// What git hands over.
enum Call<'a> {
    /// A file that a merge left open.
    Unmerged(&'a Path),
    /// Two versions of a file.
    Versions {
        path: &'a Path,
        files: [&'a PathBuf; 2],
        /// As git writes them: `100644`, `100755`; of one that is not there `.`.
        modes: [&'a OsStr; 2],
        /// The new name, and git's words about it.
        moved: Option<(&'a Path, &'a OsStr)>,
    },
}

/// Git would stop at any other exit code than 0, so what cannot be read is told as a line.
pub(super) fn run(verb: &Diff, room: &Room) -> Result<Exit, Complaint> {
    let words = &room.words;
    let colour = std::io::stdout().is_terminal() || std::env::var_os("GIT_PAGER_IN_USE").is_some();
    let told = match call(&verb.files) {
        Some(Call::Unmerged(path)) => text_below(path, &[told('!', words.text("diff-unmerged"))], "", colour),
        Some(Call::Versions { path, files, modes, moved }) => {
            let mut lines: Vec<ChangeLine> =
                moved.map(|(_, about)| move_line(path, about, words)).into_iter().collect();
            lines.extend(mode_line(modes, words));
            let differing = contents(files, &mut lines, room);
            text_below(moved.map_or(path, |(path, _)| path), &lines, &differing, colour)
        }
        None => return Err(Complaint::new(words.text("diff-two-files"))),
    };
    print(&told, words)?;
    Ok(Exit::Done)
}

/// `path`, or `path old-file old-hex old-mode new-file new-hex new-mode`, and of a moved file its new path and a text about it.
fn call(files: &[PathBuf]) -> Option<Call<'_>> {
    match files {
        [path] => Some(Call::Unmerged(path)),
        [path, old, _, old_mode, new, _, new_mode, rest @ ..] => {
            let moved = match rest {
                [to, about, ..] => Some((to.as_path(), about.as_os_str())),
                _ => None,
            };
            let modes = [old_mode.as_os_str(), new_mode.as_os_str()];
            Some(Call::Versions { path, files: [old, new], modes, moved })
        }
        _ => None,
    }
}

fn text_below(path: &Path, lines: &[ChangeLine], differing: &str, colour: bool) -> String {
    format!("{}\n{}{differing}", shown_path(path), text(lines, colour))
}

/// „umbenannt, vorher a.ron“.
fn move_line(from: &Path, about: &OsStr, words: &Words) -> ChangeLine {
    let is_copy = about.to_string_lossy().lines().any(|line| line.starts_with("copy from "));
    let (sign, id) = if is_copy { ('+', "diff-file-copied") } else { ('~', "diff-file-renamed") };
    told(sign, words.with(id, &[("file", shown_path(from).into())]))
}

/// What became of the file apart from what it holds.
fn mode_line([old, new]: [&OsStr; 2], words: &Words) -> Option<ChangeLine> {
    let (sign, id) = match (&*old.to_string_lossy(), &*new.to_string_lossy()) {
        (old, new) if old == new => return None,
        (".", _) => ('+', "diff-file-added"),
        (_, ".") => ('-', "diff-file-removed"),
        ("100644", "100755") => ('~', "diff-file-executable"),
        ("100755", "100644") => ('~', "diff-file-not-executable"),
        // a link in place of a file comes as one file that goes and one that comes
        _ => return None,
    };
    Some(told(sign, words.text(id)))
}

/// Adds what differs between two maps; of files that are none, returns the lines that differ.
fn contents([old, new]: [&PathBuf; 2], lines: &mut Vec<ChangeLine>, room: &Room) -> String {
    let words = &room.words;
    let (before, after) = (Side::read(old, room), Side::read(new, room));
    if let (Ok(before), Ok(after)) = (&before, &after) {
        lines.extend(Difference::between(before, after, words).lines(words));
        return String::new();
    }
    lines.extend(broken_side(&before, &after).map(|id| told('!', words.text(id))));
    match store::compare_lines(old, new) {
        Ok(LineChanges::None) => {}
        Ok(LineChanges::Lines(differing)) => {
            return differing.lines().map(|line| format!("{}\n", shown(line))).collect();
        }
        Ok(LineChanges::NoText) => lines.push(told('!', words.text("diff-no-text"))),
        Err(_) => lines.push(told('!', words.text("diff-unreadable"))),
    }
    String::new()
}

/// Which side is no map though the other is one. The pattern in .gitattributes covers other RON files as well.
fn broken_side(old: &Result<Side, Unread>, new: &Result<Side, Unread>) -> Option<&'static str> {
    match (old, new) {
        (Err(_), Ok(Side::Map(_))) => Some("diff-old-unreadable"),
        (Ok(Side::Map(_)), Err(_)) => Some("diff-new-unreadable"),
        _ => None,
    }
}
