//! The versions: what one changed, a look back that only reads, the history of one record.

use super::{Said, State};
use crate::map::{Id, Slot};
use crate::tui::desk::{Past, View};
use crate::tui::effect::Effect;
use crate::view::history::{Entry, Span, has_changes_of_its_own, record_of, record_today};

impl State {
    /// Opens the version with the cursor, or goes to the record of the change with the cursor.
    pub fn enter_version(&mut self) -> Vec<Effect> {
        match self.desk().and_then(|desk| desk.versions.changes.subjects()) {
            Some(subjects) => self.go_to_changed(&subjects),
            None => self.open_version(),
        }
    }

    /// Opens a version so that every view shows it and nothing can be changed.
    fn open_version(&mut self) -> Vec<Effect> {
        let today = self.day;
        let Some(desk) = self.desk() else { return Vec::new() };
        let Some(Entry { moment, .. }) = desk.versions.entry() else {
            self.said = Said::Done(self.words.text("said-version-is-now").into_owned());
            return Vec::new();
        };
        let before = desk.past().map_or(today, |past| past.judged_before);
        let Some(past) = Past::of(moment, before) else {
            let why = if moment.is_read() { "said-version-unreadable" } else { "said-version-unread" };
            self.refuse(self.words.text(why).into_owned());
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

    /// Says that nothing is made of an earlier version, where one is open; whether it is.
    pub(super) fn refuses_in_past(&mut self) -> bool {
        let is_past = self.is_past();
        if is_past {
            self.refuse(self.words.text("version-read-only").into_owned());
        }
        is_past
    }

    /// Goes to the first record of those that a line is about that is still there.
    fn go_to_changed(&mut self, subjects: &[Id]) -> Vec<Effect> {
        let mut effects = self.leave_version();
        let Some(desk) = self.desk() else { return effects };
        let found = subjects.iter().find_map(|id| record_of(id, desk.base()));
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
            desk.versions.changes.has_keys = in_changes;
        }
        self.settle();
        Vec::new()
    }

    /// Shows who changed the selected record, and when.
    pub fn show_record_versions(&mut self) -> Vec<Effect> {
        let Some(desk) = self.desk() else { return Vec::new() };
        let record = desk.pointed().map(|record| record_today(record, desk.base()));
        let Some(record) = record.filter(has_changes_of_its_own) else {
            self.said = Said::Done(self.words.text("said-no-versions-of").into_owned());
            return Vec::new();
        };
        if let Some(desk) = self.desk_mut() {
            desk.versions.show_of(Some(record));
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
