//! The window of conflicts: the list above, below it what each way to settle the one with the cursor would do.

use ratatui::layout::Rect;

use super::lists::in_sight;
use super::overlay::foot;
use super::paint::{Paint, inside, middle};
use crate::map::Decision;
use crate::tui::overlay::ConflictsWindow;
use crate::tui::state::State;
use crate::tui::theme::Part;
use crate::view::conflicts::Way;
use crate::view::fit;

/// How wide the window is at most.
const WIDEST: u16 = 130;

fn window_place(screen: Rect) -> Rect {
    middle(screen, WIDEST.min(screen.width.saturating_sub(2)), screen.height.saturating_sub(2))
}

/// Where the list is on a screen of this size: for scrolling.
pub(in crate::tui) fn list_place(screen: (u16, u16)) -> Rect {
    let inside = inside(window_place(Rect::new(0, 0, screen.0, screen.1)));
    Rect { height: (inside.height / 4).clamp(1, 12).min(inside.height), ..inside }
}

pub(super) fn draw(paint: &mut Paint, area: Rect, window: &ConflictsWindow, state: &State) {
    let title = state.words.with("conflicts-title", &[("n", window.rows.len().into())]);
    let inside = paint.boxed(window_place(area), &title);
    if inside.is_empty() {
        return;
    }
    let list = list_place(state.size).intersection(inside);
    let list = Rect { height: list.height.min(u16::try_from(window.rows.len()).unwrap_or(u16::MAX)), ..list };
    for (number, row) in in_sight(list, window.scroll, window.rows.len()) {
        let Some((_, sentence)) = window.rows.get(number) else { continue };
        paint.pieces(row, &[("! ", Part::Error), (sentence, Part::Plain)]);
        if number == window.cursor {
            paint.row(row, Part::Focus);
            paint.set_cursor(row.x, row.y);
        }
    }
    paint.horizontal(inside.x, list.bottom(), inside.width);
    let y = list.bottom() + 1;
    let mut page = Page { area: Rect { y, height: inside.bottom().saturating_sub(y), ..inside } };
    if let Some((_, sentence)) = window.rows.get(window.cursor) {
        page.lines(paint, "", sentence, Part::Heading);
    }
    if window.ways.is_none() {
        page.lines(paint, "", &state.words.text("versions-comparing"), Part::Dim);
    }
    for (number, way) in window.ways_in_sight().enumerate() {
        page.way(paint, number, way, window, state);
    }
    foot(paint, inside, state);
}

fn message(decision: Decision) -> &'static str {
    match decision {
        Decision::Ours => "settle-ours",
        Decision::Theirs => "settle-theirs",
        Decision::Base => "settle-base",
        Decision::AsItIs => "settle-as-it-is",
        Decision::Other(_) => "settle-other",
    }
}

/// Lines one below the other.
struct Page {
    area: Rect,
}

impl Page {
    fn way(&mut self, paint: &mut Paint, number: usize, way: &Way, window: &ConflictsWindow, state: &State) {
        let all = window.further_versions();
        let args = [("number", (window.further + 1).into()), ("all", all.into())];
        let name = state.words.with(message(way.decision), &args);
        let stays = way.lines.is_empty() && way.refused.is_none();
        let remark = if stays { state.words.text("settle-stays") } else { "".into() };
        self.lines(paint, &format!("{} ", number + 1), &format!("{name} {remark}"), Part::Key);
        if let Some(why) = &way.refused {
            self.lines(paint, "  ! ", why, Part::Warning);
        }
        for line in &way.lines {
            let part = match line.sign {
                '+' | '✓' => Part::Good,
                '-' | '!' => Part::Warning,
                _ => Part::Plain,
            };
            self.lines(paint, &format!("  {} ", line.sign), &line.message, part);
        }
    }

    /// Wrapped text behind a sign.
    fn lines(&mut self, paint: &mut Paint, sign: &str, text: &str, part: Part) {
        let indent = u16::try_from(fit::width(sign)).unwrap_or(0);
        for (at, piece) in fit::wrap(text, usize::from(self.area.width.saturating_sub(indent))).iter().enumerate() {
            if self.area.height == 0 {
                return;
            }
            let row = Rect { height: 1, ..self.area };
            if at == 0 {
                paint.text(row, sign, part);
            }
            paint.text(Rect { x: row.x + indent, width: row.width.saturating_sub(indent), ..row }, piece, part);
            self.area = Rect { y: self.area.y + 1, height: self.area.height - 1, ..self.area };
        }
    }
}
