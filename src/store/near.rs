//! The known name that a mistyped one probably meant.

/// The nearest of `known` names, if one is near enough: at most a third of the letters differ.
///
/// Time O(k n²) for k names of n letters; names longer than 64 letters are near nothing.
pub fn nearest<'n>(found: &str, known: impl IntoIterator<Item = &'n str>) -> Option<&'n str> {
    let found: Vec<char> = found.to_lowercase().chars().take(65).collect();
    if found.len() > 64 {
        return None;
    }
    let limit = (found.len() / 3).max(1);
    known
        .into_iter()
        .map(|name| (distance(&found, &name.to_lowercase().chars().collect::<Vec<_>>()), name))
        .filter(|&(distance, _)| distance <= limit)
        .min_by_key(|&(distance, _)| distance)
        .map(|(_, name)| name)
}

/// How many letters have to be put in, taken out, replaced or swapped with their neighbour.
fn distance(a: &[char], b: &[char]) -> usize {
    let mut two_before = vec![0; b.len() + 1];
    let mut before: Vec<usize> = (0..=b.len()).collect();
    for (i, &x) in a.iter().enumerate() {
        let mut row = vec![i + 1];
        for (j, &y) in b.iter().enumerate() {
            // All three rows are one longer than `b`.
            let mut least = (before[j] + usize::from(x != y)).min(before[j + 1] + 1).min(row[j] + 1);
            if i > 0 && j > 0 && x == b[j - 1] && a[i - 1] == y {
                least = least.min(two_before[j - 1] + 1);
            }
            row.push(least);
        }
        two_before = std::mem::replace(&mut before, row);
    }
    before[b.len()]
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn slips_are_near_and_other_words_far() {
        let known = ["name", "short", "part_of", "rank", "staff"];
        for (found, expected) in [
            ("naem", Some("name")),
            ("Name", Some("name")),
            ("partof", Some("part_of")),
            ("staf", Some("staff")),
            ("colour", None),
            ("", None),
        ] {
            assert_eq!(nearest(found, known), expected, "{found}");
        }
    }
}
