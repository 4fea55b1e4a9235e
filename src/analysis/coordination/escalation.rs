//! How far up the line a dispute of two units goes until somebody is above both (MEASURES section 3).

use crate::analysis::Snapshot;

/// Escalation from two units up to their lowest common superior.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Escalation {
    /// From the first.
    pub a: u32,
    /// From the other.
    pub b: u32,
    /// The common superior; `None` where only the head of the administration, which is not in the map, is above both.
    pub top: Option<u32>,
}

impl Escalation {
    /// The steps of both sides.
    pub fn both(self) -> u32 {
        self.a + self.b
    }
}

/// The steps of two departments up to the lowest unit above both; where there is none, to a head counted one above the tops.
/// `None` where one of the two is no department: no superior settles between employers. Time O(log units).
///
/// # Examples
/// ```
/// use querschnitt::analysis::{Snapshot, escalation};
/// use querschnitt::map::Map;
/// let map = Map::default();
/// let snapshot = Snapshot::new(&map, "2026-12-01".parse()?);
/// assert!(snapshot.unit_numbers().all(|unit| escalation(&snapshot, unit, unit).is_some()));
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
pub fn escalation(snapshot: &Snapshot<'_>, a: u32, b: u32) -> Option<Escalation> {
    if !snapshot.seat(a).is_department() || !snapshot.seat(b).is_department() {
        return None;
    }
    let line = &snapshot.line;
    let (up_a, up_b) = (line.depth(a), line.depth(b));
    Some(match line.common(a, b) {
        Some(top) => Escalation { a: up_a - line.depth(top), b: up_b - line.depth(top), top: Some(top) },
        None => Escalation { a: up_a + 1, b: up_b + 1, top: None },
    })
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::analysis::testing::{id, map, today};

    fn steps(text: &str, a: &str, b: &str) -> Option<(u32, u32)> {
        let map = map(text);
        let snapshot = Snapshot::new(&map, today());
        let number = |unit| snapshot.unit(&id(unit)).unwrap();
        escalation(&snapshot, number(a), number(b)).map(|steps| (steps.a, steps.b))
    }

    /// The worked line of MEASURES section 3.
    const LINE: &str = "@lr Head; @dez-2 Division <lr; @oa <dez-2; @abh Section <oa
        @dez-3 Division <lr; @sa <dez-3; @fsa Section <sa; @lei Section <sa; @ki StaffUnit <lr; %caritas Welfare";

    #[test]
    fn the_worked_line() {
        assert_eq!(steps(LINE, "abh", "fsa"), Some((3, 3)));
        assert_eq!(steps(LINE, "fsa", "lei"), Some((1, 1)));
        assert_eq!(steps(LINE, "fsa", "ki"), Some((3, 1)));
        assert_eq!(steps(LINE, "abh", "ki"), Some((3, 1)));
        assert_eq!(steps(LINE, "abh", "caritas"), None);
    }

    #[test]
    fn a_head_that_is_not_in_the_map_counts_one_above_the_tops() {
        let headless = LINE.replace("@lr Head; ", "").replace(" <lr", "");
        for (a, b, expected) in [("abh", "fsa", (3, 3)), ("fsa", "lei", (1, 1)), ("fsa", "ki", (3, 1))] {
            assert_eq!(steps(&headless, a, b), Some(expected), "{a} {b}");
        }
    }
}
