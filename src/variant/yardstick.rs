//! By what variants of one base are measured: what they share is worked out once.

use super::Lineage;
use super::effort::Effort;
use super::model::{Figure, Measured};
use super::requirements::{Requirements, Side};
use crate::analysis::{
    Asked, Before, Coordination, Direction, INDICATORS, Indicator, Measures, Snapshot, measure_snapshot,
};
use crate::map::{Day, Map, Watch};

/// The base on a day, against which its variants are measured.
#[derive(Debug)]
pub struct Yardstick<'a> {
    snapshot: Snapshot<'a>,
    coordination: Coordination,
    exponent: f64,
    asked: Asked,
    /// What the base measured, where it was measured: a variant takes over what is the same.
    measures: Option<Measures>,
}

impl<'a> Yardstick<'a> {
    /// The yardstick of a base, with this exponent of the coordination cost. Time: a snapshot and its requirements.
    pub fn new(base: &'a Map, day: Day, exponent: f64) -> Self {
        let snapshot = Snapshot::new(base, day);
        let coordination = Coordination::new(&snapshot);
        Self { snapshot, coordination, exponent, asked: Asked::to_compare(), measures: None }
    }

    /// The map as it is.
    pub fn base(&self) -> &'a Map {
        self.snapshot.map
    }

    /// The base on the day.
    pub fn snapshot(&self) -> &Snapshot<'a> {
        &self.snapshot
    }

    /// Who needs to coordinate with whom in the base.
    pub fn coordination(&self) -> &Coordination {
        &self.coordination
    }

    /// The exponent of the coordination cost.
    pub fn exponent(&self) -> f64 {
        self.exponent
    }

    /// Measures the base and keeps what variants may take over; `None` when `watch` says stop.
    pub fn calibrated(&mut self, watch: &dyn Watch) -> Option<Measured> {
        let measures = measure_snapshot(&self.snapshot, &self.asked, None, watch)?;
        let measured = self.of_base(&measures);
        self.measures = Some(measures);
        Some(measured)
    }

    /// Measures the base; `None` when `watch` says stop.
    pub fn measure_base(&self, watch: &dyn Watch) -> Option<Measured> {
        Some(self.of_base(&measure_snapshot(&self.snapshot, &self.asked, None, watch)?))
    }

    fn of_base(&self, measures: &Measures) -> Measured {
        let lineage = Lineage::of(self.base());
        let side = self.side();
        let none = Effort { staff_moved: Some(0.0), ..Effort::default() };
        self.measured(measures, Requirements::new(side, side, &lineage), none)
    }

    /// Measures a variant: its map and which units of the base became which of its; `None` when `watch` says stop.
    pub fn measure(&self, variant: &Map, lineage: &Lineage, watch: &dyn Watch) -> Option<Measured> {
        let snapshot = Snapshot::new(variant, self.snapshot.day);
        let before = self.measures.as_ref().map(|measures| Before { snapshot: &self.snapshot, measures });
        let measures = measure_snapshot(&snapshot, &self.asked, before, watch)?;
        let worked_out;
        let coordination = match &measures.pairs {
            Some(pairs) => pairs.coordination(),
            None => {
                worked_out = Coordination::new(&snapshot);
                &worked_out
            }
        };
        let requirements = Requirements::new(self.side(), Side { snapshot: &snapshot, coordination }, lineage);
        Some(self.measured(&measures, requirements, Effort::of(self.base(), variant, lineage)))
    }

    fn side(&self) -> Side<'_> {
        Side { snapshot: &self.snapshot, coordination: &self.coordination }
    }

    fn measured(&self, measures: &Measures, requirements: Requirements, effort: Effort) -> Measured {
        let figure = |of: &Indicator| Figure { id: of.id, better: of.better, value: of.value(measures) };
        let mut figures: Vec<Figure> = INDICATORS.iter().map(figure).collect();
        for own in of_requirements(&requirements, self.exponent).into_iter().chain(of_effort(effort)) {
            match figures.iter_mut().find(|figure| figure.id == own.id) {
                Some(figure) => *figure = own,
                None => figures.push(own),
            }
        }
        let findings = measures.findings.clone().unwrap_or_default();
        Measured { figures, findings, requirements, effort }
    }
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
