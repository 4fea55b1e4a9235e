//! The versions of an open map as a list: what is not saved, what is in no commit yet, then the commits, the latest first.

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

impl<'a> Versions<'a> {
    /// The rows, the latest first. `is_unsaved` and `is_uncommitted` tell whether these two differ from what follows.
    pub fn rows(self, is_unsaved: bool, is_uncommitted: bool) -> Vec<Stage> {
        let commits = (0..self.timeline.entries.len()).rev().map(Stage::Commit);
        let saved = is_uncommitted.then_some(Stage::Uncommitted);
        is_unsaved.then_some(Stage::Unsaved).into_iter().chain(saved).chain(commits).collect()
    }

    /// Whether the file says something else than its last commit that could be read.
    pub fn is_uncommitted(self) -> bool {
        let last = self.timeline.latest_map().and_then(|place| self.moment(place)?.map.as_ref());
        last.is_some_and(|last| last != self.saved)
    }

    /// The two maps that a row is about, the older first; `None` where one of them could not be read. The first commit is held
    /// against nothing: an empty map.
    pub fn pair(self, stage: Stage, span: Span) -> Option<(Map, &'a Map)> {
        let of = |place: Option<usize>| match place {
            Some(place) => self.moment(place)?.map.clone(),
            None => Some(Map::default()),
        };
        match (stage, span) {
            (Stage::Unsaved, _) => Some((self.saved.clone(), self.now)),
            (Stage::Uncommitted, Span::Step) => Some((of(self.timeline.latest_map())?, self.saved)),
            (Stage::Uncommitted, Span::SinceThen) => Some((of(self.timeline.latest_map())?, self.now)),
            (Stage::Commit(place), Span::Step) => {
                Some((of(self.timeline.before(place))?, self.moment(place)?.map.as_ref()?))
            }
            (Stage::Commit(place), Span::SinceThen) => Some((of(Some(place))?, self.now)),
        }
    }

    fn moment(self, place: usize) -> Option<&'a Moment> {
        self.timeline.entries.get(place).map(|entry| &entry.moment)
    }
}

#[cfg(test)]
mod tests {
    use super::super::timeline::Entry;
    use super::*;
    use crate::analysis::testing::map;

    fn timeline(maps: [Option<&str>; 3]) -> Timeline {
        let entry = |text: Option<&str>| Entry {
            moment: Moment {
                commit: String::new(),
                day: "2026-01-01".parse().unwrap(),
                author: String::new(),
                subject: String::new(),
                map: text.map(map),
            },
            state: None,
        };
        Timeline { entries: maps.map(entry).into() }
    }

    #[test]
    fn each_row_is_held_against_the_one_before_it_that_can_be_read() {
        let timeline = timeline([Some("a: f D"), None, Some("a: f F")]);
        let (saved, now) = (map("a: f F"), map("a: f FD"));
        let versions = Versions { now: &now, saved: &saved, timeline: &timeline };
        assert!(!versions.is_uncommitted() && Versions { saved: &now, ..versions }.is_uncommitted());
        let rows = versions.rows(true, false);
        assert_eq!(rows, [Stage::Unsaved, Stage::Commit(2), Stage::Commit(1), Stage::Commit(0)]);
        let first = map("a: f D");
        assert!(versions.pair(Stage::Unsaved, Span::Step) == Some((saved.clone(), &now)));
        assert!(versions.pair(Stage::Commit(2), Span::Step) == Some((first.clone(), &saved)));
        assert!(versions.pair(Stage::Commit(1), Span::Step).is_none(), "it cannot be read");
        assert!(versions.pair(Stage::Commit(0), Span::Step) == Some((Map::default(), &first)));
        assert!(versions.pair(Stage::Commit(0), Span::SinceThen) == Some((first, &now)));
        assert!(versions.pair(Stage::Uncommitted, Span::SinceThen) == Some((saved.clone(), &now)));
    }
}
