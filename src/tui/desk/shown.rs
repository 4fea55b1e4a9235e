//! Which map the views show: the base, a variant of it, or an earlier version.

use super::{Desk, Past};
use crate::edit::Refusal;
use crate::map::{Action, Id, Map};
use crate::view::contrast::Against;

impl Desk {
    /// The map that every view shows: the version that is open, or the map as it is now in the model that is open.
    pub fn map(&self) -> &Map {
        let past = self.past.as_ref().map(|past| &past.map);
        past.or_else(|| self.model.map()).unwrap_or_else(|| self.history.map())
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

    /// The base and what the variant that is open makes of it; none while the base is open.
    pub fn against(&self) -> Option<Against<'_>> {
        Some(Against { base: self.base(), contrast: self.model.contrast()? })
    }

    /// The variant that is open; none: the base is.
    pub fn variant(&self) -> Option<&Id> {
        self.model.id()
    }

    /// The variant that was open before the base, if it is still there.
    pub fn last_variant(&self) -> Option<&Id> {
        self.model.last().filter(|id| self.base().variant(id).is_some())
    }

    /// Opens a variant or, without one, the base: every view shows its map. Whether there is such a model.
    pub fn open_model(&mut self, id: Option<&Id>) -> bool {
        let opened = self.model.open(self.history.map(), id);
        if opened {
            self.past = None;
            self.latest.wanted += 1;
        }
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
        self.model.follow(self.history.map());
        self.latest.wanted += 1;
    }
}
