//! The table of all measures: a row a measure, read by the command line, the editor and exports.

use super::measure::{Kind, Measure, Of, Value};
use super::{Family, Height, KeySet, Measures};
use crate::analysis::graph::{self, Roles};
use Family::{
    Betweenness, Brokerage, BusFactor, Communities, Coordination, CorePeriphery, Cores, Coverage, Cuts, Degree,
    DistanceFragmentation, Distances, Eigenvector, Holes, KeyPlayers, Line, Load, Offices, PageRank, Paths,
    WeightedBetweenness,
};
use Kind::{Count, Decimal, List, Reference, Share, YesNo};

/// All measures, by what they are of and in the order in which they are told.
pub const MEASURES: &[Measure] = &[
    // the working network
    network("nodes", Count, Degree, |m, _| count(m.nodes)),
    network("edges", Count, Degree, |m, _| count(m.ties.len())),
    network("components", Count, Cuts, |m, _| count(m.breaks.as_ref()?.components.count())),
    network("density", Share, Degree, |m, _| number(m.density)),
    network("modularity", Decimal, Communities, |m, _| number(m.communities.as_ref()?.modularity)),
    network("degree_centralization", Share, Degree, |m, _| number(m.degree.as_ref()?.centralization)),
    network("betweenness_centralization", Share, Betweenness, |m, _| number(m.betweenness.as_ref()?.centralization)),
    network("closeness_centralization", Share, Distances, |m, _| number(m.nearness.as_ref()?.centralization)),
    network("fragmentation", Share, Cuts, |m, _| number(m.breaks.as_ref()?.fragmentation)),
    network("distance_fragmentation", Share, Distances, |m, _| number(m.nearness.as_ref()?.fragmentation)),
    network("ei_index", Decimal, Offices, |m, _| number(m.offices.as_ref()?.ties.whole.index())),
    network("ei_expected", Decimal, Offices, |m, _| number(m.offices.as_ref()?.test?.expected)),
    network("ei_as_high", Share, Offices, |m, _| number(m.offices.as_ref()?.test?.as_high)),
    network("ei_as_low", Share, Offices, |m, _| number(m.offices.as_ref()?.test?.as_low)),
    network("load_concentration", Share, Load, |m, _| number(m.load.as_ref()?.concentration)),
    network("line.function_conflicts.unit", Count, Line, |m, _| count(m.line.as_ref()?.conflicts_at(Height::Unit))),
    network("line.function_conflicts.section", Count, Line, |m, _| {
        count(m.line.as_ref()?.conflicts_at(Height::Section))
    }),
    network("line.function_conflicts.office", Count, Line, |m, _| count(m.line.as_ref()?.conflicts_at(Height::Office))),
    network("line.function_conflicts.division", Count, Line, |m, _| {
        count(m.line.as_ref()?.conflicts_at(Height::Division))
    }),
    network("line.connectedness", Share, Line, |m, _| number(m.line.as_ref()?.dimensions?.connectedness)),
    network("line.hierarchy", Share, Line, |m, _| number(m.line.as_ref()?.dimensions?.hierarchy)),
    network("line.efficiency", Share, Line, |m, _| number(m.line.as_ref()?.dimensions?.efficiency)),
    network("line.least_upper_bounds", Share, Line, |m, _| number(m.line.as_ref()?.dimensions?.least_upper_bounds)),
    // units
    unit("office", Reference, Degree, |m, u| Some(Value::Id(m.units.get(u)?.office.clone()))),
    unit("degree", Count, Degree, |m, u| count(*m.degree.as_ref()?.degrees.get(m.vertex(u)?)?)),
    unit("strength", Decimal, Degree, |m, u| number(*m.degree.as_ref()?.strengths.get(m.vertex(u)?)?)),
    unit("betweenness", Decimal, Betweenness, |m, u| number(*m.betweenness.as_ref()?.raw.vertices.get(m.vertex(u)?)?)),
    unit("betweenness_normalized", Share, Betweenness, |m, u| {
        number(*m.betweenness.as_ref()?.normalized.as_ref()?.get(m.vertex(u)?)?)
    }),
    unit("weighted_betweenness", Decimal, WeightedBetweenness, |m, u| {
        number(*m.weighted_betweenness.as_ref()?.raw.vertices.get(m.vertex(u)?)?)
    }),
    unit("closeness", Share, Distances, |m, u| number(*m.nearness.as_ref()?.closeness.get(m.vertex(u)?)?)),
    unit("harmonic", Share, Distances, |m, u| number(*m.nearness.as_ref()?.harmonic.get(m.vertex(u)?)?)),
    unit("eigenvector", Share, Eigenvector, |m, u| number(*m.eigenvector.as_ref()?.as_ref()?.get(m.vertex(u)?)?)),
    unit("pagerank", Share, PageRank, |m, u| number(*m.pagerank.as_ref()?.get(m.vertex(u)?)?)),
    unit("core", Count, Cores, |m, u| count(*m.cores.as_ref()?.get(m.vertex(u)?)?)),
    unit("constraint", Decimal, Holes, |m, u| {
        number(m.holes.as_ref()?.get(m.vertex(u)?)?.map(|holes| holes.constraint))
    }),
    unit("effective_size", Decimal, Holes, |m, u| {
        number(m.holes.as_ref()?.get(m.vertex(u)?)?.map(|holes| holes.effective_size))
    }),
    unit("cut_vertex", YesNo, Cuts, |m, u| {
        let vertex = m.vertex(u)?;
        Some(Value::YesNo(m.breaks.as_ref()?.cuts.is_cut_vertex(vertex as u32)))
    }),
    unit("blocks", List, Cuts, |m, u| Some(Value::Counts(m.breaks.as_ref()?.blocks.get(m.vertex(u)?)?.clone()))),
    unit("fragmentation_if_lost", Share, Cuts, |m, u| {
        number(*m.breaks.as_ref()?.fragmentation_if_lost.get(m.vertex(u)?)?)
    }),
    unit("distance_fragmentation_if_lost", Share, DistanceFragmentation, |m, u| {
        number(*m.distance_fragmentation_if_lost.as_ref()?.as_ref()?.get(m.vertex(u)?)?)
    }),
    unit("community", Reference, Communities, |m, u| {
        count(*m.communities.as_ref()?.groups.of_each().get(m.vertex(u)?)?)
    }),
    unit("ei_index", Decimal, Offices, |m, u| number(m.offices.as_ref()?.ties.vertices.get(m.vertex(u)?)?.index())),
    unit("load", Count, Load, |m, u| count(*m.load.as_ref()?.load.get(u)?)),
    unit("leads", Count, Load, |m, u| count(m.units.get(u)?.leads)),
    unit("delivers", Count, Load, |m, u| count(m.units.get(u)?.delivers)),
    unit("staff", Decimal, Load, |m, u| number(m.units.get(u)?.staff)),
    unit("load_per_post", Decimal, Load, |m, u| number(*m.load.as_ref()?.per_post.get(u)?)),
    unit("span", Count, Line, |m, u| count(m.units.get(u)?.span)),
    unit("brokerage.coordinator", Count, Brokerage, |m, u| count(counts(m, u)?.coordinator)),
    unit("brokerage.gatekeeper", Count, Brokerage, |m, u| count(counts(m, u)?.gatekeeper)),
    unit("brokerage.representative", Count, Brokerage, |m, u| count(counts(m, u)?.representative)),
    unit("brokerage.consultant", Count, Brokerage, |m, u| count(counts(m, u)?.consultant)),
    unit("brokerage.liaison", Count, Brokerage, |m, u| count(counts(m, u)?.liaison)),
    unit("brokerage.expected.coordinator", Decimal, Brokerage, |m, u| number(expected(m, u)?.coordinator)),
    unit("brokerage.expected.gatekeeper", Decimal, Brokerage, |m, u| number(expected(m, u)?.gatekeeper)),
    unit("brokerage.expected.representative", Decimal, Brokerage, |m, u| number(expected(m, u)?.representative)),
    unit("brokerage.expected.consultant", Decimal, Brokerage, |m, u| number(expected(m, u)?.consultant)),
    unit("brokerage.expected.liaison", Decimal, Brokerage, |m, u| number(expected(m, u)?.liaison)),
    unit("brokerage.z.coordinator", Decimal, Brokerage, |m, u| number(z(m, u)?.coordinator)),
    unit("brokerage.z.gatekeeper", Decimal, Brokerage, |m, u| number(z(m, u)?.gatekeeper)),
    unit("brokerage.z.representative", Decimal, Brokerage, |m, u| number(z(m, u)?.representative)),
    unit("brokerage.z.consultant", Decimal, Brokerage, |m, u| number(z(m, u)?.consultant)),
    unit("brokerage.z.liaison", Decimal, Brokerage, |m, u| number(z(m, u)?.liaison)),
    // units of a set that matters together
    key("key_players.reach", KeyPlayers, |m, k| m.belongs(k, KeySet::Reach).map(Value::YesNo)),
    key("key_players.cut", KeyPlayers, |m, k| m.belongs(k, KeySet::Cut).map(Value::YesNo)),
    key("key_players.apart", KeyPlayers, |m, k| m.belongs(k, KeySet::Apart).map(Value::YesNo)),
    key("bus_factor", BusFactor, |m, k| m.belongs(k, KeySet::Loss).map(Value::YesNo)),
    key("core_periphery", CorePeriphery, |m, k| m.belongs(k, KeySet::Core).map(Value::YesNo)),
    // offices
    office("members", Count, |m, o| count(*m.offices.as_ref()?.sizes.get(o)?)),
    office("external", Count, |m, o| count(m.offices.as_ref()?.ties.groups.get(o)?.external)),
    office("internal", Count, |m, o| count(m.offices.as_ref()?.ties.groups.get(o)?.internal)),
    office("ei_index", Decimal, |m, o| number(m.offices.as_ref()?.ties.groups.get(o)?.index())),
    // pairs with a working tie
    tie("bridge", YesNo, Cuts, |m, t| Some(Value::YesNo(m.breaks.as_ref()?.cuts.is_bridge(t as u32)))),
    tie("betweenness", Decimal, Betweenness, |m, t| number(*m.betweenness.as_ref()?.raw.edges.get(t)?)),
    tie("weighted_betweenness", Decimal, WeightedBetweenness, |m, t| {
        number(*m.weighted_betweenness.as_ref()?.raw.edges.get(t)?)
    }),
    tie("required", YesNo, Coordination, |m, t| Some(Value::YesNo(*m.required.as_ref()?.tie_is_required.get(t)?))),
    // fields
    field("leads", List, Coverage, |m, f| Some(Value::Ids(m.fields.as_ref()?.get(f)?.leads.clone()))),
    field("deliverers", List, Coverage, |m, f| Some(Value::Ids(m.fields.as_ref()?.get(f)?.deliverers.clone()))),
    field("uncovered", List, Coverage, |m, f| Some(Value::Scopes(m.fields.as_ref()?.get(f)?.uncovered.clone()))),
    field("providers", Count, Coverage, |m, f| count(m.fields.as_ref()?.get(f)?.providers)),
    field("single_provider", YesNo, Coverage, |m, f| Some(Value::YesNo(m.fields.as_ref()?.get(f)?.single_provider))),
    field("rests_on", Reference, Coverage, |m, f| Some(Value::Word(m.fields.as_ref()?.get(f)?.rests_on?.name()))),
    field("public_lead", YesNo, Coverage, |m, f| m.fields.as_ref()?.get(f)?.public_lead.map(Value::YesNo)),
    field("participation", YesNo, Coverage, |m, f| m.fields.as_ref()?.get(f)?.participation.map(Value::YesNo)),
    field("leads_in_steering", YesNo, Coverage, |m, f| m.fields.as_ref()?.get(f)?.leads_in_steering.map(Value::YesNo)),
    field("cover_ends", Reference, Coverage, |m, f| m.fields.as_ref()?.get(f)?.cover_ends.map(Value::Day)),
    // pairs that need to coordinate
    pair("weight", Count, Coordination, |m, p| count(m.pairs.as_ref()?.get(p)?.weight)),
    pair("state", Reference, Coordination, |m, p| Some(Value::Word(m.pairs.as_ref()?.get(p)?.state.name()))),
    pair("fields", List, Coordination, |m, p| Some(Value::Ids(m.pairs.as_ref()?.fields(p)?))),
    pair("escalation", Count, Coordination, |m, p| count((*m.required.as_ref()?.escalation.get(p)?)?)),
    // case paths
    path("handovers", Count, Paths, |m, p| count(m.paths.as_ref()?.get(p)?.handovers)),
    path("office_changes", Count, Paths, |m, p| count(m.paths.as_ref()?.get(p)?.office_changes)),
    path("employer_changes", Count, Paths, |m, p| count(m.paths.as_ref()?.get(p)?.employer_changes)),
    path("gaps", List, Paths, |m, p| Some(Value::Counts(m.paths.as_ref()?.get(p)?.gaps.clone()))),
];

