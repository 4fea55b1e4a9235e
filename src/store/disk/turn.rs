//! Turns at saving: while one program replaces a file, others that would replace one in the same folder wait.

use std::fs::{File, TryLockError};
use std::path::Path;
use std::time::{Duration, Instant};

use super::beside::folder_of;
use super::problem::DiskProblem;

/// How long the turn of another program is waited for.
const PATIENCE: Duration = Duration::from_millis(500);

/// The turn at saving; it ends when this is dropped.
pub(super) struct Turn {
    // Held, never read.
    _folder: Option<File>,
}

impl Turn {
    /// Waits for the turn in the folder of a file. The folder is locked and not the file, which an editor may hold to show
    /// that it has it open, and which is another after every save.
    ///
    /// # Errors
    /// [`DiskProblem::Locked`] where another program does not end.
    pub(super) fn wait(real: &Path) -> Result<Self, DiskProblem> {
        let begun = Instant::now();
        // Not every disk knows locks, nor every system those of folders; the comparison with what was loaded still holds.
        let Ok(folder) = File::open(folder_of(real)) else { return Ok(Self { _folder: None }) };
        loop {
            match folder.try_lock() {
                Err(TryLockError::WouldBlock) if begun.elapsed() < PATIENCE => {
                    std::thread::sleep(Duration::from_millis(10));
                }
                Err(TryLockError::WouldBlock) => return Err(DiskProblem::Locked),
                Err(TryLockError::Error(_)) | Ok(()) => return Ok(Self { _folder: Some(folder) }),
            }
        }
    }
}
