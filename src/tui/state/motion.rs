//! Going about in lists.

use super::{Screen, State};
use crate::tui::draw::place_of_suggestions;
use crate::tui::effect::Effect;
use crate::tui::overlay::Overlay;
use crate::tui::place::Place;

/// A way to go in a list.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Motion {
    /// By so many rows.
    By(isize),
    /// By a page up (-1) or down (1).
    Page(isize),
    /// To the first row.
    First,
    /// To the last row.
    Last,
}

impl Motion {
    /// The row after the motion, in a list of `length` rows of which `page` are on the screen.
    pub fn from(self, row: usize, length: usize, page: usize) -> usize {
        let last = length.saturating_sub(1);
        let by = |rows: isize| row.saturating_add_signed(rows).min(last);
        match self {
            Self::By(rows) => by(rows),
            Self::Page(pages) => by(pages.saturating_mul(page.saturating_sub(1).max(1).try_into().unwrap_or(1))),
            Self::First => 0,
            Self::Last => last,
        }
    }
}

/// The scroll position that keeps `row` in sight in a window of `height` rows, moved as little as possible.
pub fn keep_in_sight(scroll: usize, row: usize, height: usize, length: usize) -> usize {
    let height = height.max(1);
    let lowest = row.saturating_sub(height - 1);
    scroll.clamp(lowest, row.max(lowest)).min(length.saturating_sub(height).max(lowest))
}

impl State {
    /// Moves the cursor of whatever has the keys.
    pub fn go(&mut self, motion: Motion) -> Vec<Effect> {
        let page = usize::from(self.size.1.saturating_sub(8));
        match self.place() {
            Place::Outline
            | Place::Search
            | Place::Findings
            | Place::Measures
            | Place::Variants
            | Place::Versions
            | Place::Inspector => {
                if let Some(desk) = self.desk_mut() {
                    desk.go(motion, page);
                }
                self.settle();
            }
            Place::Start => {
                if let Screen::Start(start) = &mut self.screen {
                    start.cursor = motion.from(start.cursor, start.rows.len(), page);
                }
            }
            Place::Conflicts => return self.go_in_conflicts(motion),
            _ => self.go_in_overlay(motion, page),
        }
        Vec::new()
    }

    fn go_in_overlay(&mut self, motion: Motion, page: usize) {
        match self.overlays.last_mut() {
            Some(Overlay::Palette(palette)) => palette.cursor = motion.from(palette.cursor, palette.shown.len(), page),
            Some(Overlay::Pick(pick)) => pick.cursor = motion.from(pick.cursor, pick.shown.len(), page),
            Some(Overlay::Help(scroll)) => *scroll = motion.from(*scroll, usize::MAX / 2, page),
            Some(Overlay::Quick(quick)) => quick.go(motion),
            Some(Overlay::Question(question)) => question.go(motion),
            Some(Overlay::NewModel(window)) => window.go(motion, page, self.size),
            Some(Overlay::Suggest(window)) => window.go(motion, usize::from(place_of_suggestions(self.size).height)),
            _ => {}
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn motions_stay_in_the_list() {
        assert_eq!(Motion::By(-3).from(1, 10, 5), 0);
        assert_eq!(Motion::By(3).from(8, 10, 5), 9);
        assert_eq!(Motion::Page(1).from(0, 10, 5), 4);
        assert_eq!(Motion::Last.from(0, 0, 5), 0);
    }

    #[test]
    fn the_row_stays_in_sight() {
        assert_eq!(keep_in_sight(0, 9, 5, 20), 5);
        assert_eq!(keep_in_sight(5, 7, 5, 20), 5);
        assert_eq!(keep_in_sight(5, 2, 5, 20), 2);
        assert_eq!(keep_in_sight(18, 3, 5, 4), 0);
        assert_eq!(keep_in_sight(0, 0, 0, 0), 0);
    }
}
