//! The start page.

use ratatui::layout::Rect;

use super::foot;
use super::paint::Paint;
use crate::store::BuiltIn;
use crate::tui::start::{StartPage, StartRow};
use crate::tui::state::{Said, State};
use crate::tui::theme::Part;
use crate::view::fit;

/// How wide the page is at most.
const WIDTH: u16 = 76;

pub(super) fn draw(paint: &mut Paint, area: Rect, start: &StartPage, state: &State) {
    let words = &state.words;
    let width = WIDTH.min(area.width.saturating_sub(2));
    let x = area.x + (area.width - width) / 2;
    let mut y = area.y + area.height.saturating_sub(24) / 4;
    paint.text(Rect::new(x, y, width, 1), "querschnitt", Part::Heading);
    y += 1;
    for line in fit::wrap(&words.text("start-what"), usize::from(width)) {
        paint.text(Rect::new(x, y, width, 1), &line, Part::Plain);
        y += 1;
    }
    let bottom = area.bottom().saturating_sub(2);
    rows(paint, Rect::new(x, y, width, bottom.saturating_sub(y)), start, state);
    foot::keys(paint, Rect::new(area.x, bottom, area.width, 1), state);
    if let Said::Refused(text) | Said::Done(text) = &state.said {
        let part = if matches!(state.said, Said::Refused(_)) { Part::Error } else { Part::Plain };
        paint.text(Rect::new(area.x + 1, bottom + 1, area.width.saturating_sub(1), 1), text, part);
    }
}

/// Headings and rows as one list of lines, scrolled so that the cursor is in sight.
fn rows(paint: &mut Paint, area: Rect, start: &StartPage, state: &State) {
    let mut lines: Vec<(Option<usize>, String, String)> = Vec::new();
    let mut heading = "";
    for (number, row) in start.rows.iter().enumerate() {
        let (group, label, remark) = match row {
            StartRow::Recent(path, title) => ("start-recent", title.clone(), path.display().to_string()),
            StartRow::Sample(one) => ("start-samples", title(one, state), remark(one, state)),
            StartRow::Template(one) => ("start-templates", title(one, state), remark(one, state)),
        };
        if group != heading {
            heading = group;
            lines.push((None, String::new(), String::new()));
            lines.push((None, state.words.text(group).into_owned(), String::new()));
        }
        lines.push((Some(number), label, remark));
    }
    let at = lines.iter().position(|(number, ..)| *number == Some(start.cursor)).unwrap_or(0);
    let height = usize::from(area.height);
    let scroll = if at < height { 0 } else { at + 1 - height };
    for ((number, label, remark), row) in lines.iter().skip(scroll).zip(area.rows()) {
        let Some(number) = number else {
            paint.text(row, label, Part::Heading);
            continue;
        };
        let used =
            paint.text(Rect { x: row.x + 2, width: row.width.saturating_sub(2).min(34), ..row }, label, Part::Plain);
        let behind = row.x + 38.max(used + 4).min(row.width);
        paint.text(Rect { x: behind, width: row.right().saturating_sub(behind), ..row }, remark, Part::Dim);
        if *number == start.cursor {
            paint.row(row, Part::Focus);
            paint.set_cursor(row.x, row.y);
        }
    }
}

fn title(one: &BuiltIn, state: &State) -> String {
    state.words.text(&format!("built-in-{}", one.name)).into_owned()
}

fn remark(one: &BuiltIn, state: &State) -> String {
    state.words.text(&format!("built-in-{}-remark", one.name)).into_owned()
}
