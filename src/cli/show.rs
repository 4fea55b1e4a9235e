//! `show FILE --view VIEW`: a view of the editor as plain text, for pipes and screen readers.

use super::args::{Show, ShowView};
use super::complaint::Complaint;
use super::out::{Exit, print};
use super::{Room, read};
use crate::analysis;
use crate::map::Unwatched;
use crate::view::text;

/// Prints the view.
pub(super) fn run(verb: &Show, room: &Room) -> Result<Exit, Complaint> {
    let document = read::document(&verb.file, room)?;
    let Some(analysis) = analysis::analyse(document.map(), room.day, &Unwatched) else { return Ok(Exit::Done) };
    let page = text::Page { width: verb.width.clamp(20, 1000), ascii: room.ascii };
    let shown = match verb.view {
        ShowView::Outline => text::outline(document.map(), &analysis, &room.words, page),
        ShowView::Matrix => text::matrix(document.map(), &analysis, &room.words, page),
        ShowView::Network => text::network(document.map(), &analysis, &room.words, page),
        ShowView::Findings => text::findings(document.map(), &analysis, &room.words, page),
    };
    print(&shown, &room.words)?;
    Ok(Exit::Done)
}
