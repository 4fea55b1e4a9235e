//! What git's log says of a few files: the commits that touched them, and how.

use std::ffi::{OsStr, OsString};
use std::process::Command;

use crate::map::Day;

/// A commit that touched one of the files.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Commit {
    /// The commit, whole.
    pub(super) id: String,
    /// The commits before it that touched one of the files too, nearest first along each line; commits that touched none are
    /// left out between.
    pub(super) parents: Vec<String>,
    /// The day of the commit, as the committer's clock said.
    pub(super) day: Day,
    /// Who made it.
    pub(super) author: String,
    /// The first line of the message.
    pub(super) subject: String,
    /// What it did to the files.
    pub(super) touched: Vec<Touched>,
}

/// What a commit did to a file; of a merge only where the file is like that of no parent.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Touched {
    /// What the file is called from then on, from the top of the repository.
    pub(super) name: OsString,
    /// What it was called in each of the parents.
    pub(super) before: Vec<OsString>,
    /// What it holds from then on, as git names contents; none where the commit took it away.
    pub(super) blob: Option<String>,
}

/// Files are named to git as they are called, whatever signs are in their names.
const LITERAL: &str = "--literal-pathspecs";

/// All names that a file had, the latest first. `git` runs at the top of the repository. What it was copied from is another file.
pub(super) fn names(git: impl Fn() -> Command, name: &OsStr) -> std::io::Result<Vec<OsString>> {
    let mut command = git();
    command.args([LITERAL, "log", "-z", "--follow", "--format=", "--name-status", "--diff-filter=RC", "--"]).arg(name);
    let output = command.output()?;
    let mut names = vec![name.to_owned()];
    let mut tokens = output.stdout.split(|&byte| byte == 0).map(trimmed);
    while let (Some(status), Some(old), Some(_)) = (tokens.next(), tokens.next(), tokens.next()) {
        if !status.starts_with(b"R") {
            break;
        }
        names.push(os_string(old));
    }
    Ok(names)
}

/// The question which commits touched files of these names.
pub(super) fn question(mut git: Command, names: &[OsString]) -> Command {
    // no part of this has a line end of its own
    let format = "--format=%H%n%P%n%cs%n%an%n%s";
    git.args([
        LITERAL,
        "-c",
        "log.showSignature=false",
        "log",
        "-z",
        "--no-color",
        "--encoding=UTF-8",
        "--no-ext-diff",
    ])
    .args(["--parents", "--topo-order", "-c", "--combined-all-paths", "-M", "--raw", "--no-abbrev", format, "--"])
    .args(names);
    git
}

/// The answer to [`question`]: commits before their parents.
pub(super) fn commits(answer: &[u8]) -> Vec<Commit> {
    let mut commits: Vec<Commit> = Vec::new();
    let mut tokens = answer.split(|&byte| byte == 0).map(trimmed).filter(|token| !token.is_empty());
    while let Some(token) = tokens.next() {
        if !token.starts_with(b":") {
            commits.extend(commit(&String::from_utf8_lossy(token)));
            continue;
        }
        let Some(raw) = Raw::read(&String::from_utf8_lossy(token)) else { continue };
        let paths: Vec<OsString> = tokens.by_ref().take(raw.paths).map(os_string).collect();
        let Some((name, before)) = paths.split_last() else { continue };
        let before = if before.is_empty() { vec![name.clone(); raw.parents] } else { before.to_vec() };
        if let Some(commit) = commits.last_mut() {
            commit.touched.push(Touched { name: name.clone(), before, blob: raw.blob });
        }
    }
    commits
}

fn commit(text: &str) -> Option<Commit> {
    let mut lines = text.splitn(5, '\n').map(str::to_owned);
    let (id, parents, day) = (lines.next()?, lines.next()?, lines.next()?.parse().ok()?);
    let parents = parents.split_ascii_whitespace().map(str::to_owned).collect();
    Some(Commit { id, parents, day, author: lines.next()?, subject: lines.next()?, touched: Vec::new() })
}

/// `:MODE MODE BLOB BLOB M`; of a merge with a colon, a mode, a blob and a letter for each parent more.
struct Raw {
    parents: usize,
    blob: Option<String>,
    /// How many paths follow.
    paths: usize,
}

impl Raw {
    fn read(text: &str) -> Option<Self> {
        let rest = text.trim_start_matches(':');
        let parents = text.len() - rest.len();
        let words: Vec<&str> = rest.split(' ').collect();
        let (status, blob) = (words.last()?, words.get(2 * parents + 1)?);
        let was_called_otherwise = status.starts_with(['R', 'C']);
        let paths = if parents > 1 { parents + 1 } else { 1 + usize::from(was_called_otherwise) };
        let is_there = blob.bytes().any(|sign| sign != b'0');
        Some(Self { parents, blob: is_there.then(|| (*blob).to_owned()), paths })
    }
}

fn trimmed(token: &[u8]) -> &[u8] {
    token.strip_prefix(b"\n").unwrap_or(token)
}

/// A name as git says it.
#[cfg(unix)]
pub(super) fn os_string(bytes: &[u8]) -> OsString {
    std::os::unix::ffi::OsStringExt::from_vec(bytes.to_vec())
}

/// A name as git says it.
#[cfg(not(unix))]
pub(super) fn os_string(bytes: &[u8]) -> OsString {
    String::from_utf8_lossy(bytes).into_owned().into()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_answer_of_git() {
        let answer = "f3\nf1 f2\n2026-03-03\nAnna \u{e4}\nBeides\0\0::100644 100644 100644 a1 b2 c3 RM\0alt.ron\0:!b\tx.ron\0:!b\tx.ron\0\
            f2\n\n2026-03-02\nBert\nweg \u{1e}: was\0\n:100644 000000 a1 000 D\0:!b\tx.ron\0\
            f1\nf0\n2026-03-01\nCem\numbenannt\0\n:100644 100644 a1 a1 R100\0alt.ron\0x.ron\0";
        let found = commits(answer.as_bytes());
        let touched = |name: &str, before: &[&str], blob: Option<&str>| Touched {
            name: name.into(),
            before: before.iter().map(OsString::from).collect(),
            blob: blob.map(str::to_owned),
        };
        let expected = [
            ("f3", "f1 f2", 3, "Anna ä", "Beides", touched(":!b\tx.ron", &["alt.ron", ":!b\tx.ron"], Some("c3"))),
            ("f2", "", 2, "Bert", "weg \u{1e}: was", touched(":!b\tx.ron", &[":!b\tx.ron"], None)),
            ("f1", "f0", 1, "Cem", "umbenannt", touched("x.ron", &["alt.ron"], Some("a1"))),
        ];
        let expected = expected.map(|(id, parents, day, author, subject, touched)| Commit {
            id: id.to_owned(),
            parents: parents.split_ascii_whitespace().map(str::to_owned).collect(),
            day: format!("2026-03-0{day}").parse().unwrap(),
            author: author.to_owned(),
            subject: subject.to_owned(),
            touched: vec![touched],
        });
        assert_eq!(found, expected);
        assert_eq!(commits(b""), []);
        assert_eq!(commits(b"f00\n\ngestern\nA\nB\0"), [], "a day that is none");
    }
}
