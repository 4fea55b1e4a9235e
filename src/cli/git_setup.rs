//! `git-setup`: makes git merge and compare maps with this program.

use super::Room;
use super::args::GitSetup;
use super::complaint::Complaint;
use super::out::{Exit, print};
use super::read::shown_path;
use crate::store::{self, GitProblem, GitScope};

/// Sets up or takes back, and says where.
pub(super) fn run(verb: &GitSetup, room: &Room) -> Result<Exit, Complaint> {
    let words = &room.words;
    let scope = if verb.global { GitScope::Global } else { GitScope::Repository };
    let done = if verb.undo {
        store::undo_git_set_up(scope)
    } else {
        let program = std::env::current_exe().map_err(|error| Complaint::new(error.to_string()))?;
        store::set_up_git(scope, &program, verb.pattern.as_deref().unwrap_or("*.ron"))
    };
    let path = done.map_err(|problem| complaint(&problem, room))?;
    let id = if verb.undo { "git-undone" } else { "git-done" };
    print(&format!("{}\n", words.with(id, &[("file", shown_path(&path).into())])), words)?;
    Ok(Exit::Done)
}

fn complaint(problem: &GitProblem, room: &Room) -> Complaint {
    let words = &room.words;
    match problem {
        GitProblem::NoGit => Complaint::new(words.text("git-missing")).hint(words.text("git-missing-hint")),
        GitProblem::NoRepository => Complaint::new(words.text("git-no-repository")).hint(words.text("git-global-hint")),
        GitProblem::NoHome => Complaint::new(words.text("git-no-home")),
        GitProblem::Refused(why) => Complaint::new(words.with("git-refused", &[("why", why.into())])),
        GitProblem::Disk { path, problem } => words.disk_problem(path, problem).into(),
    }
}
