//! Changing the map: every change is a step of the history, named and undoable.

use super::{Said, State};
use crate::edit::{Change, Step};
use crate::map::{Action, Id, Record, Slot};
use crate::tui::desk::Desk;
use crate::tui::effect::Effect;
use crate::words::{Words, shown};

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
        self.may_change()?;
        let (words, now) = (&self.words, self.now);
        let super::Screen::Map(desk) = &mut self.screen else { return Ok(Vec::new()) };
        let says = words.done(&actions, desk.map());
        let step = desk.recorded(actions).map_err(|refusal| words.refusal(&refusal, desk.map()).to_string())?;
        let done = desk.history.do_step(step, now).map(|step| step.is_some());
        if !done.map_err(|refusal| words.refusal(&refusal, desk.base()).to_string())? {
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
        if self.is_past() {
            self.refuse(self.words.text("version-read-only").into_owned());
            return Vec::new();
        }
        let words = &self.words;
        let super::Screen::Map(desk) = &mut self.screen else { return Vec::new() };
        // The step is told as it was when it was done: on the map before it.
        if back && desk.history.undo().is_none() {
            self.said = Said::Done(words.text("said-nothing-to-undo").into_owned());
            return Vec::new();
        }
        let Some(step) = desk.history.next_redo().map(|step| told_step(words, step, desk)) else {
            self.said = Said::Done(words.text("said-nothing-to-redo").into_owned());
            return Vec::new();
        };
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

/// A step of the history in words: of one that only made a variant longer, what was added to it.
pub fn told_step(words: &Words, step: &Step, desk: &Desk) -> String {
    match added_to_variant(step) {
        Some((id, added)) => {
            let steps = words.steps(added, desk.map());
            words.with("variants-recorded", &[("name", shown(desk.base().name(id)).into()), ("steps", steps.into())])
        }
        None if step.says.is_empty() => words.text(unsaid(step)).into_owned(),
        None => words.done(&step.says, desk.base()),
    }
}

/// What a step is called that was not said in actions.
fn unsaid(step: &Step) -> &'static str {
    let takes_a_variant = |(slot, change): (&Slot, &Change<Record>)| {
        matches!(slot, Slot::Variant(_)) && change.before.is_some() && change.after.is_none()
    };
    if step.edit.changes().any(takes_a_variant) { "variants-one-step" } else { "merged-one-step" }
}

/// The variant that a step made longer, and by what.
fn added_to_variant(step: &Step) -> Option<(&Id, &[Action])> {
    let mut changes = step.edit.changes();
    let (Slot::Variant(id), change) = changes.next().filter(|_| changes.next().is_none())? else { return None };
    let (Some(Record::Variant(before)), Some(Record::Variant(after))) = (&change.before, &change.after) else {
        return None;
    };
    let added = after.actions.strip_prefix(&*before.actions).filter(|added| !added.is_empty())?;
    Some((id, added))
}
