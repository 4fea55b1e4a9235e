//! The inspector.

use super::State;
use crate::map::Slot;
use crate::tui::effect::Effect;

impl State {
    /// Edits the row with the cursor.
    pub fn edit_inspector_row(&mut self) -> Vec<Effect> {
        Vec::new()
    }

    /// Clears the row with the cursor.
    pub fn clear_inspector_row(&mut self) -> Vec<Effect> {
        Vec::new()
    }

    /// Shows the map's own attributes.
    pub fn inspect_map(&mut self) -> Vec<Effect> {
        Vec::new()
    }

    pub(super) fn set_attribute(
        &mut self,
        slot: &Slot,
        attribute: &'static str,
        answer: &[String],
    ) -> Result<Vec<Effect>, String> {
        let _ = (slot, attribute, answer);
        Ok(Vec::new())
    }
}
