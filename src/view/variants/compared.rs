//! The base of a map and all its variants, measured: made where there is time for it, so that showing it stays cheap.

use super::Weighing;
use crate::map::{Day, Id, Map, Watch};
use crate::variant::{
    Bounds, Comparison, Compiled, Criteria, Crossing, DRAWS, Model, NoWeights, Smaa, Weights, compile, crossings, smaa,
};
use crate::words::{Words, shown};

/// Where the draws of weightings begin: the same as `compare`, so that both say the same.
const SEED: u64 = 1;

/// The base and all variants of a map on a day, side by side.
#[derive(Debug, Clone)]
pub struct Compared {
    /// The day.
    pub day: Day,
    /// The map they start from.
    pub base: Map,
    /// The base first, then the variants by id.
    pub columns: Vec<Column>,
    /// Their indicators and findings.
    pub comparison: Comparison,
    /// The indicators that tell them apart.
    pub criteria: Criteria,
    /// How often each comes first; none where nothing tells them apart.
    pub smaa: Option<Smaa>,
    /// How much each indicator counts, and the size of an office.
    pub weighing: Weighing,
    /// At which exponents of the size two of them change places in what coordination costs.
    pub crossings: Vec<Crossing>,
}

/// One model of the comparison.
#[derive(Debug, Clone)]
pub struct Column {
    /// The variant with what it makes of the map; none for the base.
    pub variant: Option<(Id, Compiled)>,
}

impl Column {
    /// The id of the variant; none for the base.
    pub fn id(&self) -> Option<&Id> {
        self.variant.as_ref().map(|(id, _)| id)
    }

    /// How many of its steps do not fit the map.
    pub fn misfits(&self) -> usize {
        self.variant.as_ref().map_or(0, |(_, compiled)| compiled.misfits().count())
    }
}

impl Compared {
    /// Compiles, measures and ranks the base and all variants; `None` when `watch` says stop. Time: that of
    /// [`Comparison::new`] and [`smaa`].
    pub fn of(map: &Map, day: Day, watch: &dyn Watch) -> Option<Self> {
        Self::under(&Weighing::default(), map, day, watch)
    }

    /// The same under a weighing.
    pub fn under(weighing: &Weighing, map: &Map, day: Day, watch: &dyn Watch) -> Option<Self> {
        let variants = map.variants().filter_map(|(id, _)| Some(Some((id.clone(), compile(map, id)?))));
        let columns: Vec<Column> = std::iter::once(None).chain(variants).map(|variant| Column { variant }).collect();
        let models: Vec<Model> = columns
            .iter()
            .map(|column| Model { base: map, variant: column.variant.as_ref().map(|(_, compiled)| compiled) })
            .collect();
        let comparison = Comparison::new(&models, day, weighing.exponent, watch)?;
        let criteria = Criteria::of(&comparison.columns, |_| true);
        let crossings = crossings(&comparison.columns);
        let (base, weighing) = (map.clone(), weighing.clone());
        Self { day, base, columns, comparison, criteria, smaa: None, weighing, crossings }.ranked(watch)
    }

    /// The same models under another weighing; `None` when `watch` says stop. Time: a copy, and that of [`smaa`].
    pub fn weighed(&self, weighing: &Weighing, watch: &dyn Watch) -> Option<Self> {
        let mut compared = self.clone();
        compared.comparison.set_exponent(weighing.exponent);
        compared.criteria = Criteria::of(&compared.comparison.columns, |_| true);
        compared.weighing = weighing.clone();
        compared.ranked(watch)
    }

    /// Whether there are weightings under a weighing.
    ///
    /// # Errors
    /// Where the least weights are too much together, or nothing is left that counts.
    pub fn allows(&self, weighing: &Weighing) -> Result<(), NoWeights> {
        Weights::new(&weighing.all_bounds(&self.criteria.ids), &self.criteria.groups(), SEED).map(drop)
    }

    /// With the ranks under its weighing.
    fn ranked(self, watch: &dyn Watch) -> Option<Self> {
        let bounds = self.weighing.all_bounds(&self.criteria.ids);
        let ranks = match smaa(&self.criteria, &bounds, DRAWS, SEED, watch) {
            Ok(ranks) => ranks,
            // Other criteria than when it was set: then all count as at first.
            Err(_) => smaa(&self.criteria, &vec![Bounds::default(); bounds.len()], DRAWS, SEED, watch).ok().flatten(),
        };
        // None says stopped, or that nothing tells the models apart.
        let is_stopped = ranks.is_none() && !self.criteria.ids.is_empty();
        (!is_stopped).then_some(Self { smaa: ranks, ..self })
    }

    /// The place of the base (`None`) or of a variant.
    pub fn place(&self, id: Option<&Id>) -> Option<usize> {
        self.columns.iter().position(|column| column.id() == id)
    }

    /// What people call a model; safe to show.
    pub fn name(&self, place: usize, words: &Words) -> String {
        let id = self.columns.get(place).and_then(Column::id);
        match id.and_then(|id| self.base.variant(id)) {
            Some(variant) => shown(&variant.name).into_owned(),
            None => words.text("compare-base").into_owned(),
        }
    }
}
