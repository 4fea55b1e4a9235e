//! A map as lines that git compares.

use super::super::args::Diff;
use super::super::complaint::Complaint;
use super::super::out::{Exit, print, print_bytes, text_of};
use super::super::read::Unread;
use super::super::{Room, read};
use crate::store;
use crate::words::shown;

/// The whole map, a line an attribute, then its comments. Anything else is given as it is, of any size and in any encoding: git
/// would stop in the middle of a log where this ends with another code than 0.
pub(super) fn run(verb: &Diff, room: &Room) -> Result<Exit, Complaint> {
    let [file] = &verb.files[..] else { return Err(Complaint::new(room.words.text("diff-one-file"))) };
    match read::try_document(file, room) {
        Ok(document) => {
            let lines = room.words.listing(document.map()).into_iter();
            let comments = document.comments().flat_map(str::lines).map(|line| shown(line.trim()).into_owned());
            print(&text_of(lines.chain(comments)), &room.words)?;
        }
        Err(_) => {
            let bytes = store::read_bytes(file, u64::MAX).map_err(|error| Unread::Open(error).complaint(room))?;
            print_bytes(&bytes, &room.words)?;
        }
    }
    Ok(Exit::Done)
}
