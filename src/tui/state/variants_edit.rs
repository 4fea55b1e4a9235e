//! Changing variants: a new one, one taken away, one of its steps dropped, one made the base.

use super::{Said, State};
use crate::map::{Action, Id, Variant};
use crate::tui::desk::View;
use crate::tui::effect::Effect;
use crate::tui::overlay::{Ask, LineInput, Overlay};
use crate::variant;
use crate::words::shown;

impl State {
    /// Whether a variant is chosen, not the base.
    pub fn has_chosen_variant(&self) -> bool {
        self.chosen_variant().is_some()
    }

    pub(super) fn chosen_variant(&self) -> Option<Id> {
        let desk = self.desk()?;
        desk.variants.chosen().filter(|id| desk.models_of().variant(id).is_some()).cloned()
    }

    /// Asks for the name of a new variant; it starts from the chosen model.
    pub fn ask_new_variant(&mut self) -> Vec<Effect> {
        if self.refuses_in_past() {
            return Vec::new();
        }
        let from = self.chosen_variant();
        let name = from.as_ref().and_then(|id| self.desk()?.base().variant(id)).map(|variant| variant.name.clone());
        let remark = match name {
            Some(name) => self.words.with("ask-new-variant-from", &[("name", shown(&name).into())]),
            None => self.words.text("ask-new-variant-remark").into_owned(),
        };
        let title = self.words.text("ask-new-variant");
        self.overlays.push(Overlay::Input(LineInput::new(title, remark, Ask::NewVariant { from }, String::new())));
        Vec::new()
    }

    /// Adds an empty variant and opens it where one can work in it.
    pub(super) fn create_variant(&mut self, name: &str, from: Option<Id>) -> Result<Vec<Effect>, String> {
        let Some(desk) = self.desk() else { return Ok(Vec::new()) };
        let id = Id::free(name, "variante", |id| desk.base().variant(id).is_some());
        let variant = Variant { from, ..Variant::bare(name.to_owned()) };
        let mut effects = self.try_perform(vec![Action::AddVariant { id: id.clone(), variant }])?;
        effects.extend(self.show(View::Outline));
        effects.extend(self.open_model(Some(&id)));
        Ok(effects)
    }

    /// Drops the step with the cursor, where steps are shown; else the chosen variant goes.
    pub fn remove_from_variants(&mut self) -> Vec<Effect> {
        let step = self.desk().filter(|desk| desk.variants.count() > 0).and_then(|desk| desk.variants.step()).cloned();
        let action = match (step, self.chosen_variant()) {
            (Some(step), _) => Action::DropAction { variant: step.variant, index: step.index },
            (None, Some(id)) => Action::RemoveVariant { id },
            (None, None) => return Vec::new(),
        };
        self.perform(vec![action])
    }

    /// Makes the chosen variant the base, as one step that can be undone.
    pub fn adopt_variant(&mut self) -> Vec<Effect> {
        if let Err(why) = self.may_change() {
            self.refuse(why);
            return Vec::new();
        }
        let (now, Some(id)) = (self.now, self.chosen_variant()) else { return Vec::new() };
        let words = &self.words;
        let super::Screen::Map(desk) = &mut self.screen else { return Vec::new() };
        let name = desk.base().variant(&id).map(|variant| variant.name.clone()).unwrap_or_default();
        let Some(adopted) = variant::adopted(desk.base(), &id) else { return Vec::new() };
        let done = adopted.and_then(|edit| desk.history.do_edit(edit, now).map(|step| step.is_some()));
        match done {
            Ok(_) => {
                desk.open_model(None);
                desk.changed();
                self.said = Said::Done(words.with("said-adopted", &[("name", shown(&name).into())]));
                self.settle();
                vec![Effect::Analyse]
            }
            Err(refusal) => {
                let why = words.refusal(&refusal, desk.base()).to_string();
                self.refuse(why);
                Vec::new()
            }
        }
    }
}
