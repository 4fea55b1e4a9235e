//! The mouse: a click puts the cursor where it was clicked; a second click on the same place opens it.

use ratatui::layout::{Position, Rect};

use super::{Motion, Screen, State};
use crate::tui::desk::{Desk, FindingsPane, View};
use crate::tui::draw::{Areas, place_of_suggestions, tab_at};
use crate::tui::effect::Effect;
use crate::tui::overlay::Overlay;
use crate::tui::place::Place;

impl State {
    /// A click at a column and row of the screen.
    pub(super) fn click(&mut self, column: u16, row: u16) -> Vec<Effect> {
        let at = Position::new(column, row);
        if let Some(Overlay::Suggest(window)) = self.overlays.last_mut() {
            let list = place_of_suggestions(self.size);
            let again = list.contains(at) && window.point(usize::from(at.y - list.y));
            return if again && self.has_suggestion() { self.try_suggestion() } else { Vec::new() };
        }
        // Other overlays are for the keyboard; a click beside them does no harm.
        if !self.overlays.is_empty() {
            return Vec::new();
        }
        let tab = tab_at(self, at);
        if let Some(view) = tab {
            return self.show(view);
        }
        let size = self.size;
        let Screen::Map(desk) = &mut self.screen else { return Vec::new() };
        let areas = Areas::new(size.0, size.1, desk.view, desk.inspecting);
        if areas.outline.contains(at) {
            click_outline(desk, areas.outline, row);
        } else if areas.inspector.contains(at) {
            desk.inspecting = desk.inspector.slot().is_some();
            desk.inspector.point(row - areas.inspector.y);
        } else if areas.work.contains(at) {
            match desk.view {
                View::Matrix => click_matrix(desk, areas.work, at),
                View::Findings => click_findings(desk, areas.work, row),
                View::Measures => click_measures(desk, at),
                View::Variants => desk.variants.click(at),
                View::Versions => desk.versions.click(at),
                View::Outline | View::Network => desk.network.click(at, areas.work, &mut desk.selected),
            }
        }
        self.settle();
        Vec::new()
    }

    /// The wheel turned by so many rows.
    pub(super) fn wheel(&mut self, rows: isize) -> Vec<Effect> {
        match self.place() {
            Place::Matrix => self.go_in_matrix(0, Motion::By(rows)),
            Place::Network => self.zoom(if rows > 0 { 0.8 } else { 1.25 }),
            _ => self.go(Motion::By(rows)),
        }
    }
}

fn click_outline(desk: &mut Desk, area: Rect, row: u16) {
    desk.inspecting = false;
    if desk.view != View::Outline {
        desk.view = View::Outline;
    }
    let above = u16::from(desk.outline.search.is_some());
    let Some(row) = (row - area.y).checked_sub(above) else { return };
    let row = desk.outline.scroll + usize::from(row);
    if row == desk.outline.cursor && desk.outline.current().is_some_and(|row| row.open.is_some()) {
        desk.outline.toggle();
    }
    desk.outline.point(row);
}

fn click_matrix(desk: &mut Desk, area: Rect, at: Position) {
    desk.inspecting = false;
    let Some((row, column)) = desk.matrix.window(area).at(at) else { return };
    let column = column.map(|column| desk.matrix.scroll_column + column);
    desk.matrix.point(desk.matrix.scroll + row, column);
    desk.selected = desk.matrix.selected_unit();
}

fn click_measures(desk: &mut Desk, at: Position) {
    desk.inspecting = false;
    let window = &desk.measures.window;
    let (head, list, column) = (window.head, window.list, window.column_at(at.x));
    if head.contains(at) {
        if let Some(column) = column {
            desk.measures.sort_by(column);
        }
    } else if list.contains(at) {
        let scroll = desk.measures.place().scroll;
        desk.measures.point(scroll + usize::from(at.y - list.y));
        desk.select_measured();
    }
}

fn click_findings(desk: &mut Desk, area: Rect, row: u16) {
    desk.inspecting = false;
    let row = usize::from(row - area.y);
    if row < FindingsPane::list_height(area.height) {
        desk.findings.point(desk.findings.scroll + row);
    }
}
