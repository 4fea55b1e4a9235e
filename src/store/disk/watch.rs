//! An eye on an open file: looks now and then whether it is still what was read or saved, and shows others that it is open.

use std::fs::{self, Metadata};
use std::path::{Path, PathBuf};
use std::sync::mpsc::{Receiver, RecvTimeoutError, Sender, channel};
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};
use std::thread;
use std::time::{Duration, SystemTime};

use super::presence::Presence;

/// How often it looks.
const PACE: Duration = Duration::from_secs(2);

/// A thread that tells when a file is no longer what was read or saved. It ends when this is dropped; until then others see
/// that the file is open.
#[derive(Debug)]
pub struct DiskWatch {
    _ends: Sender<()>,
    presence: Arc<Mutex<Option<Presence>>>,
}

impl DiskWatch {
    /// Watches a file that holds `text`, with its byte order mark; `report` is called once for every other content.
    ///
    /// The file is only read when its time or its length changed. A file that is gone is told when it is saved.
    pub fn start(path: &Path, text: String, report: impl Fn() + Send + 'static) -> Self {
        let (ends, ended) = channel();
        let watched = Watched { path: path.to_owned(), seen: None, text };
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
}

fn watch(mut watched: Watched, shown: &Mutex<Option<Presence>>, ended: &Receiver<()>, report: &impl Fn()) {
    while ended.recv_timeout(PACE) == Err(RecvTimeoutError::Timeout) {
        if let Some(presence) = &mut *held(shown) {
            presence.follow();
        }
        if watched.changed() {
            report();
        }
    }
}

impl Watched {
    /// Whether the file holds something else than when it was looked at last.
    fn changed(&mut self) -> bool {
        let mark = |metadata: Metadata| metadata.modified().ok().map(|time| (time, metadata.len()));
        let Some(now) = fs::metadata(&self.path).ok().and_then(mark) else { return false };
        if self.seen.replace(now) == Some(now) {
            return false;
        }
        match fs::read(&self.path) {
            Ok(bytes) if bytes != self.text.as_bytes() => {
                self.text = String::from_utf8_lossy(&bytes).into_owned();
                true
            }
            _ => false,
        }
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
        let mut watched = Watched { path: path.clone(), seen: None, text: "one".to_owned() };
        assert!(!watched.changed());
        let later = SystemTime::now() + Duration::from_secs(9);
        fs::File::options().write(true).open(&path).unwrap().set_modified(later).unwrap();
        assert!(!watched.changed());
        fs::write(&path, "longer").unwrap();
        assert!(watched.changed());
        assert!(!watched.changed());
        fs::remove_file(&path).unwrap();
        assert!(!watched.changed());
        fs::write(&path, "back again").unwrap();
        assert!(watched.changed());
    }
}
