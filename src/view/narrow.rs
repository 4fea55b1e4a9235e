//! Narrowing a list by what was typed.

use nucleo_matcher::pattern::{CaseMatching, Normalization, Pattern};
use nucleo_matcher::{Config, Matcher, Utf32Str};

/// The indices of the texts that match what was typed, best first; all in their order where nothing was typed.
pub fn best_matches(typed: &str, texts: impl Iterator<Item = String>) -> Vec<usize> {
    let pattern = Pattern::parse(typed, CaseMatching::Ignore, Normalization::Smart);
    let mut matcher = Matcher::new(Config::DEFAULT);
    let mut buffer = Vec::new();
    let mut found: Vec<(usize, u32)> = texts
        .enumerate()
        .filter_map(|(index, text)| Some((index, pattern.score(Utf32Str::new(&text, &mut buffer), &mut matcher)?)))
        .collect();
    found.sort_by_key(|&(index, score)| (std::cmp::Reverse(score), index));
    found.into_iter().map(|(index, _)| index).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_best_match_comes_first() {
        let texts = ["Sozialamt", "Flüchtlingssozialarbeit", "Amt für Wohnen"].map(str::to_owned);
        assert_eq!(best_matches("soz", texts.iter().cloned())[0], 0);
        assert_eq!(best_matches("fluss", texts.iter().cloned()), [1]);
        assert_eq!(best_matches("", texts.iter().cloned()), [0, 1, 2]);
        assert!(best_matches("xyz", texts.into_iter()).is_empty());
    }
}