/// The measure of that name. Time O(measures).
pub fn measure_named(of: Of, id: &str) -> Option<&'static Measure> {
    MEASURES.iter().find(|measure| measure.of == of && measure.id == id)
}

type Read = fn(&Measures, usize) -> Option<Value>;

const fn row(id: &'static str, of: Of, kind: Kind, family: Family, read: Read) -> Measure {
    Measure { id, of, kind, family, read }
}

const fn network(id: &'static str, kind: Kind, family: Family, read: Read) -> Measure {
    row(id, Of::Network, kind, family, read)
}

const fn unit(id: &'static str, kind: Kind, family: Family, read: Read) -> Measure {
    row(id, Of::Unit, kind, family, read)
}

const fn key(id: &'static str, family: Family, read: Read) -> Measure {
    row(id, Of::Key, YesNo, family, read)
}

const fn office(id: &'static str, kind: Kind, read: Read) -> Measure {
    row(id, Of::Office, kind, Offices, read)
}

const fn tie(id: &'static str, kind: Kind, family: Family, read: Read) -> Measure {
    row(id, Of::Tie, kind, family, read)
}

const fn field(id: &'static str, kind: Kind, family: Family, read: Read) -> Measure {
    row(id, Of::Field, kind, family, read)
}

const fn pair(id: &'static str, kind: Kind, family: Family, read: Read) -> Measure {
    row(id, Of::Pair, kind, family, read)
}

