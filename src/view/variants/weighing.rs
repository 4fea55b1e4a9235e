//! How much the indicators count, as a person sets it: more, less, not at all; and how much the size of an office counts.

use std::collections::BTreeMap;

use crate::analysis::COST_EXPONENT;
use crate::variant::{Bounds, EXPONENTS};

/// A step of the least weight, and of the greatest.
const STEP: f64 = 0.1;
/// The most steps up.
const MOST: i8 = 9;
/// The most steps down: the indicator does not count. A step above it counts at most a tenth, and so on.
const NOTHING: i8 = -3;

/// What is set for the indicators and for the exponent of the size; at first nothing: every weighting is as likely as any other.
#[derive(Debug, Clone, PartialEq)]
pub struct Weighing {
    /// By indicator: so many steps it counts at least; below 0 at most.
    steps: BTreeMap<&'static str, i8>,
    /// The exponent of the size in the coordination cost.
    pub exponent: f64,
}

impl Default for Weighing {
    fn default() -> Self {
        Self { steps: BTreeMap::new(), exponent: COST_EXPONENT }
    }
}

impl Weighing {
    /// The bounds of the weight of an indicator; none where it is free.
    pub fn bounds(&self, id: &str) -> Option<Bounds> {
        let steps = *self.steps.get(id)?;
        Some(if steps < 0 {
            Bounds { low: 0.0, high: f64::from(steps - NOTHING) * STEP }
        } else {
            Bounds { low: f64::from(steps) * STEP, high: 1.0 }
        })
    }

    /// The bounds of several indicators, in their order.
    pub fn all_bounds(&self, ids: &[&'static str]) -> Vec<Bounds> {
        ids.iter().map(|id| self.bounds(id).unwrap_or_default()).collect()
    }

    /// What is set, by indicator.
    pub fn all_set(&self) -> impl Iterator<Item = (&'static str, Bounds)> + '_ {
        self.steps.keys().filter_map(|&id| Some((id, self.bounds(id)?)))
    }

    /// The same with one indicator counting more or less: not at all, at most one or two tenths, free, at least one, two and so on.
    #[must_use]
    pub fn stepped(&self, id: &'static str, by: i8) -> Self {
        let mut steps = self.steps.clone();
        let now = steps.remove(id).unwrap_or(0);
        let next = now.saturating_add(by).clamp(NOTHING, MOST);
        if next != 0 {
            steps.insert(id, next);
        }
        Self { steps, ..*self }
    }

    /// The same with the exponent so many further on among those told, around at the ends.
    #[must_use]
    pub fn with_exponent(&self, by: isize) -> Self {
        let last = EXPONENTS.len();
        let now = EXPONENTS.iter().position(|&one| one >= self.exponent).unwrap_or(last - 1);
        let length = isize::try_from(last).unwrap_or(1);
        let next = (isize::try_from(now).unwrap_or(0) + by).rem_euclid(length);
        let exponent = usize::try_from(next).ok().and_then(|next| EXPONENTS.get(next)).copied();
        Self { exponent: exponent.unwrap_or(self.exponent), steps: self.steps.clone() }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_indicator_counts_more_or_less_by_steps() {
        let free = Weighing::default();
        assert_eq!((free.bounds("a"), free.stepped("a", 1).stepped("a", -1)), (None, free.clone()));
        let more = free.stepped("a", 1).stepped("a", 1);
        assert_eq!(more.bounds("a"), Some(Bounds { low: 0.2, high: 1.0 }));
        let less = free.stepped("b", -1).stepped("b", -1);
        assert_eq!(less.all_set().collect::<Vec<_>>(), [("b", Bounds { low: 0.0, high: 0.1 })]);
        let none = less.stepped("b", -1).stepped("b", -1);
        assert_eq!(none.bounds("b"), Some(Bounds { low: 0.0, high: 0.0 }));
        assert_eq!(none.all_bounds(&["a", "b"])[0], Bounds::default());
    }

    #[test]
    fn the_exponent_goes_around() {
        let mut weighing = Weighing::default();
        let mut told = Vec::new();
        for _ in 0..EXPONENTS.len() {
            told.push(weighing.exponent);
            weighing = weighing.with_exponent(1);
        }
        assert_eq!(told, [1.0, 1.5, 2.0, 2.5, 3.0, 0.0, 0.5]);
        assert_eq!(weighing.with_exponent(-1).with_exponent(1), weighing);
    }
}
