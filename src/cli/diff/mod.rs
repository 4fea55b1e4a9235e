//! `diff OLD NEW`: what changed, in the map's words; also as git calls it.

mod by_git;
mod textconv;

use std::io::IsTerminal;
use std::path::{Path, PathBuf};

use serde_json::json;

use super::args::{Diff, DiffFormat};
use super::complaint::Complaint;
use super::json::pretty;
use super::out::{Exit, print, text_of};
use super::{Room, read};
use crate::map::Map;
use crate::store;
use crate::view::changes::{ChangeLine, changes};

/// Tells what changed; exit code 1 where something did.
pub(super) fn run(verb: &Diff, room: &Room) -> Result<Exit, Complaint> {
    if verb.git {
        return by_git::run(verb, room);
    }
    if verb.textconv {
        return textconv::run(verb, room);
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
