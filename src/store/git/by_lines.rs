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

/// What differs between two texts, line by line, without the lines that name the files.
///
/// # Errors
/// Where git is missing or refuses.
pub fn compare_lines(old: &Path, new: &Path) -> Result<String, GitProblem> {
    let mut command = Command::new("git");
    command.args(["diff", "--no-index", "--no-ext-diff", "--no-textconv", "--no-color", "--"]);
    let output = command.args([old, new]).output().map_err(|_| GitProblem::NoGit)?;
    if !matches!(output.status.code(), Some(0 | 1)) {
        return Err(GitProblem::Refused(String::from_utf8_lossy(&output.stderr).trim().to_owned()));
    }
    let told = String::from_utf8_lossy(&output.stdout);
    let from = told.find("\n@@").map_or(told.len(), |at| at + 1);
    Ok(told[from..].to_owned())
}
