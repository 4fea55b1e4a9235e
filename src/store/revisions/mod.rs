//! The versions of a file in its git repository. Runs the user's own git and only reads.

mod blobs;
mod log;

use std::collections::HashMap;
use std::ffi::OsStr;
use std::path::Path;
use std::process::Command;
use std::sync::Arc;

use rayon::prelude::*;

use super::git::GitProblem;
use super::read_text;
use crate::map::Map;

pub use blobs::Blobs;
pub use log::{Revision, revisions};

/// A commit with the map that the file held then; `None` where that cannot be read.
pub type Version = (Revision, Option<Arc<Map>>);

/// The commits that touched a file with the map of each, oldest first. What several commits hold is read once.
///
/// # Errors
/// Where git or the repository is missing, or git refuses.
pub fn versions(file: &Path, largest: u64) -> Result<Vec<Version>, GitProblem> {
    let revisions = revisions(file)?;
    let mut texts: HashMap<&str, Option<String>> = HashMap::new();
    if !revisions.is_empty() {
        let mut blobs = Blobs::open(file)?;
        for Revision { blob, .. } in &revisions {
            if !texts.contains_key(blob.as_str()) {
                texts.insert(blob, blobs.text(blob, largest)?);
            }
        }
    }
    let map = |(blob, text): (_, Option<String>)| (blob, text.and_then(|text| read_text(&text).ok()).map(Arc::new));
    let maps: HashMap<&str, Option<Arc<Map>>> = texts.into_par_iter().map(map).collect();
    let found: Vec<_> = revisions.iter().map(|one| maps.get(one.blob.as_str()).cloned().flatten()).collect();
    Ok(revisions.into_iter().zip(found).collect())
}

/// git in the folder of a file.
fn git_beside(file: &Path) -> Command {
    let folder = file.parent().filter(|folder| !folder.as_os_str().is_empty()).unwrap_or(Path::new("."));
    let mut command = Command::new("git");
    command.arg("-C").arg(folder);
    command
}

/// Whether git does this in the folder of a file without complaint.
fn succeeds<S: AsRef<OsStr>>(file: &Path, arguments: &[S]) -> bool {
    git_beside(file).args(arguments).output().is_ok_and(|output| output.status.success())
}
