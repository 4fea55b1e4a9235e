//! The picture of the network: the neighbourhood of one unit, or the whole through a window.

use std::collections::BTreeMap;

use ratatui::layout::{Position, Rect};

use super::{Mark, Seen};
use crate::layout::Point;
use crate::map::{Id, Map};
use crate::view::direction::Direction;
use crate::view::picture::{Picture, Window, hop, neighbourhood, whole};

/// The picture as it is shown.
#[derive(Default)]
pub struct NetworkPane {
    /// Labels and lines on the grid of the pane.
    pub picture: Picture,
    /// Whether the whole network is shown; none until the person has chosen.
    pub whole: Option<bool>,
    /// The unit in the middle of the neighbourhood.
    pub centre: Option<Id>,
    /// Where the layout put the units.
    pub places: BTreeMap<Id, Point>,
    window: Option<Window>,
    /// Whether the person moved the window; else it follows the places.
    moved: bool,
    made_of: Option<(Mark, Option<Id>, Option<Id>, Rect, bool, Option<(u64, u64, u64)>)>,
    places_number: u64,
}

impl NetworkPane {
    pub(super) fn settle(&mut self, seen: &Seen, selected: Option<&Id>, area: Rect) {
        if area.is_empty() {
            return;
        }
        let grid = grid(area);
        if self.centre.as_ref().is_none_or(|id| seen.map.node(id).is_none()) {
            self.centre = selected.filter(|id| has_neighbours(seen.map, id)).cloned().or_else(|| most_tied(seen.map));
        }
        let all = self.shows_all(area);
        if all && !self.moved {
            self.window = Some(Window::fit(self.places.values().copied(), grid));
        }
        let bits = self.window.map(|w| (w.centre.x.to_bits(), w.centre.y.to_bits(), w.scale.to_bits()));
        let shown = all.then_some((
            bits.unwrap_or_default().0 ^ self.places_number,
            bits.unwrap_or_default().1,
            bits.unwrap_or_default().2,
        ));
        let made_of = Some((seen.mark(), self.centre.clone(), selected.cloned(), area, all, shown));
        if self.made_of == made_of {
            return;
        }
        self.made_of = made_of;
        self.picture = match (&self.centre, self.window) {
            (_, Some(window)) if all => whole(seen.map, seen.day, &self.places, selected, window, grid, false),
            (Some(centre), _) => neighbourhood(seen.map, centre, seen.day, grid, false),
            _ => Picture::default(),
        };
    }

    /// Whether the whole network is shown: as the person chose, else where there is room for it.
    pub fn shows_all(&self, area: Rect) -> bool {
        !self.places.is_empty() && self.whole.unwrap_or(area.width >= 90 && area.height >= 30)
    }

    /// Takes new places from the layout.
    pub fn take(&mut self, places: BTreeMap<Id, Point>) {
        self.places = places;
        self.places_number = self.places_number.wrapping_add(1);
    }

    /// The label to go to from the selected one in a direction.
    pub(in crate::tui) fn hop(&self, selected: Option<&Id>, direction: Direction) -> Option<Id> {
        let at = selected.and_then(|id| self.picture.label_of(id));
        let to = match at {
            Some(at) => hop(&self.picture, at, direction)?,
            None => 0,
        };
        self.picture.labels.get(to).map(|label| label.id.clone())
    }

    /// Puts the selected unit into the middle; one without neighbours gives way to the most tied.
    pub(in crate::tui) fn look_at(&mut self, map: &Map, selected: &mut Option<Id>) {
        let tied = selected.clone().filter(|id| has_neighbours(map, id));
        self.centre = tied.or_else(|| most_tied(map));
        selected.clone_from(&self.centre);
    }

    /// Makes what is seen larger (above 1) or smaller.
    pub(in crate::tui) fn zoom(&mut self, factor: f64) {
        self.moved = true;
        self.whole = Some(true);
        if let Some(window) = &mut self.window {
            window.scale = (window.scale * factor).clamp(0.05, 200.0);
        }
    }

    /// Moves the window by a quarter of its size.
    pub(in crate::tui) fn pan(&mut self, x: f64, y: f64, area: Rect) {
        self.moved = true;
        self.whole = Some(true);
        if let Some(window) = &mut self.window {
            window.centre.x += x * f64::from(area.width) / 4.0 / window.scale;
            window.centre.y += y * f64::from(area.height) / 2.0 / window.scale;
        }
    }

    /// Shows everything again.
    pub(in crate::tui) fn fit(&mut self) {
        self.moved = false;
        self.whole = Some(true);
    }

    /// Selects the label at a place of the screen.
    pub(in crate::tui) fn click(&mut self, at: Position, area: Rect, selected: &mut Option<Id>) {
        if let Some(label) = self.picture.label_at(at.x - area.x, at.y - area.y) {
            *selected = Some(label.id.clone());
        }
    }
}

fn has_neighbours(map: &Map, id: &Id) -> bool {
    !map.ties_of(id).is_empty() || !map.responsibilities_of_field(id).is_empty()
}

/// The unit with the most ties: where a first look at the network begins.
fn most_tied(map: &Map) -> Option<Id> {
    let units = map.units().map(|(id, _)| id);
    units.max_by_key(|id| (map.ties_of(id).len(), std::cmp::Reverse(*id))).cloned()
}

/// The cells of the pane that the picture has: one row below is for the legend.
fn grid(area: Rect) -> (u16, u16) {
    (area.width, area.height.saturating_sub(1))
}
