//! Changing the map: every change is a step of the history, named and undoable.

use super::{Said, State};
use crate::map::Action;
use crate::tui::effect::Effect;

impl State {
    /// Does these actions as one step, or says why not.
    pub fn perform(&mut self, actions: Vec<Action>) -> Vec<Effect> {
        match self.try_perform(actions) {
            Ok(effects) => effects,
            Err(why) => {
                self.refuse(why);
                Vec::new()
            }
        }
    }

    /// Does these actions as one step.
    ///
    /// # Errors
    /// The sentence that says why not; the map is as it was.
    pub fn try_perform(&mut self, actions: Vec<Action>) -> Result<Vec<Effect>, String> {
        let (words, now) = (&self.words, self.now);
        let super::Screen::Map(desk) = &mut self.screen else { return Ok(Vec::new()) };
        let says = words.steps(&actions, desk.map());
        let done = desk.history.do_step(actions, now).map(|step| step.is_some());
        if !done.map_err(|refusal| words.refusal(&refusal, desk.map()).to_string())? {
            self.said = Said::Done(words.text("said-nothing-to-do").into_owned());
            return Ok(Vec::new());
        }
        desk.changed();
        self.said = Said::Done(says);
        self.settle();
        Ok(vec![Effect::Analyse])
    }

    /// Takes back the last step.
    pub fn undo(&mut self) -> Vec<Effect> {
        self.travel(true)
    }

    /// Does again what was taken back.
    pub fn redo(&mut self) -> Vec<Effect> {
        self.travel(false)
    }

    fn travel(&mut self, back: bool) -> Vec<Effect> {
        let words = &self.words;
        let super::Screen::Map(desk) = &mut self.screen else { return Vec::new() };
        // The step is told as it was when it was done: on the map before it.
        if back && desk.history.undo().is_none() {
            self.said = Said::Done(words.text("said-nothing-to-undo").into_owned());
            return Vec::new();
        }
        let Some(actions) = desk.history.next_redo().map(|step| step.says.clone()) else {
            self.said = Said::Done(words.text("said-nothing-to-redo").into_owned());
            return Vec::new();
        };
        let step = words.steps(&actions, desk.map());
        if !back {
            desk.history.redo();
        }
        let message = if back { "said-undone" } else { "said-redone" };
        self.said = Said::Done(words.with(message, &[("step", step.into())]));
        desk.changed();
        self.settle();
        vec![Effect::Analyse]
    }
}
