//! Files written whole or not at all.

use std::fs::{self, File, Metadata};
use std::io::ErrorKind;
use std::path::Path;

use super::beside::{Beside, flush_folder, folder_of};
use super::problem::{DiskProblem, from_io, told};
use super::read::is_ordinary;
use super::real_path::real_path;
use super::stray;
use super::turn::Turn;

/// What a save may do without asking again.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct SaveOptions {
    /// Replace what is on disk even if it is not what was loaded.
    pub overwrite: bool,
    /// Leave other names of the file (hard links) with the old content.
    pub split_hard_link: bool,
    /// Let the file belong to whoever saves it, where its owner or group cannot be kept.
    pub take_over: bool,
}

/// Writes a file as a whole: after a crash there is the old or the new content, never half of one.
///
/// Symbolic links, mode, owner and group stay. `loaded` is what the file held when it was read; `None` for a new file. It
/// is compared with what is on disk now while no other program saves in that folder.
///
/// # Errors
/// The old content is untouched, but where it is [`DiskProblem::NotConfirmed`].
pub(in crate::store) fn write_file(
    path: &Path,
    loaded: Option<&str>,
    text: &str,
    options: SaveOptions,
) -> Result<(), DiskProblem> {
    let real = real_path(path);
    match fs::metadata(&real) {
        Ok(metadata) => {
            may_be_replaced(&real, &metadata, options)?;
            let _turn = Turn::wait(&real)?;
            // Nobody else is saving: what lies beside is left of saves that were killed.
            stray::clear(&real);
            let beside = written(&real, Some(&metadata), text, options)?;
            is_as_loaded(&real, loaded, options)?;
            beside.replace(&real).map_err(|error| from_io(&error))?;
        }
        Err(error) if error.kind() == ErrorKind::NotFound => {
            folder_exists(path)?;
            folder_exists(&real)?;
            if loaded.is_some() && !options.overwrite {
                return Err(DiskProblem::GoneFromDisk);
            }
            let beside = written(&real, None, text, options)?;
            let placed = if options.overwrite { beside.replace(&real) } else { beside.take_free_place(&real) };
            placed.map_err(|error| from_io(&error))?;
        }
        Err(error) => return Err(told(&error, DiskProblem::NoPermissionToWrite)),
    }
    flush_folder(&real).map_err(|error| DiskProblem::NotConfirmed { message: error.to_string() })
}

/// Sees to it that what a file holds survives a power loss.
///
/// # Errors
/// [`DiskProblem::NotConfirmed`].
pub(in crate::store) fn flush_file(path: &Path) -> Result<(), DiskProblem> {
    let real = real_path(path);
    let flushed = File::open(&real).and_then(|file| file.sync_all()).and_then(|()| flush_folder(&real));
    flushed.map_err(|error| DiskProblem::NotConfirmed { message: error.to_string() })
}

/// Asked of the path as it was given first, so that the folder is told as the user named it.
fn folder_exists(path: &Path) -> Result<(), DiskProblem> {
    let folder = folder_of(path);
    match fs::metadata(folder) {
        Ok(metadata) if metadata.is_dir() && path.file_name().is_some() => Ok(()),
        Ok(_) => Err(DiskProblem::FolderMissing(folder.to_owned())),
        Err(error) if error.kind() == ErrorKind::NotFound => Err(DiskProblem::FolderMissing(folder.to_owned())),
        Err(error) => Err(told(&error, DiskProblem::NoPermissionToWrite)),
    }
}

fn is_as_loaded(real: &Path, loaded: Option<&str>, options: SaveOptions) -> Result<(), DiskProblem> {
    if options.overwrite {
        return Ok(());
    }
    let Some(loaded) = loaded else { return Err(DiskProblem::AlreadyThere) };
    let now = fs::read(real).map_err(|error| told(&error, DiskProblem::NoPermissionToRead))?;
    if now == loaded.as_bytes() { Ok(()) } else { Err(DiskProblem::ChangedOnDisk) }
}

fn may_be_replaced(real: &Path, metadata: &Metadata, options: SaveOptions) -> Result<(), DiskProblem> {
    is_ordinary(metadata)?;
    // A rename would get around a write protection that someone meant.
    if metadata.permissions().readonly() {
        return Err(DiskProblem::ReadOnly);
    }
    let links = hard_links(metadata);
    if links > 1 && !options.split_hard_link {
        return Err(DiskProblem::WouldSplitHardLink { links });
    }
    let opened = File::options().write(true).open(real);
    opened.map(drop).map_err(|error| told(&error, DiskProblem::NoPermissionToWrite))
}

#[cfg(unix)]
fn hard_links(metadata: &Metadata) -> u64 {
    std::os::unix::fs::MetadataExt::nlink(metadata)
}

#[cfg(not(unix))]
fn hard_links(_metadata: &Metadata) -> u64 {
    1
}

/// Writes the text beside the file, flushed and read back: a full disk shows here, while it can still be taken away.
fn written(real: &Path, old: Option<&Metadata>, text: &str, options: SaveOptions) -> Result<Beside, DiskProblem> {
    let mut beside = Beside::new(real, old).map_err(|error| from_io(&error))?;
    if beside.has_other_owner() && !options.take_over {
        return Err(DiskProblem::WouldChangeOwner);
    }
    beside.write(text).map_err(|error| from_io(&error))?;
    if beside.holds(text).map_err(|error| from_io(&error))? { Ok(beside) } else { Err(DiskProblem::NotKept) }
}

#[cfg(test)]
mod tests {
    use super::super::read::read_file;
    use super::*;

