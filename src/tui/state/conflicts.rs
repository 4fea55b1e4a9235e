//! Conflicts that a merge left: looked at one by one, settled, or mended by hand.

use super::{Motion, Said, Screen, State};
use crate::map::{Action, Decision, Slot};
use crate::tui::draw::place_of_conflicts;
use crate::tui::effect::Effect;
use crate::tui::overlay::{ConflictsWindow, Overlay};
use crate::view::conflicts::{Way, home};

impl State {
    /// Whether the map has conflicts that a merge left.
    pub fn has_conflicts(&self) -> bool {
        self.desk().is_some_and(|desk| desk.past().is_none() && desk.base().conflicts().next().is_some())
    }

    /// Opens the conflicts.
    pub fn open_conflicts(&mut self) -> Vec<Effect> {
        self.open_conflicts_at(None)
    }

    /// Opens the conflicts at that of a record. They belong to the base: a variant that is open gives way to it.
    pub(super) fn open_conflicts_at(&mut self, slot: Option<&Slot>) -> Vec<Effect> {
        let mut effects = Vec::new();
        if self.desk().is_some_and(|desk| desk.variant().is_some()) {
            effects = self.open_model(None);
        }
        self.searches += 1;
        let number = self.searches;
        let Some(desk) = self.desk().filter(|_| self.has_conflicts()) else { return effects };
        let window = ConflictsWindow::new(desk.base(), slot, number, &self.words);
        self.overlays.push(Overlay::Conflicts(Box::new(window)));
        effects.push(Effect::FindWays);
        effects
    }

    /// The window of conflicts, if it is on top.
    pub fn conflicts(&self) -> Option<&ConflictsWindow> {
        if let Some(Overlay::Conflicts(window)) = self.overlays.last() { Some(window) } else { None }
    }

    /// Takes what the ways to settle a conflict would do.
    pub(super) fn take_ways(&mut self, number: u64, ways: Vec<Way>) {
        if let Some(Overlay::Conflicts(window)) = self.overlays.last_mut()
            && window.number == number
        {
            window.ways = Some(ways);
        }
    }

    /// Goes to another conflict.
    pub(super) fn go_in_conflicts(&mut self, motion: Motion) -> Vec<Effect> {
        let (height, number) = (usize::from(place_of_conflicts(self.size).height), self.searches + 1);
        let Some(Overlay::Conflicts(window)) = self.overlays.last_mut() else { return Vec::new() };
        if !window.go(motion, height) {
            return Vec::new();
        }
        window.number = number;
        self.searches = number;
        vec![Effect::FindWays]
    }

    /// Settles the conflict with the cursor as one step; the window stays until the last is settled.
    pub fn settle_conflict(&mut self, take: Decision) -> Vec<Effect> {
        if let Err(why) = self.may_change() {
            self.refuse(why);
            return Vec::new();
        }
        let Some(slot) = self.conflicts().and_then(ConflictsWindow::slot).cloned() else { return Vec::new() };
        let (words, now) = (&self.words, self.now);
        let Screen::Map(desk) = &mut self.screen else { return Vec::new() };
        if let Err(refusal) = desk.history.do_step(vec![Action::Resolve { slot, take }], now) {
            let why = words.refusal(&refusal, desk.base()).to_string();
            self.refuse(why);
            return Vec::new();
        }
        desk.changed();
        let left = desk.base().conflicts().count();
        self.said = Said::Done(words.with("said-conflict-settled", &[("n", left.into())]));
        let cursor = self.conflicts().map_or(0, |window| window.cursor);
        self.overlays.pop();
        self.settle();
        let mut effects = vec![Effect::Analyse];
        effects.extend(self.open_conflicts());
        if let Some(Overlay::Conflicts(window)) = self.overlays.last_mut() {
            window.cursor = cursor.min(window.rows.len().saturating_sub(1));
        }
        effects
    }

    /// How many further versions the conflict with the cursor has, which earlier merges left open.
    pub fn further_versions(&self) -> usize {
        self.conflicts().map_or(0, ConflictsWindow::further_versions)
    }

    /// Shows the next of the further versions.
    pub fn next_further_version(&mut self) -> Vec<Effect> {
        if let Some(Overlay::Conflicts(window)) = self.overlays.last_mut() {
            window.further = (window.further + 1) % window.further_versions().max(1);
        }
        Vec::new()
    }

    /// The further version in sight stands.
    pub fn settle_with_further_version(&mut self) -> Vec<Effect> {
        let further = self.conflicts().map_or(0, |window| window.further);
        self.settle_conflict(Decision::Other(further))
    }

    /// Goes to the disputed record, to mend it by hand; the conflict stays open until it is settled.
    pub fn mend_conflict(&mut self) -> Vec<Effect> {
        let Some(slot) = self.conflicts().and_then(ConflictsWindow::slot).cloned() else { return Vec::new() };
        let Some(home) = self.desk().and_then(|desk| home(&slot, desk.base())) else {
            self.said = Said::Done(self.words.text("said-conflict-no-home").into_owned());
            return Vec::new();
        };
        self.overlays.pop();
        self.go_to_record(&home)
    }
}
