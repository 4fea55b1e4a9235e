//! The window of conflicts: the list, the three versions side by side, the ways to decide, what the chosen one would do.

use ratatui::layout::Rect;

use super::lists::in_sight;
use super::outline::severity_part;
use super::overlay::foot;
use super::paint::{Paint, inside};
use crate::map::Clash;
use crate::tui::overlay::ResolveWindow;
use crate::tui::state::State;
use crate::tui::theme::Part;
use crate::view::conflicts::{Decision, OutcomeRow, VersionRow};
use crate::view::fit;

/// Rows that what a decision would do has at least.
const OUTCOME: u16 = 6;
/// The widest label of an attribute.
const LABEL: u16 = 18;

/// Where the list is on a screen of this size, with so many conflicts: for scrolling and the mouse.
pub(in crate::tui) fn list_place(screen: (u16, u16), conflicts: usize) -> Rect {
    let inside = inside(window_place(Rect::new(0, 0, screen.0, screen.1)));
    let rows = u16::try_from(conflicts).unwrap_or(u16::MAX);
    Rect { height: rows.clamp(1, (inside.height / 4).max(1)).min(inside.height), ..inside }
}

fn window_place(screen: Rect) -> Rect {
    Rect { y: screen.y + 1, height: screen.height.saturating_sub(2), ..screen }
}

pub(super) fn draw(paint: &mut Paint, area: Rect, window: &ResolveWindow, state: &State) {
    let title = state.words.with("resolve-title", &[("n", window.conflicts.len().into())]);
    let inside = paint.boxed(window_place(area), &title);
    let Some(conflict) = window.conflict() else { return };
    if inside.is_empty() {
        return;
    }
    let place = list_place(state.size, window.conflicts.len()).intersection(inside);
    list(paint, place, window);
    let mut left = below(inside, place.bottom());
    paint.horizontal(left.x, left.y, left.width);
    left = below(left, left.y + 1);
    let sentence = window.rows.get(window.cursor).map(String::as_str).unwrap_or_default();
    if fit::width(sentence) > usize::from(place.width) {
        left = paragraph(paint, left, "", sentence, Part::Heading);
    }
    let room = Rect { height: left.height.saturating_sub(OUTCOME + 2), ..left };
    left = below(left, versions(paint, room, window, state));
    paint.horizontal(left.x, left.y, left.width);
    left = below(left, left.y + 1);
    choices(paint, Rect { height: left.height.min(1), ..left }, (window.decision, conflict.why), state);
    outcome(paint, below(left, left.y + 1), window.outcome(), state);
    foot(paint, inside, state);
}

/// What is left of an area from a row on.
fn below(area: Rect, y: u16) -> Rect {
    let y = y.min(area.bottom());
    Rect { y, height: area.bottom() - y, ..area }
}

fn list(paint: &mut Paint, area: Rect, window: &ResolveWindow) {
    for (number, place) in in_sight(area, window.scroll, window.rows.len()) {
        let Some(row) = window.rows.get(number) else { continue };
        paint.text(place, row, Part::Plain);
        if number == window.cursor {
            paint.row(place, Part::Focus);
            paint.set_cursor(place.x, place.y);
        }
    }
}

/// The columns of the table: label, before, ours, theirs.
fn columns(area: Rect) -> [Rect; 4] {
    let label = LABEL.min(area.width / 4);
    let width = area.width.saturating_sub(label) / 3;
    let column = |number: u16| Rect { x: area.x + label + number * width, width: width.saturating_sub(1), ..area };
    [Rect { width: label.saturating_sub(1), ..area }, column(0), column(1), column(2)]
}

