//! Reads the versions of a file from its repository on a thread of its own: first which there are, then each map, then what
//! was found in it, the latest first. What was found out once is kept for the session.

use std::path::{Path, PathBuf};
use std::sync::Arc;
use std::sync::atomic::{AtomicU64, Ordering};
use std::sync::mpsc::{Sender, channel};
use std::thread;
use std::time::{Duration, Instant};

use rayon::prelude::*;

use crate::map::Watch;
use crate::store::{self, Blobs, GitProblem, Revision, Revisions, read_text};
use crate::tui::message::Message;
use crate::tui::work::Result as Worked;
use crate::view::history::{Archive, Content, Moment, Timeline, judge};

/// How often is told how far it is.
const PATIENCE: Duration = Duration::from_millis(100);
/// So many versions as a screen shows are read and judged before the older ones are read.
const FIRST: usize = 32;

/// Starts readings, of which the newest counts.
pub(super) struct Reader {
    requests: Sender<(u64, PathBuf)>,
    wanted: Arc<AtomicU64>,
}

impl Reader {
    /// A reader that reports to the editor. Its thread ends with it.
    pub(super) fn new(sender: Sender<Message>) -> Self {
        let (requests, inbox) = channel::<(u64, PathBuf)>();
        let wanted: Arc<AtomicU64> = Arc::default();
        let seen = Arc::clone(&wanted);
        thread::spawn(move || {
            let mut archive = Archive::default();
            let mut report = |worked| {
                // nobody waits for it when the editor is gone
                let _ = sender.send(Message::Worked(worked));
            };
            for (number, path) in inbox {
                let watch = WhileWanted { number, wanted: &seen };
                if watch.tick(0, 0) {
                    read_versions(number, &path, &mut archive, &watch, &mut report);
                }
            }
        });
        Self { requests, wanted }
    }

    /// Reads the versions of a file under this number, from 1; a reading before it stops.
    pub(super) fn read(&self, number: u64, path: PathBuf) {
        self.wanted.store(number, Ordering::Relaxed);
        // the thread only ends with the program; then nobody waits for an answer
        let _ = self.requests.send((number, path));
    }

    /// Stops the reading that runs: nobody looks at the versions any more.
    pub(super) fn stop(&self) {
        self.wanted.store(0, Ordering::Relaxed);
    }
}

impl Drop for Reader {
    fn drop(&mut self) {
        self.stop();
    }
}

/// Stops a reading when another one is wanted.
struct WhileWanted<'a> {
    number: u64,
    wanted: &'a AtomicU64,
}

impl Watch for WhileWanted<'_> {
    fn tick(&self, _: usize, _: usize) -> bool {
        self.wanted.load(Ordering::Relaxed) == self.number
    }
}

/// Reads the versions of a file and judges them, the latest first, as far as `archive` does not know them; what is found out is
/// kept there even where `watch` says stop, which is asked before each few. Reports under this number which versions there are,
/// then now and then what is known by now, and at last all of it; or why they cannot be read.
pub fn read_versions(
    number: u64,
    file: &Path,
    archive: &mut Archive,
    watch: &dyn Watch,
    report: &mut dyn FnMut(Worked),
) {
    let (moments, is_cut) = match store::revisions(file) {
        Ok(Revisions { revisions, is_cut }) => (revisions.into_iter().map(moment).collect(), is_cut),
        Err(problem) => return report(Worked::NoVersions(number, problem)),
    };
    let mut news = News { number, report, told: Instant::now() };
    let mut timeline = Timeline { is_cut, ..archive.timeline(moments) };
    news.tell(&timeline);
    // what is looked at first is judged first, before older versions are read
    for most in [FIRST, timeline.entries.len()] {
        if let Err(problem) = read_maps(file, most, archive, &mut timeline, watch, &mut news) {
            return (news.report)(Worked::NoVersions(number, problem));
        }
        judge_maps(archive, &mut timeline, watch, &mut news);
    }
}

/// A few versions are worked on together, so that no core waits long for another and a stop is soon heard.
fn at_once() -> usize {
    2 * rayon::current_num_threads()
}

/// Reads so many of the latest versions.
fn read_maps(
    file: &Path,
    most: usize,
    archive: &mut Archive,
    timeline: &mut Timeline,
    watch: &dyn Watch,
    news: &mut News,
) -> Result<(), GitProblem> {
    let most = most.min(timeline.entries.len());
    if timeline.count_read() >= most {
        return Ok(());
    }
    let mut blobs = Blobs::open(file)?;
    while watch.tick(timeline.count_read(), timeline.entries.len()) {
        if timeline.count_read() >= most {
            news.tell(timeline);
            break;
        }
        let mut texts = Vec::new();
        for blob in timeline.unread(at_once()) {
            let text = blobs.text(&blob, store::LARGEST)?;
            texts.push((blob, text));
        }
        let map = |(blob, text): (String, Option<String>)| (blob, text.and_then(|text| read_text(&text).ok()));
        let read: Vec<_> = texts.into_par_iter().map(map).collect();
        read.into_iter().for_each(|(blob, map)| archive.keep_read(blob, map));
        archive.fill(timeline);
        news.tell_now_and_then(timeline);
    }
    Ok(())
}

/// Judges all that is read.
fn judge_maps(archive: &mut Archive, timeline: &mut Timeline, watch: &dyn Watch, news: &mut News) {
    while watch.tick(timeline.count_judged(), timeline.entries.len()) {
        let unjudged = timeline.unjudged(at_once());
        if unjudged.is_empty() {
            return;
        }
        let judged: Vec<_> = unjudged.into_par_iter().map(|one| (judge(&one.map, one.day), one)).collect();
        judged.into_iter().for_each(|(state, one)| archive.keep_judged(one.blob, one.day, state));
        archive.fill(timeline);
        if timeline.is_judged() {
            news.tell(timeline);
        } else {
            news.tell_now_and_then(timeline);
        }
    }
}

/// Tells how far it is, not too often.
struct News<'a> {
    number: u64,
    report: &'a mut dyn FnMut(Worked),
    told: Instant,
}

impl News<'_> {
    fn tell(&mut self, timeline: &Timeline) {
        (self.report)(Worked::Versions(self.number, Arc::new(timeline.clone())));
        self.told = Instant::now();
    }

    fn tell_now_and_then(&mut self, timeline: &Timeline) {
        if self.told.elapsed() >= PATIENCE {
            self.tell(timeline);
        }
    }
}

fn moment(revision: Revision) -> Moment {
    let Revision { commit, parents, day, author, subject, blob } = revision;
    let content = if blob.is_some() { Content::Unread } else { Content::Gone };
    Moment { commit, parents, day, author, subject, blob: blob.unwrap_or_default(), content }
}
