//! The versions: what one changed, a look back that only reads, the history of one record.

use super::{Said, State};
use crate::map::{Id, Slot};
use crate::tui::desk::{Desk, Past, View};
use crate::tui::effect::Effect;
use crate::view::history::{Span, Stage, called};

impl State {
    /// Opens the version with the cursor, or goes to the record of the change with the cursor.
    pub fn enter_version(&mut self) -> Vec<Effect> {
        match self.desk().and_then(|desk| desk.versions.current_subjects()) {
            Some(subjects) => self.go_to_changed(&subjects),
            None => self.open_version(),
        }
    }

    /// Opens a version so that every view shows it and nothing can be changed.
    fn open_version(&mut self) -> Vec<Effect> {
        let today = self.day;
        let Some(desk) = self.desk() else { return Vec::new() };
        let Some(Stage::Commit(place)) = desk.versions.stage() else {
            self.said = Said::Done(self.words.text("said-version-is-now").into_owned());
            return Vec::new();
        };
        let moment = desk.versions.timeline.entries.get(place).map(|entry| &entry.moment);
        let before = desk.past().map_or(today, |past| past.judged_before);
        let Some(past) = moment.and_then(|moment| Past::of(moment, before)) else {
            self.refuse(self.words.text("said-version-unreadable").into_owned());
            return Vec::new();
        };
        let day = past.day;
        if let Some(desk) = self.desk_mut() {
            desk.open_past(Some(past));
        }
        self.day = day;
        self.show(View::Outline);
        self.said = Said::Done(self.words.text("said-version-open").into_owned());
        vec![Effect::Analyse]
    }

    /// Goes back from a version to the map as it is now.
    pub fn leave_version(&mut self) -> Vec<Effect> {
        if !self.close_past() {
            return Vec::new();
        }
        self.show(View::Versions);
        self.said = Said::Done(self.words.text("said-version-left").into_owned());
        vec![Effect::Analyse]
    }

    /// Closes the version that is open: the map as it is now and the day come back. Whether there was one.
    pub(super) fn close_past(&mut self) -> bool {
        let past = self.desk_mut().and_then(|desk| desk.open_past(None));
        self.day = past.as_ref().map_or(self.day, |past| past.judged_before);
        past.is_some()
    }

    /// Whether a version is open.
    pub fn is_past(&self) -> bool {
        self.desk().is_some_and(|desk| desk.past().is_some())
    }

    /// Goes to the first record of those that a line is about that is still there.
    fn go_to_changed(&mut self, subjects: &[Id]) -> Vec<Effect> {
        let mut effects = self.leave_version();
        let Some(desk) = self.desk() else { return effects };
        let found = subjects.iter().find_map(|id| slot_of(desk, id));
        match found {
            Some(slot) => effects.extend(self.go_to_record(&slot)),
            None => self.said = Said::Done(self.words.text("said-changed-gone").into_owned()),
        }
        effects
    }

    /// Shows a record in the outline.
    pub(super) fn go_to_record(&mut self, slot: &Slot) -> Vec<Effect> {
        if let Some(desk) = self.desk_mut() {
            desk.view = View::Outline;
            if let Slot::Node(id) = slot {
                desk.select(id);
            }
            desk.outline.reveal(slot);
        }
        self.show(View::Outline)
    }

    /// Holds the version against the one before it, or against the map as it is now.
    pub fn turn_span(&mut self) -> Vec<Effect> {
        if let Some(desk) = self.desk_mut() {
            desk.versions.span = match desk.versions.span {
                Span::Step => Span::SinceThen,
                Span::SinceThen => Span::Step,
            };
        }
        self.settle();
        Vec::new()
    }

    /// Gives the keys to the changes of the version, or back to the list.
    pub fn turn_to_changes(&mut self, in_changes: bool) -> Vec<Effect> {
        if let Some(desk) = self.desk_mut() {
            desk.versions.in_changes = in_changes;
        }
        self.settle();
        Vec::new()
    }

    /// Shows who changed the selected record, and when.
    pub fn show_record_versions(&mut self) -> Vec<Effect> {
        let subject = self.desk().and_then(Desk::subject);
        let Some(Slot::Node(id) | Slot::Path(id) | Slot::Programme(id)) = subject else { return Vec::new() };
        if let Some(desk) = self.desk_mut() {
            desk.versions.show_of(Some(id));
        }
        self.show(View::Versions)
    }

    /// Shows all versions again.
    pub fn show_all_versions(&mut self) -> Vec<Effect> {
        if let Some(desk) = self.desk_mut() {
            desk.versions.show_of(None);
        }
        self.settle();
        Vec::new()
    }
}

/// The record of an id on the map as it is now, whatever it was called then.
fn slot_of(desk: &Desk, id: &Id) -> Option<Slot> {
    let map = desk.base();
    let id = if map.programme(id).is_some() { id } else { called(id, map) }.clone();
    if map.node(&id).is_some() {
        Some(Slot::Node(id))
    } else if map.path(&id).is_some() {
        Some(Slot::Path(id))
    } else {
        map.programme(&id).map(|_| Slot::Programme(id))
    }
}
