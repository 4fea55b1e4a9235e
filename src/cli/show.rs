//! `show FILE --view VIEW`: a view of the editor as plain text, for pipes and screen readers.

use super::Room;
use super::args::{Show, ShowView};
use super::complaint::Complaint;
use super::out::{Exit, print};
use super::source::source;
use crate::analysis;
use crate::map::Unwatched;
use crate::view::text::{self, Page};

/// Prints the view.
pub(super) fn run(verb: &Show, room: &Room) -> Result<Exit, Complaint> {
    let document = source(&verb.file, room)?;
    let (map, words) = (document.map(), &room.words);
    // Nobody watches, so nobody stops it.
    let Some(mut analysis) = analysis::analyse(map, room.day, &Unwatched) else { return Ok(Exit::Done) };
    let page = Page { width: verb.width, ascii: room.ascii };
    let text = match verb.view {
        ShowView::Outline => text::outline(map, &analysis, words, page),
        ShowView::Matrix => text::matrix(map, &analysis, words, page),
        ShowView::Network => text::network(map, &analysis, words, page),
        ShowView::Findings => {
            for finding in &mut analysis.findings {
                finding.remedies = analysis::remedies(map, finding, room.day);
            }
            text::findings(map, &analysis, words, page)
        }
    };
    print(&text, words)?;
    Ok(Exit::Done)
}
