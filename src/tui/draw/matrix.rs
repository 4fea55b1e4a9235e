//! The responsibility matrix: headers that stay, letters in cells, marks below.

use ratatui::layout::Rect;

use super::lists::in_sight;
use super::outline::{fate_part, strike};
use super::paint::Paint;
use crate::map::{Role, Severity};
use crate::tui::desk::{Desk, MatrixPane, MatrixWindow, indent};
use crate::tui::place::Place;
use crate::tui::state::State;
use crate::tui::theme::Part;
use crate::variant::Fate;
use crate::view::contrast::fate_sign;
use crate::view::coverage::{Delivery, Lead};
use crate::view::matrix::{Column, labels};
use crate::view::{fit, severity_sign};
use crate::words::Letters;

pub(super) fn draw(paint: &mut Paint, area: Rect, desk: &Desk, state: &State) {
    let pane = &desk.matrix;
    if pane.matrix.rows.is_empty() || pane.matrix.columns.is_empty() {
        for (line, row) in fit::wrap(&state.words.text("matrix-empty"), usize::from(area.width)).iter().zip(area.rows())
        {
            paint.text(row, line, Part::Dim);
        }
        return;
    }
    let grid = pane.window(area);
    head(paint, &grid, pane);
    rows(paint, &grid, desk, state);
    marks(paint, &grid, desk, state);
    about(paint, &grid, desk, state);
}

fn seen_columns(grid: &MatrixWindow, pane: &MatrixPane) -> std::ops::Range<usize> {
    pane.scroll_column..(pane.scroll_column + grid.columns).min(pane.matrix.columns.len())
}

fn head(paint: &mut Paint, grid: &MatrixWindow, pane: &MatrixPane) {
    let y = grid.head();
    let marked = |column: &Column| {
        let sign = column.fate.and_then(|fate| fate_sign(fate, paint.ascii())).unwrap_or_default();
        format!("{sign}{}", column.short)
    };
    let shorts: Vec<String> = pane.matrix.columns.iter().map(marked).collect();
    let labels = labels(&shorts, usize::from(grid.field - 1));
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
    let names = grid.name(y);
    paint.right(names, more, Part::Dim);
}

fn rows(paint: &mut Paint, grid: &MatrixWindow, desk: &Desk, state: &State) {
    let pane = &desk.matrix;
    let has_keys = state.place() == Place::Matrix;
    for (number, row) in in_sight(grid.body(), pane.scroll, pane.matrix.rows.len()) {
        let Some(unit) = pane.matrix.rows.get(number) else { continue };
        let here = number == pane.row;
        let indent = indent(unit.depth).min(grid.names / 3);
        let name = grid.name(row.y);
        let name = Rect { x: name.x + 1 + indent, width: name.width.saturating_sub(indent + 1), ..name };
        let is_gone = unit.fate == Some(Fate::Gone);
        let part = match unit.unit() {
            None => Part::Heading,
            Some(_) if is_gone => Part::Dim,
            Some(_) => Part::Plain,
        };
        let sign = unit.fate.and_then(|fate| fate_sign(fate, paint.ascii()).map(|sign| (fate, sign)));
        let used = sign.map_or(0, |(fate, sign)| paint.text(name, sign, fate_part(fate)) + 1);
        let name = Rect { x: name.x + used, width: name.width.saturating_sub(used), ..name };
        let label = if fit::width(&unit.label) > usize::from(name.width) { &unit.short } else { &unit.label };
        paint.text(name, label, part);
        if is_gone {
            strike(paint, name, label);
        }
        if here {
            paint.text(Rect { width: 1, ..row }, paint.sign("▌", ">"), Part::Heading);
        }
        for (place, column) in seen_columns(grid, pane).enumerate() {
            let cell = grid.cell(row.y, place);
            let entry = unit.cells.get(&column);
            let text = entry.map(|cell| cell.text(&state.words, Letters::Own, paint.ascii())).unwrap_or_default();
            let leads = entry.is_some_and(|cell| cell.roles.contains(&Role::Lead));
            let part = if leads { Part::Lead } else { Part::Role };
            paint.text(cell, &text, if is_gone { Part::Dim } else { part });
            if here && column == pane.column {
                paint.row(cell, if has_keys { Part::Focus } else { Part::Selected });
                paint.set_cursor(cell.x, cell.y);
            }
        }
        if unit.unit().is_some() {
            let end = grid.sum(row.y);
            let sum = unit.sum();
            paint.right(end, &if sum == 0 { String::new() } else { sum.to_string() }, Part::Dim);
        }
    }
}

/// Below the cells: who leads and delivers each field.
fn marks(paint: &mut Paint, grid: &MatrixWindow, desk: &Desk, state: &State) {
    let pane = &desk.matrix;
    let top = grid.body().bottom();
    paint.horizontal(grid.body().x, top, grid.body().width);
    for (line, message) in [(1, "matrix-leads"), (2, "matrix-deliveries")] {
        let name = grid.name(top + line);
        let name = Rect { x: name.x + 1, width: name.width.saturating_sub(1), ..name };
        paint.text(name, &state.words.text(message), Part::Dim);
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
            paint.text(grid.cell(top + line, place), &text, part);
        }
    }
}

/// What the cell with the cursor says, in words.
fn about(paint: &mut Paint, grid: &MatrixWindow, desk: &Desk, state: &State) {
    let pane = &desk.matrix;
    let (Some(row), Some(column)) = (pane.matrix.rows.get(pane.row), pane.matrix.columns.get(pane.column)) else {
        return;
    };
    let [line, below] = [0, 1].map(|row| grid.about().rows().nth(row).unwrap_or_default());
    let roles: Vec<String> = pane
        .matrix
        .cell(pane.row, pane.column)
        .into_iter()
        .flat_map(|cell| &cell.roles)
        .map(|&role| state.words.word(role).into_owned())
        .collect();
    let roles = if roles.is_empty() { "–".to_owned() } else { roles.join(", ") };
    let text = format!("{} {} {}: {roles}", row.label, paint.sign("×", "x"), column.label);
    paint.text(line, &text, Part::Plain);
    let legend: Vec<String> = Role::ALL
        .iter()
        .map(|&role| format!("{} {}", state.words.role_letter(role, Letters::Own), state.words.word(role)))
        .collect();
    paint.text(below, &legend.join("  "), Part::Dim);
}
