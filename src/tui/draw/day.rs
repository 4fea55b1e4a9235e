//! The line that moves the day: at the lower end of the work, so that the views behind are seen to follow.

use ratatui::layout::Rect;

use super::overlay::{field, foot};
use super::paint::Paint;
use crate::tui::overlay::DayInput;
use crate::tui::state::State;
use crate::tui::theme::Part;
use crate::view::fit;

/// How wide the box is at most, and how high: a frame about the line and the row that explains it.
const SIZE: (u16, u16) = (76, 4);

pub(super) fn draw(paint: &mut Paint, area: Rect, input: &DayInput, state: &State) {
    let (width, height) = (SIZE.0.min(area.width), SIZE.1.min(area.height));
    let place = Rect::new((area.width - width) / 2, area.bottom().saturating_sub(height + 2), width, height);
    let inside = paint.boxed(place, &state.words.text("ask-day"));
    if inside.is_empty() {
        return;
    }
    field(paint, Rect { height: 1, width: inside.width.min(20), ..inside }, &input.field);
    let below = Rect { y: inside.y + 1, height: inside.height.saturating_sub(1), ..inside };
    let remark = state.words.text("ask-day-remark");
    let (text, part) = input.problem.as_deref().map_or((&*remark, Part::Dim), |problem| (problem, Part::Error));
    for (line, row) in fit::wrap(text, usize::from(below.width)).iter().zip(below.rows()) {
        paint.text(row, line, part);
    }
    foot(paint, inside, state);
}
