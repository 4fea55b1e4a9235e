//! Suggestions: searching, stopping, trying one as a new variant.

use super::{Said, State};
use crate::map::{Action, Id, Variant};
use crate::tui::effect::Effect;
use crate::tui::overlay::{Overlay, SuggestWindow};
use crate::variant::{Suggestions, Wishes};
use crate::view::fit;

/// The longest name that a variant gets from what it does, in cells.
const LONGEST: usize = 60;

impl State {
    /// Opens the suggestions for the model that is open, and searches.
    pub fn open_suggestions(&mut self) -> Vec<Effect> {
        if self.refuses_in_past() {
            return Vec::new();
        }
        self.searches += 1;
        let number = self.searches;
        let Some(desk) = self.desk() else { return Vec::new() };
        let window = SuggestWindow::new(number, desk.variant().cloned(), desk.map().clone());
        self.overlays.push(Overlay::Suggest(Box::new(window)));
        vec![Effect::Suggest]
    }

    /// The window of suggestions, if it is on top.
    pub fn suggestions(&self) -> Option<&SuggestWindow> {
        if let Some(Overlay::Suggest(window)) = self.overlays.last() { Some(window) } else { None }
    }

    fn suggestions_of(&mut self, number: u64) -> Option<&mut SuggestWindow> {
        self.overlays.iter_mut().find_map(|overlay| match overlay {
            Overlay::Suggest(window) if window.number == number => Some(&mut **window),
            _ => None,
        })
    }

    /// What is to be searched for: the same as on the command line, in the language of the map.
    pub fn wishes(&self) -> Wishes {
        let names = self.suggestions().map(|window| self.words.names_for(&window.map)).unwrap_or_default();
        let constraints = self.desk().map(|desk| desk.suggest_without.clone()).unwrap_or_default();
        Wishes { constraints, names, ..Wishes::default() }
    }

    /// Takes note of how far a search is.
    pub(super) fn take_progress(&mut self, number: u64, progress: (usize, usize)) {
        if let Some(window) = self.suggestions_of(number) {
            window.progress = progress;
        }
    }

    /// Takes what a search found.
    pub(super) fn take_suggestions(&mut self, number: u64, found: Suggestions) {
        let place = self.overlays.iter().position(|overlay| matches!(overlay, Overlay::Suggest(_)));
        if let Some(Overlay::Suggest(window)) = place.and_then(|place| self.overlays.get_mut(place))
            && window.number == number
        {
            window.take(found, &self.words);
        }
    }

    /// Stops the search and keeps what it has; where none runs, the window closes.
    pub fn leave_suggestions(&mut self) -> Vec<Effect> {
        if let Some(Overlay::Suggest(window)) = self.overlays.last_mut()
            && window.is_searching()
            && !window.stopping
        {
            window.stopping = true;
            return vec![Effect::StopSearch];
        }
        self.overlays.pop();
        vec![Effect::StopSearch]
    }

    /// Whether there is a suggestion to try.
    pub fn has_suggestion(&self) -> bool {
        self.suggestions().is_some_and(|window| !window.rows.is_empty())
    }

    /// Adds the suggestion with the cursor as a new variant, as one step, and opens it; the comparison chooses it.
    pub fn try_suggestion(&mut self) -> Vec<Effect> {
        let Some(Overlay::Suggest(window)) = self.overlays.pop() else { return Vec::new() };
        let chosen = window.found.as_ref().and_then(|found| found.list.get(window.cursor));
        let (Some(chosen), Some(row), Some(desk)) = (chosen, window.rows.get(window.cursor), self.desk()) else {
            return Vec::new();
        };
        let name = fit::cut(&row.proposal, LONGEST, false).into_owned();
        let id = Id::free(&name, "variante", |id| desk.base().variant(id).is_some());
        let variant = Variant {
            description: Some(row.proposal.clone()),
            from: window.variant.clone(),
            actions: chosen.actions.clone(),
            ..Variant::bare(name)
        };
        let mut effects = match self.try_perform(vec![Action::AddVariant { id: id.clone(), variant }]) {
            Ok(effects) => effects,
            Err(why) => {
                self.refuse(why);
                return Vec::new();
            }
        };
        if let Some(desk) = self.desk_mut() {
            desk.variants.choose(id.clone());
        }
        effects.extend(self.open_model(Some(&id)));
        self.said = Said::Done(self.words.text("said-suggestion-tried").into_owned());
        effects
    }
}
