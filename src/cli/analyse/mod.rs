//! `analyse FILE`: all measures, indicators and findings.

mod json;
mod table;
mod text;

use super::Room;
use super::args::{Analyse, AnalyseFormat};
use super::complaint::Complaint;
use super::out::{Exit, print};
use super::source::source;
use crate::analysis;
use crate::map::Unwatched;

/// Prints the analysis.
pub(super) fn run(verb: &Analyse, room: &Room) -> Result<Exit, Complaint> {
    let document = source(&verb.file, room)?;
    let map = document.map();
    // Nobody watches, so nobody stops it.
    let Some(mut analysis) = analysis::analyse(map, room.day, &Unwatched) else { return Ok(Exit::Done) };
    let text = match verb.format {
        AnalyseFormat::Text => text::text(&analysis, map, &room.words),
        AnalyseFormat::Json => {
            for finding in &mut analysis.findings {
                finding.remedies = analysis::remedies(map, finding, room.day);
            }
            json::json(&analysis, &document, &room.words)
        }
    };
    print(&text, &room.words)?;
    Ok(Exit::Done)
}
