//! One model measured: the base or a variant, with its indicators, its findings and what coordination would cost.

use super::effort::Effort;
use super::requirements::{Requirements, Side};
use super::{Compiled, Lineage};
use crate::analysis::{Asked, Coordination, Direction, Family, Finding, INDICATORS, Snapshot, Unheard, measure};
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
    /// Its indicators, in the order of [`INDICATORS`]; those of coordination over the units of the base.
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
    /// Time and space: those of [`measure`] for the indicators and findings, and of [`Requirements::new`].
    pub fn measure(&self, day: Day, exponent: f64, watch: &dyn Watch) -> Option<Measured> {
        let families = INDICATORS.iter().map(|indicator| indicator.family).chain([Family::Findings]);
        let measures = measure(self.map(), day, &Asked::families(families), watch, &Unheard)?;
        let (requirements, effort) = match self.variant {
            Some(compiled) => (
                requirements(self.base, &compiled.map, &compiled.lineage, day),
                Effort::of(self.base, &compiled.map, &compiled.lineage),
            ),
            None => {
                let none = Effort { staff_moved: Some(0.0), ..Effort::default() };
                (requirements(self.base, self.base, &Lineage::of(self.base), day), none)
            }
        };
        let figure =
            |of: &crate::analysis::Indicator| Figure { id: of.id, better: of.better, value: of.value(&measures) };
        let mut figures: Vec<Figure> = INDICATORS.iter().map(figure).collect();
        for own in of_requirements(&requirements, exponent).into_iter().chain(of_effort(effort)) {
            match figures.iter_mut().find(|figure| figure.id == own.id) {
                Some(figure) => *figure = own,
                None => figures.push(own),
            }
        }
        Some(Measured { figures, findings: measures.findings.unwrap_or_default(), requirements, effort })
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

fn requirements(base: &Map, variant: &Map, lineage: &Lineage, day: Day) -> Requirements {
    let (before, after) = (Snapshot::new(base, day), Snapshot::new(variant, day));
    let (needed, needs) = (Coordination::new(&before), Coordination::new(&after));
    Requirements::new(
        Side { snapshot: &before, coordination: &needed },
        Side { snapshot: &after, coordination: &needs },
        lineage,
    )
}

/// The indicators that are taken over the units of the base (SEMANTICS section 6).
fn of_requirements(requirements: &Requirements, exponent: f64) -> Vec<Figure> {
    use Direction::{Higher, Lower};
    let of = |id, value, better| Figure { id, better, value };
    vec![
        of("congruence", requirements.congruence(), Higher),
        of("congruence_mediated", requirements.congruence_mediated(), Higher),
        of("required_across_offices", requirements.across_offices(), Lower),
        of("coordination_cost", Some(requirements.cost(exponent)), Lower),
        of("modularity_required", requirements.modularity(), Higher),
        of("ei_index_required", requirements.external_internal(), Lower),
        of("escalation_distance", requirements.escalation_distance(), Lower),
        of("offices", Some(requirements.offices() as f64), Direction::None),
    ]
}

fn of_effort(effort: Effort) -> Vec<Figure> {
    let of = |id, value| Figure { id, value, better: Direction::Lower };
    vec![
        of("effort", Some(effort.departments() as f64)),
        of("staff_moved", effort.staff_moved),
        of("responsibilities_changed", Some(effort.responsibilities_changed as f64)),
    ]
}
