//! Text files read and written as they are, whatever they hold.

use std::path::Path;

use super::disk::{SaveOptions, read_file, read_raw, read_standard_input, write_file};
use super::document::{OpenError, SaveError};

/// The text of a file of at most `limit` bytes; `-` is standard input. A byte order mark stays.
///
/// # Errors
/// [`OpenError::Disk`].
pub fn read_text_file(path: &Path, limit: u64) -> Result<String, OpenError> {
    let text = if path == Path::new("-") { read_standard_input(limit) } else { read_file(path, limit) };
    text.map_err(|problem| OpenError::Disk { path: path.to_owned(), problem })
}

/// The bytes of a file of at most `limit` bytes, in whatever encoding; `-` is standard input.
///
/// # Errors
/// [`OpenError::Disk`].
pub fn read_bytes(path: &Path, limit: u64) -> Result<Vec<u8>, OpenError> {
    read_raw(path, limit).map_err(|problem| OpenError::Disk { path: path.to_owned(), problem })
}

/// Writes a file whole or not at all. `loaded` is what it held when it was read, `None` for a new file.
///
/// # Errors
/// [`SaveError::Disk`], and the file is untouched.
pub fn write_text_file(path: &Path, loaded: Option<&str>, text: &str, options: SaveOptions) -> Result<(), SaveError> {
    write_file(path, loaded, text, options).map_err(|problem| SaveError::Disk { path: path.to_owned(), problem })
}
