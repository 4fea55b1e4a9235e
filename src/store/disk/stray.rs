//! Temporary files that a killed save left beside a map.

use std::fs;
use std::path::Path;

use super::beside::{LETTERS, folder_of, prefix};

/// Takes away what killed saves of this file left beside it. What cannot be taken away stays: it does no harm.
pub(super) fn clear(real: &Path) {
    let Some(prefix) = prefix(real) else { return };
    let Ok(entries) = fs::read_dir(folder_of(real)) else { return };
    for entry in entries.flatten() {
        if is_stray(entry.file_name().as_encoded_bytes(), prefix.as_encoded_bytes())
            && entry.file_type().is_ok_and(|kind| kind.is_file())
        {
            let _ = fs::remove_file(entry.path());
        }
    }
}

/// Whether `found` is what a save writes before its rename.
fn is_stray(found: &[u8], prefix: &[u8]) -> bool {
    let tail = found.strip_prefix(prefix);
    tail.is_some_and(|tail| tail.len() == LETTERS && tail.iter().all(u8::is_ascii_alphanumeric))
}

#[cfg(test)]
mod tests {
    use super::super::beside::Beside;
    use super::*;

    #[test]
    fn what_a_killed_save_left_goes_and_nothing_else() {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("netz.ron");
        fs::write(&path, "old").unwrap();
        let mut killed = Beside::new(&path, None).unwrap();
        killed.write("ne").unwrap();
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
