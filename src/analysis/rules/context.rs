//! What a rule reads.

use std::sync::OnceLock;

use super::rule::Limit;
use crate::analysis::graph::{Betweenness, Graph};
use crate::analysis::{Coordination, Coverage, Fact, Snapshot};
use crate::map::RuleLevel;

/// The snapshot and the measures on it that rules judge by.
#[derive(Debug)]
pub(crate) struct Context<'a> {
    pub(crate) snapshot: &'a Snapshot<'a>,
    pub(crate) coverage: &'a Coverage,
    pub(crate) coordination: &'a Coordination,
    /// Betweenness of the working network, where it was worked out.
    pub(crate) betweenness: Option<&'a Betweenness>,
    with_lines: OnceLock<Graph>,
}

impl<'a> Context<'a> {
    pub(crate) fn new(
        snapshot: &'a Snapshot<'a>,
        coverage: &'a Coverage,
        coordination: &'a Coordination,
        betweenness: Option<&'a Betweenness>,
    ) -> Self {
        Self { snapshot, coverage, coordination, betweenness, with_lines: OnceLock::new() }
    }

    /// A threshold: what the map says, else the default.
    pub(crate) fn limit(&self, rule: &str, limit: Limit) -> f64 {
        let setting = self.snapshot.map.rules().get(rule);
        setting.and_then(|setting| setting.thresholds.get(limit.name)).map_or(limit.default, |value| value.get())
    }

    /// The level that the map sets for a rule.
    pub(crate) fn level(&self, rule: &str) -> Option<RuleLevel> {
        self.snapshot.map.rules().get(rule).and_then(|setting| setting.level)
    }

    /// The working network with the lines below an office added, made when first asked for.
    pub(crate) fn with_lines(&self) -> &Graph {
        self.with_lines.get_or_init(|| self.snapshot.network.with_lines(&self.snapshot.line, &self.snapshot.offices))
    }

    /// Whether a field is statutory.
    pub(crate) fn is_statutory(&self, field: u32) -> bool {
        self.snapshot.fields[field as usize].field.duty.is_statutory()
    }

    pub(crate) fn field_fact(&self, field: u32) -> Fact {
        Fact::Field(self.snapshot.field_id(field))
    }

    pub(crate) fn fields_fact(&self, fields: impl IntoIterator<Item = u32>) -> Fact {
        Fact::Fields(self.snapshot.field_ids(fields))
    }

    pub(crate) fn unit_fact(&self, unit: u32) -> Fact {
        Fact::Unit(self.snapshot.unit_id(unit))
    }

    pub(crate) fn units_fact(&self, units: impl IntoIterator<Item = u32>) -> Fact {
        Fact::Units(self.snapshot.unit_ids(units))
    }
}