/// The versions side by side; the row after them.
fn versions(paint: &mut Paint, area: Rect, window: &ResolveWindow, state: &State) -> u16 {
    let words = &state.words;
    let heads = [
        (None, "resolve-now-heading", Decision::Base),
        (Some('a'), "resolve-ours", Decision::Ours),
        (Some('b'), "resolve-theirs", Decision::Theirs),
    ];
    if area.is_empty() {
        return area.y;
    }
    let [_, columns @ ..] = columns(area);
    for ((_, message, decision), column) in heads.into_iter().zip(columns) {
        let part = if decision == window.decision { Part::Selected } else { Part::Heading };
        paint.text(Rect { height: 1, ..column }, &words.text(message), part);
    }
    let mut left = below(area, area.y + 1);
    for (number, row) in window.versions.iter().enumerate() {
        let lines = cells(row, area);
        let height = lines.iter().map(Vec::len).max().unwrap_or(0);
        let others = window.versions.len() - number;
        let needed = height + usize::from(others > 1);
        if needed > usize::from(left.height) {
            let text = words.with("resolve-more", &[("n", others.into())]);
            paint.text(Rect { height: left.height.min(1), ..left }, &text, Part::Dim);
            return left.y + left.height.min(1);
        }
        draw_cells(paint, left, &lines);
        left = below(left, left.y + u16::try_from(height).unwrap_or(u16::MAX));
    }
    left.y
}

fn cells(row: &VersionRow, area: Rect) -> [Vec<String>; 4] {
    let [label, before, ours, theirs] = columns(area);
    let [was, our, their] = &row.values;
    let wrapped = |text: &str, column: Rect| fit::wrap(text, usize::from(column.width));
    [wrapped(&row.label, label), wrapped(was, before), wrapped(our, ours), wrapped(their, theirs)]
}

fn draw_cells(paint: &mut Paint, area: Rect, cells: &[Vec<String>; 4]) {
    for (number, (lines, column)) in cells.iter().zip(columns(area)).enumerate() {
        let part = if number == 0 { Part::Dim } else { Part::Plain };
        for (line, row) in lines.iter().zip(column.rows()) {
            paint.text(row, line, part);
        }
    }
}

/// The ways to decide with their keys, the chosen one marked.
fn choices(paint: &mut Paint, mut area: Rect, (chosen, why): (Decision, Clash), state: &State) {
    for (key, decision) in ["a", "b", "c", "d"].into_iter().zip(Decision::ALL) {
        let name = format!(" {} ", state.words.text(decision.message(why)));
        let part = if decision == chosen { Part::Focus } else { Part::Plain };
        let used = paint.pieces(area, &[(key, Part::Key), (&name, part), (" ", Part::Plain)]);
        area = Rect { x: area.x + used, width: area.width.saturating_sub(used), ..area };
    }
}

/// What the chosen decision would do.
fn outcome(paint: &mut Paint, area: Rect, outcome: Option<&OutcomeRow>, state: &State) {
    let words = &state.words;
    let Some(outcome) = outcome else {
        paragraph(paint, area, "", &words.text("resolve-working"), Part::Dim);
        return;
    };
    if let Some(why) = &outcome.refused {
        let text = words.with("resolve-refused", &[("why", why.as_str().into())]);
        paragraph(paint, area, "! ", &text, Part::Warning);
        return;
    }
    if outcome.changes.is_empty() {
        paragraph(paint, area, "", &words.text("resolve-stays"), Part::Plain);
        return;
    }
    let mut left = area;
    for change in &outcome.changes {
        left =
            paragraph(paint, left, "", &words.with("resolve-then", &[("what", change.as_str().into())]), Part::Plain);
    }
    for finding in &outcome.findings {
        let sign = format!("{} ", finding.exchange.sign(paint.ascii()));
        left = signed(paint, left, (&sign, severity_part(finding.severity)), &finding.sentence, Part::Plain);
    }
    if outcome.findings.is_empty() {
        paragraph(paint, left, "", &words.text("resolve-no-findings"), Part::Dim);
    }
}

fn paragraph(paint: &mut Paint, area: Rect, sign: &str, text: &str, part: Part) -> Rect {
    signed(paint, area, (sign, part), text, part)
}

/// Wrapped text behind a sign; what is left below it.
fn signed(paint: &mut Paint, area: Rect, sign: (&str, Part), text: &str, part: Part) -> Rect {
    let indent = u16::try_from(fit::width(sign.0)).unwrap_or(0);
    let lines = fit::wrap(text, usize::from(area.width.saturating_sub(indent)));
    for (number, (line, row)) in lines.iter().zip(area.rows()).enumerate() {
        if number == 0 {
            paint.text(row, sign.0, sign.1);
        }
        paint.text(Rect { x: row.x + indent, width: row.width.saturating_sub(indent), ..row }, line, part);
    }
    below(area, area.y.saturating_add(u16::try_from(lines.len()).unwrap_or(u16::MAX)))
}
