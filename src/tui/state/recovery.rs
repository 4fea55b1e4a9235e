//! Work that another session left, maps that can only be read, files that others changed.

use super::{Said, Screen, State};
use crate::edit::Edit;
use crate::map::Map;
use crate::store::journal::{Entry, Offer};
use crate::tui::effect::Effect;
use crate::tui::overlay::{Overlay, Question, Topic};
use crate::view::changes::changes;

impl State {
    /// Offers what another session left of the open map.
    pub fn offer(&mut self, offer: Offer) {
        if let Some(desk) = self.desk_mut() {
            desk.recovered = Some(Box::new(offer));
        }
        self.ask_recovered();
    }

    /// Asks whether what another session left is to be taken, and shows what that is.
    pub(super) fn ask_recovered(&mut self) -> Vec<Effect> {
        let offered = self.desk().and_then(|desk| Some((desk, desk.recovered.as_ref()?)));
        if let Some((desk, offer)) = offered {
            let changes = changes(desk.base(), &offer.map, &self.words);
            let file = desk.has_file().then(|| desk.document.path());
            let steps = changes.iter().map(|line| format!("{} {}", line.sign, line.message)).collect();
            let topic = Topic::Recover { head: self.words.offer(offer, file), steps };
            self.overlays.push(Overlay::Question(Question::new(topic)));
        }
        Vec::new()
    }

    /// Asks once more before what another session left is put aside.
    pub(super) fn doubt_leaving(&mut self) -> Vec<Effect> {
        self.overlays.push(Overlay::Question(Question::new(Topic::LeaveRecovered)));
        Vec::new()
    }

    /// Does again what another session left: step by step where the map is still the same, else as one step.
    pub(super) fn take_recovered(&mut self) -> Vec<Effect> {
        let now = self.now;
        let Screen::Map(desk) = &mut self.screen else { return Vec::new() };
        let Some(offer) = desk.recovered.take() else { return Vec::new() };
        for entry in offer.entries {
            let Entry::Steps(steps) = entry else { break };
            if desk.history.do_step(steps, now).is_err() {
                break;
            }
        }
        let rest = Edit::between(desk.history.map(), &offer.map);
        if let Err(refusal) = desk.history.do_edit(rest, now) {
            let why = self.words.refusal(&refusal, desk.base()).to_string();
            self.refuse(why);
            return Vec::new();
        }
        desk.changed();
        let disputed = offer.map.conflicts().count();
        self.said = Said::Done(self.words.with("said-recovered", &[("n", disputed.into())]));
        self.settle();
        vec![Effect::Analyse]
    }

    /// Has what another session left put aside.
    pub(super) fn leave_recovered(&mut self) -> Vec<Effect> {
        if let Some(desk) = self.desk_mut() {
            desk.recovered = None;
        }
        vec![Effect::LeaveRecovered]
    }

    /// Asks whether a map that is open elsewhere is to be read only, which it is until that is answered.
    pub fn ask_to_join(&mut self) -> Vec<Effect> {
        if let Some(desk) = self.desk_mut() {
            desk.read_only = true;
            self.overlays.push(Overlay::Question(Question::new(Topic::OpenElsewhere)));
        }
        Vec::new()
    }

    /// Leaves the open map to be read only, and says so.
    pub(super) fn only_read(&mut self) -> Vec<Effect> {
        self.refuse(self.words.text("journal-read-only").into_owned());
        Vec::new()
    }

    /// Lets the open map be changed although it is open elsewhere.
    pub fn join_in(&mut self) -> Vec<Effect> {
        if let Some(desk) = self.desk_mut() {
            desk.read_only = false;
        }
        self.said = Said::Done(self.words.text("said-joined").into_owned());
        vec![Effect::Join]
    }

    /// Whether the open map may be changed.
    ///
    /// # Errors
    /// The sentence that says why not.
    pub(super) fn may_change(&self) -> Result<(), String> {
        match self.desk() {
            Some(desk) if desk.past().is_some() => Err(self.words.text("version-read-only").into_owned()),
            Some(desk) if desk.read_only => Err(self.words.text("journal-read-only").into_owned()),
            _ => Ok(()),
        }
    }

    /// Whether what others wrote into the file is to be taken in now: nothing of one's own waits to be saved or is being typed.
    pub fn takes_in(&self) -> bool {
        self.overlays.is_empty()
            && self.desk().is_some_and(|desk| {
                desk.behind && !desk.is_unsaved() && desk.recovered.is_none() && desk.past().is_none()
            })
    }

    /// Takes in what others wrote into the file while the map was open: one step that can be undone.
    pub fn take_merged(&mut self, merged: &Map) -> Vec<Effect> {
        let now = self.now;
        let Screen::Map(desk) = &mut self.screen else { return Vec::new() };
        let edit = Edit::between(desk.history.map(), merged);
        if let Err(refusal) = desk.history.do_edit(edit, now) {
            let why = self.words.refusal(&refusal, desk.base()).to_string();
            self.refuse(why);
            return Vec::new();
        }
        desk.changed();
        self.settle();
        vec![Effect::Analyse]
    }
}
