//! What a rule reads.

use std::sync::OnceLock;

use super::rule::Limit;
use crate::analysis::graph::{Betweenness, Cuts, Graph};
use crate::analysis::{Coordination, Coverage, Fact, Links, Snapshot};
use crate::map::RuleLevel;

/// The snapshot and the measures on it that rules judge by.
#[derive(Debug)]
pub(crate) struct Context<'a> {
    pub(crate) snapshot: &'a Snapshot<'a>,
    pub(crate) coverage: &'a Coverage,
    pub(crate) coordination: &'a Coordination,
    /// Betweenness of the working network, where it was worked out.
    pub(crate) betweenness: Option<&'a Betweenness>,
    /// Whether only a trial is judged: what runs trials itself keeps still.
    pub(crate) is_trial: bool,
    with_lines: OnceLock<Graph>,
    cuts: OnceLock<Cuts>,
    ranked: OnceLock<Vec<(u32, f64)>>,
}

impl<'a> Context<'a> {
    pub(crate) fn new(
        snapshot: &'a Snapshot<'a>,
        coverage: &'a Coverage,
        coordination: &'a Coordination,
        betweenness: Option<&'a Betweenness>,
    ) -> Self {
        Self {
            snapshot,
            coverage,
            coordination,
            betweenness,
            is_trial: false,
            with_lines: OnceLock::new(),
            cuts: OnceLock::new(),
            ranked: OnceLock::new(),
        }
    }

    /// The same for a trial: rules that run trials themselves keep still.
    pub(crate) fn trial(self) -> Self {
        Self { is_trial: true, ..self }
    }

    /// Who is tied to whom.
    pub(crate) fn links(&self) -> Links<'a, 'a> {
        Links::all(self.snapshot)
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

    /// Where that network breaks, found when first asked for.
    pub(crate) fn cuts(&self) -> &Cuts {
        self.cuts.get_or_init(|| Cuts::of(self.with_lines()))
    }

    /// All units but bodies with their normalised betweenness, highest first; none where it was not worked out.
    pub(crate) fn ranked_by_betweenness(&self) -> &[(u32, f64)] {
        self.ranked.get_or_init(|| {
            let Some(normalised) = self.betweenness.and_then(Betweenness::vertices_normalised) else {
                return Vec::new();
            };
            let units = self.snapshot.network.units.iter().copied().zip(normalised);
            let mut ranked: Vec<(u32, f64)> = units.filter(|&(unit, _)| !self.snapshot.is_body(unit)).collect();
            ranked.sort_by(|a, b| b.1.total_cmp(&a.1).then(a.0.cmp(&b.0)));
            ranked
        })
    }

    /// The normalised betweenness of a unit and its rank, from 1; bodies have none.
    pub(crate) fn rank_of_betweenness(&self, unit: u32) -> Option<(f64, usize)> {
        let ranked = self.ranked_by_betweenness();
        let &(_, value) = ranked.iter().find(|&&(other, _)| other == unit)?;
        let rank = ranked.partition_point(|&(_, other)| other > value) + 1;
        Some((value, rank))
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

    /// One unit as such, several as a list.
    pub(crate) fn one_or_more(&self, units: &[u32]) -> Fact {
        match units {
            [unit] => self.unit_fact(*unit),
            _ => self.units_fact(units.iter().copied()),
        }
    }

    pub(crate) fn units_fact(&self, units: impl IntoIterator<Item = u32>) -> Fact {
        Fact::Units(self.snapshot.unit_ids(units))
    }
}
