//! Which model comes first how often, and what that depends on.

use super::Compared;
use crate::words::Words;

/// How a model stands.
#[derive(Debug, Clone, PartialEq)]
pub struct Standing {
    /// What people call it.
    pub name: String,
    /// The share of weightings that make it first, from 0 to 1; none where nothing tells the models apart.
    pub share: Option<f64>,
    /// Says so where others are nowhere worse and somewhere better.
    pub dominated: Option<String>,
}

/// How each model stands, in the order of the columns.
pub fn standings(compared: &Compared, words: &Words) -> Vec<Standing> {
    let shares: Vec<f64> = compared.smaa.iter().flat_map(|smaa| smaa.first().collect::<Vec<_>>()).collect();
    let standing = |place: usize| Standing {
        name: compared.name(place, words),
        share: shares.get(place).copied(),
        dominated: dominated(compared, place, words),
    };
    (0..compared.columns.len()).map(standing).collect()
}

fn dominated(compared: &Compared, place: usize, words: &Words) -> Option<String> {
    let by = compared.comparison.dominated_by.get(place).filter(|by| !by.is_empty())?;
    let others: Vec<String> = by.iter().map(|&other| compared.name(other, words)).collect();
    Some(words.with("variants-dominated", &[("others", others.join(", ").into())]))
}

/// Where two models change places in what coordination costs, a sentence each, by exponent.
pub fn crossing_sentences(compared: &Compared, words: &Words) -> Vec<String> {
    let told = |crossing: &crate::variant::Crossing| {
        let args = [
            ("exponent", words.decimal(crossing.exponent, 2).into()),
            ("after", compared.name(crossing.after, words).into()),
            ("before", compared.name(crossing.before, words).into()),
        ];
        words.with("compare-crossing", &args)
    };
    compared.crossings.iter().map(told).collect()
}

/// The sentence that says what the order of the models depends on; none for a base alone.
pub fn dependence(compared: &Compared, words: &Words) -> Option<String> {
    if compared.columns.len() < 2 {
        return None;
    }
    let Some(smaa) = &compared.smaa else { return Some(words.text("compare-order-nothing").into_owned()) };
    let Some(depends) = smaa.depends() else {
        let first = smaa.first().enumerate().max_by(|a, b| a.1.total_cmp(&b.1)).map_or(0, |(place, _)| place);
        return Some(words.with("variants-always-first", &[("leader", compared.name(first, words).into())]));
    };
    let indicator = |place: usize| {
        let id = compared.criteria.ids.get(place).copied().unwrap_or_default();
        words.indicator(id).into_owned().into()
    };
    let args = [
        ("leader", compared.name(depends.leader.0, words).into()),
        ("share", words.percent(depends.leader.1).into()),
        ("for-leader", indicator(depends.for_leader)),
        ("other", compared.name(depends.runner_up.0, words).into()),
        ("for-other", indicator(depends.for_runner_up)),
    ];
    Some(words.with("compare-depends", &args))
}
