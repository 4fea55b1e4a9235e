//! What git is told about maps: its configuration, and the lines of an attributes file. Runs the user's own git.

use std::ffi::OsStr;
use std::path::{Path, PathBuf};
use std::process::Command;

use super::disk::{DiskProblem, SaveOptions, read_file, write_file};

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
    /// The attributes file could not be read or written.
    #[error("{}: {problem}", path.display())]
    Disk {
        /// Which file.
        path: PathBuf,
        /// What is wrong.
        problem: DiskProblem,
    },
}

/// The longest attributes file that is read.
const LARGEST: u64 = 1 << 20;

/// The name by which attributes and configuration speak of this program.
const NAME: &str = "querschnitt";

/// The lines that the attributes file needs. What lies beside a map is none.
fn attributes(pattern: &str) -> [String; 3] {
    [
        "# querschnitt git-setup".to_owned(),
        format!("{pattern} merge={NAME} diff={NAME}"),
        "*.view.ron !merge !diff".to_owned(),
    ]
}

/// Sets up merge driver, diff and attributes; done twice it changes nothing. Returns the attributes file.
///
/// `program` is what git is to call, `pattern` which files are maps.
///
/// # Errors
/// Where git or a folder is missing, or a file cannot be written.
pub fn set_up_git(scope: GitScope, program: &Path, pattern: &str) -> Result<PathBuf, GitProblem> {
    let path = attributes_file(scope)?;
    let program = quoted(&program.to_string_lossy());
    for (key, value) in [
        (format!("merge.{NAME}.name"), NAME.to_owned()),
        (format!("merge.{NAME}.driver"), format!("{program} merge --driver %O %A %B -P %P")),
        (format!("diff.{NAME}.command"), format!("{program} diff --git --")),
        (format!("diff.{NAME}.textconv"), format!("{program} diff --textconv --")),
    ] {
        git(config(scope).into_iter().chain([key, value]))?;
    }
    change_lines(&path, |lines| {
        let wanted = attributes(pattern);
        lines.retain(|line| !is_ours(line));
        lines.extend(wanted);
    })?;
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
    change_lines(&path, |lines| lines.retain(|line| !is_ours(line)))?;
    Ok(path)
}

fn is_ours(line: &str) -> bool {
    let made = attributes("");
    line.contains(made[1].trim_start()) || line == made[0] || line == made[2]
}

fn config(scope: GitScope) -> Vec<String> {
    let place = if scope == GitScope::Global { "--global" } else { "--local" };
    vec!["config".to_owned(), place.to_owned()]
}

fn attributes_file(scope: GitScope) -> Result<PathBuf, GitProblem> {
    if scope == GitScope::Repository {
        let top = git(["rev-parse", "--show-toplevel"]).map_err(|problem| match problem {
            GitProblem::Refused(_) => GitProblem::NoRepository,
            other => other,
        })?;
        return Ok(PathBuf::from(top).join(".gitattributes"));
    }
    let named = git(["config", "--global", "--type=path", "--get", "core.attributesFile"]);
    if let Ok(named) = named.map(PathBuf::from)
        && named.is_absolute()
    {
        return Ok(named);
    }
    let strategy = etcetera::base_strategy::Xdg::new().map_err(|_| GitProblem::NoHome)?;
    Ok(etcetera::BaseStrategy::config_dir(&strategy).join("git/attributes"))
}

/// What git answers, without the line end.
fn git(arguments: impl IntoIterator<Item = impl AsRef<OsStr>>) -> Result<String, GitProblem> {
    let output = Command::new("git").args(arguments).output().map_err(|_| GitProblem::NoGit)?;
    if !output.status.success() {
        return Err(GitProblem::Refused(String::from_utf8_lossy(&output.stderr).trim().to_owned()));
    }
    Ok(String::from_utf8_lossy(&output.stdout).trim_end().to_owned())
}

/// Changes the lines of a text file; a file without lines is taken away, one without change stays untouched.
fn change_lines(path: &Path, change: impl FnOnce(&mut Vec<String>)) -> Result<(), GitProblem> {
    let told = |problem| GitProblem::Disk { path: path.to_owned(), problem };
    let before = match read_file(path, LARGEST) {
        Ok(text) => Some(text),
        Err(DiskProblem::Missing) => None,
        Err(problem) => return Err(told(problem)),
    };
    let mut lines: Vec<String> = before.iter().flat_map(|text| text.lines()).map(str::to_owned).collect();
    change(&mut lines);
    let after: String = lines.iter().map(|line| format!("{line}\n")).collect();
    if before.as_deref().unwrap_or_default() == after {
        return Ok(());
    }
    let other = |error: std::io::Error| told(DiskProblem::Other { kind: error.kind(), message: error.to_string() });
    if after.is_empty() {
        return std::fs::remove_file(path).map_err(other);
    }
    if let Some(folder) = path.parent() {
        std::fs::create_dir_all(folder).map_err(other)?;
    }
    write_file(path, before.as_deref(), &after, SaveOptions::default()).map_err(told)
}

/// A word for the shell by which git calls.
fn quoted(word: &str) -> String {
    let plain = |c: char| c.is_ascii_alphanumeric() || "/._-+:".contains(c);
    if !word.is_empty() && word.chars().all(plain) {
        word.to_owned()
    } else {
        format!("'{}'", word.replace('\'', r"'\''"))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn words_for_the_shell() {
        assert_eq!(quoted("/usr/bin/querschnitt"), "/usr/bin/querschnitt");
        assert_eq!(quoted("/o'b c/q"), r"'/o'\''b c/q'");
    }

    #[test]
    fn only_the_program_s_own_lines_are_its_own() {
        for line in attributes("karten/*.ron") {
            assert!(is_ours(&line), "{line}");
        }
        assert!(!is_ours("*.txt text") && !is_ours("*.ron text") && !is_ours(""));
    }

    #[test]
    fn lines_come_and_go_and_the_rest_stays() {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("deep/attributes");
        change_lines(&path, |lines| lines.extend(attributes("*.ron"))).unwrap();
        assert_eq!(std::fs::read_to_string(&path).unwrap().lines().count(), 3);
        change_lines(&path, |lines| lines.retain(|line| !is_ours(line))).unwrap();
        assert!(!path.exists());
    }
}
