//! The whole network: places from the layout, seen through a window, labels moved apart.

use std::collections::{BTreeMap, BTreeSet};

use super::gone::Gone;
use super::{Label, Line, LineKind, Look, Picture};
use crate::layout::{self, Point, Seat, Viewport, seat_labels};
use crate::map::{Day, Id, Map, Node};
use crate::view::{fit, node_active, tie_active};
use crate::words::shown;

/// The units of the picture and their ties on a day, as numbers for the layout: every unit that is tied.
pub fn network_of(map: &Map, day: Day) -> (Vec<Id>, Vec<(u32, u32, f64)>) {
    let ties: Vec<_> = map.ties().filter(|tie| tie_active(map, tie, day)).collect();
    let ids: BTreeSet<&Id> = ties.iter().flat_map(|tie| [&tie.from, &tie.to]).collect();
    let number: BTreeMap<&Id, u32> = ids.iter().copied().zip(0..).collect();
    let edges = ties
        .iter()
        .filter_map(|tie| Some((*number.get(&tie.from)?, *number.get(&tie.to)?, tie.strength.get())))
        .collect();
    (ids.into_iter().cloned().collect(), edges)
}

/// The whole network through a window, marked by a measure where there is one to shade by; the selected unit and those tied to
/// it are `near` and find room first.
///
/// Labels stand at their places, or as near as there is room; what finds none is counted in `hidden`. Time
/// O(n log n + m) for the seating of n labels.
pub fn whole(
    map: &Map,
    day: Day,
    places: &BTreeMap<Id, Point>,
    selected: Option<&Id>,
    window: Viewport,
    look: Look<'_>,
) -> Picture {
    let ties: Vec<_> = map.ties().filter(|tie| tie_active(map, tie, day)).collect();
    let mut degree: BTreeMap<&Id, usize> = BTreeMap::new();
    let mut near: BTreeSet<&Id> = selected.into_iter().collect();
    for tie in &ties {
        for end in [&tie.from, &tie.to] {
            *degree.entry(end).or_default() += 1;
            if tie.partner(end).is_some_and(|other| Some(other) == selected) {
                near.insert(end);
            }
        }
    }
    let longest = (usize::from(window.columns) / 5).clamp(8, 26);
    let gone = Gone::of(places, day, look);
    let place_of = |id: &Id| places.get(id).or_else(|| gone.places.get(id)).copied();
    let there = places.keys().filter(|id| degree.contains_key(id));
    let there = there.filter_map(|id| Some((id, map.node(id).filter(|node| node_active(node, day))?)));
    let shown: Vec<(&Id, &Node, String)> = there
        .chain(gone.places.keys().filter_map(|id| Some((id, look.node(map, id)?))))
        .map(|(id, node)| (id, node, look.marked(id, short_name(node, longest, look.ascii))))
        .collect();
    let wishes: Vec<layout::Label> = shown
        .iter()
        .map(|(id, _, text)| {
            let at = place_of(id).map_or_else(Point::default, |place| window.cell(place));
            let first = if Some(*id) == selected {
                2e6
            } else if near.contains(id) {
                1e6
            } else {
                0.0
            };
            // Those that have most of the measure find room before the others.
            let measured = look.level(id).map_or(0.0, |level| 1e3 * f64::from(level));
            let importance = first + measured + degree.get(id).copied().unwrap_or(0) as f64;
            layout::Label { at, width: u16::try_from(fit::width(text)).unwrap_or(u16::MAX), importance }
        })
        .collect();
    let mut picture = Picture::default();
    for (((id, node, text), wish), seat) in
        shown.into_iter().zip(&wishes).zip(seat_labels(&wishes, window.columns, window.rows))
    {
        match seat {
            Seat::Shown { column, row } => picture.labels.push(Label {
                id: id.clone(),
                text,
                x: column,
                y: row,
                width: wish.width,
                node_type: node.node_type(),
                near: near.contains(id),
                level: look.level(id),
                fate: look.fate(id),
            }),
            Seat::Hidden if is_inside(wish.at, &window) && !gone.places.contains_key(id) => picture.hidden += 1,
            Seat::Hidden | Seat::Outside => {}
        }
    }
    let number: BTreeMap<&Id, usize> = picture.labels.iter().enumerate().map(|(at, label)| (&label.id, at)).collect();
    let mut lines: BTreeMap<(usize, usize), Line> = BTreeMap::new();
    for tie in ties {
        let (Some(&from), Some(&to)) = (number.get(&tie.from), number.get(&tie.to)) else { continue };
        let near = [&tie.from, &tie.to].into_iter().any(|end| Some(end) == selected);
        lines.entry((from.min(to), from.max(to))).or_insert(Line { from, to, kind: LineKind::Tie(tie.kind), near });
    }
    for (from, to) in &gone.ties {
        let (Some(&from), Some(&to)) = (number.get(from), number.get(to)) else { continue };
        let near = [from, to].iter().any(|at| picture.labels.get(*at).is_some_and(|label| Some(&label.id) == selected));
        lines.entry((from.min(to), from.max(to))).or_insert(Line { from, to, kind: LineKind::Gone, near });
    }
    picture.lines = lines.into_values().collect();
    picture
}

/// The name of a unit, or its short one, in at most `longest` cells.
fn short_name(node: &Node, longest: usize, ascii: bool) -> String {
    let name = if fit::width(node.name()) <= longest { node.name() } else { node.short_or_name() };
    fit::cut(&shown(name), longest, ascii).into_owned()
}

fn is_inside(at: Point, window: &Viewport) -> bool {
    (0.0..f64::from(window.columns)).contains(&at.x) && (0.0..f64::from(window.rows)).contains(&at.y)
}
