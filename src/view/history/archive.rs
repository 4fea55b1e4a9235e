//! What was read and judged of versions, so that nothing is read or judged twice.

use std::collections::{BTreeSet, HashMap};
use std::sync::Arc;

use super::timeline::{Entry, State, Timeline};
use super::{Content, Moment};
use crate::edit::Edit;
use crate::map::{Day, Map};

/// Maps by what a file held, and what was found in them by the day for which they were judged. A commit is judged on its own
/// day; that and the bytes are all that its findings depend on.
#[derive(Debug, Default)]
pub struct Archive {
    maps: HashMap<String, Content>,
    states: HashMap<(String, Day), Arc<State>>,
    /// The map that was kept last.
    last: Option<Arc<Map>>,
}

/// A version to be judged.
#[derive(Debug)]
pub struct Unjudged {
    /// What the file held.
    pub blob: String,
    /// The map.
    pub map: Arc<Map>,
    /// The day.
    pub day: Day,
}

impl Archive {
    /// Versions, each after those from which it was made, with what is known of them. What belongs to none of them is
    /// forgotten: another file was opened.
    pub fn timeline(&mut self, moments: Vec<Moment>) -> Timeline {
        let held: BTreeSet<&str> = moments.iter().map(|moment| moment.blob.as_str()).collect();
        self.maps.retain(|blob, _| held.contains(blob.as_str()));
        self.states.retain(|(blob, _), _| held.contains(blob.as_str()));
        self.last = self.last.take().filter(|_| !self.maps.is_empty());
        let entries = moments.into_iter().map(|moment| Entry { moment, state: None }).collect();
        let mut timeline = Timeline { entries, is_cut: false };
        self.fill(&mut timeline);
        timeline
    }

    /// Tells a timeline what is known by now. O(versions).
    pub fn fill(&self, timeline: &mut Timeline) {
        for Entry { moment, state } in &mut timeline.entries {
            if let (false, Some(content)) = (moment.is_read(), self.maps.get(&moment.blob)) {
                moment.content = content.clone();
            }
            if state.is_none() && moment.map().is_some() {
                *state = self.states.get(&(moment.blob.clone(), moment.day)).cloned();
            }
        }
    }

    /// Keeps what a file held: a map, or nothing that can be read. Maps share what they have in common with the one kept before
    /// them, for versions that follow each other are nearly the same.
    pub fn keep_read(&mut self, blob: String, map: Option<Map>) {
        let shared = |map: Map| match &self.last {
            Some(last) => Arc::new(sharing(map, last)),
            None => Arc::new(map),
        };
        let map = map.map(shared);
        if let Some(map) = &map {
            self.last = Some(Arc::clone(map));
        }
        self.maps.insert(blob, map.into());
    }

    /// Keeps what was found in it on a day.
    pub fn keep_judged(&mut self, blob: String, day: Day, state: State) {
        self.states.insert((blob, day), Arc::new(state));
    }
}

/// A map that is equal to this one and shares with another all records that are equal. At 1,000 units it takes a third of the
/// memory when few of them differ.
fn sharing(map: Map, other: &Map) -> Map {
    let mut shared = other.clone();
    let done = Edit::between(other, &map).apply(&mut shared);
    if done.is_ok() && shared == map { shared } else { map }
}

impl Timeline {
    /// What is to be read next: at most so many contents, each once, the latest first.
    pub fn unread(&self, most: usize) -> Vec<String> {
        let mut seen = BTreeSet::new();
        let unread = self.entries.iter().rev().map(|entry| &entry.moment).filter(|moment| !moment.is_read());
        unread.filter(|moment| seen.insert(&moment.blob)).take(most).map(|moment| moment.blob.clone()).collect()
    }

    /// What is to be judged next: at most so many versions, the latest first; those that cannot differ once.
    pub fn unjudged(&self, most: usize) -> Vec<Unjudged> {
        let mut seen = BTreeSet::new();
        let open = self.entries.iter().rev().filter(|entry| entry.state.is_none());
        let open = open.filter_map(|entry| Some((&entry.moment, entry.moment.map()?)));
        open.filter(|(moment, _)| seen.insert((&moment.blob, moment.day)))
            .take(most)
            .map(|(moment, map)| Unjudged { blob: moment.blob.clone(), map: Arc::clone(map), day: moment.day })
            .collect()
    }
}
