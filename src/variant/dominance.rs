//! Which models others are at least as good as in everything.

use crate::analysis::Direction;

/// Whether `a` is at least as good as `b` in every directed indicator and better in one.
///
/// Each item is the direction with the two values. Indicators without a direction say nothing. Both undefined are equal;
/// one undefined makes the two incomparable.
pub fn dominates(values: impl IntoIterator<Item = (Direction, Option<f64>, Option<f64>)>) -> bool {
    let mut better = false;
    for (direction, a, b) in values {
        let (a, b) = match (direction, a, b) {
            (Direction::None, ..) | (_, None, None) => continue,
            (Direction::Higher, Some(a), Some(b)) => (a, b),
            (Direction::Lower, Some(a), Some(b)) => (b, a),
            _ => return false,
        };
        if near(a, b) {
            continue;
        }
        if a < b {
            return false;
        }
        better = true;
    }
    better
}

/// Whether two values are the same but for rounding.
pub fn near(a: f64, b: f64) -> bool {
    (a - b).abs() <= 1e-9 * a.abs().max(b.abs()).max(1.0)
}

#[cfg(test)]
mod tests {
    use super::*;
    use Direction::{Higher, Lower, None as Neither};

    #[test]
    fn at_least_as_good_in_all_and_better_in_one() {
        let one = |a, b| (Higher, Some(a), Some(b));
        assert!(dominates([one(2.0, 1.0), one(1.0, 1.0), (Lower, Some(1.0), Some(3.0))]));
        assert!(!dominates([one(2.0, 1.0), (Lower, Some(3.0), Some(1.0))]));
        assert!(!dominates([one(1.0, 1.0), one(0.1 + 0.2, 0.3)]), "equal but for rounding");
        assert!(dominates([one(2.0, 1.0), (Neither, Some(1.0), Some(5.0)), (Lower, None, None)]));
        assert!(!dominates([one(2.0, 1.0), (Lower, Some(1.0), None)]), "incomparable");
        assert!(!dominates([]));
    }
}
