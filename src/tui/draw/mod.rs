//! The frame: drawn from the state alone.

mod areas;
mod conflicts;
mod day;
mod findings;
mod foot;
mod help;
mod inspector;
mod lists;
mod matrix;
mod measures;
mod network;
mod new_model;
mod outline;
mod overlay;
mod paint;
mod quick;
mod start;
mod suggest;
mod title;
mod variants;
mod versions;

pub use areas::Areas;
pub(in crate::tui) use conflicts::list_place as place_of_conflicts;
pub use foot::all_keys;
pub(in crate::tui) use suggest::list_place as place_of_suggestions;
pub use title::tab_at;

use ratatui::Frame;
use ratatui::layout::Rect;

use super::desk::{Desk, View};
use super::state::{Screen, State};
use super::theme::Part;
use paint::Paint;

/// Below this size nothing useful can be shown.
const SMALLEST: (u16, u16) = (30, 10);

/// Draws the whole screen.
pub fn frame(frame: &mut Frame, state: &State) {
    let area = frame.area();
    let cursor = {
        let mut paint = Paint::new(frame.buffer_mut(), state.theme);
        if area.width < SMALLEST.0 || area.height < SMALLEST.1 {
            let text = state.words.text("screen-too-small");
            paint.text(Rect::new(area.x, area.y, area.width, area.height.min(1)), &text, Part::Plain);
            return;
        }
        match &state.screen {
            Screen::Start(start) => start::draw(&mut paint, area, start, state),
            Screen::Map(desk) => map(&mut paint, area, desk, state),
        }
        for overlay in &state.overlays {
            overlay::draw(&mut paint, area, overlay, state);
        }
        foot::which_key(&mut paint, area, state);
        paint.cursor()
    };
    if let Some(cursor) = cursor {
        frame.set_cursor_position(cursor);
    }
}

fn map(paint: &mut Paint, area: Rect, desk: &Desk, state: &State) {
    let areas = Areas::new(area.width, area.height, desk.view, desk.inspecting);
    title::draw(paint, &areas, desk, state);
    outline::draw(paint, areas.outline, desk, state);
    if !areas.work.is_empty() {
        match desk.view {
            View::Outline | View::Network => network::draw(paint, areas.work, desk, state),
            View::Matrix => matrix::draw(paint, areas.work, desk, state),
            View::Findings => findings::draw(paint, areas.work, desk, state),
            View::Measures => measures::draw(paint, areas.work, desk, state),
            View::Variants => variants::draw(paint, areas.work, desk, state),
            View::Versions => versions::draw(paint, areas.work, desk, state),
        }
    }
    inspector::draw(paint, areas.inspector, desk, state);
    for left in [areas.outline, areas.work] {
        let x = left.right();
        if !left.is_empty() && x < area.width {
            paint.vertical(x, left.y, left.height);
        }
    }
    foot::draw(paint, &areas, state);
}
