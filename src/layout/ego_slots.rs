//! Where around the middle of a canvas there are places for labels, in order around it.

use super::ego::Spot;
use super::geometry::Point;

/// Free columns between the middle and the labels beside it, at least: lines need room to tell themselves apart.
const GAP: u16 = 6;

/// Labels beside one another keep so many columns apart.
const BETWEEN: u16 = 2;

/// A side narrower than this has no column.
const NARROWEST: u16 = 8;

/// A second column on a side must leave each so many columns, or as many as the longest label takes.
const ROOMY: u16 = 16;

/// Up to so many neighbours also stand above and below.
const FEW: usize = 8;

/// Rows from one label of a column to the next, at most.
const LOOSEST: usize = 4;

/// How the canvas is divided.
#[derive(Debug, Clone, PartialEq)]
pub(crate) struct Plan {
    columns: u16,
    rows: u16,
    middle: Spot,
    /// Columns of labels on each side; 0 on a narrow canvas, where labels stand in a single stack.
    deep: u16,
    /// The width of each column of labels.
    wide: u16,
}

/// A place for a label, and how it grows.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) struct Slot {
    from: u16,
    to: u16,
    row: u16,
    grows: Grows,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Grows {
    /// From its first column, right of the middle.
    Right,
    /// From its last column, left of the middle.
    Left,
    /// To both sides.
    Both,
}

/// The places in order around the middle, from the upper right clockwise, each with the point lines go to (rows count
/// twice).
#[derive(Debug, Clone, PartialEq)]
pub(crate) struct Slots {
    pub(crate) spots: Vec<Slot>,
    pub(crate) points: Vec<Point>,
}

impl Slot {
    /// The cells a label of so many columns takes there.
    pub(crate) fn of(self, width: u16) -> Spot {
        let room = self.to.saturating_sub(self.from);
        let width = width.min(room);
        let column = match self.grows {
            Grows::Right => self.from,
            Grows::Left => self.to - width,
            Grows::Both => self.from + (room - width) / 2,
        };
        Spot { column, row: self.row, width }
    }

    fn point(self) -> Point {
        let x = match self.grows {
            Grows::Right => f64::from(self.from),
            Grows::Left => f64::from(self.to),
            Grows::Both => f64::midpoint(f64::from(self.from), f64::from(self.to)),
        };
        Point::new(x, 2.0 * f64::from(self.row))
    }
}

impl Plan {
    /// Divides a canvas of at least one cell for so many neighbours, the widest of which wants `widest` columns.
    pub(crate) fn new(centre: u16, widest: u16, count: usize, columns: u16, rows: u16) -> Self {
        let width = centre.min((columns / 3).max(NARROWEST)).min(columns);
        let middle = Spot { column: (columns - width) / 2, row: rows / 2, width };
        let side = middle.column.saturating_sub(GAP);
        let widest = widest.max(1);
        let (mut deep, mut wide) = if side >= NARROWEST { (1, side.min(widest)) } else { (0, columns) };
        while deep > 0 && usize::from(2 * deep) * usize::from(rows) < count {
            let narrower = (side.saturating_sub(BETWEEN * deep) / (deep + 1)).min(widest);
            if narrower < ROOMY.min(widest).max(1) {
                break;
            }
            (deep, wide) = (deep + 1, narrower);
        }
        Self { columns, rows, middle, deep, wide }
    }

    /// The cells of the node in the middle.
    pub(crate) fn centre(&self) -> Spot {
        self.middle
    }

    /// How many neighbours find room.
    pub(crate) fn capacity(&self) -> usize {
        let rows = usize::from(self.rows);
        if self.deep == 0 { rows - 1 } else { 2 * usize::from(self.deep) * rows }
    }

    /// How many of so many neighbours stand below and above.
    fn apart(&self, count: usize) -> (usize, usize) {
        if count > FEW || self.rows < 5 || self.deep == 0 {
            (0, 0)
        } else {
            (usize::from(count > 2), usize::from(count > 3))
        }
    }

    /// A better number of neighbours for the right side than half of them: the end of a group (one of `ends`), if one is
    /// near; `None` where half is as good.
    pub(crate) fn split(&self, count: usize, ends: &[usize]) -> Option<usize> {
        if self.deep == 0 || count <= FEW {
            return None;
        }
        let (half, side) = (count.div_ceil(2), usize::from(self.deep) * usize::from(self.rows));
        let near = |end: &&usize| end.abs_diff(half) <= count / 6 && **end <= side && count - **end <= side;
        ends.iter().filter(near).min_by_key(|end| (end.abs_diff(half), **end)).copied().filter(|&end| end != half)
    }

