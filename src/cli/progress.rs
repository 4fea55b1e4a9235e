//! A line on standard error that says how far long work is. Nothing where no terminal is, and nothing in the first second.

use std::borrow::Cow;
use std::sync::Mutex;
use std::sync::atomic::{AtomicU64, Ordering};
use std::time::{Duration, Instant};

use indicatif::{ProgressBar, ProgressDrawTarget, ProgressStyle};

use super::Room;
use crate::analysis::{Family, Steps};
use crate::map::Watch;
use crate::words::Words;

/// Work that is done sooner needs no line.
const PATIENCE: Duration = Duration::from_secs(1);
/// How often the line is drawn anew at most.
const PACE_MS: u64 = 100;

/// How far the work is. It watches the work and never stops it: Ctrl-C ends the program, which has written nothing yet.
pub(super) struct Progress<'a> {
    bar: ProgressBar,
    words: &'a Words,
    began: Instant,
    /// What is being worked on, as one of the words; shown when the line is next due.
    work: Mutex<&'static str>,
    /// When the line was last drawn, in milliseconds since the beginning.
    drawn: AtomicU64,
}

impl<'a> Progress<'a> {
    /// A line that appears where standard error is a terminal and the work takes its time.
    pub(super) fn new(room: &'a Room) -> Self {
        Self::on(ProgressDrawTarget::stderr(), "progress-stop", room)
    }

    /// The same for work that Ctrl-C stops and that keeps what it has.
    pub(super) fn stoppable(room: &'a Room) -> Self {
        Self::on(ProgressDrawTarget::stderr(), "suggest-stop", room)
    }

    /// No line.
    pub(super) fn silent(room: &'a Room) -> Self {
        Self::on(ProgressDrawTarget::hidden(), "progress-stop", room)
    }

    fn on(target: ProgressDrawTarget, stop: &str, room: &'a Room) -> Self {
        let bar = dressed(ProgressBar::with_draw_target(None, target), stop, room);
        Self { bar, words: &room.words, began: Instant::now(), work: Mutex::new(""), drawn: AtomicU64::new(0) }
    }

    /// Says what is being worked on, as one of the words.
    pub(super) fn turn_to(&self, message: &'static str) {
        if let Ok(mut work) = self.work.lock() {
            *work = message;
        }
    }

    fn draw(&self, done: usize, all: usize) {
        let work = self.work.lock().map_or("", |work| *work);
        self.bar.set_length(all as u64);
        self.bar.set_position(done as u64);
        self.bar.set_message(Cow::into_owned(self.words.text(work)));
    }

    /// Whether the line is due again; of several threads one is told so.
    fn is_due(&self) -> bool {
        let elapsed = self.began.elapsed();
        let (now, drawn) = (elapsed.as_millis() as u64, self.drawn.load(Ordering::Relaxed));
        let due = elapsed > PATIENCE && now >= drawn + PACE_MS;
        due && self.drawn.compare_exchange(drawn, now, Ordering::Relaxed, Ordering::Relaxed).is_ok()
    }
}

fn dressed(bar: ProgressBar, stop: &str, room: &Room) -> ProgressBar {
    let template = format!("{{elapsed:>4}}  {{msg}}  {{bar:20}} {{percent:>3}} %   {}", room.words.text(stop));
    let signs = if room.ascii { "=>-" } else { "█▓░" };
    let style = ProgressStyle::with_template(&template).unwrap_or_else(|_| ProgressStyle::default_bar());
    bar.with_style(style.progress_chars(signs))
}

impl Watch for Progress<'_> {
    fn tick(&self, done: usize, all: usize) -> bool {
        if !self.bar.is_hidden() && self.is_due() {
            self.draw(done, all);
        }
        true
    }
}

impl Steps for Progress<'_> {
    fn begin(&self, family: Family) {
        self.turn_to(message(family));
    }

    fn end(&self, _: Family) {}
}

impl Drop for Progress<'_> {
    fn drop(&mut self) {
        self.bar.finish_and_clear();
    }
}

/// The id of the words for the work on a family.
fn message(family: Family) -> &'static str {
    match family {
        Family::Degree => "progress-degree",
        Family::Betweenness => "progress-betweenness",
        Family::WeightedBetweenness => "progress-weighted-betweenness",
        Family::Distances => "progress-distances",
        Family::Eigenvector => "progress-eigenvector",
        Family::PageRank => "progress-pagerank",
        Family::Cores => "progress-cores",
        Family::Holes => "progress-holes",
        Family::Cuts => "progress-cuts",
        Family::DistanceFragmentation => "progress-distance-fragmentation",
        Family::Communities => "progress-communities",
        Family::Offices => "progress-offices",
        Family::Brokerage => "progress-brokerage",
        Family::KeyPlayers => "progress-key-players",
        Family::CorePeriphery => "progress-core-periphery",
        Family::Coverage => "progress-coverage",
        Family::BusFactor => "progress-bus-factor",
        Family::Load => "progress-load",
        Family::Coordination => "progress-coordination",
        Family::Line => "progress-line",
        Family::Paths => "progress-paths",
        Family::Findings => "progress-findings",
    }
}
