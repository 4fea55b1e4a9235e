//! What part of the plane a grid of cells shows: pan, zoom, fit.

use super::geometry::Point;

/// A cell is so many times as high as wide.
const CELL: f64 = 2.0;

/// Zooming ends here: rows for one hop.
const SCALES: (f64, f64) = (0.02, 200.0);

/// Fitting makes a hop no longer than so many rows: two nodes need not fill a screen.
const FITTED: f64 = 14.0;

/// A window on the plane, as a value: each change gives a new one.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Viewport {
    /// The size of the canvas in cells.
    pub columns: u16,
    /// The size of the canvas in cells.
    pub rows: u16,
    /// The place of the plane in the middle of the canvas.
    pub centre: Point,
    /// Columns and rows for one unit of the plane; undistorted if there are twice as many columns.
    pub scale: Point,
}

impl Viewport {
    /// An undistorted window about `centre` with so many rows for one unit of the plane.
    pub fn new((columns, rows): (u16, u16), centre: Point, scale: f64) -> Self {
        Self { columns, rows, centre, scale: Point::new(CELL * scale, scale) }
    }

    /// The window in which all `items` (a place of the plane and the width of its label in columns) are seen whole, as
    /// large as can be, with even borders.
    ///
    /// Labels keep their width at every zoom. What room is left on one axis is used by stretching the picture along
    /// it, up to `stretch` times (1: never). Where labels alone are wider than the canvas, places still fit.
    /// O(items).
    ///
    /// # Examples
    /// ```
    /// use querschnitt::layout::{Point, Viewport};
    /// let items = [(Point::new(0.0, 0.0), 10), (Point::new(4.0, 1.0), 20)];
    /// let seen = Viewport::fit(&items, (80, 20), 1.5);
    /// assert!(seen.cell(items[0].0).x >= 5.0 && seen.cell(items[1].0).x <= 70.0);
    /// ```
    pub fn fit(items: &[(Point, u16)], (columns, rows): (u16, u16), stretch: f64) -> Self {
        let stretch = if stretch >= 1.0 && stretch.is_finite() { stretch } else { 1.0 };
        let items: Vec<(Point, f64)> =
            items.iter().filter(|item| item.0.is_finite()).map(|&(at, width)| (at, f64::from(width) / 2.0)).collect();
        if items.is_empty() {
            return Self::new((columns, rows), Point::default(), FITTED);
        }
        let (low, high) = extent(items.iter().map(|item| (item.0.y, 0.5)), 1.0);
        let tall = (f64::from(rows) - 1.0).max(1.0) / (high - low - 1.0).max(1e-9);
        let wide = widest(&items, f64::from(columns));
        let most = FITTED * stretch;
        let (x, y) = if wide > CELL * tall {
            (wide.min(CELL * stretch * tall.min(FITTED)), tall.min(FITTED))
        } else {
            (wide.min(CELL * FITTED), tall.min(wide / CELL * stretch).min(most))
        };
        // Where one label fills the canvas, places lie in one column; a scale of 0 would lose them.
        let scale = Point::new(x.max(1e-9), y.max(1e-9));
        let (left, right) = extent(items.iter().map(|item| (item.0.x, item.1)), scale.x);
        let (top, bottom) = extent(items.iter().map(|item| (item.0.y, 0.5)), scale.y);
        let centre = Point::new(f64::midpoint(left, right) / scale.x, f64::midpoint(top, bottom) / scale.y);
        Self { columns, rows, centre, scale }
    }

    /// Where a place of the plane is seen, in cells: cell (0, 0) reaches from 0 to 1.
    pub fn cell(&self, place: Point) -> Point {
        let way = place - self.centre;
        Point::new(
            way.x * self.scale.x + f64::from(self.columns) / 2.0,
            way.y * self.scale.y + f64::from(self.rows) / 2.0,
        )
    }

    /// The place of the plane that is seen at a point in cells.
    pub fn place(&self, cell: Point) -> Point {
        let x = (cell.x - f64::from(self.columns) / 2.0) / self.scale.x;
        let y = (cell.y - f64::from(self.rows) / 2.0) / self.scale.y;
        self.centre + Point::new(x, y)
    }

    /// The window moved by so many cells: what was seen there comes to the middle. Whole cells keep labels seated as
    /// they are.
    #[must_use]
    pub fn panned(self, right: f64, down: f64) -> Self {
        Self { centre: self.centre + Point::new(right / self.scale.x, down / self.scale.y), ..self }
    }

    /// The window with everything `factor` times as large, as far as zooming goes; what is seen at `about`, in cells,
    /// stays there.
    #[must_use]
    pub fn zoomed(self, factor: f64, about: Point) -> Self {
        if !factor.is_finite() || factor <= 0.0 {
            return self;
        }
        let rows = (self.scale.y * factor).clamp(SCALES.0.min(self.scale.y), SCALES.1.max(self.scale.y));
        let held = self.place(about);
        let larger = Self { scale: self.scale * (rows / self.scale.y), ..self };
        Self { centre: larger.centre + held - larger.place(about), ..larger }
    }

    /// The window moved as little as needed so that `place` is seen at least `margin` columns and rows inside.
    #[must_use]
    pub fn showing(self, place: Point, margin: Point) -> Self {
        let cell = self.cell(place);
        let needed = |at: f64, size: u16, margin: f64| {
            let size = f64::from(size);
            let margin = margin.clamp(0.0, size / 2.0);
            at - at.clamp(margin, size - margin)
        };
        self.panned(needed(cell.x, self.columns, margin.x), needed(cell.y, self.rows, margin.y))
    }

