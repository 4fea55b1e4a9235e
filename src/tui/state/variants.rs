//! The variants: choosing a model, turning the tables, opening one.

use super::{Motion, Said, State};
use crate::map::Id;
use crate::tui::desk::View;
use crate::tui::effect::Effect;

impl State {
    /// Chooses another model of those side by side.
    pub fn go_across_variants(&mut self, motion: Motion) -> Vec<Effect> {
        if let Some(desk) = self.desk_mut() {
            desk.variants.go_across(motion);
        }
        self.settle();
        Vec::new()
    }

    /// Shows another table of the variants.
    pub fn turn_variants(&mut self, by: isize) -> Vec<Effect> {
        if let Some(desk) = self.desk_mut() {
            desk.variants.turn(by);
        }
        self.settle();
        Vec::new()
    }

    /// Whether the map has variants.
    pub fn has_variants(&self) -> bool {
        self.desk().is_some_and(|desk| desk.models_of().variants().next().is_some())
    }

    /// Whether a variant is open, or was.
    pub fn can_switch_model(&self) -> bool {
        self.desk().is_some_and(|desk| desk.variant().or(desk.last_variant()).is_some())
    }

    /// From a variant to the base, and back to the variant that was open before.
    pub fn switch_model(&mut self) -> Vec<Effect> {
        let to = self.desk().and_then(|desk| match desk.variant() {
            Some(_) => None,
            None => desk.last_variant().cloned(),
        });
        self.open_model(to.as_ref())
    }

    /// Opens the model so many further on: the base, then the variants by id, around at the ends.
    pub fn step_model(&mut self, by: isize) -> Vec<Effect> {
        let Some(desk) = self.desk() else { return Vec::new() };
        let models: Vec<Option<Id>> =
            std::iter::once(None).chain(desk.models_of().variants().map(|(id, _)| Some(id.clone()))).collect();
        let now = models.iter().position(|model| model.as_ref() == desk.variant()).unwrap_or(0);
        let length = isize::try_from(models.len()).unwrap_or(1);
        let next = usize::try_from((isize::try_from(now).unwrap_or(0) + by).rem_euclid(length)).unwrap_or(0);
        let model = models.get(next).cloned().flatten();
        self.open_model(model.as_ref())
    }

    /// Opens the chosen model and shows its outline.
    pub fn open_chosen_model(&mut self) -> Vec<Effect> {
        let Some(desk) = self.desk_mut() else { return Vec::new() };
        if desk.variants.compared.is_none() {
            return Vec::new();
        }
        let chosen = desk.variants.chosen().cloned();
        desk.view = View::Outline;
        self.open_model(chosen.as_ref())
    }

    /// Opens a variant or, without one, the base, and says so.
    pub(super) fn open_model(&mut self, id: Option<&Id>) -> Vec<Effect> {
        let Some(desk) = self.desk_mut() else { return Vec::new() };
        if !desk.open_model(id) {
            return Vec::new();
        }
        let message = match (id.is_some(), self.is_past()) {
            (true, false) => "said-variant-open",
            (false, false) => "said-base-open",
            (true, true) => "said-past-variant-open",
            (false, true) => "said-past-base-open",
        };
        self.said = Said::Done(self.words.text(message).into_owned());
        self.settle();
        vec![Effect::Analyse]
    }
}
