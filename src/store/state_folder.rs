//! Where the program keeps what it remembers from one run to the next.

use std::fs::DirBuilder;
use std::path::{Path, PathBuf};
use std::{env, io};

use etcetera::BaseStrategy;

use super::disk::flush_folder;

/// The folder for what the program remembers: `QUERSCHNITT_STATE` where it is set, else `querschnitt` in the user's state
/// folder (`XDG_STATE_HOME`, `~/.local/state`; where the system knows none, its folder for data). `None` without a home.
///
/// The folder need not exist.
pub fn state_folder() -> Option<PathBuf> {
    if let Some(folder) = env::var_os("QUERSCHNITT_STATE").filter(|folder| !folder.is_empty()) {
        return Some(folder.into());
    }
    let user = etcetera::choose_base_strategy().ok()?;
    Some(user.state_dir().unwrap_or_else(|| user.data_dir()).join("querschnitt"))
}

/// Makes the folder, for its user alone, where it is not there. Like what will be kept in it, it is there after a power loss.
pub(super) fn made(folder: &Path) -> io::Result<()> {
    let mut builder = DirBuilder::new();
    #[cfg(unix)]
    std::os::unix::fs::DirBuilderExt::mode(&mut builder, 0o700);
    let missing: Vec<&Path> = folder.ancestors().take_while(|folder| !folder.is_dir()).collect();
    for folder in missing.into_iter().rev().filter(|folder| !folder.as_os_str().is_empty()) {
        match builder.create(folder) {
            // Someone else made it meanwhile.
            Err(error) if error.kind() == io::ErrorKind::AlreadyExists && folder.is_dir() => {}
            made => made?,
        }
        flush_folder(folder)?;
    }
    Ok(())
}