    fn folder() -> tempfile::TempDir {
        tempfile::tempdir().unwrap()
    }

    fn names(folder: &Path) -> Vec<String> {
        let mut names: Vec<String> =
            fs::read_dir(folder).unwrap().map(|entry| entry.unwrap().file_name().into_string().unwrap()).collect();
        names.sort();
        names
    }

    const NO: SaveOptions = SaveOptions { overwrite: false, split_hard_link: false, take_over: false };
    const OVERWRITE: SaveOptions = SaveOptions { overwrite: true, ..NO };

    #[test]
    fn what_was_loaded_is_replaced_and_nothing_else() {
        let folder = folder();
        let path = folder.path().join("a.ron");
        assert_eq!(write_file(&path, Some("x"), "new", NO), Err(DiskProblem::GoneFromDisk));
        assert_eq!(write_file(&path, None, "one", NO), Ok(()));
        assert_eq!(write_file(&path, None, "two", NO), Err(DiskProblem::AlreadyThere));
        assert_eq!(write_file(&path, Some("zero"), "two", NO), Err(DiskProblem::ChangedOnDisk));
        assert_eq!(read_file(&path, 10).unwrap(), "one");
        assert_eq!(write_file(&path, Some("one"), "two", NO), Ok(()));
        assert_eq!(write_file(&path, Some("zero"), "three", OVERWRITE), Ok(()));
        assert_eq!(read_file(&path, 10).unwrap(), "three");
        assert_eq!(names(folder.path()), ["a.ron"]);
    }

    #[test]
    fn what_cannot_be_written_is_named() {
        let folder = folder();
        assert_eq!(write_file(folder.path(), None, "x", NO), Err(DiskProblem::Folder));
        let nowhere = folder.path().join("no");
        assert_eq!(write_file(&nowhere.join("a.ron"), None, "x", NO), Err(DiskProblem::FolderMissing(nowhere)));
        let path = folder.path().join("a.ron");
        fs::write(&path, "old").unwrap();
        let turn = Turn::wait(&path).unwrap();
        assert_eq!(write_file(&path, Some("old"), "new", NO), Err(DiskProblem::Locked));
        drop(turn);
        let mut permissions = fs::metadata(&path).unwrap().permissions();
        permissions.set_readonly(true);
        fs::set_permissions(&path, permissions).unwrap();
        assert_eq!(write_file(&path, Some("old"), "new", OVERWRITE), Err(DiskProblem::ReadOnly));
        assert_eq!(fs::read_to_string(&path).unwrap(), "old");
        assert_eq!(names(folder.path()), ["a.ron"]);
    }

    #[cfg(unix)]
    mod unix {
        use std::os::unix::fs::{MetadataExt, PermissionsExt, symlink};

        use super::*;

        #[test]
        fn links_and_modes_are_kept() {
            let folder = folder();
            fs::create_dir(folder.path().join("deep")).unwrap();
            let real = folder.path().join("deep/real.ron");
            let link = folder.path().join("link.ron");
            symlink("deep/real.ron", &link).unwrap();
            // The link leads to nothing yet: what it names is made.
            assert_eq!(write_file(&link, None, "0", NO), Ok(()));
            for mode in [0o640, 0o600, 0o664] {
                fs::set_permissions(&real, fs::Permissions::from_mode(mode)).unwrap();
                let old = fs::read_to_string(&real).unwrap();
                assert_eq!(write_file(&link, Some(&old), &format!("{old}x"), NO), Ok(()));
                assert!(fs::symlink_metadata(&link).unwrap().is_symlink());
                assert_eq!(fs::metadata(&real).unwrap().mode() & 0o7777, mode);
            }
            assert_eq!(fs::read_to_string(&real).unwrap(), "0xxx");
            assert_eq!(names(folder.path()), ["deep", "link.ron"]);
            assert_eq!(names(&folder.path().join("deep")), ["real.ron"]);
        }

        #[test]
        fn a_hard_link_is_split_only_when_asked() {
            let folder = folder();
            let (one, two) = (folder.path().join("1"), folder.path().join("2"));
            fs::write(&one, "old").unwrap();
            fs::hard_link(&one, &two).unwrap();
            assert_eq!(write_file(&one, Some("old"), "new", NO), Err(DiskProblem::WouldSplitHardLink { links: 2 }));
            let split = SaveOptions { split_hard_link: true, ..NO };
            assert_eq!(write_file(&one, Some("old"), "new", split), Ok(()));
            assert_eq!(
                (fs::read_to_string(&one).unwrap(), fs::read_to_string(&two).unwrap()),
                ("new".into(), "old".into())
            );
        }

        #[test]
        fn a_folder_without_permission_is_named() {
            let folder = folder();
            let path = folder.path().join("a.ron");
            fs::write(&path, "old").unwrap();
            fs::set_permissions(folder.path(), fs::Permissions::from_mode(0o555)).unwrap();
            let written = write_file(&path, Some("old"), "new", NO);
            let is_root = fs::write(folder.path().join("b"), "").is_ok();
            fs::set_permissions(folder.path(), fs::Permissions::from_mode(0o755)).unwrap();
            // The system lets the superuser write everywhere.
            assert_eq!(written, if is_root { Ok(()) } else { Err(DiskProblem::NoPermissionToWrite) });
        }

        #[test]
        fn devices_are_no_files() {
            for device in ["/dev/full", "/dev/null"] {
                assert_eq!(read_file(Path::new(device), 10), Err(DiskProblem::NotAFile));
                assert_eq!(write_file(Path::new(device), None, "x", OVERWRITE), Err(DiskProblem::NotAFile));
            }
        }
    }
}
