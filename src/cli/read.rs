//! Reading a map named on the command line: a file, or `-` for standard input.

use std::path::{Path, PathBuf};

use super::Room;
use super::complaint::Complaint;
use super::source::parts;
use crate::map::Id;
use crate::store::{self, Document, OpenError, Place};
use crate::words::{Trouble, shown};

/// Why the map at a path is not there to work on.
pub(super) enum Unread {
    /// It could not be opened.
    Open(OpenError),
    /// What stands behind the `@` would be a variant of this file.
    Variant(PathBuf, String),
    /// The file has no variant of this name.
    NoVariant {
        /// The file.
        file: PathBuf,
        /// What was asked for.
        name: String,
        /// The variants that it has.
        known: Vec<Id>,
    },
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
    parts(path).filter(|(file, _)| file.is_file() || file == Path::new("-"))
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
    /// The same about a file that people know by another name.
    pub(super) fn called(self, name: PathBuf) -> Self {
        match self {
            Self::Open(OpenError::Disk { problem, .. }) => Self::Open(OpenError::Disk { path: name, problem }),
            Self::Open(OpenError::Unreadable { problems, .. }) => {
                Self::Open(OpenError::Unreadable { path: name, problems })
            }
            other => other,
        }
    }

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
                Complaint::new(words.with("cli-variant-not-here", &args))
                    .hint(words.with("cli-variant-not-here-hint", &[("file", file.into())]))
            }
            Self::NoVariant { file, name, known } => no_variant(file, name, known, room),
        }
    }
}

fn no_variant(file: &Path, name: &str, known: &[Id], room: &Room) -> Complaint {
    let words = &room.words;
    let args = [("file", shown_path(file).into()), ("variant", name.into())];
    let complaint = Complaint::new(words.with("cli-no-variant", &args));
    let names: Vec<&str> = known.iter().map(Id::as_str).collect();
    match store::nearest(name, names.iter().copied()) {
        Some(meant) => complaint.hint(words.with("cli-meant", &[("meant", meant.into())])),
        None if names.is_empty() => complaint.hint(words.text("cli-no-variant-at-all")),
        None => complaint.hint(words.with("cli-possible-values", &[("values", names.join(", ").into())])),
    }
}

/// A path as it may be shown.
pub(super) fn shown_path(path: &Path) -> String {
    shown(&path.to_string_lossy()).into_owned()
}
