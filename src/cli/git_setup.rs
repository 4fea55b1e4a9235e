//! `git-setup`: makes git merge and compare maps with this program.

use super::Room;
use super::args::GitSetup;
use super::complaint::Complaint;
use super::out::{Exit, print};
use super::read::shown_path;
use crate::store::{self, GitScope};

/// Sets up or takes back, and says where.
pub(super) fn run(verb: &GitSetup, room: &Room) -> Result<Exit, Complaint> {
    let words = &room.words;
    let scope = if verb.global { GitScope::Global } else { GitScope::Repository };
    let done = if verb.undo {
        store::undo_git_set_up(scope)
    } else {
        let program = std::env::current_exe().map_err(|error| Complaint::new(error.to_string()))?;
        store::set_up_git(scope, &program, verb.pattern.as_deref().unwrap_or("*.ron"), &words.text("git-without"))
    };
    let path = done.map_err(|problem| Complaint::git(&problem, room))?;
    let id = if verb.undo { "git-undone" } else { "git-done" };
    print(&format!("{}\n", words.with(id, &[("file", shown_path(&path).into())])), words)?;
    Ok(Exit::Done)
}
