//! What the rules have found so far, and what silences what.

use std::collections::{BTreeMap, BTreeSet, HashMap, HashSet};

use super::rule::{Draft, Key, Rule};
use crate::analysis::{Finding, Silenced};
use crate::map::{Accepted, Id, Map, RuleLevel, Severity};

/// Findings in the order in which the rules ran.
///
/// A silenced finding stays, as it still silences others; an accepted one silences nothing.
#[derive(Debug)]
pub(crate) struct Found {
    entries: Vec<Entry>,
    by_key: HashMap<(&'static str, Key), usize>,
    fired: HashSet<(&'static str, BTreeSet<Id>)>,
    accepted: HashMap<(String, BTreeSet<Id>), String>,
}

#[derive(Debug)]
struct Entry {
    finding: Finding,
    order: Order,
    silenced_by: Option<usize>,
}

/// The order of CATALOGUE section A: severity, statutory first, group, number of fields or weight, id.
type Order = (Severity, bool, super::rule::Group, std::cmp::Reverse<usize>, usize, Vec<Id>);

impl Found {
    /// Nothing yet; reads what the map accepts.
    pub(crate) fn new(map: &Map) -> Self {
        Self { entries: Vec::new(), by_key: HashMap::new(), fired: HashSet::new(), accepted: accepted(map) }
    }

    /// Whether a finding of the rule that was not accepted has the key.
    pub(crate) fn has(&self, rule: &'static str, key: Key) -> bool {
        self.by_key.contains_key(&(rule, key))
    }

    /// Whether the map accepts the finding of a rule about these subjects.
    pub(crate) fn accepts<'i>(&self, rule: &str, subjects: impl IntoIterator<Item = &'i Id>) -> bool {
        !self.accepted.is_empty()
            && self.accepted.contains_key(&(rule.to_owned(), subjects.into_iter().cloned().collect()))
    }

    /// Adds a finding of a rule (the `place`-th of the table) at the level that the map sets.
    pub(crate) fn add(&mut self, rule: &'static Rule, place: usize, level: Option<RuleLevel>, draft: Draft) {
        let subjects: BTreeSet<Id> = draft.subjects.iter().cloned().collect();
        if !self.fired.insert((rule.id, subjects.clone())) {
            return;
        }
        let severity = match level {
            Some(RuleLevel::Error) => Severity::Error,
            Some(RuleLevel::Warning) => Severity::Warning,
            Some(RuleLevel::Note) => Severity::Note,
            _ => draft.severity.unwrap_or(rule.severity),
        };
        let finding = Finding {
            rule: rule.id,
            case: draft.case,
            severity,
            facts: draft.facts,
            evidence: draft.evidence,
            remedies: Vec::new(),
            silenced: Vec::new(),
            accepted: self.accepted.get(&(rule.id.to_owned(), subjects)).cloned(),
            fragile: None,
            holds: None,
            subjects: draft.subjects.clone(),
        };
        let number = self.entries.len();
        let silenced_by = draft.silencers.iter().find_map(|silencer| self.by_key.get(silencer)).copied();
        if finding.accepted.is_none() {
            for key in draft.keys {
                self.by_key.entry((rule.id, key)).or_insert(number);
            }
        }
        let weight = std::cmp::Reverse(draft.weight);
        let order = (severity, !draft.statutory, rule.group(), weight, place, draft.subjects);
        self.entries.push(Entry { finding, order, silenced_by });
    }

    /// The rule and subjects of all that fired, silenced or not.
    pub(crate) fn fired(&self) -> &HashSet<(&'static str, BTreeSet<Id>)> {
        &self.fired
    }

    /// The rule and subjects of what is told, accepted or not.
    pub(crate) fn shown(&self) -> BTreeSet<(&'static str, BTreeSet<Id>)> {
        let told = self.entries.iter().filter(|entry| entry.silenced_by.is_none()).map(|entry| &entry.finding);
        told.map(|finding| (finding.rule, finding.subjects.iter().cloned().collect())).collect()
    }

    /// The rule and subjects of what is told and not accepted.
    pub(crate) fn told(&self) -> impl Iterator<Item = (&'static str, &[Id])> {
        let told = self.entries.iter().filter(|entry| entry.silenced_by.is_none()).map(|entry| &entry.finding);
        told.filter(|finding| finding.accepted.is_none()).map(|finding| (finding.rule, &*finding.subjects))
    }

    /// The rule and subjects of the errors that are told and not accepted.
    pub(crate) fn errors(&self) -> BTreeSet<(&'static str, BTreeSet<Id>)> {
        let told = self.entries.iter().filter(|entry| entry.silenced_by.is_none()).map(|entry| &entry.finding);
        told.filter(|finding| finding.severity == Severity::Error && finding.accepted.is_none())
            .map(|finding| (finding.rule, finding.subjects.iter().cloned().collect()))
            .collect()
    }

    /// The findings that are told, in order, each with those it silences.
    pub(crate) fn into_findings(mut self) -> Vec<Finding> {
        for number in 0..self.entries.len() {
            let entry = &self.entries[number];
            let Some(mut top) = entry.silenced_by else { continue };
            let silenced = Silenced { rule: entry.finding.rule, subjects: entry.finding.subjects.clone() };
            // each is silenced by one that came before it, so this ends
            while let Some(above) = self.entries[top].silenced_by {
                top = above;
            }
            self.entries[top].finding.silenced.push(silenced);
        }
        let mut told: Vec<Entry> = self.entries.into_iter().filter(|entry| entry.silenced_by.is_none()).collect();
        told.sort_by(|a, b| a.order.cmp(&b.order));
        told.into_iter().map(|entry| entry.finding).collect()
    }
}

/// What the map accepts; former ids stand for those they became.
fn accepted(map: &Map) -> HashMap<(String, BTreeSet<Id>), String> {
    records(map).map(|(subjects, record)| ((record.rule.clone(), subjects), record.because.clone())).collect()
}

/// The record by which a map accepts a finding, if it does. Its subjects may be former ids. Time O(nodes + accepted).
pub fn accepted_by<'m>(map: &'m Map, finding: &Finding) -> Option<&'m Accepted> {
    let about: BTreeSet<&Id> = finding.subjects.iter().collect();
    let is_same = |subjects: &BTreeSet<Id>| subjects.iter().collect::<BTreeSet<&Id>>() == about;
    let mut records = records(map);
    records.find(|(subjects, record)| record.rule == finding.rule && is_same(subjects)).map(|(_, record)| record)
}

/// The accepted findings, each with its subjects as they are called now.
fn records(map: &Map) -> impl Iterator<Item = (BTreeSet<Id>, &Accepted)> {
    let mut became: BTreeMap<&Id, &Id> = BTreeMap::new();
    if map.accepted().next().is_some() {
        let nodes = map.nodes().flat_map(|(id, node)| node.was().iter().map(move |was| (was, id)));
        let paths = map.paths().flat_map(|(id, path)| path.was.iter().map(move |was| (was, id)));
        became.extend(nodes.chain(paths));
    }
    let now = move |id: &Id| became.get(id).copied().unwrap_or(id).clone();
    map.accepted().map(move |record| (record.subjects.iter().map(&now).collect(), record))
}
