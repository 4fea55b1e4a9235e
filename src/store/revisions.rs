//! The versions of a file in its git repository. Runs the user's own git and only reads.

use std::ffi::{OsStr, OsString};
use std::io::{BufRead, BufReader, Read, Write};
use std::path::Path;
use std::process::{Command, Stdio};

use rayon::prelude::*;

use super::git::GitProblem;
use super::read_text;
use crate::map::{Day, Map};

/// A commit that touched the file.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Revision {
    /// The commit, whole.
    pub commit: String,
    /// The day of the commit, as the committer's clock said.
    pub day: Day,
    /// Who committed.
    pub author: String,
    /// The first line of the message.
    pub subject: String,
    /// What the file was called then, from the top of the repository.
    pub path: String,
}

/// Between the parts of a line of git's answer: no name or message has it.
const PART: char = '\u{1f}';
/// Before each commit.
const COMMIT: char = '\u{1e}';

/// The commits that touched a file, oldest first, followed through renames.
///
/// # Errors
/// Where git or the repository is missing, or git refuses.
fn revisions(file: &Path) -> Result<Vec<Revision>, GitProblem> {
    let format = format!("--format={COMMIT}%H{PART}%cs{PART}%an{PART}%s");
    let arguments = ["-c", "core.quotePath=false", "log", "--follow", "--name-only", &format, "--"].map(OsString::from);
    let told = git_beside(file, arguments.into_iter().chain(file.file_name().map(OsStr::to_owned)))?;
    let text = String::from_utf8_lossy(&told);
    let mut revisions: Vec<Revision> = text.split(COMMIT).filter_map(revision).collect();
    revisions.reverse();
    Ok(revisions)
}

/// `commit, day, author, subject` on one line, then the name of the file.
fn revision(text: &str) -> Option<Revision> {
    let (head, rest) = text.split_once('\n')?;
    let mut parts = head.split(PART).map(str::to_owned);
    let (commit, day) = (parts.next()?, parts.next()?.parse().ok()?);
    let path = rest.lines().rfind(|line| !line.is_empty())?.to_owned();
    Some(Revision { commit, day, author: parts.next()?, subject: parts.next()?, path })
}

/// The commits that touched a file with the map of each, oldest first; `None` where it cannot be read.
///
/// # Errors
/// Where git or the repository is missing, or git refuses.
pub fn versions(file: &Path, largest: u64) -> Result<Vec<(Revision, Option<Map>)>, GitProblem> {
    let revisions = revisions(file)?;
    let texts = texts(file, &revisions, largest)?;
    let read: Vec<_> = revisions.into_iter().zip(texts).collect();
    let map = |text: Option<String>| read_text(&text?).ok();
    Ok(read.into_par_iter().map(|(revision, text)| (revision, map(text))).collect())
}

/// The text of each revision; `None` where the file was not there, is larger than `largest` bytes or is no text. One process of
/// git for all of them.
///
/// # Errors
/// Where git is missing or ends before it has told all.
fn texts(file: &Path, revisions: &[Revision], largest: u64) -> Result<Vec<Option<String>>, GitProblem> {
    let mut child = Command::new("git")
        .arg("-C")
        .arg(folder(file))
        .args(["cat-file", "--batch"])
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .stderr(Stdio::null())
        .spawn()
        .map_err(|_| GitProblem::NoGit)?;
    let (Some(mut questions), Some(answers)) = (child.stdin.take(), child.stdout.take()) else {
        return Err(GitProblem::NoGit);
    };
    let mut answers = BufReader::new(answers);
    let broken = |error: std::io::Error| GitProblem::Refused(error.to_string());
    let mut texts = Vec::with_capacity(revisions.len());
    for revision in revisions {
        // one after the other: git answers each before the next is asked, so no pipe runs full
        writeln!(questions, "{}:{}", revision.commit, revision.path).map_err(broken)?;
        questions.flush().map_err(broken)?;
        texts.push(answer(&mut answers, largest).map_err(broken)?);
    }
    drop(questions);
    // git ends by itself when nothing is asked any more
    let _ = child.wait();
    Ok(texts)
}

/// One answer of `cat-file --batch`: `ID blob SIZE`, the bytes and a line end; or a line without a size.
fn answer(answers: &mut impl BufRead, largest: u64) -> std::io::Result<Option<String>> {
    let mut head = String::new();
    answers.read_line(&mut head)?;
    let words: Vec<&str> = head.split_ascii_whitespace().collect();
    let [_, "blob", size] = words[..] else { return Ok(None) };
    let size: u64 = size.parse().map_err(|_| std::io::ErrorKind::InvalidData)?;
    let mut bytes = Vec::new();
    answers.by_ref().take(size.min(largest)).read_to_end(&mut bytes)?;
    std::io::copy(&mut answers.by_ref().take(size - size.min(largest) + 1), &mut std::io::sink())?;
    let whole = size <= largest && bytes.len() as u64 == size;
    Ok(String::from_utf8(bytes).ok().filter(|_| whole))
}

fn git_beside(file: &Path, arguments: impl Iterator<Item = OsString>) -> Result<Vec<u8>, GitProblem> {
    let mut command = Command::new("git");
    let output = command.arg("-C").arg(folder(file)).args(arguments).output().map_err(|_| GitProblem::NoGit)?;
    if output.status.success() {
        return Ok(output.stdout);
    }
    let said = String::from_utf8_lossy(&output.stderr).trim().to_owned();
    let is_inside = Command::new("git").arg("-C").arg(folder(file)).args(["rev-parse", "--git-dir"]).output();
    if is_inside.is_ok_and(|inside| inside.status.success()) {
        Err(GitProblem::Refused(said))
    } else {
        Err(GitProblem::NoRepository)
    }
}

fn folder(file: &Path) -> &Path {
    file.parent().filter(|folder| !folder.as_os_str().is_empty()).unwrap_or(Path::new("."))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn answers_of_git() {
        let mut answers = "a blob 3\nMap\nb:x missing\nc blob 5\nMap()\nd blob 2\n\u{0}\u{0}\n".as_bytes();
        let mut next = || answer(&mut answers, 4).unwrap();
        assert_eq!((next(), next(), next(), next()), (Some("Map".into()), None, None, Some("\0\0".into())));
    }

    #[test]
    fn lines_of_the_log() {
        let text = "f00\u{1f}2026-03-01\u{1f}Anna \u{e4}\u{1f}Sprache: \"neu\"\n\nmaps/a b.ron\n";
        let expected = Revision {
            commit: "f00".into(),
            day: "2026-03-01".parse().unwrap(),
            author: "Anna ä".into(),
            subject: "Sprache: \"neu\"".into(),
            path: "maps/a b.ron".into(),
        };
        assert_eq!(revision(text), Some(expected));
        assert_eq!((revision(""), revision("f00\u{1f}gestern\u{1f}A\u{1f}B\n\nx")), (None, None));
    }
}
