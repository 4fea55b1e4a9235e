//! `analyse FILE`: all measures, indicators and findings.

mod choice;
mod csv;
mod json;
mod object;
mod sets;
mod text;
mod timings;

use super::Room;
use super::args::{Analyse, AnalyseFormat};
use super::complaint::Complaint;
use super::out::{Exit, print};
use super::progress::Progress;
use super::source::source;
use crate::analysis::{self, Asked, Measures, Note, Steps};
use crate::map::Map;
use crate::words::Words;

/// Prints the analysis.
pub(super) fn run(verb: &Analyse, room: &Room) -> Result<Exit, Complaint> {
    let asked = choice::asked(&verb.measures, &room.words)?;
    let document = source(&verb.file, room)?;
    let map = document.map();
    // The progress watches and never stops it.
    let Some(mut measures) = on_threads(verb, room, || measure(verb, room, map, &asked))? else {
        return Ok(Exit::Done);
    };
    let text = match verb.format {
        AnalyseFormat::Text => text::text(&measures, &asked, map, &room.words),
        AnalyseFormat::Csv => csv::csv(&measures, &asked, map),
        AnalyseFormat::Json => {
            for finding in measures.findings.iter_mut().flatten() {
                finding.remedies = room.words.christened(map, analysis::remedies(map, finding, room.day));
            }
            json::json(&measures, &asked, &document, &room.words)
        }
    };
    print(&text, &room.words)?;
    Ok(Exit::Done)
}

fn measure(verb: &Analyse, room: &Room, map: &Map, asked: &Asked) -> Option<Measures> {
    let stopwatch = timings::Stopwatch::default();
    let progress = if verb.timings { Progress::silent(room) } else { Progress::new(room) };
    let steps: &dyn Steps = if verb.timings { &stopwatch } else { &progress };
    let mut measures = analysis::measure(map, room.day, asked, &progress, steps)?;
    if let Some(findings) = &mut measures.findings {
        progress.turn_to("progress-stability");
        let _ = analysis::judge_stability(map, room.day, findings, &progress);
    }
    Some(measures)
}

/// Runs the work on as many threads as somebody wants, else as the machine has cores.
fn on_threads<T: Send>(verb: &Analyse, room: &Room, work: impl FnOnce() -> T + Send) -> Result<T, Complaint> {
    let Some(threads) = verb.threads else { return Ok(work()) };
    let pool = rayon::ThreadPoolBuilder::new().num_threads(usize::from(threads)).build();
    let failed = |why: rayon::ThreadPoolBuildError| {
        Complaint::new(room.words.with("analyse-threads-failed", &[("why", why.to_string().into())]))
    };
    Ok(pool.map_err(failed)?.install(work))
}

/// A remark on a measure as a sentence.
fn note(note: Note, words: &Words) -> String {
    let message = match note {
        Note::BeyondBudget(_) => "analyse-beyond-budget",
        Note::Bound(_) => "analyse-bound",
    };
    words.with(message, &[("measure", note.measure().into())])
}
