//! The outline: folding, searching; and stepping out of wherever one is.

use super::State;
use crate::map::Id;
use crate::tui::desk::View;
use crate::tui::effect::Effect;
use crate::tui::key::Key;
use crate::tui::text_field::TextField;

impl State {
    /// Closes or opens what the cursor of the outline is on.
    pub fn fold(&mut self, close: bool) {
        if let Some(desk) = self.desk_mut() {
            desk.outline.fold(close);
        }
        self.settle();
    }

    /// Opens what is closed and closes what is open.
    pub fn toggle_fold(&mut self) {
        if let Some(desk) = self.desk_mut() {
            desk.outline.toggle();
        }
        self.settle();
    }

    /// Begins to search the outline.
    pub fn begin_search(&mut self) {
        if let Some(desk) = self.desk_mut() {
            desk.view = View::Outline;
            desk.inspecting = false;
            desk.outline.search = Some(TextField::default());
        }
        self.settle();
    }

    pub(super) fn type_search(&mut self, key: Key) {
        if let Some(search) = self.desk_mut().and_then(|desk| desk.outline.search.as_mut()) {
            search.press(key);
        }
        self.settle();
    }

    /// Ends the search; the cursor stays on what was found.
    pub(super) fn end_search(&mut self) {
        if let Some(desk) = self.desk_mut() {
            let found = desk.outline.current().and_then(|row| row.entry.key.slot());
            desk.outline.search = None;
            if let Some(slot) = found {
                desk.outline.reveal(&slot);
            }
        }
        self.settle();
    }

    /// Gives the keys to the inspector.
    pub fn enter_inspector(&mut self) {
        if let Some(desk) = self.desk_mut()
            && desk.inspector.slot().is_some()
        {
            desk.inspecting = true;
        }
        self.settle();
    }

    /// Switches between the list and the inspector.
    pub fn switch_pane(&mut self) {
        if let Some(desk) = self.desk_mut().filter(|desk| desk.view == View::Versions) {
            desk.versions.changes.has_keys = !desk.versions.changes.has_keys;
            self.settle();
            return;
        }
        let inspecting = self.desk().is_some_and(|desk| desk.inspecting);
        if inspecting {
            if let Some(desk) = self.desk_mut() {
                desk.inspecting = false;
            }
            self.settle();
        } else {
            self.enter_inspector();
        }
    }

    /// One step out: from a record to the one it was reached from, from the inspector to the list, from an earlier version
    /// to the map as it is now.
    pub fn step_out(&mut self) -> Vec<Effect> {
        let mut back = None;
        match self.desk_mut() {
            Some(desk) if !desk.inspecting && desk.view == View::Versions && desk.versions.changes.has_keys => {
                desk.versions.changes.has_keys = false;
            }
            Some(desk) if !desk.inspecting && desk.view == View::Versions && desk.versions.of().is_some() => {
                desk.versions.show_of(None);
            }
            Some(desk) if desk.inspecting => desk.inspecting = desk.inspector.leave(),
            // The picture of a measure was reached from its column.
            Some(desk) if desk.view == View::Network && desk.network.shade().is_some() => back = Some(View::Measures),
            Some(desk) if desk.past().is_some() => return self.leave_version(),
            _ => {}
        }
        self.said = super::Said::Nothing;
        match back {
            Some(view) => self.show(view),
            None => {
                self.settle();
                Vec::new()
            }
        }
    }

    /// Selects a node everywhere.
    pub fn select(&mut self, id: &Id) {
        self.settle();
        if let Some(desk) = self.desk_mut() {
            desk.select(id);
        }
        self.settle();
    }
}
