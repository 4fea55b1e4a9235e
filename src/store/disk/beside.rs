//! A file written beside another, to take its place by a rename. Given up, it is taken away.

use std::ffi::OsString;
use std::fs::{self, File, Metadata};
use std::io::{self, Write};
use std::path::Path;

use tempfile::{Builder, NamedTempFile};

/// How many letters and digits follow that.
pub(super) const LETTERS: usize = 6;

/// How the names of files beside another begin.
pub(super) fn prefix(real: &Path) -> Option<OsString> {
    let mut prefix = OsString::from(".");
    prefix.push(real.file_name()?);
    prefix.push(".");
    Some(prefix)
}

/// A file beside another.
pub(super) struct Beside {
    file: NamedTempFile,
    has_other_owner: bool,
}

impl Beside {
    /// An empty file beside `real`. Of the `old` file it takes the mode, and group and owner as far as the system lets.
    pub(super) fn new(real: &Path, old: Option<&Metadata>) -> io::Result<Self> {
        let prefix = prefix(real).ok_or(io::ErrorKind::IsADirectory)?;
        let mut builder = Builder::new();
        builder.prefix(&prefix).rand_bytes(LETTERS);
        #[cfg(unix)]
        if old.is_none() {
            let for_all = std::os::unix::fs::PermissionsExt::from_mode(0o666);
            // What the user's mask takes away of this is up to the user.
            builder.permissions(for_all);
        }
        let file = builder.tempfile_in(folder_of(real))?;
        #[cfg(unix)]
        let has_other_owner = old.map_or(Ok(false), |old| like(file.as_file(), old).map(|is_like| !is_like))?;
        #[cfg(not(unix))]
        let has_other_owner = false;
        Ok(Self { file, has_other_owner })
    }

    /// Whether the system did not let it have the owner and group of the old file.
    pub(super) fn has_other_owner(&self) -> bool {
        self.has_other_owner
    }

    /// Writes and flushes.
    pub(super) fn write(&mut self, text: &str) -> io::Result<()> {
        self.file.write_all(text.as_bytes())?;
        self.file.as_file().sync_all()
    }

    /// Whether the file gives back what was written.
    pub(super) fn holds(&self, text: &str) -> io::Result<bool> {
        Ok(fs::read(self.file.path())? == text.as_bytes())
    }

    /// Takes the place of `real`, whatever is there.
    pub(super) fn replace(self, real: &Path) -> io::Result<()> {
        self.file.persist(real)?;
        Ok(())
    }

    /// Takes the place of `real` if nothing is there.
    pub(super) fn take_free_place(self, real: &Path) -> io::Result<()> {
        match self.file.persist_noclobber(real) {
            // Not every disk can look and rename in one.
            Err(refused) if refused.error.kind() != io::ErrorKind::AlreadyExists && !real.exists() => {
                refused.file.persist(real)?;
            }
            done => drop(done?),
        }
        Ok(())
    }
}

/// The folder that a file is in.
pub(super) fn folder_of(path: &Path) -> &Path {
    path.parent().filter(|folder| !folder.as_os_str().is_empty()).unwrap_or(Path::new("."))
}

/// Flushes the folder that holds a name. Where folders cannot be opened or flushed, the system does it in its own time.
pub(in crate::store) fn flush_folder(path: &Path) -> io::Result<()> {
    let flushed = File::open(folder_of(path)).and_then(|folder| folder.sync_all());
    unless(flushed, &[io::ErrorKind::PermissionDenied, io::ErrorKind::InvalidInput, io::ErrorKind::Unsupported])
}

/// Gives a file the mode of another, and its owner and group where that is allowed; whether it has them.
#[cfg(unix)]
fn like(file: &File, old: &Metadata) -> io::Result<bool> {
    use std::os::unix::fs::{MetadataExt, fchown};
    let owners = |metadata: &Metadata| (metadata.uid(), metadata.gid());
    if owners(&file.metadata()?) != owners(old) {
        let given = fchown(file, Some(old.uid()), Some(old.gid()));
        // Only the superuser gives files away; into a group whoever is in it may put them, so that a team keeps its access.
        let given = given.or_else(|_| fchown(file, None, Some(old.gid())));
        // Within a container an owner from outside is no valid one.
        unless(given, &[io::ErrorKind::PermissionDenied, io::ErrorKind::InvalidInput])?;
    }
    let is_like = owners(&file.metadata()?) == owners(old);
    // Behind the owner: a new owner takes special modes away.
    file.set_permissions(old.permissions())?;
    Ok(is_like)
}

/// Lets errors of these kinds be none.
fn unless(done: io::Result<()>, kinds: &[io::ErrorKind]) -> io::Result<()> {
    match done {
        Err(error) if kinds.contains(&error.kind()) => Ok(()),
        other => other,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn it_takes_a_place_or_leaves_nothing() {
        let folder = tempfile::tempdir().unwrap();
        let (free, taken) = (folder.path().join("free"), folder.path().join("taken"));
        fs::write(&taken, "old").unwrap();
        let beside = |text| {
            let mut beside = Beside::new(&taken, None).unwrap();
            beside.write(text).unwrap();
            assert!(beside.holds(text).unwrap() && !beside.holds("else").unwrap());
            beside
        };
        drop(beside("given up"));
        let refused = beside("new").take_free_place(&taken).unwrap_err();
        assert_eq!(
            (refused.kind(), fs::read_to_string(&taken).unwrap().as_str()),
            (io::ErrorKind::AlreadyExists, "old")
        );
        beside("new").take_free_place(&free).unwrap();
        beside("newer").replace(&taken).unwrap();
        assert!(beside("lost").replace(&folder.path().join("gone/taken")).is_err());
        assert_eq!(
            (fs::read_to_string(&free).unwrap(), fs::read_to_string(&taken).unwrap()),
            ("new".into(), "newer".into())
        );
        assert_eq!(fs::read_dir(folder.path()).unwrap().count(), 2, "nothing lies beside");
    }

    #[cfg(unix)]
    #[test]
    fn it_is_like_the_old_file() {
        use std::os::unix::fs::{MetadataExt, PermissionsExt, chown};
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("old");
        fs::write(&path, "old").unwrap();
        // Only the superuser may; for others the file is their own.
        let _ = chown(&path, Some(65534), Some(65533));
        fs::set_permissions(&path, fs::Permissions::from_mode(0o2664)).unwrap();
        let old = fs::metadata(&path).unwrap();
        Beside::new(&path, Some(&old)).unwrap().replace(&path).unwrap();
        let new = fs::metadata(&path).unwrap();
        assert_ne!(new.ino(), old.ino());
        assert_eq!((new.uid(), new.gid(), new.mode()), (old.uid(), old.gid(), old.mode()));
    }

    #[cfg(unix)]
    #[test]
    fn a_new_file_is_as_open_as_the_user_s_mask_says() {
        use std::os::unix::fs::MetadataExt;
        let folder = tempfile::tempdir().unwrap();
        let (one, two) = (folder.path().join("1"), folder.path().join("2"));
        fs::write(&one, "").unwrap();
        Beside::new(&two, None).unwrap().replace(&two).unwrap();
        assert_eq!(fs::metadata(&two).unwrap().mode(), fs::metadata(&one).unwrap().mode());
    }
}
