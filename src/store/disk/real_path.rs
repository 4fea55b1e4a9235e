//! The place that a path leads to.

use std::fs;
use std::path::{Path, PathBuf};

/// How many symbolic links may follow one another.
const MOST_LINKS: usize = 40;

/// The place that a path leads to: the same for every path that leads there, also where nothing is there yet or any more.
pub fn real_path(path: &Path) -> PathBuf {
    let mut path = path.to_owned();
    for _ in 0..MOST_LINKS {
        if let Ok(real) = fs::canonicalize(&path) {
            return real;
        }
        let Ok(target) = fs::read_link(&path) else { break };
        path = path.parent().map_or_else(|| target.clone(), |folder| folder.join(&target));
    }
    let folder = path.parent().filter(|folder| !folder.as_os_str().is_empty()).unwrap_or(Path::new("."));
    match (fs::canonicalize(folder), path.file_name()) {
        (Ok(folder), Some(name)) => folder.join(name),
        _ => std::path::absolute(&path).unwrap_or(path),
    }
}

#[cfg(all(test, unix))]
mod tests {
    use std::os::unix::fs::symlink;

    use super::*;

    #[test]
    fn every_path_to_a_place_leads_there_whether_something_is_there_or_not() {
        let folder = tempfile::tempdir().unwrap();
        let real = fs::canonicalize(folder.path()).unwrap();
        fs::create_dir(real.join("deep")).unwrap();
        symlink("deep", real.join("link")).unwrap();
        symlink("link/netz.ron", real.join("map.ron")).unwrap();
        for _ in 0..2 {
            for path in ["deep/netz.ron", "link/netz.ron", "deep/../link/netz.ron", "map.ron"] {
                assert_eq!(real_path(&real.join(path)), real.join("deep/netz.ron"), "{path}");
            }
            fs::write(real.join("deep/netz.ron"), "").unwrap();
        }
    }
}
