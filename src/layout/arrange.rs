//! The whole picture: every connected part drawn by itself, the parts set side by side.

use super::align::Turn;
use super::geometry::{Point, bounds};
use super::links::Links;
use super::options::{Before, Options};
use super::pace::Pace;
use super::pack::Taken;
use super::shape::Shape;
use super::{again, fresh};
use crate::map::Watch;

/// No place before is farther out than this, in hops; one that is counts as unknown.
const FARTHEST: f64 = 10_000.0;

/// A finished picture, or the best so far.
#[derive(Debug, Clone, PartialEq)]
pub struct Picture {
    /// The place of each node, in hops; the first picture lies about the origin.
    pub places: Vec<Point>,
    /// Whether the work ran to its end.
    pub finished: bool,
}

/// Places `n` nodes so that distances in the picture follow distances in the network, with as little change to the
/// picture `before` as possible.
///
/// `edges` are pairs of nodes with a strength above 0; direction, loops and unknown nodes are ignored, of parallel
/// edges the strongest counts. `before` says for each node where it stood, if it did (missing entries: it did not):
/// pinned nodes stay exactly, and so does every connected part that has nothing new; in others the nodes that stood make a
/// little room. Nothing turns or mirrors from one picture to the next. Without `before`, each part lies with
/// its longer side along the longer side of the area. Isolated nodes stand in a grid, in the order of their numbers.
///
/// The same input gives the same picture to the bit. When `watch` says stop, the best so far is returned.
///
/// Stress majorization (Gansner, Koren, North 2004) from a start by pivots (Brandes and Pich 2007); sparse stress
/// (Ortmann, Klimenta, Brandes 2017) for parts beyond `options.full` nodes. O(n^2) a round for small parts, O(k n + m)
/// for large ones.
///
/// # Examples
/// ```
/// use querschnitt::layout::{Before, Options, arrange};
/// use querschnitt::map::Unwatched;
///
/// let first = arrange(3, &[(0, 1, 1.0), (1, 2, 1.0)], &[], &Options::default(), &Unwatched);
/// let before: Vec<_> = first.places.iter().map(|&at| Some(Before { at, pinned: false })).collect();
/// let next = arrange(4, &[(0, 1, 1.0), (1, 2, 1.0), (2, 3, 1.0)], &before, &Options::default(), &Unwatched);
/// assert!(next.places[0].distance(first.places[0]) < 0.1);
/// ```
pub fn arrange(
    n: usize,
    edges: &[(u32, u32, f64)],
    before: &[Option<Before>],
    options: &Options,
    watch: &dyn Watch,
) -> Picture {
    let options = options.sound();
    let links = Links::new(n, edges, options.lengths);
    let before: Vec<Option<Before>> = (0..n).map(|node| before.get(node).copied().flatten().filter(near)).collect();
    let mut parts = links.parts();
    parts.sort_by_key(|part| (usize::MAX - part.len(), part.first().copied()));
    let steps = |part: &Vec<usize>| if part.len() > 1 { part.len() / 16 + 2 * options.rounds } else { 0 };
    let mut pace = Pace::new(watch, parts.iter().map(steps).sum());
    let mut places = vec![Point::default(); n];
    let mut figures = Vec::new();
    let mut due = 0;
    for part in parts {
        due += steps(&part);
        let stood: Vec<Option<Before>> = part.iter().map(|&node| before[node]).collect();
        let links = links.within(&part);
        let (drawn, stays) = draw(&links, &stood, &options, &mut pace);
        pace.reach(due);
        for (&node, &place) in part.iter().zip(&drawn) {
            places[node] = place;
        }
        figures.push(Figure { nodes: part, links, drawn, stays, grown: stood.iter().any(Option::is_none) });
    }
    set_apart(figures, &mut places, &options);
    if before.iter().all(Option::is_none) {
        centre(&mut places);
    }
    Picture { places, finished: !pace.stopped() }
}

/// Whether a place before can be meant.
fn near(before: &Before) -> bool {
    before.at.is_finite() && before.at.x.abs() <= FARTHEST && before.at.y.abs() <= FARTHEST
}

/// One connected part, drawn.
struct Figure {
    nodes: Vec<usize>,
    links: Links,
    drawn: Vec<Point>,
    stays: Stays,
    grown: bool,
}

/// How freely a drawn part may be shifted.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
enum Stays {
    Exactly,
    IfItCan,
    Anywhere,
}

