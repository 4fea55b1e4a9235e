//! The place of a map in the state folder: a lock while an editor has it open, and its journal beside that.

use std::ffi::OsStr;
use std::fs::{self, File, TryLockError};
use std::hash::{Hash, Hasher};
use std::io;
use std::path::{Path, PathBuf};

use super::super::clock::stamp;
use super::super::disk::{DiskProblem, flush_folder, from_io, read_raw, real_path};
use super::super::state_folder::{made, state_folder};
use super::{Journal, Left};
use crate::map::Map;

/// The name of seats for maps without a file.
const UNTITLED: &str = "untitled-";
/// How many maps without a file may be open or left at once.
const MOST_UNTITLED: usize = 1000;
/// How many editors may work on one file at once.
const MOST_BESIDE: usize = 20;
/// The ending of journals.
const ENDING: &str = "journal";
/// A longer journal was not written by this program: the base and a whole map for every step of a long day.
const LARGEST: u64 = 1 << 32;

/// Why there is no seat.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum SeatProblem {
    /// Another editor of this user has the map open.
    #[error("another editor has this map open")]
    Held,
    /// Nothing can be kept in the state folder.
    #[error("{}: {problem}", path.display())]
    Disk {
        /// Which folder or file.
        path: PathBuf,
        /// What is wrong.
        problem: DiskProblem,
    },
}

/// The place of a map in the state folder. While it lasts, no other editor of this user gets it.
#[derive(Debug)]
pub struct Seat {
    folder: PathBuf,
    name: String,
    // Held, never read: the lock ends with it, however the program ends.
    _lock: File,
}

impl Seat {
    /// The seat of a map's file, by whatever path it is reached.
    ///
    /// # Errors
    /// [`SeatProblem::Held`] where another editor has it open.
    pub fn of(path: &Path) -> Result<Self, SeatProblem> {
        Self::of_in(&journals()?, path)
    }

    fn of_in(folder: &Path, path: &Path) -> Result<Self, SeatProblem> {
        let seat = Self::named(folder, name_of(path))?;
        if !seat.journal().exists() {
            seat.inherit(path);
        }
        Ok(seat)
    }

    /// A seat beside those of other editors that have the same file open.
    ///
    /// # Errors
    /// [`SeatProblem::Held`] where there are too many of them.
    pub fn beside(path: &Path) -> Result<Self, SeatProblem> {
        Self::beside_in(&journals()?, path)
    }

    fn beside_in(folder: &Path, path: &Path) -> Result<Self, SeatProblem> {
        let free = further_names(path).map(|name| Self::named(folder, name));
        free.into_iter().find(|seat| !matches!(seat, Err(SeatProblem::Held))).unwrap_or(Err(SeatProblem::Held))
    }

    /// Takes the journal of an editor that had a seat beside another one and ended without saving.
    fn inherit(&self, path: &Path) {
        let abandoned = further_names(path).filter_map(|name| Self::named(&self.folder, name).ok());
        if let Some(left) =
            abandoned.map(|seat| (seat.journal().exists(), seat)).find_map(|(is_left, seat)| is_left.then_some(seat))
        {
            // What cannot be moved is found the next time.
            let _ = fs::rename(left.journal(), self.journal());
        }
    }

    /// A free seat for a map without a file.
    ///
    /// # Errors
    /// [`SeatProblem::Disk`].
    pub fn untitled() -> Result<Self, SeatProblem> {
        Self::untitled_in(&journals()?)
    }

    fn untitled_in(folder: &Path) -> Result<Self, SeatProblem> {
        for number in 1..MOST_UNTITLED {
            match Self::named(folder, format!("{UNTITLED}{number}")) {
                Ok(seat) if !seat.journal().exists() => return Ok(seat),
                Ok(_) | Err(SeatProblem::Held) => {}
                Err(problem) => return Err(problem),
            }
        }
        Err(SeatProblem::Held)
    }

    /// Seats of work that no file leads to: of maps without a file, and of those whose file is gone. Those open in another
    /// editor are left out.
    pub fn abandoned() -> Vec<(Self, Left)> {
        journals().map(|folder| Self::abandoned_in(&folder)).unwrap_or_default()
    }

