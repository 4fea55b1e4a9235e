//! Which commits touched a file.

use std::ffi::{OsStr, OsString};
use std::path::Path;

use super::{git_beside, succeeds};
use crate::map::Day;
use crate::store::git::GitProblem;

/// A commit that touched the file.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Revision {
    /// The commit, whole.
    pub commit: String,
    /// The day of the commit, as the committer's clock said.
    pub day: Day,
    /// Who made it.
    pub author: String,
    /// The first line of the message.
    pub subject: String,
    /// What the file held then, as git names contents: two commits with one of these hold the same bytes.
    pub blob: String,
}

/// Between the parts of a line of git's answer: no name or message has it.
const PART: char = '\u{1f}';
/// Before each commit.
const COMMIT: char = '\u{1e}';

/// The commits that touched a file, oldest first, followed through renames; of merges those that hold what no parent held. None
/// where nothing was committed yet.
///
/// # Errors
/// Where git or the repository is missing, or git refuses.
pub fn revisions(file: &Path) -> Result<Vec<Revision>, GitProblem> {
    let format = format!("--format={COMMIT}%H{PART}%cs{PART}%an{PART}%s");
    let plain = ["-c", "log.showSignature=false", "log", "--no-color", "--encoding=UTF-8", "--no-ext-diff"];
    let asked = ["--follow", "-c", "--raw", "--no-abbrev", &format, "--"];
    let arguments = plain.iter().chain(&asked).map(OsString::from);
    let mut command = git_beside(file);
    command.args(arguments.chain(file.file_name().map(OsStr::to_owned)));
    let output = command.output().map_err(|_| GitProblem::NoGit)?;
    if output.status.success() {
        let text = String::from_utf8_lossy(&output.stdout);
        let mut revisions: Vec<Revision> = text.split(COMMIT).filter_map(revision).collect();
        revisions.reverse();
        return Ok(revisions);
    }
    if !succeeds(file, &["rev-parse", "--git-dir"]) {
        Err(GitProblem::NoRepository)
    } else if !succeeds(file, &["rev-parse", "--verify", "--quiet", "HEAD"]) {
        Ok(Vec::new())
    } else {
        Err(GitProblem::Refused(String::from_utf8_lossy(&output.stderr).trim().to_owned()))
    }
}

/// `commit, day, author, subject` on one line, then what happened to the file: `:MODE MODE BLOB BLOB M`, then its name; of a
/// merge, with a mode and a blob more for each parent more. The last blob is that of the commit.
fn revision(text: &str) -> Option<Revision> {
    let (head, rest) = text.split_once('\n')?;
    let mut parts = head.split(PART).map(str::to_owned);
    let (commit, day) = (parts.next()?, parts.next()?.parse().ok()?);
    let happened = rest.lines().rfind(|line| line.starts_with(':'))?;
    let blob = happened.split('\t').next()?.split(' ').nth_back(1)?.to_owned();
    Some(Revision { commit, day, author: parts.next()?, subject: parts.next()?, blob })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn lines_of_the_log() {
        let head = "f00\u{1f}2026-03-01\u{1f}Anna \u{e4}\u{1f}Sprache: \"neu\"\n\n";
        let expected = Revision {
            commit: "f00".into(),
            day: "2026-03-01".parse().unwrap(),
            author: "Anna ä".into(),
            subject: "Sprache: \"neu\"".into(),
            blob: "c3".into(),
        };
        let happened = [
            ":100644 100644 b2 c3 M\tmaps/a b.ron",
            ":100644 100644 b2 c3 R090\tx y.ron\tmaps/a b.ron",
            "::100644 100644 100644 a1 b2 c3 MM\tmaps/a b.ron",
        ];
        for line in happened {
            assert_eq!(revision(&format!("{head}{line}\n")), Some(expected.clone()), "{line}");
        }
        let wrong = "f00\u{1f}gestern\u{1f}A\u{1f}B\n\n:1 2 b2 c3 M\tx";
        assert_eq!((revision(""), revision(wrong), revision(head)), (None, None, None));
    }
}
