//! Writes a journal on a thread of its own: whoever types never waits for the disk.

use std::fs::{self, File};
use std::io::{self, Write};
use std::path::{Path, PathBuf};
use std::sync::mpsc::{Receiver, Sender, channel};
use std::thread::{self, JoinHandle};

use super::super::disk::{DiskProblem, flush_folder, from_io};
use super::super::state_folder::made;
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
                let kept = if self.is_there() { self.append(&map) } else { self.begin(&map) };
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

    /// Whether there is a journal that goes on; one that somebody deleted would take lines and keep none.
    fn is_there(&self) -> bool {
        self.open.is_some() && self.path.exists()
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
        if let Some(folder) = self.path.parent() {
            made(folder)?;
        }
        let mut file = options.open(beside)?;
        file.write_all(text.as_bytes())?;
        file.sync_all()?;
        fs::rename(beside, &self.path)?;
        flush_folder(&self.path)?;
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

#[cfg(test)]
mod tests {
    use std::sync::mpsc;

    use super::super::Left;
    use super::*;
    use crate::store::{Document, read_text};

    fn map(title: &str) -> Map {
        read_text(&format!("Map(format: 1, title: {title:?})")).unwrap()
    }

    fn keeper(folder: &Path) -> Keeper {
        let document = Document::new("netz.ron", map("base"));
        let base = document.map().clone();
        Keeper {
            path: folder.join("netz.journal"),
            header: Header::of(&document),
            last: base.clone(),
            base,
            open: None,
        }
    }

    /// The map that the next start would find.
    fn found(keeper: &Keeper) -> Option<Map> {
        Some(Left::read(&fs::read(&keeper.path).ok()?)?.onto(&keeper.base)?.map)
    }

    #[test]
    fn every_step_is_in_the_file_at_once_and_a_save_takes_it_away() {
        let folder = tempfile::tempdir().unwrap();
        let mut keeper = keeper(folder.path());
        for title in ["one", "two", "base", "three"] {
            keeper.perform(Task::Keep(map(title))).unwrap();
            assert_eq!(found(&keeper), (title != "base").then(|| map(title)));
        }
        assert_eq!(fs::read_to_string(&keeper.path).unwrap().lines().count(), 5);
        let header = Header::of(&Document::new("netz.ron", map("three")));
        keeper.perform(Task::Saved(header, map("three"))).unwrap();
        assert!(!keeper.path.exists());
        keeper.perform(Task::Keep(map("four"))).unwrap();
        assert_eq!(found(&keeper), Some(map("four")));
        assert_eq!(fs::read_dir(folder.path()).unwrap().count(), 1, "nothing lies beside");
    }

    #[test]
    fn what_cannot_be_written_is_tried_again_with_the_next_step() {
        let folder = tempfile::tempdir().unwrap();
        let mut keeper = keeper(folder.path());
        let beside = keeper.path.with_extension("new");
        fs::create_dir(&beside).unwrap();
        assert!(keeper.perform(Task::Keep(map("one"))).is_err());
        assert!(keeper.perform(Task::Keep(map("two"))).is_err());
        fs::remove_dir(&beside).unwrap();
        keeper.perform(Task::Keep(map("three"))).unwrap();
        assert_eq!(found(&keeper), Some(map("three")));
    }

    #[test]
    fn a_full_disk_in_the_midst_leaves_what_was_kept_before() {
        let folder = tempfile::tempdir().unwrap();
        let mut keeper = keeper(folder.path());
        keeper.perform(Task::Keep(map("one"))).unwrap();
        let (file, writer) = keeper.open.take().unwrap();
        // a device that is always full
        let Ok(full) = File::options().write(true).open("/dev/full") else { return };
        keeper.open = Some((full, writer));
        assert_eq!(keeper.perform(Task::Keep(map("two"))), Err(DiskProblem::DiskFull));
        assert_eq!(found(&keeper), Some(map("one")));
        drop(file);
        keeper.perform(Task::Keep(map("three"))).unwrap();
        assert_eq!(found(&keeper), Some(map("three")));
    }

    #[test]
    fn trouble_is_told_once_until_it_works_again() {
        let folder = tempfile::tempdir().unwrap();
        let keeper = keeper(folder.path());
        let beside = keeper.path.with_extension("new");
        fs::create_dir(&beside).unwrap();
        let path = keeper.path.clone();
        let (tasks, inbox) = channel();
        let (told, reports) = mpsc::channel();
        let thread = thread::spawn(move || work(keeper, &inbox, &|problem| told.send(problem).unwrap()));
        tasks.send(Task::Keep(map("one"))).unwrap();
        assert!(matches!(reports.recv(), Ok(SeatProblem::Disk { path: told, .. }) if told == path));
        tasks.send(Task::Keep(map("two"))).unwrap();
        drop(tasks);
        thread.join().unwrap();
        assert_eq!(reports.try_iter().count(), 0);
    }

    #[test]
    fn of_a_burst_only_the_last_state_is_worked_out() {
        let saved = || Task::Saved(Header::of(&Document::new("netz.ron", map("s"))), map("s"));
        let burst = [Task::Keep(map("a")), Task::Keep(map("b")), saved(), Task::Keep(map("c")), Task::Keep(map("d"))];
        let left: Vec<Option<Map>> = newest(burst.into_iter())
            .into_iter()
            .map(|task| if let Task::Keep(map) = task { Some(map) } else { None })
            .collect();
        assert_eq!(left, [Some(map("b")), None, Some(map("d"))]);
    }
}
