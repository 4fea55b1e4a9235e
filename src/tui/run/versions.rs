//! Reads the versions of a file from its repository on a thread of its own: first what there is, then what was found in each.

use std::path::{Path, PathBuf};
use std::sync::Arc;
use std::sync::atomic::{AtomicU64, Ordering};
use std::sync::mpsc::Sender;
use std::thread;

use crate::map::Watch;
use crate::store::{self, GitProblem, Revision};
use crate::tui::message::Message;
use crate::tui::work::Result as Worked;
use crate::view::history::{Moment, Timeline};

/// Starts readings, of which the newest counts.
pub(super) struct Reader {
    sender: Sender<Message>,
    wanted: Arc<AtomicU64>,
}

impl Reader {
    /// A reader that reports to the editor.
    pub(super) fn new(sender: Sender<Message>) -> Self {
        Self { sender, wanted: Arc::default() }
    }

    /// Reads the versions of a file under this number, from 1; a reading before it stops.
    pub(super) fn read(&self, number: u64, path: PathBuf) {
        self.wanted.store(number, Ordering::Relaxed);
        let (sender, wanted) = (self.sender.clone(), Arc::clone(&self.wanted));
        thread::spawn(move || {
            let report = |worked| {
                // nobody waits for it when the editor is gone
                let _ = sender.send(Message::Worked(worked));
            };
            let moments = match moments(&path) {
                Ok(moments) => moments,
                Err(problem) => return report(Worked::NoVersions(number, problem)),
            };
            report(Worked::Versions(number, Arc::new(Timeline::unjudged(moments.clone())), false));
            if let Some(timeline) = Timeline::of(moments, &WhileWanted { number, wanted }) {
                report(Worked::Versions(number, Arc::new(timeline), true));
            }
        });
    }

    /// Stops the reading that runs: nobody looks at the versions any more.
    pub(super) fn stop(&self) {
        self.wanted.store(0, Ordering::Relaxed);
    }
}

/// Stops a reading when another one is wanted.
struct WhileWanted {
    number: u64,
    wanted: Arc<AtomicU64>,
}

impl Watch for WhileWanted {
    fn tick(&self, _: usize, _: usize) -> bool {
        self.wanted.load(Ordering::Relaxed) == self.number
    }
}

fn moments(path: &Path) -> Result<Vec<Moment>, GitProblem> {
    let moment = |(Revision { commit, day, author, subject, .. }, map)| Moment { commit, day, author, subject, map };
    Ok(store::versions(path, store::LARGEST)?.into_iter().map(moment).collect())
}
