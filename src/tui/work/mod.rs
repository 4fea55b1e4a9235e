//! Analysis on a thread of its own: the newest request counts, older ones are stopped.

mod picture;
mod request;

use std::collections::BTreeMap;
use std::sync::Arc;
use std::sync::atomic::{AtomicU64, Ordering};
use std::sync::mpsc::{Receiver, Sender, channel};
use std::thread;

use picture::PictureState;
use request::{Request, Waiting};

use super::search::{Report, Searcher};
use crate::analysis::{self, Analysis, Finding};
use crate::layout::Point;
use crate::map::{Action, Day, Id, Language, Map, Slot, Watch};
use crate::store::GitProblem;
use crate::variant::{Suggestions, Wishes};
use crate::view::changes::{ChangeLine, changes};
use crate::view::conflicts::{Way, ways};
use crate::view::history::{RecordChange, Timeline, record_changes};
use crate::view::measures::Sheets;
use crate::view::variants::{Compared, Weighing};
use crate::words::Words;

/// A result of the thread.
pub enum Result {
    /// An analysis is done.
    Analysed(Box<Analysed>),
    /// The findings of a revision, with what they hang on.
    Judged(u64, Vec<Finding>),
    /// The units of the picture have places.
    Placed(BTreeMap<Id, Point>),
    /// The measures of this revision.
    Measured(u64, Arc<Sheets>),
    /// The base and its variants side by side, as asked under this number.
    Compared(u64, Arc<Compared>),
    /// The commits of the file, read under this number, as far as they are read and judged by now.
    Versions(u64, Arc<Timeline>),
    /// They cannot be read.
    NoVersions(u64, GitProblem),
    /// What the version of this question changed.
    Changed(u64, Vec<ChangeLine>),
    /// What the ways to settle the conflict of this question would do.
    Ways(u64, Vec<Way>),
    /// Who changed a record.
    Followed(Slot, Vec<RecordChange>),
    /// The findings there would be after the sentence of this number.
    Previewed(u64, Vec<Finding>),
    /// What would remove the finding that was asked about under this number.
    Helped(u64, Vec<Vec<Action>>),
    /// How far the search of this number is: possibilities worked out, and of how many.
    Searching(u64, usize, usize),
    /// What the search of this number found.
    Suggested(u64, Box<Suggestions>),
}

/// What an analysis found, and of which revision of the map.
pub struct Analysed {
    /// The revision.
    pub revision: u64,
    /// What was found.
    pub analysis: Analysis,
}

/// The thread and the way to ask it.
pub struct Worker {
    requests: Sender<Request>,
    newest: Arc<AtomicU64>,
    asked: Arc<AtomicU64>,
    searcher: Searcher,
}

/// Stops the work that can wait as soon as anything is asked.
struct UntilAsked<'a> {
    known: u64,
    asked: &'a AtomicU64,
}

impl Watch for UntilAsked<'_> {
    fn tick(&self, _done: usize, _all: usize) -> bool {
        self.asked.load(Ordering::Relaxed) == self.known
    }
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
    pub fn start(report: impl Fn(Result) + Send + Sync + 'static) -> Self {
        let report: Report = Arc::new(report);
        let searcher = Searcher::new(Arc::clone(&report));
        let (requests, inbox) = channel();
        let (newest, asked) = (Arc::new(AtomicU64::new(0)), Arc::new(AtomicU64::new(0)));
        let seen = (Arc::clone(&newest), Arc::clone(&asked));
        thread::spawn(move || work(&inbox, (&seen.0, &seen.1), &*report));
        Self { requests, newest, asked, searcher }
    }

    /// Asks for the analysis of a revision; whatever was asked before is dropped.
    pub fn analyse(&self, revision: u64, map: Map, day: Day) {
        self.newest.store(revision, Ordering::Relaxed);
        self.ask(Request::Analyse(revision, map, day));
    }

    /// Asks what would remove a finding.
    pub fn help(&self, number: u64, map: Map, day: Day, finding: Finding) {
        self.ask(Request::Help(number, map, day, Box::new(finding)));
    }

    /// Asks what would be found in a map that is only tried out.
    pub fn preview(&self, number: u64, map: Map, day: Day) {
        self.ask(Request::Preview(number, map, day));
    }

    /// Asks for the measures of a revision; they wait until nothing else is asked.
    pub fn measure(&self, revision: u64, map: Map, day: Day) {
        self.ask(Request::Measure(revision, map, day));
    }

    /// Asks for the comparison of a map with its variants; it waits like the measures.
    pub fn compare(&self, number: u64, map: Map, day: Day, weighing: Weighing) {
        self.ask(Request::Compare(number, map, day, weighing));
    }

    /// Asks for compared models under another weighing.
    pub fn weigh(&self, number: u64, compared: Arc<Compared>, weighing: Weighing) {
        self.ask(Request::Weigh(number, compared, weighing));
    }

    /// Searches for suggestions under this number, beside all other work.
    pub fn suggest(&self, number: u64, map: Map, day: Day, wishes: Wishes) {
        self.searcher.search(number, map, day, wishes);
    }

    /// Stops the search; what it has found comes as its result.
    pub fn stop_search(&self) {
        self.searcher.stop();
    }

    /// Asks what changed from one map to another.
    pub fn changes(&self, number: u64, maps: (Arc<Map>, Arc<Map>), language: Language) {
        self.ask(Request::Changes(number, maps, language));
    }

    /// Asks what the ways to settle the conflict about a record would do.
    pub fn ways(&self, number: u64, map: Map, slot: Slot, day: Day, language: Language) {
        self.ask(Request::Ways(number, Box::new(map), slot, day, language));
    }

    /// Asks who changed a record.
    pub fn follow(&self, timeline: Arc<Timeline>, record: Slot, language: Language) {
        self.ask(Request::Follow(timeline, record, language));
    }

    fn ask(&self, request: Request) {
        // The thread only ends with the program; then nobody waits for an answer.
        let _ = self.requests.send(request);
        // Counted after it is sent: whoever sees the number finds the request.
        self.asked.fetch_add(1, Ordering::Release);
    }
}

