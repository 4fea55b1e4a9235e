//! Setting separate figures side by side so that together they fill an area of given proportions.

use std::collections::BTreeMap;

use super::geometry::Point;
use super::shape::Shape;

/// The cells that are taken: for each row its spans, apart from one another and ascending.
#[derive(Debug, Clone, Default)]
pub(crate) struct Taken {
    rows: BTreeMap<i64, Vec<(i64, i64)>>,
}

/// A shift in whole cells: columns to the right, rows down.
pub(crate) type Shift = (i64, i64);

impl Taken {
    /// Takes the cells of `shape`, shifted.
    pub(crate) fn add(&mut self, shape: &Shape, (right, down): Shift) {
        for (row, &(from, to)) in (shape.top + down..).zip(&shape.rows) {
            let spans = self.rows.entry(row).or_default();
            let (mut from, mut to) = (from + right, to + right);
            spans.retain(|span| {
                let apart = span.1 + 1 < from || to + 1 < span.0;
                if !apart {
                    (from, to) = (from.min(span.0), to.max(span.1));
                }
                apart
            });
            let seat = spans.partition_point(|span| span.0 < from);
            spans.insert(seat, (from, to));
        }
    }

    /// Whether a cell of `shape` is taken.
    pub(crate) fn meets(&self, shape: &Shape) -> bool {
        (shape.top..).zip(&shape.rows).any(|(row, &(from, to))| {
            self.rows.get(&row).is_some_and(|spans| spans.iter().any(|span| span.0 <= to && from <= span.1))
        })
    }

    /// First and last column, first and last row; `None` where nothing is taken.
    fn extent(&self) -> Option<[i64; 4]> {
        let from = self.rows.values().filter_map(|spans| spans.first()).map(|span| span.0).min()?;
        let to = self.rows.values().filter_map(|spans| spans.last()).map(|span| span.1).max()?;
        Some([from, to, *self.rows.keys().next()?, *self.rows.keys().next_back()?])
    }

    /// The free shift of `shape` that keeps the whole nearest to the proportions of the area, then nearest its middle.
    ///
    /// Returns it with the height the area would need. O(rows x spans log spans).
    pub(crate) fn fit(&self, shape: &Shape, room: Point, aspect: f64) -> (Shift, f64) {
        let (left, right) = shape.columns();
        let height = shape.height();
        let Some([from, to, first, last]) = self.extent() else {
            let shift = (-(left + right) / 2, -(shape.top + height / 2));
            return (shift, needed((right - left + 1) as f64 * room.x, height as f64 * room.y, aspect));
        };
        let cost = |(x, y): Shift| {
            let columns = to.max(right + x) - from.min(left + x) + 1;
            let rows = last.max(shape.top + height - 1 + y) - first.min(shape.top + y) + 1;
            let (width, tall) = (columns as f64 * room.x, rows as f64 * room.y);
            let aside = (left + right + 2 * x - from - to) as f64 * room.x;
            let below = (2 * (shape.top + y) + height - 1 - first - last) as f64 * room.y;
            [needed(width, tall, aspect), width * tall, aside * aside + below * below * aspect * aspect]
        };
        let middle = (from + to - left - right) / 2;
        let shift = self.search(shape, middle, cost);
        (shift, cost(shift)[0])
    }

    /// The free shift of `shape` that moves it least.
    pub(crate) fn nearest(&self, shape: &Shape, room: Point) -> Shift {
        let cost = |(x, y): Shift| {
            let (x, y) = (x as f64 * room.x, y as f64 * room.y);
            [x * x + y * y, 0.0, 0.0]
        };
        self.search(shape, 0, cost)
    }

    /// The free shift of least cost, where costs fall towards the column shift `middle` in a free run.
    fn search(&self, shape: &Shape, middle: i64, cost: impl Fn(Shift) -> [f64; 3]) -> Shift {
        let Some([from, to, first, last]) = self.extent() else { return (0, 0) };
        let (left, right) = shape.columns();
        let height = shape.height();
        let (lowest, highest) = (from - right - 1, to - left + 1);
        let mut best: Option<([f64; 3], Shift)> = None;
        for down in first - height - shape.top..=last + 1 - shape.top {
            let mut run = lowest;
            let mut blocked = self.blocked(shape, down);
            blocked.push((highest + 1, highest + 1));
            for (start, end) in blocked {
                if run < start {
                    for shift in [middle.clamp(run, start - 1), run, start - 1] {
                        let here = cost((shift, down));
                        if best.is_none_or(|(least, _)| less(here, least)) {
                            best = Some((here, (shift, down)));
                        }
                    }
                }
                run = run.max(end + 1);
            }
        }
        best.map_or((0, 0), |(_, shift)| shift)
    }

    /// The column shifts at which `shape`, shifted `down`, meets a taken cell, as ascending ranges.
    fn blocked(&self, shape: &Shape, down: i64) -> Vec<(i64, i64)> {
        let mut ranges = Vec::new();
        for (row, &(from, to)) in (shape.top + down..).zip(&shape.rows) {
            for span in self.rows.get(&row).map_or(&[][..], Vec::as_slice) {
                ranges.push((span.0 - to, span.1 - from));
            }
        }
        ranges.sort_unstable();
        ranges
    }
}

/// The height an area of this aspect needs to hold a box.
fn needed(width: f64, height: f64, aspect: f64) -> f64 {
    (width / aspect).max(height)
}

/// Whether costs are less, the first that differs decides.
fn less(a: [f64; 3], b: [f64; 3]) -> bool {
    for (a, b) in a.into_iter().zip(b) {
        if (a - b).abs() > 1e-9 * (1.0 + b.abs()) {
            return a < b;
        }
    }
    false
}
