//! What the findings and responsibilities of a map say about each of its nodes.

use std::collections::BTreeMap;

use crate::analysis::Finding;
use crate::map::{Day, Id, Map, Node, Role, Severity};
use crate::view::active::responsibility_active;
use crate::view::coverage::{Cover, covers};
use crate::view::signs::Coverage;

/// The marks of all nodes on a day.
pub(super) struct Marks<'a> {
    map: &'a Map,
    covers: BTreeMap<Id, Cover>,
    takes_part: BTreeMap<&'a Id, Coverage>,
    has_part: std::collections::BTreeSet<&'a Id>,
    findings: BTreeMap<&'a Id, (Severity, usize)>,
}

impl<'a> Marks<'a> {
    /// Reads the map and the findings once.
    pub(super) fn new(map: &'a Map, day: Day, findings: &'a [Finding]) -> Self {
        let mut takes_part = BTreeMap::new();
        for record in map.responsibilities().filter(|record| responsibility_active(map, record, day)) {
            let carries = record.roles.contains(&Role::Lead) || record.roles.contains(&Role::Deliver);
            let coverage = if carries { Coverage::Full } else { Coverage::Part };
            let best = takes_part.entry(&record.unit).or_insert(coverage);
            *best = coverage.min(*best);
        }
        let mut about: BTreeMap<&Id, (Severity, usize)> = BTreeMap::new();
        for finding in findings.iter().filter(|finding| finding.accepted.is_none()) {
            for subject in &finding.subjects {
                let (worst, count) = about.entry(subject).or_insert((finding.severity, 0));
                *worst = finding.severity.min(*worst);
                *count += 1;
            }
        }
        let has_part = map.nodes().filter_map(|(_, node)| node.part_of()).collect();
        Self { map, covers: covers(map, day), takes_part, has_part, findings: about }
    }

    /// How a unit takes part, or a field is covered; a field that is not there is not judged.
    pub(super) fn coverage(&self, id: &Id) -> Option<Coverage> {
        if let Some(cover) = self.covers.get(id) {
            return Some(cover.coverage());
        }
        if self.map.node(id).is_some_and(|node| node.as_field().is_some()) {
            return None;
        }
        let heads_others = self.has_part.contains(id) || self.map.node(id).is_some_and(Node::is_body);
        match self.takes_part.get(id) {
            Some(coverage) => Some(*coverage),
            None if heads_others => None,
            None => Some(Coverage::Nothing),
        }
    }

    /// How a field is covered.
    pub(super) fn cover(&self, field: &Id) -> Option<&Cover> {
        self.covers.get(field)
    }

    /// The gravest finding about a record and how many there are.
    pub(super) fn findings(&self, id: &Id) -> (Option<Severity>, usize) {
        self.findings.get(id).map_or((None, 0), |(worst, count)| (Some(*worst), *count))
    }
}
