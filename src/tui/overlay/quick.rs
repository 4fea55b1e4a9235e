//! Quick entry: a sentence, what it will do, what can complete it.

use crate::tui::state::Motion;
use crate::tui::text_field::TextField;

/// Quick entry.
#[derive(Default)]
pub struct Quick {
    /// What was typed.
    pub field: TextField,
}

impl Quick {
    /// Moves among the completions.
    pub fn go(&mut self, _motion: Motion) {}
}
