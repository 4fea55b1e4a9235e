//! Search as one types: fuzzy over name, short name, code, id and tags.

use std::ops::Range;
use std::sync::Arc;

use nucleo_matcher::pattern::{CaseMatching, Normalization, Pattern};
use nucleo_matcher::{Config, Matcher, Utf32Str};
use unicode_segmentation::UnicodeSegmentation;

use super::{Entry, Outline, Row};

/// What a search found.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct Found {
    /// The entries found with all above them, in the order of the outline.
    pub rows: Vec<Row>,
    /// The row of the best match.
    pub best: Option<usize>,
    /// How many entries were found, without those shown only for what is below them.
    pub count: usize,
}

/// A name that matches counts this much more than a short name, code, id or tag.
const NAME_BONUS: u32 = 16;

impl Outline {
    /// The entries that match `typed` (several words: all of them), with all above them; folding plays no part.
    ///
    /// Matches far worse than the best are left out: letters scattered over a name are no help beside the word itself.
    /// Nothing typed finds nothing. Time O(n * length of the texts).
    pub fn search(&self, typed: &str) -> Found {
        let pattern = Pattern::parse(typed, CaseMatching::Ignore, Normalization::Smart);
        if pattern.atoms.is_empty() {
            return Found::default();
        }
        let mut config = Config::DEFAULT;
        config.prefer_prefix = true;
        let mut matcher = Matcher::new(config);
        let mut buffer = Vec::new();
        let mut score = |entry: &Entry| score(entry, &pattern, &mut matcher, &mut buffer);
        let scores: Vec<Option<u32>> = self.entries.iter().map(|entry| score(entry)).collect();
        let Some(best) = scores.iter().flatten().max().copied() else { return Found::default() };
        let good = |score: &Option<u32>| score.is_some_and(|score| score * 2 >= best);
        let mut seen = vec![false; self.entries.len()];
        for (number, _) in scores.iter().enumerate().filter(|(_, score)| good(score)) {
            let mut next = Some(number);
            while let Some(mark) = next.and_then(|number| seen.get_mut(number)).filter(|mark| !**mark) {
                *mark = true;
                next = next.and_then(|number| self.entries.get(number)).and_then(|entry| entry.parent);
            }
        }
        let mut found = Found::default();
        for ((entry, score), _) in self.entries.iter().zip(&scores).zip(&seen).filter(|(_, seen)| **seen) {
            let hit = good(score);
            if *score == Some(best) && found.best.is_none() {
                found.best = Some(found.rows.len());
            }
            found.count += usize::from(hit);
            let ranges = if hit { places(&entry.label, &pattern, &mut matcher, &mut buffer) } else { Vec::new() };
            found.rows.push(Row {
                entry: Arc::clone(entry),
                open: entry.has_children.then_some(true),
                matched: ranges,
                found: hit,
            });
        }
        found
    }
}

fn score(entry: &Entry, pattern: &Pattern, matcher: &mut Matcher, buffer: &mut Vec<char>) -> Option<u32> {
    if entry.is_heading() {
        return None;
    }
    let name = pattern.score(Utf32Str::new(&entry.label, buffer), matcher);
    let also = || {
        let all = format!("{} {}", entry.label, entry.also);
        pattern.score(Utf32Str::new(&all, buffer), matcher)
    };
    name.map(|score| score + NAME_BONUS).or_else(also)
}

/// Where the words typed stand in a label; words that stand elsewhere (in the code, say) have no place in it.
fn places(label: &str, pattern: &Pattern, matcher: &mut Matcher, buffer: &mut Vec<char>) -> Vec<Range<usize>> {
    let mut places = Vec::new();
    for atom in &pattern.atoms {
        atom.indices(Utf32Str::new(label, buffer), matcher, &mut places);
    }
    places.sort_unstable();
    places.dedup();
    let mut ranges: Vec<Range<usize>> = Vec::new();
    // The matcher counts graphemes.
    let graphemes: Vec<Range<usize>> = label.grapheme_indices(true).map(|(at, text)| at..at + text.len()).collect();
    for range in places.iter().filter_map(|&place| graphemes.get(place as usize)) {
        match ranges.last_mut() {
            Some(last) if last.end == range.start => last.end = range.end,
            _ => ranges.push(range.clone()),
        }
    }
    ranges
}
