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

/// What the order of the models depends on, with what somebody has set; none for a base alone.
pub fn dependence(compared: &Compared, words: &Words) -> Option<String> {
    let set = compared.weighing.all_set().filter(|(id, _)| compared.criteria.ids.contains(id));
    let set = set.map(|(id, bounds)| words.bounds(id, bounds));
    Some(std::iter::once(order(compared, words)?).chain(set).collect::<Vec<_>>().join(" "))
}

/// Which model comes first, and what speaks for the next.
fn order(compared: &Compared, words: &Words) -> Option<String> {
    if compared.columns.len() < 2 {
        return None;
    }
    let Some(smaa) = &compared.smaa else { return Some(words.text("compare-order-nothing").into_owned()) };
    let Some(depends) = smaa.depends(&compared.criteria) else {
        let first = smaa.first().enumerate().max_by(|a, b| a.1.total_cmp(&b.1)).map_or(0, |(place, _)| place);
        return Some(words.with("variants-always-first", &[("leader", compared.name(first, words).into())]));
    };
    let names = [depends.leader, depends.runner_up].map(|(place, _)| compared.name(place, words));
    let [leader, other] = names;
    Some(words.depends(&depends, leader, other))
}
