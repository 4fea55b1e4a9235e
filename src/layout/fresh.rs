//! Drawing one connected part that nobody has seen before.

use super::align;
use super::distances::Pivots;
use super::geometry::Point;
use super::links::Links;
use super::options::Options;
use super::pace::Pace;
use super::spot;
use super::start;
use super::stress::{self, Hold};
use super::terms::Terms;

/// Pivots for the first placing; more do not make it better.
const START_PIVOTS: usize = 60;

/// A start is tried again on other axes only in parts of up to so many nodes, where it costs next to nothing.
const TRIES_UP_TO: usize = 150;

/// How often single nodes are taken out and put back where they fit better.
const UNFOLDINGS: usize = 4;

/// The comparisons of a part: every pair if it is small, else by pivots; `None` when stopped.
pub(crate) fn terms(links: &Links, options: &Options, pace: &mut Pace<'_>) -> Option<Terms> {
    if links.len() <= options.full {
        return Terms::every_pair(links, |_| pace.step());
    }
    let pivots = Pivots::choose(links, options.pivots, |chosen| chosen % 16 != 0 || pace.step());
    if pace.stopped() { None } else { Some(Terms::by_pivots(links, &pivots)) }
}

/// Places a connected part about the origin, widest along the wider side of the area.
///
/// Small parts start from several views of the same network (its widest axis with the second, third and fourth
/// widest) and keep the placing of least stress: one view alone may be folded.
pub(crate) fn place(links: &Links, terms: Option<&Terms>, options: &Options, pace: &mut Pace<'_>) -> Vec<Point> {
    let pivots = Pivots::choose(links, if pace.stopped() { 4 } else { START_PIVOTS }, |_| true);
    let axes = start::axes(&pivots, 4);
    let zero = vec![0.0; links.len()];
    let along = |number: usize| axes.get(number).unwrap_or(&zero);
    let Some(terms) = terms else {
        let mut places = start::places(along(0), along(1), 1.0);
        align::along_area(&mut places, options.aspect);
        return places;
    };
    let tries: &[(usize, usize)] =
        if links.len() <= TRIES_UP_TO { &[(0, 1), (0, 2), (1, 2), (0, 3)] } else { &[(0, 1)] };
    let mut best: Option<(f64, Vec<Point>)> = None;
    for &(x, y) in tries {
        if best.is_some() && (pace.stopped() || axes.len() <= y) {
            break;
        }
        let rough = start::places(along(x), along(y), 1.0);
        let scale = terms.best_scale(&rough);
        let mut places: Vec<Point> = start::places(along(x), along(y), scale);
        let free = vec![Hold::Free; links.len()];
        stress::improve(terms, &free, &mut places, options.rounds, |_| pace.step());
        if links.len() <= TRIES_UP_TO.min(options.full) {
            for _ in 0..UNFOLDINGS {
                if pace.stopped() || !spot::unfold(terms, &mut places) {
                    break;
                }
                stress::improve(terms, &free, &mut places, options.rounds, |_| pace.step());
            }
        }
        let reached = terms.stress(&places);
        if best.as_ref().is_none_or(|(least, _)| reached < least * (1.0 - 1e-6)) {
            best = Some((reached, places));
        }
    }
    let mut places = best.map(|(_, places)| places).unwrap_or_default();
    align::along_area(&mut places, options.aspect);
    places
}
