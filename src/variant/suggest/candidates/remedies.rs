//! What the catalogue holds against the findings.

use rayon::prelude::*;

use crate::analysis::{self, Finding};
use crate::map::{Action, Severity};
use crate::variant::suggest::meter::Meter;
use crate::variant::suggest::trial::Trials;

/// Of so many findings at most, the gravest first: each remedy is tried on its own before it comes here.
const MOST: usize = 60;

/// The remedies of errors and warnings that nobody accepted, in the order of the findings.
pub(super) fn remedies(trials: &Trials<'_>, meter: &Meter<'_>) -> Vec<Vec<Action>> {
    let open = |finding: &&Finding| finding.accepted.is_none() && finding.severity != Severity::Note;
    let findings: Vec<&Finding> = trials.before.findings.iter().filter(open).take(MOST).collect();
    meter.expect(findings.len());
    let of = |finding: &&Finding| {
        if meter.is_stopped() {
            return Vec::new();
        }
        let found = analysis::remedies(trials.yardstick.base(), finding, trials.day);
        meter.count();
        found
    };
    findings.par_iter().map(of).collect::<Vec<_>>().concat()
}
