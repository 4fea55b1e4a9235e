//! The maps opened last, kept in the user's state folder.

use std::fs;
use std::path::{Path, PathBuf};

use etcetera::BaseStrategy;

use super::disk::{DiskProblem, SaveOptions, read_file, write_file};

/// How many maps are remembered.
pub const MOST_RECENT: usize = 12;

/// How large the list may be: longer files are not ours.
const LARGEST_LIST: u64 = 256 * 1024;

/// The list of maps opened last.
///
/// One path a line. Whatever cannot be read counts as an empty list: it is a convenience, never worth an error at start.
#[derive(Debug, Clone)]
pub struct Recent {
    file: PathBuf,
}

impl Recent {
    /// The user's own list; `None` where the system names no home.
    pub fn of_user() -> Option<Self> {
        let folders = etcetera::choose_base_strategy().ok()?;
        let state = folders.state_dir().unwrap_or_else(|| folders.data_dir());
        Some(Self::in_folder(&state.join("querschnitt")))
    }

    /// A list in some folder.
    pub fn in_folder(folder: &Path) -> Self {
        Self { file: folder.join("recent") }
    }

    /// The maps, the last one first.
    pub fn paths(&self) -> Vec<PathBuf> {
        let text = read_file(&self.file, LARGEST_LIST).unwrap_or_default();
        let mut paths: Vec<PathBuf> = Vec::new();
        for line in text.lines() {
            let path = PathBuf::from(line);
            if path.is_absolute() && !line.chars().any(char::is_control) && !paths.contains(&path) {
                paths.push(path);
            }
        }
        paths.truncate(MOST_RECENT);
        paths
    }

    /// Puts a map first.
    ///
    /// # Errors
    /// If the list cannot be written. Paths that are no text, or hold a line's end, are not remembered.
    pub fn add(&self, path: &Path) -> Result<(), DiskProblem> {
        let path = std::path::absolute(path).unwrap_or_else(|_| path.to_owned());
        let mut paths = self.paths();
        paths.retain(|known| *known != path);
        paths.insert(0, path);
        self.write(&paths)
    }

    /// Takes a map off the list.
    ///
    /// # Errors
    /// If the list cannot be written.
    pub fn remove(&self, path: &Path) -> Result<(), DiskProblem> {
        let mut paths = self.paths();
        paths.retain(|known| known != path);
        self.write(&paths)
    }

    fn write(&self, paths: &[PathBuf]) -> Result<(), DiskProblem> {
        if let Some(folder) = self.file.parent()
            && let Err(error) = fs::create_dir_all(folder)
        {
            return Err(DiskProblem::Other { kind: error.kind(), message: error.to_string() });
        }
        let lines = paths.iter().filter_map(|path| path.to_str()).filter(|line| !line.chars().any(char::is_control));
        let text: String = lines.take(MOST_RECENT).flat_map(|line| [line, "\n"]).collect();
        write_file(&self.file, None, &text, SaveOptions { overwrite: true, split_hard_link: true })
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_last_one_comes_first_and_twelve_are_kept() {
        let folder = tempfile::tempdir().unwrap();
        let recent = Recent::in_folder(&folder.path().join("new/folder"));
        assert!(recent.paths().is_empty());
        let path = |number: usize| folder.path().join(format!("{number}.ron"));
        for number in 0..15 {
            recent.add(&path(number)).unwrap();
        }
        recent.add(&path(7)).unwrap();
        assert_eq!(recent.paths().len(), MOST_RECENT);
        assert_eq!(recent.paths()[..2], [path(7), path(14)]);
        recent.remove(&path(7)).unwrap();
        assert_eq!(recent.paths()[0], path(14));
        recent.add(Path::new("/tmp/a\nb.ron")).unwrap();
        assert_eq!(recent.paths()[0], path(14));
    }

    #[test]
    fn garbage_is_no_error() {
        let folder = tempfile::tempdir().unwrap();
        let recent = Recent::in_folder(folder.path());
        fs::write(folder.path().join("recent"), b"\xFF\xFE\0garbage").unwrap();
        assert!(recent.paths().is_empty());
        fs::write(folder.path().join("recent"), "relative\n/tmp/\x1b[31m.ron\n\n").unwrap();
        assert!(recent.paths().is_empty());
        recent.add(&folder.path().join("a.ron")).unwrap();
        assert_eq!(recent.paths().len(), 1);
    }
}
