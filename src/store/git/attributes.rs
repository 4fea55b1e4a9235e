//! The lines of an attributes file that say which files are maps.

use std::path::{Path, PathBuf};

use super::{GitProblem, GitScope, NAME, git};
use crate::store::disk::{DiskProblem, SaveOptions, read_file, write_file};

/// The longest attributes file that is read.
const LARGEST: u64 = 1 << 20;

/// The lines that the attributes file needs. What lies beside a map is none.
pub(super) fn attributes(pattern: &str) -> [String; 3] {
    [
        "# querschnitt git-setup".to_owned(),
        format!("{pattern} merge={NAME} diff={NAME}"),
        "*.view.ron !merge !diff".to_owned(),
    ]
}

pub(super) fn is_ours(line: &str) -> bool {
    let made = attributes("");
    line.contains(made[1].trim_start()) || line == made[0] || line == made[2]
}

pub(super) fn attributes_file(scope: GitScope) -> Result<PathBuf, GitProblem> {
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

/// Changes the lines of a text file; a file without lines is taken away, one without change stays untouched.
pub(super) fn change_lines(path: &Path, change: impl FnOnce(&mut Vec<String>)) -> Result<(), GitProblem> {
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

#[cfg(test)]
mod tests {
    use super::*;

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
