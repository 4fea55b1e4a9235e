//! What goes wrong with files, in words.

use std::path::Path;

use super::Trouble;
use crate::store::{DiskProblem, OpenError, SaveError};
use crate::words::{Arg, Words};

impl Words {
    /// Why a map could not be opened; of a text in which much is wrong, the first.
    pub fn open_error(&self, error: &OpenError) -> Trouble {
        match error {
            OpenError::Disk { path, problem } => self.disk_problem(path, problem),
            OpenError::Unreadable { path, problems } => {
                let Some(first) = problems.first() else { return self.trouble("read-empty", &[]) };
                let told = self.fault(&first.fault);
                let args = [
                    ("file", file(path)),
                    ("n", problems.len().into()),
                    ("line", first.place.line.to_string().into()),
                    ("what", told.what.into()),
                ];
                Trouble { hint: told.hint, ..self.trouble("unreadable", &args) }
            }
        }
    }

    /// Why a map could not be opened: all that is wrong, as `file:line:column: what` where it is the text.
    pub fn open_error_lines(&self, error: &OpenError) -> Vec<Trouble> {
        match error {
            OpenError::Disk { path, problem } => vec![self.disk_problem(path, problem)],
            OpenError::Unreadable { path, problems } => {
                problems.iter().map(|problem| self.read_problem(path, problem)).collect()
            }
        }
    }

    /// Why a map was not saved. The file on disk is untouched.
    pub fn save_error(&self, error: &SaveError) -> Trouble {
        match error {
            SaveError::Disk { path, problem } => self.disk_problem(path, problem),
            SaveError::WouldNotComeBack { path } => self.trouble("would-not-come-back", &[("file", file(path))]),
        }
    }

    /// What is wrong with a file.
    pub fn disk_problem(&self, path: &Path, problem: &DiskProblem) -> Trouble {
        let file = file(path);
        let say = |id: &str| self.trouble(&format!("disk-{id}"), &[("file", file.clone())]);
        match problem {
            DiskProblem::Missing => say("missing"),
            DiskProblem::FolderMissing(folder) => {
                let folder = folder.display().to_string();
                self.trouble("disk-folder-missing", &[("file", file), ("folder", folder.into())])
            }
            DiskProblem::Folder => say("folder"),
            DiskProblem::NotAFile => say("not-a-file"),
            DiskProblem::NoPermissionToRead => say("no-permission-to-read"),
            DiskProblem::NoPermissionToWrite => say("no-permission-to-write"),
            DiskProblem::ReadOnly => say("read-only"),
            DiskProblem::DiskFull => say("full"),
            DiskProblem::TooLarge { limit } => {
                let limit = self.number(*limit as f64 / f64::from(1 << 20));
                self.trouble("disk-too-large", &[("file", file), ("limit", limit.into())])
            }
            DiskProblem::NotUtf8 { line, utf16, .. } => {
                let id = if *utf16 { "disk-utf16" } else { "disk-not-utf8" };
                self.trouble(id, &[("file", file), ("line", (*line).into())])
            }
            DiskProblem::NotKept => say("not-kept"),
            DiskProblem::NotConfirmed { message } => {
                self.trouble("disk-not-confirmed", &[("file", file), ("message", message.into())])
            }
            DiskProblem::Locked => say("locked"),
            DiskProblem::ChangedOnDisk => say("changed"),
            DiskProblem::GoneFromDisk => say("gone"),
            DiskProblem::AlreadyThere => say("already-there"),
            DiskProblem::WouldSplitHardLink { links } => {
                let links = usize::try_from(*links).unwrap_or(usize::MAX);
                self.trouble("disk-hard-link", &[("file", file), ("n", links.into())])
            }
            DiskProblem::WouldChangeOwner => say("owner"),
            DiskProblem::Other { message, .. } => {
                self.trouble("disk-other", &[("file", file), ("message", message.into())])
            }
        }
    }
}

fn file(path: &Path) -> Arg<'static> {
    path.display().to_string().into()
}