    /// Places for so many neighbours (not more than find room), `right` of them on the right side if given.
    pub(crate) fn slots(&self, count: usize, right: Option<usize>) -> Slots {
        let mut spots = Vec::with_capacity(count);
        if self.deep == 0 {
            self.stack(count, &mut spots);
        } else {
            let (below, above) = self.apart(count);
            let right = right.unwrap_or((count - below - above).div_ceil(2));
            let left = count - below - above - right;
            let gap = self.gap(right.max(left), below + above > 0);
            self.column(right, gap, Grows::Right, &mut spots);
            let away = (self.rows / 3).clamp(2, 6).max(self.span(right.max(left)) / 2 + 2);
            let inner = (self.middle.column + 2 - gap.min(self.middle.column + 2), self.middle_end() + gap - 2);
            if below > 0 {
                let row = (self.middle.row + away).min(self.rows - 1);
                spots.push(Slot { from: inner.0, to: inner.1, row, grows: Grows::Both });
            }
            let rest = spots.len();
            self.column(left, gap, Grows::Left, &mut spots);
            spots[rest..].reverse();
            if above > 0 {
                let row = self.middle.row.saturating_sub(away);
                spots.push(Slot { from: inner.0, to: inner.1, row, grows: Grows::Both });
            }
        }
        let points = spots.iter().map(|slot| slot.point()).collect();
        Slots { spots, points }
    }

    fn middle_end(&self) -> u16 {
        self.middle.column + self.middle.width
    }

    /// Rows from one label to the next in a column of so many rows of labels.
    fn pitch(&self, lines: usize) -> usize {
        (usize::from(self.rows) / lines.max(1)).clamp(1, LOOSEST)
    }

    /// Rows from the first to the last of so many labels on one side.
    fn span(&self, labels: usize) -> u16 {
        let lines = labels.div_ceil(usize::from(self.deep).max(1)).max(1);
        ((lines - 1) * self.pitch(lines)) as u16
    }

    /// Free columns between the middle and the labels: more where columns are tall, for lines then are steep.
    fn gap(&self, labels: usize, needs_room_inside: bool) -> u16 {
        let side = self.middle.column.min(self.columns - self.middle_end());
        let most = side.saturating_sub(self.deep * (self.wide + BETWEEN) - BETWEEN).max(GAP);
        let inside = if needs_room_inside { self.wide.saturating_sub(self.middle.width) / 2 + 3 } else { 0 };
        self.span(labels).max(GAP + 2).max(inside).min(most)
    }

    /// So many places on one side, from above; in each row from the middle outwards.
    fn column(&self, labels: usize, gap: u16, grows: Grows, spots: &mut Vec<Slot>) {
        let deep = usize::from(self.deep);
        let lines = labels.div_ceil(deep);
        let pitch = self.pitch(lines);
        let span = lines.saturating_sub(1) * pitch;
        let top = usize::from(self.middle.row).saturating_sub(span / 2).min(usize::from(self.rows) - 1 - span);
        for number in 0..labels {
            let out = (number % deep) as u16 * (self.wide + BETWEEN) + gap;
            let row = (top + number / deep * pitch) as u16;
            let (from, to) = if grows == Grows::Right {
                (self.middle_end() + out, (self.middle_end() + out + self.wide).min(self.columns))
            } else {
                let to = self.middle.column.saturating_sub(out);
                (to.saturating_sub(self.wide), to)
            };
            spots.push(Slot { from, to, row, grows });
        }
    }

    /// Places in a single stack, over and under the middle.
    fn stack(&self, count: usize, spots: &mut Vec<Slot>) {
        let above = (count / 2).min(usize::from(self.middle.row));
        let below = (count - above).min(usize::from(self.rows - 1 - self.middle.row));
        let above = (count - below).min(usize::from(self.middle.row));
        let slot = |row: u16| Slot { from: 0, to: self.columns, row, grows: Grows::Both };
        spots.extend((1..=below).map(|way| slot(self.middle.row + way as u16)));
        spots.extend((1..=above).rev().map(|way| slot(self.middle.row - way as u16)));
    }
}
