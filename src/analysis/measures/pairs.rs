//! The pairs of units that need to coordinate, as a result keeps them.

use crate::analysis::Snapshot;
use crate::analysis::coordination::{Coordination, PairState, RequiredPair};
use crate::map::Id;

/// Two units that need to coordinate.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Required {
    /// One unit; `a < b`.
    pub a: Id,
    /// The other.
    pub b: Id,
    /// How strongly their fields depend on each other, summed.
    pub weight: u32,
    /// Whether they do coordinate.
    pub state: PairState,
    /// The fields because of which.
    pub fields: Vec<Id>,
}

/// One of the required pairs, without its fields.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct PairAt<'p> {
    /// One unit; `a < b`.
    pub a: &'p Id,
    /// The other.
    pub b: &'p Id,
    /// How strongly their fields depend on each other, summed.
    pub weight: u32,
    /// Whether they do coordinate.
    pub state: PairState,
}

/// The pairs that an analysis keeps, without borrowing the map.
#[derive(Debug, Clone)]
pub struct RequiredPairs {
    units: Vec<Id>,
    fields: Vec<Id>,
    coordination: Coordination,
}

impl RequiredPairs {
    pub(in crate::analysis) fn new(snapshot: &Snapshot<'_>, coordination: Coordination) -> Self {
        Self {
            units: snapshot.unit_ids(snapshot.unit_numbers()),
            fields: snapshot.field_ids(snapshot.field_numbers()),
            coordination,
        }
    }

    /// The requirements with the numbers of their snapshot.
    pub(crate) fn coordination(&self) -> &Coordination {
        &self.coordination
    }

    /// How many pairs are required.
    pub fn len(&self) -> usize {
        self.coordination.pairs.len()
    }

    /// Whether none is.
    pub fn is_empty(&self) -> bool {
        self.coordination.pairs.is_empty()
    }

    /// How many are in a state.
    pub fn count(&self, state: PairState) -> usize {
        self.coordination.count(state)
    }

    /// The pair at a place, by (a, b), without its fields. Time O(1).
    pub fn get(&self, at: usize) -> Option<PairAt<'_>> {
        let pair = self.coordination.pairs.get(at)?;
        let (a, b) = (&self.units[pair.a as usize], &self.units[pair.b as usize]);
        Some(PairAt { a, b, weight: pair.weight, state: pair.state })
    }

    /// The fields because of which the pair at a place needs to coordinate.
    pub fn fields(&self, at: usize) -> Option<Vec<Id>> {
        let pair = self.coordination.pairs.get(at)?;
        Some(self.told(pair).fields)
    }

    /// All pairs by (a, b), with their fields. Worked out as one asks for them.
    pub fn iter(&self) -> impl Iterator<Item = Required> + '_ {
        self.coordination.pairs.iter().map(|pair| self.told(pair))
    }

    /// The pairs of one unit by (a, b), with their fields. Time O(pairs) and that of the fields of its own pairs.
    pub fn of(&self, unit: &Id) -> impl Iterator<Item = Required> + '_ {
        let number = self.units.binary_search(unit).ok().map(|at| at as u32);
        let pairs = self.coordination.pairs.iter();
        pairs.filter(move |pair| number == Some(pair.a) || number == Some(pair.b)).map(|pair| self.told(pair))
    }

    fn told(&self, pair: &RequiredPair) -> Required {
        let fields = self.coordination.fields(pair.a, pair.b);
        Required {
            a: self.units[pair.a as usize].clone(),
            b: self.units[pair.b as usize].clone(),
            weight: pair.weight,
            state: pair.state,
            fields: fields.into_iter().map(|field| self.fields[field as usize].clone()).collect(),
        }
    }

    /// The state of a pair in either order, if it is required. Time O(log units + log pairs).
    pub fn state(&self, a: &Id, b: &Id) -> Option<PairState> {
        let number = |id: &Id| self.units.binary_search(id).ok().map(|at| at as u32);
        self.coordination.pair(number(a)?, number(b)?).map(|pair| pair.state)
    }
}
