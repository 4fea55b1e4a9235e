//! Signs beside every colour: what they mean and how ASCII writes them.

use crate::map::Severity;

/// How much of something is there.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Coverage {
    /// Covered: a unit that leads or delivers; a field that is led and delivered.
    Full,
    /// Partly: a unit that only takes part; a field that is led or delivered, not both.
    Part,
    /// Nothing.
    Nothing,
}

/// `●`, `◐`, `○`; in ASCII `#`, `+`, `-`.
pub fn coverage_sign(coverage: Coverage, ascii: bool) -> &'static str {
    match (coverage, ascii) {
        (Coverage::Full, false) => "●",
        (Coverage::Part, false) => "◐",
        (Coverage::Nothing, false) => "○",
        (Coverage::Full, true) => "#",
        (Coverage::Part, true) => "+",
        (Coverage::Nothing, true) => "-",
    }
}

/// `!`, `~`, `·`; in ASCII the last is `.`.
pub fn severity_sign(severity: Severity, ascii: bool) -> &'static str {
    match (severity, ascii) {
        (Severity::Error, _) => "!",
        (Severity::Warning, _) => "~",
        (Severity::Note, false) => "·",
        (Severity::Note, true) => ".",
    }
}
