//! One cell in words.

use super::sheet::attention;
use super::{Sheet, Sheets};
use crate::analysis::{Kind, Measure, Value};
use crate::map::Scope;
use crate::words::Words;

impl Sheets {
    /// What stands in a row and column: a number, a name, several of them; a dash where nothing is defined.
    pub fn text(&self, sheet: Sheet, row: usize, column: usize, measure: &Measure, words: &Words) -> String {
        let value = self.place(sheet, row).and_then(|at| measure.value(&self.measures, at));
        match value {
            None if measure.kind == Kind::List => String::new(),
            None => words.measured(measure.kind, None, 0),
            // Of the few that belong to a set, those that do are to be seen at once.
            Some(Value::YesNo(false)) if sheet == Sheet::Keys => String::new(),
            Some(value) => self.written(&value, measure.kind, self.decimals(sheet, column), words),
        }
    }

    /// A value of a kind.
    fn written(&self, value: &Value, kind: Kind, decimals: usize, words: &Words) -> String {
        match value {
            // The number of a group is a name: people count from one.
            Value::Count(group) if kind == Kind::Reference => words.count(usize::try_from(*group).unwrap_or(0) + 1),
            Value::Count(_) | Value::Number(_) | Value::YesNo(_) => words.measured(kind, value.number(), decimals),
            Value::Id(id) => self.told(id, true).to_owned(),
            Value::Word(word) => words.text(&format!("measures-word-{}", word.to_lowercase())).into_owned(),
            Value::Day(day) => words.day(*day),
            Value::Ids(ids) if ids.is_empty() => words.text("measures-nobody").into_owned(),
            Value::Ids(ids) => ids.iter().map(|id| self.told(id, true)).collect::<Vec<_>>().join(", "),
            Value::Counts(counts) => counts.iter().map(|count| (count + 1).to_string()).collect::<Vec<_>>().join(", "),
            Value::Scopes(scopes) => scopes.iter().map(|scope| uncovered(scope, words)).collect::<Vec<_>>().join("; "),
        }
    }

    /// Whether what stands in a row and column asks for attention: an only bridge, nobody who leads.
    pub fn asks(&self, sheet: Sheet, row: usize, measure: &Measure) -> bool {
        match self.place(sheet, row).and_then(|at| measure.value(&self.measures, at)) {
            Some(Value::YesNo(holds)) => attention(measure) == Some(holds),
            Some(Value::Ids(ids)) => ids.is_empty(),
            _ => false,
        }
    }

    /// The value of a measure of the whole network.
    pub fn of_network(&self, measure: &Measure, words: &Words) -> String {
        let number = measure.value(&self.measures, 0).and_then(|value| value.number());
        words.measured(measure.kind, number, if measure.kind == Kind::Decimal { 2 } else { 0 })
    }
}

/// For whom or where; everybody is said so.
fn uncovered(scope: &Scope, words: &Words) -> String {
    if scope.is_everything() { words.text("measures-for-all").into_owned() } else { words.scope(scope) }
}
