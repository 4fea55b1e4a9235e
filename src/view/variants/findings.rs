//! Which findings come and go with a variant, and which only change what they name.

use std::collections::BTreeSet;

use super::Compared;
use crate::analysis::Finding;
use crate::map::{Id, Map, Severity};
use crate::variant::Comparison;
use crate::words::{Words, shown};

/// More findings of one rule than this are told as one row.
const SINGLE: usize = 3;

/// What a variant does to findings.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Exchange {
    /// The base has them, the variant has not.
    Goes,
    /// The variant has them, the base has not.
    Comes,
    /// Both have one of this rule, about other units or fields.
    Changes,
}

/// A finding, or several of one rule, that the variant has and the base has not, or the reverse.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct FindingRow {
    /// What happens to it.
    pub exchange: Exchange,
    /// How many it stands for.
    pub count: usize,
    /// How much it matters.
    pub severity: Severity,
    /// The rule.
    pub rule: &'static str,
    /// The finding in a sentence; of several the rule and about whom.
    pub sentence: String,
    /// What speaks against it, where it comes and is a matter of judgement.
    pub against: Option<String>,
}

impl Exchange {
    /// Its sign: `−`, `+`, `~`.
    pub fn sign(self, ascii: bool) -> &'static str {
        match self {
            Self::Goes if ascii => "-",
            Self::Goes => "−",
            Self::Comes => "+",
            Self::Changes => "~",
        }
    }
}

/// The findings that go with a model, then those that come, then those that change; none for the base.
pub fn exchanged(compared: &Compared, place: usize, words: &Words) -> Vec<FindingRow> {
    match compared.columns.get(place).and_then(|column| column.variant.as_ref()) {
        Some((_, compiled)) => exchanged_between(&compared.comparison, place, (&compared.base, &compiled.map), words),
        None => Vec::new(),
    }
}

/// The findings that go with the model at a place, then those that come, then those that change, between its base and its
/// map; each in the order in which they matter. O(f²) for f findings of one rule.
pub fn exchanged_between(
    comparison: &Comparison,
    place: usize,
    (base, map): (&Map, &Map),
    words: &Words,
) -> Vec<FindingRow> {
    let lost: Vec<&Finding> = comparison.lost.get(place).into_iter().flatten().collect();
    exchanged_of(lost, comparison.gained_by(place), (base, map), words)
}

/// The same of findings that are `lost` and `gained` between a base and a map.
pub fn exchanged_of<'f>(
    mut lost: Vec<&'f Finding>,
    gained: impl Iterator<Item = &'f Finding>,
    (base, map): (&Map, &Map),
    words: &Words,
) -> Vec<FindingRow> {
    let (changed, gained): (Vec<&Finding>, Vec<&Finding>) =
        gained.partition(|finding| take_counterpart(finding, &mut lost));
    let told = |exchange, findings, map| rows(exchange, findings, map, words);
    [told(Exchange::Goes, lost, base), told(Exchange::Comes, gained, map), told(Exchange::Changes, changed, map)]
        .concat()
}

/// Takes the finding of which this one is the same with other names: of the same rule and weight, with a subject in common.
fn take_counterpart(finding: &Finding, lost: &mut Vec<&Finding>) -> bool {
    let subjects: BTreeSet<&Id> = finding.subjects.iter().collect();
    let is_same = |other: &&Finding| {
        (other.rule, other.case, other.severity) == (finding.rule, finding.case, finding.severity)
            && (other.subjects.is_empty() && subjects.is_empty()
                || other.subjects.iter().any(|id| subjects.contains(id)))
    };
    let found = lost.iter().position(is_same);
    found.map(|place| lost.remove(place)).is_some()
}

fn rows(exchange: Exchange, findings: Vec<&Finding>, map: &Map, words: &Words) -> Vec<FindingRow> {
    let mut rows: Vec<FindingRow> = Vec::new();
    for finding in &findings {
        let alike: Vec<&Finding> = findings
            .iter()
            .filter(|other| (other.rule, other.severity) == (finding.rule, finding.severity))
            .copied()
            .collect();
        if alike.len() <= SINGLE {
            rows.push(row(exchange, finding, map, words));
        } else if !rows.iter().any(|row| (row.rule, row.severity) == (finding.rule, finding.severity)) {
            let sentence = several(&alike, map, words);
            rows.push(FindingRow { count: alike.len(), sentence, ..row(exchange, finding, map, words) });
        }
    }
    rows
}

fn row(exchange: Exchange, finding: &Finding, map: &Map, words: &Words) -> FindingRow {
    let text = words.finding(finding, map);
    FindingRow {
        exchange,
        count: 1,
        severity: finding.severity,
        rule: finding.rule,
        sentence: text.sentence,
        against: text.against.filter(|_| exchange == Exchange::Comes),
    }
}

/// Findings of one rule in a sentence: its name and about whom.
fn several(findings: &[&Finding], map: &Map, words: &Words) -> String {
    let [first, ..] = findings else { return String::new() };
    let about: Vec<String> = findings
        .iter()
        .filter_map(|finding| finding.subjects.first())
        .map(|id| shown(map.name(id)).into_owned())
        .collect();
    let rule = words.rule_name(first.rule);
    words.with(
        "variants-several",
        &[("n", findings.len().into()), ("rule", rule.into()), ("about", words.some_of(&about).into())],
    )
}
