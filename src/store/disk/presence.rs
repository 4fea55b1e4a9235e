//! What shows other sessions, of whatever user, that a file is open: a lock that many may share. It ends with the program,
//! however that ends, and nothing lies beside the file.

use std::fs::{File, TryLockError};
use std::path::{Path, PathBuf};

/// Shows that a file is open, until it is dropped.
#[derive(Debug)]
pub(super) struct Presence {
    path: PathBuf,
    held: Option<File>,
}

impl Presence {
    /// Shows that this file is open, where its disk can show that.
    pub(super) fn at(path: &Path) -> Self {
        let mut presence = Self { path: path.to_owned(), held: None };
        presence.follow();
        presence
    }

    /// Goes on to the file that has taken the place of the one that was there.
    pub(super) fn follow(&mut self) {
        if self.held.as_ref().is_some_and(|file| is_at(file, &self.path)) {
            return;
        }
        self.held = opened(&self.path).filter(|file| file.try_lock_shared().is_ok());
    }
}

/// Whether another program shows that it has the file open. What nobody can show is taken for no.
pub fn is_open_elsewhere(path: &Path) -> bool {
    opened(path).is_some_and(|file| matches!(file.try_lock(), Err(TryLockError::WouldBlock)))
}

/// The file, where holding it open is in nobody's way: not on the disk of another machine, where a file that is held may not
/// let itself be replaced, and not where locks are more than a sign.
#[cfg(target_os = "linux")]
fn opened(path: &Path) -> Option<File> {
    /// Marks of the file systems of other machines and of programs: NFS, SMB, CIFS, SMB2, 9P, AFS, Ceph, FUSE.
    const REMOTE: [u32; 8] =
        [0x6969, 0x517B, 0xFF53_4D42, 0xFE53_4D42, 0x0102_1997, 0x5346_414F, 0x00C3_6400, 0x6573_5546];
    let file = File::open(path).ok()?;
    let kind = u32::try_from(rustix::fs::fstatfs(&file).ok()?.f_type).ok()?;
    (!REMOTE.contains(&kind)).then_some(file)
}

#[cfg(not(target_os = "linux"))]
fn opened(_path: &Path) -> Option<File> {
    None
}

#[cfg(unix)]
fn is_at(file: &File, path: &Path) -> bool {
    use std::os::unix::fs::MetadataExt;
    let number = |metadata: std::fs::Metadata| (metadata.dev(), metadata.ino());
    file.metadata().map(number).ok() == std::fs::metadata(path).map(number).ok()
}

#[cfg(not(unix))]
fn is_at(_file: &File, _path: &Path) -> bool {
    true
}

#[cfg(all(test, target_os = "linux"))]
mod tests {
    use std::fs;

    use super::*;

    #[test]
    fn a_file_is_open_as_long_as_someone_has_it_open() {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("netz.ron");
        assert!(!is_open_elsewhere(&path));
        fs::write(&path, "").unwrap();
        assert!(!is_open_elsewhere(&path));
        let (one, two) = (Presence::at(&path), Presence::at(&path));
        assert!(is_open_elsewhere(&path));
        drop(one);
        assert!(is_open_elsewhere(&path));
        drop(two);
        assert!(!is_open_elsewhere(&path));
    }

    #[test]
    fn it_follows_the_file_that_took_the_place() {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("netz.ron");
        fs::write(&path, "").unwrap();
        let mut presence = Presence::at(&path);
        fs::write(folder.path().join("new"), "").unwrap();
        fs::rename(folder.path().join("new"), &path).unwrap();
        assert!(!is_open_elsewhere(&path));
        presence.follow();
        assert!(is_open_elsewhere(&path));
        fs::remove_file(&path).unwrap();
        presence.follow();
        fs::write(&path, "").unwrap();
        presence.follow();
        assert!(is_open_elsewhere(&path));
    }
}
