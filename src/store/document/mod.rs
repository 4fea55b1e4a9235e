//! A map with the text it was read from: what was not changed keeps its bytes when it is saved.

mod rewritten;

use std::collections::BTreeMap;
use std::path::{Path, PathBuf};
use std::sync::OnceLock;

use crate::map::{Map, Slot};

pub(in crate::store) use self::rewritten::Changed;
use super::changes::Changes;
use super::disk::{DiskProblem, LARGEST, SaveOptions, read_file, write_file};
use super::fault::ReadProblem;
use super::leaving::Merged;
use super::memory::{Memory, removed_texts};
use super::place::{Lines, Place};
use super::read::{Reading, read};
use super::splice::Original;
use super::tree::{Item, Source, Tree};
use super::write::canonical_text;

/// A byte order mark, which some Windows programs put in front of UTF-8.
const BYTE_ORDER_MARK: char = '\u{FEFF}';

/// Why a map could not be opened.
#[derive(Debug, Clone, PartialEq, thiserror::Error)]
pub enum OpenError {
    /// The file could not be read.
    #[error("{}: {problem}", path.display())]
    Disk {
        /// Which file.
        path: PathBuf,
        /// What is wrong.
        problem: DiskProblem,
    },
    /// The file holds no map: everything that is wrong with it.
    #[error("{}: {} problems, the first at {}", path.display(), problems.len(), problems.first().map(ToString::to_string).unwrap_or_default())]
    Unreadable {
        /// Which file.
        path: PathBuf,
        /// In the order of the text; never empty.
        problems: Vec<ReadProblem>,
    },
}

/// Why a map was not saved. The file on disk is untouched.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum SaveError {
    /// The file could not be written.
    #[error("{}: {problem}", path.display())]
    Disk {
        /// Which file.
        path: PathBuf,
        /// What is wrong.
        problem: DiskProblem,
    },
    /// The text that would be written does not say what the map says, or lacks comments: a fault of this program.
    #[error("{}: not saved, because the text would not say the same as the map", path.display())]
    WouldNotComeBack {
        /// Which file.
        path: PathBuf,
    },
}

/// How a save wrote the file.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Form {
    /// Nothing had to be written.
    Untouched,
    /// Only what changed was written anew.
    Kept,
    /// The whole text was written anew in canonical order, with its comments.
    Canonical,
}

/// A save that is done.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Saved {
    /// How the file was written.
    pub form: Form,
}

/// A map and its text.
///
/// # Examples
/// ```
/// use querschnitt::store::Document;
/// let document = Document::parse("example.ron", "Map(format: 1, title: \"Netz\")".to_owned()).unwrap();
/// assert_eq!(document.map().settings().title.as_deref(), Some("Netz"));
/// ```
#[derive(Debug, Clone)]
pub struct Document {
    path: PathBuf,
    /// Without byte order mark.
    text: String,
    has_mark: bool,
    /// Whether `text` is what the file held when it was last read or written.
    is_on_disk: bool,
    map: Map,
    tree: Tree,
    slots: BTreeMap<Slot, Item>,
    lines: OnceLock<Lines>,
    memory: Memory,
}

impl Document {
    /// Reads a file of at most [`LARGEST`] bytes.
    pub fn open(path: impl AsRef<Path>) -> Result<Self, OpenError> {
        Self::open_up_to(path, LARGEST)
    }

    /// Reads a file of at most `limit` bytes.
    pub fn open_up_to(path: impl AsRef<Path>, limit: u64) -> Result<Self, OpenError> {
        let path = path.as_ref();
        // Places in a text are kept in 32 bits.
        let limit = limit.min(u64::from(u32::MAX) / 2);
        let text = read_file(path, limit).map_err(|problem| OpenError::Disk { path: path.to_owned(), problem })?;
        let mut document =
            Self::parse(path, text).map_err(|problems| OpenError::Unreadable { path: path.to_owned(), problems })?;
        document.is_on_disk = true;
        Ok(document)
    }

    /// A map from a text that is in no file yet; `path` is where a save would put it.
    pub fn parse(path: impl AsRef<Path>, text: String) -> Result<Self, Vec<ReadProblem>> {
        let (has_mark, text) = match text.strip_prefix(BYTE_ORDER_MARK) {
            Some(bare) => (true, bare.to_owned()),
            None => (false, text),
        };
        let Reading { map, tree, slots } = read(&text)?;
        let path = path.as_ref().to_owned();
        Ok(Self {
            path,
            text,
            has_mark,
            is_on_disk: false,
            map,
            tree,
            slots,
            lines: OnceLock::new(),
            memory: Memory::default(),
        })
    }

    /// A map that is in no file yet.
    pub fn new(path: impl AsRef<Path>, map: Map) -> Self {
        let text = canonical_text(&map);
        let (tree, slots) = read(&text).map(|reading| (reading.tree, reading.slots)).unwrap_or_default();
        let path = path.as_ref().to_owned();
        Self {
            path,
            text,
            has_mark: false,
            is_on_disk: false,
            map,
            tree,
            slots,
            lines: OnceLock::new(),
            memory: Memory::default(),
        }
    }

