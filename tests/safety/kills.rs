//! A save killed at every system call: the old or the new file is there, whole, every time.

use std::path::Path;
use std::process::Stdio;

use crate::place::Place;
use crate::traced::{can_trace, meddling};

/// The calls by which a save looks, reads, locks, writes, flushes, renames, clears up and ends.
const CALLS: &[&str] = &[
    "openat",
    "statx",
    "readlink",
    "getdents64",
    "read",
    "flock",
    "write",
    "fchmod",
    "fsync",
    "close",
    "renameat",
    "renameat2",
    "unlink",
    "munmap",
    "exit_group",
];

impl Place {
    /// Saves, killed when a call is made for the nth time. Whether it came to its end all the same.
    fn ends_in_spite_of_kill(&self, call: &str, nth: usize) -> bool {
        let mut save = self.save(&meddling(call, nth, "signal=SIGKILL", Path::new("/dev/null")));
        save.stdout(Stdio::null()).stderr(Stdio::null()).status().unwrap().code().is_some()
    }

    /// Kills saves at every call; how many were killed.
    fn kill_everywhere(&self) -> usize {
        let mut kills = 0;
        for call in CALLS {
            for nth in self.calls_of_loader(call) + 1.. {
                self.reset();
                let ended = self.ends_in_spite_of_kill(call, nth);
                let found = self.found();
                let is_whole = found.as_deref() == self.before || found.as_ref() == Some(&self.after);
                assert!(is_whole, "{call} {nth}: neither the old nor the new file: {found:?}");
                if ended {
                    break;
                }
                kills += 1;
            }
        }
        self.save(&[]).output().unwrap();
        assert_eq!(self.found().as_ref(), Some(&self.after), "a save that nobody kills");
        // What lies beside a new file is cleared by the next save, under the lock of the file that is there.
        self.replace().output().unwrap();
        assert!(self.strays().is_empty(), "killed saves leave nothing behind the next save");
        kills
    }
}

#[test]
fn a_save_killed_at_any_system_call_leaves_the_old_or_the_new_file() {
    if !can_trace("saves are not killed") {
        return;
    }
    let mut places = vec![Place::overwrite(), Place::link(), Place::fresh(), Place::made()];
    places.extend(Place::protected());
    let kills: usize = std::thread::scope(|scope| {
        let threads: Vec<_> = places.iter().map(|place| scope.spawn(|| place.kill_everywhere())).collect();
        threads.into_iter().map(|thread| thread.join().unwrap()).sum()
    });
    println!("{kills} kills");
    assert!(kills >= 200, "only {kills} kills");
}
