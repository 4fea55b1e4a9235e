//! `show FILE --view VIEW`: a view of the editor as plain text, for pipes and screen readers.

use super::Room;
use super::args::{Show, ShowView};
use super::complaint::Complaint;
use super::out::{Exit, print};
use super::source::source;
use crate::analysis;
use crate::map::{Map, Unwatched};
use crate::view::measures::Sheets;
use crate::view::text::{self, Page};
use crate::view::variants::Compared;

/// Prints the view.
pub(super) fn run(verb: &Show, room: &Room) -> Result<Exit, Complaint> {
    let document = source(&verb.file, room)?;
    let page = Page { width: verb.width, ascii: room.ascii };
    // Nobody watches, so nobody stops it.
    if let Some(text) = text(verb.view, document.map(), room, page) {
        print(&text, &room.words)?;
    }
    Ok(Exit::Done)
}

/// The view as text; `None` where the work on it was stopped.
fn text(view: ShowView, map: &Map, room: &Room, page: Page) -> Option<String> {
    let words = &room.words;
    let analysis = || analysis::analyse(map, room.day, &Unwatched);
    Some(match view {
        ShowView::Outline => text::outline(map, &analysis()?, words, page),
        ShowView::Matrix => text::matrix(map, &analysis()?, words, page),
        ShowView::Network => text::network(map, &analysis()?, words, page),
        ShowView::Measures => text::measures(map, &Sheets::of(map, room.day, &Unwatched)?, words, page),
        ShowView::Variants => text::variants(map, &Compared::of(map, room.day, &Unwatched)?, words, page),
        ShowView::Findings => {
            let mut analysis = analysis()?;
            let _ = analysis::judge_stability(map, room.day, &mut analysis.findings, &Unwatched);
            for finding in &mut analysis.findings {
                finding.remedies = words.christened(map, analysis::remedies(map, finding, room.day));
            }
            text::findings(map, &analysis, words, page)
        }
    })
}
