//! A save that meets an error of the system, at every call it makes: it names the cause, and the old file is as it was.

use std::fs;

use crate::long::cases;
use crate::place::{Place, new};
use crate::traced::{can_trace, meddling};

/// The calls by which a save looks, reads, locks, writes, flushes and renames.
const CALLS: &[&str] = &[
    "openat",
    "statx",
    "readlink",
    "getdents64",
    "read",
    "flock",
    "write",
    "fchmod",
    "fchown",
    "fsync",
    "lseek",
    "renameat",
];

/// What the system may say, and what is said then.
const ERRORS: &[(&str, &str)] = &[
    ("ENOSPC", "no room left on the disk"),
    ("EIO", "Input/output error"),
    ("EROFS", "is write-protected"),
    ("EACCES", "may not be "),
    ("EDQUOT", "no room left on the disk"),
];

/// What came of a save.
struct Outcome {
    code: Option<i32>,
    said: String,
    /// Whether the call was made at all.
    was_hit: bool,
}

impl Place {
    fn save_meddled_with(&self, call: &str, nth: usize, with: &str) -> Outcome {
        self.reset();
        let output = self.save(&meddling(call, nth, with, &self.log())).output().unwrap();
        Outcome {
            code: output.status.code(),
            said: String::from_utf8(output.stderr).unwrap(),
            was_hit: fs::read_to_string(self.log()).unwrap().contains("(INJECTED)"),
        }
    }

    /// Whether a save did all or nothing, and which of both.
    fn assert_all_or_nothing(&self, told: &Outcome, cause: &str, what: &str) -> bool {
        let found = self.found();
        let Outcome { code, said, .. } = told;
        match code {
            Some(0) => assert_eq!(found.as_ref(), Some(&self.after), "{what}: done, it says"),
            // What is said about a save that is done may fail, too.
            Some(2) if said.contains("The output could not be written") => {
                assert_eq!(found.as_ref(), Some(&self.after))
            }
            // The folder could not be flushed: the new text stands and is not called saved.
            Some(2) if said.contains("does not confirm") => {
                assert!(found.as_ref() == Some(&self.after) && said.contains("(os error "), "{what}: {said}{found:?}");
            }
            Some(2) => assert!(found.as_deref() == self.before && said.contains(cause), "{what}: {said}{found:?}"),
            _ => panic!("{what}: {code:?} {said}"),
        }
        assert!(self.strays().is_empty(), "{what}: {:?}", self.strays());
        *code == Some(2)
    }

    /// Meets errors at each call, one each or all; how many were met, and how many of them ended a save.
    fn meet_every_error(&self, all: bool) -> (usize, usize) {
        let (mut met, mut ended) = (0, 0);
        for call in CALLS {
            let first = self.calls_of_loader(call) + 1;
            'times: for nth in first.. {
                let one = nth % ERRORS.len();
                for (error, cause) in if all { ERRORS } else { &ERRORS[one..=one] } {
                    let told = self.save_meddled_with(call, nth, &format!("error={error}"));
                    let was_refused = self.assert_all_or_nothing(&told, cause, &format!("{error} at {call} {nth}"));
                    if !told.was_hit {
                        break 'times;
                    }
                    met += 1;
                    ended += usize::from(was_refused);
                }
            }
        }
        (met, ended)
    }
}

#[test]
fn any_error_at_any_call_is_named_and_leaves_the_old_file() {
    if !can_trace("saves meet no errors") {
        return;
    }
    let places = [Place::overwrite(), Place::link(), Place::fresh(), Place::made()];
    let all = cases(0, 1) == 1;
    let counts: Vec<(usize, usize)> = std::thread::scope(|scope| {
        let threads: Vec<_> = places.iter().map(|place| scope.spawn(move || place.meet_every_error(all))).collect();
        threads.into_iter().map(|thread| thread.join().unwrap()).collect()
    });
    let (met, ended) = counts.iter().fold((0, 0), |sum, count| (sum.0 + count.0, sum.1 + count.1));
    println!("{met} errors, {ended} saves refused");
    assert!(met >= 80 && ended >= 40, "{met} errors, {ended} saves refused");
}

/// A disk that says it took bytes, and did not.
#[test]
fn a_disk_that_does_not_keep_what_it_took_is_found_out() {
    if !can_trace("no disk pretends") {
        return;
    }
    for place in [Place::overwrite(), Place::fresh()] {
        for kept in [1, 10, new().len()] {
            let told = place.save_meddled_with("write", 1, &format!("retval={kept}"));
            assert_eq!(told.code, Some(2));
            assert!(place.assert_all_or_nothing(&told, "does not give", "pretended"), "{}", told.said);
        }
    }
}

/// Writes that take less than they were given, then none: as much as the file may be large.
#[test]
fn writes_that_fall_short_leave_the_old_file() {
    let place = Place::overwrite();
    let size = new().len();
    for room in (0..size + 8).step_by(8) {
        place.reset();
        let below = ["sh", "-c", "trap '' XFSZ; exec prlimit --fsize=$0 \"$@\"", &room.to_string()].map(str::to_owned);
        let Ok(output) = place.save(&below).output() else {
            eprintln!("no shell: no write falls short");
            return;
        };
        let told =
            Outcome { code: output.status.code(), said: String::from_utf8(output.stderr).unwrap(), was_hit: true };
        let refused = place.assert_all_or_nothing(&told, "File too large", &format!("room for {room}"));
        assert_eq!(refused, room < size, "room for {room} of {size}");
    }
}
