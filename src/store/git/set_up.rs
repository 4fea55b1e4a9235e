//! Sets git up for maps, and takes it back.

use std::path::{Path, PathBuf};

use super::attributes::{attributes_file, enter, take_out};
use super::calls::calls;
use super::pattern::pattern_line;
use super::{GitProblem, GitScope, NAME, git};

/// Sets up merge driver, diff and attributes; done twice it changes nothing. Returns the attributes file.
///
/// `program` is what git is to call, `pattern` which files are maps, `missing` what to say in front of a map's
/// name that git merges line by line because the program is gone.
///
/// # Errors
/// Where git or a folder is missing, the pattern cannot stand in an attributes file, or a file cannot be written.
pub fn set_up_git(scope: GitScope, program: &Path, pattern: &str, missing: &str) -> Result<PathBuf, GitProblem> {
    let maps = pattern_line(pattern).map_err(GitProblem::Pattern)?;
    let path = attributes_file(scope)?;
    for (key, value) in calls(program, missing) {
        // also where an older form stands, or several do
        git(config(scope).into_iter().chain(["--replace-all".to_owned(), key, value]))?;
    }
    enter(&path, &maps)?;
    Ok(path)
}

/// Takes back what [`set_up_git`] did. Returns the attributes file.
///
/// # Errors
/// As [`set_up_git`].
pub fn undo_git_set_up(scope: GitScope) -> Result<PathBuf, GitProblem> {
    let path = attributes_file(scope)?;
    for section in ["merge", "diff"] {
        let section = format!("{section}.{NAME}");
        // What was never set up is not there to be removed.
        match git(config(scope).into_iter().chain(["--remove-section".to_owned(), section])) {
            Err(GitProblem::Refused(_)) | Ok(_) => {}
            Err(problem) => return Err(problem),
        }
    }
    take_out(&path)?;
    Ok(path)
}

fn config(scope: GitScope) -> Vec<String> {
    let place = if scope == GitScope::Global { "--global" } else { "--local" };
    vec!["config".to_owned(), place.to_owned()]
}
