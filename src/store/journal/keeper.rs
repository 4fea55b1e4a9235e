//! Writes a journal on a thread of its own: whoever types never waits for the disk.

use std::fs::{self, File};
use std::io::{self, Write};
use std::path::{Path, PathBuf};
use std::sync::mpsc::{Receiver, Sender, channel};
use std::thread::{self, JoinHandle};

use super::super::disk::{DiskProblem, from_io};
use super::seat::{Seat, SeatProblem};
use super::{Entry, Header, Writer};
use crate::map::Map;

/// The journal of the work on one open map. Dropped, it is flushed and stays.
#[derive(Debug)]
pub struct Journal {
    seat: Seat,
    tasks: Option<Sender<Task>>,
    thread: Option<JoinHandle<()>>,
}

enum Task {
    /// The map is this now.
    Keep(Map),
    /// The map's file is this now: what led to it need not be kept.
    Saved(Header, Map),
}

impl Journal {
    pub(super) fn begin(seat: Seat, header: Header, base: Map, report: impl Fn(SeatProblem) + Send + 'static) -> Self {
        let (tasks, inbox) = channel();
        let keeper = Keeper { path: seat.journal(), header, last: base.clone(), base, open: None };
        let thread = thread::spawn(move || work(keeper, &inbox, &report));
        Self { seat, tasks: Some(tasks), thread: Some(thread) }
    }

    /// Keeps the map as it is now: on disk and flushed within a moment.
    pub fn keep(&self, map: Map) {
        self.ask(Task::Keep(map));
    }

    /// Begins anew after a save; what led to it is taken away.
    pub fn saved(&self, header: Header, map: Map) {
        self.ask(Task::Saved(header, map));
    }

    fn ask(&self, task: Task) {
        if let Some(tasks) = &self.tasks {
            // The thread only ends with the journal.
            let _ = tasks.send(task);
        }
    }

    /// Ends the journal and takes its file away: the work is saved, or was given up on purpose.
    pub fn remove(mut self) {
        self.flush();
        self.seat.clear();
    }

    /// Waits until all is written.
    fn flush(&mut self) {
        self.tasks = None;
        if let Some(thread) = self.thread.take() {
            let _ = thread.join();
        }
    }
}

impl Drop for Journal {
    fn drop(&mut self) {
        self.flush();
    }
}

/// What the thread holds.
struct Keeper {
    path: PathBuf,
    header: Header,
    base: Map,
    last: Map,
    /// None before the first change, and after something went wrong.
    open: Option<(File, Writer)>,
}

fn work(mut keeper: Keeper, inbox: &Receiver<Task>, report: &impl Fn(SeatProblem)) {
    let mut is_well = true;
    while let Ok(first) = inbox.recv() {
        for task in newest(std::iter::once(first).chain(inbox.try_iter())) {
            match keeper.perform(task) {
                Ok(()) => is_well = true,
                Err(problem) if is_well => {
                    is_well = false;
                    report(SeatProblem::Disk { path: keeper.path.clone(), problem });
                }
                Err(_) => {}
            }
        }
    }
}

/// Of maps to keep in a row only the last one: a slow disk is never far behind.
fn newest(tasks: impl Iterator<Item = Task>) -> Vec<Task> {
    let mut newest: Vec<Task> = Vec::new();
    for task in tasks {
        if matches!((newest.last(), &task), (Some(Task::Keep(_)), Task::Keep(_))) {
            newest.pop();
        }
        newest.push(task);
    }
    newest
}

impl Keeper {
    fn perform(&mut self, task: Task) -> Result<(), DiskProblem> {
        match task {
            Task::Keep(map) => {
                let kept = if self.open.is_some() { self.append(&map) } else { self.begin(&map) };
                // A line may be torn now: the next change writes the journal anew.
                kept.inspect_err(|_| self.open = None)?;
                self.last = map;
                Ok(())
            }
            Task::Saved(header, map) => {
                (self.header, self.last, self.base, self.open) = (header, map.clone(), map, None);
                match fs::remove_file(&self.path) {
                    Err(error) if error.kind() != io::ErrorKind::NotFound => Err(from_io(&error)),
                    _ => Ok(()),
                }
            }
        }
    }

    /// Writes the journal anew, whole or not at all: what the editor began from, and how the map became what it is.
    fn begin(&mut self, map: &Map) -> Result<(), DiskProblem> {
        let mut writer = Writer::default();
        let mut text = writer.line(&self.header).map_err(|error| unwritable(&error))?;
        if let Some(entry) = Entry::between(&self.base, map) {
            text += &writer.line(&entry).map_err(|error| unwritable(&error))?;
        }
        let beside = self.path.with_extension("new");
        let file = self.replace(&beside, &text).inspect_err(|_| drop(fs::remove_file(&beside)));
        self.open = Some((file.map_err(|error| from_io(&error))?, writer));
        Ok(())
    }

    fn replace(&self, beside: &Path, text: &str) -> io::Result<File> {
        let mut options = File::options();
        options.create(true).write(true).truncate(true);
        #[cfg(unix)]
        std::os::unix::fs::OpenOptionsExt::mode(&mut options, 0o600);
        let mut file = options.open(beside)?;
        file.write_all(text.as_bytes())?;
        file.sync_all()?;
        fs::rename(beside, &self.path)?;
        // The name is flushed too; where folders cannot be, the system does it in its own time.
        if let Some(Ok(folder)) = self.path.parent().map(File::open) {
            let _ = folder.sync_all();
        }
        Ok(file)
    }

    fn append(&mut self, map: &Map) -> Result<(), DiskProblem> {
        let (Some(entry), Some((file, writer))) = (Entry::between(&self.last, map), &mut self.open) else {
            return Ok(());
        };
        let line = writer.line(&entry).map_err(|error| unwritable(&error))?;
        file.write_all(line.as_bytes()).and_then(|()| file.sync_data()).map_err(|error| from_io(&error))
    }
}

fn unwritable(error: &ron::Error) -> DiskProblem {
    DiskProblem::Other { kind: io::ErrorKind::InvalidData, message: error.to_string() }
}
