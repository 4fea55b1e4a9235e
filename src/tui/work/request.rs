//! What the thread is asked: of each kind the newest counts.

use std::sync::Arc;
use std::sync::mpsc::{Receiver, TryRecvError};

use crate::analysis::Finding;
use crate::map::{Day, Language, Map, Slot};
use crate::view::history::Timeline;
use crate::view::variants::{Compared, Weighing};

/// What the thread is asked.
pub(super) enum Request {
    /// Analyse this revision.
    Analyse(u64, Map, Day),
    /// Work out the measures of this revision.
    Measure(u64, Map, Day),
    /// Compare the base with its variants under a weighing; the number is the question's.
    Compare(u64, Map, Day, Weighing),
    /// Weigh compared models anew; the number is the question's.
    Weigh(u64, Arc<Compared>, Weighing),
    /// Find what there would be after the sentence of this number.
    Preview(u64, Map, Day),
    /// Find what would remove a finding; the number is the question's.
    Help(u64, Map, Day, Box<Finding>),
    /// Tell what changed from one map to another, in a language; the number is the question's.
    Changes(u64, Pair, Language),
    /// Find out who changed a record, in a language.
    Follow(Arc<Timeline>, Slot, Language),
    /// Work out the ways to settle the conflict about a record; the number is the question's.
    Ways(u64, Box<Map>, Slot, Day, Language),
}

/// Two maps, the older first.
pub(super) type Pair = (Arc<Map>, Arc<Map>);

/// What is asked and not done yet: of each kind the newest.
#[derive(Default)]
pub(super) struct Waiting {
    pub(super) analyse: Option<(u64, Map, Day)>,
    pub(super) preview: Option<(u64, Map, Day)>,
    pub(super) help: Option<(u64, Map, Day, Box<Finding>)>,
    pub(super) measure: Option<(u64, Map, Day)>,
    pub(super) compare: Option<(u64, Map, Day, Weighing)>,
    pub(super) weigh: Option<(u64, Arc<Compared>, Weighing)>,
    pub(super) changes: Option<(u64, Pair, Language)>,
    pub(super) follow: Option<(Arc<Timeline>, Slot, Language)>,
    pub(super) ways: Option<(u64, Box<Map>, Slot, Day, Language)>,
}

impl Waiting {
    /// Takes a request; blocks where nothing is left to do. Whether there may be more.
    pub(super) fn receive(&mut self, inbox: &Receiver<Request>) -> bool {
        let request = if self.measure.is_none() && self.compare.is_none() && self.weigh.is_none() {
            inbox.recv().map_err(|_| TryRecvError::Disconnected)
        } else {
            inbox.try_recv()
        };
        match request {
            Ok(request) => self.take(request),
            Err(TryRecvError::Empty) => {}
            Err(TryRecvError::Disconnected) => return false,
        }
        true
    }

    pub(super) fn take(&mut self, request: Request) {
        match request {
            Request::Analyse(revision, map, day) => self.analyse = Some((revision, map, day)),
            Request::Preview(number, map, day) => self.preview = Some((number, map, day)),
            Request::Help(number, map, day, finding) => self.help = Some((number, map, day, finding)),
            Request::Measure(revision, map, day) => self.measure = Some((revision, map, day)),
            Request::Compare(number, map, day, weighing) => self.compare = Some((number, map, day, weighing)),
            Request::Weigh(number, compared, weighing) => self.weigh = Some((number, compared, weighing)),
            Request::Changes(number, maps, language) => self.changes = Some((number, maps, language)),
            Request::Follow(timeline, record, language) => self.follow = Some((timeline, record, language)),
            Request::Ways(number, map, slot, day, language) => self.ways = Some((number, map, slot, day, language)),
        }
    }
}
