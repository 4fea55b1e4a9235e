//! Actions become edits.

use super::{Edit, Refusal};
use crate::map::{Action, Map};

impl Action {
    /// The exact effect of the action on this map, or why it cannot be done.
    pub fn edit(&self, map: &Map) -> Result<Edit, Refusal> {
        let _ = map;
        Err(Refusal::TooFew)
    }
}
