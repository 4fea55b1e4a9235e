//! The full result for one day and how it is worked out.

use super::breaks::Breaks;
use super::bus_factor::BusFactor;
use super::ending::Endings;
use super::fields::{self, FieldMeasures};
use super::key_players::{Core, KeyPlayerSets};
use super::line::LineShape;
use super::load::Loads;
use super::memberships::Membership;
use super::offices::{self, OfficeTies, SEED};
use super::pairs::RequiredPairs;
use super::paths::{self, PathMeasures};
use super::position::{Between, Degrees, Nearness};
use super::required::RequiredMeasures;
use super::scopes::{self, OpenValue};
use super::steps::{Runner, Steps, Stopped, Unheard};
use super::units::{self, Counts, TieEnds, UnitFacts};
use super::{Asked, Family};
use crate::analysis::coordination::Coordination;
use crate::analysis::coverage::Coverage;
use crate::analysis::graph::{
    self, Brokerage, Communities, FRAGMENTATION_WORK, Holes, Weights, distance_fragmentation_if_lost,
};
use crate::analysis::rules::{Context, run};
use crate::analysis::{Finding, Snapshot};
use crate::map::{Day, Map, Watch};

/// All measures of a map on a day. What was not asked for is `None`. Borrows nothing: it may be worked out on a thread and sent.
///
/// Lists per vertex follow the working network: [`UnitFacts::vertex`] is the place of a unit in them. The table
/// [`MEASURES`](super::MEASURES) reads them by name.
#[derive(Debug, Clone)]
pub struct Measures {
    /// The day.
    pub day: Day,
    /// How much there is.
    pub counts: Counts,
    /// Every unit that is there on the day, by id.
    pub units: Vec<UnitFacts>,
    /// Every pair with a working tie.
    pub ties: Vec<TieEnds>,
    /// How many units the working network has.
    pub nodes: usize,
    /// Share of the possible pairs with a working tie.
    pub density: Option<f64>,
    /// Number and strength of ties.
    pub degree: Option<Degrees>,
    /// Betweenness in hops.
    pub betweenness: Option<Between>,
    /// Betweenness where strong ties are short ways.
    pub weighted_betweenness: Option<Between>,
    /// Closeness and the like.
    pub nearness: Option<Nearness>,
    /// Eigenvector centrality per vertex; inner `None` where it is not defined.
    pub eigenvector: Option<Option<Vec<f64>>>,
    /// `PageRank` per vertex.
    pub pagerank: Option<Vec<f64>>,
    /// Core number per vertex.
    pub cores: Option<Vec<u32>>,
    /// Structural holes per vertex; `None` for a unit without ties.
    pub holes: Option<Vec<Option<Holes>>>,
    /// Where the network breaks.
    pub breaks: Option<Breaks>,
    /// Distance fragmentation with each vertex lost; inner `None` beyond [`FRAGMENTATION_WORK`].
    pub distance_fragmentation_if_lost: Option<Option<Vec<Option<f64>>>>,
    /// Communities.
    pub communities: Option<Communities>,
    /// Ties within and between offices.
    pub offices: Option<OfficeTies>,
    /// Brokerage between the offices, per vertex.
    pub brokerage: Option<Vec<Brokerage>>,
    /// Key players.
    pub key_players: Option<KeyPlayerSets>,
    /// Core and periphery; inner `None` where it is not defined.
    pub core: Option<Option<Core>>,
    /// The units of all sets that matter together (key players, core, bus factor), by id.
    pub memberships: Vec<Membership>,
    /// Who covers each field.
    pub fields: Option<Vec<FieldMeasures>>,
    /// The values of dimensions with the fields that nobody delivers there.
    pub open_values: Option<Vec<OpenValue>>,
    /// What ends within twelve months.
    pub endings: Option<Endings>,
    /// How few losses leave most fields with nobody; `None` without fields too.
    pub bus_factor: Option<BusFactor>,
    /// Leads and deliveries of the units.
    pub load: Option<Loads>,
    /// Who needs to coordinate with whom.
    pub pairs: Option<RequiredPairs>,
    /// What these pairs cost, and who settles their disputes.
    pub required: Option<RequiredMeasures>,
    /// The shape of the line.
    pub line: Option<LineShape>,
    /// Case paths.
    pub paths: Option<Vec<PathMeasures>>,
    /// The findings, what matters most first, without remedies.
    pub findings: Option<Vec<Finding>>,
}

