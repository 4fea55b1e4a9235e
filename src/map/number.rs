//! Checked numbers of a map: finite, within their range, with one written form.

use std::cmp::Ordering;
use std::fmt;
use std::hash::{Hash, Hasher};

use serde::{Deserialize, Deserializer, Serialize, Serializer, de};

/// A number outside its range.
#[derive(Debug, Clone, PartialEq, thiserror::Error)]
#[error("{value} is out of range: expected {expected}")]
pub struct OutOfRange {
    value: f64,
    expected: &'static str,
}

impl OutOfRange {
    /// The number.
    pub fn value(&self) -> f64 {
        self.value
    }

    /// What was expected, for example `a share from 0 to 1`.
    pub fn expected(&self) -> &'static str {
        self.expected
    }
}

macro_rules! checked_number {
    ($(#[$meta:meta])* $name:ident, $expected:literal, $ok:expr) => {
        $(#[$meta])*
        #[derive(Debug, Clone, Copy)]
        pub struct $name(f64);

        impl $name {
            /// Checks the range.
            pub fn new(value: f64) -> Result<Self, OutOfRange> {
                // Adding zero turns -0 into 0, so that equal numbers have equal bits.
                if ($ok)(value) { Ok(Self(value + 0.0)) } else { Err(OutOfRange { value, expected: $expected }) }
            }

            /// The number.
            pub fn get(self) -> f64 {
                self.0
            }
        }

        impl PartialEq for $name {
            fn eq(&self, other: &Self) -> bool {
                self.cmp(other) == Ordering::Equal
            }
        }

        impl Eq for $name {}

        impl PartialOrd for $name {
            fn partial_cmp(&self, other: &Self) -> Option<Ordering> {
                Some(self.cmp(other))
            }
        }

        impl Ord for $name {
            fn cmp(&self, other: &Self) -> Ordering {
                self.0.total_cmp(&other.0)
            }
        }

        impl Hash for $name {
            fn hash<H: Hasher>(&self, state: &mut H) {
                self.0.to_bits().hash(state);
            }
        }

        impl fmt::Display for $name {
            fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                self.0.fmt(f)
            }
        }

        impl Serialize for $name {
            fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
                // Whole numbers are written without a point.
                if self.0.fract() == 0.0 && self.0 < 9e15 {
                    #[allow(clippy::cast_sign_loss)]
                    serializer.serialize_u64(self.0 as u64)
                } else {
                    serializer.serialize_f64(self.0)
                }
            }
        }

        impl<'de> Deserialize<'de> for $name {
            fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
                Self::new(f64::deserialize(deserializer)?).map_err(de::Error::custom)
            }
        }
    };
}

checked_number! {
    /// Full-time posts: zero or more, at most a million.
    Posts, "a number of full-time posts from 0 to 1000000", |v: f64| (0.0..=1e6).contains(&v)
}

checked_number! {
    /// The strength of a tie: above 0, at most a million. Forms offer 1 to 3.
    Strength, "a strength above 0, at most 1000000", |v: f64| v > 0.0 && v <= 1e6
}

checked_number! {
    /// A share from 0 to 1.
    Share, "a share from 0 to 1", |v: f64| (0.0..=1.0).contains(&v)
}

checked_number! {
    /// A threshold of a rule: zero or more.
    Threshold, "a threshold from 0 to 1000000", |v: f64| (0.0..=1e6).contains(&v)
}

checked_number! {
    /// Trust between two units: 1, 2, 3 or 4.
    Trust, "a trust of 1, 2, 3 or 4", |v: f64| [1.0, 2.0, 3.0, 4.0].contains(&v)
}

impl Default for Strength {
    fn default() -> Self {
        Self(1.0)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn ranges_are_kept() {
        assert!(Posts::new(0.0).is_ok() && Posts::new(-0.5).is_err() && Posts::new(f64::NAN).is_err());
        assert!(Strength::new(0.0).is_err() && Strength::new(1e6).is_ok() && Strength::new(f64::INFINITY).is_err());
        assert!(Trust::new(2.5).is_err() && Trust::new(4.0).is_ok());
        assert_eq!(Posts::new(-0.0).unwrap(), Posts::new(0.0).unwrap());
    }
}
