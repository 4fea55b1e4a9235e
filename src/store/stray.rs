//! Temporary files that a killed save left beside a map.

use std::fs;
use std::path::Path;

/// How many letters and digits stand behind the name (as `atomic-write-file` chooses them).
const LETTERS: usize = 6;

/// Takes away what killed saves of this file left beside it. What cannot be taken away stays: it does no harm.
pub(super) fn clear(real: &Path) {
    let Some((folder, name)) = real.parent().zip(real.file_name().and_then(|name| name.to_str())) else { return };
    let folder = if folder.as_os_str().is_empty() { Path::new(".") } else { folder };
    let Ok(entries) = fs::read_dir(folder) else { return };
    for entry in entries.flatten() {
        let is_stray = entry.file_name().to_str().is_some_and(|found| is_stray(found, name));
        if is_stray && entry.file_type().is_ok_and(|kind| kind.is_file()) {
            let _ = fs::remove_file(entry.path());
        }
    }
}

/// Whether `found` is what a save of `name` writes before its rename.
fn is_stray(found: &str, name: &str) -> bool {
    let tail =
        found.strip_prefix('.').and_then(|found| found.strip_prefix(name)).and_then(|found| found.strip_prefix('.'));
    tail.is_some_and(|tail| tail.len() == LETTERS && tail.bytes().all(|byte| byte.is_ascii_alphanumeric()))
}

#[cfg(test)]
mod tests {
    use std::io::Write;

    use atomic_write_file::AtomicWriteFile;

    use super::*;

    #[test]
    fn what_a_killed_save_left_goes_and_nothing_else() {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("netz.ron");
        fs::write(&path, "old").unwrap();
        let mut killed = AtomicWriteFile::open(&path).unwrap();
        killed.write_all(b"ne").unwrap();
        // a kill runs no destructor
        std::mem::forget(killed);
        let others = [".netz.ron.swp", ".netz.ron.abcde", ".netz.ron.abcdefg", ".netz.ron.abc-ef", "netz.ron.abcdef"];
        for other in others {
            fs::write(folder.path().join(other), "").unwrap();
        }
        fs::create_dir(folder.path().join(".netz.ron.folder")).unwrap();
        assert_eq!(fs::read_dir(folder.path()).unwrap().count(), others.len() + 3);
        clear(&path);
        assert_eq!(fs::read_dir(folder.path()).unwrap().count(), others.len() + 2);
        assert!(others.iter().all(|other| folder.path().join(other).exists()));
    }
}