/// Works out what is asked for; `None` when `watch` says stop.
///
/// Betweenness takes most: O(n m) for n units with m working ties, weighted betweenness O(n m log n), on all threads of
/// rayon's current pool. What has no bound of its own kind works within a budget and says where it did not suffice.
///
/// # Examples
/// ```
/// use querschnitt::analysis::{Asked, MEASURES, Unheard, measure};
/// use querschnitt::map::{Map, Unwatched};
/// let asked = Asked::named(["betweenness"]).unwrap();
/// let measures = measure(&Map::default(), "2026-12-01".parse()?, &asked, &Unwatched, &Unheard).unwrap();
/// assert!(measures.betweenness.is_some() && measures.pagerank.is_none());
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
pub fn measure(map: &Map, day: Day, asked: &Asked, watch: &dyn Watch, steps: &dyn Steps) -> Option<Measures> {
    let snapshot = Snapshot::new(map, day);
    let runner = Runner::new(asked, steps, watch);
    Measures::new(&snapshot).complete(&snapshot, &runner, None).ok()
}

/// A map that was measured before.
#[derive(Clone, Copy)]
pub struct Before<'a> {
    /// The map on its day.
    pub snapshot: &'a Snapshot<'a>,
    /// What it measured.
    pub measures: &'a Measures,
}

/// The same as [`measure`] on a snapshot that is there already. What takes most, betweenness, is taken over from a map
/// measured `before` where the working network is the same: where only the line or who does what is another.
pub fn measure_snapshot(
    snapshot: &Snapshot<'_>,
    asked: &Asked,
    before: Option<Before<'_>>,
    watch: &dyn Watch,
) -> Option<Measures> {
    let runner = Runner::new(asked, &Unheard, watch);
    Measures::new(snapshot).complete(snapshot, &runner, before).ok()
}

impl Before<'_> {
    /// The betweenness, where the network has the same vertices and ties.
    fn betweenness_of(self, graph: &graph::Graph) -> Option<Between> {
        let own = &self.snapshot.network.graph;
        let ends = |edge: &graph::Edge| (edge.from, edge.to);
        let same = own.vertex_count() == graph.vertex_count()
            && own.edges().iter().map(ends).eq(graph.edges().iter().map(ends));
        self.measures.betweenness.clone().filter(|_| same)
    }
}

impl Measures {
    /// What is always there.
    fn new(snapshot: &Snapshot<'_>) -> Self {
        let graph = &snapshot.network.graph;
        Self {
            day: snapshot.day,
            counts: Counts::of(snapshot),
            units: units::units(snapshot),
            ties: units::ties(snapshot),
            nodes: graph.vertex_count(),
            density: graph.density(),
            degree: None,
            betweenness: None,
            weighted_betweenness: None,
            nearness: None,
            eigenvector: None,
            pagerank: None,
            cores: None,
            holes: None,
            breaks: None,
            distance_fragmentation_if_lost: None,
            communities: None,
            offices: None,
            brokerage: None,
            key_players: None,
            core: None,
            memberships: Vec::new(),
            fields: None,
            open_values: None,
            endings: None,
            bus_factor: None,
            load: None,
            pairs: None,
            required: None,
            line: None,
            paths: None,
            findings: None,
        }
    }

    fn complete(
        self,
        snapshot: &Snapshot<'_>,
        runner: &Runner<'_>,
        before: Option<Before<'_>>,
    ) -> Result<Self, Stopped> {
        let measured = self
            .network(snapshot, runner, before)?
            .losses(snapshot, runner)?
            .groups(snapshot, runner)?
            .tasks(snapshot, runner)?;
        Ok(measured.with_memberships())
    }