impl Drop for Worker {
    fn drop(&mut self) {
        self.newest.store(u64::MAX, Ordering::Relaxed);
        self.asked.store(u64::MAX, Ordering::Relaxed);
        self.searcher.stop();
    }
}

fn work(inbox: &Receiver<Request>, (newest, asked): (&AtomicU64, &AtomicU64), report: impl Fn(Result)) {
    let mut picture = PictureState::default();
    let mut waiting = Waiting::default();
    while waiting.receive(inbox) {
        // Read before the requests: one that comes meanwhile stops what can wait.
        let known = asked.load(Ordering::Acquire);
        inbox.try_iter().for_each(|request| waiting.take(request));
        if let Some((number, map, day)) = waiting.preview.take() {
            report(Result::Previewed(number, analysis::findings(&map, day)));
        }
        if let Some((number, map, day, finding)) = waiting.help.take() {
            report(Result::Helped(number, analysis::remedies(&map, &finding, day)));
        }
        if let Some((number, maps, language)) = waiting.changes.take() {
            report(Result::Changed(number, changes(&maps.0, &maps.1, &Words::new(language))));
        }
        if let Some((number, map, slot, day, language)) = waiting.ways.take() {
            report(Result::Ways(number, ways(&map, &slot, day, &Words::new(language))));
        }
        if let Some((timeline, record, language)) = waiting.follow.take() {
            let found = record_changes(&timeline, &record, &Words::new(language));
            report(Result::Followed(record, found));
        }
        if let Some((revision, map, day)) = waiting.analyse.take() {
            let watch = WhileNewest { revision, newest };
            if let Some(analysis) = analysis::analyse(&map, day, &watch) {
                let mut findings = analysis.findings.clone();
                report(Result::Analysed(Box::new(Analysed { revision, analysis })));
                // What is found is read first; how sure it is comes after.
                if analysis::judge_stability(&map, day, &mut findings, &watch).is_some() {
                    report(Result::Judged(revision, findings));
                }
            }
            // The places are drawn after what people read first.
            if let Some(places) = picture.places_of(&map, day, &watch) {
                report(Result::Placed(places));
            }
        }
        if let Some((revision, map, day)) = waiting.measure.take() {
            match Sheets::of(&map, day, &UntilAsked { known, asked }) {
                Some(sheets) => report(Result::Measured(revision, Arc::new(sheets))),
                // Something else was asked: that comes first, then this again from the beginning.
                None => waiting.measure = Some((revision, map, day)),
            }
        }
        if let Some((number, compared, weighing)) = waiting.weigh.take() {
            match compared.weighed(&weighing, &UntilAsked { known, asked }) {
                Some(weighed) => report(Result::Compared(number, Arc::new(weighed))),
                None => waiting.weigh = Some((number, compared, weighing)),
            }
        }
        if let Some((number, map, day, weighing)) = waiting.compare.take() {
            match Compared::under(&weighing, &map, day, &UntilAsked { known, asked }) {
                Some(compared) => report(Result::Compared(number, Arc::new(compared))),
                None => waiting.compare = Some((number, map, day, weighing)),
            }
        }
    }
}