const fn path(id: &'static str, kind: Kind, family: Family, read: Read) -> Measure {
    row(id, Of::Path, kind, family, read)
}

/// How many; whatever counts here is far below 2^64.
fn count(count: impl TryInto<u64>) -> Option<Value> {
    count.try_into().ok().map(Value::Count)
}

fn number(number: impl Into<Option<f64>>) -> Option<Value> {
    number.into().map(Value::Number)
}

fn brokerage(m: &Measures, unit: usize) -> Option<&graph::Brokerage> {
    m.brokerage.as_ref()?.get(m.vertex(unit)?)
}

fn counts(m: &Measures, unit: usize) -> Option<Roles<u64>> {
    brokerage(m, unit).map(|brokerage| brokerage.counts)
}

fn expected(m: &Measures, unit: usize) -> Option<Roles<f64>> {
    brokerage(m, unit).map(|brokerage| brokerage.expected)
}

fn z(m: &Measures, unit: usize) -> Option<Roles<Option<f64>>> {
    brokerage(m, unit).map(|brokerage| brokerage.z)
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeSet;

    use super::*;

    #[test]
    fn names_are_keys_and_stand_once() {
        let mut seen = BTreeSet::new();
        for measure in MEASURES {
            assert!(seen.insert((measure.of, measure.id)), "{} twice", measure.id);
            assert!(measure.id.chars().all(|c| c.is_ascii_lowercase() || "_.".contains(c)), "{}", measure.id);
            assert_eq!(measure_named(measure.of, measure.id).map(|found| found.family), Some(measure.family));
        }
        assert!(measure_named(Of::Tie, "degree").is_none());
    }
}
