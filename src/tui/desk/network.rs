//! The picture of the network: the neighbourhood of one unit, or the whole through a window.

use std::collections::BTreeMap;

use ratatui::layout::{Position, Rect};

use super::{Mark, Seen};
use crate::layout::{Direction, Point, Viewport};
use crate::map::{Day, Id, Map};
use crate::view::measures::Shade;
use crate::view::picture::{Look, Picture, neighbourhood, whole};
use crate::view::{node_active, responsibility_active, tie_active};

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
    window: Option<Viewport>,
    /// Whether the person moved the window; else it follows the places.
    moved: bool,
    made_of: Option<MadeOf>,
    places_number: u64,
    /// The units by a measure, while they are marked by one; and whether the whole was shown before.
    shade: Option<(Shade, Option<bool>)>,
    shade_number: u64,
}

/// What the picture was made of.
#[derive(PartialEq)]
struct MadeOf {
    mark: Mark,
    selected: Option<Id>,
    centre: Option<Id>,
    grid: (u16, u16),
    window: Option<Viewport>,
    places: u64,
    shade: u64,
}

impl NetworkPane {
    pub(super) fn settle(&mut self, seen: &Seen, selected: Option<&Id>, area: Rect) {
        if area.is_empty() {
            return;
        }
        let grid = grid(area);
        if self.centre.as_ref().is_none_or(|id| seen.map.node(id).is_none()) {
            let tied = selected.filter(|id| has_neighbours(seen.map, id, seen.day)).cloned();
            self.centre = tied.or_else(|| most_tied(seen.map, seen.day));
        }
        let all = self.shows_all(area);
        if all && (!self.moved || self.window.is_none()) {
            let items: Vec<(Point, u16)> = self.places.values().map(|&place| (place, 20)).collect();
            self.window = Some(Viewport::fit(&items, grid, 2.0));
        }
        if let Some(window) = &mut self.window {
            (window.columns, window.rows) = grid;
        }
        let made_of = MadeOf {
            mark: seen.mark(),
            selected: selected.cloned(),
            centre: self.centre.clone(),
            grid,
            window: self.window.filter(|_| all),
            places: self.places_number,
            shade: self.shade_number,
        };
        if self.made_of.as_ref() == Some(&made_of) {
            return;
        }
        let look = Look { shade: self.shade(), against: seen.against, ascii: seen.ascii };
        self.picture = match (&self.centre, made_of.window) {
            (_, Some(window)) => whole(seen.map, seen.day, &self.places, selected, window, look),
            (Some(centre), None) => neighbourhood(seen.map, centre, seen.day, grid, look),
            (None, None) => Picture::default(),
        };
        self.made_of = Some(made_of);
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

    /// Marks the units by a measure, all of them in sight; or no longer.
    pub(in crate::tui) fn shade_by(&mut self, shade: Option<Shade>) {
        self.shade_number = self.shade_number.wrapping_add(1);
        let before = self.shade.take().map_or(self.whole, |(_, before)| before);
        self.whole = if shade.is_some() { Some(true) } else { before };
        self.shade = shade.map(|shade| (shade, before));
    }

    /// The measure that the units are marked by.
    pub fn shade(&self) -> Option<&Shade> {
        self.shade.as_ref().map(|(shade, _)| shade)
    }

    /// The label to go to from the selected one in a direction.
    pub(in crate::tui) fn hop(&self, selected: Option<&Id>, direction: Direction) -> Option<Id> {
        let at = selected.and_then(|id| self.picture.label_of(id));
        let to = match at {
            Some(at) => self.picture.hop(at, direction)?,
            None => 0,
        };
        self.picture.labels.get(to).map(|label| label.id.clone())
    }

    /// Puts the selected unit into the middle; one without neighbours gives way to the most tied.
    pub(in crate::tui) fn look_at(&mut self, map: &Map, day: Day, selected: &mut Option<Id>) {
        let tied = selected.clone().filter(|id| has_neighbours(map, id, day));
        self.centre = tied.or_else(|| most_tied(map, day));
        selected.clone_from(&self.centre);
    }

    /// Makes what is seen larger (above 1) or smaller.
    pub(in crate::tui) fn zoom(&mut self, factor: f64) {
        self.moved = true;
        self.whole = Some(true);
        if let Some(window) = &mut self.window {
            let middle = Point::new(f64::from(window.columns) / 2.0, f64::from(window.rows) / 2.0);
            *window = window.zoomed(factor, middle);
        }
    }

    /// Moves the window by a quarter of its size.
    pub(in crate::tui) fn pan(&mut self, right: f64, down: f64) {
        self.moved = true;
        self.whole = Some(true);
        if let Some(window) = &mut self.window {
            *window = window.panned(right * f64::from(window.columns) / 4.0, down * f64::from(window.rows) / 4.0);
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

fn has_neighbours(map: &Map, id: &Id, day: Day) -> bool {
    let does = || map.responsibilities_of_unit(id).into_iter().chain(map.responsibilities_of_field(id));
    ties(map, id, day) > 0 || does().any(|record| responsibility_active(map, record, day))
}

/// The unit with the most ties on the day: where a first look at the network begins.
fn most_tied(map: &Map, day: Day) -> Option<Id> {
    let units = map.units().filter(|(_, node)| node_active(node, day)).map(|(id, _)| id);
    units.max_by_key(|id| (ties(map, id, day), std::cmp::Reverse(*id))).cloned()
}

fn ties(map: &Map, id: &Id, day: Day) -> usize {
    map.ties_of(id).into_iter().filter(|tie| tie_active(map, tie, day)).count()
}

/// The cells of the pane that the picture has: one row below is for the legend.
fn grid(area: Rect) -> (u16, u16) {
    (area.width, area.height.saturating_sub(1))
}
