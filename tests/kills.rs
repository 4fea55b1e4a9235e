//! A save killed at every system call: the old or the new file is there, whole, every time.

#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, clippy::print_stderr)]
#![cfg(target_os = "linux")]

use std::fs;
use std::os::unix::fs::{PermissionsExt, symlink};
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};

const OLD: &str = "// Stand\nMap(format: 1, fields: {\n    \"sprache\": (name: \"Sprache\"),\n})\n";
const ACTIONS: &str = "[Rename(id: \"sprache\", name: \"Deutsch lernen\")]";

/// The calls by which a save reads, writes, flushes, locks, renames and clears up.
const CALLS: &[&str] =
    &["openat", "statx", "flock", "write", "fsync", "fdatasync", "fchmod", "fchown", "renameat", "rename", "unlinkat"];

/// Where a map is saved to.
struct Place {
    folder: tempfile::TempDir,
    /// The file that is named.
    named: PathBuf,
    /// The file that it is.
    real: PathBuf,
    /// What it holds before.
    before: Option<&'static str>,
}

impl Place {
    fn new(named: &str, real: &str, before: Option<&'static str>) -> Self {
        let folder = tempfile::tempdir().unwrap();
        fs::create_dir(folder.path().join("maps")).unwrap();
        fs::write(folder.path().join("source.ron"), OLD).unwrap();
        fs::write(folder.path().join("actions.ron"), ACTIONS).unwrap();
        let (named, real) = (folder.path().join(named), folder.path().join(real));
        Self { folder, named, real, before }
    }

    fn reset(&self) {
        match self.before {
            Some(text) => fs::write(&self.real, text).unwrap(),
            None => drop(fs::remove_file(&self.real)),
        }
    }

    /// Saves under `strace`, killed when a call is made for the nth time. Whether it came to its end all the same.
    fn save(&self, call: &str, nth: usize) -> bool {
        let kill = format!("inject={call}:signal=SIGKILL:when={nth}");
        let status = Command::new("strace")
            .args(["-f", "-qq", "-o", "/dev/null", "-e", &format!("trace={call}"), "-e", &kill])
            .arg(env!("CARGO_BIN_EXE_querschnitt"))
            .args(["apply", "-o"])
            .arg(&self.named)
            .args([self.folder.path().join("source.ron"), self.folder.path().join("actions.ron")])
            .env("QUERSCHNITT_STATE", self.folder.path().join("state"))
            .stdout(Stdio::null())
            .stderr(Stdio::null())
            .status();
        status.unwrap().code().is_some()
    }

    /// Kills saves at every call; how many were killed.
    fn kill_everywhere(&self) -> usize {
        let new = OLD.replace("\"Sprache\"", "\"Deutsch lernen\"");
        let mut kills = 0;
        for call in CALLS {
            for nth in 1.. {
                self.reset();
                let ended = self.save(call, nth);
                let found = fs::read_to_string(&self.real).ok();
                assert!(
                    found.as_deref() == self.before || found.as_deref() == Some(&new),
                    "{call} {nth}: neither the old nor the new file: {found:?}"
                );
                if ended {
                    break;
                }
                kills += 1;
            }
        }
        // A new file takes a second save: what lies beside is cleared under the lock of the file that is there.
        assert!((0..2).all(|_| self.save("execve", usize::from(u16::MAX))), "a save that nobody kills");
        assert!(strays(&self.folder.path().join("maps")).is_empty(), "killed saves leave nothing behind the next save");
        kills
    }
}

/// Temporary files of saves.
fn strays(folder: &Path) -> Vec<PathBuf> {
    let paths = fs::read_dir(folder).unwrap().map(|entry| entry.unwrap().path());
    paths.filter(|path| path.file_name().unwrap().to_str().unwrap().starts_with('.')).collect()
}

fn strace_works() -> bool {
    let status = Command::new("strace").args(["-qq", "-o", "/dev/null", "true"]).stderr(Stdio::null()).status();
    let works = status.is_ok_and(|status| status.success());
    if !works {
        eprintln!("strace is not here or may not trace: saves are not killed");
    }
    works
}

#[test]
fn a_save_killed_at_any_system_call_leaves_the_old_or_the_new_file() {
    if !strace_works() {
        return;
    }
    let overwrite = Place::new("maps/netz.ron", "maps/netz.ron", Some(OLD));
    let link = Place::new("link.ron", "maps/netz.ron", Some(OLD));
    symlink(&link.real, &link.named).unwrap();
    let protected = Place::new("maps/netz.ron", "maps/netz.ron", Some(OLD));
    protected.reset();
    fs::set_permissions(protected.folder.path().join("maps"), fs::Permissions::from_mode(0o555)).unwrap();
    let fresh = Place::new("maps/netz.ron", "maps/netz.ron", None);
    let kills: usize = std::thread::scope(|scope| {
        let threads: Vec<_> =
            [&overwrite, &link, &protected, &fresh].map(|place| scope.spawn(|| place.kill_everywhere())).into();
        threads.into_iter().map(|thread| thread.join().unwrap()).sum()
    });
    assert!(kills >= 200, "only {kills} kills");
}