    fn abandoned_in(folder: &Path) -> Vec<(Self, Left)> {
        let Ok(entries) = fs::read_dir(folder) else { return Vec::new() };
        let paths = entries.filter_map(|entry| Some(entry.ok()?.path()));
        let mut names: Vec<String> = paths
            .filter(|path| path.extension() == Some(OsStr::new(ENDING)))
            .filter_map(|path| path.file_stem()?.to_str().map(str::to_owned))
            .collect();
        names.sort();
        let seats = names.into_iter().filter_map(|name| Self::named(folder, name).ok());
        let left = seats.filter_map(|seat| seat.left().ok().flatten().flatten().map(|left| (seat, left)));
        left.filter(|(_, left)| left.header().path().is_none_or(|path| !Path::new(path).exists())).collect()
    }

    fn named(folder: &Path, name: String) -> Result<Self, SeatProblem> {
        let path = folder.join(format!("{name}.lock"));
        let told = |error: io::Error| SeatProblem::Disk { path: path.clone(), problem: from_io(&error) };
        let lock = File::options().create(true).truncate(false).write(true).open(&path).map_err(told)?;
        match lock.try_lock() {
            Ok(()) => {}
            Err(TryLockError::WouldBlock) => return Err(SeatProblem::Held),
            // Not every disk knows locks; work is still never overwritten, by the comparison before each save.
            Err(TryLockError::Error(_)) => {}
        }
        Ok(Self { folder: folder.to_owned(), name, _lock: lock })
    }

    /// The file of the journal; it need not exist.
    pub fn journal(&self) -> PathBuf {
        self.folder.join(format!("{}.{ENDING}", self.name))
    }

    /// What an editor left here that ended without saving. `None`: nothing; `Some(None)`: something that cannot be read.
    ///
    /// # Errors
    /// Where there is a journal, and it cannot be opened.
    pub fn left(&self) -> Result<Option<Option<Left>>, SeatProblem> {
        let path = self.journal();
        match read_raw(&path, LARGEST) {
            Ok(bytes) => Ok(Some(Left::read(&bytes))),
            Err(DiskProblem::Missing) => Ok(None),
            Err(problem) => Err(SeatProblem::Disk { path, problem }),
        }
    }

    /// Puts the journal aside under a name of its own, where it stays until a person deletes it. Returns its path.
    ///
    /// # Errors
    /// Where it cannot be moved; it is where it was then.
    pub fn set_aside(&self) -> Result<PathBuf, SeatProblem> {
        self.aside(|from, to| fs::rename(from, to))
    }

    /// Puts a copy of the journal aside, as [`Seat::set_aside`].
    ///
    /// # Errors
    /// Where it cannot be copied.
    pub fn copy_aside(&self) -> Result<PathBuf, SeatProblem> {
        self.aside(|from, to| fs::copy(from, to).and_then(|_| File::open(to)?.sync_all()))
    }

    fn aside(&self, put: impl FnOnce(&Path, &Path) -> io::Result<()>) -> Result<PathBuf, SeatProblem> {
        let folder = self.folder.join("left");
        let told = |error: io::Error| SeatProblem::Disk { path: folder.clone(), problem: from_io(&error) };
        made(&folder).map_err(told)?;
        let path = folder.join(format!("{}-{}.{ENDING}", self.name, stamp()));
        put(&self.journal(), &path).map_err(told)?;
        // Where that fails, a power loss leaves it at its old place.
        let _ = flush_folder(&path);
        Ok(path)
    }

    /// Takes the journal away: nothing in it is missing from the map's file.
    pub fn clear(&self) {
        let _ = fs::remove_file(self.journal());
    }

    /// Begins a journal of the work on a map; its file is made with the first change.
    ///
    /// `report` is told, from another thread, what keeps the journal from being written: once, until it works again.
    pub fn begin(self, header: super::Header, base: Map, report: impl Fn(SeatProblem) + Send + 'static) -> Journal {
        Journal::begin(self, header, base, report)
    }
}

/// The names of seats beside the first one of a file.
fn further_names(path: &Path) -> impl Iterator<Item = String> {
    let name = name_of(path);
    (2..=MOST_BESIDE).map(move |number| format!("{name}-{number}"))
}

/// The folder of the journals, made for its user alone where it was not.
fn journals() -> Result<PathBuf, SeatProblem> {
    let problem = |path: &Path, problem| SeatProblem::Disk { path: path.to_owned(), problem };
    let folder = state_folder().ok_or_else(|| problem(Path::new("~"), DiskProblem::Missing))?.join("journal");
    made(&folder).map_err(|error| problem(&folder, from_io(&error)))?;
    Ok(folder)
}

