//! `analyse FILE`: all measures, indicators and findings.

mod json;
mod object;
mod table;
mod text;

pub(super) use table::Table;

use super::Room;
use super::args::{Analyse, AnalyseFormat};
use super::complaint::Complaint;
use super::out::{Exit, print};
use super::source::source;
use crate::analysis::{self, Asked, Unheard};
use crate::map::Unwatched;

/// Prints the analysis.
pub(super) fn run(verb: &Analyse, room: &Room) -> Result<Exit, Complaint> {
    let document = source(&verb.file, room)?;
    let map = document.map();
    let asked = Asked::everything();
    // Nobody watches, so nobody stops it.
    let Some(mut measures) = analysis::measure(map, room.day, &asked, &Unwatched, &Unheard) else {
        return Ok(Exit::Done);
    };
    let text = match verb.format {
        AnalyseFormat::Text => text::text(&measures, map, &room.words),
        AnalyseFormat::Json => {
            for finding in measures.findings.iter_mut().flatten() {
                finding.remedies = analysis::remedies(map, finding, room.day);
            }
            json::json(&measures, &asked, &document, &room.words)
        }
    };
    print(&text, &room.words)?;
    Ok(Exit::Done)
}
