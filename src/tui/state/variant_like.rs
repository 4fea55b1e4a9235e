//! A variant from another map: what it has otherwise.

use super::{Said, State};
use crate::map::{Action, Id, Map};
use crate::tui::effect::Effect;
use crate::tui::overlay::{Ask, LineInput, Overlay};
use crate::variant;
use crate::words::shown;

impl State {
    /// Asks for the file of the other map.
    pub fn ask_variant_like(&mut self) -> Vec<Effect> {
        if self.refuses_in_past() {
            return Vec::new();
        }
        let (title, remark) = (self.words.text("ask-variant-like"), self.words.text("ask-variant-like-remark"));
        self.overlays.push(Overlay::Input(LineInput::new(title, remark, Ask::VariantLike, String::new())));
        Vec::new()
    }

    /// Makes what another map has otherwise than the base a variant of this name, as one step, and opens it.
    pub fn make_variant_like(&mut self, other: &Map, name: &str) -> Vec<Effect> {
        let Some(desk) = self.desk() else { return Vec::new() };
        let variant = match variant::from_pair(desk.base(), other, name) {
            Ok(variant) => variant,
            Err(refusal) => {
                let why = self.words.refusal(&refusal, desk.base()).to_string();
                self.refuse(why);
                return Vec::new();
            }
        };
        let steps = variant.actions.len();
        if steps == 0 {
            self.refuse(self.words.text("variant-like-same").into_owned());
            return Vec::new();
        }
        let id = Id::free(name, "variante", |id| desk.base().variant(id).is_some());
        let mut effects = self.perform(vec![Action::AddVariant { id: id.clone(), variant }]);
        effects.extend(self.open_model(Some(&id)));
        let mut says = self.words.with("said-variant-like", &[("name", shown(name).into()), ("n", steps.into())]);
        if variant::left_behind(other) {
            says = format!("{says} {}", self.words.text("variant-like-left"));
        }
        self.said = Said::Done(says);
        effects
    }
}
