//! The versions of an open map as a list: what is not saved, what is in no commit yet, then the commits, the latest first.

use std::sync::Arc;

use super::{Moment, Timeline};
use crate::map::Map;

/// One row of the list: a version and what it is held against.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Stage {
    /// What was done since the last save.
    Unsaved,
    /// What is saved and in no commit.
    Uncommitted,
    /// A commit, by its place in the timeline.
    Commit(usize),
}

/// Against what a version is held.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub enum Span {
    /// The version before it: what it changed.
    #[default]
    Step,
    /// The map as it is now: what has changed since.
    SinceThen,
}

/// The map as it is, as it is saved, and its commits.
#[derive(Debug, Clone, Copy)]
pub struct Versions<'a> {
    /// As it is now.
    pub now: &'a Map,
    /// As it is in its file.
    pub saved: &'a Map,
    /// Its commits, oldest first.
    pub timeline: &'a Timeline,
}

/// What a row holds against what.
#[derive(Debug, Clone, Copy)]
enum Side {
    Nothing,
    Commit(usize),
    Saved,
    Now,
}

impl<'a> Versions<'a> {
    /// The rows, the latest first. `is_unsaved` and `is_uncommitted` tell whether these two differ from what follows.
    pub fn rows(self, is_unsaved: bool, is_uncommitted: bool) -> Vec<Stage> {
        let commits = (0..self.timeline.entries.len()).rev().map(Stage::Commit);
        let saved = is_uncommitted.then_some(Stage::Uncommitted);
        is_unsaved.then_some(Stage::Unsaved).into_iter().chain(saved).chain(commits).collect()
    }

    /// Whether the file says something else than its last commit that could be read, or was never committed; `None` while that
    /// commit is not read.
    pub fn is_uncommitted(self) -> Option<bool> {
        match self.timeline.latest_map() {
            Some(place) => self.moment(place)?.map().map(|last| **last != *self.saved),
            None => Some(true),
        }
    }

    /// The two maps that a row is about, the older first; `None` where one of them is not read or cannot be. The first commit,
    /// and a file that was never committed, are held against nothing: an empty map.
    pub fn pair(self, stage: Stage, span: Span) -> Option<(Arc<Map>, Arc<Map>)> {
        let (old, new) = self.sides(stage, span);
        self.map(old).zip(self.map(new))
    }

    /// Whether there is such a pair. Cheaper than the pair itself.
    pub fn has_pair(self, stage: Stage, span: Span) -> bool {
        let is_there = |side| match side {
            Side::Commit(place) => self.moment(place).is_some_and(|moment| moment.map().is_some()),
            Side::Nothing | Side::Saved | Side::Now => true,
        };
        let (old, new) = self.sides(stage, span);
        is_there(old) && is_there(new)
    }

    fn sides(self, stage: Stage, span: Span) -> (Side, Side) {
        let commit = |place: Option<usize>| place.map_or(Side::Nothing, Side::Commit);
        match (stage, span) {
            (Stage::Unsaved, _) => (Side::Saved, Side::Now),
            (Stage::Uncommitted, Span::Step) => (commit(self.timeline.latest_map()), Side::Saved),
            (Stage::Uncommitted, Span::SinceThen) => (commit(self.timeline.latest_map()), Side::Now),
            (Stage::Commit(place), Span::Step) => (commit(self.timeline.before(place)), Side::Commit(place)),
            (Stage::Commit(place), Span::SinceThen) => (Side::Commit(place), Side::Now),
        }
    }

    fn map(self, side: Side) -> Option<Arc<Map>> {
        match side {
            Side::Nothing => Some(Arc::default()),
            Side::Commit(place) => self.moment(place)?.map().cloned(),
            Side::Saved => Some(Arc::new(self.saved.clone())),
            Side::Now => Some(Arc::new(self.now.clone())),
        }
    }

    fn moment(self, place: usize) -> Option<&'a Moment> {
        self.timeline.entries.get(place).map(|entry| &entry.moment)
    }
}

#[cfg(test)]
mod tests {
    use super::super::Content;
    use super::super::timeline::Entry;
    use super::*;
    use crate::analysis::testing::map;

    fn timeline(contents: [Content; 3]) -> Timeline {
        let entry = |content: Content| Entry {
            moment: Moment {
                commit: String::new(),
                parents: Vec::new(),
                day: "2026-01-01".parse().unwrap(),
                author: String::new(),
                subject: String::new(),
                blob: String::new(),
                content,
            },
            state: None,
        };
        let mut entries: Vec<Entry> = contents.map(entry).into();
        (1..entries.len()).for_each(|place| entries[place].moment.parents = vec![place - 1]);
        Timeline { entries, ..Timeline::default() }
    }

    fn read(text: &str) -> Content {
        Content::Map(Arc::new(map(text)))
    }

    fn both(old: &Map, new: &Map) -> (Arc<Map>, Arc<Map>) {
        (Arc::new(old.clone()), Arc::new(new.clone()))
    }

    #[test]
    fn each_row_is_held_against_the_one_before_it_that_can_be_read() {
        let timeline = timeline([read("a: f D"), Content::Unreadable, read("a: f F")]);
        let (saved, now) = (map("a: f F"), map("a: f FD"));
        let versions = Versions { now: &now, saved: &saved, timeline: &timeline };
        assert_eq!(versions.is_uncommitted(), Some(false));
        assert_eq!(Versions { saved: &now, ..versions }.is_uncommitted(), Some(true));
        let rows = versions.rows(true, false);
        assert_eq!(rows, [Stage::Unsaved, Stage::Commit(2), Stage::Commit(1), Stage::Commit(0)]);
        let first = map("a: f D");
        assert!(versions.pair(Stage::Unsaved, Span::Step) == Some(both(&saved, &now)));
        assert!(versions.pair(Stage::Commit(2), Span::Step) == Some(both(&first, &saved)));
        assert!(versions.pair(Stage::Commit(1), Span::Step).is_none(), "it cannot be read");
        assert!(versions.pair(Stage::Commit(0), Span::Step) == Some(both(&Map::default(), &first)));
        assert!(versions.pair(Stage::Commit(0), Span::SinceThen) == Some(both(&first, &now)));
        assert!(versions.pair(Stage::Uncommitted, Span::SinceThen) == Some(both(&saved, &now)));
    }

    #[test]
    fn nothing_is_said_of_what_is_not_read_yet() {
        let timeline = timeline([read("a: f D"), Content::Unread, read("a: f F")]);
        let now = map("a: f F");
        let versions = Versions { now: &now, saved: &now, timeline: &timeline };
        assert!(versions.pair(Stage::Commit(2), Span::Step).is_none(), "the one before may be another map");
        assert!(versions.pair(Stage::Commit(2), Span::SinceThen).is_some());
        let unread = Timeline { entries: timeline.entries[..2].to_vec(), is_cut: false };
        assert_eq!(Versions { timeline: &unread, ..versions }.is_uncommitted(), None);
    }

    #[test]
    fn a_file_that_was_never_committed_is_all_new() {
        let (nothing, now) = (Timeline::default(), map("a: f F"));
        let versions = Versions { now: &now, saved: &now, timeline: &nothing };
        assert_eq!((versions.is_uncommitted(), versions.rows(false, true)), (Some(true), vec![Stage::Uncommitted]));
        assert!(versions.pair(Stage::Uncommitted, Span::Step) == Some(both(&Map::default(), &now)));
    }
}
