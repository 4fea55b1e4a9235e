//! The versions of a file in its git repository. Runs the user's own git and only reads.

mod blobs;
mod follow;
mod log;

use std::borrow::Cow;
use std::collections::HashMap;
use std::ffi::OsString;
use std::path::{Path, PathBuf};
use std::process::{Command, Output};
use std::sync::Arc;

use rayon::prelude::*;

use super::git::GitProblem;
use super::{read_text, real_path};
use crate::map::{Day, Map};

pub use blobs::Blobs;

/// A commit that touched the file.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Revision {
    /// The commit, whole.
    pub commit: String,
    /// The versions from which it was made, by their places; more than one where it joined branches.
    pub parents: Vec<usize>,
    /// The day of the commit, as the committer's clock said.
    pub day: Day,
    /// Who made it.
    pub author: String,
    /// The first line of the message.
    pub subject: String,
    /// What the file held then, as git names contents: two commits with one of these hold the same bytes. None where the commit
    /// took the file away.
    pub blob: Option<String>,
}

/// The commits that touched a file.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Revisions {
    /// The commits, parents before children, the last at the end. None where nothing was committed yet.
    pub revisions: Vec<Revision>,
    /// Whether there were commits before the first, which this repository does not hold (a shallow clone).
    pub is_cut: bool,
}

/// A commit with the map that the file held then; `None` where that cannot be read.
pub type Version = (Revision, Option<Arc<Map>>);

/// The commits that touched a file, followed through renames on every branch that led to today; of merges those that hold what no
/// parent held.
///
/// # Errors
/// Where git or the repository is missing, or git refuses.
pub fn revisions(file: &Path) -> Result<Revisions, GitProblem> {
    let Some(place) = Place::of(file)? else { return Ok(Revisions::default()) };
    let names = log::names(|| git_in(&place.top), &place.name).map_err(|_| GitProblem::NoGit)?;
    let answer = asked(&mut log::question(git_in(&place.top), &names))?;
    let revisions = follow::follow(&log::commits(&answer.stdout), &place.name);
    let is_cut = revisions.iter().any(|one| one.parents.is_empty() && place.shallow.contains(&one.commit));
    Ok(Revisions { revisions, is_cut })
}

/// The commits that touched a file with the map of each, as [`revisions`], and whether older ones are missing. What several commits
/// hold is read once.
///
/// # Errors
/// Where git or the repository is missing, or git refuses.
pub fn versions(file: &Path, largest: u64) -> Result<(Vec<Version>, bool), GitProblem> {
    let Revisions { revisions, is_cut } = revisions(file)?;
    let mut texts: HashMap<&str, Option<String>> = HashMap::new();
    if !revisions.is_empty() {
        let mut blobs = Blobs::open(file)?;
        for blob in revisions.iter().filter_map(|revision| revision.blob.as_deref()) {
            if !texts.contains_key(blob) {
                texts.insert(blob, blobs.text(blob, largest)?);
            }
        }
    }
    let map = |(blob, text): (_, Option<String>)| (blob, text.and_then(|text| read_text(&text).ok()).map(Arc::new));
    let maps: HashMap<&str, Option<Arc<Map>>> = texts.into_par_iter().map(map).collect();
    let map = |one: &Revision| maps.get(one.blob.as_deref()?).cloned().flatten();
    let found: Vec<_> = revisions.iter().map(map).collect();
    Ok((revisions.into_iter().zip(found).collect(), is_cut))
}

/// Where a file lies in its repository.
struct Place {
    /// The top of the repository.
    top: PathBuf,
    /// The file from there.
    name: OsString,
    /// The commits whose parents a shallow clone does not hold, a line each.
    shallow: String,
}

impl Place {
    /// None where nothing was committed yet.
    fn of(file: &Path) -> Result<Option<Self>, GitProblem> {
        let file = &*led_to(file);
        let folder = folder_of(file);
        let told = |question: &[&str]| {
            let answer = asked(git_in(folder).arg("rev-parse").args(question))?.stdout;
            Ok(log::os_string(answer.strip_suffix(b"\n").unwrap_or(&answer)))
        };
        let (up, mut name) = (told(&["--show-cdup"])?, told(&["--show-prefix"])?);
        if told(&["--verify", "--quiet", "HEAD"]).is_err() {
            return Ok(None);
        }
        name.push(file.file_name().unwrap_or_default());
        let shallow = folder.join(told(&["--git-path", "shallow"])?);
        // only shallow clones have it
        let shallow = std::fs::read_to_string(shallow).unwrap_or_default();
        Ok(Some(Self { top: folder.join(up), name, shallow }))
    }
}

/// The file itself, where a symbolic link leads to it: git follows none.
fn led_to(file: &Path) -> Cow<'_, Path> {
    if file.is_symlink() { Cow::Owned(real_path(file)) } else { Cow::Borrowed(file) }
}

fn folder_of(file: &Path) -> &Path {
    file.parent().filter(|folder| !folder.as_os_str().is_empty()).unwrap_or(Path::new("."))
}

/// git in a folder; what it says is English, to be understood.
fn git_in(folder: &Path) -> Command {
    let mut command = Command::new("git");
    command.arg("-C").arg(folder).env("LC_ALL", "C");
    command
}

/// What git answers.
fn asked(command: &mut Command) -> Result<Output, GitProblem> {
    let output = command.output().map_err(|_| GitProblem::NoGit)?;
    if output.status.success() {
        return Ok(output);
    }
    let why = String::from_utf8_lossy(&output.stderr).trim().to_owned();
    // others may own the repository, for one; then git says what to do
    let is_nowhere = why.contains("not a git repository");
    Err(if is_nowhere { GitProblem::NoRepository } else { GitProblem::Refused(why) })
}
