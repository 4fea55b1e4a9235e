//! The units of all sets that matter most together, each with the sets that it belongs to.

use std::collections::{BTreeMap, BTreeSet};

use super::Measures;
use crate::map::Id;

/// A set of units that matter most together.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum KeySet {
    /// Who reach all others on the shortest ways.
    Reach,
    /// Whose loss cuts off most pairs.
    Cut,
    /// Whose loss drives the others farthest apart.
    Apart,
    /// Whose loss leaves more than half of the fields with nobody.
    Loss,
    /// The core.
    Core,
}

/// What is told of a set as a whole.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct KeySetFacts<'a> {
    /// Its units.
    pub units: &'a [Id],
    /// Reach, fragmentation, correlation; of [`KeySet::Loss`] how many units it has.
    pub value: f64,
    /// Whether there is no better set.
    pub exact: bool,
}

/// A unit with the sets that it belongs to.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Membership {
    /// The unit.
    pub unit: Id,
    sets: BTreeSet<KeySet>,
}

impl KeySet {
    /// All of them, in the order told.
    pub const ALL: [Self; 5] = [Self::Reach, Self::Cut, Self::Apart, Self::Loss, Self::Core];
}

impl Measures {
    /// A set; `None` where it was not asked for or is not defined.
    pub fn key_set(&self, set: KeySet) -> Option<KeySetFacts<'_>> {
        let players = match set {
            KeySet::Reach => self.key_players.as_ref()?.reach.as_ref()?,
            KeySet::Cut => self.key_players.as_ref()?.cut.as_ref()?,
            KeySet::Apart => self.key_players.as_ref()?.apart.as_ref()?,
            KeySet::Loss => {
                let factor = self.bus_factor.as_ref()?;
                let (units, exact) = (&factor.units, factor.is_exact());
                return Some(KeySetFacts { units, value: units.len() as f64, exact });
            }
            KeySet::Core => {
                let core = self.core.as_ref()?.as_ref()?;
                return Some(KeySetFacts { units: &core.units, value: core.correlation, exact: core.exact });
            }
        };
        Some(KeySetFacts { units: &players.units, value: players.value, exact: players.exact })
    }

    /// Whether the unit at a place of the memberships belongs to a set; `None` where the set is not defined.
    pub(super) fn belongs(&self, at: usize, set: KeySet) -> Option<bool> {
        self.key_set(set)?;
        Some(self.memberships.get(at)?.sets.contains(&set))
    }

    /// Every unit of every set, by id. Time O(m log m) for m memberships.
    pub(super) fn with_memberships(self) -> Self {
        let mut all: BTreeMap<&Id, BTreeSet<KeySet>> = BTreeMap::new();
        for set in KeySet::ALL {
            for unit in self.key_set(set).into_iter().flat_map(|facts| facts.units) {
                all.entry(unit).or_default().insert(set);
            }
        }
        let memberships = all.into_iter().map(|(unit, sets)| Membership { unit: unit.clone(), sets }).collect();
        Self { memberships, ..self }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::analysis::testing::{map, today};
    use crate::analysis::{Asked, Family, Of, Unheard, Value, measure, measure_named};
    use crate::map::Unwatched;

    fn measures(text: &str, families: &[Family]) -> Measures {
        let asked = Asked::families(families.iter().copied());
        measure(&map(text), today(), &asked, &Unwatched, &Unheard).unwrap()
    }

    fn members(measures: &Measures, name: &str) -> Vec<String> {
        let measure = measure_named(Of::Key, name).unwrap();
        let holds = |at: &usize| measure.value(measures, *at) == Some(Value::YesNo(true));
        let places = (0..measures.len(Of::Key)).filter(holds);
        places.map(|at| measures.ids(Of::Key, at)[0].to_string()).collect()
    }

    #[test]
    fn each_unit_stands_once_with_all_its_sets() {
        // two stars whose middles m and n are tied: nobody else matters
        let text = "m -C- a; m -C- b; m -C- c; m -C- n; n -C- d; n -C- e; n -C- f; m: w D, x D; n: y D, z D";
        let found = measures(text, &[Family::KeyPlayers, Family::CorePeriphery, Family::BusFactor]);
        let sets = [
            ("key_players.reach", KeySet::Reach),
            ("key_players.cut", KeySet::Cut),
            ("key_players.apart", KeySet::Apart),
            ("bus_factor", KeySet::Loss),
            ("core_periphery", KeySet::Core),
        ];
        for (name, set) in sets {
            let mut expected: Vec<String> = found.key_set(set).unwrap().units.iter().map(Id::to_string).collect();
            expected.sort();
            assert_eq!(members(&found, name), expected, "{name}");
        }
        for name in ["key_players.cut", "core_periphery", "bus_factor"] {
            let members = members(&found, name);
            assert!(members.contains(&"m".to_owned()) && members.contains(&"n".to_owned()), "{name}: {members:?}");
        }
    }

    #[test]
    fn a_set_that_is_not_defined_is_a_dash_not_a_no() {
        let found = measures("a: f D; @b", &[Family::KeyPlayers, Family::BusFactor]);
        let value = |name| measure_named(Of::Key, name).unwrap().value(&found, 0);
        assert_eq!(found.len(Of::Key), 1);
        assert_eq!((value("bus_factor"), value("core_periphery")), (Some(Value::YesNo(true)), None));
    }
}
