//! The inspector: the name, the rows, and a line that explains the row with the cursor.

use ratatui::layout::Rect;

use super::lists::in_sight;
use super::outline::severity_part;
use super::paint::Paint;
use crate::tui::desk::{Desk, INSPECTOR_HEAD, InspectorRow, What};
use crate::tui::place::Place;
use crate::tui::state::State;
use crate::tui::theme::Part;
use crate::view::{fit, severity_sign};

pub(super) fn draw(paint: &mut Paint, area: Rect, desk: &Desk, state: &State) {
    if area.is_empty() {
        return;
    }
    let pane = &desk.inspector;
    let inside = Rect { x: area.x + 1, width: area.width.saturating_sub(1), ..area };
    if pane.slot().is_none() {
        let text = state.words.text("inspector-empty");
        for (line, row) in fit::wrap(&text, usize::from(inside.width)).iter().zip(inside.rows()) {
            paint.text(row, line, Part::Dim);
        }
        return;
    }
    paint.text(Rect { height: 1, ..inside }, &pane.title, Part::Heading);
    paint.horizontal(area.x, area.y + 1, area.width);
    let list_height = area.height.saturating_sub(INSPECTOR_HEAD + 1);
    let list = Rect { y: area.y + INSPECTOR_HEAD, height: list_height, ..area };
    let has_keys = state.place() == Place::Inspector;
    for (number, row) in in_sight(list, pane.scroll, pane.rows.len()) {
        let Some(entry) = pane.rows.get(number) else { continue };
        one(paint, row, entry, desk);
        if has_keys && number == pane.cursor {
            paint.row(row, Part::Focus);
            paint.set_cursor(row.x, row.y);
        }
    }
    let last = Rect { y: area.bottom().saturating_sub(1), height: 1, ..inside };
    match pane.current().map(|row| &row.what) {
        Some(What::Attribute { help, .. }) if has_keys => {
            paint.text(last, help, Part::Dim);
        }
        _ if pane.scroll + usize::from(list_height) < pane.rows.len() => {
            let more = pane.rows.len() - pane.scroll - usize::from(list_height);
            let text = state.words.with("network-and-more", &[("n", more.into())]);
            paint.text(last, &text, Part::Dim);
        }
        _ => {}
    }
}

fn one(paint: &mut Paint, row: Rect, entry: &InspectorRow, desk: &Desk) {
    let inside = Rect { x: row.x + 1, width: row.width.saturating_sub(1), ..row };
    let indented = Rect { x: row.x + 3, width: row.width.saturating_sub(3), ..row };
    match &entry.what {
        What::Heading => {
            paint.text(inside, &entry.label, Part::Heading);
        }
        What::Absent => {
            paint.pieces(inside, &[(paint.sign("◌ ", "~ "), Part::Warning), (&entry.label, Part::Warning)]);
        }
        What::Contrast => {
            paint.text(inside, &entry.label, Part::Key);
        }
        What::Attribute { unset, .. } => {
            let label = inside.width.min(18).max(inside.width * 3 / 10);
            paint.text(Rect { width: label.saturating_sub(1), ..inside }, &entry.label, Part::Dim);
            let rest = Rect { x: inside.x + label, width: inside.width.saturating_sub(label), ..inside };
            paint.text(rest, &entry.value, if *unset { Part::Dim } else { Part::Plain });
        }
        What::Record { active, .. } => two(paint, indented, entry, if *active { Part::Plain } else { Part::Dim }),
        What::Missing(_) => {
            paint.text(Rect { x: row.x + 1, width: 2, ..row }, paint.sign("┄", "."), Part::Warning);
            two(paint, indented, entry, Part::Warning);
        }
        What::Finding(number) => {
            if let Some(finding) = desk.latest.findings().get(*number) {
                let sign = severity_sign(finding.severity, paint.ascii());
                paint.text(Rect { width: 2, ..inside }, sign, severity_part(finding.severity));
            }
            paint.text(indented, &entry.label, Part::Plain);
        }
    }
}

/// A name on the left, a value on the right; the name gives way.
fn two(paint: &mut Paint, row: Rect, entry: &InspectorRow, part: Part) {
    let wanted = u16::try_from(fit::width(&entry.value)).unwrap_or(u16::MAX).min(row.width / 2);
    let right = Rect { x: row.right() - wanted, width: wanted, ..row };
    paint.text(right, &entry.value, Part::Dim);
    paint.text(Rect { width: row.width.saturating_sub(wanted + 1), ..row }, &entry.label, part);
}
