//! One model measured: the base or a variant, with its indicators, its findings and what coordination would cost.

use super::effort::Effort;
use super::requirements::Requirements;
use super::{Compiled, Yardstick};
use crate::analysis::{Direction, Finding};
use crate::map::{Day, Map, Watch};

/// What is to be measured: a map as it is, or a variant of it.
#[derive(Clone, Copy)]
pub struct Model<'a> {
    /// The map as it is.
    pub base: &'a Map,
    /// The variant compiled on it; `None` for the map as it is.
    pub variant: Option<&'a Compiled>,
}

/// An indicator with its value for one model.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Figure {
    /// The indicator's id in files and JSON.
    pub id: &'static str,
    /// Which way it is better.
    pub better: Direction,
    /// Its value; `None` where it is not defined.
    pub value: Option<f64>,
}

/// A model on a day, measured.
#[derive(Debug, Clone)]
pub struct Measured {
    /// Its indicators, in the order of [`INDICATORS`](crate::analysis::INDICATORS); those of coordination over the units of the base.
    pub figures: Vec<Figure>,
    /// Its findings, what matters most first; accepted ones too.
    pub findings: Vec<Finding>,
    /// Who needs to coordinate with whom, over the units of the base.
    pub requirements: Requirements,
    /// What leads to it from the base.
    pub effort: Effort,
}

impl<'a> Model<'a> {
    /// The map of the model.
    pub fn map(&self) -> &'a Map {
        self.variant.map_or(self.base, |compiled| &compiled.map)
    }

    /// Measures the model on a day, with this exponent of the coordination cost; `None` when `watch` says stop.
    ///
    /// Time and space: those of [`measure`](crate::analysis::measure) for the indicators and findings, and of
    /// [`Requirements::new`]. Who measures many variants of one base does so by one [`Yardstick`].
    pub fn measure(&self, day: Day, exponent: f64, watch: &dyn Watch) -> Option<Measured> {
        let yardstick = Yardstick::new(self.base, day, exponent);
        match self.variant {
            Some(compiled) => yardstick.measure(&compiled.map, &compiled.lineage, watch),
            None => yardstick.measure_base(watch),
        }
    }
}

impl Measured {
    /// Takes another exponent for the coordination cost.
    pub(super) fn set_exponent(&mut self, exponent: f64) {
        let cost = self.requirements.cost(exponent);
        for figure in self.figures.iter_mut().filter(|figure| figure.id == "coordination_cost") {
            figure.value = Some(cost);
        }
    }

    /// The value of an indicator, where it is defined.
    pub fn value(&self, id: &str) -> Option<f64> {
        self.figures.iter().find(|figure| figure.id == id)?.value
    }
}
