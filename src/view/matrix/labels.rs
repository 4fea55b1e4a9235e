//! Labels of narrow columns that can be told apart.

use std::collections::{BTreeMap, BTreeSet};

use crate::view::fit::{clip, pad, width};

/// The labels in exactly `cells` cells each, no two alike as long as the room allows it.
///
/// A label is clipped between graphemes, or, where that would make it like another, written as the beginnings of its
/// words (`Soziale Beratung` becomes `SozBer`), or numbered.
///
/// # Examples
/// ```
/// use querschnitt::view::matrix::labels;
/// assert_eq!(labels(&["Wohnen", "Sprache"], 6), ["Wohnen", "Sprach"]);
/// assert_eq!(labels(&["Soziale Beratung", "Soziale Hilfen"], 6), ["SozBer", "SozHil"]);
/// ```
pub fn labels<T: AsRef<str>>(texts: &[T], cells: usize) -> Vec<String> {
    let clipped: Vec<String> = texts.iter().map(|text| clip(text.as_ref(), cells).into_owned()).collect();
    let mut alike: BTreeMap<&str, usize> = BTreeMap::new();
    for label in &clipped {
        *alike.entry(label).or_default() += 1;
    }
    let mut taken: BTreeSet<String> = BTreeSet::new();
    let mut labels = Vec::with_capacity(texts.len());
    for (text, label) in texts.iter().zip(&clipped) {
        let unique = alike.get(label.as_str()) == Some(&1);
        let wish = if unique { label.clone() } else { beginnings(text.as_ref(), cells) };
        let label = if taken.contains(&wish) { numbered(&wish, cells, &taken) } else { wish };
        taken.insert(label.clone());
        labels.push(pad(&label, cells, false));
    }
    labels
}

/// The beginnings of the first two words that say something, half of the room each.
fn beginnings(text: &str, cells: usize) -> String {
    let words: Vec<&str> = text
        .split(|c: char| !c.is_alphanumeric())
        .filter(|word| word.chars().next().is_some_and(|c| c.is_uppercase() || c.is_numeric()))
        .collect();
    match words.as_slice() {
        [first, second, ..] => {
            let second = clip(second, cells / 2);
            let first = clip(first, cells - width(&second));
            format!("{first}{second}")
        }
        _ => clip(text, cells).into_owned(),
    }
}

/// The label with the first free number at its end; the label itself where even that finds no room.
fn numbered(label: &str, cells: usize, taken: &BTreeSet<String>) -> String {
    let numbers = (2..1000_usize).map(|number| number.to_string()).take_while(|number| number.len() < cells);
    let mut wishes = numbers.map(|number| format!("{}{number}", clip(label, cells - number.len())));
    wishes.find(|wish| !taken.contains(wish)).unwrap_or_else(|| label.to_owned())
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    #[test]
    fn labels_can_be_told_apart() {
        let texts = ["Soziale Beratung", "Soziale Begleitung", "Sozialer", "Sozialex", "Kita"];
        assert_eq!(labels(&texts, 6), ["SozBer", "SozBeg", "Sozial", "Sozia2", "Kita  "]);
        assert_eq!(labels(&["aa", "aa"], 1), ["a", "a"]);
        assert_eq!(labels(&["a"], 0), [""]);
    }

    proptest! {
        #[test]
        fn labels_fill_their_cells(texts in prop::collection::vec(".{0,12}", 0..8), cells in 0_usize..10) {
            for label in labels(&texts, cells) {
                prop_assert_eq!(width(&label), cells);
            }
        }
    }
}
