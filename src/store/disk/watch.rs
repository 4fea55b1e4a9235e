//! An eye on an open file: looks now and then whether it is still what was read or saved, and shows others that it is open.

use std::fs;
use std::io::ErrorKind;
use std::path::{Path, PathBuf};
use std::sync::mpsc::{Receiver, RecvTimeoutError, Sender, channel};
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};
use std::thread;
use std::time::{Duration, SystemTime};

use super::presence::Presence;

/// How often it looks.
const PACE: Duration = Duration::from_secs(2);

/// What others did to an open file.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum DiskChange {
    /// It holds something else.
    Changed,
    /// It is not there any more, or something else is in its place.
    Gone,
}

/// A thread that tells when a file is no longer what was read or saved. It ends when this is dropped; until then others see
/// that the file is open.
#[derive(Debug)]
pub struct DiskWatch {
    _ends: Sender<()>,
    presence: Arc<Mutex<Option<Presence>>>,
}

impl DiskWatch {
    /// Watches a file that holds `text`, with its byte order mark; `report` is called once for every other content, and once
    /// when it is gone. The file is only read when its time or its length changed.
    pub fn start(path: &Path, text: String, report: impl Fn(DiskChange) + Send + 'static) -> Self {
        let (ends, ended) = channel();
        let watched = Watched { path: path.to_owned(), seen: None, text, missed: 0 };
        let presence = Arc::new(Mutex::new(Some(Presence::at(path))));
        let shown = Arc::clone(&presence);
        thread::spawn(move || watch(watched, &shown, &ended, &report));
        Self { _ends: ends, presence }
    }
}

impl Drop for DiskWatch {
    fn drop(&mut self) {
        // At once, and not when the thread ends: the file may be opened again before that.
        *held(&self.presence) = None;
    }
}

/// A thread that panicked while it held this left it whole.
fn held(presence: &Mutex<Option<Presence>>) -> MutexGuard<'_, Option<Presence>> {
    presence.lock().unwrap_or_else(PoisonError::into_inner)
}

/// What is known of the file.
struct Watched {
    path: PathBuf,
    /// Its time and length when it was looked at last.
    seen: Option<(SystemTime, u64)>,
    /// What it held then.
    text: String,
    /// How often in a row it was not there.
    missed: u8,
}

fn watch(mut watched: Watched, shown: &Mutex<Option<Presence>>, ended: &Receiver<()>, report: &impl Fn(DiskChange)) {
    while ended.recv_timeout(PACE) == Err(RecvTimeoutError::Timeout) {
        if let Some(presence) = &mut *held(shown) {
            presence.follow();
        }
        if let Some(change) = watched.look() {
            report(change);
        }
    }
}

impl Watched {
    /// What happened to the file since it was looked at last.
    fn look(&mut self) -> Option<DiskChange> {
        let metadata = match fs::metadata(&self.path) {
            Ok(metadata) if metadata.is_file() => metadata,
            Err(error) if error.kind() != ErrorKind::NotFound => return None,
            _ => return self.miss(),
        };
        self.missed = 0;
        let now = metadata.modified().ok().map(|time| (time, metadata.len()))?;
        if self.seen.replace(now) == Some(now) {
            return None;
        }
        let bytes = fs::read(&self.path).ok().filter(|bytes| bytes != self.text.as_bytes())?;
        self.text = String::from_utf8_lossy(&bytes).into_owned();
        Some(DiskChange::Changed)
    }

    /// Told the second time: who replaces a file may take it away first.
    fn miss(&mut self) -> Option<DiskChange> {
        self.seen = None;
        self.missed = self.missed.saturating_add(1);
        (self.missed == 2).then_some(DiskChange::Gone)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn another_content_is_told_once_and_another_time_alone_is_not() {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("netz.ron");
        fs::write(&path, "one").unwrap();
        let mut watched = Watched { path: path.clone(), seen: None, text: "one".to_owned(), missed: 0 };
        assert_eq!(watched.look(), None);
        let later = SystemTime::now() + Duration::from_secs(9);
        fs::File::options().write(true).open(&path).unwrap().set_modified(later).unwrap();
        assert_eq!(watched.look(), None);
        fs::write(&path, "longer").unwrap();
        assert_eq!(watched.look(), Some(DiskChange::Changed));
        assert_eq!(watched.look(), None);
        fs::remove_file(&path).unwrap();
        assert_eq!(watched.look(), None);
        assert_eq!(watched.look(), Some(DiskChange::Gone));
        assert_eq!(watched.look(), None);
        fs::write(&path, "back again").unwrap();
        assert_eq!(watched.look(), Some(DiskChange::Changed));
    }
}
