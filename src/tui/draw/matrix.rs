//! The responsibility matrix: headers that stay, letters in cells, marks below.

use ratatui::layout::Rect;

use super::lists::in_sight;
use super::paint::Paint;
use crate::map::{Role, Severity};
use crate::tui::desk::{Desk, FIELD_WIDTH, FOOT_ROWS, HEAD_ROWS, MatrixPane, SUM_WIDTH};
use crate::tui::place::Place;
use crate::tui::state::State;
use crate::tui::theme::Part;
use crate::view::coverage::{Delivery, Lead};
use crate::view::matrix::labels;
use crate::view::{fit, severity_sign};
use crate::words::Letters;

/// Where the parts of the matrix are.
struct Grid {
    area: Rect,
    names: u16,
    rows: usize,
    columns: usize,
}

impl Grid {
    fn new(area: Rect) -> Self {
        let (rows, columns) = MatrixPane::window(area);
        Self { area, names: MatrixPane::name_width(area), rows, columns }
    }

    /// The place of a field's column in a row of the screen.
    fn cell(&self, y: u16, column: usize) -> Rect {
        let x = self.area.x + self.names + u16::try_from(column).unwrap_or(0) * FIELD_WIDTH;
        Rect::new(x, y, FIELD_WIDTH - 1, 1).intersection(self.area)
    }

    fn names_at(&self, y: u16) -> Rect {
        Rect::new(self.area.x, y, self.names.saturating_sub(1), 1)
    }

    fn body(&self) -> Rect {
        Rect { y: self.area.y + HEAD_ROWS, height: u16::try_from(self.rows).unwrap_or(0), ..self.area }
            .intersection(self.area)
    }
}

pub(super) fn draw(paint: &mut Paint, area: Rect, desk: &Desk, state: &State) {
    let pane = &desk.matrix;
    if pane.matrix.rows.is_empty() || pane.matrix.columns.is_empty() {
        for (line, row) in fit::wrap(&state.words.text("matrix-empty"), usize::from(area.width)).iter().zip(area.rows())
        {
            paint.text(row, line, Part::Dim);
        }
        return;
    }
    let grid = Grid::new(area);
    head(paint, &grid, pane);
    rows(paint, &grid, desk, state);
    marks(paint, &grid, desk, state);
    about(paint, &grid, desk, state);
}

fn seen_columns(grid: &Grid, pane: &MatrixPane) -> std::ops::Range<usize> {
    pane.scroll_column..(pane.scroll_column + grid.columns).min(pane.matrix.columns.len())
}

fn head(paint: &mut Paint, grid: &Grid, pane: &MatrixPane) {
    let y = grid.area.y;
    let shorts: Vec<&str> = pane.matrix.columns.iter().map(|column| column.short.as_str()).collect();
    let labels = labels(&shorts, usize::from(FIELD_WIDTH - 1));
    for (place, column) in seen_columns(grid, pane).enumerate() {
        let part = if column == pane.column { Part::Heading } else { Part::Field };
        paint.text(grid.cell(y, place), labels.get(column).map_or("", String::as_str), part);
    }
    let (left, right) = (pane.scroll_column > 0, seen_columns(grid, pane).end < pane.matrix.columns.len());
    let more = match (left, right) {
        (true, true) => paint.sign("◂ ▸", "< >"),
        (true, false) => paint.sign("◂", "<"),
        (false, true) => paint.sign("▸", ">"),
        (false, false) => "",
    };
    let names = grid.names_at(y);
    paint.right(names, more, Part::Dim);
}

