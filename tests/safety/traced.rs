//! Saves that a tracer meddles with.

use std::fs;
use std::path::Path;
use std::process::{Command, Stdio};

use crate::place::Place;

/// Whether there is a tracer that may trace; where not, it says what is left out.
pub(crate) fn can_trace(left_out: &str) -> bool {
    let status = Command::new("strace").args(["-qq", "-o", "/dev/null", "true"]).stderr(Stdio::null()).status();
    let works = status.is_ok_and(|status| status.success());
    if !works {
        eprintln!("strace is not here or may not trace: {left_out}");
    }
    works
}

/// A program below the tracer, which does something to the nth time of a call, as `signal=SIGKILL` or `error=EIO`, and
/// writes to `log` what it saw of that call.
pub(crate) fn meddling(call: &str, nth: usize, with: &str, log: &Path) -> Vec<String> {
    let mut words = watching(call, log);
    words.push(format!("--inject={call}:{with}:when={nth}"));
    words
}

/// A program below the tracer, which writes to `log` what it saw of these calls, divided by commas.
pub(crate) fn watching(calls: &str, log: &Path) -> Vec<String> {
    let trace = format!("--trace={calls}");
    ["strace", "-f", "-qq", "-o", log.to_str().unwrap(), &trace].map(str::to_owned).into()
}

/// A program below the tracer, which writes to `log` all bytes and paths of these calls.
pub(crate) fn recording(calls: &str, log: &Path) -> Vec<String> {
    let mut words = watching(calls, log);
    words.extend(["-y", "-xx", "-s", "10000000"].map(str::to_owned));
    words
}

impl Place {
    /// How often a call is made before the program begins to read: by the system's loader, which is not at issue.
    pub(crate) fn calls_of_loader(&self, call: &str) -> usize {
        self.reset();
        self.save(&watching(&format!("openat,statx,{call}"), &self.log())).output().unwrap();
        let log = fs::read_to_string(self.log()).unwrap();
        let before = log.lines().take_while(|line| !line.contains("source.ron") && !line.contains("netz.ron"));
        before.filter(|line| line.contains(&format!(" {call}("))).count()
    }
}
