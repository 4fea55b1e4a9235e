//! Models side by side, without a total.

use super::dominance::dominates;
use super::findings::gained_and_lost;
use super::{Measured, Model};
use crate::analysis::{Direction, Finding};
use crate::map::{Day, Id, Watch};

/// Models side by side; the first is what the others are compared with.
#[derive(Debug, Clone)]
pub struct Comparison {
    /// The measured models.
    pub columns: Vec<Measured>,
    /// For each model the others that are at least as good in every directed indicator and better in one.
    pub dominated_by: Vec<Vec<usize>>,
    /// For each model the findings that the base of its map does not have, by their places in its own list.
    pub gained: Vec<Vec<usize>>,
    /// For each model the findings of the base of its map that it does not have.
    pub lost: Vec<Vec<Finding>>,
}

impl Comparison {
    /// Measures all models on a day and puts them side by side; `None` when `watch` says stop, which is asked after each.
    ///
    /// Gained and lost findings are told against the base of each model's own map, whether it is a column or not.
    pub fn new(models: &[Model<'_>], day: Day, exponent: f64, watch: &dyn Watch) -> Option<Self> {
        let mut bases: Vec<(*const crate::map::Map, Vec<Finding>)> = Vec::new();
        let mut comparison =
            Self { columns: Vec::new(), dominated_by: Vec::new(), gained: Vec::new(), lost: Vec::new() };
        for (done, model) in models.iter().enumerate() {
            let measured = model.measure(day, exponent, watch)?;
            let known = bases.iter().position(|(map, _)| std::ptr::eq(*map, model.base));
            let known = known.unwrap_or_else(|| {
                let findings = match model.variant {
                    None => measured.findings.clone(),
                    Some(_) => crate::analysis::findings(model.base, day),
                };
                bases.push((model.base, findings));
                bases.len() - 1
            });
            let before = &bases[known].1;
            let (gained, lost) = model.variant.map_or_else(Default::default, |compiled| {
                gained_and_lost(before, &measured.findings, &compiled.lineage, &compiled.map)
            });
            comparison.gained.push(gained);
            comparison.lost.push(lost.into_iter().map(|place| before[place].clone()).collect());
            comparison.columns.push(measured);
            if !watch.tick(done + 1, models.len()) {
                return None;
            }
        }
        comparison.dominated_by = dominated_by(&comparison.columns);
        Some(comparison)
    }

    /// Takes another exponent for the coordination cost; what else was measured stays. Time O(columns · (pairs + columns ·
    /// indicators)).
    pub fn set_exponent(&mut self, exponent: f64) {
        for column in &mut self.columns {
            column.set_exponent(exponent);
        }
        self.dominated_by = dominated_by(&self.columns);
    }

    /// The ids and directions of the indicators, in their order, that every column has.
    pub fn indicators(&self) -> impl Iterator<Item = (&'static str, Direction)> + '_ {
        self.columns.first().into_iter().flat_map(|column| column.figures.iter().map(|one| (one.id, one.better)))
    }

    /// The values of an indicator, one for each column.
    pub fn values(&self, id: &str) -> Vec<Option<f64>> {
        self.columns.iter().map(|column| column.value(id)).collect()
    }

    /// The findings that a column gains.
    pub fn gained_by(&self, column: usize) -> impl Iterator<Item = &Finding> {
        let places = self.gained.get(column).into_iter().flatten();
        places.filter_map(move |&place| self.columns.get(column)?.findings.get(place))
    }
}

fn dominated_by(columns: &[Measured]) -> Vec<Vec<usize>> {
    let wins =
        |a: &Measured, b: &Measured| dominates(a.figures.iter().map(|one| (one.better, one.value, b.value(one.id))));
    let all = || columns.iter().enumerate();
    columns.iter().map(|one| all().filter(|(_, other)| wins(other, one)).map(|(place, _)| place).collect()).collect()
}

/// A field in two or more maps, told to be the same by its id, else by its name.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct SharedField {
    /// Its name in the first map that has it.
    pub name: String,
    /// Its id in each map that has it.
    pub ids: Vec<Option<Id>>,
}

/// The fields of several maps side by side: matched by id, else by name without regard to case; in the order in which
/// they first appear. Time O(fields · log fields).
pub fn shared_fields(maps: &[&crate::map::Map]) -> Vec<SharedField> {
    let mut shared: Vec<SharedField> = Vec::new();
    for (place, map) in maps.iter().enumerate() {
        for (id, field) in map.fields() {
            let open = |one: &&mut SharedField| one.ids.get(place).is_some_and(Option::is_none);
            let by_id = |one: &&mut SharedField| one.ids.iter().flatten().any(|other| other == id);
            let by_name = |one: &&mut SharedField| one.name.to_lowercase() == field.name.to_lowercase();
            let found = match shared.iter_mut().filter(open).find(by_id) {
                Some(found) => Some(found),
                None => shared.iter_mut().filter(open).find(by_name),
            };
            match found {
                Some(found) => found.ids[place] = Some(id.clone()),
                None => {
                    let mut ids = vec![None; maps.len()];
                    ids[place] = Some(id.clone());
                    shared.push(SharedField { name: field.name.clone(), ids });
                }
            }
        }
    }
    shared
}