    /// Positions in the working network.
    fn network(
        self,
        snapshot: &Snapshot<'_>,
        runner: &Runner<'_>,
        before: Option<Before<'_>>,
    ) -> Result<Self, Stopped> {
        let graph = &snapshot.network.graph;
        let between = |raw: Option<graph::Betweenness>| raw.map(Between::of);
        let degree = runner.run(Family::Degree, |_| Degrees::of(graph))?;
        let measured_before = before.and_then(|before| before.betweenness_of(graph));
        let betweenness = |watch: &dyn Watch| measured_before.or_else(|| between(graph::betweenness(graph, watch)));
        let betweenness = runner.run(Family::Betweenness, betweenness)?.flatten();
        // where all ties are equally strong the ways are the same
        let known = betweenness.as_ref().filter(|_| graph.is_evenly_strong());
        let weighted =
            |watch: &dyn Watch| known.cloned().or_else(|| between(graph::weighted_betweenness(graph, watch)));
        let weighted_betweenness = runner.run(Family::WeightedBetweenness, weighted)?.flatten();
        Ok(Self {
            degree,
            betweenness,
            weighted_betweenness,
            nearness: runner.run(Family::Distances, |watch| Nearness::of(graph, watch))?.flatten(),
            eigenvector: runner.run(Family::Eigenvector, |watch| graph::eigenvector(graph, watch))?,
            pagerank: runner.run(Family::PageRank, |_| graph::pagerank(graph))?,
            cores: runner.run(Family::Cores, |_| graph::core_numbers(graph))?,
            holes: runner.run(Family::Holes, |watch| graph::structural_holes(graph, watch))?.flatten(),
            breaks: runner.run(Family::Cuts, |_| Breaks::of(graph))?,
            ..self
        })
    }

    /// What builds on positions.
    fn losses(self, snapshot: &Snapshot<'_>, runner: &Runner<'_>) -> Result<Self, Stopped> {
        let lost = runner.run(Family::DistanceFragmentation, |watch| {
            let (breaks, nearness) = (self.breaks.as_ref()?, self.nearness.as_ref()?);
            let (graph, distances) = (&snapshot.network.graph, &nearness.distances);
            distance_fragmentation_if_lost(graph, &breaks.components, distances, FRAGMENTATION_WORK, watch)
        })?;
        Ok(Self { distance_fragmentation_if_lost: lost, ..self })
    }

    /// Units that belong together.
    fn groups(self, snapshot: &Snapshot<'_>, runner: &Runner<'_>) -> Result<Self, Stopped> {
        let graph = &snapshot.network.graph;
        Ok(Self {
            communities: runner
                .run(Family::Communities, |watch| graph::leiden(graph, Weights::Equal, SEED, watch))?
                .flatten(),
            offices: runner.run(Family::Offices, |watch| OfficeTies::of(snapshot, runner.tests_chance(), watch))?,
            brokerage: runner
                .run(Family::Brokerage, |watch| graph::brokerage(graph, &offices::of_vertices(snapshot).0, watch))?
                .flatten(),
            key_players: runner.run(Family::KeyPlayers, |watch| KeyPlayerSets::of(snapshot, watch))?,
            core: runner.run(Family::CorePeriphery, |watch| Core::of(snapshot, watch))?,
            ..self
        })
    }

    /// Who does what, and who needs whom for it.
    fn tasks(self, snapshot: &Snapshot<'_>, runner: &Runner<'_>) -> Result<Self, Stopped> {
        let coverage = Coverage::new(snapshot);
        let coordination = Coordination::new(snapshot);
        let betweenness = self.betweenness.as_ref().map(|between| &between.raw);
        let context = Context::new(snapshot, &coverage, &coordination, betweenness);
        let covered = runner.run(Family::Coverage, |_| {
            let fields = fields::measures(&context);
            let open = scopes::open_values(snapshot.map, &fields);
            (fields, open, Endings::of(snapshot))
        })?;
        let (fields, open_values, endings) =
            covered.map_or((None, None, None), |(a, b, c)| (Some(a), Some(b), Some(c)));
        let required = runner.run(Family::Coordination, |_| RequiredMeasures::of(snapshot, &coordination))?;
        Ok(Self {
            fields,
            open_values,
            endings,
            bus_factor: runner.run(Family::BusFactor, |watch| BusFactor::of(&context, watch))?.flatten(),
            load: runner.run(Family::Load, |_| Loads::of(&self.units))?,
            findings: runner
                .run(Family::Findings, |watch| run(&context, watch).map(|found| found.into_findings()))?
                .flatten(),
            line: runner.run(Family::Line, |watch| LineShape::of(&context, watch))?,
            paths: runner.run(Family::Paths, |_| paths::measures(&context))?,
            pairs: runner.keeps_pairs().then(|| RequiredPairs::new(snapshot, coordination.clone())),
            required,
            ..self
        })
    }
}
