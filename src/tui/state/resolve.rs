//! Conflicts of a merge: the window in which they are decided one by one, each as one step.

use ratatui::layout::Position;

use super::{Said, Screen, State};
use crate::map::{Conflict, Map, Slot};
use crate::tui::command;
use crate::tui::desk::View;
use crate::tui::draw::{first_keys_of, place_of_conflicts};
use crate::tui::effect::Effect;
use crate::tui::overlay::{Overlay, ResolveWindow};
use crate::tui::state::Motion;
use crate::view::conflicts::{Decision, Outcome};

impl State {
    /// Opens the window of conflicts.
    pub fn open_conflicts(&mut self) -> Vec<Effect> {
        self.open_conflict(None)
    }

    /// Opens the window of conflicts at the one about a record. Conflicts are of the base: it is opened where a variant is.
    pub(super) fn open_conflict(&mut self, about: Option<&Slot>) -> Vec<Effect> {
        if !self.has_conflicts() {
            self.said = Said::Done(self.words.text("said-no-conflicts").into_owned());
            return Vec::new();
        }
        let in_variant = self.desk().is_some_and(|desk| desk.variant().is_some());
        let effects = if in_variant { self.open_model(None) } else { Vec::new() };
        if let Some(desk) = self.desk() {
            let window = ResolveWindow::new(desk.base(), desk.history.revision(), about, &self.words);
            self.overlays.push(Overlay::Resolve(Box::new(window)));
        }
        self.go_in_conflicts(Motion::By(0));
        effects
    }

    /// Whether the map has conflicts.
    pub fn has_conflicts(&self) -> bool {
        self.conflict_count() > 0
    }

    fn conflict_count(&self) -> usize {
        self.desk().map_or(0, |desk| desk.base().conflicts().count())
    }

    /// Says how many conflicts are open and with which key they are decided; whether there are any.
    pub(in crate::tui) fn say_conflicts(&mut self) -> bool {
        let n = self.conflict_count();
        if n > 0 {
            let args = [("n", n.into()), ("key", self.key_of("conflicts").into())];
            self.said = Said::Done(self.words.with("said-conflicts-open", &args));
        }
        n > 0
    }

    fn key_of(&self, name: &str) -> String {
        command::named(name).map(|command| first_keys_of(command, &self.words)).unwrap_or_default()
    }

    fn resolving(&self) -> Option<&ResolveWindow> {
        if let Some(Overlay::Resolve(window)) = self.overlays.last() { Some(window) } else { None }
    }

    /// The window of conflicts with the base.
    fn resolving_mut(&mut self) -> Option<(&mut ResolveWindow, &super::Desk, &super::Words)> {
        match (self.overlays.last_mut(), &self.screen) {
            (Some(Overlay::Resolve(window)), Screen::Map(desk)) => Some((window, desk, &self.words)),
            _ => None,
        }
    }

    /// Moves the cursor among the conflicts.
    pub(super) fn go_in_conflicts(&mut self, motion: Motion) {
        let height = usize::from(place_of_conflicts(self.size, self.conflict_count()).height);
        if let Some((window, desk, words)) = self.resolving_mut() {
            window.go(motion, height, desk.base(), words);
        }
    }

    /// A click puts the cursor on a conflict.
    pub(super) fn click_conflicts(&mut self, at: Position) -> Vec<Effect> {
        let list = place_of_conflicts(self.size, self.conflict_count());
        let Some(window) = self.resolving() else { return Vec::new() };
        if list.contains(at) {
            let row = window.scroll + usize::from(at.y - list.y);
            let step = row as isize - window.cursor as isize;
            self.go_in_conflicts(Motion::By(step));
        }
        Vec::new()
    }

    /// Chooses another way to decide; what it would do is shown.
    pub fn choose_decision(&mut self, step: isize) -> Vec<Effect> {
        if let Some((window, ..)) = self.resolving_mut() {
            window.choose(step);
        }
        Vec::new()
    }

    /// Decides the conflict with the cursor in the way that is chosen.
    pub fn take_decision(&mut self) -> Vec<Effect> {
        self.resolving().map(|window| window.decision).map_or_else(Vec::new, |decision| self.decide(decision))
    }

    /// Decides the conflict with the cursor as one step.
    pub fn decide(&mut self, decision: Decision) -> Vec<Effect> {
        let slot = self.resolving().and_then(ResolveWindow::conflict).map(|conflict| conflict.slot.clone());
        slot.map_or_else(Vec::new, |slot| self.perform(vec![decision.action(slot)]))
    }

    /// Goes to the record that is in dispute, so that it can be changed; its conflict stays open.
    pub fn decide_by_hand(&mut self) -> Vec<Effect> {
        let Some(slot) = self.resolving().and_then(ResolveWindow::conflict).map(|conflict| conflict.slot.clone())
        else {
            return Vec::new();
        };
        self.overlays.pop();
        if let Some(desk) = self.desk_mut() {
            desk.view = View::Outline;
            match slot {
                Slot::Node(id) | Slot::Responsibility(id, ..) | Slot::Tie(id, ..) if desk.map().node(&id).is_some() => {
                    desk.select(&id);
                }
                slot => desk.outline.reveal(&slot),
            }
        }
        let text = self.words.with("said-conflict-by-hand", &[("key", self.key_of("conflicts").into())]);
        self.said = Said::Done(text);
        self.settle();
        Vec::new()
    }

    /// Lets the window follow the map; after the last decision it closes. Whether it is to be asked what decisions would do.
    pub(super) fn follow_conflicts(&mut self) -> bool {
        let Some((window, desk, words)) = self.resolving_mut() else { return false };
        window.follow(desk.base(), desk.history.revision(), words);
        if window.conflicts.is_empty() {
            self.overlays.pop();
            self.said = Said::Done(self.words.text("said-conflicts-done").into_owned());
            return false;
        }
        self.go_in_conflicts(Motion::By(0));
        self.resolving_mut().is_some_and(|(window, ..)| window.wants_outcomes())
    }

    /// The conflict of which every decision is to be tried, with the number of the question.
    pub fn undecided(&self) -> Option<(u64, Map, Slot)> {
        let window = self.resolving()?;
        let Conflict { slot, .. } = window.conflict()?;
        Some((window.number, self.desk()?.base().clone(), slot.clone()))
    }

    /// Takes what the decisions about a conflict would do.
    pub(super) fn take_outcomes(&mut self, number: u64, outcomes: &[Outcome]) {
        if let Some((window, desk, words)) = self.resolving_mut() {
            window.take(number, outcomes, desk.base(), words);
        }
    }
}