/// Draws one part by itself.
fn draw(links: &Links, stood: &[Option<Before>], options: &Options, pace: &mut Pace<'_>) -> (Vec<Point>, Stays) {
    let pinned = stood.iter().flatten().any(|before| before.pinned);
    let known: Vec<Point> = stood.iter().flatten().map(|before| before.at).collect();
    let stays = match (pinned, known.is_empty()) {
        (true, _) => Stays::Exactly,
        (false, false) if options.anchor > 0.0 => Stays::IfItCan,
        _ => Stays::Anywhere,
    };
    if stays != Stays::Anywhere && known.len() == links.len() && (options.anchor > 0.0 || links.len() == 1) {
        return (known, stays);
    }
    if links.len() == 1 {
        return (vec![Point::default()], stays);
    }
    let terms = fresh::terms(links, options, pace);
    if stays != Stays::Anywhere {
        return (again::place(links, terms.as_ref(), stood, options, pace), stays);
    }
    let mut drawn = fresh::place(links, terms.as_ref(), options, pace);
    let pairs: Vec<(Point, Point)> =
        drawn.iter().zip(stood).filter_map(|(&now, before)| before.map(|before| (now, before.at))).collect();
    if pairs.len() > 1 {
        let turn = Turn::onto(&pairs, true);
        for place in &mut drawn {
            *place = turn.of(*place);
        }
    }
    (drawn, stays)
}

/// Shifts parts so that they stand apart: first those that stay, then the others by size, isolated nodes last.
fn set_apart(mut figures: Vec<Figure>, places: &mut [Point], options: &Options) {
    let room = options.room;
    figures.sort_by_key(|figure| figure.stays);
    let (mut taken, mut grown) = (Taken::default(), Taken::default());
    let mut alone = Vec::new();
    for figure in &figures {
        if figure.nodes.len() == 1 && figure.stays == Stays::Anywhere {
            alone.extend_from_slice(&figure.nodes);
            continue;
        }
        let links = &figure.links;
        let pairs = (0..links.len()).flat_map(|node| links.of(node).iter().map(move |link| (node, link.0 as usize)));
        let Some(shape) = Shape::of(&figure.drawn, pairs, room) else { continue };
        let (right, down) = match figure.stays {
            // What stood so close before may go on to; only what grew makes others give way.
            Stays::IfItCan if (if figure.grown { &taken } else { &grown }).meets(&shape) => {
                taken.nearest(&shape.widened(), room)
            }
            Stays::IfItCan | Stays::Exactly => (0, 0),
            Stays::Anywhere => taken.fit(&shape.widened(), room, options.aspect).0,
        };
        taken.add(&shape, (right, down));
        if figure.grown {
            grown.add(&shape, (right, down));
        }
        let shift = Point::new(right as f64 * room.x, down as f64 * room.y);
        for &node in &figure.nodes {
            places[node] += shift;
        }
    }
    alone.sort_unstable();
    grid(&alone, &taken, places, options);
}

/// Cells of room from one isolated node to the next: to the right and down.
const PITCH: (i64, i64) = (2, 1);

/// Sets isolated nodes in rows, in the order of their numbers, where the block fits best.
fn grid(alone: &[usize], taken: &Taken, places: &mut [Point], options: &Options) {
    let (room, count) = (options.room, i64::try_from(alone.len()).unwrap_or(i64::MAX));
    if count == 0 {
        return;
    }
    let ratio = options.aspect * room.y * PITCH.1 as f64 / (room.x * PITCH.0 as f64);
    let mut best: Option<(f64, i64, (i64, i64))> = None;
    for stretch in [1.0, 0.0, 0.1, 0.25, 0.5, 2.0, 4.0, 10.0, 1e9] {
        let columns = ((count as f64 * ratio * stretch).sqrt().round().min(count as f64) as i64).max(1);
        let rows = (count + columns - 1) / columns;
        let block = Shape::block(columns * PITCH.0, rows * PITCH.1).widened();
        let (shift, height) = taken.fit(&block, room, options.aspect);
        if best.is_none_or(|(least, ..)| height < least * (1.0 - 1e-9)) {
            best = Some((height, columns, shift));
        }
    }
    let Some((_, columns, shift)) = best else { return };
    for (&node, seat) in alone.iter().zip(0..) {
        let (column, row) = (seat % columns, seat / columns);
        let x = (shift.0 + column * PITCH.0) as f64 + PITCH.0 as f64 / 2.0;
        let y = (shift.1 + row * PITCH.1) as f64 + PITCH.1 as f64 / 2.0;
        places[node] = Point::new(x * room.x, y * room.y);
    }
}

/// Brings the middle of the picture to the origin.
fn centre(places: &mut [Point]) {
    let Some((from, to)) = bounds(places) else { return };
    let middle = (from + to) / 2.0;
    for place in places {
        *place -= middle;
    }
}
