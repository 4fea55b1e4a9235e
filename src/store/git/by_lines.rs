//! Files that are no maps though git hands them over: merged and compared as git itself would, line by line.

use std::path::Path;
use std::process::Command;

use super::GitProblem;

/// Merges three texts line by line into the first, as git does without a driver; whether nothing is disputed. What is disputed
/// stands in the file between git's markers.
///
/// # Errors
/// Where git is missing or refuses, for example because a file is no text.
pub fn merge_lines(ours: &Path, base: &Path, theirs: &Path) -> Result<bool, GitProblem> {
    let mut command = Command::new("git");
    command.args(["merge-file", "--quiet", "-L", "ours", "-L", "base", "-L", "theirs", "--"]);
    let output = command.args([ours, base, theirs]).output().map_err(|_| GitProblem::NoGit)?;
    match output.status.code() {
        Some(0) => Ok(true),
        // so many places are disputed; git counts no further than this
        Some(1..=127) => Ok(false),
        _ => Err(GitProblem::Refused(String::from_utf8_lossy(&output.stderr).trim().to_owned())),
    }
}

/// What differs between two files that are compared line by line.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum LineChanges {
    /// Their bytes are the same.
    None,
    /// The lines that differ, without those that name the files.
    Lines(String),
    /// At least one of them is no text.
    NoText,
}

/// Compares two files line by line, as git does without this program.
///
/// # Errors
/// Where git is missing or refuses.
pub fn compare_lines(old: &Path, new: &Path) -> Result<LineChanges, GitProblem> {
    let mut command = Command::new("git");
    command.args(["diff", "--no-index", "--no-ext-diff", "--no-textconv", "--no-color", "--"]);
    let output = command.args([old, new]).output().map_err(|_| GitProblem::NoGit)?;
    if !matches!(output.status.code(), Some(0 | 1)) {
        return Err(GitProblem::Refused(String::from_utf8_lossy(&output.stderr).trim().to_owned()));
    }
    let told = String::from_utf8_lossy(&output.stdout);
    Ok(match told.find("\n@@") {
        Some(at) => LineChanges::Lines(told[at + 1..].to_owned()),
        None if told.lines().any(|line| line.starts_with("Binary files ")) => LineChanges::NoText,
        None => LineChanges::None,
    })
}
