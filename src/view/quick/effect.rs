//! Which findings a step removes and which it causes.

use std::collections::BTreeSet;

use crate::analysis::Finding;
use crate::map::Id;

/// The difference between two analyses.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct Effect<'a> {
    /// Findings that are gone afterwards, in the order of the analysis before.
    pub fixed: Vec<&'a Finding>,
    /// Findings that are there afterwards only, in the order of that analysis.
    pub caused: Vec<&'a Finding>,
}

/// What changed between the findings before and after a step. Accepted findings do not count. Time O(n log n).
pub fn effect<'a>(before: &'a [Finding], after: &'a [Finding]) -> Effect<'a> {
    Effect { fixed: only_in(before, after), caused: only_in(after, before) }
}

fn only_in<'a>(here: &'a [Finding], there: &[Finding]) -> Vec<&'a Finding> {
    let known: BTreeSet<_> = open(there).map(key).collect();
    open(here).filter(|finding| !known.contains(&key(finding))).collect()
}

fn open(findings: &[Finding]) -> impl Iterator<Item = &Finding> {
    findings.iter().filter(|finding| finding.accepted.is_none())
}

fn key(finding: &Finding) -> (&str, Vec<&Id>) {
    let mut subjects: Vec<&Id> = finding.subjects.iter().collect();
    subjects.sort_unstable();
    (finding.rule, subjects)
}