    /// The map as it was last read or saved.
    pub fn map(&self) -> &Map {
        &self.map
    }

    /// The file.
    pub fn path(&self) -> &Path {
        &self.path
    }

    /// The text as it was last read or saved, without byte order mark.
    pub fn text(&self) -> &str {
        &self.text
    }

    /// Whether the file begins with a byte order mark. It is kept.
    pub fn has_byte_order_mark(&self) -> bool {
        self.has_mark
    }

    /// Whether the document was read from its file or saved to it.
    pub fn is_on_disk(&self) -> bool {
        self.is_on_disk
    }

    /// Where a record stands in the text, if it is there.
    pub fn place_of(&self, slot: &Slot) -> Option<Place> {
        let start = self.tree.range(*self.slots.get(slot)?).start;
        Some(self.lines.get_or_init(|| Lines::new(&self.text)).place(&self.text, start))
    }

    /// Writes a map to the file. What did not change keeps its bytes, and what comes back after it was removed comes as it
    /// was written; no comment is lost but those of removed records, which go with them.
    ///
    /// # Errors
    /// The file on disk is untouched then, and so is the document.
    pub fn save(&mut self, map: &Map, options: SaveOptions) -> Result<Saved, SaveError> {
        self.save_over(map, None, options)
    }

    /// As [`Document::save`], for a merge: where a record is removed, comments that the base did not have at it stay.
    pub(in crate::store) fn save_merged(
        &mut self,
        map: &Map,
        base: &Self,
        options: SaveOptions,
    ) -> Result<Saved, SaveError> {
        self.save_over(map, Some(Merged { base: base.original(), other: None }), options)
    }

    /// Remembers the records of an earlier document of the same file that are not in this one.
    pub(in crate::store) fn remember_records_of(&mut self, earlier: &Self) {
        let removed = Changes::between(&earlier.map, &self.map).removed;
        let removed = removed_texts(earlier.original(), &removed, &self.map);
        self.memory = earlier.memory.of_records(removed, &self.map);
    }

    fn save_over(&mut self, map: &Map, merged: Option<Merged<'_>>, options: SaveOptions) -> Result<Saved, SaveError> {
        if self.is_on_disk && *map == self.map && !options.overwrite {
            return Ok(Saved { form: Form::Untouched });
        }
        let loaded = self.is_on_disk.then(|| self.with_mark(&self.text));
        let path = self.path.clone();
        self.write(&path, loaded.as_deref(), map, merged, options)
    }

    /// Writes a map to another file, which becomes the document's own.
    pub fn save_as(&mut self, path: impl AsRef<Path>, map: &Map, options: SaveOptions) -> Result<Saved, SaveError> {
        let path = path.as_ref();
        // One that is gone is made anew.
        if self.is_on_disk && path == self.path && path.exists() {
            return self.save(map, options);
        }
        self.write(path, None, map, None, options)
    }

    /// All comments in the order of the text, each as it is written.
    pub fn comments(&self) -> impl Iterator<Item = &str> {
        self.tree.comments.iter().filter_map(|comment| self.text.get(comment.range()))
    }

    /// The text and its structure.
    pub(crate) fn source(&self) -> Source<'_> {
        Source { text: &self.text, tree: &self.tree }
    }

    pub(in crate::store) fn original(&self) -> Original<'_> {
        Original { source: self.source(), slots: &self.slots }
    }

    /// Where the records stand in the text.
    pub(crate) fn slots(&self) -> &BTreeMap<Slot, Item> {
        &self.slots
    }

    /// A text with a byte order mark, if the document has one.
    pub fn with_mark(&self, text: &str) -> String {
        if self.has_mark { format!("{BYTE_ORDER_MARK}{text}") } else { text.to_owned() }
    }

    fn write(
        &mut self,
        path: &Path,
        loaded: Option<&str>,
        map: &Map,
        merged: Option<Merged<'_>>,
        options: SaveOptions,
    ) -> Result<Saved, SaveError> {
        let changed = if *map == self.map { None } else { Some(self.changed_to(map, merged)?) };
        let text = changed.as_ref().map_or(&self.text, |changed| &changed.text);
        let told = |problem| SaveError::Disk { path: path.to_owned(), problem };
        write_file(path, loaded, &self.with_mark(text), options).map_err(told)?;
        let form = changed.as_ref().map_or(Form::Untouched, |changed| changed.form);
        if let Some(Changed { text, reading, removed, .. }) = changed {
            self.memory.replace(&self.text, &self.map, map, removed);
            // The map that was given shares its records with those that know it; the one that was read is equal.
            (self.tree, self.slots, self.map) = (reading.tree, reading.slots, map.clone());
            (self.text, self.lines) = (text, OnceLock::new());
        }
        path.clone_into(&mut self.path);
        self.is_on_disk = true;
        Ok(Saved { form })
    }
}