fn rows(paint: &mut Paint, grid: &Grid, desk: &Desk, state: &State) {
    let pane = &desk.matrix;
    let has_keys = state.place() == Place::Matrix;
    for (number, row) in in_sight(grid.body(), pane.scroll, pane.matrix.rows.len()) {
        let Some(unit) = pane.matrix.rows.get(number) else { continue };
        let here = number == pane.row;
        let indent = u16::try_from(unit.depth * 2).unwrap_or(0).min(grid.names / 3);
        let name = grid.names_at(row.y);
        let name = Rect { x: name.x + 1 + indent, width: name.width.saturating_sub(indent + 1), ..name };
        let part = if unit.unit().is_none() { Part::Heading } else { Part::Plain };
        paint.text(name, if name.width < 24 { &unit.short } else { &unit.label }, part);
        if here {
            paint.text(Rect { width: 1, ..row }, paint.sign("▌", ">"), Part::Heading);
        }
        for (place, column) in seen_columns(grid, pane).enumerate() {
            let cell = grid.cell(row.y, place);
            let entry = unit.cells.get(&column);
            let text = entry.map(|cell| cell.text(&state.words, Letters::Own, paint.ascii())).unwrap_or_default();
            let leads = entry.is_some_and(|cell| cell.roles.contains(&Role::Lead));
            paint.text(cell, &text, if leads { Part::Lead } else { Part::Role });
            if here && column == pane.column {
                paint.row(cell, if has_keys { Part::Focus } else { Part::Selected });
                paint.set_cursor(cell.x, cell.y);
            }
        }
        if unit.unit().is_some() {
            let end = Rect { x: row.right().saturating_sub(SUM_WIDTH), width: SUM_WIDTH, ..row };
            let sum = unit.sum();
            paint.right(end, &if sum == 0 { String::new() } else { sum.to_string() }, Part::Dim);
        }
    }
}

/// Below the cells: who leads and delivers each field.
fn marks(paint: &mut Paint, grid: &Grid, desk: &Desk, state: &State) {
    let pane = &desk.matrix;
    let top = grid.body().bottom();
    paint.horizontal(grid.area.x, top, grid.area.width);
    for (line, message) in [(1, "matrix-leads"), (2, "matrix-deliveries")] {
        let name = grid.names_at(top + line);
        let name = Rect { x: name.x + 1, width: name.width.saturating_sub(1), ..name };
        paint.text(name.intersection(grid.area), &state.words.text(message), Part::Dim);
    }
    let missing = state.words.text("matrix-missing");
    for (place, column) in seen_columns(grid, pane).enumerate() {
        let Some(column) = pane.matrix.columns.get(column) else { continue };
        let lead = match &column.cover.lead {
            Lead::Nobody => (missing.to_string(), Part::Error),
            Lead::Clear(_) => (paint.sign("✓", "ok").to_owned(), Part::Good),
            Lead::Above(..) => (format!("({})", paint.sign("✓", "ok")), Part::Dim),
            Lead::Several(units) => (units.len().to_string(), Part::Warning),
            Lead::Body(_) => (severity_sign(Severity::Warning, paint.ascii()).to_owned(), Part::Warning),
        };
        let delivery = match &column.cover.delivery {
            Delivery::Nobody => (missing.to_string(), Part::Error),
            Delivery::Own(count) => (count.to_string(), Part::Plain),
            Delivery::Below | Delivery::Above => (format!("({})", paint.sign("✓", "ok")), Part::Dim),
        };
        for (line, (text, part)) in [(1, lead), (2, delivery)] {
            paint.text(grid.cell(top + line, place).intersection(grid.area), &text, part);
        }
    }
}

/// What the cell with the cursor says, in words.
fn about(paint: &mut Paint, grid: &Grid, desk: &Desk, state: &State) {
    let pane = &desk.matrix;
    let y = grid.area.bottom().saturating_sub(FOOT_ROWS - 4);
    let (Some(row), Some(column)) = (pane.matrix.rows.get(pane.row), pane.matrix.columns.get(pane.column)) else {
        return;
    };
    let line = Rect { x: grid.area.x + 1, y, width: grid.area.width.saturating_sub(1), height: 1 };
    let roles: Vec<String> = pane
        .matrix
        .cell(pane.row, pane.column)
        .into_iter()
        .flat_map(|cell| &cell.roles)
        .map(|&role| state.words.word(role).into_owned())
        .collect();
    let roles = if roles.is_empty() { "–".to_owned() } else { roles.join(", ") };
    let text = format!("{} {} {}: {roles}", row.label, paint.sign("×", "x"), column.label);
    paint.text(line.intersection(grid.area), &text, Part::Plain);
    let legend: Vec<String> = Role::ALL
        .iter()
        .map(|&role| format!("{} {}", state.words.role_letter(role, Letters::Own), state.words.word(role)))
        .collect();
    let below = Rect { y: y + 1, ..line };
    paint.text(below.intersection(grid.area), &legend.join("  "), Part::Dim);
}
