//! Analysis on a thread of its own: the newest request counts, older ones are stopped.

use std::collections::BTreeMap;
use std::sync::Arc;
use std::sync::atomic::{AtomicU64, Ordering};
use std::sync::mpsc::{Receiver, Sender, channel};
use std::thread;

use crate::analysis::{self, Analysis};
use crate::layout::{Before, Options, Point, arrange};
use crate::map::{Day, Id, Map, Watch};
use crate::view::picture::network_of;

/// A result of the thread.
pub enum Result {
    /// An analysis is done.
    Analysed(Analysed),
    /// The units of the picture have places.
    Placed(BTreeMap<Id, Point>),
}

/// What an analysis found, and of which revision of the map.
pub struct Analysed {
    /// The revision.
    pub revision: u64,
    /// What was found.
    pub analysis: Analysis,
}

struct Request {
    revision: u64,
    map: Map,
    day: Day,
}

/// The thread and the way to ask it.
pub struct Worker {
    requests: Sender<Request>,
    newest: Arc<AtomicU64>,
}

/// Stops the work on a revision as soon as a newer one is asked for.
struct WhileNewest<'a> {
    revision: u64,
    newest: &'a AtomicU64,
}

impl Watch for WhileNewest<'_> {
    fn tick(&self, _done: usize, _all: usize) -> bool {
        self.newest.load(Ordering::Relaxed) == self.revision
    }
}

impl Worker {
    /// Starts the thread; `report` is called with every result. It ends when the worker is dropped.
    pub fn start(report: impl Fn(Result) + Send + 'static) -> Self {
        let (requests, inbox) = channel();
        let newest = Arc::new(AtomicU64::new(0));
        let seen = Arc::clone(&newest);
        thread::spawn(move || work(&inbox, &seen, report));
        Self { requests, newest }
    }

    /// Asks for the analysis of a revision; whatever was asked before is dropped.
    pub fn analyse(&self, revision: u64, map: Map, day: Day) {
        self.newest.store(revision, Ordering::Relaxed);
        // The thread only ends with the program; then nobody waits for an answer.
        let _ = self.requests.send(Request { revision, map, day });
    }
}

impl Drop for Worker {
    fn drop(&mut self) {
        self.newest.store(u64::MAX, Ordering::Relaxed);
    }
}

fn work(inbox: &Receiver<Request>, newest: &AtomicU64, report: impl Fn(Result)) {
    let mut places: BTreeMap<Id, Point> = BTreeMap::new();
    let mut drawn = None;
    while let Ok(first) = inbox.recv() {
        let Request { revision, map, day } = inbox.try_iter().last().unwrap_or(first);
        let watch = WhileNewest { revision, newest };
        if let Some(analysis) = analysis::analyse(&map, day, &watch) {
            report(Result::Analysed(Analysed { revision, analysis }));
        }
        let network = network_of(&map, day);
        if drawn.as_ref() != Some(&network) {
            let (ids, edges) = &network;
            let before: Vec<Option<Before>> =
                ids.iter().map(|id| places.get(id).map(|&at| Before { at, pinned: false })).collect();
            let picture = arrange(ids.len(), edges, &before, &Options::default(), &watch);
            if picture.finished {
                places = ids.iter().cloned().zip(picture.places).collect();
                report(Result::Placed(places.clone()));
                drawn = Some(network);
            }
        }
    }
}
