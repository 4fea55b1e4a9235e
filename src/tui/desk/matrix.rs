//! The responsibility matrix: its cursor, its order, its window.

use ratatui::layout::Rect;

use super::{Mark, MatrixWindow, Seen};
use crate::map::Id;
use crate::tui::state::{Motion, keep_in_sight};
use crate::view::fit::width;
use crate::view::matrix::{Matrix, Options};
use crate::view::outline::Outline;

/// The matrix as it is shown.
#[derive(Default)]
pub struct MatrixPane {
    /// Rows, columns, cells.
    pub matrix: Matrix,
    /// What is shown, in which order.
    pub options: Options,
    /// The row with the cursor.
    pub row: usize,
    /// The column with the cursor.
    pub column: usize,
    /// The first row in sight.
    pub scroll: usize,
    /// The first column in sight.
    pub scroll_column: usize,
    longest_name: u16,
    made_of: Option<(Mark, Options)>,
    /// What the cursor is on, so that it stays there while rows and columns come and go.
    on: (Option<Id>, Option<Id>),
}

impl MatrixPane {
    pub(super) fn settle(&mut self, seen: &Seen, outline: &Outline, area: Rect) {
        let made_of = Some((seen.mark(), self.options.clone()));
        if self.made_of != made_of {
            self.matrix = Matrix::against(seen.map, seen.day, outline, &self.options, seen.against);
            self.longest_name = longest_name(&self.matrix);
            self.made_of = made_of;
            self.follow();
        }
        self.row = self.row.min(self.matrix.rows.len().saturating_sub(1));
        self.column = self.column.min(self.matrix.columns.len().saturating_sub(1));
        self.off_headings(1);
        self.remember();
        let window = self.window(area);
        self.scroll = keep_in_sight(self.scroll, self.row, window.rows, self.matrix.rows.len());
        self.scroll_column = keep_in_sight(self.scroll_column, self.column, window.columns, self.matrix.columns.len());
    }

    /// Where everything is in an area.
    pub fn window(&self, area: Rect) -> MatrixWindow {
        MatrixWindow::new(area, self.matrix.columns.len(), self.longest_name)
    }

    /// The unit of the row with the cursor.
    pub fn selected_unit(&self) -> Option<Id> {
        self.matrix.rows.get(self.row)?.unit().cloned()
    }

    /// The field of the column with the cursor.
    pub fn selected_field(&self) -> Option<Id> {
        Some(self.matrix.columns.get(self.column)?.field.clone())
    }

    /// Moves the cursor over the rows (axis 0) or the columns (axis 1).
    pub(in crate::tui) fn go(&mut self, axis: usize, motion: Motion, page: usize) {
        if axis == 0 {
            let before = self.row;
            self.row = motion.from(self.row, self.matrix.rows.len(), page);
            self.off_headings(if self.row < before { -1 } else { 1 });
        } else {
            self.column = motion.from(self.column, self.matrix.columns.len(), page);
        }
        self.remember();
    }

    /// Puts the cursor on a cell.
    pub(in crate::tui) fn point(&mut self, row: usize, column: Option<usize>) {
        if self.matrix.rows.get(row).is_some_and(|row| row.unit().is_some()) {
            self.row = row;
        }
        if let Some(column) = column.filter(|&column| column < self.matrix.columns.len()) {
            self.column = column;
        }
        self.remember();
    }

    /// Puts the cursor on the row of a unit or the column of a field.
    pub(in crate::tui) fn reveal(&mut self, id: &Id) {
        if let Some(row) = self.matrix.row_of(id) {
            self.row = row;
        }
        if let Some(column) = self.matrix.column_of(id) {
            self.column = column;
        }
        self.remember();
    }

    /// Headings hold no cells: the cursor goes on to the next row that does.
    fn off_headings(&mut self, step: isize) {
        let is_unit = |row: usize| self.matrix.rows.get(row).is_some_and(|row| row.unit().is_some());
        let onward = |step: isize| {
            std::iter::successors(Some(self.row), move |row| row.checked_add_signed(step))
                .take_while(|&row| row < self.matrix.rows.len())
                .find(|&row| is_unit(row))
        };
        if let Some(row) = onward(step).or_else(|| onward(-step)) {
            self.row = row;
        }
    }

    fn remember(&mut self) {
        self.on = (self.selected_unit(), self.selected_field());
    }

    fn follow(&mut self) {
        if let Some(row) = self.on.0.as_ref().and_then(|unit| self.matrix.row_of(unit)) {
            self.row = row;
        }
        if let Some(column) = self.on.1.as_ref().and_then(|field| self.matrix.column_of(field)) {
            self.column = column;
        }
    }
}

/// How far a row's name is moved to the right, so that the line is seen.
pub fn indent(depth: usize) -> u16 {
    u16::try_from(depth * 2).unwrap_or(u16::MAX)
}

/// The cells that the longest name needs, with its indent and the gaps beside it.
fn longest_name(matrix: &Matrix) -> u16 {
    let needs = matrix.rows.iter().map(|row| u16::try_from(width(&row.label)).unwrap_or(u16::MAX));
    let needs = needs.zip(&matrix.rows).map(|(label, row)| label.saturating_add(indent(row.depth)).saturating_add(2));
    needs.max().unwrap_or(0)
}
