//! `diff OLD NEW`: what changed, in the map's words; also as git calls it.

mod by_git;
mod difference;
mod side;
mod textconv;

use std::io::IsTerminal;

use super::Room;
use super::args::{Diff, DiffFormat};
use super::complaint::Complaint;
use super::json::pretty;
use super::out::{Exit, print, text_of};
use crate::view::changes::ChangeLine;
use difference::Difference;
use side::Side;

/// Tells what changed; exit code 1 where map or comments did.
pub(super) fn run(verb: &Diff, room: &Room) -> Result<Exit, Complaint> {
    if verb.git {
        return by_git::run(verb, room);
    }
    if verb.textconv {
        return textconv::run(verb, room);
    }
    let [old, new] = &verb.files[..] else { return Err(Complaint::new(room.words.text("diff-two-files"))) };
    let [old, new] =
        [Side::read(old, room), Side::read(new, room)].map(|side| side.map_err(|unread| unread.complaint(room)));
    let difference = Difference::between(&old?, &new?, &room.words);
    let text = match verb.format {
        DiffFormat::Text => text(&difference.lines(&room.words), std::io::stdout().is_terminal()),
        DiffFormat::Json => pretty(&difference.json()),
    };
    print(&text, &room.words)?;
    Ok(if difference.says_the_same() { Exit::Done } else { Exit::Reported })
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
