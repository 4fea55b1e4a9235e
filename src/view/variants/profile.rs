//! How the models stand in each concern: a parallel plot, lying down.

use super::Compared;
use crate::analysis::Indicator;
use crate::variant::{Criteria, Theme};
use crate::view::{fit, letter};
use crate::words::Words;

/// A line of the plot.
#[derive(Debug, Clone, PartialEq)]
pub struct ProfileRow {
    /// The concern or the indicator.
    pub name: String,
    /// The same where there is little room.
    pub short: String,
    /// Whether it is a theme of the weightings: the mean of the indicators that follow.
    pub is_theme: bool,
    /// For each model, from 0, the worst of those compared, to 1, the best.
    pub places: Vec<f64>,
}

impl Compared {
    /// Each concern with its indicators.
    pub fn profile(&self, words: &Words) -> Vec<ProfileRow> {
        let mut rows = Vec::new();
        for theme in themes(&self.criteria, words) {
            let concern = theme.1.name.clone();
            rows.push(theme.1);
            let members = self.criteria.ids.iter().enumerate().filter(|&(one, _)| self.criteria.themes[one] == theme.0);
            rows.extend(members.map(|(one, id)| {
                let places = (0..self.criteria.models()).map(|model| self.criteria.share(model, one)).collect();
                let name = words.indicator(id).into_owned();
                let short = Indicator::named(id).map(|indicator| words.indicator_short(indicator).into_owned());
                ProfileRow { short: short.unwrap_or_else(|| name.clone()), name, is_theme: false, places }
            }));
            // a concern of one indicator would say the same twice
            rows.dedup_by(|one, before| !one.is_theme && before.name == concern && one.places == before.places);
        }
        rows
    }
}

/// The concerns only, each the mean of its indicators.
pub fn concerns(criteria: &Criteria, words: &Words) -> Vec<ProfileRow> {
    themes(criteria, words).into_iter().map(|(_, row)| row).collect()
}

fn themes(criteria: &Criteria, words: &Words) -> Vec<(Theme, ProfileRow)> {
    let all = criteria.by_theme(&vec![1.0; criteria.ids.len()]);
    let row = |(theme, count): (Theme, f64)| {
        let mean = |model: usize| {
            let members = (0..criteria.ids.len()).filter(|&one| criteria.themes[one] == theme);
            members.map(|one| criteria.share(model, one)).sum::<f64>() / count
        };
        let places = (0..criteria.models()).map(mean).collect();
        let name = words.theme(theme).into_owned();
        (theme, ProfileRow { short: name.clone(), name, is_theme: true, places })
    };
    all.into_iter().map(row).collect()
}

/// The letters of the models on a line of so many columns, the worst on the left: where two would stand in one place they
/// stand side by side, so that each is seen. Each with its column. Time O(models · log models).
pub fn on_axis(places: &[f64], width: usize) -> Vec<(usize, String)> {
    let mut order: Vec<usize> = (0..places.len()).collect();
    order.sort_by(|&a, &b| places[a].total_cmp(&places[b]).then(a.cmp(&b)));
    let mut letters: Vec<(usize, String)> = Vec::new();
    let mut end = 0;
    for model in order {
        let letter = letter(model);
        let length = fit::width(&letter);
        let wanted = (places[model].clamp(0.0, 1.0) * width.saturating_sub(length) as f64).round() as usize;
        let at = wanted.max(end);
        end = at + length;
        letters.push((at, letter));
    }
    // what was pushed over the end pushes back
    let mut start = width;
    for (at, letter) in letters.iter_mut().rev() {
        *at = (*at).min(start.saturating_sub(fit::width(letter)));
        start = *at;
    }
    // where there are more models than columns, what finds no place is left out
    let mut end = 0;
    letters.retain(|(at, letter)| {
        let fits = *at >= end && at + fit::width(letter) <= width;
        end = if fits { at + fit::width(letter) } else { end };
        fits
    });
    letters
}

/// The axis as text: `├─A──BC───┤`.
pub fn axis(places: &[f64], width: usize, ascii: bool) -> String {
    let (left, line, right) = if ascii { ("|", "-", "|") } else { ("├", "─", "┤") };
    let mut text = left.to_owned();
    let mut end = 0;
    for (at, letter) in on_axis(places, width) {
        text += &line.repeat(at - end);
        text += &letter;
        end = at + fit::width(&letter);
    }
    text + &line.repeat(width.saturating_sub(end)) + right
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::map::{Language, Unwatched};
    use crate::store::Document;

    #[test]
    fn letters_on_a_line() {
        assert_eq!(axis(&[0.0, 1.0, 0.5], 9, false), "├A───C───B┤");
        assert_eq!(axis(&[0.5, 0.5, 1.0, 1.0], 9, true), "|----AB-CD|");
        assert_eq!(axis(&[], 3, true), "|---|");
        // more models than columns: what finds no place is left out, nothing else
        assert_eq!(axis(&[0.0; 5], 3, true), "|ADE|");
        assert_eq!(axis(&[0.3], 0, true), "||");
    }

    #[test]
    fn a_concern_is_the_mean_of_its_indicators() {
        let words = Words::new(Language::En);
        let map = Document::open(concat!(env!("CARGO_MANIFEST_DIR"), "/maps/musterstadt.ron")).unwrap().map().clone();
        let compared = Compared::of(&map, "2026-12-01".parse().unwrap(), &Unwatched).unwrap();
        let rows = compared.profile(&words);
        let told: Vec<ProfileRow> = rows.iter().filter(|row| row.is_theme).cloned().collect();
        assert_eq!(told, concerns(&compared.criteria, &words));
        assert_eq!(told.len(), 6);
        for part in rows.chunk_by(|_, next| !next.is_theme).filter(|part| part.len() > 1) {
            for model in 0..compared.columns.len() {
                let mean = part[1..].iter().map(|row| row.places[model]).sum::<f64>() / (part.len() - 1) as f64;
                assert!((mean - part[0].places[model]).abs() < 1e-12, "{part:?}");
            }
        }
        // of every indicator one model is the best and one the worst
        for row in rows.iter().filter(|row| !row.is_theme) {
            assert!(row.places.contains(&0.0) && row.places.contains(&1.0), "{row:?}");
        }
    }
}
