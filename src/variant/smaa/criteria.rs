//! Indicators as criteria: each put on a scale from 0, the worst of the models compared, to 1, the best.

use crate::analysis::{Concern, Direction, Indicator};
use crate::variant::{Measured, near};

/// What weightings are drawn for first.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Theme {
    /// A concern with all its indicators.
    Concern(Concern),
    /// An indicator that counts by itself.
    Indicator(&'static str),
}

/// The values of the criteria for each model, in one or several worlds.
#[derive(Debug, Clone, PartialEq)]
pub struct Criteria {
    /// The indicators that count, in their order.
    pub ids: Vec<&'static str>,
    /// The theme of each: weightings are drawn for the themes first, so that none counts more for being told often.
    pub themes: Vec<Theme>,
    /// Indicators that say nothing here, and why.
    pub left_out: Vec<LeftOut>,
    /// By world, model and criterion, 0 to 1.
    scaled: Vec<Vec<Vec<f64>>>,
}

/// An indicator that does not count.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct LeftOut {
    /// The indicator.
    pub id: &'static str,
    /// Why.
    pub why: WhyLeftOut,
}

/// Why an indicator does not count.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum WhyLeftOut {
    /// It has no better and worse.
    NoDirection,
    /// It is not defined for one of the models.
    Undefined,
    /// It is the same for all models.
    Same,
}

impl Criteria {
    /// The criteria of models measured in one world.
    pub fn of(columns: &[Measured], wanted: impl Fn(&str) -> bool) -> Self {
        Self::over(std::slice::from_ref(&columns), wanted)
    }

    /// The criteria of the same models in several worlds, equally likely each, on one common scale. Only the indicators
    /// `wanted` are looked at. Without a world or a model there are no criteria.
    pub fn over(worlds: &[impl AsRef<[Measured]>], wanted: impl Fn(&str) -> bool) -> Self {
        let first = worlds.first().and_then(|columns| columns.as_ref().first());
        let figures = first.map_or(&[][..], |column| &column.figures);
        let mut criteria = Self {
            ids: Vec::new(),
            themes: Vec::new(),
            left_out: Vec::new(),
            scaled: worlds.iter().map(|columns| vec![Vec::new(); columns.as_ref().len()]).collect(),
        };
        for figure in figures.iter().filter(|figure| wanted(figure.id)) {
            let values: Vec<Vec<Option<f64>>> = worlds
                .iter()
                .map(|columns| columns.as_ref().iter().map(|column| column.value(figure.id)).collect())
                .collect();
            criteria.add(figure.id, figure.better, &values);
        }
        let theme = |id: &&'static str| match Indicator::named(id) {
            Some(indicator) => Theme::Concern(indicator.concern),
            None => Theme::Indicator(id),
        };
        criteria.themes = criteria.ids.iter().map(theme).collect();
        criteria
    }

    /// Criteria from plain numbers by model and criterion, the higher the better; each is a concern of its own.
    pub fn plain(ids: &[&'static str], table: &[Vec<f64>]) -> Self {
        let scaled = vec![vec![Vec::new(); table.len()]];
        let mut criteria = Self { ids: Vec::new(), themes: Vec::new(), left_out: Vec::new(), scaled };
        for (place, id) in ids.iter().enumerate() {
            let values = table.iter().map(|model| model.get(place).copied()).collect();
            criteria.add(id, Direction::Higher, &[values]);
        }
        criteria.one_by_one()
    }

    /// The same with every indicator a theme of its own.
    #[must_use]
    pub fn one_by_one(self) -> Self {
        Self { themes: self.ids.iter().copied().map(Theme::Indicator).collect(), ..self }
    }

    /// The number of the theme of each criterion, in the order of their first.
    pub fn groups(&self) -> Vec<usize> {
        let first = |theme: &Theme| self.themes.iter().position(|other| other == theme).unwrap_or(0);
        self.themes.iter().map(first).collect()
    }

    /// What the weights of the criteria make of each theme, in the order of their first. Time O(criteria · themes).
    pub fn by_theme(&self, weights: &[f64]) -> Vec<(Theme, f64)> {
        let mut sums: Vec<(Theme, f64)> = Vec::new();
        for (&theme, weight) in self.themes.iter().zip(weights) {
            match sums.iter_mut().find(|(known, _)| *known == theme) {
                Some((_, sum)) => *sum += weight,
                None => sums.push((theme, *weight)),
            }
        }
        sums
    }

    /// Adds an indicator with its values by world and model.
    fn add(&mut self, id: &'static str, better: Direction, values: &[Vec<Option<f64>>]) {
        let defined: Option<Vec<f64>> = values.iter().flatten().copied().collect();
        let why = match (better, defined) {
            (Direction::None, _) => WhyLeftOut::NoDirection,
            (_, None) => WhyLeftOut::Undefined,
            (_, Some(all)) => {
                let low = all.iter().copied().fold(f64::INFINITY, f64::min);
                let high = all.iter().copied().fold(f64::NEG_INFINITY, f64::max);
                if !near(low, high) && high > low {
                    self.scale(id, better, values, (low, high));
                    return;
                }
                WhyLeftOut::Same
            }
        };
        self.left_out.push(LeftOut { id, why });
    }

    fn scale(&mut self, id: &'static str, better: Direction, values: &[Vec<Option<f64>>], (low, high): (f64, f64)) {
        self.ids.push(id);
        for (world, values) in self.scaled.iter_mut().zip(values) {
            for (model, value) in world.iter_mut().zip(values.iter().flatten()) {
                let share = (value - low) / (high - low);
                model.push(if better == Direction::Lower { 1.0 - share } else { share });
            }
        }
    }

    /// How many worlds there are.
    pub fn worlds(&self) -> usize {
        self.scaled.len()
    }

    /// How many models there are.
    pub fn models(&self) -> usize {
        self.scaled.first().map_or(0, Vec::len)
    }

    /// Where a model stands in a criterion, from 0, the worst, to 1, the best; the mean over the worlds.
    pub fn share(&self, model: usize, criterion: usize) -> f64 {
        let values = self.scaled.iter().filter_map(|world| world.get(model)?.get(criterion));
        values.sum::<f64>() / self.worlds().max(1) as f64
    }

    /// The weighted sum of each model's criteria in a world.
    pub(super) fn utilities<'a>(&'a self, world: usize, weights: &'a [f64]) -> impl Iterator<Item = f64> + 'a {
        let models = self.scaled.get(world).into_iter().flatten();
        models.map(move |model| model.iter().zip(weights).map(|(value, weight)| value * weight).sum())
    }
}
