//! Two lists compared in their order: what came, what went, what took whose place. Knows no words.

use similar::{Algorithm, DiffOp, capture_diff_slices};

/// One difference between two lists.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Row<'v, T> {
    /// New, behind another entry of the new list or at its beginning.
    Came { now: &'v T, after: Option<&'v T> },
    /// Not there any more.
    Went(&'v T),
    /// In the place of another one.
    Became { old: &'v T, now: &'v T },
}

/// The differences in the order of the lists, as few as possible. Entries are equal whose keys are.
///
/// Time O((n + m) · d) for d differences (Myers, *An O(ND) Difference Algorithm*, 1986).
pub(super) fn compare<'v, T>(old: &'v [T], now: &'v [T], key: impl Fn(&T) -> String) -> Vec<Row<'v, T>> {
    let keys = |entries: &[T]| entries.iter().map(&key).collect::<Vec<_>>();
    let ops = capture_diff_slices(Algorithm::Myers, &keys(old), &keys(now));
    let differences = ops.iter().filter(|op| !matches!(op, DiffOp::Equal { .. }));
    let rows = differences.flat_map(|op| {
        let went = old.get(op.old_range()).unwrap_or_default();
        let came = now.get(op.new_range()).unwrap_or_default();
        let became = went.iter().zip(came).map(|(old, now)| Row::Became { old, now });
        let before = |place: usize| place.checked_sub(1).and_then(|before| now.get(before));
        let came = came.iter().zip(op.new_range()).skip(went.len());
        let came = came.map(move |(entry, place)| Row::Came { now: entry, after: before(place) });
        let left = went.iter().skip(op.new_range().len()).map(Row::Went);
        became.chain(left).chain(came)
    });
    rows.collect()
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    fn told(old: &str, now: &str) -> String {
        let (old, now): (Vec<char>, Vec<char>) = (old.chars().collect(), now.chars().collect());
        let one = |row: &Row<'_, char>| match row {
            Row::Came { now, after: Some(after) } => format!("+{now}({after})"),
            Row::Came { now, after: None } => format!("+{now}"),
            Row::Went(old) => format!("-{old}"),
            Row::Became { old, now } => format!("{old}>{now}"),
        };
        compare(&old, &now, char::to_string).iter().map(one).collect::<Vec<_>>().join(" ")
    }

    #[test]
    fn what_came_went_and_took_a_place() {
        for (old, now, rows) in [
            ("abc", "abc", ""),
            ("abc", "abcd", "+d(c)"),
            ("abc", "xabc", "+x"),
            ("abc", "axyc", "b>x +y(x)"),
            ("abc", "ac", "-b"),
            ("abcd", "xcy", "a>x -b d>y"),
            ("abc", "bac", "+b -b"),
            ("", "ab", "+a +b(a)"),
            ("ab", "", "-a -b"),
        ] {
            assert_eq!(told(old, now), rows, "{old} {now}");
        }
    }

    /// The length of the longest common subsequence, by trying every subsequence.
    fn longest_common(old: &[u8], now: &[u8]) -> usize {
        let is_part = |part: &[u8], of: &[u8]| {
            let mut rest = of.iter();
            part.iter().all(|entry| rest.any(|other| other == entry))
        };
        let chosen = |bits: u32| -> Vec<u8> {
            old.iter().enumerate().filter(|(i, _)| bits >> i & 1 == 1).map(|(_, entry)| *entry).collect()
        };
        (0..1_u32 << old.len()).map(chosen).filter(|part| is_part(part, now)).map(|part| part.len()).max().unwrap_or(0)
    }

    proptest! {
        /// As little as possible is told, and what is told adds up.
        #[test]
        fn as_little_as_possible_differs(
            old in prop::collection::vec(0_u8..4, 0..9),
            now in prop::collection::vec(0_u8..4, 0..9),
        ) {
            let rows = compare(&old, &now, u8::to_string);
            let went = rows.iter().filter(|row| !matches!(row, Row::Came { .. })).count();
            let came = rows.iter().filter(|row| !matches!(row, Row::Went(_))).count();
            let kept = longest_common(&old, &now);
            prop_assert_eq!((went, came), (old.len() - kept, now.len() - kept));
        }
    }
}
