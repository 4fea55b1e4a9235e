//! The window of suggestions: the list above, below it what the one with the cursor would do.

use ratatui::layout::Rect;

use super::lists::in_sight;
use super::outline::severity_part;
use super::overlay::foot;
use super::paint::{Paint, inside, middle};
use crate::tui::overlay::SuggestWindow;
use crate::tui::state::State;
use crate::tui::theme::Part;
use crate::view::suggestions::{SuggestionRow, figure_told};
use crate::view::text::remarks_on;
use crate::view::variants::Change;
use crate::view::{fit, without};

/// How wide the window is at most.
const WIDEST: u16 = 130;

fn window_place(screen: Rect) -> Rect {
    middle(screen, WIDEST.min(screen.width.saturating_sub(2)), screen.height.saturating_sub(2))
}

/// Where the list is on a screen of this size: for scrolling and the mouse.
pub(in crate::tui) fn list_place(screen: (u16, u16)) -> Rect {
    let inside = inside(window_place(Rect::new(0, 0, screen.0, screen.1)));
    Rect { height: (inside.height / 2).clamp(1, 22).min(inside.height), ..inside }
}

pub(super) fn draw(paint: &mut Paint, area: Rect, window: &SuggestWindow, state: &State) {
    let place = window_place(area);
    let title = state.words.text("suggest-title");
    let without = state.desk().and_then(|desk| without::told(&desk.suggest_without, &window.map, &state.words));
    let title = without.map_or_else(|| title.to_string(), |without| format!("{title}, {without}"));
    let inside = paint.boxed(place, &title);
    if inside.is_empty() {
        return;
    }
    match &window.found {
        None => searching(paint, inside, window, state),
        Some(found) if found.list.is_empty() => {
            let remarks = remarks_on(found, &state.words).join(" ");
            paragraph(paint, inside, inside.y, ("", Part::Plain), &remarks, Part::Plain);
        }
        Some(found) => {
            let place = list_place(state.size).intersection(inside);
            list(paint, place, window, state);
            let height = place.height;
            paint.horizontal(inside.x, inside.y + height, inside.width);
            let y = inside.y + height + 1;
            let below = Rect { y, height: inside.bottom().saturating_sub(y), ..inside };
            if let Some(row) = window.rows.get(window.cursor) {
                let y = details(paint, below, row, state);
                let remarks = remarks_on(found, &state.words).join(" ");
                paragraph(paint, below, y.saturating_add(1), ("", Part::Plain), &remarks, Part::Dim);
            }
        }
    }
    foot(paint, inside, state);
}

fn searching(paint: &mut Paint, area: Rect, window: &SuggestWindow, state: &State) {
    let (done, all) = window.progress;
    let message = if window.stopping { "suggest-stopping" } else { "suggest-searching" };
    let text = state.words.with(message, &[("done", done.into()), ("all", all.max(done).into())]);
    let y = paragraph(paint, area, area.y, ("", Part::Plain), &text, Part::Plain);
    let cells = u16::try_from(u64::from(area.width) * done as u64 / all.max(1) as u64).unwrap_or(0).min(area.width);
    let bar = paint.sign("█", "=").repeat(usize::from(cells));
    paint.text(Rect { y: y + 1, height: 1, ..area }.intersection(area), &bar, Part::Good);
}

fn list(paint: &mut Paint, area: Rect, window: &SuggestWindow, state: &State) {
    for (number, place) in in_sight(area, window.scroll, window.rows.len()) {
        let Some(row) = window.rows.get(number) else { continue };
        let used = paint.right(place, &state.words.kind_of_suggestion(row.kind), Part::Dim);
        let left = Rect { width: place.width.saturating_sub(used + 1), ..place };
        paint.text(left, &row.proposal, Part::Plain);
        if number == window.cursor {
            paint.row(place, Part::Focus);
            paint.set_cursor(place.x, place.y);
        }
    }
}

/// What would be done and what comes of it; the row after it.
fn details(paint: &mut Paint, area: Rect, row: &SuggestionRow, state: &State) -> u16 {
    let words = &state.words;
    let mut y = paragraph(paint, area, area.y, ("", Part::Plain), &row.proposal, Part::Heading);
    for finding in &row.findings {
        let sign = format!("{} ", finding.exchange.sign(paint.ascii()));
        y = paragraph(paint, area, y, (&sign, severity_part(finding.severity)), &finding.sentence, Part::Plain);
    }
    let told = [(Change::Better, "suggest-better", Part::Good), (Change::Worse, "suggest-worse", Part::Warning)];
    for (change, message, part) in told {
        let figures = row.figures.iter().filter(|figure| figure.change == change);
        let figures: Vec<String> = figures.map(|figure| figure_told(figure, words)).collect();
        if !figures.is_empty() {
            let text = words.with(message, &[("figures", figures.join("; ").into())]);
            y = paragraph(paint, area, y, ("", Part::Plain), &text, part);
        }
    }
    let last: Vec<&str> = std::iter::once(row.effort.as_str()).chain(row.alike.as_deref()).collect();
    paragraph(paint, area, y, ("", Part::Plain), &last.join(" "), Part::Dim)
}

/// Wrapped text behind a sign, from a row on; the row after it.
fn paragraph(paint: &mut Paint, area: Rect, y: u16, sign: (&str, Part), text: &str, part: Part) -> u16 {
    let indent = u16::try_from(fit::width(sign.0)).unwrap_or(0);
    let rest = Rect { y, height: area.bottom().saturating_sub(y), ..area };
    let lines = fit::wrap(text, usize::from(area.width.saturating_sub(indent)));
    for (number, (line, row)) in lines.iter().zip(rest.rows()).enumerate() {
        if number == 0 {
            paint.text(row, sign.0, sign.1);
        }
        paint.text(Rect { x: row.x + indent, width: row.width.saturating_sub(indent), ..row }, line, part);
    }
    y.saturating_add(u16::try_from(lines.len()).unwrap_or(u16::MAX)).min(area.bottom())
}
