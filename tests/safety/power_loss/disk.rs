//! A disk that keeps only what was flushed, and of the rest whatever it likes.

use std::collections::{BTreeMap, BTreeSet};
use std::path::{Path, PathBuf};

use super::call::Call;

/// What of the unflushed bytes of each file is there after the power came back.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Bytes {
    None,
    First,
    Last,
    /// All but the second half of the last.
    Half,
    /// The lengths are there, the bytes are not.
    Zeros,
    All,
}

impl Bytes {
    pub(crate) const EVERY: [Self; 6] = [Self::None, Self::First, Self::Last, Self::Half, Self::Zeros, Self::All];
}

/// Which of the unflushed changes of names are there.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Names {
    /// So many, in their order.
    First(usize),
    /// All but one.
    Without(usize),
    /// One alone.
    Only(usize),
}

/// What stands behind a name: a folder, or the file of this number.
#[derive(Debug, Clone, Copy)]
enum Node {
    Folder,
    File(usize),
}

/// A change of names, which a disk does whole or not at all.
#[derive(Debug, Clone)]
struct Change {
    goes: Option<PathBuf>,
    comes: Option<(PathBuf, Node)>,
}

/// Bytes at a place, or all bytes gone.
#[derive(Debug, Clone)]
enum Writing {
    At(usize, Vec<u8>),
    Emptied,
}

/// A file: what is flushed, and what was done to it since.
#[derive(Debug, Clone, Default)]
struct File {
    flushed: Vec<u8>,
    pending: Vec<Writing>,
}

/// The disk at one moment.
#[derive(Debug, Clone, Default)]
pub(crate) struct Disk {
    /// The folder that stands firm; what is outside is another disk.
    top: PathBuf,
    files: Vec<File>,
    flushed: BTreeMap<PathBuf, Node>,
    pending: Vec<Change>,
    /// Which file an open number writes, and where next.
    open: BTreeMap<u32, (usize, usize)>,
}

impl Disk {
    /// A disk with these flushed folders below `top`, and files.
    pub(crate) fn with(top: &Path, folders: &[&Path], files: &[(&Path, &str)]) -> Self {
        let mut disk = Self { top: top.to_owned(), ..Self::default() };
        disk.flushed.extend(folders.iter().map(|path| (path.to_path_buf(), Node::Folder)));
        for (path, text) in files {
            disk.files.push(File { flushed: text.as_bytes().to_vec(), pending: Vec::new() });
            disk.flushed.insert(path.to_path_buf(), Node::File(disk.files.len() - 1));
        }
        disk
    }

    /// Does a call.
    pub(crate) fn perform(&mut self, call: &Call) {
        match call {
            Call::Open { file, path, empties } => self.open(*file, path, *empties),
            Call::Write { file, data } => {
                if let Some((number, at)) = self.open.get_mut(file) {
                    self.files[*number].pending.push(Writing::At(*at, data.clone()));
                    *at += data.len();
                }
            }
            Call::Flush(path) => self.flush(path),
            Call::Rename { from, to } => {
                let node = self.names(self.all_names()).remove(from);
                self.pending.push(Change { goes: Some(from.clone()), comes: node.map(|node| (to.clone(), node)) });
            }
            Call::Remove(path) => self.pending.push(Change { goes: Some(path.clone()), comes: None }),
            Call::MakeFolder(path) => {
                self.pending.push(Change { goes: None, comes: Some((path.clone(), Node::Folder)) });
            }
        }
    }

    fn open(&mut self, open: u32, path: &Path, empties: bool) {
        let number = match self.names(self.all_names()).get(path) {
            Some(Node::File(number)) => *number,
            _ => {
                self.files.push(File::default());
                let comes = Some((path.to_path_buf(), Node::File(self.files.len() - 1)));
                self.pending.push(Change { goes: None, comes });
                self.files.len() - 1
            }
        };
        if empties {
            self.files[number].pending.push(Writing::Emptied);
        }
        self.open.insert(open, (number, 0));
    }

