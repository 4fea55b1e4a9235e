//! The outline: a tree with marks on the right.

use ratatui::layout::Rect;
use ratatui::style::{Modifier, Style};

use super::lists::in_sight;
use super::overlay::field;
use super::paint::Paint;
use crate::map::{NodeType, Severity};
use crate::tui::desk::Desk;
use crate::tui::place::Place;
use crate::tui::state::State;
use crate::tui::theme::Part;
use crate::variant::Fate;
use crate::view::contrast::fate_sign;
use crate::view::outline::Row;
use crate::view::{Coverage, coverage_sign, fit, severity_sign};

pub(super) fn draw(paint: &mut Paint, area: Rect, desk: &Desk, state: &State) {
    if let Some(search) = &desk.outline.search {
        let row = Rect { height: 1.min(area.height), ..area };
        let title = state.words.text("search-title");
        let used =
            paint.text(Rect { x: row.x + 1, width: row.width.saturating_sub(1), ..row }, &title, Part::Heading) + 2;
        let list = Rect { y: area.y + row.height, height: area.height - row.height, ..area };
        rows(paint, list, desk, state);
        field(paint, Rect { x: row.x + used, width: row.width.saturating_sub(used), ..row }, search);
        return;
    }
    if desk.outline.rows.is_empty() {
        let text = state.words.text("outline-empty");
        let width = usize::from(area.width.saturating_sub(2));
        for (line, row) in fit::wrap(&text, width).iter().zip(area.rows()) {
            paint.text(Rect { x: row.x + 1, width: row.width.saturating_sub(1), ..row }, line, Part::Dim);
        }
    }
    rows(paint, area, desk, state);
}

fn rows(paint: &mut Paint, area: Rect, desk: &Desk, state: &State) {
    let has_keys = matches!(state.place(), Place::Outline | Place::Search);
    for (number, place) in in_sight(area, desk.outline.scroll, desk.outline.rows.len()) {
        let Some(row) = desk.outline.rows.get(number) else { continue };
        one(paint, place, row, desk.outline.search.is_some());
        let selected = row.entry.key.id().is_some() && row.entry.key.id() == desk.selected.as_ref();
        if number == desk.outline.cursor && (has_keys || selected) {
            paint.row(place, if has_keys { Part::Focus } else { Part::Selected });
            if state.place() == Place::Outline {
                paint.set_cursor(place.x, place.y);
            }
        } else if selected {
            paint.row(place, Part::Selected);
        }
    }
}

fn one(paint: &mut Paint, place: Rect, row: &Row, searching: bool) {
    let entry = &row.entry;
    let indent = u16::try_from(entry.depth * 2).unwrap_or(u16::MAX).min(place.width / 2);
    let sign = match row.open {
        Some(true) => paint.sign("▾ ", "- "),
        Some(false) => paint.sign("▸ ", "+ "),
        None => "  ",
    };
    let start = Rect { x: place.x + 1 + indent, width: place.width.saturating_sub(1 + indent), ..place };
    let used = paint.text(start, sign, Part::Dim);
    let rest = Rect { x: start.x + used, width: start.width.saturating_sub(used), ..start };
    let marks = marks(paint, rest, row);
    let name = Rect { width: rest.width.saturating_sub(marks), ..rest };
    let part = match entry.node_type {
        _ if entry.is_heading() => Part::Heading,
        _ if !entry.active || (searching && !row.found) => Part::Dim,
        Some(NodeType::Actor) => Part::Actor,
        Some(NodeType::Field) => Part::Field,
        _ => Part::Department,
    };
    paint.text(name, &entry.label, part);
    if let Some(fate) = entry.fate {
        let sign = fate_sign(fate, paint.ascii()).unwrap_or_default();
        paint.text(Rect { width: 1.min(place.width), ..place }, sign, fate_part(fate));
        if fate == Fate::Gone {
            strike(paint, name, &entry.label);
        }
    }
    for range in &row.matched {
        let (Some(before), Some(found)) = (entry.label.get(..range.start), entry.label.get(range.clone())) else {
            continue;
        };
        let x = name.x + u16::try_from(fit::width(before)).unwrap_or(u16::MAX);
        let width = u16::try_from(fit::width(found)).unwrap_or(0);
        let hit = Rect { x, width, ..name }.intersection(name);
        let style = paint.style(Part::Match).add_modifier(Modifier::BOLD);
        paint.restyle(hit, style);
    }
}

/// Findings, coverage and remark at the right end; returns the columns they take.
fn marks(paint: &mut Paint, area: Rect, row: &Row) -> u16 {
    let entry = &row.entry;
    let mut pieces: Vec<(String, Part)> = Vec::new();
    if !entry.remark.is_empty() {
        let width = usize::from(area.width / 2);
        pieces.push((fit::cut(&entry.remark, width, paint.ascii()).into_owned(), Part::Dim));
    }
    if let Some(severity) = entry.severity {
        pieces.push((severity_sign(severity, paint.ascii()).to_owned(), severity_part(severity)));
    }
    if let Some(coverage) = entry.coverage {
        let part = if coverage == Coverage::Nothing { Part::Error } else { Part::Dim };
        pieces.push((coverage_sign(coverage, paint.ascii()).to_owned(), part));
    }
    let width: usize = pieces.iter().map(|(text, _)| fit::width(text) + 1).sum();
    let width = u16::try_from(width).unwrap_or(u16::MAX);
    if width + 6 > area.width {
        return 0;
    }
    let mut x = area.right() - width;
    for (text, part) in &pieces {
        x += paint.text(Rect { x, width: area.right() - x, ..area }, text, *part) + 1;
    }
    width + 1
}

/// The part of the mark of a fate.
pub(super) fn fate_part(fate: Fate) -> Part {
    match fate {
        Fate::New => Part::Good,
        Fate::Moved => Part::Key,
        Fate::Gone | Fate::Changed => Part::Dim,
    }
}

/// Strikes a text out, where the terminal can; it stands in the area.
pub(super) fn strike(paint: &mut Paint, area: Rect, text: &str) {
    let width = u16::try_from(fit::width(text)).unwrap_or(u16::MAX).min(area.width);
    paint.restyle(Rect { width, ..area }, Style::new().add_modifier(Modifier::CROSSED_OUT));
}

/// The part of a severity.
pub(super) fn severity_part(severity: Severity) -> Part {
    match severity {
        Severity::Error => Part::Error,
        Severity::Warning => Part::Warning,
        Severity::Note => Part::Note,
    }
}
