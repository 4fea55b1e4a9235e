//! Where everything is in the pane of the matrix: one pure function, used for drawing, scrolling and the mouse.

use ratatui::layout::{Position, Rect};

/// The names of the units have so many cells at least, if half of the pane allows it.
const NAMES: u16 = 26;
/// More than this no name needs.
const LONG_NAMES: u16 = 48;
/// A field's column, the gap beside it included, has so many cells at least.
const FIELD: u16 = 7;
/// Where there is room, a field's column is as wide as this.
const WIDE_FIELD: u16 = 15;
/// The column of the sums.
const SUM: u16 = 4;
/// Rows above the cells: the labels of the fields.
const HEAD: u16 = 1;
/// Rows below the cells: a line, leads, deliveries, a line, two lines about the cell.
const FOOT: u16 = 6;

/// The parts of the pane.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct MatrixWindow {
    area: Rect,
    /// How wide the names of the units are.
    pub names: u16,
    /// How wide a field's column is, the gap beside it included.
    pub field: u16,
    /// How many rows of cells are in sight.
    pub rows: usize,
    /// How many columns of cells are in sight.
    pub columns: usize,
}

impl MatrixWindow {
    /// The parts of an area for so many fields, and names of which the longest needs so many cells.
    pub fn new(area: Rect, fields: usize, longest_name: u16) -> Self {
        let most = (area.width / 3).clamp(NAMES, LONG_NAMES);
        let names = longest_name.clamp(NAMES, most).min(area.width / 2);
        let room = area.width.saturating_sub(names + SUM);
        let fields = u16::try_from(fields).unwrap_or(u16::MAX).max(1);
        let field = (room / fields).clamp(FIELD, WIDE_FIELD);
        Self {
            area,
            names,
            field,
            rows: usize::from(area.height.saturating_sub(HEAD + FOOT).max(1)),
            columns: usize::from((room / field).max(1)),
        }
    }

    /// The row with the labels of the fields.
    pub fn head(&self) -> u16 {
        self.area.y
    }

    /// The place of a column's cell in a row of the screen.
    pub fn cell(&self, y: u16, column: usize) -> Rect {
        let x = self.area.x + self.names + u16::try_from(column).unwrap_or(0).saturating_mul(self.field);
        Rect::new(x, y, self.field - 1, 1).intersection(self.area)
    }

    /// The place of a unit's name in a row of the screen.
    pub fn name(&self, y: u16) -> Rect {
        Rect::new(self.area.x, y, self.names.saturating_sub(1), 1).intersection(self.area)
    }

    /// The place of a unit's sum in a row of the screen.
    pub fn sum(&self, y: u16) -> Rect {
        Rect::new(self.area.right().saturating_sub(SUM), y, SUM, 1).intersection(self.area)
    }

    /// The rows of cells.
    pub fn body(&self) -> Rect {
        let height = u16::try_from(self.rows).unwrap_or(0);
        Rect { y: self.area.y + HEAD, height, ..self.area }.intersection(self.area)
    }

    /// The two lines about the cell with the cursor.
    pub fn about(&self) -> Rect {
        let y = self.area.bottom().saturating_sub(FOOT - 4);
        Rect { x: self.area.x + 1, y, width: self.area.width.saturating_sub(1), height: 2 }.intersection(self.area)
    }

    /// The row in sight at a place of the screen, and the column if there is one.
    pub fn at(&self, at: Position) -> Option<(usize, Option<usize>)> {
        let body = self.body();
        let row = body.contains(at).then(|| usize::from(at.y - body.y))?;
        let column = (at.x - body.x).checked_sub(self.names).map(|x| usize::from(x / self.field));
        Some((row, column.filter(|&column| column < self.columns)))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn columns_grow_where_there_is_room() {
        let narrow = MatrixWindow::new(Rect::new(0, 0, 80, 19), 15, 30);
        assert_eq!((narrow.names, narrow.field, narrow.columns), (26, 7, 7));
        let wide = MatrixWindow::new(Rect::new(0, 0, 145, 55), 9, 30);
        assert_eq!((wide.names, wide.field, wide.columns), (30, 12, 9));
    }

    #[test]
    fn cells_stay_in_the_pane_and_are_found_by_the_mouse() {
        for width in 0..160 {
            for height in 0..30 {
                let area = Rect::new(3, 2, width, height);
                let window = MatrixWindow::new(area, 12, 40);
                for y in window.body().y..window.body().bottom() {
                    for column in 0..window.columns {
                        let cell = window.cell(y, column);
                        assert_eq!(cell.intersection(area), cell, "{width}x{height}");
                        if cell.area() > 0 {
                            let row = usize::from(y - window.body().y);
                            assert_eq!(window.at(cell.as_position()), Some((row, Some(column))), "{width}x{height}");
                        }
                    }
                }
            }
        }
    }
}
