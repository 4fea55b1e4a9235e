//! The measures: turning tables, sorting, to the record, and into the picture.

use super::{Motion, Said, State};
use crate::map::Slot;
use crate::tui::desk::View;
use crate::tui::effect::Effect;

impl State {
    /// Shows another table of the measures.
    pub fn turn_measures(&mut self, by: isize) -> Vec<Effect> {
        if let Some(desk) = self.desk_mut() {
            desk.measures.turn(by);
        }
        self.settle();
        Vec::new()
    }

    /// Moves the cursor over the columns.
    pub fn go_across_measures(&mut self, motion: Motion) -> Vec<Effect> {
        if let Some(desk) = self.desk_mut() {
            desk.measures.go_across(motion);
        }
        self.settle();
        Vec::new()
    }

    /// Sorts the table by the column with the cursor.
    pub fn sort_measures(&mut self) -> Vec<Effect> {
        if let Some(desk) = self.desk_mut() {
            desk.measures.sort();
        }
        self.settle();
        Vec::new()
    }

    /// Goes to the record of the row, where it can be changed.
    pub fn jump_from_measures(&mut self) -> Vec<Effect> {
        let Some(desk) = self.desk_mut() else { return Vec::new() };
        match desk.measures.slot() {
            Some(Slot::Node(id)) => {
                desk.view = View::Outline;
                desk.select(&id);
            }
            Some(slot) => {
                desk.view = View::Outline;
                desk.outline.reveal(&slot);
            }
            None => {}
        }
        self.settle();
        Vec::new()
    }

    /// Shows the picture with the units marked by how much they have of the measure under the cursor.
    pub fn shade_picture(&mut self) -> Vec<Effect> {
        let shade = self.desk().and_then(|desk| desk.measures.shade());
        let Some(shade) = shade else {
            self.said = Said::Done(self.words.text("said-no-shade").into_owned());
            return Vec::new();
        };
        let unit = self.desk().and_then(|desk| desk.measures.ids().into_iter().next());
        let effects = self.show(View::Network);
        if let Some(desk) = self.desk_mut() {
            desk.selected = unit;
            desk.network.shade_by(Some(shade));
        }
        self.settle();
        effects
    }
}