/// A name for the seat of a file: the same for every path that leads to it.
pub(in crate::store) fn name_of(path: &Path) -> String {
    let real = real_path(path);
    let mut hasher = Fnv::default();
    real.hash(&mut hasher);
    let stem = path.file_stem().unwrap_or_default().to_string_lossy();
    let stem: String =
        stem.chars().filter(|letter| letter.is_alphanumeric() || "-_".contains(*letter)).take(40).collect();
    format!("{stem}-{:016x}", hasher.finish())
}

/// FNV-1a: the same number in every version of this program, which the hasher of the library does not promise.
struct Fnv(u64);

impl Default for Fnv {
    fn default() -> Self {
        Self(super::line::START)
    }
}

impl Hasher for Fnv {
    fn finish(&self) -> u64 {
        self.0
    }

    fn write(&mut self, bytes: &[u8]) {
        self.0 = super::line::checksum(self.0, bytes);
    }
}

#[cfg(test)]
mod tests {
    use super::super::{Entry, Header, Writer};
    use super::*;
    use crate::store::Document;

    fn seat(folder: &Path, path: &Path) -> Result<Seat, SeatProblem> {
        Seat::of_in(folder, path)
    }

    #[test]
    fn a_map_has_one_seat_by_whatever_path() {
        let folder = tempfile::tempdir().unwrap();
        let map = folder.path().join("Netz (neu).ron");
        fs::write(&map, "").unwrap();
        let held = seat(folder.path(), &map).unwrap();
        assert!(held.journal().file_name().unwrap().to_str().unwrap().starts_with("Netzneu-"));
        assert_eq!(seat(folder.path(), &folder.path().join("./Netz (neu).ron")).err(), Some(SeatProblem::Held));
        assert!(seat(folder.path(), &folder.path().join("other.ron")).is_ok());
        drop(held);
        assert!(seat(folder.path(), &map).is_ok());
    }

    #[test]
    fn editors_of_one_file_sit_side_by_side_and_nothing_of_theirs_is_lost() {
        let folder = tempfile::tempdir().unwrap();
        let map = folder.path().join("netz.ron");
        fs::write(&map, "").unwrap();
        let first = seat(folder.path(), &map).unwrap();
        let second = Seat::beside_in(folder.path(), &map).unwrap();
        let third = Seat::beside_in(folder.path(), &map).unwrap();
        assert_ne!(second.journal(), third.journal());
        fs::write(second.journal(), "second").unwrap();
        fs::write(third.journal(), "third").unwrap();
        drop((first, third));
        let next = seat(folder.path(), &map).unwrap();
        assert_eq!(fs::read_to_string(next.journal()).unwrap(), "third", "that of the second still belongs to it");
        fs::remove_file(next.journal()).unwrap();
        drop((next, second));
        let last = seat(folder.path(), &map).unwrap();
        assert_eq!(fs::read_to_string(last.journal()).unwrap(), "second");
    }

    #[test]
    fn maps_without_a_file_get_seats_of_their_own() {
        let folder = tempfile::tempdir().unwrap();
        let (one, two) = (Seat::untitled_in(folder.path()).unwrap(), Seat::untitled_in(folder.path()).unwrap());
        assert_ne!(one.journal(), two.journal());
        fs::write(one.journal(), "left").unwrap();
        drop(one);
        assert_eq!(Seat::untitled_in(folder.path()).unwrap().name, "untitled-3");
    }

    #[test]
    fn work_that_no_file_leads_to_is_found_once_nobody_has_it_open() {
        let folder = tempfile::tempdir().unwrap();
        let text = "Map(format: 1, title: \"Netz\")";
        let mut writer = Writer::default();
        let header = Header::of(&Document::parse("netz.ron", text.to_owned()).unwrap());
        let journal = writer.line(&header).unwrap() + &writer.line(&Entry::Whole(text.to_owned())).unwrap();
        let one = Seat::untitled_in(folder.path()).unwrap();
        fs::write(one.journal(), &journal).unwrap();
        assert!(Seat::abandoned_in(folder.path()).is_empty());
        drop(one);
        let found = Seat::abandoned_in(folder.path());
        assert_eq!(found[0].1.base().text(), text);
        let aside = found[0].0.set_aside().unwrap();
        assert_eq!(fs::read_to_string(aside).unwrap(), journal);
        drop(found);
        assert!(Seat::abandoned_in(folder.path()).is_empty());
    }
}
