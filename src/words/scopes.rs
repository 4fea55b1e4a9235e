//! Dimensions, their values and scopes in words.

use std::borrow::Cow;

use super::{Words, shown};
use crate::map::{Id, Scope};

impl Words {
    /// The name of a dimension: „Bezirk“. Maps hold ids only, so those that are common have a word of their own, the
    /// others begin with a capital in German.
    pub fn dimension(&self, id: &Id) -> Cow<'_, str> {
        self.slug(id, self.language() == crate::map::Language::De)
    }

    /// The name of a value of a dimension: „Süd“, „SGB II“.
    pub fn dimension_value(&self, id: &Id) -> Cow<'_, str> {
        self.slug(id, true)
    }

    /// For whom or where: „Bezirk Nord und Süd; Rechtskreis SGB II“. Nothing for a scope that leaves nothing out.
    pub fn scope(&self, scope: &Scope) -> String {
        let told: Vec<String> = scope
            .0
            .iter()
            .map(|(dimension, values)| {
                let values: Vec<_> = values.iter().map(|value| self.dimension_value(value)).collect();
                format!("{} {}", self.dimension(dimension), self.all_of(&values))
            })
            .collect();
        told.join("; ")
    }

    fn slug(&self, id: &Id, capital: bool) -> Cow<'_, str> {
        let known = format!("known-{id}");
        if self.has(&known) {
            return self.text(&known);
        }
        let text = shown(id.as_str()).replace('-', " ");
        let mut letters = text.chars();
        match letters.next() {
            Some(first) if capital => Cow::Owned(first.to_uppercase().chain(letters).collect()),
            _ => Cow::Owned(text),
        }
    }
}
