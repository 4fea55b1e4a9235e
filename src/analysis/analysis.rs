//! The whole analysis of a map on a day as one plain value.

use super::coordination::Coordination;
use super::coverage::Coverage;
use super::graph::{Cuts, betweenness};
use super::indicators::{Indicator, indicators};
use super::measures::{self, Counts, FieldMeasures, RequiredPairs, TieMeasures, UnitMeasures};
use super::rules::{Context, run};
use super::{Finding, Snapshot};
use crate::map::{Day, Id, Map, Unwatched, Watch};

/// What the analysis found on one day. Borrows nothing: it may be worked out on a thread and sent.
#[derive(Debug, Clone)]
pub struct Analysis {
    /// The day.
    pub day: Day,
    /// How much there is.
    pub counts: Counts,
    /// The findings, what matters most first. Their remedies are found on demand by [`remedies`](super::remedies).
    pub findings: Vec<Finding>,
    /// Every unit that is there on the day, by id.
    pub units: Vec<UnitMeasures>,
    /// Every pair with a working tie.
    pub ties: Vec<TieMeasures>,
    /// Every field that is there on the day, by id.
    pub fields: Vec<FieldMeasures>,
    /// Who needs to coordinate with whom.
    pub required: RequiredPairs,
    /// Comparable numbers.
    pub indicators: Vec<Indicator>,
}

impl Analysis {
    /// The measures of a unit. Time O(log units).
    pub fn unit(&self, id: &Id) -> Option<&UnitMeasures> {
        self.units.binary_search_by(|unit| unit.id.cmp(id)).ok().map(|at| &self.units[at])
    }

    /// The measures of a field. Time O(log fields).
    pub fn field(&self, id: &Id) -> Option<&FieldMeasures> {
        self.fields.binary_search_by(|field| field.id.cmp(id)).ok().map(|at| &self.fields[at])
    }

    /// The value of an indicator, where it is defined.
    pub fn indicator(&self, id: &str) -> Option<f64> {
        self.indicators.iter().find(|indicator| indicator.id == id)?.value
    }
}

/// Analyses a map on a day; `None` when `watch` says stop.
///
/// Betweenness takes by far the most time: O(n m) for n units with m working ties, on all cores.
///
/// # Examples
/// ```
/// use querschnitt::analysis::analyse;
/// use querschnitt::map::{Map, Unwatched};
/// let analysis = analyse(&Map::default(), "2026-12-01".parse()?, &Unwatched).unwrap();
/// assert!(analysis.findings.is_empty());
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
pub fn analyse(map: &Map, day: Day, watch: &dyn Watch) -> Option<Analysis> {
    let snapshot = Snapshot::new(map, day);
    let coverage = Coverage::new(&snapshot);
    let coordination = Coordination::new(&snapshot);
    let graph = &snapshot.network.graph;
    let betweenness = betweenness(graph, watch)?;
    let cuts = Cuts::of(graph);
    let findings = run(&Context::new(&snapshot, &coverage, &coordination, Some(&betweenness)), watch)?.into_findings();
    Some(Analysis {
        day,
        counts: Counts::of(&snapshot),
        findings,
        units: measures::units(&snapshot, &betweenness, &cuts),
        ties: measures::ties(&snapshot, &betweenness, &cuts),
        fields: measures::field_measures(&snapshot, &coverage),
        indicators: indicators(&snapshot, &coverage, &coordination, &betweenness, &cuts),
        required: RequiredPairs::new(&snapshot, coordination),
    })
}

/// The findings of a map on a day, what matters most first, with the measures they need and no others.
pub fn findings(map: &Map, day: Day) -> Vec<Finding> {
    let snapshot = Snapshot::new(map, day);
    let coverage = Coverage::new(&snapshot);
    let coordination = Coordination::new(&snapshot);
    let betweenness = betweenness(&snapshot.network.graph, &Unwatched);
    let context = Context::new(&snapshot, &coverage, &coordination, betweenness.as_ref());
    run(&context, &Unwatched).map(super::rules::Found::into_findings).unwrap_or_default()
}
