//! Which findings a variant gains and loses.

use std::collections::BTreeSet;

use super::Lineage;
use crate::analysis::Finding;
use crate::map::{Id, Map, Severity};

type Key = (&'static str, &'static str, Severity, BTreeSet<Id>);

/// The findings of `after` that `before` does not have, and those of `before` that `after` does not have, by their places
/// in the lists; accepted ones are left out on both sides.
///
/// Two findings are the same if rule, case, severity and subjects are, so that one which weighs more or less is told as gone
/// and come: units of the base count as what they became, other ids by
/// what remembers them.
pub(super) fn gained_and_lost(
    before: &[Finding],
    after: &[Finding],
    lineage: &Lineage,
    variant: &Map,
) -> (Vec<usize>, Vec<usize>) {
    let was: Vec<Option<Key>> = before.iter().map(|finding| key(finding, |id| became(id, lineage, variant))).collect();
    let is: Vec<Option<Key>> = after.iter().map(|finding| key(finding, |id| vec![id.clone()])).collect();
    (beyond(&is, &was), beyond(&was, &is))
}

/// The places of the keys that the others do not have.
fn beyond(keys: &[Option<Key>], others: &[Option<Key>]) -> Vec<usize> {
    let others: BTreeSet<&Key> = others.iter().flatten().collect();
    let new = |(place, key): (usize, &Option<Key>)| key.as_ref().filter(|key| !others.contains(key)).map(|_| place);
    keys.iter().enumerate().filter_map(new).collect()
}

/// `None` for accepted findings.
fn key(finding: &Finding, now: impl Fn(&Id) -> Vec<Id>) -> Option<Key> {
    if finding.accepted.is_some() {
        return None;
    }
    Some((finding.rule, finding.case, finding.severity, finding.subjects.iter().flat_map(now).collect()))
}

fn became(id: &Id, lineage: &Lineage, variant: &Map) -> Vec<Id> {
    let heirs: Vec<Id> = lineage.heirs(id).cloned().collect();
    if !heirs.is_empty() {
        return heirs;
    }
    let is_there = variant.node(id).is_some() || variant.path(id).is_some();
    vec![variant.was(id).filter(|_| !is_there).unwrap_or(id).clone()]
}
