//! Quick entry.

use super::State;
use crate::tui::effect::Effect;
use crate::tui::overlay::Quick;

impl State {
    pub(super) fn reread_quick(&mut self) {}

    pub(super) fn take_quick(&mut self, _quick: Quick) -> Vec<Effect> {
        Vec::new()
    }

    /// Completes what stands at the cursor.
    pub fn complete_quick(&mut self) -> Vec<Effect> {
        Vec::new()
    }
}
