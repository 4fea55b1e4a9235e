//! The maps opened last, remembered from one run to the next. A convenience: nothing here ever fails aloud.

use std::fs;
use std::path::{Path, PathBuf, absolute};

use serde_json::{Value, json};

use super::disk::{SaveOptions, read_file, write_file};
use super::state_folder::{made, state_folder};

/// How many maps are remembered.
const MOST: usize = 12;

/// A longer list was not written by this program.
const LARGEST: u64 = 1024 * 1024;

const NAME: &str = "recent.json";

/// A map opened before.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Recent {
    /// Where it is, from the root.
    pub path: PathBuf,
    /// Its title when it was opened last; empty where it had none. As the user typed it.
    pub title: String,
}

/// The maps opened last that are still there, newest first.
pub fn recent_maps() -> Vec<Recent> {
    let mut maps = state_folder().map(|folder| read(&folder)).unwrap_or_default();
    maps.retain(|map| map.path.is_file());
    maps
}

/// Remembers that a map was opened or saved. Where that is not possible, it is not remembered.
pub fn remember_map(path: &Path, title: &str) {
    if let Some(folder) = state_folder() {
        remember(&folder, path, title);
    }
}

/// What is remembered in a folder; what makes no sense there is passed over.
fn read(folder: &Path) -> Vec<Recent> {
    let text = read_file(&folder.join(NAME), LARGEST).unwrap_or_default();
    let values: Vec<Value> = serde_json::from_str(&text).unwrap_or_default();
    let maps = values.iter().filter_map(|value| {
        let path = PathBuf::from(value.get("path")?.as_str()?);
        let title = value.get("title").and_then(Value::as_str).unwrap_or_default().to_owned();
        path.is_absolute().then_some(Recent { path, title })
    });
    maps.take(MOST).collect()
}

fn remember(folder: &Path, path: &Path, title: &str) {
    // A path that is no Unicode does not fit into JSON.
    let Ok(path) = absolute(path) else { return };
    let Some(written) = path.to_str() else { return };
    let same = identity(&path);
    let others = read(folder).into_iter().filter(|map| identity(&map.path) != same).take(MOST - 1);
    let others = others.map(|map| json!({"path": map.path, "title": map.title}));
    let list: Vec<Value> = std::iter::once(json!({"path": written, "title": title})).chain(others).collect();
    let overwrite = SaveOptions { overwrite: true, ..SaveOptions::default() };
    if made(folder).is_ok()
        && let Ok(text) = serde_json::to_string_pretty(&list)
    {
        let _ = write_file(&folder.join(NAME), None, &(text + "\n"), overwrite);
    }
}

/// What tells whether two paths lead to the same file.
fn identity(path: &Path) -> PathBuf {
    fs::canonicalize(path).unwrap_or_else(|_| path.to_owned())
}

#[cfg(test)]
mod tests {
    use super::*;

    fn titles(folder: &Path) -> Vec<String> {
        read(folder).into_iter().map(|map| map.title).collect()
    }

    #[test]
    fn the_newest_is_first_and_only_twelve_are_kept() {
        let folder = tempfile::tempdir().unwrap();
        let state = folder.path().join("made/when/needed");
        for number in 0..20 {
            remember(&state, &folder.path().join(format!("{number}.ron")), &format!("map {number}"));
        }
        let expected: Vec<String> = (8..20).rev().map(|number| format!("map {number}")).collect();
        assert_eq!(titles(&state), expected);
        assert!(read(&state).iter().all(|map| map.path.is_absolute()));
    }

    #[test]
    fn a_map_is_listed_once_with_its_newest_title() {
        let folder = tempfile::tempdir().unwrap();
        let path = |name: &str| folder.path().join(name);
        fs::write(path("a.ron"), "").unwrap();
        fs::create_dir(path("deep")).unwrap();
        remember(folder.path(), &path("a.ron"), "old");
        remember(folder.path(), &path("b.ron"), "b");
        remember(folder.path(), &path("deep/../a.ron"), "new");
        assert_eq!(titles(folder.path()), ["new", "b"]);
        #[cfg(unix)]
        {
            std::os::unix::fs::symlink(path("a.ron"), path("link.ron")).unwrap();
            remember(folder.path(), &path("link.ron"), "through a link");
            assert_eq!(titles(folder.path()), ["through a link", "b"]);
        }
    }

    #[test]
    fn garbage_is_passed_over_and_written_over() {
        let folder = tempfile::tempdir().unwrap();
        let list = folder.path().join(NAME);
        let mixed = r#"[1, {"path": "relative.ron"}, {"path": 3}, {"title": "x"}, {"path": "/there.ron", "title": 7}]"#;
        for (garbage, count) in [("", 0), ("[", 0), ("{}", 0), ("\u{0}", 0), (mixed, usize::from(cfg!(unix)))] {
            fs::write(&list, garbage).unwrap();
            assert_eq!(read(folder.path()).len(), count, "{garbage}");
            remember(folder.path(), &folder.path().join("a.ron"), "a");
            assert_eq!(titles(folder.path()).first().map(String::as_str), Some("a"), "{garbage}");
        }
        fs::write(&list, [0xFF, 0xFE, 0x00]).unwrap();
        assert!(read(folder.path()).is_empty());
    }

    #[test]
    fn where_nothing_can_be_written_nothing_is_remembered() {
        let folder = tempfile::tempdir().unwrap();
        let file = folder.path().join("a file");
        fs::write(&file, "").unwrap();
        remember(&file.join("below"), Path::new("/map.ron"), "map");
        assert!(read(&file.join("below")).is_empty());
        assert_eq!(fs::read_to_string(&file).unwrap(), "");
    }
}