    /// The window on a canvas of another size, about the same place.
    #[must_use]
    pub fn resized(self, columns: u16, rows: u16) -> Self {
        Self { columns, rows, ..self }
    }
}

/// From where to where things reach that stand at a scaled place and reach out to both sides, in cells.
fn extent(items: impl Iterator<Item = (f64, f64)>, scale: f64) -> (f64, f64) {
    items.fold((f64::INFINITY, f64::NEG_INFINITY), |(low, high), (at, half)| {
        (low.min(at * scale - half), high.max(at * scale + half))
    })
}

/// The largest scale at which all labels reach over no more than so many columns; the need only grows with the scale.
fn widest(items: &[(Point, f64)], columns: f64) -> f64 {
    let fits = |halves: f64, scale: f64| {
        let (left, right) = extent(items.iter().map(|item| (item.0.x, item.1 * halves)), scale);
        right - left <= columns
    };
    // Where a label is wider than the canvas only places count.
    let halves = if fits(1.0, 0.0) { 1.0 } else { 0.0 };
    let (mut low, mut high) = (0.0, CELL * SCALES.1);
    if fits(halves, high) {
        return high;
    }
    for _ in 0..60 {
        let middle = f64::midpoint(low, high);
        if fits(halves, middle) { low = middle } else { high = middle }
    }
    low
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    fn window() -> impl Strategy<Value = Viewport> {
        (1..300_u16, 1..100_u16, -50.0..50.0_f64, -50.0..50.0_f64, 0.05..100.0_f64)
            .prop_map(|(columns, rows, x, y, scale)| Viewport::new((columns, rows), Point::new(x, y), scale))
    }

    fn point(reach: f64) -> impl Strategy<Value = Point> {
        (-reach..reach, -reach..reach).prop_map(|(x, y)| Point::new(x, y))
    }

    #[test]
    fn the_middle_is_the_middle_and_a_unit_is_twice_as_many_columns_as_rows() {
        let seen = Viewport::new((80, 20), Point::new(3.0, 4.0), 5.0);
        assert_eq!(seen.cell(Point::new(3.0, 4.0)), Point::new(40.0, 10.0));
        assert_eq!(seen.cell(Point::new(4.0, 5.0)), Point::new(50.0, 15.0));
        assert_eq!(seen.panned(10.0, 5.0).cell(Point::new(4.0, 5.0)), Point::new(40.0, 10.0));
        assert_eq!(seen.resized(100, 40).cell(Point::new(3.0, 4.0)), Point::new(50.0, 20.0));
    }

    #[test]
    fn nothing_and_a_single_place_fit() {
        let empty = Viewport::fit(&[], (80, 20), 1.5);
        assert!(empty.scale.is_finite() && empty.centre.is_finite());
        let one = Viewport::fit(&[(Point::new(7.0, 7.0), 12)], (80, 20), 1.5);
        assert!(one.cell(Point::new(7.0, 7.0)).distance(Point::new(40.0, 10.0)) < 1e-9);
    }

    #[test]
    fn free_room_is_used_by_stretching_within_bounds() {
        let wide = [(Point::new(0.0, 0.0), 2), (Point::new(2.0, 2.0), 2)];
        let plain = Viewport::fit(&wide, (200, 21), 1.0);
        assert!((plain.scale.x / plain.scale.y - 2.0).abs() < 1e-9);
        let stretched = Viewport::fit(&wide, (200, 21), 1.5);
        assert!((stretched.scale.x / stretched.scale.y - 3.0).abs() < 1e-9);
        assert!((stretched.scale.y - 10.0).abs() < 1e-9);
    }

    #[test]
    fn what_is_shown_comes_in_by_the_shortest_way() {
        let seen = Viewport::new((80, 20), Point::default(), 5.0);
        assert_eq!(seen.showing(Point::new(1.0, 1.0), Point::new(8.0, 2.0)), seen);
        let moved = seen.showing(Point::new(10.0, 0.0), Point::new(8.0, 2.0));
        assert_eq!(moved.cell(Point::new(10.0, 0.0)), Point::new(72.0, 10.0));
    }

    proptest! {
        #[test]
        fn a_cell_shows_the_place_that_is_seen_in_it(seen in window(), place in point(100.0)) {
            prop_assert!(seen.place(seen.cell(place)).distance(place) < 1e-6);
        }

        #[test]
        fn zooming_holds_the_place_under_the_cursor(
            seen in window(), about in point(200.0), factor in 0.01..100.0_f64,
        ) {
            let zoomed = seen.zoomed(factor, about);
            prop_assert!(zoomed.place(about).distance(seen.place(about)) < 1e-6);
            prop_assert!((zoomed.scale.x / zoomed.scale.y - seen.scale.x / seen.scale.y).abs() < 1e-9);
        }

        #[test]
        fn all_labels_fit(
            items in prop::collection::vec((point(20.0), 0..40_u16), 1..60),
            columns in 40..250_u16,
            rows in 3..80_u16,
            stretch in 1.0..3.0_f64,
        ) {
            let seen = Viewport::fit(&items, (columns, rows), stretch);
            for (place, width) in items {
                let (cell, half) = (seen.cell(place), f64::from(width) / 2.0);
                prop_assert!(cell.x - half > -1e-6 && cell.x + half < f64::from(columns) + 1e-6);
                prop_assert!(cell.y > 0.5 - 1e-6 && cell.y < f64::from(rows) - 0.5 + 1e-6);
            }
        }
    }
}
