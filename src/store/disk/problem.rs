//! What keeps a file from being read or written.

use std::io::{self, ErrorKind};
use std::path::PathBuf;

/// What keeps a file from being read or written.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum DiskProblem {
    /// There is no such file.
    #[error("there is no such file")]
    Missing,
    /// The folder it ought to be in does not exist.
    #[error("the folder {} does not exist", .0.display())]
    FolderMissing(PathBuf),
    /// It is a folder.
    #[error("this is a folder")]
    Folder,
    /// It is a device, a pipe or a socket.
    #[error("this is no ordinary file")]
    NotAFile,
    /// The file may not be read.
    #[error("no permission to read")]
    NoPermissionToRead,
    /// The file or its folder may not be written.
    #[error("no permission to write")]
    NoPermissionToWrite,
    /// The file or the disk is write-protected.
    #[error("write-protected")]
    ReadOnly,
    /// The disk is full, or the quota used up.
    #[error("the disk is full")]
    DiskFull,
    /// The file is larger than what is read.
    #[error("larger than {limit} bytes")]
    TooLarge {
        /// The limit in bytes.
        limit: u64,
    },
    /// Bytes that are no text.
    #[error("not UTF-8: line {line}, byte {offset}{}", if *utf16 { " (it looks like UTF-16)" } else { "" })]
    NotUtf8 {
        /// The line, from 1.
        line: usize,
        /// The first bad byte, from 0.
        offset: usize,
        /// Whether it begins like UTF-16, as some Windows programs save.
        utf16: bool,
    },
    /// The disk took what was written, but gives something else back.
    #[error("the disk did not keep what was written")]
    NotKept,
    /// The file is replaced, but the disk does not confirm that it would survive a power loss.
    #[error("written, but the disk does not confirm it: {message}")]
    NotConfirmed {
        /// What the system says.
        message: String,
    },
    /// Another program is saving in that folder.
    #[error("another program is writing it")]
    Locked,
    /// What is on disk is not what was loaded.
    #[error("it was changed by someone else meanwhile")]
    ChangedOnDisk,
    /// What was loaded is no longer on disk.
    #[error("it was removed or renamed by someone else meanwhile")]
    GoneFromDisk,
    /// A new file would replace one that is there.
    #[error("there is a file of this name already")]
    AlreadyThere,
    /// The file has other names too, which would keep the old content.
    #[error("it has {links} names (hard links): saving would leave the others with the old content")]
    WouldSplitHardLink {
        /// How many names it has.
        links: u64,
    },
    /// The file belongs to someone else, and would belong to whoever saves it.
    #[error("it belongs to someone else: saving would change the owner")]
    WouldChangeOwner,
    /// Anything else the system says.
    #[error("{message}")]
    Other {
        /// Its kind.
        kind: ErrorKind,
        /// What the system says.
        message: String,
    },
}

/// What the system says, where `denied` tells what was not permitted.
pub(super) fn told(error: &io::Error, denied: DiskProblem) -> DiskProblem {
    match error.kind() {
        ErrorKind::NotFound => DiskProblem::Missing,
        ErrorKind::PermissionDenied => denied,
        ErrorKind::ReadOnlyFilesystem => DiskProblem::ReadOnly,
        ErrorKind::StorageFull | ErrorKind::QuotaExceeded => DiskProblem::DiskFull,
        ErrorKind::IsADirectory => DiskProblem::Folder,
        ErrorKind::AlreadyExists => DiskProblem::AlreadyThere,
        kind => DiskProblem::Other { kind, message: error.to_string() },
    }
}

/// What the system says about a file that was to be written.
pub(in crate::store) fn from_io(error: &io::Error) -> DiskProblem {
    told(error, DiskProblem::NoPermissionToWrite)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_system_s_errors_get_names() {
        let full = io::Error::from(ErrorKind::StorageFull);
        assert_eq!(told(&full, DiskProblem::NoPermissionToWrite), DiskProblem::DiskFull);
        let denied = io::Error::from(ErrorKind::PermissionDenied);
        assert_eq!(told(&denied, DiskProblem::NoPermissionToWrite), DiskProblem::NoPermissionToWrite);
    }
}
