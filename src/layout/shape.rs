//! The outline of a placing on a coarse grid: for each row of cells the columns it spans.

use super::geometry::Point;

/// A figure without holes seen from the side: every row is filled from its leftmost to its rightmost cell.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Shape {
    /// The uppermost row.
    pub(crate) top: i64,
    /// First and last column of each row from the top.
    pub(crate) rows: Vec<(i64, i64)>,
}

impl Shape {
    /// The outline of places and the links between them (by their numbers) in cells of the size of `room`, each node
    /// taking `room` about its place. `None` for no places. O(rows crossed by links).
    pub(crate) fn of(places: &[Point], links: impl Iterator<Item = (usize, usize)>, room: Point) -> Option<Self> {
        let row = |y: f64| (y / room.y).floor() as i64;
        let column = |x: f64| (x / room.x).floor() as i64;
        let top = places.iter().map(|place| row(place.y - room.y / 2.0)).min()?;
        let bottom = places.iter().map(|place| row(place.y + room.y / 2.0)).max()?;
        let mut rows = vec![(i64::MAX, i64::MIN); usize::try_from(bottom - top + 1).unwrap_or(1)];
        let mut cover = |row: i64, from: f64, to: f64| {
            if let Some(span) = usize::try_from(row - top).ok().and_then(|seat| rows.get_mut(seat)) {
                *span = (span.0.min(column(from)), span.1.max(column(to)));
            }
        };
        for place in places {
            for row in row(place.y - room.y / 2.0)..=row(place.y + room.y / 2.0) {
                cover(row, place.x - room.x / 2.0, place.x + room.x / 2.0);
            }
        }
        for (a, b) in links {
            let (a, b) = (places[a], places[b]);
            let (upper, lower) = if a.y <= b.y { (a, b) } else { (b, a) };
            for row in row(upper.y)..=row(lower.y) {
                let at = |y: f64| {
                    let height = lower.y - upper.y;
                    let share = if height > 0.0 { ((y - upper.y) / height).clamp(0.0, 1.0) } else { 0.0 };
                    upper.x + (lower.x - upper.x) * share
                };
                let (enters, leaves) = if lower.y > upper.y {
                    (at(row as f64 * room.y), at((row + 1) as f64 * room.y))
                } else {
                    (upper.x, lower.x)
                };
                cover(row, enters.min(leaves), enters.max(leaves));
            }
        }
        Some(Self { top, rows: filled(rows) })
    }

    /// The same with one more cell on all sides.
    pub(crate) fn widened(&self) -> Self {
        let height = self.rows.len();
        let widened = |row: usize| {
            // Row `row` of the widened shape lies beside rows row-2 ..= row of this one.
            let near = &self.rows[row.saturating_sub(2)..(row + 1).min(height)];
            let from = near.iter().map(|span| span.0).min().unwrap_or(0);
            let to = near.iter().map(|span| span.1).max().unwrap_or(0);
            (from - 1, to + 1)
        };
        Self { top: self.top - 1, rows: (0..height + 2).map(widened).collect() }
    }

    /// A box of so many cells with its upper left cell at the origin.
    pub(crate) fn block(columns: i64, rows: i64) -> Self {
        Self { top: 0, rows: vec![(0, columns.max(1) - 1); usize::try_from(rows.max(1)).unwrap_or(1)] }
    }

    /// How many rows there are.
    pub(crate) fn height(&self) -> i64 {
        i64::try_from(self.rows.len()).unwrap_or(i64::MAX)
    }

    /// First and last column of the whole.
    pub(crate) fn columns(&self) -> (i64, i64) {
        let from = self.rows.iter().map(|span| span.0).min().unwrap_or(0);
        (from, self.rows.iter().map(|span| span.1).max().unwrap_or(from))
    }
}

/// Rows that nothing covers take the columns of the row above.
fn filled(mut rows: Vec<(i64, i64)>) -> Vec<(i64, i64)> {
    let mut last = rows.iter().copied().find(|span| span.0 <= span.1).unwrap_or((0, 0));
    for span in &mut rows {
        if span.0 > span.1 {
            *span = last;
        }
        last = *span;
    }
    rows
}
