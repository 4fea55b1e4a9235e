//! What a call leaves behind: text on the two outputs and an exit code. The only place that prints.

use std::io::{self, Write};
use std::process::ExitCode;

use super::complaint::Complaint;
use crate::words::Words;

/// How a call ended (DESIGN section 6).
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Exit {
    /// Done, nothing to report.
    Done,
    /// Done, with findings, differences or conflicts.
    Reported,
    /// Wrong use, refused or unreadable.
    Refused,
    /// As git's merge driver: nothing usable was made.
    Unusable,
}

impl From<Exit> for ExitCode {
    fn from(exit: Exit) -> Self {
        match exit {
            Exit::Done => Self::from(0),
            Exit::Reported => Self::from(1),
            Exit::Refused => Self::from(2),
            Exit::Unusable => Self::from(129),
        }
    }
}

/// Lines as one text, each with its end.
pub(super) fn text_of(lines: impl IntoIterator<Item = String>) -> String {
    lines.into_iter().map(|line| line + "\n").collect()
}

/// Writes to standard output. A closed pipe (`| head`) ends quietly.
///
/// # Errors
/// The sentence to tell, for example where the disk behind a redirection is full.
pub(super) fn print(text: &str, words: &Words) -> Result<(), Complaint> {
    print_bytes(text.as_bytes(), words)
}

/// Writes what may be no text to standard output.
///
/// # Errors
/// As [`print`].
pub(super) fn print_bytes(bytes: &[u8], words: &Words) -> Result<(), Complaint> {
    let mut out = io::stdout().lock();
    match out.write_all(bytes).and_then(|()| out.flush()) {
        Err(error) if error.kind() != io::ErrorKind::BrokenPipe => {
            let why = match error.kind() {
                io::ErrorKind::StorageFull => words.text("cli-disk-full").into_owned(),
                _ => error.to_string(),
            };
            Err(Complaint::new(words.with("cli-output-failed", &[("why", why.into())])))
        }
        _ => Ok(()),
    }
}

/// Writes to standard error. If that is gone too, there is nobody left to tell.
pub(super) fn print_error(text: &str) {
    let _ = io::stderr().lock().write_all(text.as_bytes());
}
