//! A variant from an organisational model: opening the dialogue, going on, going back, making the variant.

use super::State;
use crate::map::{Action, Id};
use crate::tui::desk::View;
use crate::tui::effect::Effect;
use crate::tui::overlay::{NewModel, Overlay};
use crate::variant;
use crate::view::new_model::Dialogue;

impl State {
    /// Opens the dialogue; the new variant starts from the chosen model. What was answered before is there again.
    pub fn open_models(&mut self) -> Vec<Effect> {
        if self.refuses_in_past() {
            return Vec::new();
        }
        let (from, day) = (self.chosen_variant(), self.day);
        let Some(desk) = self.desk_mut() else { return Vec::new() };
        let compiled = from.as_ref().and_then(|id| variant::compile(desk.base(), id));
        let map = compiled.map_or_else(|| desk.base().clone(), |compiled| compiled.map);
        let dialogue = match desk.new_model.take() {
            Some(dialogue) => dialogue.resumed(map, from, day),
            None => Dialogue::new(map, from, day),
        };
        self.overlays.push(Overlay::NewModel(Box::new(NewModel::new(dialogue))));
        Vec::new()
    }

    /// Goes on in the dialogue; from its last page the variant is made and opened.
    pub fn model_forward(&mut self) -> Vec<Effect> {
        let Some(Overlay::NewModel(window)) = self.overlays.last_mut() else { return Vec::new() };
        let made = window.dialogue.forward(&self.words);
        window.turned();
        let Some(variant) = made else { return Vec::new() };
        self.overlays.pop();
        let Some(desk) = self.desk() else { return Vec::new() };
        let id = Id::free(&variant.name, "variante", |id| desk.base().variant(id).is_some());
        let mut effects = self.perform(vec![Action::AddVariant { id: id.clone(), variant }]);
        effects.extend(self.show(View::Outline));
        effects.extend(self.open_model(Some(&id)));
        effects
    }

    /// Goes one step back in the dialogue; before its first page it closes.
    pub fn model_back(&mut self) -> Vec<Effect> {
        let Some(Overlay::NewModel(window)) = self.overlays.last_mut() else { return Vec::new() };
        let went = window.dialogue.back(&self.words);
        window.turned();
        if went { Vec::new() } else { self.close_overlay() }
    }

    /// More or fewer posts for the row with the cursor, by half posts.
    pub fn add_posts(&mut self, steps: f64) -> Vec<Effect> {
        if let Some(Overlay::NewModel(window)) = self.overlays.last_mut() {
            window.dialogue.add_posts(steps);
        }
        Vec::new()
    }
}
