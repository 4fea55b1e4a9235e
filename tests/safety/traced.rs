//! Saves that a tracer meddles with.

use std::process::{Command, Stdio};

/// Whether there is a tracer that may trace; where not, it says what is left out.
pub(crate) fn can_trace(left_out: &str) -> bool {
    let status = Command::new("strace").args(["-qq", "-o", "/dev/null", "true"]).stderr(Stdio::null()).status();
    let works = status.is_ok_and(|status| status.success());
    if !works {
        eprintln!("strace is not here or may not trace: {left_out}");
    }
    works
}

/// The arguments that do something to the nth time of a call, as `signal=SIGKILL` or `error=EIO`.
pub(crate) fn meddling(call: &str, nth: usize, with: &str) -> [String; 8] {
    let words = ["strace", "-f", "-qq", "-o", "/dev/null", "-e"].map(str::to_owned);
    let [strace, follow, quiet, to, nowhere, expression] = words;
    let inject = format!("--inject={call}:{with}:when={nth}");
    [strace, follow, quiet, to, nowhere, expression, format!("trace={call}"), inject]
}
