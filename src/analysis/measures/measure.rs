//! What a measure is: its name, what it is of, its kind of number, and how to read it from the result.

use super::{Family, Measures};
use crate::map::{Day, Id, Scope};

/// What a measure is of.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Of {
    /// The whole working network.
    Network,
    /// Each unit.
    Unit,
    /// Each unit of a set that matters together: key players, the core, the bus factor.
    Key,
    /// Each office with units in the working network.
    Office,
    /// Each pair with a working tie.
    Tie,
    /// Each field.
    Field,
    /// Each pair that needs to coordinate.
    Pair,
    /// Each case path.
    Path,
}

/// What kind of number a measure is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Kind {
    /// How many.
    Count,
    /// From 0 to 1.
    Share,
    /// Any other number.
    Decimal,
    /// Whether something holds.
    YesNo,
    /// A unit, a group by its number, a day or a word: nothing to calculate with.
    Reference,
    /// Several of these.
    List,
}

/// The value of a measure.
#[derive(Debug, Clone, PartialEq)]
pub enum Value {
    /// How many, or the number of a group.
    Count(u64),
    /// A number that is no count; finite.
    Number(f64),
    /// Whether something holds.
    YesNo(bool),
    /// A unit, field or path.
    Id(Id),
    /// A word of the file format or of JSON.
    Word(&'static str),
    /// A day.
    Day(Day),
    /// Units or fields.
    Ids(Vec<Id>),
    /// Numbers of groups or places.
    Counts(Vec<u32>),
    /// For whom or where.
    Scopes(Vec<Scope>),
}

/// A measure.
#[derive(Debug, Clone, Copy)]
pub struct Measure {
    /// Its key in JSON and its name on the command line; `brokerage.liaison` is the key `liaison` in `brokerage`.
    pub id: &'static str,
    /// What it is of.
    pub of: Of,
    /// What kind of number it is.
    pub kind: Kind,
    /// The family it is worked out with.
    pub family: Family,
    /// Reads the value of the thing at a place in the list of [`Measures::len`] things (of the network: at 0).
    pub(super) read: fn(&Measures, usize) -> Option<Value>,
}

impl Of {
    /// Its name: in the ids of messages, in the names of columns.
    pub fn name(self) -> &'static str {
        match self {
            Self::Network => "network",
            Self::Unit => "unit",
            Self::Key => "key",
            Self::Office => "office",
            Self::Tie => "tie",
            Self::Field => "field",
            Self::Pair => "pair",
            Self::Path => "path",
        }
    }
}

impl Measure {
    /// The value of the thing at a place; `None` where it is not defined, was not asked for, or there is no such place.
    ///
    /// # Examples
    /// ```
    /// use querschnitt::analysis::{Asked, Of, Unheard, Value, measure, measure_named};
    /// use querschnitt::map::{Map, Unwatched};
    /// let all = measure(&Map::default(), "2026-12-01".parse()?, &Asked::everything(), &Unwatched, &Unheard).unwrap();
    /// let nodes = measure_named(Of::Network, "nodes").unwrap();
    /// assert_eq!(nodes.value(&all, 0), Some(Value::Count(0)));
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    pub fn value(&self, measures: &Measures, at: usize) -> Option<Value> {
        if at >= measures.len(self.of) {
            return None;
        }
        match (self.read)(measures, at)? {
            // plus 0: a sum of nothing is a negative zero, which is none of anybody's business
            Value::Number(number) => number.is_finite().then_some(Value::Number(number + 0.0)),
            value => Some(value),
        }
    }
}

impl Value {
    /// The value as a number to sort and draw by; yes is 1. `None` for what is no number.
    pub fn number(&self) -> Option<f64> {
        match self {
            Self::Count(count) => Some(*count as f64),
            Self::Number(number) => Some(*number),
            Self::YesNo(holds) => Some(f64::from(u8::from(*holds))),
            Self::Id(_) | Self::Word(_) | Self::Day(_) | Self::Ids(_) | Self::Counts(_) | Self::Scopes(_) => None,
        }
    }
}

impl Measures {
    /// How many things of a kind the result tells of.
    pub fn len(&self, of: Of) -> usize {
        match of {
            Of::Network => 1,
            Of::Unit => self.units.len(),
            Of::Key => self.memberships.len(),
            Of::Office => self.offices.as_ref().map_or(0, |ties| ties.offices.len()),
            Of::Tie => self.ties.len(),
            Of::Field => self.fields.as_ref().map_or(0, Vec::len),
            Of::Pair => self.pairs.as_ref().map_or(0, |pairs| pairs.len()),
            Of::Path => self.paths.as_ref().map_or(0, Vec::len),
        }
    }

    /// What identifies the thing at a place: one id, two of a tie or pair, none of the network.
    pub fn ids(&self, of: Of, at: usize) -> Vec<&Id> {
        let ids = match of {
            Of::Network => None,
            Of::Unit => self.units.get(at).map(|unit| vec![&unit.id]),
            Of::Key => self.memberships.get(at).map(|member| vec![&member.unit]),
            Of::Office => self.offices.as_ref().and_then(|ties| ties.offices.get(at)).map(|office| vec![office]),
            Of::Tie => self.ties.get(at).map(|tie| vec![&tie.from, &tie.to]),
            Of::Field => self.fields.as_ref().and_then(|all| all.get(at)).map(|field| vec![&field.id]),
            Of::Pair => self.pairs.as_ref().and_then(|all| all.get(at)).map(|pair| vec![pair.a, pair.b]),
            Of::Path => self.paths.as_ref().and_then(|all| all.get(at)).map(|path| vec![&path.id]),
        };
        ids.unwrap_or_default()
    }

    /// The place of a unit in the working network.
    pub(super) fn vertex(&self, unit: usize) -> Option<usize> {
        self.units.get(unit)?.vertex.map(|vertex| vertex as usize)
    }
}
