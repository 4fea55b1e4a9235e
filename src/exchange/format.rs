//! The formats there are, by name and by the ending of a file.

use super::csv::Csv;
use super::graphml::GraphMl;
use super::{Table, Unsound};

/// A format of another program.
///
/// Reading is total: whatever the bytes are, the answer is a table or everything that is wrong with them.
pub trait Format: Sync {
    /// The name by which it is asked for, in small letters.
    fn name(&self) -> &'static str;

    /// The endings of its files, in small letters, without the point.
    fn endings(&self) -> &'static [&'static str];

    /// Reads nodes and edges. Time O(bytes).
    ///
    /// # Errors
    /// What is wrong, with its places, beside the rows that are sound.
    fn read(&self, bytes: &[u8]) -> Result<Table, Unsound>;
}

/// All formats.
pub fn formats() -> &'static [&'static dyn Format] {
    &[&Csv, &GraphMl]
}

/// The format of a name.
pub fn format_named(name: &str) -> Option<&'static dyn Format> {
    formats().iter().copied().find(|format| format.name() == name)
}

/// The format of a file by the ending of its name.
///
/// # Examples
/// ```
/// use querschnitt::exchange::format_for;
/// assert_eq!(format_for("Netz.CSV").map(|format| format.name()), Some("csv"));
/// assert!(format_for("Netz.docx").is_none());
/// ```
pub fn format_for(file_name: &str) -> Option<&'static dyn Format> {
    let ending = file_name.rsplit_once('.')?.1.to_ascii_lowercase();
    formats().iter().copied().find(|format| format.endings().contains(&ending.as_str()))
}
