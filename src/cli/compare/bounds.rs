//! Bounds on weights as they are typed: `fields_led=0.1..0.5`, `congruence=0.2..`.

use std::str::FromStr;

use crate::variant::Bounds;

/// The least and greatest weight of an indicator.
#[derive(Debug, Clone, PartialEq)]
pub(in crate::cli) struct WeightBounds {
    /// The indicator.
    pub(in crate::cli) id: String,
    /// Its bounds.
    pub(in crate::cli) bounds: Bounds,
}

/// A text that is no bound.
#[derive(Debug, thiserror::Error)]
#[error("expected INDICATOR=LOW..HIGH, each from 0 to 1")]
pub(in crate::cli) struct NoBounds;

impl FromStr for WeightBounds {
    type Err = NoBounds;

    fn from_str(text: &str) -> Result<Self, Self::Err> {
        let (id, range) = text.split_once('=').ok_or(NoBounds)?;
        let (low, high) = range.split_once("..").unwrap_or((range, range));
        let share = |text: &str, missing: f64| match text {
            "" => Ok(missing),
            text => text.parse().ok().filter(|share| (0.0..=1.0).contains(share)).ok_or(NoBounds),
        };
        let bounds = Bounds { low: share(low, 0.0)?, high: share(high, 1.0)? };
        if range.is_empty() || bounds.low > bounds.high {
            return Err(NoBounds);
        }
        Ok(Self { id: id.to_owned(), bounds })
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn ranges_are_read() {
        let read = |text: &str| text.parse::<WeightBounds>().ok().map(|read| (read.bounds.low, read.bounds.high));
        assert_eq!(read("a=0.1..0.5"), Some((0.1, 0.5)));
        assert_eq!(
            (read("a=..0.5"), read("a=0.5.."), read("a=0.2")),
            (Some((0.0, 0.5)), Some((0.5, 1.0)), Some((0.2, 0.2)))
        );
        for wrong in ["a", "a=", "a=0.5..0.1", "a=2", "a=NaN", "a=x..", "a=-1.."] {
            assert_eq!(read(wrong), None, "{wrong}");
        }
    }
}
