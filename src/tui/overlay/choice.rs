//! A choice from a list that narrows as one types.

use std::collections::BTreeSet;

use super::Ask;
use crate::tui::text_field::TextField;
use crate::view::best_matches;

/// One thing that can be chosen.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Choice {
    /// What choosing it answers.
    pub value: String,
    /// What the list shows.
    pub label: String,
    /// A dim remark behind it.
    pub remark: String,
}

/// A list to choose from, with a line that narrows it.
pub struct Pick {
    /// What is asked.
    pub title: String,
    /// What the answer is for.
    pub ask: Ask,
    /// What narrows the list.
    pub filter: TextField,
    /// All choices.
    pub choices: Vec<Choice>,
    /// The choices that match, best first, as indices into `choices`.
    pub shown: Vec<usize>,
    /// The row with the cursor.
    pub cursor: usize,
    /// The chosen ones, where several may be chosen.
    pub chosen: Option<BTreeSet<usize>>,
    /// Why the last answer was not taken.
    pub problem: Option<String>,
}

impl Pick {
    /// A list of which one is chosen.
    pub fn one(title: impl Into<String>, ask: Ask, choices: Vec<Choice>) -> Self {
        let title = title.into();
        let shown = (0..choices.len()).collect();
        Self { title, ask, filter: TextField::default(), choices, shown, cursor: 0, chosen: None, problem: None }
    }

    /// A list of which several may be chosen; `chosen` says which are now.
    pub fn several(title: impl Into<String>, ask: Ask, choices: Vec<Choice>, chosen: &[String]) -> Self {
        let marked =
            (0..choices.len()).filter(|&i| choices.get(i).is_some_and(|c| chosen.contains(&c.value))).collect();
        Self { chosen: Some(marked), ..Self::one(title, ask, choices) }
    }

    /// Puts the cursor on the choice of this value.
    #[must_use]
    pub fn at(mut self, value: &str) -> Self {
        self.cursor = self.choices.iter().position(|choice| choice.value == value).unwrap_or(0);
        self
    }

    /// Narrows the list to what was typed.
    pub fn narrow(&mut self) {
        let labels = self.choices.iter().map(|choice| format!("{} {}", choice.label, choice.remark));
        self.shown = best_matches(self.filter.text(), labels);
        self.cursor = 0;
    }

    /// The choice under the cursor.
    pub fn current(&self) -> Option<&Choice> {
        self.choices.get(*self.shown.get(self.cursor)?)
    }

    /// Chooses or unchooses the row with the cursor, where several may be chosen.
    pub fn toggle(&mut self) {
        if let (Some(chosen), Some(&index)) = (&mut self.chosen, self.shown.get(self.cursor))
            && !chosen.remove(&index)
        {
            chosen.insert(index);
        }
    }

    /// The values that pressing Enter answers.
    pub fn answer(&self) -> Vec<String> {
        match &self.chosen {
            Some(chosen) => {
                chosen.iter().filter_map(|&index| self.choices.get(index)).map(|choice| choice.value.clone()).collect()
            }
            None => self.current().map(|choice| choice.value.clone()).into_iter().collect(),
        }
    }
}
