//! The variants: choosing a model, turning the tables.

use super::{Motion, State};
use crate::tui::effect::Effect;

impl State {
    /// Chooses another model of those side by side.
    pub fn go_across_variants(&mut self, motion: Motion) -> Vec<Effect> {
        if let Some(desk) = self.desk_mut() {
            desk.variants.go_across(motion);
        }
        self.settle();
        Vec::new()
    }

    /// Shows another table of the variants.
    pub fn turn_variants(&mut self, by: isize) -> Vec<Effect> {
        if let Some(desk) = self.desk_mut() {
            desk.variants.turn(by);
        }
        self.settle();
        Vec::new()
    }
}
