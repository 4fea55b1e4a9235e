//! The user's own git: what it is told about maps, and what it does with files that are none.

mod attributes;
mod by_lines;
mod calls;
mod pattern;
mod set_up;

use std::ffi::OsStr;
use std::path::PathBuf;
use std::process::Command;

pub use by_lines::{LineChanges, compare_lines, merge_lines};
pub use pattern::BadPattern;
pub use set_up::{set_up_git, undo_git_set_up};

use super::disk::DiskProblem;

/// The name by which attributes and configuration speak of this program.
const NAME: &str = "querschnitt";

/// Where git keeps what it is told.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum GitScope {
    /// In the repository around the current folder.
    Repository,
    /// For this user.
    Global,
}

/// Why git could not be set up.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum GitProblem {
    /// There is no git on this machine.
    #[error("git was not found")]
    NoGit,
    /// The current folder is in no repository.
    #[error("this folder is in no git repository")]
    NoRepository,
    /// The user has no home folder.
    #[error("there is no home folder")]
    NoHome,
    /// What git itself says.
    #[error("git: {0}")]
    Refused(String),
    /// What should say which files are maps.
    #[error("{0}")]
    Pattern(BadPattern),
    /// The attributes file could not be read or written.
    #[error("{}: {problem}", path.display())]
    Disk {
        /// Which file.
        path: PathBuf,
        /// What is wrong.
        problem: DiskProblem,
    },
}

/// What git answers, without the line end.
fn git(arguments: impl IntoIterator<Item = impl AsRef<OsStr>>) -> Result<String, GitProblem> {
    let output = Command::new("git").args(arguments).output().map_err(|_| GitProblem::NoGit)?;
    if !output.status.success() {
        return Err(GitProblem::Refused(String::from_utf8_lossy(&output.stderr).trim().to_owned()));
    }
    Ok(String::from_utf8_lossy(&output.stdout).trim_end().to_owned())
}
