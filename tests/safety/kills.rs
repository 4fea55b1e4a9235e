//! A save killed at every system call: the old or the new file is there, whole, every time.

use std::path::Path;
use std::process::Stdio;

use crate::place::{Place, new};
use crate::traced::{can_trace, meddling};

/// The calls by which a save reads, writes, flushes, locks, renames and clears up.
const CALLS: &[&str] = &["openat", "statx", "flock", "write", "read", "fsync", "fchmod", "renameat", "unlink"];

impl Place {
    /// Saves, killed when a call is made for the nth time. Whether it came to its end all the same.
    fn ends_in_spite_of_kill(&self, call: &str, nth: usize) -> bool {
        let mut save = self.save(&meddling(call, nth, "signal=SIGKILL", Path::new("/dev/null")));
        save.stdout(Stdio::null()).stderr(Stdio::null()).status().unwrap().code().is_some()
    }

    /// Kills saves at every call; how many were killed. `after` is what the file may hold afterwards, beside the old.
    fn kill_everywhere(&self, after: Option<&str>) -> usize {
        let mut kills = 0;
        for call in CALLS {
            for nth in 1.. {
                self.reset();
                let ended = self.ends_in_spite_of_kill(call, nth);
                let found = self.found();
                let is_whole = found.as_deref() == self.before || found.is_some() && found.as_deref() == after;
                assert!(is_whole, "{call} {nth}: neither the old nor the new file: {found:?}");
                if ended {
                    break;
                }
                kills += 1;
            }
        }
        // A new file takes a second save: what lies beside is cleared under the lock of the file that is there.
        (0..2).for_each(|_| drop(self.save(&[]).output().unwrap()));
        assert_eq!(self.found().as_deref(), after.or(self.before), "a save that nobody kills");
        assert!(self.strays().is_empty(), "killed saves leave nothing behind the next save");
        kills
    }
}

#[test]
fn a_save_killed_at_any_system_call_leaves_the_old_or_the_new_file() {
    if !can_trace("saves are not killed") {
        return;
    }
    let new = new();
    let mut kinds = vec![
        (Place::overwrite(), Some(new.as_str())),
        (Place::link(), Some(new.as_str())),
        (Place::fresh(), Some(new.as_str())),
    ];
    kinds.extend(Place::protected().map(|place| (place, None)));
    let kills: usize = std::thread::scope(|scope| {
        let threads: Vec<_> =
            kinds.iter().map(|(place, after)| scope.spawn(|| place.kill_everywhere(*after))).collect();
        threads.into_iter().map(|thread| thread.join().unwrap()).sum()
    });
    println!("{kills} kills");
    assert!(kills >= 200, "only {kills} kills");
}
