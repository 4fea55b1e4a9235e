//! The whole network: places from the layout, seen through a window, labels moved apart.

use std::collections::{BTreeMap, BTreeSet};

use super::{Label, Line, LineKind, Picture};
use crate::layout::{Point, bounds};
use crate::map::{Day, Id, Map};
use crate::view::{fit, node_active, tie_active};
use crate::words::shown;

/// What of the plane is seen: a cell is `1 / scale` wide and twice as high.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Window {
    /// The point in the middle.
    pub centre: Point,
    /// Cells per unit of the plane.
    pub scale: f64,
}

impl Window {
    /// The window that shows all places in a grid of cells.
    pub fn fit(places: impl IntoIterator<Item = Point>, (width, height): (u16, u16)) -> Self {
        let places: Vec<Point> = places.into_iter().collect();
        let Some((low, high)) = bounds(&places) else { return Self { centre: Point::new(0.0, 0.0), scale: 10.0 } };
        // Labels hang over the places to both sides.
        let across = f64::from(width.saturating_sub(22).max(10)) / (high.x - low.x).max(0.5);
        let down = f64::from(height.saturating_sub(2).max(4)) * 2.0 / (high.y - low.y).max(0.5);
        let centre = Point::new(f64::midpoint(low.x, high.x), f64::midpoint(low.y, high.y));
        Self { centre, scale: across.min(down).clamp(0.05, 80.0) }
    }

    /// The cell of a point, in fractions, in a grid of cells.
    fn cell(&self, point: Point, (width, height): (u16, u16)) -> (f64, f64) {
        let x = (point.x - self.centre.x) * self.scale + f64::from(width) / 2.0;
        let y = (point.y - self.centre.y) * self.scale / 2.0 + f64::from(height) / 2.0;
        (x, y)
    }
}

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

/// The whole network through a window; the selected unit and those tied to it are `near` and find room first.
///
/// Labels stand at their places, or as near as there is room; what finds none is counted in `hidden`. Time
/// O(n r + m) for a search of r cells around each place.
pub fn whole(
    map: &Map,
    day: Day,
    places: &BTreeMap<Id, Point>,
    selected: Option<&Id>,
    window: Window,
    grid: (u16, u16),
    ascii: bool,
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
    let mut order: Vec<&Id> = places.keys().filter(|id| degree.contains_key(id)).collect();
    order.sort_by_key(|id| {
        (Some(*id) != selected, !near.contains(id), usize::MAX - degree.get(id).copied().unwrap_or(0))
    });
    let mut room = Room::new(grid);
    let mut picture = Picture::default();
    for id in order {
        let (Some(node), Some(&place)) = (map.node(id), places.get(id)) else { continue };
        if !node_active(node, day) {
            continue;
        }
        let (x, y) = window.cell(place, grid);
        let inside = x >= -2.0 && y >= -1.0 && x < f64::from(grid.0) + 2.0 && y < f64::from(grid.1) + 1.0;
        if !inside {
            continue;
        }
        let longest = (usize::from(grid.0) / 5).clamp(8, 26);
        let name = if fit::width(node.name()) <= longest { node.name() } else { node.short_or_name() };
        let text = fit::cut(&shown(name), longest, ascii).into_owned();
        let width = u16::try_from(fit::width(&text)).unwrap_or(0);
        match room.take(x - f64::from(width) / 2.0, y - 0.5, width) {
            Some((x, y)) => picture.labels.push(Label {
                id: id.clone(),
                text,
                x,
                y,
                width,
                node_type: node.node_type(),
                near: near.contains(id),
            }),
            None => picture.hidden += 1,
        }
    }
    let number: BTreeMap<&Id, usize> = picture.labels.iter().enumerate().map(|(at, label)| (&label.id, at)).collect();
    let mut lines: BTreeMap<(usize, usize), Line> = BTreeMap::new();
    for tie in ties {
        let (Some(&from), Some(&to)) = (number.get(&tie.from), number.get(&tie.to)) else { continue };
        let near = [&tie.from, &tie.to].into_iter().any(|end| Some(end) == selected);
        lines.entry((from.min(to), from.max(to))).or_insert(Line { from, to, kind: LineKind::Tie(tie.kind), near });
    }
    picture.lines = lines.into_values().collect();
    picture
}

/// Which cells of the grid are taken.
struct Room {
    width: usize,
    height: usize,
    taken: Vec<bool>,
}

/// How far from its place a label may be moved, in rows and in columns.
const REACH: (i32, i32) = (4, 14);

impl Room {
    fn new((width, height): (u16, u16)) -> Self {
        let (width, height) = (usize::from(width), usize::from(height));
        Self { width, height, taken: vec![false; width * height] }
    }

    /// Takes the free run of `width` cells nearest to a cell, with a free cell on both sides.
    fn take(&mut self, x: f64, y: f64, width: u16) -> Option<(u16, u16)> {
        let width = usize::from(width);
        if width == 0 || width > self.width || self.height == 0 {
            return None;
        }
        let x = x.round().clamp(0.0, (self.width - width) as f64) as i32;
        let y = y.round().clamp(0.0, (self.height - 1) as f64) as i32;
        let mut offsets: Vec<(i32, i32)> =
            (-REACH.0..=REACH.0).flat_map(|dy| (-REACH.1..=REACH.1).map(move |dx| (dx, dy))).collect();
        offsets.sort_by_key(|&(dx, dy)| (dx * dx + 9 * dy * dy, dx, dy));
        let (left, top) = offsets.into_iter().find_map(|(dx, dy)| {
            let left = usize::try_from(x + dx).ok().filter(|left| left + width <= self.width)?;
            let top = usize::try_from(y + dy).ok().filter(|&top| top < self.height)?;
            self.is_free(left, top, width).then_some((left, top))
        })?;
        for cell in left..left + width {
            if let Some(taken) = self.taken.get_mut(top * self.width + cell) {
                *taken = true;
            }
        }
        Some((u16::try_from(left).ok()?, u16::try_from(top).ok()?))
    }

    fn is_free(&self, left: usize, top: usize, width: usize) -> bool {
        let from = top * self.width + left.saturating_sub(1);
        let to = top * self.width + (left + width + 1).min(self.width);
        self.taken.get(from..to).is_some_and(|cells| !cells.contains(&true))
    }
}
