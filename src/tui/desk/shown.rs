//! Which map the views show: the base, a variant of it, or an earlier version.

use super::model::OpenModel;
use super::{Desk, Past};
use crate::edit::{History, Refusal};
use crate::map::{Action, Id, Map};
use crate::view::contrast::Against;

/// The map that the models belong to that can be opened: that of the version that is open, or the map as it is now.
pub(super) fn models_of<'a>(past: Option<&'a Past>, history: &'a History) -> &'a Map {
    past.map_or_else(|| history.map(), |past| &past.map)
}

/// The same in the model that is open: the map that every view shows.
pub(super) fn shown<'a>(model: &'a OpenModel, past: Option<&'a Past>, history: &'a History) -> &'a Map {
    model.map().unwrap_or_else(|| models_of(past, history))
}

impl Desk {
    /// The map that every view shows: that of the version that is open or the map as it is now, in the model that is open.
    pub fn map(&self) -> &Map {
        shown(&self.model, self.past(), &self.history)
    }

    /// The same without a model: the map to which the variants belong that can be opened.
    pub fn models_of(&self) -> &Map {
        models_of(self.past(), &self.history)
    }

    /// The version that is open.
    pub fn past(&self) -> Option<&Past> {
        self.past.as_deref()
    }

    /// Opens a version to be read, or none; gives back the one that was open.
    pub fn open_past(&mut self, past: Option<Past>) -> Option<Box<Past>> {
        self.model.open(self.history.map(), None);
        self.latest.wanted += 1;
        std::mem::replace(&mut self.past, past.map(Box::new))
    }

    /// The base as it is now, whatever model is open.
    pub fn base(&self) -> &Map {
        self.history.map()
    }

    /// The base and what the variant that is open makes of it, also in an earlier version; none while the base is open.
    pub fn against(&self) -> Option<Against<'_>> {
        Some(Against { base: self.models_of(), contrast: self.model.contrast()? })
    }

    /// The variant that is open; none: the base is.
    pub fn variant(&self) -> Option<&Id> {
        self.model.id()
    }

    /// The variant that was open before the base, if it is still there.
    pub fn last_variant(&self) -> Option<&Id> {
        self.model.last().filter(|id| self.models_of().variant(id).is_some())
    }

    /// Opens a variant of the map as it is now, or of the version that is open, or, without one, the base: every view shows its
    /// map. Whether there is such a model.
    pub fn open_model(&mut self, id: Option<&Id>) -> bool {
        let opened = self.model.open(models_of(self.past.as_deref(), &self.history), id);
        self.latest.wanted += u64::from(opened);
        opened
    }

    /// What has to be done to the base so that these actions happen in the model that is open.
    ///
    /// # Errors
    /// Where an action does not fit the map of the model.
    pub fn recorded(&self, actions: Vec<Action>) -> Result<Vec<Action>, Refusal> {
        self.model.recorded(self.history.map(), actions)
    }

    /// Takes note that the map or the day changed: what was found in it may hold no longer.
    pub fn changed(&mut self) {
        self.model.follow(models_of(self.past.as_deref(), &self.history));
        self.latest.wanted += 1;
    }
}
