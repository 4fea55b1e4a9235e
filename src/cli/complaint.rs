//! What went wrong, as `querschnitt: error: what` with `hint:` where there is one.

use super::Room;
use super::out::{Exit, print_error, text_of};
use crate::store::{BadPattern, DiskProblem, GitProblem, SaveError};
use crate::words::{Trouble, Words};

/// A refused call: what to tell, fit to be shown.
pub(super) struct Complaint(Vec<Trouble>);

impl From<Trouble> for Complaint {
    fn from(trouble: Trouble) -> Self {
        Self(vec![trouble])
    }
}

impl Complaint {
    /// A complaint of one sentence.
    pub(super) fn new(sentence: impl Into<String>) -> Self {
        Self(vec![Trouble { what: sentence.into(), hint: None }])
    }

    /// A complaint of several sentences.
    pub(super) fn all(troubles: Vec<Trouble>) -> Self {
        Self(troubles)
    }

    /// What is wrong with git.
    pub(super) fn git(problem: &GitProblem, room: &Room) -> Self {
        let words = &room.words;
        match problem {
            GitProblem::NoGit => Self::new(words.text("git-missing")).hint(words.text("git-missing-hint")),
            GitProblem::NoRepository => Self::new(words.text("git-no-repository")).hint(words.text("git-global-hint")),
            GitProblem::NoHome => Self::new(words.text("git-no-home")),
            GitProblem::Refused(why) => Self::new(words.with("git-refused", &[("why", why.into())])),
            GitProblem::Pattern(bad) => Self::new(words.text(bad_pattern(*bad))).hint(words.text("git-pattern-hint")),
            GitProblem::Disk { path, problem } => {
                let told = words.disk_problem(path, problem);
                // no editor of this program opens that file
                let hint = told.hint.filter(|_| !may_be_agreed_to(problem));
                Trouble { hint, ..told }.into()
            }
        }
    }

    /// Why a verb with `-o` did not write.
    pub(super) fn save(error: &SaveError, room: &Room) -> Self {
        let complaint = Self::from(room.words.save_error(error));
        let is_asked = matches!(error, SaveError::Disk { problem, .. } if may_be_agreed_to(problem));
        if is_asked { complaint.hint(room.words.text("cli-other-name-hint")) } else { complaint }
    }

    /// Adds what to do.
    pub(super) fn hint(mut self, hint: impl Into<String>) -> Self {
        if let Some(last) = self.0.last_mut() {
            last.hint = Some(hint.into());
        }
        self
    }

    /// Tells it on standard error.
    pub(super) fn tell(&self, words: &Words) -> Exit {
        let error = words.text("cli-error");
        print_error(&told(self.0.iter().map(|trouble| (format!("querschnitt: {error}: "), trouble)), words));
        Exit::Refused
    }
}

/// Whether the editor would ask and then save.
fn may_be_agreed_to(problem: &DiskProblem) -> bool {
    matches!(problem, DiskProblem::WouldSplitHardLink { .. } | DiskProblem::WouldChangeOwner)
}

fn bad_pattern(bad: BadPattern) -> &'static str {
    match bad {
        BadPattern::Empty => "git-pattern-empty",
        BadPattern::Control => "git-pattern-control",
        BadPattern::Negated => "git-pattern-negated",
        BadPattern::Folder => "git-pattern-folder",
        BadPattern::Macro => "git-pattern-macro",
    }
}

/// Each trouble behind its prefix; a hint that the next one has too is told once.
pub(super) fn told<'a>(troubles: impl Iterator<Item = (String, &'a Trouble)>, words: &Words) -> String {
    let label = words.text("cli-hint");
    let mut lines = Vec::new();
    let mut troubles = troubles.peekable();
    while let Some((prefix, trouble)) = troubles.next() {
        lines.push(prefix + &trouble.what);
        let again = troubles.peek().is_some_and(|(_, next)| next.hint == trouble.hint);
        lines.extend(trouble.hint.as_ref().filter(|_| !again).map(|hint| format!("{label}: {hint}")));
    }
    text_of(lines)
}
