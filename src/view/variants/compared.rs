//! The base of a map and all its variants, measured: made where there is time for it, so that showing it stays cheap.

use crate::analysis::COST_EXPONENT;
use crate::map::{Day, Id, Map, Watch};
use crate::variant::{Bounds, Comparison, Compiled, Criteria, DRAWS, Model, Smaa, compile, smaa};
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
        let variants = map.variants().filter_map(|(id, _)| Some(Some((id.clone(), compile(map, id)?))));
        let columns: Vec<Column> = std::iter::once(None).chain(variants).map(|variant| Column { variant }).collect();
        let models: Vec<Model> = columns
            .iter()
            .map(|column| Model { base: map, variant: column.variant.as_ref().map(|(_, compiled)| compiled) })
            .collect();
        let comparison = Comparison::new(&models, day, COST_EXPONENT, watch)?;
        let criteria = Criteria::of(&comparison.columns, |_| true);
        let bounds = vec![Bounds::default(); criteria.ids.len()];
        // Without bounds there are always weightings.
        let smaa = smaa(&criteria, &bounds, DRAWS, SEED, watch).ok().flatten();
        // None says stopped, or that nothing tells the models apart.
        if smaa.is_none() && !criteria.ids.is_empty() {
            return None;
        }
        Some(Self { day, base: map.clone(), columns, comparison, criteria, smaa })
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
