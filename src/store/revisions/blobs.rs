//! What a repository holds, by content.

use std::io::{BufRead, BufReader, Read, Write};
use std::path::Path;
use std::process::{Child, ChildStdin, ChildStdout, Stdio};

use super::{folder_of, git_in, led_to};
use crate::store::git::GitProblem;

/// The contents of a repository: one process of git answers for all of them and ends with this.
pub struct Blobs {
    child: Child,
    /// None once git is to end.
    questions: Option<ChildStdin>,
    answers: BufReader<ChildStdout>,
}

impl Blobs {
    /// Those of the repository around a file.
    ///
    /// # Errors
    /// Where git is missing.
    pub fn open(file: &Path) -> Result<Self, GitProblem> {
        let mut child = git_in(folder_of(&led_to(file)))
            .args(["cat-file", "--batch"])
            .stdin(Stdio::piped())
            .stdout(Stdio::piped())
            .stderr(Stdio::null())
            .spawn()
            .map_err(|_| GitProblem::NoGit)?;
        let (questions, answers) = (child.stdin.take(), child.stdout.take().ok_or(GitProblem::NoGit)?);
        Ok(Self { child, questions, answers: BufReader::new(answers) })
    }

    /// A content by its id; `None` where it is not there, is larger than `largest` bytes or is no text.
    ///
    /// # Errors
    /// Where git ends before it has answered.
    pub fn text(&mut self, id: &str, largest: u64) -> Result<Option<String>, GitProblem> {
        let broken = |error: std::io::Error| GitProblem::Refused(error.to_string());
        if let Some(questions) = &mut self.questions {
            // git answers each before the next is asked, so no pipe runs full
            writeln!(questions, "{id}").and_then(|()| questions.flush()).map_err(broken)?;
        }
        answer(&mut self.answers, largest).map_err(broken)
    }
}

impl Drop for Blobs {
    fn drop(&mut self) {
        // git ends by itself when nothing is asked any more
        self.questions = None;
        let _ = self.child.wait();
    }
}

/// One answer of `cat-file --batch`: `ID blob SIZE`, the bytes and a line end; or a line without a size.
fn answer(answers: &mut impl BufRead, largest: u64) -> std::io::Result<Option<String>> {
    let mut head = String::new();
    if answers.read_line(&mut head)? == 0 {
        return Err(std::io::ErrorKind::UnexpectedEof.into());
    }
    let words: Vec<&str> = head.split_ascii_whitespace().collect();
    let [_, "blob", size] = words[..] else { return Ok(None) };
    let size: u64 = size.parse().map_err(|_| std::io::ErrorKind::InvalidData)?;
    let mut bytes = Vec::new();
    answers.by_ref().take(size.min(largest)).read_to_end(&mut bytes)?;
    std::io::copy(&mut answers.by_ref().take(size - size.min(largest) + 1), &mut std::io::sink())?;
    let whole = size <= largest && bytes.len() as u64 == size;
    Ok(String::from_utf8(bytes).ok().filter(|_| whole))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn answers_of_git() {
        let mut answers = "a blob 3\nMap\nb:x missing\nc blob 5\nMap()\nd blob 2\n\u{0}\u{0}\n".as_bytes();
        let mut next = || answer(&mut answers, 4).unwrap();
        assert_eq!((next(), next(), next(), next()), (Some("Map".into()), None, None, Some("\0\0".into())));
        assert!(answer(&mut answers, 4).is_err(), "git has ended");
    }
}
