//! Files read whole.

use std::fs::{self, File, Metadata};
use std::io::{self, Read};
use std::path::Path;

use super::problem::{DiskProblem, told};

/// The largest file that is read unless an option says otherwise: 64 MiB.
pub const LARGEST: u64 = 64 * 1024 * 1024;

/// Reads a text file of at most `limit` bytes. A byte order mark stays.
pub(crate) fn read_file(path: &Path, limit: u64) -> Result<String, DiskProblem> {
    text_of(read_ordinary(path, limit)?)
}

/// Reads standard input to its end, if that comes within `limit` bytes.
pub(crate) fn read_standard_input(limit: u64) -> Result<String, DiskProblem> {
    text_of(read_all(io::stdin().lock(), 0, limit)?)
}

/// Reads a file of at most `limit` bytes, whatever it holds; `-` is standard input.
pub(crate) fn read_raw(path: &Path, limit: u64) -> Result<Vec<u8>, DiskProblem> {
    if path == Path::new("-") {
        return read_all(io::stdin().lock(), 0, limit);
    }
    read_ordinary(path, limit)
}

fn read_ordinary(path: &Path, limit: u64) -> Result<Vec<u8>, DiskProblem> {
    let told = |error: io::Error| told(&error, DiskProblem::NoPermissionToRead);
    // Asked before opening: to open a pipe would wait for its writer.
    let metadata = fs::metadata(path).map_err(told)?;
    is_ordinary(&metadata)?;
    read_all(File::open(path).map_err(told)?, metadata.len(), limit)
}

fn read_all(source: impl Read, expected: u64, limit: u64) -> Result<Vec<u8>, DiskProblem> {
    let mut bytes = Vec::with_capacity(usize::try_from(expected.min(limit)).unwrap_or(0));
    let read = source.take(limit.saturating_add(1)).read_to_end(&mut bytes);
    read.map_err(|error| told(&error, DiskProblem::NoPermissionToRead))?;
    if bytes.len() as u64 > limit {
        return Err(DiskProblem::TooLarge { limit });
    }
    Ok(bytes)
}

fn text_of(bytes: Vec<u8>) -> Result<String, DiskProblem> {
    String::from_utf8(bytes).map_err(|error| {
        let offset = error.utf8_error().valid_up_to();
        let bytes = error.as_bytes();
        let before = bytes.get(..offset).unwrap_or_default();
        let line = before.split(|&byte| byte == b'\n').count();
        let utf16 = bytes.starts_with(&[0xFF, 0xFE]) || bytes.starts_with(&[0xFE, 0xFF]);
        DiskProblem::NotUtf8 { line, offset, utf16 }
    })
}

/// Whether this can be read and replaced like a file.
pub(super) fn is_ordinary(metadata: &Metadata) -> Result<(), DiskProblem> {
    if metadata.is_dir() {
        return Err(DiskProblem::Folder);
    }
    if metadata.is_file() { Ok(()) } else { Err(DiskProblem::NotAFile) }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_cannot_be_read_is_named() {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("a.ron");
        assert_eq!(read_file(&path, 10), Err(DiskProblem::Missing));
        assert_eq!(read_file(folder.path(), 10), Err(DiskProblem::Folder));
        fs::write(&path, "12345678901").unwrap();
        assert_eq!(read_file(&path, 10), Err(DiskProblem::TooLarge { limit: 10 }));
        fs::write(&path, b"ab\ncd\xE4\n").unwrap();
        assert_eq!(read_file(&path, 10), Err(DiskProblem::NotUtf8 { line: 2, offset: 5, utf16: false }));
        fs::write(&path, b"\xFF\xFEM\0a\0").unwrap();
        assert_eq!(read_file(&path, 10), Err(DiskProblem::NotUtf8 { line: 1, offset: 0, utf16: true }));
    }
}
