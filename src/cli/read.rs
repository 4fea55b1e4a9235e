//! Reading a map named on the command line: a file, or `-` for standard input.

use std::path::{Path, PathBuf};

use super::Room;
use super::complaint::Complaint;
use crate::store::{self, Document, OpenError, Place};
use crate::words::{Trouble, shown};

/// Why the map at a path is not there to work on.
pub(super) enum Unread {
    /// It could not be opened.
    Open(OpenError),
    /// What stands behind the `@` would be a variant of this file.
    Variant(PathBuf, String),
}

/// Reads the map at `path`.
pub(super) fn document(path: &Path, room: &Room) -> Result<Document, Complaint> {
    try_document(path, room).map_err(|unread| unread.complaint(room))
}

/// Reads the map at `path`, and leaves it to the caller to complain.
pub(super) fn try_document(path: &Path, room: &Room) -> Result<Document, Unread> {
    if path == Path::new("-") {
        let text = store::read_text_file(path, room.largest).map_err(Unread::Open)?;
        let unreadable = |problems| Unread::Open(OpenError::Unreadable { path: path.to_owned(), problems });
        return Document::parse(path, text).map_err(unreadable);
    }
    Document::open_up_to(path, room.largest).map_err(|error| match variant(path) {
        Some((file, variant)) => Unread::Variant(file, variant),
        None => Unread::Open(error),
    })
}

/// The file and the name behind its last `@`, where no file has the whole name but one has the first part.
fn variant(path: &Path) -> Option<(PathBuf, String)> {
    if path.symlink_metadata().is_ok() {
        return None;
    }
    let (file, variant) = path.to_str()?.rsplit_once('@')?;
    let file = PathBuf::from(file);
    file.is_file().then(|| (file, variant.to_owned()))
}

/// One thing that is wrong with a text.
pub(super) struct FaultTold {
    /// The file as it may be shown.
    pub(super) file: String,
    /// Where.
    pub(super) place: Place,
    /// What, and what was expected.
    pub(super) trouble: Trouble,
}

impl Unread {
    /// The faults of a text that is no map, each with its place; none where it could not be read at all.
    pub(super) fn faults(&self, room: &Room) -> Vec<FaultTold> {
        let Self::Open(OpenError::Unreadable { path, problems }) = self else { return Vec::new() };
        let file = shown_path(path);
        problems
            .iter()
            .map(|problem| FaultTold {
                file: file.clone(),
                place: problem.place,
                trouble: room.words.fault(&problem.fault),
            })
            .collect()
    }

    /// Tells everything that is wrong.
    pub(super) fn complaint(&self, room: &Room) -> Complaint {
        let words = &room.words;
        match self {
            Self::Open(error) => Complaint::all(words.open_error_lines(error)),
            Self::Variant(file, variant) => {
                let file = shown_path(file);
                let args = [("file", file.clone().into()), ("variant", variant.into())];
                Complaint::new(words.with("cli-no-variants-yet", &args))
                    .hint(words.with("cli-no-variants-yet-hint", &[("file", file.into())]))
            }
        }
    }
}

/// A path as it may be shown.
pub(super) fn shown_path(path: &Path) -> String {
    shown(&path.to_string_lossy()).into_owned()
}
