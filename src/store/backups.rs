//! The last contents of a map's file, kept in the state folder when a save replaces them.

use std::fs::{self, File};
use std::io::{self, Write};
use std::path::{Path, PathBuf};

use super::clock::stamp;
use super::journal::seat_name;
use super::state_folder::{made, state_folder};

/// How many are kept of each map unless `QUERSCHNITT_BACKUPS` says otherwise.
const KEPT: usize = 10;

/// Keeps what a save replaced; of each map the last ten, or as many as `QUERSCHNITT_BACKUPS` says (0: none).
///
/// A convenience beside the save, which is whole in itself: nothing here fails aloud, and nothing waits for the disk.
pub fn keep_backup(path: &Path, replaced: &str) {
    let most = std::env::var("QUERSCHNITT_BACKUPS").ok().and_then(|count| count.trim().parse().ok()).unwrap_or(KEPT);
    if let Some(folder) = state_folder() {
        let _ = keep(&folder.join("backups").join(seat_name(path)), replaced, most);
    }
}

fn keep(folder: &Path, text: &str, most: usize) -> io::Result<()> {
    if most > 0 {
        made(folder)?;
        let mut options = File::options();
        options.create(true).write(true).truncate(true);
        #[cfg(unix)]
        std::os::unix::fs::OpenOptionsExt::mode(&mut options, 0o600);
        options.open(folder.join(format!("{}.ron", stamp())))?.write_all(text.as_bytes())?;
    }
    // The names are moments, so the oldest come first.
    let mut backups: Vec<PathBuf> = fs::read_dir(folder)?.filter_map(|entry| Some(entry.ok()?.path())).collect();
    backups.retain(|path| path.extension().is_some_and(|ending| ending == "ron"));
    backups.sort();
    backups.truncate(backups.len().saturating_sub(most));
    backups.iter().try_for_each(fs::remove_file)
}

#[cfg(test)]
mod tests {
    use std::thread::sleep;
    use std::time::Duration;

    use super::*;

    fn texts(folder: &Path) -> Vec<String> {
        let mut paths: Vec<PathBuf> = fs::read_dir(folder).unwrap().map(|entry| entry.unwrap().path()).collect();
        paths.sort();
        paths.iter().map(|path| fs::read_to_string(path).unwrap()).collect()
    }

    #[test]
    fn the_last_ones_are_kept_and_other_files_left_alone() {
        let folder = tempfile::tempdir().unwrap();
        let folder = folder.path().join("netz");
        for text in ["one", "two", "three", "four"] {
            keep(&folder, text, 3).unwrap();
            sleep(Duration::from_millis(2));
        }
        assert_eq!(texts(&folder), ["two", "three", "four"]);
        fs::write(folder.join("notes.txt"), "mine").unwrap();
        keep(&folder, "five", 0).unwrap();
        assert_eq!(texts(&folder), ["mine"]);
    }
}