    fn flush(&mut self, path: &Path) {
        let names = self.names(self.all_names());
        if let Some(Node::File(number)) = names.get(path) {
            let file = &mut self.files[*number];
            file.flushed = file.after(Bytes::All);
            file.pending.clear();
            return;
        }
        // A folder: its names last, those of other folders do not.
        let (lasts, waits) = self.pending.drain(..).partition(|change| change.is_in(path));
        self.pending = lasts;
        self.flushed = self.names(self.all_names());
        self.pending = waits;
    }

    /// The names after the power came back.
    fn names(&self, kept: Names) -> BTreeMap<PathBuf, Node> {
        let mut names = self.flushed.clone();
        for (number, change) in self.pending.iter().enumerate() {
            if match kept {
                Names::First(count) => number < count,
                Names::Without(one) => number != one,
                Names::Only(one) => number == one,
            } {
                names.retain(|path, _| change.goes.as_ref() != Some(path));
                names.extend(change.comes.clone());
            }
        }
        names
    }

    /// What each file holds that can be reached after the power came back.
    pub(crate) fn after(&self, names: Names, bytes: Bytes) -> BTreeMap<PathBuf, Vec<u8>> {
        let names = self.names(names);
        let folders: BTreeSet<&Path> =
            names.iter().filter(|(_, node)| matches!(node, Node::Folder)).map(|(path, _)| path.as_path()).collect();
        let is_reached = |path: &Path| {
            path.ancestors().skip(1).take_while(|above| *above != self.top).all(|above| folders.contains(above))
        };
        let files = names.iter().filter(|(path, _)| is_reached(path));
        files
            .filter_map(|(path, node)| match node {
                Node::File(number) => Some((path.clone(), self.files[*number].after(bytes))),
                Node::Folder => None,
            })
            .collect()
    }

    /// Every change of names.
    fn all_names(&self) -> Names {
        Names::First(self.pending.len())
    }

    /// What each file holds for the programs that run.
    pub(crate) fn now(&self) -> BTreeMap<PathBuf, Vec<u8>> {
        self.after(self.all_names(), Bytes::All)
    }

    /// All that may have become of the names.
    pub(crate) fn every_names(&self) -> Vec<Names> {
        let count = self.pending.len();
        let firsts = (0..=count).map(Names::First);
        firsts.chain((0..count).flat_map(|one| [Names::Without(one), Names::Only(one)])).collect()
    }
}

impl Change {
    fn is_in(&self, folder: &Path) -> bool {
        let paths = self.goes.iter().chain(self.comes.as_ref().map(|(path, _)| path));
        paths.into_iter().any(|path| path.parent() == Some(folder))
    }
}

impl File {
    /// What it holds after the power came back.
    fn after(&self, kept: Bytes) -> Vec<u8> {
        let mut bytes = self.flushed.clone();
        let count = self.pending.len();
        for (number, writing) in self.pending.iter().enumerate() {
            let (is_first, is_last) = (number == 0, number + 1 == count);
            match (kept, writing) {
                (Bytes::None, _) => {}
                (Bytes::First, _) if !is_first => {}
                (Bytes::Last, _) if !is_last => {}
                (_, Writing::Emptied) => bytes.clear(),
                (Bytes::Half, Writing::At(at, data)) if is_last => put(&mut bytes, *at, &data[..data.len() / 2]),
                (Bytes::Zeros, Writing::At(at, data)) => put(&mut bytes, *at, &vec![0; data.len()]),
                (_, Writing::At(at, data)) => put(&mut bytes, *at, data),
            }
        }
        bytes
    }
}

fn put(bytes: &mut Vec<u8>, at: usize, data: &[u8]) {
    let end = at + data.len();
    bytes.resize(bytes.len().max(end), 0);
    bytes[at..end].copy_from_slice(data);
}
