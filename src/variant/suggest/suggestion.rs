//! What the search found.

use super::kind::Kind;
use super::trial::Trial;
use crate::analysis::Finding;
use crate::map::{Action, Id, Severity};
use crate::variant::{Effort, Figure, Measured};

/// A list of actions that would help in something, with what would come of it.
#[derive(Debug, Clone)]
pub struct Suggestion {
    /// What kind of change it is.
    pub kind: Kind,
    /// What would be done, in this order; it fits the map that was searched.
    pub actions: Vec<Action>,
    /// The indicators afterwards, in the order of those before.
    pub after: Vec<Figure>,
    /// The effort of the change.
    pub effort: Effort,
    /// The findings that would go.
    pub lost: Vec<Finding>,
    /// The findings that would come.
    pub gained: Vec<Finding>,
    /// How many others of its kind come to the same in every indicator and finding, and are not listed.
    pub alike: usize,
}

impl Suggestion {
    pub(super) fn of(trial: Trial, before: &Measured) -> Self {
        let lost = trial.lost.iter().filter_map(|&place| before.findings.get(place).cloned()).collect();
        Self {
            kind: trial.candidate.kind,
            actions: trial.candidate.actions,
            after: trial.figures,
            effort: trial.effort,
            lost,
            gained: trial.gained,
            alike: trial.alike,
        }
    }

    /// The value of an indicator afterwards, where it is defined.
    pub fn value(&self, id: &str) -> Option<f64> {
        self.after.iter().find(|figure| figure.id == id)?.value
    }

    /// The units that it is about, by id: those that its actions name, without what they newly make.
    pub fn units(&self, map: &crate::map::Map) -> Vec<Id> {
        let named = self.actions.iter().flat_map(super::kind::named);
        let mut units: Vec<Id> =
            named.filter(|id| map.node(id).is_some_and(|node| node.node_type().is_unit())).collect();
        units.sort();
        units.dedup();
        units
    }

    /// How many findings of a severity go, and how many come.
    pub fn balance(&self, severity: Severity) -> (usize, usize) {
        let count = |findings: &[Finding]| findings.iter().filter(|finding| finding.severity == severity).count();
        (count(&self.lost), count(&self.gained))
    }
}

/// How the offices were cut anew.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Recut {
    /// How many units, or whole offices, were put together in other ways.
    pub things: usize,
    /// Whether offices were put together as wholes; else units one by one.
    pub whole: bool,
    /// Whether every way was looked at; else there may be a better one.
    pub exact: bool,
}

/// What the search found: suggestions of which none is better than another in everything.
#[derive(Debug, Clone, Default)]
pub struct Suggestions {
    /// The map as it is; `None` where the search was stopped before that was measured.
    pub before: Option<Measured>,
    /// The suggestions by kind; in a kind those first that take away most errors, then warnings.
    pub list: Vec<Suggestion>,
    /// How many were measured.
    pub tried: usize,
    /// How many did not fit the map or what was asked.
    pub unfit: usize,
    /// How the offices were cut anew; `None` where there is nothing to cut.
    pub recut: Option<Recut>,
    /// Whether the search was stopped: then there may be more.
    pub stopped: bool,
}
