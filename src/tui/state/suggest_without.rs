//! What the search for suggestions is to leave alone: asked for, taken, lifted; then it begins anew.

use super::State;
use crate::map::Id;
use crate::tui::effect::Effect;
use crate::tui::overlay::{Ask, Choice, Overlay, Pick};
use crate::variant::Constraints;
use crate::view::{form, without};

impl State {
    /// Asks what is out of the question; what the suggestion with the cursor is about stands first.
    pub fn ask_without(&mut self) -> Vec<Effect> {
        let (Some(window), Some(desk)) = (self.suggestions(), self.desk()) else { return Vec::new() };
        let suggestion = window.found.as_ref().and_then(|found| found.list.get(window.cursor));
        let nearest: Vec<Id> = suggestion.map(|one| one.units(&window.map)).unwrap_or_default();
        let choices = without::choices(&window.map, self.day, &nearest, &self.words);
        let choices = choices.into_iter().map(|form::Choice { value, label, remark }| Choice { value, label, remark });
        let chosen = without::values(&desk.suggest_without);
        let title = self.words.text("suggest-without-title").into_owned();
        self.overlays.push(Overlay::Pick(Pick::several(title, Ask::SuggestWithout, choices.collect(), &chosen)));
        Vec::new()
    }

    /// Takes what is out of the question, and searches anew.
    pub(super) fn suggest_without(&mut self, values: &[String]) -> Vec<Effect> {
        self.search_within(without::constraints(values))
    }

    /// Lets everything be suggested again, and searches anew.
    pub fn suggest_anything(&mut self) -> Vec<Effect> {
        self.search_within(Constraints::default())
    }

    /// Whether something is out of the question.
    pub fn has_without(&self) -> bool {
        self.desk().is_some_and(|desk| desk.suggest_without != Constraints::default())
    }

    fn search_within(&mut self, constraints: Constraints) -> Vec<Effect> {
        let Some(desk) = self.desk_mut() else { return Vec::new() };
        if desk.suggest_without == constraints {
            return Vec::new();
        }
        desk.suggest_without = constraints;
        self.overlays.retain(|overlay| !matches!(overlay, Overlay::Suggest(_)));
        self.open_suggestions()
    }
}
