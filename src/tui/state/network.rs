//! The picture: hopping, panning, zooming.

use super::{Screen, State};
use crate::layout::Direction;
use crate::tui::draw::Areas;
use crate::tui::effect::Effect;

impl State {
    /// Goes to the neighbour in a direction.
    pub fn hop(&mut self, direction: Direction) -> Vec<Effect> {
        if let Some(desk) = self.desk_mut()
            && let Some(id) = desk.network.hop(desk.selected.as_ref(), direction)
        {
            desk.selected = Some(id);
        }
        self.settle();
        Vec::new()
    }

    /// Puts the selected unit into the middle; if it is there already, shows its details.
    pub fn centre_or_inspect(&mut self) -> Vec<Effect> {
        let size = self.size;
        let Screen::Map(desk) = &mut self.screen else { return Vec::new() };
        let area = Areas::new(size.0, size.1, desk.view, desk.inspecting).work;
        if desk.network.shows_all(area) || desk.network.centre == desk.selected {
            self.enter_inspector();
        } else {
            desk.network.centre.clone_from(&desk.selected);
            self.settle();
        }
        Vec::new()
    }

    /// Switches between the neighbourhood and the whole network.
    pub fn toggle_whole_network(&mut self) -> Vec<Effect> {
        let size = self.size;
        if let Screen::Map(desk) = &mut self.screen {
            let area = Areas::new(size.0, size.1, desk.view, desk.inspecting).work;
            desk.network.whole = Some(!desk.network.shows_all(area));
            desk.network.centre.clone_from(&desk.selected);
        }
        self.settle();
        Vec::new()
    }

    /// Shows the picture larger or smaller.
    pub fn zoom(&mut self, factor: f64) -> Vec<Effect> {
        if let Some(desk) = self.desk_mut() {
            desk.network.zoom(factor);
        }
        self.settle();
        Vec::new()
    }

    /// Moves the window over the picture.
    pub fn pan(&mut self, x: f64, y: f64) -> Vec<Effect> {
        if let Some(desk) = self.desk_mut() {
            desk.network.pan(x, y);
        }
        self.settle();
        Vec::new()
    }

    /// Fits the whole picture into its pane.
    pub fn fit_network(&mut self) -> Vec<Effect> {
        if let Some(desk) = self.desk_mut() {
            desk.network.fit();
        }
        self.settle();
        Vec::new()
    }
}
