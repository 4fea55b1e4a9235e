//! What a column says: the sentence of its measure, and for a set of units what is true of the set as a whole.

use super::Sheets;
use crate::analysis::{KeySet, Measure, Of};
use crate::words::Words;

impl Sheets {
    /// What the column of a measure says, in a few sentences.
    pub fn explained(&self, measure: &Measure, words: &Words) -> String {
        let help = words.measure_help(measure).into_owned();
        match set_of(measure).and_then(|set| self.of_set(set, words)) {
            Some(told) => format!("{help} {told}"),
            None => help,
        }
    }

    /// What a set does, with its number; that a better one may exist, where that is so.
    fn of_set(&self, set: KeySet, words: &Words) -> Option<String> {
        let facts = self.measures.key_set(set)?;
        let value = match set {
            KeySet::Loss => words.count(facts.units.len()),
            KeySet::Core => words.decimal(facts.value, 2),
            KeySet::Reach | KeySet::Cut | KeySet::Apart => words.percent(facts.value),
        };
        let told = words.with(message(set), &[("value", value.into())]);
        Some(if facts.exact { told } else { format!("{told} {}", words.text("measures-set-bound")) })
    }
}

/// The set that a column marks.
fn set_of(measure: &Measure) -> Option<KeySet> {
    let set = match measure.id {
        "key_players.reach" => KeySet::Reach,
        "key_players.cut" => KeySet::Cut,
        "key_players.apart" => KeySet::Apart,
        "bus_factor" => KeySet::Loss,
        "core_periphery" => KeySet::Core,
        _ => return None,
    };
    (measure.of == Of::Key).then_some(set)
}

fn message(set: KeySet) -> &'static str {
    match set {
        KeySet::Reach => "measures-set-reach",
        KeySet::Cut => "measures-set-cut",
        KeySet::Apart => "measures-set-apart",
        KeySet::Loss => "measures-set-loss",
        KeySet::Core => "measures-set-core",
    }
}
