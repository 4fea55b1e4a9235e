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
use crate::edit::{self, Edit};
use crate::map::{Action, Map};
use crate::store;
use crate::words::Words;

/// One change.
struct Line {
    sign: char,
    action: Option<Action>,
    message: String,
}

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
    let lines = lines(&old, &new, &room.words);
    let text = match verb.format {
        DiffFormat::Text => text(&lines, std::io::stdout().is_terminal()),
        DiffFormat::Json => {
            let one = |line: &Line| {
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
    match files.map(|(old, new)| (map(old, room), map(new, room))) {
        // A file that a merge left open.
        None => told += &format!("! {}\n", words.text("diff-unmerged")),
        Some((Ok(old), Ok(new))) => {
            let colour = std::io::stdout().is_terminal() || std::env::var_os("GIT_PAGER_IN_USE").is_some();
            told += &text(&lines(&old, &new, words), colour);
        }
        Some(_) => told += &format!("! {}\n", words.text("diff-unreadable")),
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

fn lines(old: &Map, new: &Map, words: &Words) -> Vec<Line> {
    let edit = Edit::between(old, new);
    let actions = edit::actions(&edit, old).unwrap_or_default();
    let messages = words.each_done(&actions, old);
    let told = actions.iter().zip(messages).map(|(action, message)| Line {
        sign: sign(action, old),
        action: Some(action.clone()),
        message,
    });
    let (open, closed) = words.conflict_changes(old, new);
    let open = open.into_iter().map(|message| Line { sign: '!', action: None, message });
    let closed = closed.into_iter().map(|message| Line { sign: '-', action: None, message });
    told.chain(open).chain(closed).collect()
}

/// Whether something came, went or changed.
fn sign(action: &Action, old: &Map) -> char {
    match action {
        Action::AddDepartment { .. }
        | Action::AddActor { .. }
        | Action::AddField { .. }
        | Action::AddPath { .. }
        | Action::AddProgramme { .. }
        | Action::AddVariant { .. }
        | Action::Accept(_) => '+',
        Action::Remove { .. }
        | Action::Dissolve { .. }
        | Action::Untie { .. }
        | Action::Undepend { .. }
        | Action::Unaccept { .. }
        | Action::RemoveProgramme { .. }
        | Action::RemoveVariant { .. }
        | Action::DropAction { .. } => '-',
        Action::Assign(record) if record.roles.is_empty() => '-',
        Action::Assign(record) if old.record(&record.slot()).is_none() => '+',
        Action::Tie(tie) if old.record(&tie.slot()).is_none() => '+',
        Action::Depend { field, on, .. } => {
            let there = old.node(field).and_then(|node| node.as_field()).is_some_and(|f| f.depends_on.contains_key(on));
            if there { '~' } else { '+' }
        }
        _ => '~',
    }
}

fn text(lines: &[Line], colour: bool) -> String {
    let colour = colour && std::env::var_os("NO_COLOR").is_none_or(|value| value.is_empty());
    let one = |line: &Line| {
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
